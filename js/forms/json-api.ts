import type { Report } from "../api.js";
import { pointer, publicErrors, statusOf } from "./public.js";

/** A JSON:API error document. */
export interface JsonApiErrors {
  /** One entry an error with a field, and at most one for the form as a whole; empty when there is none. */
  errors: {
    /** The report's status as text, `"402"`, where it is one of an error response; else left out. */
    status?: string;
    /** The API's code, only where it tells no more than the text: never a decline's or an integration's. */
    code?: string;
    /** The payer's text. */
    detail: string;
    /** The field: `{ pointer: "/data/attributes/cvc" }`; left out for the form as a whole. */
    source?: {
      /** The place in the request's document: `"/data/attributes/cvc"`. */
      pointer: string;
    };
  }[];
}

/**
 * A JSON:API error document, for a server that passes errors on to its page. Only what a payer may see:
 * no decline code, no hidden reason, no message of the API.
 *
 * `toJsonApi(report)` is `{ errors: [{ status: "402", code: "incorrect_cvc",
 * detail: "The security code isn't right. ...", source: { pointer: "/data/attributes/cvc" } }] }`.
 * `prefix` stands before the field in each pointer. A report without errors, or none at all, gives `{ errors: [] }`.
 */
export function toJsonApi(report: Report | null | undefined, prefix = "/data/attributes"): JsonApiErrors {
  const status = statusOf(report);
  return {
    errors: publicErrors(report).map(({ text, path, code }) => ({
      ...(status && { status: String(status) }),
      ...(code && { code }),
      detail: text,
      ...(path.length && { source: { pointer: prefix + pointer(path) } }),
    })),
  };
}
