import { type AnyReport, among, type FormFields, indexed, place } from "./place.js";

/** What is needed of Conform's submission. */
export interface ConformSubmission {
  /** What was sent, by the names of the form's fields. */
  readonly payload: object;
}

/** What Conform's `submission.reply` and `report` take. */
export interface ConformErrors {
  /** The texts for the form as a whole. */
  formErrors: string[];
  /** Texts by field name: `{ "items[0].price": ["..."] }`. */
  fieldErrors: Record<string, string[]>;
}

/**
 * Conform: `submission.reply(toConform(report, submission))`. Names are written as the library writes them.
 * An error at a field that was not sent goes to the form. Instead of the submission, the form's names or values do.
 *
 * `toConform(report, submission)` is `{ formErrors: [], fieldErrors: { cvc: ["The security code isn't right. ..."] } }`.
 * Two texts at one field stand both in its list. A report without errors, or none at all, gives both empty.
 */
export function toConform(report: AnyReport, submission: ConformSubmission | FormFields): ConformErrors {
  const payload = (submission as Partial<ConformSubmission> | null)?.payload;
  const { fields, form } = place(report, among(payload ?? submission));
  return {
    formErrors: form,
    fieldErrors: Object.fromEntries(fields.map(({ path, texts }) => [indexed(path), texts])),
  };
}
