/**
 * The types of the public contract. Names and meanings are fixed.
 *
 * One rule of spelling: snake_case is what the API sent, under its wire name;
 * camelCase is what this library decided.
 */

import type { AdviceCode, DeclineCode, ErrorCode, ErrorType, MessageId, Rule } from "./generated/codes.js";

export type { AdviceCode, DeclineCode, ErrorCode, ErrorType, MessageId, Rule } from "./generated/codes.js";

/**
 * What an error body can arrive as. Text and bytes are read by the Rust core without JSON.parse.
 * Any other value is accepted too and gives a report without errors.
 */

export type Input =
  | string // response.text()
  | Uint8Array
  | ArrayBuffer // response bytes, UTF-8
  | object // a Stripe.js result or error, a parsed body, a thrown Error, an axios-like error
  | null
  | undefined; // nothing: a report with no errors

/** What is known beside the body. Every part may be left out; what is out of range counts as unknown. */
export interface Context {
  /** HTTP status of the response, when known. 0 = no response reached the page. */
  status?: number | undefined;
  /** Response headers: `stripe-should-retry`, `request-id`, `idempotency-key`, `retry-after` are read. */
  headers?: Headers | Record<string, string> | undefined;
  /** BCP 47 tags, best first. Default: navigator.languages, else "en". */
  locale?: string | readonly string[] | undefined;
  /** Names of the page's own form fields: canonical field or param pattern -> the form's name. */
  fields?: Readonly<Record<string, string | null>> | undefined;
  /** "standard" (default), or "discreet": every decline is shown as the generic one (against card testing). */
  disclosure?: "standard" | "discreet" | undefined;
}

/** What a body says, error by error. `JSON.stringify(report)` is redacted. */
export interface Report {
  /** One entry per error in the body, in wire order. Empty when the body reports no error. */
  readonly errors: readonly CheckoutError[];
  /** The error to act on first; null when there is none. */
  readonly primary: CheckoutError | null;
  /** HTTP status of the response, else the one that the body names; 0: no response came; null: not known. */
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

/** How a body was recognised. */
export type Shape =
  | "error" // {"error": {...}}, the REST body and the Stripe.js result
  | "errors" // {"errors": [...]}
  | "bare" // the error object itself, without an envelope
  | "sdk" // a server SDK's exception, re-serialised (class name in `type`, `raw`, `rawType`)
  | "object" // an API object that carries its error (last_payment_error, last_setup_error, failure_code, ...)
  | "oauth" // {"error": "invalid_grant", "error_description": ...}
  | "v2" // API v2
  | "problem" // RFC 9457
  | "text" // HTML, plain text, anything that is no JSON object
  | "network" // no response: a thrown fetch error, status 0
  | "none"; // nothing that reports an error

/** Whom an error is for. */
export type Audience =
  | "payer" // the person paying can act on it, or has to be told
  | "developer" // a bug or a setting of the integration: the programmer's error
  | "operator"; // nobody's input is wrong: outage, limit, lock; wait and try again

/** One error: its attributes as sent, and what was decided about it. Narrows on `audience`. */
export type CheckoutError = PayerError | DeveloperError | OperatorError;

/** An error that the person paying can act on, or has to be told. */
export interface PayerError extends ErrorBase {
  readonly audience: "payer";
  readonly nextStep: Exclude<NextStep, "fix_integration">;
}

/** A bug or a setting of the integration. It names no field and shows no message of the API. */
export interface DeveloperError extends ErrorBase {
  readonly audience: "developer";
  readonly field: null;
  readonly masked: false;
  readonly messageDisplayable: false;
}

/** Nobody's input is wrong: an outage, a limit, a lock. */
export interface OperatorError extends ErrorBase {
  readonly audience: "operator";
  readonly field: null;
  readonly masked: false;
  readonly messageDisplayable: false;
}

/** What every error has. */
export interface ErrorBase {
  // ---- as sent; null when absent, null or empty. Numbers are given as their text.
  /** `"card_error"`; a server SDK's class name where the body holds no other. */
  readonly type: ErrorType | null;
  /** `"card_declined"` */
  readonly code: ErrorCode | null;
  /** `"insufficient_funds"`. Not for the payer: it may be a masked reason. */
  readonly decline_code: DeclineCode | null;
  /** `"try_again_later"` */
  readonly advice_code: AdviceCode | null;
  /** `"02"`: the network's advice; it means different things by brand. */
  readonly network_advice_code: string | null;
  /** `"51"`: the issuer's response code. Not for the payer. */
  readonly network_decline_code: string | null;
  /** `"card[number]"`. Echoes what the caller sent: never a selector, never HTML. */
  readonly param: string | null;
  /** The API's own sentence. For the payer only where `messageDisplayable`. */
  readonly message: string | null;
  /** `"ch_1"` */
  readonly charge: string | null;
  /** `"https://stripe.com/docs/error-codes/card-declined"` */
  readonly doc_url: string | null;
  /** The request in the dashboard. It names the account: not for the payer. */
  readonly request_log_url: string | null;
  /** `"card"` */
  readonly payment_method_type: string | null;
  /** Parsed when first read, not before; null when absent. It carries a client secret: do not log it. */
  readonly payment_intent: object | null;
  /** Parsed when first read; null when absent. */
  readonly payment_method: object | null;
  /** Parsed when first read; null when absent. It carries a client secret: do not log it. */
  readonly setup_intent: object | null;
  /** Parsed when first read; null when absent. */
  readonly source: object | null;

  // ---- decided
  /** Whom the error is for. */
  readonly audience: Audience;
  /** Which rule decided `audience`: an id listed in the catalog with its reason, `"decline-code"`. */
  readonly rule: Rule;
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
  /** The one best thing to do next. */
  readonly nextStep: NextStep;
  /** Whether and how to send the request again. */
  readonly retry: Retry;
  /** For programmers: what happened, the likely fix, where to look. Redacted. */
  readonly diagnosis: Diagnosis;
}

/** A text for the payer: plain text, no markup. */
export interface Display {
  /** The message's id: `"cvc_invalid"`. */
  readonly id: MessageId;
  /** `"The security code isn't right. Check the 3 or 4 digits on your card."` */
  readonly text: string;
  /** The language that `text` is really in. */
  readonly lang: string;
  /** The direction of that language. */
  readonly dir: "ltr" | "rtl";
  /** "catalog": the locale's text; "override": the page's own. "api" is reserved. */
  readonly source: "catalog" | "override" | "api";
}

/** The one best thing to do next. */
export type NextStep =
  | "correct_field"
  | "use_another_method"
  | "contact_issuer"
  | "authenticate"
  | "try_again_later"
  | "check_payment"
  | "contact_merchant"
  | "fix_integration"
  | "none";

/** Whether and how to send the request again. */
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

/** What a programmer needs. Redacted: safe for a log. */
export interface Diagnosis {
  /** What happened: `"The bank or provider declined the payment"`. */
  readonly title: string;
  /** The likely fix. */
  readonly hint: string | null;
  /** Where to look: the API's own link, if it sent one. */
  readonly docUrl: string | null;
  /** For support: `"req_1"`. From the header, the body, or its `request_log_url`. */
  readonly requestId: string | null;
  /** One printable block for a console or a ticket. */
  toString(): string;
}

/** Canonical fields; CODES.md says which code and which param means which. */
export type Field =
  | "number"
  | "exp_month"
  | "exp_year"
  | "expiry"
  | "cvc"
  | "pin"
  | "name"
  | "email"
  | "phone"
  | "address"
  | "address_line1"
  | "address_line2"
  | "address_city"
  | "address_state"
  | "address_country"
  | "postal_code"
  | "shipping_address"
  | "shipping_name"
  | "shipping_phone"
  | "shipping_line1"
  | "shipping_line2"
  | "shipping_city"
  | "shipping_state"
  | "shipping_country"
  | "shipping_postal_code"
  | "account_number"
  | "routing_number"
  | "iban"
  | "bsb"
  | "sort_code"
  | "institution_number"
  | "transit_number"
  | "bank"
  | "account_holder_type"
  | "tax_id"
  | "promotion_code"
  | "quantity"
  | "amount"
  | "verification_amounts"
  | "verification_code"
  | "confirmation_number"
  | "payment_method"
  | "terms"
  | (string & {});

/** One locale's texts, by message id: `import fr from "checkout-errors/locales/fr"`; or the page's own, over them. */
export interface Messages {
  /** BCP 47 tag: `"fr-CA"`. */
  readonly lang: string;
  /** The direction of the language: `"rtl"` for Arabic and Hebrew. */
  readonly dir: "ltr" | "rtl";
  /** By message id, or by code: `{ declined: "...", "code:expired_card": "..." }`. A masked reason takes those of the plain decline. */
  readonly texts: Readonly<Partial<Record<MessageId | `code:${string}`, string>>>;
}
