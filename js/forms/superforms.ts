import { type AnyReport, among, type FormFields, own, place } from "./place.js";

/** Superforms' errors: a list of texts a field, nested; `_errors` for the form, an object or an array as a whole. */
export interface SuperformsErrors {
  [key: string]: any;
  /** The texts for the form as a whole: `["The payment was declined. ..."]`. */
  _errors?: string[];
}

/**
 * SvelteKit superforms: `form.errors = toSuperforms(report, form.data)`, in an action and in the page's `onUpdate`.
 * `fields` are the form's data, or its names; an error at another field stands in the form's `_errors`.
 *
 * `toSuperforms(report, form.data)` is
 * `{ billing: { postalCode: ["The ZIP or postal code ..."] }, _errors: ["The payment ..."] }`.
 * Two texts at one field stand both in its list. A report without errors, or none at all, gives `{}`.
 */
export function toSuperforms(report: AnyReport, fields: FormFields): SuperformsErrors {
  const errors: SuperformsErrors = {};
  const placed = place(report, among(fields));
  for (const { path, texts } of placed.fields) {
    let at = errors;
    path.forEach((part, i) => {
      const here = own(at, part) ? at[part] : undefined;
      if (i < path.length - 1) {
        // A text for all of what has parts: `address` beside `address.line1`.
        at = at[part] = Array.isArray(here) ? { _errors: here } : (here ?? {});
      } else if (here) {
        here._errors = texts;
      } else {
        at[part] = texts;
      }
    });
  }
  if (placed.form.length) errors._errors = placed.form;
  return errors;
}
