// A page's built-ins may be patched by others, badly: none of them, thrown from, makes `explain` throw. What a page
// put on Object.prototype changes no verdict.
import assert from "node:assert/strict";
import { test } from "node:test";
import { builds } from "./shared.mjs";

const BODY = JSON.stringify({
  error: {
    type: "card_error",
    code: "incorrect_cvc",
    param: "cvc",
    message: "The card 4242 4242 4242 4242 of jane@example.com was declined: sk_test_abc.",
    payment_intent: { id: "pi_1", client_secret: "pi_1_secret_2", status: "requires_payment_method" },
  },
});
const BUILT_INS = [
  [Array.prototype, "push"],
  [Array.prototype, "map"],
  [Array.prototype, "filter"],
  [Array.prototype, "includes"],
  [Array.prototype, "indexOf"],
  [Array.prototype, "join"],
  [Array.prototype, "slice"],
  [Array.prototype, "some"],
  [Array.prototype, "every"],
  [Array.prototype, "entries"],
  [Array.prototype, Symbol.iterator],
  [Array, "isArray"],
  [Math, "min"],
  [Math, "max"],
  [JSON, "stringify"],
  [JSON, "parse"],
  [Object, "keys"],
  [Object, "entries"],
  [Object, "assign"],
  [Object, "getPrototypeOf"],
  [Object.prototype, "toString"],
  [String.prototype, "replace"],
  [String.prototype, "slice"],
  [String.prototype, "includes"],
  [String.prototype, "split"],
  [String.prototype, "toLowerCase"],
  [RegExp.prototype, "exec"],
  [RegExp.prototype, "test"],
  [Map.prototype, "get"],
  [Map.prototype, "set"],
  [WeakMap.prototype, "get"],
  [WeakMap.prototype, "set"],
  [Number, "isFinite"],
  [ArrayBuffer, "isView"],
  [TextEncoder.prototype, "encodeInto"],
  [TextDecoder.prototype, "decode"],
  [Date, "parse"],
];

for (const [build, { createExplainer, explain, toError, toPayer }] of Object.entries(builds)) {
  const explainers = { explain, bound: createExplainer({ fields: { cvc: "security" }, locale: "en" }) };
  const inputs = {
    text: BODY,
    bytes: new TextEncoder().encode(BODY),
    object: JSON.parse(BODY),
    error: new Error(BODY),
  };
  test(`${build}: no built-in that throws makes it throw`, () => {
    const thrown = [];
    for (const [owner, name] of BUILT_INS)
      for (const [how, one] of Object.entries(explainers))
        for (const [form, input] of Object.entries(inputs)) {
          const own = owner[name];
          let report;
          owner[name] = () => {
            throw new Error("patched");
          };
          let failure;
          try {
            report = one(input, { status: 402, headers: { "retry-after": "2" } });
          } catch (error) {
            failure = error;
          }
          owner[name] = own;
          if (failure) thrown.push(`${how} of ${form}, ${String(name)}: ${failure.message}`);
          else {
            // Whatever was lost, what is shown is a text, and an error is reported.
            assert.equal(typeof report.primary.display.text, "string", String(name));
            assert.ok(toPayer(report).errors[0].text.length > 10);
            assert.ok(toError(report) instanceof Error);
          }
        }
    assert.deepEqual(thrown, []);
  });

  test(`${build}: what stands on Object.prototype changes no verdict`, () => {
    const made = () => JSON.stringify([explain(BODY, { status: 402 }), createExplainer({})(BODY, { status: 402 })]);
    const before = made();
    const added = {
      messages: [{ lang: "en", dir: "ltr", texts: { cvc_invalid: "Somebody's." } }],
      text: () => "Somebody's.",
      providers: [{ id: "x", data: "" }],
      status: 500,
      type: "api_error",
      code: "stolen_card",
      decline_code: "stolen_card",
      provider: "adyen",
      disclosure: "discreet",
      failed: true,
      locale: "fr",
      fields: { cvc: "other" },
      get: () => "true",
      headers: { "stripe-should-retry": "true" },
      checkout_errors: 1,
      idempotencyKey: true,
    };
    for (const [name, value] of Object.entries(added)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: false });
      let after;
      try {
        after = made();
      } finally {
        delete Object.prototype[name];
      }
      assert.equal(after, before, name);
    }
  });
}
