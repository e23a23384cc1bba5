import { type AnyReport, among, dotted, type FormFields, nested } from "./place.js";

/** Errors and touched as Formik nests them, and the status for the form as a whole. */
export interface FormikState {
  /** `{ billing: { postalCode: "The ZIP or postal code ..." } }` */
  readonly errors: Record<string, any>;
  /** `{ billing: { postalCode: true } }`: Formik shows an error where the field was touched. */
  readonly touched: Record<string, any>;
  /** The text for the form as a whole; `undefined` when there is none. */
  readonly status: string | undefined;
}

/** What is needed of the helpers that Formik passes to `onSubmit`. */
export interface FormikHelpers {
  /** Sets all errors: `{ cvc: "The security code ..." }`. */
  setErrors(errors: Record<string, any>): void;
  /** Marks a field as touched: `"billing.postalCode", true, false`. */
  setFieldTouched(name: string, touched: boolean, validate: boolean): unknown;
  /** Sets the text for the form as a whole; `undefined` clears it. */
  setStatus(status: string | undefined): void;
}

/**
 * Formik: the errors, nested, with the fields to mark as touched and the form's status.
 * `fields` are the form's names, or its `values`; an error at another field is said by the status.
 *
 * `toFormik(report, values)` is `{ errors: { cvc: "The security code ..." }, touched: { cvc: true }, status: undefined }`.
 * A report without errors, or none at all, gives `{ errors: {}, touched: {}, status: undefined }`.
 */
export function toFormik(report: AnyReport, fields: FormFields): FormikState {
  const { texts, form } = nested(report, among(fields));
  return { errors: texts, touched: marks(texts), status: form };
}

/** The same tree with `true` for each text. */
function marks(texts: object): Record<string, any> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === "string" || marks(text)]));
}

/**
 * Formik: sets the errors and the status, and marks the fields with an error as touched without validating anew.
 * Which fields there are is told by `values`: those of what `useFormik` returns, or the first argument of `onSubmit`.
 * A report without errors, or none at all, clears errors and status.
 *
 * `onSubmit: async (values, helpers) => applyToFormik(await pay(values), helpers, values)`
 */
export function applyToFormik(report: AnyReport, formik: FormikHelpers & { readonly values: object }): void;
export function applyToFormik(report: AnyReport, helpers: FormikHelpers, values: FormFields): void;
export function applyToFormik(
  report: AnyReport,
  formik: FormikHelpers & { readonly values?: object },
  values: FormFields | undefined = formik.values,
): void {
  const { texts, paths, form } = nested(report, among(values));
  formik.setErrors(texts);
  formik.setStatus(form);
  // One by one: `setTouched` would forget the fields that the payer has been to.
  for (const path of paths) formik.setFieldTouched(dotted(path), true, false);
}
