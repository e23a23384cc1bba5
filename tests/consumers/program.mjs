// What every consumer runs: the same imports, the same calls.
import { createExplainer, explain, init } from "checkout-errors";
import { explain as explainByJs } from "checkout-errors/js";
import { toFormik } from "checkout-errors/forms";
import fr from "checkout-errors/locales/fr";
import { loadLocale } from "checkout-errors/locales";

const body = '{"error":{"type":"card_error","code":"incorrect_cvc","param":"cvc","message":"Café 漢 💳"}}';

export async function run() {
  const first = explain(body, { status: 402 }).engine;
  const said = await init();
  const report = explain(body, { status: 402 });
  const { code, message, field, display } = report.primary;
  return {
    first,
    said,
    engine: report.engine,
    byJs: explainByJs(new TextEncoder().encode(body)).primary.message,
    error: [code, message, field, display.text].join("; "),
    french: createExplainer({ messages: [fr], locale: "fr-BE" })(body).primary.display.text,
    loaded: (await loadLocale("de-AT")).lang,
    formik: toFormik(report, ["cvc"]).errors,
  };
}
