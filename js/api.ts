/**
 * The types of the public contract.
 *
 * One rule of spelling: snake_case is what the API sent, under its wire name;
 * camelCase is what this library decided.
 *
 * A report is plain data: ordinary objects, lists, strings, numbers, booleans and null, each own and enumerable.
 * It holds no secret and no card number: every string that came from a body is redacted before it is in there.
 * It is for programmers, though: it names a masked reason. What a payer's device may get is `toPayer(report)`.
 */

import type { AdviceCode, DeclineCode, ErrorCode, ErrorType, MessageId, Rule } from "./generated/codes.js";

export type { AdviceCode, DeclineCode, ErrorCode, ErrorType, MessageId, Rule } from "./generated/codes.js";

/** What is known beside the body. Every part may be left out; what is out of range counts as unknown. */
export interface Context {
  /** HTTP status of the response, when known: `402`. 0 = no response reached the caller. */
  status?: number | undefined;
  /**
   * Headers of the response: fetch's, Node's or axios's, in any case of their names.
   * Read are `stripe-should-retry`, `retry-after`, `request-id` and `idempotency-key`.
   */
  headers?: HeadersLike | undefined;
  /** The idempotency key that the request carried, or `true` if it carried one. Unknown counts as none. */
  idempotencyKey?: string | boolean | undefined;
  /** The caller knows that something failed: a body that reports nothing gives one error, not none. */
  failed?: boolean | undefined;
  /** BCP 47 tags, best first, or an Accept-Language header: `"fr-CA,fr;q=0.9"`. Default: navigator.languages, else "en". */
  locale?: string | readonly string[] | undefined;
  /**
   * Names of the page's own form fields: canonical field, or a param pattern such as `"items[*][price]"`, to the
   * form's name. null: not in this form.
   */
  fields?: FieldNames | undefined;
  /** "standard" (default), or "discreet": every decline is shown as the plain one (against card testing). */
  disclosure?: "standard" | "discreet" | undefined;
  /** Whose answer it is, if you know: a provider's id. Else it is recognised by its keys. */
  provider?: ProviderId | undefined;
}

/** Headers as fetch, Node and axios have them. */
export type HeadersLike =
  | {
      /** Gives a header by its name, in any case. */
      get(name: string): unknown;
    }
  | Readonly<Record<string, string | readonly string[] | number | boolean | null | undefined>>
  | object;

/** Canonical fields, which complete in an editor, or param patterns, to the form's own names. */
export type FieldNames = { readonly [name in Field]?: string | null | undefined } & {
  readonly [pattern: string]: string | null | undefined;
};

/** What `createExplainer` binds: a context, and what is loaded once. */
export interface ExplainerOptions extends Context {
  /** Locales, and the page's own words over them. */
  messages?: readonly Messages[] | undefined;
  /** Providers beside Stripe and the shapes that need no table. */
  providers?: readonly Provider[] | undefined;
  /**
   * The page's own i18n: gives the text for an id, or undefined to take the locale's. Called for the payer's text only.
   * One that throws, or gives anything but text, counts as undefined.
   */
  text?: ((id: MessageId, error: TextRequest) => string | undefined) | undefined;
}

/** What `text` may look at: nothing that tells a masked reason. */
export interface TextRequest {
  /** The field that the text stands at: `"cvc"`; null: none. */
  readonly field: Field | null;
  /** What the payer should do next: `"correct_field"`. */
  readonly nextStep: NextStep;
  /** The language that the locale's own text would be in: `"fr"`. */
  readonly lang: string;
}

/** A response that nobody has read yet, or a promise of one. `explain` cannot wait for it: `explainResponse` does. */
export type Unread =
  | PromiseLike<unknown>
  | {
      readonly status: number;
      /** Reads the body. */
      arrayBuffer(): PromiseLike<ArrayBuffer>;
    };

/** `explain` with its options bound. */
export interface Explainer {
  /** @deprecated Nothing has been read yet: `await explain.response(response)`, or `await` the promise first. */
  <T extends Unread>(input: T & (0 extends 1 & T ? never : unknown), context?: Context): never;
  (input: unknown, context?: Context): Report;
  /** `explainResponse` with the same options. */
  response(response: Response | null | undefined, context?: Context): Promise<Report>;
}

/** What a body says, error by error. Plain data, redacted. */
export interface Report {
  /** One entry per error, in wire order. Empty only if nothing says that anything failed. */
  readonly errors: readonly CheckoutError[];
  /** The error to act on first, the same object as in `errors`; null when there is none. */
  readonly primary: CheckoutError | null;
  /** HTTP status of the response, else the one that the body names; 0: no response came; null: not known. */
  readonly status: number | null;
  /** How the body was recognised. */
  readonly shape: Shape;
  /** Whose tables explained it: `"stripe"`; null: none needed, or none known. */
  readonly provider: ProviderId | null;
  /** False: the body was cut, oversized or only partly looked at, and what could be salvaged is reported. */
  readonly complete: boolean;
  /** Which build answered. "none": WebAssembly is blocked and `init()` has not run; less specific, never wrong. */
  readonly engine: "wasm" | "js" | "none";
}

/** How a body was recognised. */
export type Shape =
  /** `{"error": {...}}`, the REST body and the Stripe.js result. */
  | "error"
  /** `{"errors": [...]}`. */
  | "errors"
  /** The error object itself, without an envelope. */
  | "bare"
  /** A server SDK's exception, re-serialised: class name in `type`, `raw`, `rawType`. */
  | "sdk"
  /** An API object that carries its error: `last_payment_error`, `last_setup_error`, `failure_code`. */
  | "object"
  /** `{"error": "invalid_grant", "error_description": ...}`. */
  | "oauth"
  /** API v2. */
  | "v2"
  /** RFC 9457. */
  | "problem"
  /** HTML, plain text, anything that is no JSON object. */
  | "text"
  /** No response: a thrown fetch error, status 0. */
  | "network"
  /** Nothing that reports an error. */
  | "none"
  /** Field names to messages, as frameworks' validation answers have it. */
  | "fields"
  /** A payment that was refused, said by a result and not by an error. */
  | "refusal"
  /** What `toPayer` gave. */
  | "payer";

/** Whom an error is for. */
export type Audience =
  /** The person paying can act on it, or has to be told. */
  | "payer"
  /** A bug or a setting of the integration: the programmer's error. */
  | "developer"
  /** Nobody's input is wrong: outage, limit, lock; wait and try again. */
  | "operator";

/** One error: its attributes as sent, and what was decided about it. Narrows on `audience`. */
export type CheckoutError = ErrorForPayer | ErrorForDeveloper | ErrorForOperator;

/** An error that the person paying can act on, or has to be told. */
export interface ErrorForPayer extends ErrorBase {
  readonly audience: "payer";
  readonly nextStep: Exclude<NextStep, "fix_integration">;
}

/** A bug or a setting of the integration. It names no field and shows no message of the API. */
export interface ErrorForDeveloper extends ErrorBase {
  readonly audience: "developer";
  readonly field: null;
  readonly masked: false;
  readonly messageDisplayable: false;
}

/** Nobody's input is wrong: an outage, a limit, a lock. */
export interface ErrorForOperator extends ErrorBase {
  readonly audience: "operator";
  readonly field: null;
  readonly masked: false;
  readonly messageDisplayable: false;
}

/** What every error has. */
export interface ErrorBase {
  // ---- as sent, redacted; null when absent, null or empty. Numbers are given as their text.
  /** `"card_error"`; a server SDK's class name if the body holds no other. */
  readonly type: ErrorType | null;
  /** `"card_declined"` */
  readonly code: ErrorCode | null;
  /** The provider's reason, under whatever key it came: `"insufficient_funds"`. Not for the payer: it may be a masked one. */
  readonly decline_code: DeclineCode | null;
  /** `"try_again_later"` */
  readonly advice_code: AdviceCode | null;
  /** `"02"`: the network's advice; it means different things by brand. */
  readonly network_advice_code: string | null;
  /** `"51"`: the issuer's response code. Not for the payer. */
  readonly network_decline_code: string | null;
  /** `"card[number]"`. Echoes what the caller sent: never a selector, never HTML. */
  readonly param: string | null;
  /** The API's own sentence. For the payer only if `messageDisplayable`. */
  readonly message: string | null;
  /** `"ch_1"` */
  readonly charge: string | null;
  /** `"https://stripe.com/docs/error-codes/card-declined"` */
  readonly doc_url: string | null;
  /** The request in the dashboard. It names the account: not for the payer. */
  readonly request_log_url: string | null;
  /** For support: `"req_1"`. From the header, the body, or its `request_log_url`. */
  readonly request_id: string | null;
  /** `"card"` */
  readonly payment_method_type: string | null;
  /** Of the object what is no secret: `{ id: "pi_1", status: "requires_payment_method" }`. The whole: `sent(error)`. */
  readonly payment_intent: IntentSummary | null;
  /** As `payment_intent`. */
  readonly setup_intent: IntentSummary | null;
  /** `{ id: "pm_1", type: "card", brand: "visa" }`. The whole: `sent(error)`. */
  readonly payment_method: MethodSummary | null;
  /** As `payment_method`. */
  readonly source: MethodSummary | null;

  // ---- decided
  /** Whom the error is for. */
  readonly audience: Audience;
  /** Which rule decided `audience`: an id listed in the catalog with its reason, `"decline-code"`. */
  readonly rule: Rule;
  /** What became of the money. */
  readonly outcome: Outcome;
  /** The form field the payer should correct; null: no field of a payment form. */
  readonly field: Field | null;
  /** `field` (or `param`) under the form's own name, from `Context.fields`; else `field`. */
  readonly formField: string | null;
  /** `param` taken apart: "items[0][price]" -> ["items", 0, "price"]. Empty when there is none. */
  readonly path: readonly (string | number)[];
  /** What to show the payer. Always present, always safe: the only text meant for them. */
  readonly display: Display;
  /** True: the reason must not be revealed (fraud, lost, stolen, block list, ...); `display` is the plain decline's. */
  readonly masked: boolean;
  /** True: the API's own `message` may be shown to the payer as it is. Never if they are told of a plain decline. */
  readonly messageDisplayable: boolean;
  /** The one best thing to do next. */
  readonly nextStep: NextStep;
  /** Whether and how to send the request again. */
  readonly retry: Retry;
}

/** Of a PaymentIntent or SetupIntent what is no secret. */
export interface IntentSummary {
  /** `"pi_1"` */
  readonly id: string | null;
  /** `"requires_payment_method"` */
  readonly status: string | null;
}

/** Of a payment method what is no secret. */
export interface MethodSummary {
  /** `"pm_1"` */
  readonly id: string | null;
  /** `"card"` */
  readonly type: string | null;
  /** The card's: `"visa"` */
  readonly brand: string | null;
}

/** What became of the money. */
export type Outcome =
  /** The whole body proves that the payment was not made. Only then a text may say "you haven't been charged". */
  | "not_charged"
  /** Nothing proves either: read the payment before another attempt. */
  | "unknown"
  /** The body says that the payment was made. */
  | "charged";

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
  /** "catalog": the locale's text; "override": the page's own. */
  readonly source: "catalog" | "override";
}

/** The one best thing to do next. */
export type NextStep =
  /** Correct what stands in `field`. */
  | "correct_field"
  /** Pay with another card or method. */
  | "use_another_method"
  /** Ask the bank. */
  | "contact_issuer"
  /** Confirm the payment, as by 3-D Secure. */
  | "authenticate"
  /** Wait, then the same again. */
  | "try_again_later"
  /** Look whether the payment went through before another attempt. */
  | "check_payment"
  /** Ask the shop. */
  | "contact_merchant"
  /** The programmer has something to mend. */
  | "fix_integration"
  /** Nothing to do. */
  | "none";

/** Whether and how to send the request again. */
export interface Retry {
  /** May the same request, unchanged, succeed later? null: cannot be known. */
  readonly unchanged: boolean | null;
  /** May code retry by itself, without the payer? If the outcome is unknown, only with a known idempotency key. */
  readonly automatic: boolean;
  /** Key for the next attempt; null: there should be none. */
  readonly idempotencyKey: "same" | "new" | null;
  /** Wait before the first automatic retry, in ms, 250 to 60,000; null: not automatic. */
  readonly delayMs: number | null;
}

/**
 * The payer's part of a report, for the wire: plain JSON. `explain` takes it back and gives the same, in the page's own
 * language if that is loaded, else in the words that came; the page's own `fields` win over the server's
 * `formField`. Every error of it has audience "payer", rule "payer-report", shape "payer", and no retry by code.
 * The primary error stands first.
 */
export interface PayerReport {
  /** Says that this is a payer report, in its first form: 1. */
  readonly checkout_errors: 1;
  /** One entry per error, the primary one first. Empty only if the report has none. */
  readonly errors: readonly PayerError[];
}

/** One error of a `PayerReport`: it says the same of a masked decline and of a plain one. */
export interface PayerError {
  /** The text's id: `"declined"`. */
  readonly id: MessageId;
  /** The text for the payer. */
  readonly text: string;
  /** The language that `text` is in: `"en"`. */
  readonly lang: string;
  /** Its direction: `"rtl"` for Arabic and Hebrew. */
  readonly dir: "ltr" | "rtl";
  /** The field that the payer should correct: `"cvc"`; null: none of a payment form. */
  readonly field: Field | null;
  /** `field` under the server's own name, else `field`; null: none. */
  readonly formField: string | null;
  /** Never "fix_integration": that is "contact_merchant" for a payer. */
  readonly nextStep: Exclude<NextStep, "fix_integration">;
  /** What became of the money, as in the report. */
  readonly outcome: Outcome;
}

/** Something to throw: an Error with a redacted message, its report, and a fingerprint that trackers can group by. */
export interface CheckoutFailure extends Error {
  /** The name that trackers show. */
  readonly name: "CheckoutError";
  /** The report that it was made of. */
  readonly report: Report;
  /** The primary error of the report. */
  readonly error: CheckoutError;
  /** For grouping in an error tracker: audience, provider, type, code, rule; nothing of a payer. */
  readonly fingerprint: readonly string[];
}

/** Canonical fields; CODES.md says which code and which param means which. Known ones complete in an editor. */
export type Field =
  /** The card's number. */
  | "number"
  /** The month of the card's expiry. */
  | "exp_month"
  /** The year of the card's expiry. */
  | "exp_year"
  /** Month and year of the card's expiry in one field. */
  | "expiry"
  /** The card's security code. */
  | "cvc"
  /** The card's PIN. */
  | "pin"
  /** The name on the card or account. */
  | "name"
  | "email"
  | "phone"
  /** The billing address as a whole. */
  | "address"
  | "address_line1"
  | "address_line2"
  | "address_city"
  | "address_state"
  | "address_country"
  /** The billing ZIP or postal code. */
  | "postal_code"
  /** The delivery address as a whole. */
  | "shipping_address"
  | "shipping_name"
  | "shipping_phone"
  | "shipping_line1"
  | "shipping_line2"
  | "shipping_city"
  | "shipping_state"
  | "shipping_country"
  | "shipping_postal_code"
  /** A bank account's number. */
  | "account_number"
  /** The number of a bank in the United States. */
  | "routing_number"
  | "iban"
  /** The number of a bank and branch in Australia. */
  | "bsb"
  /** The number of a bank and branch in the United Kingdom. */
  | "sort_code"
  /** The number of a bank in Canada. */
  | "institution_number"
  /** The number of a branch in Canada. */
  | "transit_number"
  /** The bank, chosen from a list. */
  | "bank"
  /** Whether an account is a person's or a company's. */
  | "account_holder_type"
  | "tax_id"
  /** A coupon's or promotion's code. */
  | "promotion_code"
  | "quantity"
  | "amount"
  /** The small amounts that prove a bank account. */
  | "verification_amounts"
  /** A code that proves who pays. */
  | "verification_code"
  | "confirmation_number"
  /** The choice of a payment method. */
  | "payment_method"
  /** The consent to the terms. */
  | "terms"
  | (string & {});

/** A provider's id. */
export type ProviderId =
  | "stripe"
  | "paypal"
  | "adyen"
  | "braintree"
  | "square"
  | "mercadopago"
  | "checkout"
  | "mollie"
  | "razorpay"
  | "authorizenet"
  | "hyperswitch"
  | (string & {});

/** A provider's tables, opaque: pass it to `createExplainer`. */
export interface Provider {
  /** `"adyen"` */
  readonly id: ProviderId;
  /** The tables, in a form that only the core reads. */
  readonly data: string;
}

/** One locale's texts, by message id: `import fr from "checkout-errors/locales/fr"`; or the page's own, over them. */
export interface Messages {
  /** BCP 47 tag: `"fr-CA"`. */
  readonly lang: string;
  /** The direction of the language: `"rtl"` for Arabic and Hebrew. */
  readonly dir: "ltr" | "rtl";
  /**
   * By message id, or by code: `{ declined: "...", "code:expired_card": "..." }`. A code is looked up by what the payer
   * is told, never by a hidden reason: a masked one takes the words of the plain decline.
   */
  readonly texts: Readonly<Record<string, string>> & { readonly [id in MessageId]?: string };
}
