/** Every adapter's whole output for a report and a form with these names, calls included. */
import * as forms from "../../dist/forms.js";

const { applyToAngular, applyToFormik, applyToHookForm, splitName, toJsonApi, toProblemDetails } = forms;

/** The adapters that put a text at a field of a form. */
export const PLACING = {
  issues: forms.issues,
  toConform: forms.toConform,
  toFinalForm: forms.toFinalForm,
  toFormik: forms.toFormik,
  toMantine: forms.toMantine,
  toSuperforms: forms.toSuperforms,
  toTanStack: forms.toTanStack,
  toVeeValidate: forms.toVeeValidate,
  applyToHookForm: (report, names) => {
    const control = { _fields: {} };
    for (const name of names) {
      let at = control._fields;
      for (const part of splitName(name)) {
        // Not assigned: `__proto__` would be no key.
        if (!Object.hasOwn(at, part))
          Object.defineProperty(at, part, { value: {}, enumerable: true, configurable: true });
        at = at[part];
      }
      at._f = { mount: true };
    }
    return calls((note) => applyToHookForm(report, { control, setError: note("setError") }));
  },
  applyToFormik: (report, names) =>
    calls((note) =>
      applyToFormik(
        report,
        { setErrors: note("setErrors"), setFieldTouched: note("setFieldTouched"), setStatus: note("setStatus") },
        names,
      ),
    ),
  applyToAngular: (report, names) => {
    const seen = [];
    const paths = names.map((name) => splitName(name).join());
    const control = (path) => ({
      errors: null,
      get: (path) => (paths.includes(path.join()) ? control(path) : null),
      setErrors: (errors) => void seen.push([path, errors]),
      markAsTouched() {},
    });
    applyToAngular(report, control("form"));
    return seen;
  },
};

/** Those, and the ones that write a server's answer. */
export const ADAPTERS = {
  ...PLACING,
  toJsonApi: (report) => toJsonApi(report),
  toProblemDetails: (report) => toProblemDetails(report),
};

function calls(run) {
  const seen = [];
  run(
    (name) =>
      (...args) =>
        void seen.push([name, ...args]),
  );
  return seen;
}
