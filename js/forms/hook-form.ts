import { type AnyReport, at, dotted, place } from "./place.js";

/** What is needed of what react-hook-form's `useForm` returns. */
export interface HookForm {
  /** Tells which fields are mounted. */
  readonly control: { readonly _fields: object };
  /** Sets an error at a field, or at `root.server` for the form as a whole. */
  readonly setError: (
    // The library's own type lists the form's names; any of those must fit here.
    name: any,
    error: { type: "server"; message: string },
    options?: { shouldFocus: boolean },
  ) => void;
}

/**
 * react-hook-form: calls `setError` for each field that is mounted, focusing the first, and for `root.server`,
 * where everything else goes. Names become the dotted ones that the library registers:
 * `"items[0].price"` is set as `"items.0.price"`.
 *
 * `applyToHookForm(report, { control, setError })` makes `errors.cvc.message` the text at the field
 * and `errors.root.server.message` the text for the form. A report without errors, or none at all, calls nothing.
 */
export function applyToHookForm(report: AnyReport, { control, setError }: HookForm): void {
  const { fields, form } = place(report, (path) => at(control?._fields, path)?._f?.mount);
  const set = (name: string, texts: string[], ...options: { shouldFocus: boolean }[]) =>
    setError(name, { type: "server", message: texts.join(" ") }, ...options);
  for (const one of fields) set(dotted(one.path), one.texts, { shouldFocus: one === fields[0] });
  if (form.length) set("root.server", form);
}
