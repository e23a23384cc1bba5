/** Which answer is made for a provider's code: rows as the catalog has them, and the form that is chosen, or none. */
import { createExplainer } from "../../dist/index.js";
import providers from "../../dist/providers/index.js";
import { formOf } from "../../scripts/www.mjs";
import { filled } from "../../www/fill.mjs";
import { forms } from "../../www/providers.mjs";
import { equal } from "./steps.mjs";

const explain = createExplainer({ providers });

/** Provider, code, who acts, what the payer is told, what the answer must hold. */
const ROWS = [
  ["adyen", "24", "payer", "declined", `"refusalReasonCode": "24"`],
  ["adyen", "101", "payer", "number_invalid", `"errorCode": "101"`],
  ["paypal", "5120", "payer", "insufficient_funds", `"response_code": "5120"`],
  ["paypal", "PAYER_ACTION_REQUIRED", "payer", "confirm_payment", `"issue": "PAYER_ACTION_REQUIRED"`],
];
/** The first has no form, the second is no provider, and of the third another acts than the row says. */
const NONE = [
  ["iso8583", "51", "payer", "insufficient_funds"],
  ["nobody", "24", "payer", "declined"],
  ["adyen", "24", "operator", "try_again"],
];

export function rows() {
  for (const [provider, code, audience, message, holds] of ROWS) {
    const form = formOf({ code, audience, message }, provider, forms, explain);
    equal(typeof form, "number", `${provider} ${code}`);
    const { status, body } = filled(forms[provider][form], code);
    equal(body.includes(holds), true, body);
    const report = explain(body, { status: status ?? undefined });
    equal([report.provider, report.primary.audience, report.primary.display.id], [provider, audience, message], code);
  }
  for (const [provider, code, audience, message] of NONE)
    equal(formOf({ code, audience, message }, provider, forms, explain) ?? null, null, `${provider} ${code}`);
}
