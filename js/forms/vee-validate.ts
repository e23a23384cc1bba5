import { type AnyReport, among, flat, type FormFields, indexed } from "./place.js";

/**
 * VeeValidate: `setErrors(toVeeValidate(report, controlledValues))`, with the `controlledValues` of the second argument
 * of a `handleSubmit` callback: the values of the fields that there are. Names do as well.
 * Texts by field path; the form's text stands under `""`.
 * Paths are written as the library writes them, `"items[0].price"`; a name in brackets, VeeValidate's
 * sign for one that is not nested (`"[billing.zip]"`), stays as it is.
 *
 * `toVeeValidate(report, controlledValues)` is `{ cvc: "The security code isn't right. ..." }`.
 * A report without errors, or none at all, gives `{}`.
 */
export function toVeeValidate(report: AnyReport, fields: FormFields): Record<string, string> {
  const has = among(fields);
  const { texts, form } = flat(
    report,
    (path, name) => has(path, FLAT.test(name) ? name.slice(1, -1) : name),
    (path, name) => (FLAT.test(name) ? name : indexed(path)),
  );
  if (form) texts[""] = form;
  return texts;
}

/** A name that is not nested, as the library tells it. */
const FLAT = /^\[.+\]$/;
