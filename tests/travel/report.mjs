// Reports as a program holds them, made of bodies in which secrets were planted.
import * as wasm from "../../dist/index.js";
import * as js from "../../dist/js.js";

/** None of these may be seen wherever a report went. */
export const SECRETS = [
  "pi_1_secret_Zq8Zq8",
  "seti_1_secret_Yw7Yw7",
  "sk_live_Xv6Xv6Xv6",
  "4242 4242 4242 4242",
  "jane@example.com",
  "203.0.113.77",
  "Bearer Uu5Uu5Uu5",
];

const body = {
  error: {
    type: "card_error",
    code: "card_declined",
    decline_code: "insufficient_funds",
    message: "Declined for jane@example.com, card 4242 4242 4242 4242, key sk_live_Xv6Xv6Xv6.",
    param: "card[number]",
    charge: "ch_1",
    doc_url: "https://stripe.com/docs/error-codes/card-declined?from=203.0.113.77",
    request_log_url: "https://dashboard.stripe.com/test/logs/req_5yXfn?t=1678900000",
    payment_intent: { id: "pi_1", status: "requires_payment_method", client_secret: "pi_1_secret_Zq8Zq8" },
    setup_intent: { id: "seti_1", status: "canceled", client_secret: "seti_1_secret_Yw7Yw7" },
    payment_method: {
      id: "pm_1",
      type: "card",
      billing_details: { email: "jane@example.com" },
      card: { brand: "visa" },
    },
  },
};
const context = { status: 402, headers: { "request-id": "req_1", authorization: "Bearer Uu5Uu5Uu5" } };

/** By build and by the body's form. */
export const reports = Object.fromEntries(
  Object.entries({ wasm, js }).flatMap(([build, { explain }]) =>
    Object.entries({
      text: JSON.stringify(body),
      bytes: new TextEncoder().encode(JSON.stringify(body)),
      object: body,
    }).map(([form, input]) => [`${build}, ${form}`, () => explain(input, context)]),
  ),
);

/** What has to be there, wherever a report went. */
export const VALUES = [
  "card_declined",
  "insufficient_funds",
  "req_1",
  "pi_1",
  "visa",
  "use_another_method",
  "not_charged",
];
