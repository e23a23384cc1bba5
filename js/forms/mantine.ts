import type { Report } from "../api.js";
import { dotted, flat } from "./place.js";

/**
 * Mantine: `form.setErrors(toMantine(report))`. Texts by dotted path; the form's text is `form.errors[""]`.
 * `toMantine(report)` is `{ "billing.postalCode": "The postcode or ZIP ...", "items.0.price": "..." }`.
 * A report without errors, or none at all, gives `{}`, which clears.
 */
export function toMantine(report: Report | null | undefined): Record<string, string> {
  return flat(report, dotted, "").texts;
}
