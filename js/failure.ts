import type { CheckoutFailure, Report } from "./api.js";

/**
 * Something to throw: an Error with `.report`, its primary error as `.error`, a redacted message, and a `.fingerprint`
 * that error trackers can group by. `explain` takes it back. A report without errors gives null.
 *
 * It is for programmers: message and fingerprint name the code, a hidden one too. To a page send `toPayer(report)`.
 *
 * ```ts
 * const failure = toError(report);
 * failure?.message; // "Your card has insufficient funds. (code card_declined, reason insufficient_funds)"
 * failure?.fingerprint; // ["checkout-errors", "payer", "stripe", "card_error", "card_declined", "decline-code"]
 * ```
 */
export function toError(report: Report | null | undefined): CheckoutFailure | null {
  const error = report?.primary;
  if (!error) return null;
  const { audience, type, code, decline_code, rule, message, display } = error;
  // The name stands behind: `incorrect_cvc: 123` would put a secret after its name, which redaction saw apart.
  const name = code ? `code ${code}` : type ? `type ${type}` : `for the ${audience}`;
  const failure = new Error(`${message ?? display.text} (${name}${decline_code ? `, reason ${decline_code}` : ""})`);
  // What is no plain name was written by somebody: it may be a payer, and it groups nothing.
  const plain = (value: string | null) => (value === null ? "none" : /^[\w.-]{1,64}$/.test(value) ? value : "other");
  return Object.assign(failure, {
    name: "CheckoutError" as const,
    report: report!,
    error,
    fingerprint: ["checkout-errors", audience, report!.provider ?? "none", plain(type), plain(code), rule],
  });
}
