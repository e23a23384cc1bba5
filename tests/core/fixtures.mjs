// The fixtures and what they are compared with; shared by every build's test.
import { readFileSync } from "node:fs";

const lines = (name) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The project's own cases: `{ name, status, body, expect: { "primary.field": "cvc" } }`, some with `headers` or `disclosure`. */
export const cases = lines("cases.jsonl");
/** Real bodies: `{ id, http_status, body, expect: { audience, field, ... } }`. */
export const corpus = lines("corpus.jsonl");

/** Where a report differs from what a case expects. */
export function caseDifferences(report, expect) {
  const out = [];
  for (const [path, expected] of Object.entries(expect)) {
    const actual = path.split(".").reduce((value, step) => value?.[step] ?? null, report);
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      out.push(`${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  }
  return out;
}

/** Where a report differs from what the corpus expects. */
export function corpusDifferences(report, expect) {
  const { primary, errors } = report;
  const actual = {
    audience: primary?.audience ?? null,
    audience_not: primary?.audience === "payer" ? "payer!" : expect.audience_not,
    type: primary?.type ?? null,
    code: primary?.code ?? null,
    decline_code: primary?.decline_code ?? null,
    param: primary?.param ?? null,
    field: primary?.field ?? null,
    show_message: primary?.messageDisplayable ?? false,
    sensitive_decline: primary?.masked ?? false,
    retryable: primary?.retry.unchanged ?? null,
    n_errors: errors.length,
    no_error: errors.length === 0,
  };
  return Object.entries(expect)
    .filter(([key, expected]) => actual[key] !== expected)
    .map(([key, expected]) => `${key} is ${JSON.stringify(actual[key])}, not ${JSON.stringify(expected)}`);
}

/** The ways in which a page may hold a body. */
export const forms = {
  text: (body) => body,
  bytes: (body) => new TextEncoder().encode(body),
  object: (body) => {
    try {
      const value = JSON.parse(body);
      return typeof value === "object" && value !== null ? value : undefined;
    } catch {
      return undefined;
    }
  },
};
