import { type AnyReport, among, type FormFields, nested } from "./place.js";

/** Final Form's own key for an error of the form as a whole; its `FORM_ERROR`. */
const FORM_ERROR = "FINAL_FORM/form-error";

/** What is needed of the form that Final Form passes to `onSubmit`. */
export interface FinalFormApi {
  /** The names of the fields: `["cvc", "billing.postalCode"]`. */
  getRegisteredFields(): string[];
}

/**
 * React Final Form: return it from `onSubmit`, whose second argument is the form;
 * `meta.submitError` and `submitError` are the texts. Instead of the form, its names or values do.
 *
 * `toFinalForm(report, form)` is `{ billing: { postalCode: "The ZIP or postal code ..." } }`, with the text for the
 * form under `FORM_ERROR`. A report without errors, or none at all, gives `undefined`, which is success.
 */
export function toFinalForm(report: AnyReport, form: FinalFormApi | FormFields): Record<string, any> | undefined {
  const names = (form as Partial<FinalFormApi> | null)?.getRegisteredFields?.();
  const { texts, form: text } = nested(report, among(names ?? form));
  if (text) texts[FORM_ERROR] = text;
  return Object.keys(texts).length ? texts : undefined;
}
