// The cases and the corpus, and what they are compared with; shared by every build's test.
import { readFileSync, readdirSync } from "node:fs";

const folder = (name) => new URL(`../${name}/`, import.meta.url);
const lines = (file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const all = (name, except) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith(".jsonl") && file !== except)
    .sort()
    .flatMap((file) => lines(new URL(file, folder(name))));

/**
 * The project's own cases: `{ name, status, body, expect: { "primary.field": "cvc" } }`, some with `headers`,
 * `disclosure`, `keyed` or `failed`.
 */
export const cases = all("cases", "redact.jsonl");
/** Real bodies: `{ id, http_status, body, expect: { audience, field, ... } }`. */
export const corpus = all("corpus");
/** Bodies of Stripe and its likes alone. */
export const payloads = lines(new URL("payloads.jsonl", folder("corpus")));
/** Texts and what is left of them. */
export const redactions = lines(new URL("redact.jsonl", folder("cases")));

/** What a case says beside its body. */
export const contextOf = ({ status, headers, disclosure, keyed, failed }) => ({
  status: status ?? undefined,
  headers,
  disclosure,
  idempotencyKey: keyed,
  failed,
});

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
    audience_not: primary?.audience === expect.audience_not ? "that" : expect.audience_not,
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
    message_in: primary?.display.id ?? null,
    outcome_in: primary?.outcome ?? null,
  };
  return (
    Object.entries(expect)
      // What it is about stands there for a reader.
      .filter(([key]) => key !== "display_about")
      .filter(([key, expected]) =>
        Array.isArray(expected) ? !expected.includes(actual[key]) : actual[key] !== expected,
      )
      .map(([key, expected]) => `${key} is ${JSON.stringify(actual[key])}, not ${JSON.stringify(expected)}`)
  );
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
