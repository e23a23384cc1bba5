// A masked reason, wherever it stands, leaves the payer's view as the generic decline leaves it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog } from "../../dist/catalog.js";
import { createExplainer, explain } from "../../dist/index.js";

const masked = catalog().declines.filter((row) => row.masked).map((row) => row.code);
const open = catalog().declines.filter((row) => !row.masked).map((row) => row.code);

const shapes = {
  "decline_code": (reason) => ({ error: { type: "card_error", code: "card_declined", decline_code: reason, message: "m", param: "exp_month" } }),
  "code": (reason, generic) => ({ error: { type: "card_error", code: generic ? "card_declined" : reason, message: "m" } }),
  "code and decline_code": (reason, generic) => ({ error: { type: "card_error", code: generic ? "card_declined" : reason, decline_code: reason } }),
  "without a type": (reason) => ({ error: { code: "card_declined", decline_code: reason } }),
  "a developer's type": (reason) => ({ error: { type: "invalid_request_error", code: "card_declined", decline_code: reason } }),
  "bare": (reason) => ({ type: "card_error", code: "card_declined", decline_code: reason, message: "m" }),
  "list": (reason) => ({ errors: [{ type: "card_error", code: "card_declined", decline_code: reason, message: "m" }] }),
  "raw": (reason) => ({ type: "StripeCardError", raw: { type: "card_error", code: "card_declined", decline_code: reason, message: "m" } }),
  "last_payment_error": (reason) => ({ object: "payment_intent", last_payment_error: { type: "card_error", code: "card_declined", decline_code: reason } }),
  "outcome of a charge": (reason) => ({ object: "charge", failure_code: "card_declined", failure_message: "m", outcome: { type: "issuer_declined", reason } }),
  "event": (reason) => ({ object: "event", data: { object: { object: "payment_intent", last_payment_error: { type: "card_error", code: "card_declined", decline_code: reason } } } }),
  "Checkout SDK": (reason) => ({ type: "error", error: { message: "m", code: "paymentFailed", paymentFailed: { declineCode: reason } } }),
  "mobile SDK": (reason) => ({ error: { code: "Failed", declineCode: reason, stripeErrorCode: "card_declined", type: "card_error", message: "m" } }),
  "body in a body": (reason) => ({ statusCode: 402, body: JSON.stringify({ error: { type: "card_error", code: "card_declined", decline_code: reason } }) }),
  "with advice": (reason) => ({ error: { type: "card_error", code: "card_declined", decline_code: reason, advice_code: "do_not_try_again", network_decline_code: "43" } }),
};

/** Everything that a page shows a payer. */
const view = ({ primary }) => {
  const { display, field, formField, nextStep, audience, messageDisplayable } = primary;
  return JSON.stringify({ display, field, formField, nextStep, audience, messageDisplayable: messageDisplayable && "m" });
};

test("there is something to mask", () => {
  for (const code of ["fraudulent", "lost_card", "stolen_card", "merchant_blacklist"]) assert.ok(masked.includes(code), code);
  assert.equal(masked.length, 16);
});

for (const [name, body] of Object.entries(shapes)) {
  test(`masked reasons in ${name}`, () => {
    const generic = explain(JSON.stringify(body("generic_decline", true)), { status: 402 });
    for (const reason of masked) {
      for (const input of [JSON.stringify(body(reason)), body(reason)]) {
        const report = explain(input, { status: 402, fields: { exp_month: "month", "*": "leak" } });
        assert.equal(report.primary.masked, true, reason);
        assert.equal(report.primary.messageDisplayable, false, reason);
        const { display, field, nextStep, audience } = report.primary;
        assert.deepEqual({ display, field, nextStep, audience }, {
          display: generic.primary.display,
          field: generic.primary.field,
          nextStep: generic.primary.nextStep,
          audience: generic.primary.audience,
        }, reason);
      }
      const plain = explain(JSON.stringify(body(reason)), { status: 402 });
      assert.equal(view(plain).replace(/"messageDisplayable":[^}]+/, ""), view(generic).replace(/"messageDisplayable":[^}]+/, ""), reason);
    }
  });
}

test("discreet: every decline looks like the generic one", () => {
  const generic = explain({ error: { type: "card_error", code: "card_declined", decline_code: "generic_decline" } }, { status: 402 });
  const discreet = createExplainer({ disclosure: "discreet" });
  for (const reason of [...masked, ...open]) {
    const report = discreet({ error: { type: "card_error", code: reason.startsWith("incorrect") ? reason : "card_declined", decline_code: reason, param: "cvc", message: "m" } }, { status: 402 });
    // Who must confirm has to be told so, or cannot pay at all.
    if (report.primary.nextStep === "authenticate") continue;
    const { display, field, nextStep, messageDisplayable, masked } = report.primary;
    assert.deepEqual({ display, field, nextStep, messageDisplayable, masked }, {
      display: generic.primary.display,
      field: null,
      nextStep: generic.primary.nextStep,
      messageDisplayable: false,
      masked: true,
    }, reason);
  }
});
