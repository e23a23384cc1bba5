/** Reports of the contract's form, made by hand: what `explain` gives, without the core. */

const TEXTS = {
  number_invalid: "That card number isn't valid. Check the digits on your card.",
  expiry_invalid: "The expiration date isn't right. Check the month and year on your card.",
  cvc_invalid: "The security code isn't right. Check the 3 or 4 digits on your card.",
  postcode_mismatch: "The postcode or ZIP doesn't match this card. Enter the one your bank has.",
  address_invalid: "The address isn't right. Check every line of it.",
  email_invalid: "That email address isn't valid. Check its spelling.",
  field_invalid: "This entry isn't right. Check it.",
  declined: "The payment was declined. Use another card or payment method, or ask your bank or payment provider why.",
  card_expired: "This card has expired. Check the expiration date, or use another card.",
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
    request_id: null,
    payment_method_type: null,
    payment_intent: null,
    setup_intent: null,
    payment_method: null,
    source: null,
    audience: "payer",
    rule: "test",
    outcome: "not_charged",
    field,
    formField: field,
    path: [],
    display: typeof id === "string" ? display(id) : id,
    masked: false,
    messageDisplayable: false,
    nextStep: "correct_field",
    retry: { unchanged: false, automatic: false, idempotencyKey: "new", delayMs: null },
    ...more,
  };
}

export function report(...errors) {
  return {
    errors,
    primary: errors[0] ?? null,
    status: errors.length ? 402 : 200,
    shape: errors.length > 1 ? "errors" : "error",
    provider: "stripe",
    complete: true,
    engine: "js",
  };
}

/** The payer's part of such a report, written down key by key. */
export function payer({ errors, primary }) {
  const ordered = primary ? [primary, ...errors.filter((error) => error !== primary)] : errors;
  return {
    checkout_errors: 1,
    errors: ordered.map(({ display: { id, text, lang, dir }, field, formField, nextStep, outcome }) => ({
      id,
      text,
      lang,
      dir,
      field,
      formField,
      nextStep: nextStep === "fix_integration" ? "contact_merchant" : nextStep,
      outcome,
    })),
  };
}

export const cvc = (more) => error({ display: "cvc_invalid", code: "incorrect_cvc", field: "cvc", ...more });
export const postcode = (more) =>
  error({ display: "postcode_mismatch", code: "incorrect_zip", field: "postal_code", ...more });
export const expired = (more) => error({ display: "card_expired", code: "expired_card", field: "exp_month", ...more });
export const email = (more) => error({ display: "email_invalid", code: "email_invalid", field: "email", ...more });
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

/** What a form that has only an e-mail address and a name must still show, and must not lose: report and text. */
export const CARDLESS = [cvc(), expired(), postcode()].map((error) => [report(error), error.display.text]);
