// The cases and the corpus, and what they are compared with; shared by every build's test.
import { readFileSync, readdirSync } from "node:fs";

export * from "./compare.mjs";

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
 * `disclosure`, `keyed`, `failed`, `provider`, `providers` for all of them, or `text` for a body that is none as an object.
 */
export const cases = all("cases", "redact.jsonl");
/** Real bodies: `{ id, http_status, body, expect: { audience, field, ... } }`. */
export const corpus = all("corpus");
/** Bodies of Stripe and its likes alone. */
export const payloads = lines(new URL("payloads.jsonl", folder("corpus")));
/** Texts and what is left of them. */
export const redactions = lines(new URL("redact.jsonl", folder("cases")));

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
