import { type AnyReport, joined, place } from "./place.js";

/** What is needed of Angular's `AbstractControl`. */
export interface AngularControl {
  /** The control's errors, `{ required: true }`; `null` when there are none. */
  readonly errors: Record<string, any> | null;
  /** Those in a group or a list; a control of an input has none. */
  readonly controls?: unknown;
  /** The control at a path, `["billing", "postalCode"]`; `null` when there is none. */
  get(path: any): AngularControl | null;
  /** Sets all errors: `{ server: "The security code ..." }`. */
  setErrors(errors: Record<string, any> | null): void;
  /** Marks the control as touched, so that its errors are shown. */
  markAsTouched(): void;
}

/**
 * Angular reactive forms: sets the error `server` on each control and marks it as touched; on the form itself
 * for the form as a whole, and for a name that has no control, or a group of them. Other errors of a control stay.
 * Angular drops `server` with the control's next validation, so on the next change.
 *
 * After `applyToAngular(report, form)`, `form.get("cvc").errors.server` is `"The security code isn't right. ..."`.
 * A report without errors, or none at all, changes nothing.
 */
export function applyToAngular(report: AnyReport, form: AngularControl): void {
  const set = (control: AngularControl, texts: string[]): void => {
    control.setErrors({ ...control.errors, server: joined(texts) });
    control.markAsTouched();
  };
  const controls = new Map<string, AngularControl>();
  const placed = place(report, (path, name) => {
    // A control's own key may hold dots or brackets: `"items[0][price]"` as one key.
    const control = form.get(path) ?? form.get([name]);
    return control && !control.controls && controls.set(name, control);
  });
  for (const { name, texts } of placed.fields) set(controls.get(name)!, texts);
  // Last: a control that is validated takes its groups' errors away.
  if (placed.form.length) set(form, placed.form);
}
