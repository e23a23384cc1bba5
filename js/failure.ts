import type { CheckoutFailure, Report } from "./api.js";

/**
 * Something to throw: an Error with `.report`, its primary error as `.error`, a redacted message, and a `.fingerprint`
 * that error trackers can group by. `explain` takes it back. A report without errors gives null.
 *
 * ```ts
 * const failure = toError(report);
 * failure?.message; // "card_declined (insufficient_funds): Your card has insufficient funds."
 * failure?.fingerprint; // ["checkout-errors", "payer", "stripe", "card_error", "card_declined", "decline-code"]
 * ```
 */
export function toError(report: Report | null | undefined): CheckoutFailure | null {
  const error = report?.primary;
  if (!error) return null;
  const { audience, type, code, decline_code, rule, message, display } = error;
  const name = code ?? type ?? audience;
  const failure = new Error(`${name}${decline_code ? ` (${decline_code})` : ""}: ${message ?? display.text}`);
  // What is no plain name was written by somebody: it may be a payer, and it groups nothing.
  const plain = (value: string | null) => (value === null ? "none" : /^[\w.-]{1,64}$/.test(value) ? value : "other");
  return Object.assign(failure, {
    name: "CheckoutError" as const,
    report: report!,
    error,
    fingerprint: ["checkout-errors", audience, report!.provider ?? "none", plain(type), plain(code), rule],
  });
}
