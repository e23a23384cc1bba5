import type { Report } from "../api.js";
import { own, place } from "./place.js";

/** Superforms' errors: a list of texts a field, nested; `_errors` for the form, an object or an array as a whole. */
export interface SuperformsErrors {
  [key: string]: any;
  /** The texts for the form as a whole: `["The payment was declined. ..."]`. */
  _errors?: string[];
}

/**
 * SvelteKit superforms: `form.errors` on the server, `errors.set(...)` in the page.
 * `toSuperforms(report)` is `{ billing: { postalCode: ["The postcode or ZIP ..."] }, _errors: ["The payment ..."] }`.
 * Two errors at one field stand both in its list. A report without errors, or none at all, gives `{}`.
 */
export function toSuperforms(report: Report | null | undefined): SuperformsErrors {
  const errors: SuperformsErrors = {};
  const level = place(report, (path, { text }) => {
    let at = errors;
    path.forEach((part, i) => {
      const here = own(at, part) ? at[part] : undefined;
      if (i < path.length - 1) {
        // A text for all of what has parts: `address` beside `address.line1`.
        at = at[part] = Array.isArray(here) ? { _errors: here } : (here ?? {});
      } else if (here && !Array.isArray(here)) {
        (here._errors ??= []).push(text);
      } else {
        at[part] = [...(here ?? []), text];
      }
    });
    return true;
  });
  if (level) errors._errors = [level.text];
  return errors;
}
