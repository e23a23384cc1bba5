import type { Report } from "../api.js";
import { pointer, publicErrors, statusOf } from "./public.js";

/** A body of `application/problem+json`, RFC 9457. */
export interface ProblemDetails {
  /** No type of its own: the status says what it is. */
  type: "about:blank";
  /** The report's status where it is one of an error response; else left out. */
  status?: number;
  /** The payer's text: of the form as a whole if there is one, else of the first field. */
  detail?: string;
  /** One entry an error with a field, and at most one for the form as a whole; empty when there is none. */
  errors: {
    /** The payer's text: `"The security code isn't right. ..."` */
    detail: string;
    /** The field, as the fragment of a URI: `"#/billing/address/line1"`; left out for the form as a whole. */
    pointer?: string;
    /** The API's code, only where it tells no more than the text: never a decline's or an integration's. */
    code?: string;
  }[];
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
 * RFC 9457 problem details, for a server that passes errors on to its page. Only what a payer may see:
 * no decline code, no hidden reason, no message of the API.
 *
 * `toProblemDetails(report)` is `{ type: "about:blank", status: 402, detail: "The security code isn't right. ...",
 * errors: [{ detail: "The security code isn't right. ...", pointer: "#/cvc", code: "incorrect_cvc" }] }`.
 * A report without errors, or none at all, gives `{ type: "about:blank", errors: [] }`.
 */
export function toProblemDetails(report: Report | null | undefined): ProblemDetails {
  const found = publicErrors(report);
  const status = statusOf(report);
  const first = found.find(({ path }) => !path.length) ?? found[0];
  return {
    type: "about:blank",
    ...(status && { status }),
    ...(first && { detail: first.text }),
    errors: found.map(({ text, path, code }) => ({
      detail: text,
      ...(path.length && { pointer: "#" + fragment(pointer(path)) }),
      ...(code && { code }),
    })),
  };
}
