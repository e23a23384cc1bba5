import type { Report } from "../api.js";
import { flat, indexed } from "./place.js";

/**
 * VeeValidate: `setErrors(toVeeValidate(report))`. Texts by field path; the form's text stands under `""`.
 * Paths are written as the library writes them, `"items[0].price"`; a name in brackets, VeeValidate's
 * sign for one that is not nested (`"[billing.zip]"`), stays as it is.
 *
 * `toVeeValidate(report)` is `{ cvc: "The security code isn't right. ..." }`.
 * A report without errors, or none at all, gives `{}`.
 */
export function toVeeValidate(report: Report | null | undefined): Record<string, string> {
  return flat(report, (path, { formField }) => (formField?.[0] === "[" ? formField : indexed(path)), "").texts;
}
