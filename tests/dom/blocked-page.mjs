/** In the page: every fixture without a core, with the one that comes, and in a form. Gives `[what, problem]` lists. */
import { applyToForm } from "/dist/dom.js";
import { createExplainer, explain, explainResponse, toError, toPayer } from "/dist/index.js";
import providers from "/dist/providers/index.js";
import { caseDifferences, contextOf, corpusDifferences } from "/tests/core/compare.mjs";

const warnings = [];
const { warn } = console;
console.warn = (...args) => (warnings.push(args.join(" ")), warn.apply(console, args));

const { cases, corpus } = await (await fetch("/fixtures.json")).json();

/** Both kinds of fixtures alike; `wanted` is what is known of the primary error, each a list of what is acceptable. */
const fixtures = [
  ...cases.map((one) => ({
    name: one.name,
    body: one.body,
    context: contextOf(one),
    asks: one.providers === true,
    differences: (report) => caseDifferences(report, one.expect),
    count: one.expect["errors.length"],
    wanted: Object.fromEntries(
      Object.entries(one.expect)
        .filter(([path]) => path.startsWith("primary."))
        .map(([path, value]) => [path.slice("primary.".length), [value]]),
    ),
  })),
  ...corpus.map(({ id, http_status, body, expect, provider }) => ({
    name: id,
    body,
    asks: provider !== undefined,
    context: { status: http_status ?? undefined },
    differences: (report) => corpusDifferences(report, expect),
    count: expect.no_error ? 0 : expect.n_errors,
    wanted: Object.fromEntries(
      Object.entries({
        audience: [expect.audience],
        type: [expect.type],
        code: [expect.code],
        decline_code: [expect.decline_code],
        param: [expect.param],
        field: [expect.field],
        messageDisplayable: [expect.show_message],
        masked: [expect.sensitive_decline],
        "retry.unchanged": [expect.retryable],
        "display.id": expect.message_in,
        outcome: expect.outcome_in,
      }).filter(([, any]) => any && any[0] !== undefined),
    ),
  })),
];

/** What each of these says when it claims nothing; anything else must be what the fixture expects. */
const CLAIMS_NOTHING = {
  outcome: "unknown",
  messageDisplayable: false,
  "retry.automatic": false,
  "retry.unchanged": null,
  masked: false,
  field: null,
  formField: null,
  param: null,
  type: null,
  code: null,
  decline_code: null,
  message: null,
};

/** Where a first verdict claims what its fixture does not say. */
function falseClaims({ body, context, count, wanted }, report) {
  const out = [];
  if (report.engine !== "none") out.push(`engine is ${report.engine}`);
  if (report.complete) out.push("it is called complete");
  const { primary, errors } = report;
  if (errors.length > 1) out.push(`${errors.length} errors`);
  if (primary && count === 0) out.push("a failure where nothing failed");
  if (!primary && count > 0 && context.status >= 400) out.push("a failure is passed over");
  if (!primary) return out;
  for (const [path, nothing] of Object.entries(CLAIMS_NOTHING)) {
    const actual = path.split(".").reduce((value, step) => value[step], primary);
    if (actual !== nothing && !wanted[path]?.includes(actual)) out.push(`${path} is ${JSON.stringify(actual)}`);
  }
  const { id } = primary.display;
  if (id !== "declined" && id !== "payment_failed") out.push(`it shows ${id}`);
  // A card error says so itself, also where its code or words blame the program.
  const refused = !wanted.audience || wanted.audience.includes("payer") || /card_?error|insufficient_funds/i.test(body);
  if (id === "declined" && !refused) out.push(`declined, where ${wanted.audience} is to act`);
  return out;
}

const named = (name, problems) => problems.map((problem) => `${name}: ${problem}`);
const told = (problems) => (problems.length ? `${problems.length}: ${problems.slice(0, 20).join("\n  ")}` : "");
const enough = (what, count, least) => [`${what}: ${count}`, count < least ? `at least ${least} were expected` : ""];

/** What explains a fixture: with the providers' tables where it is one of theirs. Made late, as it starts the core. */
let asking;
function explainer({ asks }) {
  if (!asks) return Object.assign((...of) => explain(...of), { response: explainResponse });
  asking ??= createExplainer({ providers, locale: "en" });
  return asking;
}

/** A fixture as fetch gives it; undefined where no Response can have its status. */
function responseOf({ body, context: { status, headers } }) {
  if (!(status >= 200) || [204, 205, 304].includes(status)) return undefined;
  return new Response(body, { status, headers });
}

async function responses() {
  const wrong = [];
  let count = 0;
  const all = fixtures.map(async (one) => {
    const response = responseOf(one);
    if (!response) return;
    count++;
    const { headers: _, ...context } = one.context;
    const report = await explainer(one).response(response, context);
    const engine = report.engine === "js" ? [] : [`engine is ${report.engine}`];
    wrong.push(...named(one.name, [...engine, ...one.differences(report)]));
  });
  await Promise.all(all);
  return [["explainResponse is right at once", told(wrong)], enough("fixtures as a Response", count, 900)];
}

const form = document.querySelector("form");
const inputs = [...form.querySelectorAll("input")];
const FORM = [
  [402, { type: "card_error", code: "incorrect_cvc", param: "cvc" }, "cvc", /security code/],
  [402, { type: "card_error", code: "expired_card", param: "exp_month" }, "expiry", /expired/],
  [402, { type: "card_error", code: "incorrect_number", param: "number" }, "number", /card number/],
  [402, { type: "card_error", code: "incorrect_zip", param: "address_zip" }, "zip", /postal code/],
  [400, { type: "invalid_request_error", code: "email_invalid", param: "email" }, "email", /email/],
  [402, { type: "card_error", code: "card_declined", decline_code: "stolen_card" }, undefined, /was declined/],
];

/** The form as it stands with a report: the inputs that are marked, and all that is said. */
function applied(report) {
  const clear = applyToForm(form, report);
  const marked = inputs.filter((input) => input.getAttribute("aria-invalid") === "true").map(({ name }) => name);
  const text = form.textContent.replace(/\s+/g, " ").trim();
  clear();
  return { marked, text, left: form.textContent.trim() };
}

async function inForm() {
  const wrong = [];
  for (const [status, error, name, says] of FORM) {
    const report = await explainResponse(new Response(JSON.stringify({ error }), { status }));
    const { marked, text, left } = applied(report);
    if (String(marked) !== String(name ?? "")) wrong.push(`${error.code} marks ${marked || "nothing"}`);
    if (!says.test(text)) wrong.push(`${error.code} says ${JSON.stringify(text)}`);
    if (left) wrong.push(`${error.code} leaves ${JSON.stringify(left)}`);
  }
  return [["the form is right at once", told(wrong)]];
}

const first = {
  /** Nothing is awaited before the last fixture: the core cannot have come. */
  verdict() {
    const wrong = [];
    for (const one of fixtures) wrong.push(...named(one.name, falseClaims(one, explain(one.body, one.context))));
    for (const [status, error] of FORM) {
      const { marked, text } = applied(explain({ error }, { status }));
      if (marked.length || !/was declined|couldn't be completed/.test(text))
        wrong.push(`form: marks ${marked}: ${text}`);
    }
    return [
      ["the first verdict claims nothing false", told(wrong)],
      enough("fixtures without a core", fixtures.length, 1100),
      ["one warning", warnings.length === 1 ? "" : JSON.stringify(warnings)],
      [
        "the warning says what to do",
        /checkout-errors\/js/.test(warnings) && /init\(\)/.test(warnings) ? "" : warnings[0],
      ],
    ];
  },
  response: responses,
  form: inForm,
};

/** What a page's first use is; everything after it runs with the core as JavaScript. */
window.run = async (what) => {
  const results = await first[what]();
  if (what !== "verdict") return results;
  results.push(...(await responses()), ...(await inForm()));
  const wrong = fixtures.flatMap((one) => named(one.name, one.differences(explainer(one)(one.body, one.context))));
  results.push(["every fixture is right from then on", told(wrong)]);
  results.push(["no other warning", warnings.length === 1 ? "" : JSON.stringify(warnings)]);
  return results;
};

/** Logs what a page may log of a body, in the order in which blocked.mjs looks at it. */
window.log = (body) => {
  const thrown = Object.assign(new Error("declined"), { raw: JSON.parse(body).error });
  for (const input of [body, JSON.parse(body), thrown]) {
    const report = explain(input, { status: 402 });
    console.log(report);
    console.log(report.primary);
    console.log(toError(report));
    console.log(toPayer(report));
  }
};
window.ready = true;
