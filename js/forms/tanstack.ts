import type { Report } from "../api.js";
import { flat, indexed } from "./place.js";

/** An error of TanStack Form's form-level validators. */
export interface TanStackError {
  /** The text for the form as a whole. */
  readonly form: string | undefined;
  /** Texts by field name: `{ "items[0].price": "..." }`. */
  readonly fields: Record<string, string>;
}

/**
 * TanStack Form: `form.setErrorMap({ onSubmit: toTanStack(report) })`, or the value of an async `onSubmit` validator.
 * Names are written as the library writes them: `"billing.postalCode"`, `"items[0].price"`.
 *
 * `toTanStack(report)` is `{ form: undefined, fields: { cvc: "The security code isn't right. ..." } }`.
 * A report without errors, or none at all, gives `{ form: undefined, fields: {} }`, which clears.
 */
export function toTanStack(report: Report | null | undefined): TanStackError {
  const { texts, form } = flat(report, indexed);
  return { form, fields: texts };
}
