import type { PayerError, PayerReport } from "../api.js";
import { payerOf, pointer, statusOf } from "./payer.js";
import { type AnyReport, pathOf } from "./place.js";

/** A body of `application/problem+json`, RFC 9457, that is a payer report as well: `explain` takes it back. */
export interface ProblemDetails extends PayerReport {
  /** No type of its own: the status says what it is. */
  readonly type: "about:blank";
  /** The report's status where it is one of an error response; else left out. */
  readonly status?: number;
  /** The payer's text of the primary error; left out when there is none. */
  readonly detail?: string;
  /** One entry an error, the primary one first; empty when there is none. */
  readonly errors: readonly (PayerError & {
    /** The payer's text: `"The security code isn't right. ..."` */
    readonly detail: string;
    /** The field, as the fragment of a URI: `"#/billing/address/line1"`; left out for the form as a whole. */
    readonly pointer?: string;
  })[];
}

/** Each part percent-encoded; half a surrogate pair, which cannot be encoded, becomes U+FFFD. */
function fragment(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/**
 * RFC 9457 problem details, for a server that passes errors on to its page: what `toPayer(report)` gives, with
 * the members of the standard beside it. Only what a payer may see: no code, no reason, no message of the API.
 *
 * `toProblemDetails(report)` is `{ type: "about:blank", status: 402, detail: "The security code isn't right. ...",
 * checkout_errors: 1, errors: [{ id: "cvc_invalid", text: "The security code isn't right. ...", field: "cvc", ...,
 * detail: "The security code isn't right. ...", pointer: "#/cvc" }] }`.
 * A report without errors, or none at all, gives `{ type: "about:blank", checkout_errors: 1, errors: [] }`.
 */
export function toProblemDetails(report: AnyReport): ProblemDetails {
  const { errors } = payerOf(report);
  const status = statusOf(report);
  return {
    type: "about:blank",
    ...(status && { status }),
    ...(errors[0] && { detail: errors[0].text }),
    checkout_errors: 1,
    errors: errors.map((error) => {
      const path = pathOf(error.formField);
      return { ...error, detail: error.text, ...(path.length && { pointer: `#${fragment(pointer(path))}` }) };
    }),
  };
}
