// Stripe.js
// Its calls do not throw: they give a result, which goes in as it is.
import { explain } from "checkout-errors";
import { applyToForm } from "checkout-errors/dom";

export async function confirm(stripe, elements, form) {
  const result = await stripe.confirmPayment({ elements, redirect: "if_required" });
  const report = explain(result);
  applyToForm(form, report);
  return report.errors.length === 0;
}
