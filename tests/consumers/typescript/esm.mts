import { createExplainer, explain, init, type CheckoutError, type Report } from "checkout-errors";
import { catalog } from "checkout-errors/catalog";
import { applyToForm, elementToFocus } from "checkout-errors/dom";
import { issues, toFormik } from "checkout-errors/forms";
import { explain as explainByJs } from "checkout-errors/js";
import { loadLocale, locales } from "checkout-errors/locales";
import fr from "checkout-errors/locales/fr";

const report: Report = explain(new Uint8Array(), { status: 402, locale: ["fr", "en"] });
const error: CheckoutError | null = report.primary;
const said: Promise<"wasm" | "js"> = init();
const text: string | undefined = createExplainer({ messages: [fr] })(null).primary?.display.text;
const undo: () => void = applyToForm(document.body, report, { focus: false });
const parts: readonly object[] = [
  issues(report, ["cvc"]),
  toFormik(explainByJs(""), ["cvc"]),
  ...(catalog().codes ?? []),
];
const lang: Promise<string> = loadLocale(locales).then((one) => one.lang);
// @ts-expect-error: a status is a number
explain("", { status: "402" });
export { elementToFocus, error, lang, parts, said, text, undo };
