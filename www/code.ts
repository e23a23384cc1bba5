/** The code that produces what is shown: the server's, and the page's in the reader's own form library. */
import { toPayer, type Report } from "checkout-errors";
import { libraries } from "www:first";
import { others } from "./country.js";
import { $, code } from "./dom.js";
import { parseHeaders, type State } from "./state.js";

const name = (lang: string): string => lang.replace(/-(\w+)/g, (_, region: string) => region);

const importLocale = (lang: string): string => `import ${name(lang)} from "checkout-errors/locales/${lang}";\n`;

/** The server's call for this very answer: what it decides, what stays in the log, what the page gets. */
export function thisCase(state: State, report: Report): string {
  const { primary, provider } = report;
  // Stripe's answers need no tables.
  const tables = provider && provider !== "stripe" ? provider : null;
  const options = [
    tables ? `providers: [${tables}]` : "",
    state.disclosure === "standard" ? "" : `disclosure: "${state.disclosure}"`,
  ].filter(Boolean);
  const context = [
    state.status === null ? "" : `status: ${state.status}`,
    state.headers.trim() ? `headers: ${JSON.stringify(parseHeaders(state.headers))}` : "",
  ].filter(Boolean);
  const comments = (lines: readonly (readonly [string, unknown])[]) =>
    lines.map(([path, value]) => `${path}; // ${JSON.stringify(value)}\n`).join("");
  const decided = primary
    ? comments([
        ["report.provider", provider],
        ["report.primary.audience", primary.audience],
        ["report.primary.outcome", primary.outcome],
        ["report.primary.nextStep", primary.nextStep],
        ["report.primary.retry.automatic", primary.retry.automatic],
      ])
    : comments([["report.primary", null]]);
  const [first] = toPayer(report).errors;
  const gets = first
    ? comments([
        ["answer.errors[0].text", first.text],
        ["answer.errors[0].field", first.field],
      ])
    : "";
  return `import { ${options.length ? "createExplainer" : "explain"}, toPayer } from "checkout-errors";
import { format } from "checkout-errors/diagnose";
${tables ? `import ${tables} from "checkout-errors/providers/${tables}";\n` : ""}${
  options.length ? `\nconst explain = createExplainer({ ${options.join(", ")} });\n` : ""
}
const body = ${literal(state.body)};
const report = explain(body${context.length ? `, { ${context.join(", ")} }` : ""});
${decided}
// For the log: it may name what the payer must not learn.
const log = format(report);

// For the page, and no more than this.
const answer = toPayer(report);
${gets}`;
}

/** Text as a template literal, so that a body can be read as it came; what would not survive in one is quoted. */
function literal(text: string): string {
  return text.includes("\n") && !/[`\r]|\$\{|\\$/.test(text) ? `String.raw\`${text}\`` : JSON.stringify(text);
}

/** `explain` in the page's languages; "en" is in the package. */
function explainer(state: State): string {
  const also = others(state.country, state.locale);
  const tags = [state.locale, ...also].filter((tag) => tag !== "en");
  if (!tags.length) return "";
  const messages = `messages: [${tags.map(name).join(", ")}]`;
  const change = also.map((tag) => `explain(text, { locale: "${tag}" })`).join(" and ");
  return `import { createExplainer } from "checkout-errors";
${tags.map(importLocale).join("")}
const explain = createExplainer({ ${messages}, locale: "${state.locale}" });
${also.length ? `// In the country's other language${also.length > 1 ? "s" : ""}: ${change}.\n` : ""}`;
}

/** `pay`, which the recipes call and which reads the server's answer, then the recipe. */
export function inForm(state: State): string {
  const recipe = libraries.find((one) => one.name === state.library) ?? libraries[0]!;
  if (!/\bpay\b/.test(recipe.code)) return recipe.code;
  const bound = explainer(state);
  const answer = bound
    ? "  return explain(await response.text(), { status: response.status, headers: response.headers });"
    : "  return explainResponse(response);";
  return `// pay.js
${bound || `import { explainResponse } from "checkout-errors";\n`}
export async function pay(values) {
  const response = await fetch("/pay", { method: "POST", body: JSON.stringify(values) });
${answer}
}

// ${recipe.name}
${recipe.code}`;
}

export function show(state: State, report: Report): void {
  code($("this-case"), thisCase(state, report));
  code($("in-form"), inForm(state));
}
