import type { Report } from "../api.js";
import { indexed, own, place } from "./place.js";

/** What Conform's `submission.reply` and `report` take. */
export interface ConformErrors {
  /** The text for the form as a whole: at most one. */
  formErrors: string[];
  /** Texts by field name: `{ "items[0].price": ["..."] }`. */
  fieldErrors: Record<string, string[]>;
}

/**
 * Conform: `submission.reply(toConform(report))`. Names are written as the library writes them.
 * `toConform(report)` is `{ formErrors: [], fieldErrors: { cvc: ["The security code isn't right. ..."] } }`.
 * Two errors at one field stand both in its list. A report without errors, or none at all, gives both empty.
 */
export function toConform(report: Report | null | undefined): ConformErrors {
  const fieldErrors: Record<string, string[]> = {};
  const level = place(report, (path, { text }) => {
    const name = indexed(path);
    if (!own(fieldErrors, name)) fieldErrors[name] = [];
    return !!fieldErrors[name]?.push(text);
  });
  return { formErrors: level ? [level.text] : [], fieldErrors };
}
