import type { Report } from "../api.js";
import { nested } from "./place.js";

/** Final Form's own key for an error of the form as a whole; its `FORM_ERROR`. */
const FORM_ERROR = "FINAL_FORM/form-error";

/**
 * React Final Form: return it from `onSubmit`; `meta.submitError` and `submitError` are the texts.
 * `toFinalForm(report)` is `{ billing: { postalCode: "The postcode or ZIP ..." } }`, with the text for the form
 * under `FORM_ERROR`. A report without errors, or none at all, gives `undefined`, which is success.
 */
export function toFinalForm(report: Report | null | undefined): Record<string, any> | undefined {
  const { texts, form } = nested(report);
  if (form !== undefined) texts[FORM_ERROR] = form;
  return Object.keys(texts).length ? texts : undefined;
}
