import { type AnyReport, among, dotted, flat, type FormFields } from "./place.js";

/** What is needed of Mantine's form. */
export interface MantineForm {
  /** The values, whose keys are the form's fields. */
  getValues(): object;
}

/**
 * Mantine: `form.setErrors(toMantine(report, form))`. Texts by dotted path; the form's text is `form.errors[""]`,
 * and holds what belongs to a field that the form's values don't have. Instead of the form, its names or values do.
 *
 * `toMantine(report, form)` is `{ "billing.postalCode": "The ZIP or postal code ...", "items.0.price": "..." }`.
 * A report without errors, or none at all, gives `{}`, which clears.
 */
export function toMantine(report: AnyReport, form: MantineForm | FormFields): Record<string, string> {
  const values = (form as Partial<MantineForm> | null)?.getValues?.();
  const { texts, form: text } = flat(report, among(values ?? form), dotted);
  if (text) texts[""] = text;
  return texts;
}
