/** From a body to each adapter and to the page, with the real core: nothing vanishes, nothing tells a hidden reason. */
import "./page.mjs";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { applyToForm, elementToFocus } from "../../dist/dom.js";
import { toJsonApi, toMantine, toProblemDetails } from "../../dist/forms.js";
import { createExplainer, explain, toPayer } from "../../dist/index.js";
import fr from "../../dist/locales/fr.js";
import { ADAPTERS, PLACING } from "./adapters.mjs";

const FORMS = [
  ["email", "name"],
  ["email", "name", "number", "expiry", "cvc", "postal_code"],
  ["card.number", "card.exp_month", "card.exp_year"],
];

/** What a plain form shows, and which element gets the focus. */
function shown(report, names) {
  const form = document.createElement("form");
  form.innerHTML = `<p role="alert"></p>${names.map((name) => `<input name="${name}">`).join("")}`;
  document.body.replaceChildren(form);
  const clear = applyToForm(form, report);
  const out = `${form.outerHTML.replace(/checkout-error-\d+/g, "")} ${document.activeElement.name} ${elementToFocus(report)}`;
  clear();
  return out;
}

/** All that leaves the library for a report: each adapter's output, and the page. */
const everything = (report) =>
  FORMS.map((names) => [
    ...Object.entries(ADAPTERS).map(([name, adapter]) => `${name} ${JSON.stringify(adapter(report, names))}`),
    shown(report, names),
  ]);

test("on a form with e-mail and name, the card's errors are shown for the form", () => {
  for (const code of ["incorrect_cvc", "expired_card", "incorrect_zip"]) {
    const report = explain({ error: { type: "card_error", code, message: "API-MESSAGE" } }, { status: 402 });
    assert.notEqual(report.primary.field, null);
    assert.deepEqual(toMantine(report, FORMS[0]), { "": report.primary.display.text });
    for (const [name, adapter] of Object.entries(PLACING)) {
      const out = JSON.stringify(adapter(report, FORMS[0]));
      assert.ok(out.includes(report.primary.display.text), `${name} ${out}`);
      assert.doesNotMatch(out.replace(report.primary.display.text, ""), /cvc|exp_|postal/);
    }
    assert.match(shown(report, FORMS[0]), new RegExp(`<p role="alert"[^>]*>${report.primary.display.text}</p>`));
  }
});

test("an expiry date in one input takes its month and its year, and two inputs take the whole date", () => {
  for (const [code, fields, name] of [
    ["invalid_expiry_month", { expiry: "card.expiry" }, "card.expiry"],
    ["invalid_expiry_year", { expiry: "card.expiry" }, "card.expiry"],
    ["invalid_expiry_year", { expiry: "card.expiry", exp_year: "card.year" }, "card.year"],
    ["invalid_expiry_year", { expiry: null }, ""],
    ["invalid_expiry_year", {}, "expiry"],
  ]) {
    const report = explain({ error: { type: "card_error", code } }, { fields });
    assert.deepEqual(Object.keys(toMantine(report, ["card.expiry", "card.year", "expiry"])), [name], code);
    assert.deepEqual(Object.keys(toMantine(toPayer(report), ["card.expiry", "card.year", "expiry"])), [name], code);
  }
});

test("a hidden reason gives, byte for byte, what a plain decline gives", () => {
  const bodies = [
    (reason) => ({ error: { type: "card_error", code: "card_declined", decline_code: reason, message: "Declined." } }),
    (reason) => ({
      error: { type: "card_error", code: "card_declined", decline_code: reason, param: "card[number]", message: "No." },
    }),
    (reason) => ({ error: { type: "card_error", code: "expired_card", decline_code: reason, message: "Expired." } }),
    (reason) => ({
      errors: [
        { type: "card_error", code: "incorrect_cvc", param: "cvc" },
        { type: "card_error", code: "card_declined", decline_code: reason },
      ],
    }),
  ];
  for (const disclosure of ["standard", "discreet"]) {
    for (const fields of [undefined, { number: "card.number", "card[number]": "card.number", cvc: null }]) {
      for (const body of bodies) {
        const context = { status: 402, disclosure, fields };
        const plain = explain(body("generic_decline"), context);
        for (const reason of ["stolen_card", "fraudulent", "lost_card", "pickup_card"]) {
          const masked = explain(body(reason), context);
          assert.equal(masked.errors.at(-1).masked, true);
          assert.deepEqual(everything(masked), everything(plain), `${disclosure} ${JSON.stringify(body(reason))}`);
        }
      }
    }
  }
});

test("problem details and JSON:API come back with the same texts, fields and outcomes; so do all adapters", () => {
  const folder = new URL("../corpus/", import.meta.url);
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line));
  assert.ok(cases.length > 400);
  const french = createExplainer({ messages: [fr], locale: "fr" });
  let errors = 0;
  for (const { body, http_status: status } of cases) {
    const report = explain(body, { status });
    const payer = toPayer(report);
    for (const answer of [payer, toProblemDetails(report), toJsonApi(report)]) {
      const back = explain(JSON.stringify(answer), { status: 402 });
      assert.deepEqual(toPayer(back), payer, body);
      if (!report.errors.length) continue;
      assert.deepEqual(everything(toPayer(back)), everything(payer));
      // In the page's own language, where it has the text, else in the server's words.
      assert.deepEqual(toPayer(french(answer)), toPayer(french(payer)));
      assert.deepEqual(
        toPayer(french(answer)).errors.map(({ text, lang }) => [text, lang]),
        payer.errors.map(({ id, text }) => (fr.texts[id] ? [fr.texts[id], "fr"] : [text, "en"])),
      );
    }
    for (const [name, adapter] of Object.entries(PLACING))
      for (const names of FORMS) assert.deepEqual(adapter(payer, names), adapter(report, names), name);
    errors += report.errors.length;
  }
  assert.ok(errors > 300, `${errors} errors`);
});
