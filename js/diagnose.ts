/**
 * Entry `checkout-errors/diagnose`: for programmers, apart from what a page needs.
 *
 * @module
 */
import type { CheckoutError, Report } from "./api.js";
import { hints, ids, titles } from "./generated/hints.js";
import { printable } from "./printable.js";

/** What a programmer needs. Nothing in it has to be hidden from a log. */
export interface Diagnosis {
  /** What happened: `"The bank or provider declined the payment"`. */
  readonly title: string;
  /** The likely fix, a sentence that names what to change. */
  readonly hint: string;
  /** Where to look: the API's own link, if it sent one. */
  readonly docUrl: string | null;
  /** For support: `"req_1"`. */
  readonly requestId: string | null;
}

/**
 * What happened and the likely fix.
 *
 * ```ts
 * diagnose(report.primary).title; // "The bank or provider declined the payment"
 * ```
 */
export function diagnose({ rule, doc_url, request_id }: CheckoutError): Diagnosis {
  // A rule of a newer version is as good as none.
  const at = ids.indexOf(ids.includes(rule) ? rule : "unknown");
  return {
    title: titles[at]!,
    hint: hints[at]!,
    docUrl: doc_url && /^https?:/.test(doc_url) ? doc_url : null,
    requestId: request_id,
  };
}

/**
 * A report or an error as a block for a console or a ticket; control characters are shown as escapes.
 *
 * ```ts
 * console.error(format(report));
 * // The bank or provider declined the payment [payer, decline-code, not charged]
 * //   type: card_error
 * //   ...
 * ```
 */
export function format(value: Report | CheckoutError): string {
  if ("errors" in value) {
    const { errors, status, shape } = value;
    return errors.length
      ? errors.map(format).join("\n\n")
      : `No error (shape ${shape}, status ${status ?? "not known"})`;
  }
  const { title, hint, docUrl, requestId } = diagnose(value);
  const lines = [`${title} [${value.audience}, ${printable(value.rule)}, ${value.outcome.replace("_", " ")}]`];
  const { type, code, decline_code, advice_code, network_advice_code, network_decline_code, param, message } = value;
  const { charge, payment_method_type } = value;
  for (const [name, text] of Object.entries({
    type,
    code,
    decline_code,
    advice_code,
    network_advice_code,
    network_decline_code,
    param,
    message,
    charge,
    payment_method_type,
    payment_intent: value.payment_intent?.id,
    setup_intent: value.setup_intent?.id,
  })) {
    if (text) lines.push(`  ${name}: ${printable(text)}`);
  }
  lines.push(`  fix: ${hint}`);
  if (docUrl) lines.push(`  docs: ${printable(docUrl)}`);
  if (requestId) lines.push(`  request: ${printable(requestId)}`);
  return lines.join("\n");
}
