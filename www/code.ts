/** The code that produces what is shown, in the reader's own form library. */
import type { Report } from "checkout-errors";
import { libraries } from "www:first";
import { $, code } from "./dom.js";
import { parseHeaders, type State } from "./state.js";

const name = (lang: string): string => lang.replace(/-(\w+)/g, (_, region: string) => region);

/** `explain` with the page's locale and disclosure bound, or as it comes. */
function explainer(state: State, plain: string): { setUp: string; bound: boolean } {
  const options: string[] = [];
  let lines = "";
  if (state.locale !== "en") {
    lines = `import ${name(state.locale)} from "checkout-errors/locales/${state.locale}";\n`;
    options.push(`messages: [${name(state.locale)}]`, `locale: "${state.locale}"`);
  }
  if (state.disclosure !== "standard") options.push(`disclosure: "${state.disclosure}"`);
  if (!options.length) return { setUp: `import { ${plain} } from "checkout-errors";\n`, bound: false };
  return {
    setUp: `import { createExplainer } from "checkout-errors";
${lines}
const explain = createExplainer({ ${options.join(", ")} });
`,
    bound: true,
  };
}

/** The call that gives this very report, with what it gives. */
export function thisCase(state: State, report: Report): string {
  const { setUp } = explainer(state, "explain");
  const context = [
    state.status === null ? "" : `status: ${state.status}`,
    state.headers.trim() ? `headers: ${JSON.stringify(parseHeaders(state.headers))}` : "",
  ]
    .filter(Boolean)
    .join(", ");
  const body = literal(state.body);
  const { primary } = report;
  const gives = primary
    ? [
        ["audience", primary.audience],
        ["display.text", primary.display.text],
        ["field", primary.field],
        ["nextStep", primary.nextStep],
        ["outcome", primary.outcome],
        ["retry.automatic", primary.retry.automatic],
      ]
        .map(([path, value]) => `primary.${path}; // ${JSON.stringify(value)}`)
        .join("\n")
    : "primary; // null: the body reports no error";
  return `${setUp}
const body = ${body};
const { primary } = explain(body${context ? `, { ${context} }` : ""});
${gives}
`;
}

/** Text as a template literal, so that a body can be read as it came; what would not survive in one is quoted. */
function literal(text: string): string {
  return text.includes("\n") && !/[`\r]|\$\{|\\$/.test(text) ? `String.raw\`${text}\`` : JSON.stringify(text);
}

/** `pay`, which the recipes call, then the recipe. */
export function inForm(state: State): string {
  const recipe = libraries.find((one) => one.name === state.library) ?? libraries[0]!;
  if (!/\bpay\b/.test(recipe.code)) return recipe.code;
  const { setUp, bound } = explainer(state, "explainResponse");
  const answer = bound
    ? "  return explain(await response.text(), { status: response.status, headers: response.headers });"
    : "  return explainResponse(response);";
  return `// pay.js
${setUp}
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
