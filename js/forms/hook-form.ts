import type { Report } from "../api.js";
import { dotted, place } from "./place.js";

/** What is needed of react-hook-form's `setError`. */
export type SetError = (
  // The library's own type lists the form's names; any of those must fit here.
  name: any,
  error: { type: "server"; message: string },
  options?: { shouldFocus: boolean },
) => void;

/**
 * react-hook-form: calls `setError` for each field, focusing the first, and for `root.server`.
 * Names become the dotted ones that the library registers: `"items[0].price"` is set as `"items.0.price"`.
 *
 * `applyToHookForm(report, setError)` makes `errors.cvc.message` the text at the field
 * and `errors.root.server.message` the text for the form. A report without errors, or none at all, calls nothing.
 */
export function applyToHookForm(report: Report | null | undefined, setError: SetError): void {
  const seen = new Set<string>();
  const level = place(report, (path, { text }) => {
    const name = dotted(path);
    if (!seen.has(name)) setError(name, { type: "server", message: text }, { shouldFocus: !seen.size });
    seen.add(name);
    return true;
  });
  if (level) setError("root.server", { type: "server", message: level.text });
}
