// A masked reason, wherever it stands, leaves the payer's view as the plain decline leaves it: by text, place, next step, length and time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog } from "../../dist/catalog.js";
import { loadLocale, locales } from "../../dist/locales/index.js";
import { toPayer } from "../../dist/index.js";
import { builds, safe } from "./shared.mjs";

const declines = catalog().declines;
const masked = declines.filter((row) => row.masked).map((row) => row.code);
const open = declines.filter((row) => !row.masked).map((row) => row.code);
/** Names in no table that speak of what must stay hidden. */
const unknown = ["suspected_fraud", "card_reported_stolen", "lost_card_v2", "issuer_blocklist"];

/** Where a reason can stand; `generic` asks for the same body of a plain decline. */
const shapes = {
  decline_code: (reason) => ({
    error: { type: "card_error", code: "card_declined", decline_code: reason, message: "m", param: "exp_month" },
  }),
  code: (reason, generic) => ({
    error: { type: "card_error", code: generic ? "card_declined" : reason, message: "m" },
  }),
  "code and decline_code": (reason, generic) => ({
    error: { type: "card_error", code: generic ? "card_declined" : reason, decline_code: reason },
  }),
  "without a type": (reason) => ({ error: { code: "card_declined", decline_code: reason } }),
  "a developer's type": (reason) => ({
    error: { type: "invalid_request_error", code: "card_declined", decline_code: reason },
  }),
  bare: (reason) => ({ type: "card_error", code: "card_declined", decline_code: reason, message: "m" }),
  list: (reason) => ({ errors: [{ type: "card_error", code: "card_declined", decline_code: reason, message: "m" }] }),
  raw: (reason) => ({
    type: "StripeCardError",
    raw: { type: "card_error", code: "card_declined", decline_code: reason, message: "m" },
  }),
  last_payment_error: (reason) => ({
    object: "payment_intent",
    last_payment_error: { type: "card_error", code: "card_declined", decline_code: reason },
  }),
  last_setup_error: (reason) => ({
    object: "setup_intent",
    last_setup_error: { type: "card_error", code: "card_declined", decline_code: reason },
  }),
  "outcome of a charge": (reason) => ({
    object: "charge",
    failure_code: "card_declined",
    failure_message: "m",
    outcome: { type: "issuer_declined", reason },
  }),
  event: (reason) => ({
    object: "event",
    data: {
      object: {
        object: "payment_intent",
        last_payment_error: { type: "card_error", code: "card_declined", decline_code: reason },
      },
    },
  }),
  "Checkout SDK": (reason) => ({
    type: "error",
    error: { message: "m", code: "paymentFailed", paymentFailed: { declineCode: reason } },
  }),
  "mobile SDK": (reason) => ({
    error: { code: "Failed", declineCode: reason, stripeErrorCode: "card_declined", type: "card_error", message: "m" },
  }),
  "body in a body": (reason) => ({
    statusCode: 402,
    body: JSON.stringify({ error: { type: "card_error", code: "card_declined", decline_code: reason } }),
  }),
  "with advice": (reason) => ({
    error: {
      type: "card_error",
      code: "card_declined",
      decline_code: reason,
      advice_code: "do_not_try_again",
      network_decline_code: "43",
    },
  }),
  "with a param of no field": (reason) => ({
    error: { type: "card_error", code: "card_declined", decline_code: reason, param: "items[0][price]" },
  }),
  "with a field": (reason) => ({
    error: { type: "card_error", code: "card_declined", decline_code: reason, param: "card[number]" },
  }),
};

/** Everything about an error that a page may show by, but whether the API's message may be shown instead, and `retry.unchanged`. */
function view({ primary }) {
  const { display, field, formField, nextStep, audience, retry } = primary;
  return {
    display,
    length: display.text.length,
    field,
    formField,
    nextStep,
    audience,
    retry: { ...retry, unchanged: undefined },
  };
}

/** Names for every param that the shapes have, and patterns that fit them. */
const fields = {
  exp_month: "month",
  number: "card-number",
  "card[number]": "cc",
  "items[*][price]": "price",
  "*": "any",
};
const contexts = [
  { status: 402 },
  {},
  { status: 402, fields },
  { status: 402, headers: { "stripe-should-retry": "true", "retry-after": "3" } },
  { status: 402, disclosure: "discreet", fields },
];

/** Texts of a page's own that a masked reason must not bring out. */
const own = {
  lang: "en",
  dir: "ltr",
  texts: Object.fromEntries([...masked, ...unknown].map((code) => [`code:${code}`, `Told: ${code}`])),
};
const words = {
  "nothing of its own": [own],
  "its own plain decline": [own, { lang: "en", dir: "ltr", texts: { declined: "Declined, sorry." } }],
  "words for card_declined": [own, { lang: "en", dir: "ltr", texts: { "code:card_declined": "Declined, sorry." } }],
  "words for generic_decline": [
    own,
    { lang: "en", dir: "ltr", texts: { "code:generic_decline": "Declined, sorry.", declined: "Never." } },
  ],
};

const HIDDEN_WORDS = [
  "stolen_card",
  "Stolen card",
  "STOLEN_CARD",
  "Lost or stolen card",
  "Suspected fraud",
  "pickup card",
];
const PLAIN_WORDS = [
  ...["card_declined", "generic_decline", "do_not_honor", "Do not honor", "Card declined", "DECLINED", "declined"],
  ...["Payment declined", "Your card was declined.", "Not approved", "REFUSED"],
];
const REASON_KEYS = [
  ...["message", "reason", "error", "code", "decline_code", "status", "title", "detail", "description"],
  ...["failure_reason", "error_message", "response_text", "result", "errorText", "processorResponseText"],
];
const AROUND = ["{ }", '{"error":{ }}', '{"data":{ }}', '{"error":{"code":"PAYMENT_FAILED","details":[{ }]}}'];
const BESIDE = [
  ...["", '"code":"payment_failed",', '"code":"E51",', '"type":"card_error",', '"type":"api_error",'],
  ...['"success":false,', '"message":"Payment failed",'],
];

/** Where a shop may put words: under a key, beside what else it says, in an envelope, under a status. */
function* places() {
  for (const status of [200, 400, 402, 422, 500, undefined])
    for (const key of REASON_KEYS)
      for (const beside of BESIDE.filter((text) => !text.includes(`"${key}"`)))
        for (const [before, after] of AROUND.map((around) => around.split(" ")))
          yield { status, body: (word) => `${before}${beside}"${key}":${JSON.stringify(word)}${after}` };
}

test("there is something to mask", () => {
  for (const code of ["fraudulent", "lost_card", "stolen_card", "merchant_blacklist"])
    assert.ok(masked.includes(code), code);
  assert.equal(masked.length, 16);
});

for (const [build, { createExplainer, explain }] of Object.entries(builds)) {
  const explainers = {
    "no words of the page": explain,
    ...Object.fromEntries(Object.entries(words).map(([name, messages]) => [name, createExplainer({ messages })])),
  };

  for (const [shape, body] of Object.entries(shapes)) {
    test(`${build}: masked reasons in ${shape}`, () => {
      for (const [name, one] of Object.entries(explainers)) {
        for (const context of contexts) {
          const plain = view(one(JSON.stringify(body("generic_decline", true)), context));
          for (const reason of [...masked, ...unknown]) {
            const text = JSON.stringify(body(reason));
            for (const input of [text, new TextEncoder().encode(text), body(reason)]) {
              const report = one(input, context);
              assert.deepEqual([report.primary.masked, report.primary.messageDisplayable], [true, false], reason);
              assert.deepEqual(view(report), plain, `${reason}, ${name}, ${JSON.stringify(context)}`);
            }
          }
        }
      }
    });
  }

  test(`${build}: words for what must stay hidden and words for a plain no look alike`, () => {
    for (const place of places()) {
      const seen = new Map(
        [...HIDDEN_WORDS, ...PLAIN_WORDS].map((word) => {
          const { errors } = toPayer(explain(place.body(word), { status: place.status }));
          return [JSON.stringify(errors), word];
        }),
      );
      assert.equal(seen.size, 1, `${place.body("?")} under ${place.status}: ${[...seen].join(" or ")}`);
    }
  });

  test(`${build}: a masked reason says of a retry what a plain decline with the same advice says`, () => {
    const retry = (decline_code, advice_code) =>
      explain({ error: { type: "card_error", code: "card_declined", decline_code, advice_code } }, { status: 402 })
        .primary.retry;
    for (const reason of [...masked, ...unknown]) {
      for (const advice of ["do_not_try_again", "try_again_later", "confirm_card_data"])
        assert.deepEqual(retry(reason, advice), retry("generic_decline", advice), `${reason}, ${advice}`);
      assert.deepEqual(retry(reason), retry("generic_decline", "do_not_try_again"), reason);
    }
  });

  test(`${build}: in every language`, async () => {
    assert.equal(locales.length, 49);
    for (const tag of locales) {
      const one = createExplainer({ messages: [await loadLocale([tag])], locale: tag });
      const plain = view(
        one({ error: { type: "card_error", code: "card_declined", decline_code: "generic_decline" } }),
      );
      assert.equal(plain.display.lang, tag);
      // Safe as HTML, and without characters that turn a page's text.
      assert.doesNotMatch(plain.display.text, /[<>&"\p{Bidi_Control}\p{Cc}]/u);
      for (const reason of [...masked, ...unknown]) {
        assert.deepEqual(
          view(one({ error: { type: "card_error", code: "card_declined", decline_code: reason } })),
          plain,
          `${tag}, ${reason}`,
        );
        assert.deepEqual(view(one(`{"error":{"type":"card_error","code":"${reason}"}}`)), plain, `${tag}, ${reason}`);
      }
    }
  });

  test(`${build}: discreet: every decline looks like the plain one`, () => {
    const discreet = createExplainer({ disclosure: "discreet", fields });
    const plain = view(
      discreet(
        { error: { type: "card_error", code: "card_declined", decline_code: "generic_decline" } },
        { status: 402 },
      ),
    );
    for (const reason of [...masked, ...unknown, ...open]) {
      const report = safe(
        discreet(
          {
            error: {
              type: "card_error",
              code: reason.startsWith("incorrect") ? reason : "card_declined",
              decline_code: reason,
              param: "cvc",
              message: "m",
            },
          },
          { status: 402 },
        ),
      );
      // Who must confirm, or may pay twice, has to be told so.
      if (report.primary.nextStep === "authenticate" || report.primary.display.id === "duplicate_payment") continue;
      assert.deepEqual([report.primary.masked, report.primary.messageDisplayable], [true, false], reason);
      assert.deepEqual(view(report), plain, reason);
    }
  });

  test(`${build}: a masked reason takes no other time than a plain decline of its length`, () => {
    const body = (reason) =>
      JSON.stringify({
        error: {
          type: "card_error",
          code: "card_declined",
          decline_code: reason,
          doc_url: "https://stripe.com/docs/error-codes/card-declined",
          message: "Your card was declined.",
        },
      });
    const [hidden, plain] = [body("restricted_card"), body("generic_decline")];
    assert.equal(hidden.length, plain.length);
    let sum = 0;
    const cost = (text) => {
      const start = process.hrtime.bigint();
      for (let n = 0; n < 200; n++) {
        const { primary } = explain(text, { status: 402 });
        sum +=
          primary.display.text.length +
          primary.nextStep.length +
          primary.audience.length +
          Number(primary.formField === null) +
          Number(primary.retry.automatic) +
          Number(primary.messageDisplayable);
      }
      return Number(process.hrtime.bigint() - start);
    };
    // The middle of many ratios, each of two neighbours in time: what else the machine does falls on both.
    const middle = () => {
      const ratios = [];
      for (let round = 0; round < 101; round++) {
        const [first, second] = round % 2 ? [hidden, plain] : [plain, hidden];
        const [a, b] = [cost(first), cost(second)];
        ratios.push(round % 2 ? a / b : b / a);
      }
      return ratios.sort((a, b) => a - b)[50];
    };
    middle();
    let ratio = 0;
    for (let tries = 0; tries < 5 && (ratio < 0.8 || ratio > 1.25); tries++) ratio = middle();
    assert.ok(ratio >= 0.8 && ratio <= 1.25, `${ratio.toFixed(2)} times the time of the plain decline`);
    assert.ok(sum > 0);
  });
}
