import type { Report } from "../api.js";
import { place } from "./place.js";

/** One issue, as Standard Schema, Zod and Valibot write it. */
export interface Issue {
  /** The payer's text: `"That card number isn't valid. Check the digits on your card."` */
  readonly message: string;
  /** The field, taken apart: `["billing", "address", "line1"]`; `[]` for the form as a whole. */
  readonly path: readonly (string | number)[];
}

/**
 * The neutral form: a Standard Schema failure result, for whatever takes one.
 * Every error with a field is an issue of its own, in wire order; the rest is at most one, last, with path `[]`.
 *
 * `issues(report)` is `{ issues: [{ message: "The security code isn't right. ...", path: ["cvc"] }] }`.
 * A report without errors, or none at all, gives `{ issues: [] }`.
 */
export function issues(report: Report | null | undefined): {
  /** What is wrong, in wire order; empty when nothing is. */
  readonly issues: readonly Issue[];
} {
  const found: Issue[] = [];
  const level = place(report, (path, { text }) => !!found.push({ message: text, path }));
  if (level) found.push({ message: level.text, path: [] });
  return { issues: found };
}
