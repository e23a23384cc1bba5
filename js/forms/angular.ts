import type { Report } from "../api.js";
import { place } from "./place.js";

/** What is needed of Angular's `AbstractControl`. */
export interface AngularControl {
  /** The control's errors, `{ required: true }`; `null` when there are none. */
  readonly errors: Record<string, any> | null;
  /** The control at a path, `["billing", "postalCode"]`; `null` when there is none. */
  get(path: any): AngularControl | null;
  /** Sets all errors: `{ server: "The security code ..." }`. */
  setErrors(errors: Record<string, any> | null): void;
  /** Marks the control as touched, so that its errors are shown. */
  markAsTouched(): void;
}

/**
 * Angular reactive forms: sets the error `server` on each control and marks it as touched; on the group itself
 * for the form as a whole, and for a name that the group has no control for. Other errors of a control stay.
 * Angular drops `server` with the control's next validation, so on the next change.
 *
 * After `applyToAngular(report, form)`, `form.get("cvc").errors.server` is `"The security code isn't right. ..."`.
 * A report without errors, or none at all, changes nothing.
 */
export function applyToAngular(report: Report | null | undefined, form: AngularControl): void {
  const seen = new Set<AngularControl>();
  const set = (control: AngularControl, server: string): void => {
    if (!seen.has(control)) control.setErrors({ ...control.errors, server });
    seen.add(control);
    control.markAsTouched();
  };
  const level = place(report, (path, { text }, { formField }) => {
    // A control's own key may hold dots or brackets: `"items[0][price]"` as one key.
    const control = form.get(path) ?? form.get([formField]);
    if (control) set(control, text);
    return !!control;
  });
  if (level) set(form, level.text);
}
