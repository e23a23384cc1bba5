/** Reports of the contract's form, made by hand: what `explain` gives, without the core. */

const TEXTS = {
  number_invalid: "That card number isn't valid. Check the digits on your card.",
  expiry_invalid: "The expiry date isn't right. Check the month and year on your card.",
  cvc_invalid: "The security code isn't right. Check the 3 or 4 digits on your card.",
  postcode_mismatch: "The postcode or ZIP doesn't match this card. Enter the one your bank has.",
  address_invalid: "The address isn't right. Check every line of it.",
  field_invalid: "This entry isn't right. Check it.",
  declined: "The payment was declined. Use another card or payment method, or ask your bank why.",
  insufficient_funds: "There isn't enough money available for this payment. Use another card or payment method.",
  unreachable: "We can't reach the payment service. Check your connection; don't pay again yet.",
  our_side_not_charged: "Sorry, something is wrong on our side. You haven't been charged.",
};

export const text = (id) => TEXTS[id];

export function display(id, more = {}) {
  return { id, text: TEXTS[id], lang: "en", dir: "ltr", source: "catalog", ...more };
}

/** One error; `formField` follows `field` unless it is given. */
export function error({ display: id = "field_invalid", ...more } = {}) {
  const field = more.field ?? null;
  return {
    type: "card_error",
    code: null,
    decline_code: null,
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    param: null,
    message: "API-MESSAGE sk_live_SECRET <b>do not show</b>",
    charge: null,
    doc_url: null,
    request_log_url: null,
    payment_method_type: null,
    payment_intent: null,
    payment_method: null,
    setup_intent: null,
    source: null,
    audience: "payer",
    rule: "test",
    field,
    formField: field,
    path: [],
    display: typeof id === "string" ? display(id) : id,
    masked: false,
    messageDisplayable: false,
    nextStep: "correct_field",
    retry: { unchanged: false, automatic: false, idempotencyKey: "new", outcomeUnknown: false, delayMs: null },
    diagnosis: { title: "DIAGNOSIS", hint: null, docUrl: null, requestId: null, toString: () => "DIAGNOSIS" },
    ...more,
  };
}

export function report(...errors) {
  return {
    errors,
    primary: errors[0] ?? null,
    status: errors.length ? 402 : 200,
    shape: errors.length > 1 ? "errors" : "error",
    complete: true,
    engine: "js",
    toJSON: () => ({}),
  };
}

export const cvc = (more) => error({ display: "cvc_invalid", code: "incorrect_cvc", field: "cvc", ...more });
export const postcode = (more) =>
  error({ display: "postcode_mismatch", code: "incorrect_zip", field: "postal_code", ...more });
export const declined = (more) =>
  error({
    display: "declined",
    code: "card_declined",
    decline_code: "generic_decline",
    nextStep: "use_another_method",
    ...more,
  });
export const stolen = (more) => declined({ decline_code: "stolen_card", masked: true, ...more });
export const developer = (more) =>
  error({
    display: "our_side_not_charged",
    type: "invalid_request_error",
    code: "parameter_unknown",
    param: "amount",
    audience: "developer",
    nextStep: "contact_merchant",
    ...more,
  });
export const operator = (more) =>
  error({ display: "unreachable", type: "api_error", audience: "operator", nextStep: "try_again_later", ...more });
