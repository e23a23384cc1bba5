// The same for consumers that read CommonJS.
const { createExplainer, explain, init } = require("checkout-errors");
const { explain: explainByJs } = require("checkout-errors/js");
const { toFormik } = require("checkout-errors/forms");
const fr = require("checkout-errors/locales/fr");
const { loadLocale } = require("checkout-errors/locales");

const body = '{"error":{"type":"card_error","code":"incorrect_cvc","param":"cvc","message":"Café 漢 💳"}}';

exports.run = async function run() {
  const first = explain(body, { status: 402 }).engine;
  const said = await init();
  const report = explain(body, { status: 402 });
  const { code, message, field, display } = report.primary;
  return {
    first,
    said,
    engine: report.engine,
    byJs: explainByJs(Uint8Array.from(Buffer.from(body))).primary.message,
    error: [code, message, field, display.text].join("; "),
    french: createExplainer({ messages: [fr], locale: "fr-BE" })(body).primary.display.text,
    loaded: (await loadLocale("de-AT")).lang,
    formik: toFormik(report, ["cvc"]).errors,
  };
};
