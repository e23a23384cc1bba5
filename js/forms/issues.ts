import { type AnyReport, among, type FormFields, place } from "./place.js";

/** One issue, as Standard Schema, Zod and Valibot write it. */
export interface Issue {
  /** The payer's text: `"That card number isn't valid. Check the digits on your card."` */
  readonly message: string;
  /** The field, taken apart: `["billing", "address", "line1"]`; `[]` for the form as a whole. */
  readonly path: readonly (string | number)[];
}

/**
 * The neutral form: a Standard Schema failure result, for whatever takes one.
 * Every text is an issue of its own: those at fields that the form has first, then with path `[]` the others.
 *
 * `issues(report, ["cvc"])` is `{ issues: [{ message: "The security code isn't right. ...", path: ["cvc"] }] }`;
 * `issues(report, ["email"])` has the same message with path `[]`.
 * A report without errors, or none at all, gives `{ issues: [] }`.
 */
export function issues(
  report: AnyReport,
  fields: FormFields,
): {
  /** What is wrong; empty when nothing is. */
  readonly issues: readonly Issue[];
} {
  const placed = place(report, among(fields));
  const at = (path: Issue["path"], texts: string[]) => texts.map((message) => ({ message, path }));
  return { issues: [...placed.fields.flatMap(({ path, texts }) => at(path, texts)), ...at([], placed.form)] };
}
