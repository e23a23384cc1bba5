/**
 * The types of the public contract. Names and meanings are fixed.
 *
 * One rule of spelling: snake_case is what the API sent, under its wire name;
 * camelCase is what this library decided.
 */

/** What an error body can arrive as. Text and bytes are read by the Rust core without JSON.parse. */
export type Input =
  | string                 // response.text()
  | Uint8Array | ArrayBuffer // response bytes, UTF-8
  | object                 // a Stripe.js result or error, a parsed body, a thrown Error, an axios-like error
  | null | undefined;      // nothing: a report with no errors

export interface Context {
  /** HTTP status of the response, when known. 0 = no response reached the page. */
  status?: number;
  /** Response headers: `stripe-should-retry`, `request-id`, `idempotency-key`, `retry-after` are read. */
  headers?: Headers | Record<string, string>;
  /** BCP 47 tags, best first. Default: navigator.languages, else "en". */
  locale?: string | readonly string[];
  /** Names of the page's own form fields: canonical field or param pattern -> the form's name. */
  fields?: Readonly<Record<string, string | null>>;
  /** "standard" (default), or "discreet": every decline is shown as the generic one (against card testing). */
  disclosure?: "standard" | "discreet";
}


export interface Report {
  /** One entry per error in the body, in wire order. Empty when the body reports no error. */
  readonly errors: readonly CheckoutError[];
  /** The error to act on first; null when there is none. */
  readonly primary: CheckoutError | null;
  readonly status: number | null;
  /** How the body was recognised. */
  readonly shape: Shape;
  /** False: the body was cut, oversized or only partly readable, and what could be salvaged is reported. */
  readonly complete: boolean;
  /** Which build answered. "none": WebAssembly is blocked and `init()` has not run; a plain generic verdict. */
  readonly engine: "wasm" | "js" | "none";
  /** Redacted: no secrets, card digits, e-mails or addresses. Safe for a log or an error tracker. */
  toJSON(): object;
}

export type Shape =
  | "error"        // {"error": {...}}, the REST body and the Stripe.js result
  | "errors"       // {"errors": [...]}
  | "bare"         // the error object itself, without an envelope
  | "sdk"          // a server SDK's exception, re-serialised (class name in `type`, `raw`, `rawType`)
  | "object"       // an API object that carries its error (last_payment_error, last_setup_error, failure_code, ...)
  | "oauth"        // {"error": "invalid_grant", "error_description": ...}
  | "v2"           // API v2
  | "problem"      // RFC 9457
  | "text"         // HTML, plain text, anything that is no JSON object
  | "network"      // no response: a thrown fetch error, status 0
  | "none";        // nothing that reports an error

export type Audience =
  | "payer"        // the person paying can act on it, or has to be told
  | "developer"    // a bug or a setting of the integration: the programmer's error
  | "operator";    // nobody's input is wrong: outage, limit, lock; wait and try again

export interface CheckoutError {
  // ---- as sent; null when absent, null or empty. Numbers are given as their text.
  readonly type: string | null;
  readonly code: string | null;
  readonly decline_code: string | null;
  readonly advice_code: string | null;
  readonly network_advice_code: string | null;
  readonly network_decline_code: string | null;
  readonly param: string | null;
  readonly message: string | null;
  readonly charge: string | null;
  readonly doc_url: string | null;
  readonly request_log_url: string | null;
  readonly payment_method_type: string | null;
  /** Parsed when first read, not before; null when absent. */
  readonly payment_intent: object | null;
  readonly payment_method: object | null;
  readonly setup_intent: object | null;
  readonly source: object | null;

  // ---- decided
  readonly audience: Audience;
  /** Which rule decided `audience`: an id listed in the catalog with its reason. */
  readonly rule: string;
  /** The form field the payer should correct; null: no field of a payment form. */
  readonly field: Field | null;
  /** `field` (or `param`) under the form's own name, from `Context.fields`; else `field`. */
  readonly formField: string | null;
  /** `param` taken apart: "items[0][price]" -> ["items", 0, "price"]. Empty when there is none. */
  readonly path: readonly (string | number)[];
  /** What to show the payer. Always present, always safe: the only text meant for them. */
  readonly display: Display;
  /** True: the reason must not be revealed (fraud, lost, stolen, block list, ...); `display` is the generic decline. */
  readonly masked: boolean;
  /** True: the API's own `message` may be shown to the payer as it is. */
  readonly messageDisplayable: boolean;
  readonly nextStep: NextStep;
  readonly retry: Retry;
  /** For programmers: what happened, the likely fix, where to look. Redacted. */
  readonly diagnosis: Diagnosis;
}

export interface Display {
  readonly id: string;
  readonly text: string;
  /** The language that `text` is really in. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly source: "catalog" | "override" | "api";
}

export type NextStep =
  | "correct_field" | "use_another_method" | "contact_issuer" | "authenticate"
  | "try_again_later" | "check_payment" | "contact_merchant" | "fix_integration" | "none";

export interface Retry {
  /** May the same request, unchanged, succeed later? null: cannot be known. */
  readonly unchanged: boolean | null;
  /** May code retry by itself, without the payer? */
  readonly automatic: boolean;
  /** Key for the next attempt; null: there should be none. */
  readonly idempotencyKey: "same" | "new" | null;
  /** True: the payment may have gone through; read the intent again before another attempt. */
  readonly outcomeUnknown: boolean;
  /** Suggested wait before the first automatic retry, in milliseconds; null: not automatic. */
  readonly delayMs: number | null;
}

export interface Diagnosis {
  readonly title: string;
  readonly hint: string | null;
  readonly docUrl: string | null;
  readonly requestId: string | null;
  /** One printable block for a console or a ticket. */
  toString(): string;
}

/** Canonical fields; CODES.md says which code and which param means which. */
export type Field =
  | "number" | "exp_month" | "exp_year" | "expiry" | "cvc" | "pin"
  | "name" | "email" | "phone"
  | "address" | "address_line1" | "address_line2" | "address_city" | "address_state" | "address_country" | "postal_code"
  | "shipping_address" | "shipping_name" | "shipping_phone" | "shipping_line1" | "shipping_line2"
  | "shipping_city" | "shipping_state" | "shipping_country" | "shipping_postal_code"
  | "account_number" | "routing_number" | "iban" | "bsb" | "sort_code" | "institution_number" | "transit_number"
  | "bank" | "account_holder_type" | "tax_id" | "promotion_code" | "quantity" | "amount"
  | "verification_amounts" | "verification_code" | "confirmation_number" | "payment_method"
  | (string & {});

/** One locale's texts, by message id: `import fr from "checkout-errors/locales/fr"`. */
export interface Messages { readonly lang: string; readonly dir: "ltr" | "rtl"; readonly texts: Readonly<Record<string, string>>; }
