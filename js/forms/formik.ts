import type { Report } from "../api.js";
import { dotted, place, setIn, type Tree } from "./place.js";

/** Errors and touched as Formik nests them, and the status for the form as a whole. */
export interface FormikState {
  /** `{ billing: { postalCode: "The postcode or ZIP ..." } }` */
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
 * `toFormik(report)` is `{ errors: { cvc: "The security code ..." }, touched: { cvc: true }, status: undefined }`.
 * A report without errors, or none at all, gives `{ errors: {}, touched: {}, status: undefined }`.
 */
export function toFormik(report: Report | null | undefined): FormikState {
  const errors: Tree<string> = {};
  const touched: Tree<true> = {};
  const level = place(report, (path, { text }) => setIn(errors, path, text) && setIn(touched, path, true));
  return { errors, touched, status: level?.text };
}

/**
 * Formik: sets the errors and the status, and marks the fields with an error as touched without validating anew.
 * A report without errors, or none at all, clears errors and status.
 *
 * `onSubmit: async (values, helpers) => applyToFormik(await pay(values), helpers)`
 */
export function applyToFormik(report: Report | null | undefined, helpers: FormikHelpers): void {
  const { errors, status } = toFormik(report);
  helpers.setErrors(errors);
  helpers.setStatus(status);
  // One by one: `setTouched` would forget the fields that the payer has been to.
  place(report, (path) => (helpers.setFieldTouched(dotted(path), true, false), true));
}
