import type { PayerReport } from "../api.js";
import { payerOf, pointer, statusOf } from "./payer.js";
import { type AnyReport, pathOf } from "./place.js";

/** A JSON:API error document. `explain` takes it back: `meta` holds the payer report. */
export interface JsonApiErrors {
  /** One entry an error, the primary one first; empty when there is none. */
  readonly errors: readonly {
    /** The report's status as text, `"402"`, where it is one of an error response; else left out. */
    readonly status?: string;
    /** The payer's text. */
    readonly detail: string;
    /** The field: `{ pointer: "/data/attributes/cvc" }`; left out for the form as a whole. */
    readonly source?: {
      /** The place in the request's document: `"/data/attributes/cvc"`. */
      readonly pointer: string;
    };
  }[];
  /** What `toPayer(report)` gives: the standard has no other place for members of its users. */
  readonly meta: PayerReport;
}

/**
 * A JSON:API error document, for a server that passes errors on to its page. Only what a payer may see:
 * no code, no reason, no message of the API.
 *
 * `toJsonApi(report)` is `{ errors: [{ status: "402", detail: "The security code isn't right. ...",
 * source: { pointer: "/data/attributes/cvc" } }], meta: { checkout_errors: 1, errors: [...] } }`.
 * `prefix` stands before the field in each pointer. A report without errors, or none at all, gives no entries.
 */
export function toJsonApi(report: AnyReport, prefix = "/data/attributes"): JsonApiErrors {
  const meta = payerOf(report);
  const status = statusOf(report);
  return {
    errors: meta.errors.map(({ text, formField }) => {
      const path = pathOf(formField);
      return {
        ...(status && { status: String(status) }),
        detail: text,
        ...(path.length && { source: { pointer: prefix + pointer(path) } }),
      };
    }),
    meta,
  };
}
