// The payer's part over the wire: `explain` gives the same of it again, and nothing of it tells what is hidden.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog } from "../../dist/catalog.js";
import { createExplainer, explain, toError, toPayer } from "../../dist/index.js";
import { toJsonApi, toProblemDetails } from "../../dist/forms.js";
import { explain as js } from "../../dist/js.js";
import fr from "../../dist/locales/fr.js";
import providers from "../../dist/providers/index.js";
import { sample, samples } from "../../dist/testing.js";
import { cases, contextOf, corpus } from "./fixtures.mjs";

const { codes, declines, types } = catalog();
/** A body for every code of every table. */
const all = [
  ...codes.map(({ code }) => ({ code })),
  ...declines.map(({ code }) => ({ code: "card_declined", decline_code: code })),
  ...types.map(({ code: type }) => ({ type })),
].map((error) => JSON.stringify({ error: { type: "card_error", param: "card[number]", message: "m", ...error } }));

const wire = (value) => JSON.stringify(value);
/** The forms in which a page may get what a server sent. */
const ways = {
  object: (payer) => payer,
  text: wire,
  indented: (payer) => JSON.stringify(payer, null, 2),
  bytes: (payer) => new TextEncoder().encode(wire(payer)),
  "behind a byte-order mark": (payer) => `\uFEFF${wire(payer)}`,
  "bytes behind such a mark": (payer) => new TextEncoder().encode(`\uFEFF${wire(payer)}`),
  "an event of a stream": (payer) => `event: error\ndata: ${wire(payer)}\n\n`,
  "problem details": (payer) => wire({ type: "about:blank", status: 402, detail: "x", ...payer }),
  "a server's envelope": (payer) => ({ ok: false, error: payer }),
  "JSON:API's meta": (payer) => wire({ errors: [{ status: "402" }], meta: payer }),
};

test("every code of every table, in every form, on both builds", () => {
  assert.ok(all.length > 400, `${all.length} codes`);
  for (const body of all) {
    const sent = toPayer(explain(body, { status: 402 }));
    for (const [way, make] of Object.entries(ways)) {
      for (const one of [explain, js]) {
        const back = one(make(sent), { status: 402, locale: "en" });
        assert.equal(wire(toPayer(back)), wire(sent), `${way}: ${body}`);
        assert.equal(back.shape, "payer");
      }
    }
  }
});

test("all of the cases and the corpus, with several errors and their primary one", () => {
  let several = 0;
  for (const one of [...cases, ...corpus.map(({ http_status, ...rest }) => ({ ...rest, status: http_status }))]) {
    const report = explain(one.body, contextOf(one));
    const sent = toPayer(report);
    several += report.errors.length > 1;
    const back = explain(wire(sent));
    assert.equal(wire(toPayer(back)), wire(sent), one.body);
    if (!report.primary) continue;
    assert.equal(sent.errors[0].id, report.primary.display.id);
    assert.equal(back.primary, back.errors[0]);
    for (const error of back.errors) {
      assert.deepEqual(
        [error.audience, error.rule, error.masked, error.messageDisplayable, error.message, error.code],
        ["payer", "payer-report", false, false, null, null],
      );
      assert.deepEqual(error.retry, { unchanged: null, automatic: false, idempotencyKey: null, delayMs: null });
      assert.notEqual(error.nextStep, "fix_integration");
    }
    // Of a report, of its JSON, of an error: the same payer's part.
    for (const again of [report, structuredClone(report), wire(report), toError(report), { cause: toError(report) }])
      assert.equal(wire(toPayer(explain(again))), wire(sent), one.body);
    assert.equal(wire(toPayer(explain(report.primary)).errors[0]), wire(sent.errors[0]));
  }
  assert.ok(several > 10, `${several} with several errors`);
});

test("a masked decline's wire is byte for byte a plain one's, with own words, fields and locales", () => {
  const hidden = declines.filter(({ masked }) => masked);
  assert.ok(hidden.length > 10);
  const own = { lang: "en", dir: "ltr", texts: Object.fromEntries(declines.map(({ code }) => [`code:${code}`, code])) };
  const explainers = [
    explain,
    createExplainer({ messages: [own], fields: { number: "pan", "card[number]": "cc" } }),
    createExplainer({ messages: [fr, { ...own, lang: "fr" }], locale: "fr-CA" }),
    createExplainer({ text: (id, error) => wire([id, error]) }),
    createExplainer({ messages: [own], disclosure: "discreet" }),
  ];
  const body = (decline_code, more) => ({
    error: { type: "card_error", code: "card_declined", decline_code, ...more },
  });
  for (const explainer of explainers) {
    for (const more of [{}, { code: "expired_card" }, { param: "card[number]" }, { param: "x[0]" }]) {
      const plain = wire(toPayer(explainer(body("generic_decline", more), { status: 402 })));
      for (const { code } of hidden)
        assert.equal(wire(toPayer(explainer(body(code, more), { status: 402 }))), plain, `${code} ${wire(more)}`);
    }
  }
});

test("a provider's hidden code and its plain one have the same words, also of a page that words declines by code", () => {
  const texts = { "code:card_declined": "OWN", "code:generic_decline": "OWN" };
  const explainer = createExplainer({ providers, messages: [{ lang: "en", dir: "ltr", texts }] });
  const text = (one) => explainer(one.body, { status: one.status }).primary.display.text;
  for (const [provider, hidden, plain] of [
    ["adyen", "20", "2"],
    ["braintree", "2013", "2000"],
    ["cybersource", "STOLEN_LOST_CARD", "GENERAL_DECLINE"],
    ["mercadopago", "cc_rejected_blacklist", "cc_rejected_other_reason"],
  ])
    assert.equal(text(sample(provider, hidden)), text(sample(provider, plain)), provider);
});

test("a page's own words are not looked up by a provider's hidden code", () => {
  let hidden = 0;
  for (const one of samples()) {
    const texts = { [`code:${one.code}`]: "OWN" };
    const explainer = createExplainer({ providers, messages: [{ lang: "en", dir: "ltr", texts }] });
    const { primary } = explainer(one.body, { status: one.status });
    // Beside a code that says more than a plain decline, that one is told.
    if (!primary?.masked || primary.display.id !== "declined") continue;
    hidden++;
    assert.notEqual(primary.display.text, "OWN", `${one.provider} ${one.code}`);
  }
  assert.ok(hidden > 100, `${hidden} hidden`);
  // Looked at, for a reason that stays hidden.
  for (const code of ["high_risk", "lost_card"]) {
    const texts = { [`code:${code}`]: "OWN" };
    const explainer = createExplainer({ providers, messages: [{ lang: "en", dir: "ltr", texts }] });
    const { primary } = explainer({ id: 1, status: "pending", status_detail: code }, { failed: true });
    assert.equal(primary.display.id, "payment_in_progress");
    assert.notEqual(primary.display.text, "OWN", code);
  }
});

test("in the page's own language where it is loaded, else in the words that came", () => {
  const body = { error: { type: "card_error", code: "incorrect_cvc" } };
  const display = (explainer, value, context) => explainer(value, context).primary.display;
  const english = toPayer(explain(body));
  const french = toPayer(createExplainer({ messages: [fr], locale: "fr" })(body));
  const page = createExplainer({ messages: [fr] });
  assert.equal(display(page, english, { locale: "fr-BE" }).text, fr.texts.cvc_invalid);
  assert.equal(display(page, french, { locale: "en" }).lang, "en");
  // Neither the page nor the server speaks German: what came is better than nothing.
  assert.equal(display(page, french, { locale: "de" }).text, fr.texts.cvc_invalid);
  assert.equal(display(explain, french, { locale: "fr" }).text, fr.texts.cvc_invalid);
  assert.equal(display(explain, french, { locale: "en-GB" }).text, english.errors[0].text);
  assert.deepEqual(display(createExplainer({ text: (id) => `#${id}` }), french), {
    id: "cvc_invalid",
    text: "#cvc_invalid",
    lang: "en",
    dir: "ltr",
    source: "override",
  });
  const own = createExplainer({ messages: [{ lang: "en", dir: "ltr", texts: { cvc_invalid: "Mine." } }] });
  assert.equal(display(own, english, { locale: "en" }).text, "Mine.");
});

test("the page's fields win over the server's", () => {
  const server = createExplainer({ fields: { postal_code: "billing_zip" } });
  const sent = toPayer(server({ error: { type: "card_error", code: "incorrect_zip" } }));
  const name = (fields) => explain(sent, { fields }).primary.formField;
  assert.equal(name(undefined), "billing_zip");
  assert.equal(name({ cvc: "cvc" }), "billing_zip");
  assert.equal(name({ postal_code: "zip" }), "zip");
  assert.equal(name({ postal_code: null }), null);
});

test("what comes is text and nothing else: redacted, and odd parts replaced", () => {
  const error = (one) => explain({ checkout_errors: 1, errors: [{ nextStep: "none", ...one }] }).errors[0];
  assert.equal(error({ id: "newer_text", text: "Ask <b>us</b>: a@b.co" }).display.text, "Ask <b>us</b>: [email]");
  // Where a long text is cut, no part of a number is left.
  const long = "a ".repeat(995);
  assert.equal(error({ id: "newer_text", text: `${long}4242424242424242 b` }).display.text, `${long}[number] b`);
  assert.equal(error({ id: "newer_text", text: `${long}a b 4242424242424242` }).display.text, `${long}a b [numbe`);
  assert.equal(error({ id: "newer_text" }).display.id, "payment_failed");
  assert.equal(error({ id: 5, text: {} }).display.id, "payment_failed");
  assert.equal(error({ id: "constructor" }).display.id, "payment_failed");
  assert.deepEqual(error({ id: "x", text: "y", lang: "<x>", dir: "up" }).display, {
    id: "x",
    text: "y",
    lang: "und",
    dir: "ltr",
    source: "catalog",
  });
  // Names that every object has are no words of the page's own.
  for (const id of ["constructor", "toString", "__proto__"]) {
    const own = createExplainer({ messages: [{ lang: "en", texts: { declined: "No." } }] });
    const { display } = own({ checkout_errors: 1, errors: [{ id, text: "Hello", nextStep: "none" }] }).errors[0];
    assert.deepEqual([typeof display.text, display.text], ["string", "Hello"], id);
  }
  const odd = error({ nextStep: "fix_integration", outcome: "free", field: "__proto__", formField: 7 });
  assert.deepEqual([odd.nextStep, odd.outcome, odd.field, odd.formField], ["contact_merchant", "unknown", null, null]);
  for (const errors of [[null], ["x"], [[]], [{ display: 5 }]]) {
    const report = explain({ checkout_errors: 1, errors });
    assert.equal(report.primary?.display.id ?? "payment_failed", "payment_failed");
  }
  const many = explain({ checkout_errors: 1, errors: Array(500).fill({ id: "declined", nextStep: "none" }) });
  assert.deepEqual([many.errors.length, many.complete], [100, false]);
  assert.deepEqual(explain(toPayer(explain("{}"))).errors, []);
  assert.deepEqual(toPayer(null), { checkout_errors: 1, errors: [] });
});

test("an error's message puts no value behind its name", () => {
  for (const [code, message] of [
    ["incorrect_cvc", "123 does not match"],
    ["incorrect_pin", "1234 was entered"],
    ["wrong_password", "hunter2"],
  ]) {
    const failure = toError(explain({ error: { code, message } }));
    assert.equal(failure.message, `${message} (code ${code})`);
  }
});

test("a text that claims another outcome than the one that came is not told", () => {
  const texts = { try_again: "not_charged", our_side_not_charged: "not_charged", already_paid: "charged" };
  for (const [id, claimed] of Object.entries(texts)) {
    for (const outcome of ["not_charged", "charged", "unknown", undefined, "x"]) {
      const { display } = explain({ checkout_errors: 1, errors: [{ id, text: `Words of ${id}.`, outcome }] }).primary;
      assert.equal(display.id, outcome === claimed ? id : "payment_failed", `${id}, ${outcome}`);
      if (outcome !== claimed) assert.doesNotMatch(display.text, /Words of/);
    }
  }
});

test("what is no report gives a payer's part without errors", () => {
  for (const none of [null, undefined, 1, "x", {}, { errors: null }, { errors: {} }, { errors: [null, 1, {}] }]) {
    assert.deepEqual(toPayer(none), { checkout_errors: 1, errors: [] });
    assert.deepEqual(toProblemDetails(none), { type: "about:blank", checkout_errors: 1, errors: [] });
    assert.deepEqual(toJsonApi(none), { errors: [], meta: { checkout_errors: 1, errors: [] } });
  }
});
