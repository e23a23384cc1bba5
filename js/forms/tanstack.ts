import { type AnyReport, among, at, flat, type FormFields, indexed } from "./place.js";

/** What is needed of TanStack's form: which of its fields are mounted. */
export interface TanStackForm {
  /** By name; `instance` is `null` while the field is not mounted. */
  readonly fieldInfo: { readonly [name: string]: { readonly instance: unknown } };
}

/** An error of TanStack Form's form-level validators. */
export interface TanStackError {
  /** The text for the form as a whole. */
  readonly form: string | undefined;
  /** Texts by field name: `{ "items[0].price": "..." }`. */
  readonly fields: Record<string, string>;
}

/**
 * TanStack Form: `form.setErrorMap({ onSubmit: toTanStack(report, form) })`, or the value of an async `onSubmit`
 * validator, which is given the form as `formApi`. Names are written as the library writes them:
 * `"billing.postalCode"`, `"items[0].price"`. An error at a field that is not mounted goes to the form.
 * Instead of the form, its names or values do, where there is none yet.
 *
 * `toTanStack(report, form)` is `{ form: undefined, fields: { cvc: "The security code isn't right. ..." } }`.
 * A report without errors, or none at all, gives `{ form: undefined, fields: {} }`, which clears.
 */
export function toTanStack(report: AnyReport, form: TanStackForm | FormFields): TanStackError {
  const { fieldInfo } = (form ?? {}) as Partial<TanStackForm>;
  const has = fieldInfo
    ? (path: Parameters<typeof indexed>[0]) => at(fieldInfo, [indexed(path)]).instance
    : among(form);
  const { texts, form: text } = flat(report, has, indexed);
  return { form: text, fields: texts };
}
