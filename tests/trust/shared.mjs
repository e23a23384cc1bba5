// What every test here needs: both builds, what a safe report is, and bodies made from the fixtures.
import assert from "node:assert/strict";
import { catalog } from "../../dist/catalog.js";
import { format } from "../../dist/diagnose.js";
import { cases, corpus } from "../core/fixtures.mjs";

export const builds = { wasm: await import("../../dist/index.js"), js: await import("../../dist/js.js") };

export const TEXTS = [
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
];
export const OBJECTS = ["payment_intent", "payment_method", "setup_intent", "source"];

const { messages, rules } = catalog();
const texts = new Map(messages.map(({ id, text }) => [id, text]));
const ruleIds = new Set(rules.map(({ id }) => id));
const steps = new Set([
  "correct_field",
  "use_another_method",
  "contact_issuer",
  "authenticate",
  "try_again_later",
  "check_payment",
  "contact_merchant",
  "fix_integration",
  "none",
]);
assert.ok(texts.size > 20 && ruleIds.size > 10);

/** Reads everything that a report has, and checks what is promised of any report. */
export function safe(report) {
  assert.ok(Array.isArray(report.errors) && report.errors.length <= 100);
  assert.ok(report.primary === null ? report.errors.length === 0 : report.errors.includes(report.primary));
  assert.equal(typeof report.complete, "boolean");
  assert.equal(typeof report.shape, "string");
  for (const error of report.errors) {
    for (const key of TEXTS)
      assert.ok(error[key] === null || (typeof error[key] === "string" && error[key] !== ""), key);
    for (const key of OBJECTS) assert.ok(error[key] === null || typeof error[key] === "object", key);
    // The one thing that is meant for the payer: a text of the catalog, never one of the body.
    assert.equal(error.display.text, texts.get(error.display.id), error.display.id);
    assert.equal(error.display.source, "catalog");
    assert.ok(["payer", "developer", "operator"].includes(error.audience));
    assert.ok(ruleIds.has(error.rule), error.rule);
    assert.ok(steps.has(error.nextStep), error.nextStep);
    assert.ok(error.formField === null || typeof error.formField === "string");
    assert.ok(Array.isArray(error.path));
    // Beside a hidden reason a more specific code is told, as beside a plain decline: then its message may be too.
    const shut = error.display.id === "declined" || error.audience !== "payer" || error.message === null;
    assert.equal(error.messageDisplayable && shut, false);
    assert.ok(["not_charged", "unknown", "charged"].includes(error.outcome));
    assert.equal(typeof format(error), "string");
    assert.equal(error.retry.automatic && error.retry.delayMs === null, false);
  }
  JSON.stringify(report);
  return report;
}

/** What was decided about an error. */
export const DECIDED = [
  "audience",
  "rule",
  "outcome",
  "field",
  "formField",
  "path",
  "display",
  "masked",
  "messageDisplayable",
  "nextStep",
  "retry",
];

/** What a report holds, as it was sent and decided. Redaction is left out: it is the same code in both builds. */
export function held({ errors, primary, status, shape, complete }, keys = [...TEXTS, ...OBJECTS, ...DECIDED]) {
  const each = errors.map((error) => keys.map((key) => error[key]));
  return JSON.stringify([status, shape, complete, errors.indexOf(primary), each]);
}

/** All that a report says, without the build's name. */
export function all(report) {
  const { engine, ...rest } = report;
  return JSON.stringify([rest, report.errors.map(format)]);
}

/** A small generator of random numbers, so that a run can be repeated: `SEED=7 node --test tests/trust/`. */
export function random(seed) {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}
export const seed = Number(process.env.SEED ?? Date.now() % 1e9);

/** Whether everything runs: in CI and with `npm test -- --all`, which says so in the same way. */
export const full = Boolean(process.env.CI);

export const bodies = [...cases.map(({ body }) => body), ...corpus.map(({ body }) => body)].filter(
  (body) => body.length < 20_000,
);
const TOKENS = [
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"',
  "\\",
  '\\"',
  "\\u0074",
  "\\ud83d",
  "\\ud83d\\ude00",
  "\ud83d",
  "\ude00",
  "😀",
  "é",
  "中",
  "\u2028",
  "\u202e",
  "\ufeff",
  "\0",
  "'",
  "`",
  "<",
  "=",
  "=>",
  "null",
  "true",
  "-1.5e3",
  "None",
  '"error":',
  '"errors":[',
  '"type":"card_error",',
  '"code":',
  '"decline_code":"fraudulent",',
  '"raw":{',
  '"message":"',
  "\n",
  "\r\n  ",
  "                ",
  "sk_test_1a2b3c",
  "4242 4242 4242 4242",
  "a@b.co",
  "a%40b.co",
  "\uff14\uff12\uff14\uff12 4242 4242 4242",
  "(415) 555-2671",
  "password=",
  "Authorization: ",
  "Bearer 9f8e7d6c5b",
  "eyJhbGciOi.eyJz",
  "_secret_9",
  "203.0.113.9",
];

/** A fixture with one to four random changes. */
export function mutated(roll) {
  let body = bodies[roll(bodies.length)];
  for (let n = roll(4); n >= 0; n--) {
    const at = roll(body.length + 1);
    const other = roll(body.length + 1);
    const [from, to] = at < other ? [at, other] : [other, at];
    switch (roll(7)) {
      case 0:
        body = body.slice(0, at);
        break;
      case 1:
        body = body.slice(0, from) + body.slice(Math.min(to, from + 1 + roll(40)));
        break;
      case 2:
        body = body.slice(0, to) + body.slice(from);
        break;
      case 3:
      case 4:
        body = body.slice(0, at) + TOKENS[roll(TOKENS.length)] + body.slice(at);
        break;
      case 5:
        body = body.slice(0, at) + String.fromCharCode(roll(8) ? roll(128) : roll(65536)) + body.slice(at + 1);
        break;
      case 6: {
        const donor = bodies[roll(bodies.length)];
        const start = roll(donor.length);
        body = body.slice(0, at) + donor.slice(start, start + roll(200)) + body.slice(at);
      }
    }
    if (body.length > 30_000) body = body.slice(0, 30_000);
  }
  return body;
}
const values = bodies.flatMap((body) => {
  try {
    return [JSON.parse(body)].filter((value) => value && typeof value === "object");
  } catch {
    return [];
  }
});
const ODD = [
  null,
  true,
  0,
  -1.5e3,
  1e21,
  "",
  "null",
  [],
  {},
  ...TOKENS,
  "card_error",
  "card_declined",
  "lost_card",
  "incorrect_cvc",
  "cvc",
];

/** A value where another one is meant. */
export const odd = (roll) => structuredClone(ODD[roll(ODD.length)]);

/** A fixture's value with one to four changes in its tree: JSON again, whatever its texts are. */
export function changed(roll) {
  const root = structuredClone(values[roll(values.length)]);
  for (let n = roll(4); n >= 0; n--) {
    // Some steps down, to an object or a list and the place in it that is changed.
    let parent = { root };
    let key = "root";
    for (let depth = roll(8); depth > 0 && parent[key] && typeof parent[key] === "object"; depth--) {
      const keys = Object.keys(parent[key]);
      if (!keys.length) break;
      parent = parent[key];
      key = keys[roll(keys.length)];
    }
    if (key === "root") continue;
    const value = parent[key];
    const donor = structuredClone(values[roll(values.length)]);
    switch (roll(7)) {
      case 0:
        delete parent[key];
        break;
      case 1:
        parent[key] = ODD[roll(ODD.length)];
        break;
      case 2:
        parent[key] = donor.error ?? donor;
        break;
      case 3:
        parent[key] = typeof value === "string" ? splice(value, roll) : [value];
        break;
      case 4:
        parent[typeof value === "string" && value ? value : splice(key, roll)] = value;
        break;
      case 5:
        parent[[...TEXTS, ...OBJECTS, "error", "errors", "raw", "outcome", "reason"][roll(21)]] = value;
        break;
      case 6:
        parent[key] = roll(2) ? JSON.stringify(value ?? null) : { error: value };
    }
  }
  return root;
}

const splice = (text, roll) => {
  const at = roll(text.length + 1);
  return text.slice(0, at) + TOKENS[roll(TOKENS.length)] + text.slice(at + roll(2));
};

export const STATUSES = [undefined, 0, 200, 400, 402, 404, 409, 429, 500];
