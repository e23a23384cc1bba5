import type { CheckoutError, PayerError, PayerReport, Report } from "./api.js";

/**
 * The payer's part, for the wire and for a page: it says the same of a masked decline and of a plain one. The primary
 * error stands first. A report that is missing, or is none, gives one without errors.
 *
 * ```ts
 * response.status(402).json(toPayer(report));
 * // {"checkout_errors":1,"errors":[{"id":"cvc_invalid","text":"The security code isn't right. ...","lang":"en", ...}]}
 * ```
 */
export function toPayer(report: Report | null | undefined): PayerReport {
  const { errors: all, primary } = report ?? ({} as Partial<Report>);
  const errors = Array.isArray(all) ? (all as Report["errors"]).filter((one) => one?.display) : [];
  const same = (one: CheckoutError) => one === primary || JSON.stringify(one) === JSON.stringify(primary);
  const first = errors.findIndex(same);
  const order = first > 0 ? [errors[first]!, ...errors.slice(0, first), ...errors.slice(first + 1)] : errors;
  return {
    checkout_errors: 1,
    errors: order.map(
      ({ display: { id, text, lang, dir }, field, formField, nextStep, outcome }): PayerError => ({
        id,
        text,
        lang,
        dir,
        field,
        formField,
        nextStep: nextStep === "fix_integration" ? "contact_merchant" : nextStep,
        outcome,
      }),
    ),
  };
}
