/** What the programmer sees of a report. */
import { retryDelay, type CheckoutError, type Report } from "checkout-errors";
import { diagnose, format, type Diagnosis } from "checkout-errors/diagnose";
import { rules } from "www:first";
import { $, h } from "./dom.js";
import { audiences, outcomes, providerName, steps, way } from "./words.js";

const ATTRIBUTES = [
  "type",
  "code",
  "decline_code",
  "advice_code",
  "network_advice_code",
  "network_decline_code",
  "param",
  "message",
  "charge",
  "doc_url",
  "request_log_url",
  "request_id",
  "payment_method_type",
  "payment_intent",
  "payment_method",
  "setup_intent",
  "source",
] as const;

/** Which of several errors is looked at. */
let looked = 0;
let last: Report | undefined;

export function show(report: Report): void {
  if (report !== last) looked = Math.max(0, report.primary ? report.errors.indexOf(report.primary) : 0);
  last = report;
  const { errors, shape, status, complete, engine } = report;
  $("engine").textContent = engine === "js" ? "JavaScript build" : engine === "wasm" ? "WebAssembly" : "";
  const error = errors[looked];
  $("verdict").replaceChildren(
    ...(error ? verdict(error, report) : nothing(report)),
    facts(
      [
        ["body", shape],
        ["status", status === null ? "not known" : status === 0 ? "0, no answer" : String(status)],
        ["read", complete ? "whole" : "in part"],
      ],
      "report",
    ),
  );
}

/** The word for who has to act, and beside it whose answer it is. */
function headline(word: string, mark: string, { provider }: Report): Node {
  return h(
    "div",
    { class: "headline" },
    h("p", { class: `word ${mark}` }, word),
    h(
      "p",
      { class: "provider" },
      ...(provider ? ["Answer of ", h("strong", {}, providerName(provider))] : ["No known provider's answer"]),
    ),
  );
}

function nothing(report: Report): Node[] {
  return [
    headline("No error", "none", report),
    h("p", { class: "why" }, "This body reports none. The payment form shows that it was paid."),
  ];
}

function verdict(error: CheckoutError, report: Report): Node[] {
  const { word, says } = audiences[error.audience];
  const diagnosis = diagnose(error);
  const out: Node[] = [];
  if (report.errors.length > 1) out.push(choice(report));
  out.push(
    headline(word, `mark ${error.audience}`, report),
    h("p", { class: "why" }, says),
    h(
      "dl",
      { class: "verdict" },
      ...row("Rule", h("code", {}, error.rule), " ", rules[error.rule] ?? ""),
      ...row(
        "Next step",
        h("strong", {}, steps[error.nextStep]),
        error.field ? " " : null,
        error.field ? h("code", {}, error.field) : null,
      ),
      ...row("Money", h("span", { class: "money" }, outcomes[error.outcome])),
      ...row("Retry", ...retry(error)),
      ...row(
        "Payer is told",
        h(
          "span",
          { class: "told" },
          h("code", {}, error.display.id),
          error.masked ? h("span", { class: "tag" }, "reason hidden") : null,
          error.messageDisplayable ? h("span", { class: "tag" }, "API's own message would do") : null,
        ),
      ),
    ),
    h("h3", {}, "Diagnosis"),
    h("p", { class: "diagnosis" }, h("strong", {}, `${diagnosis.title}. `), diagnosis.hint),
    links(error, diagnosis),
    h("h3", {}, "As sent"),
    attributes(error),
  );
  return out;
}

/** One of several errors, as buttons. */
function choice(report: Report): Node {
  return h(
    "div",
    { class: "choice", role: "group", "aria-label": "Errors in this answer" },
    ...report.errors.map((error, at) =>
      h(
        "button",
        {
          type: "button",
          class: "small",
          "aria-pressed": String(at === looked),
          click: () => {
            looked = at;
            show(report);
            $("verdict").querySelectorAll<HTMLElement>(".choice button")[at]?.focus();
          },
        },
        `${at + 1}. ${error.field ?? error.code ?? error.type ?? "error"}`,
      ),
    ),
  );
}

function row(name: string, ...value: (Node | string | null)[]): Node[] {
  return [h("dt", {}, name), h("dd", {}, ...value)];
}

function retry(error: CheckoutError): Node[] {
  const { sum, stops } = way(error, (attempt) => retryDelay(attempt, () => 1));
  return [
    h("span", {}, sum),
    h(
      "ol",
      { class: "way" },
      ...stops.map(({ name, note, kind }) =>
        h("li", { class: kind }, h("span", {}, name), note ? h("small", {}, note) : null),
      ),
    ),
  ];
}

function links(error: CheckoutError, { docUrl }: Diagnosis): Node {
  return h(
    "p",
    { class: "links" },
    docUrl ? h("a", { href: docUrl, rel: "noreferrer" }, "Documentation") : null,
    h("button", { type: "button", class: "copy", "data-copy": "block" }, "Copy for a ticket"),
    h("span", { class: "visually-hidden", id: "block" }, format(error)),
  );
}

function attributes(error: CheckoutError): Node {
  const sent = ATTRIBUTES.flatMap((name): [string, string][] => {
    const value = error[name];
    if (value === null) return [];
    return [[name, typeof value === "object" ? Object.values(value).filter(Boolean).join(", ") : value]];
  });
  const missing = ATTRIBUTES.length - sent.length;
  return h(
    "div",
    {},
    sent.length ? facts(sent, "sent") : null,
    h("p", { class: "quiet" }, missing ? `${missing} of ${ATTRIBUTES.length} attributes were not sent.` : ""),
  );
}

function facts(rows: readonly (readonly [string, string])[], kind: string): HTMLElement {
  return h(
    "dl",
    { class: `facts ${kind}` },
    ...rows.flatMap(([name, value]) => [h("dt", {}, name), h("dd", { dir: "auto" }, value)]),
  );
}
