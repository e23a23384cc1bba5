// The two builds of the core say the same, whatever the body's form, size and characters.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { format } from "../../dist/diagnose.js";
import * as wasm from "../../dist/index.js";
import * as js from "../../dist/js.js";
import { OBJECTS, TEXTS } from "../trust/shared.mjs";

const corpus = readFileSync(new URL("../corpus/payloads.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const DECIDED = [
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

/** Everything that a report says, but for the build that said it. */
function said(explain, input, context, engine, whole) {
  const report = explain(input, context);
  assert.equal(report.engine, engine);
  const { status, shape, complete, primary, errors } = report;
  const attributes = errors.map((error) => [...TEXTS, ...OBJECTS, ...DECIDED].map((key) => error[key]));
  const all = [status, shape, complete, errors.indexOf(primary), attributes];
  // Redacting is the wrapper's part, the same for both builds: of a body of megabytes it is left out.
  if (whole) all.push({ ...report, engine: undefined }, errors.map(format));
  return JSON.stringify(all);
}

function same(input, context, what, whole = true) {
  assert.equal(said(js.explain, input, context, "js", whole), said(wasm.explain, input, context, "wasm", whole), what);
}

/** A body as text, as bytes and, where it is JSON, as an object. */
function forms(body) {
  const all = [
    ["text", body],
    ["bytes", new TextEncoder().encode(body)],
  ];
  try {
    all.push(["object", JSON.parse(body)]);
  } catch {
    // No JSON: there is no object.
  }
  return all;
}

test("the corpus, with and without its status, as text, bytes and object", () => {
  assert.ok(corpus.length > 100);
  for (const { id, body, http_status } of corpus) {
    for (const [form, input] of forms(body)) {
      for (const context of [undefined, { status: http_status }, { status: http_status, disclosure: "discreet" }])
        same(input, context, `${id} as ${form}`);
    }
  }
});

test("every body cut at every sixteenth of its length", () => {
  for (const { id, body } of corpus) {
    const bytes = new TextEncoder().encode(body);
    for (let part = 1; part < 16; part++)
      same(bytes.subarray(0, Math.floor((bytes.length * part) / 16)), { status: 402 }, `${id} cut at ${part}/16`);
  }
});

const big = (filler, length) => filler.repeat(Math.ceil(length / filler.length)).slice(0, length);

test("bodies larger than the initial memory, with characters of one to four bytes, and small ones after them", () => {
  const error = {
    type: "card_error",
    code: "card_declined",
    decline_code: "insufficient_funds",
    param: "card[number]",
  };
  for (const filler of ["x", "é", "漢", "😀", 'a\n"é漢😀\\', "\ud800", "\u0000"]) {
    for (const length of [70_000, 500_000, 1_100_000]) {
      const message = big(filler, length);
      const what = `${length} of ${JSON.stringify(filler)}`;
      const bodies = [
        { error: { ...error, message } },
        {
          error: {
            ...error,
            message: "Über die Grenze: 限度額 💳",
            payment_intent: { id: "pi_1", description: message, status: "requires_payment_method" },
          },
        },
        {
          filler: [message, { message }],
          errors: [
            { ...error, message: "été" },
            { ...error, code: "expired_card" },
          ],
        },
      ];
      for (const body of bodies) {
        // What is indented is searched like that of the first size.
        const texts = length > 100_000 ? [JSON.stringify(body)] : [JSON.stringify(body), JSON.stringify(body, null, 2)];
        for (const text of texts) {
          for (const [form, input] of forms(text)) same(input, { status: 402 }, `${what} as ${form}`, false);
        }
      }
      const small = corpus[length % corpus.length];
      same(small.body, { status: small.http_status }, `${small.id} after ${what}`);
    }
  }
});

test("each build alone grows its memory and goes on", async () => {
  // A fresh instance of each, so that the first body of all is the large one.
  for (const [entry, engine] of [
    ["index.js", "wasm"],
    ["js.js", "js"],
  ]) {
    const { explain } = await import(`../../dist/${entry}?fresh`);
    const report = explain(
      JSON.stringify({ error: { type: "card_error", code: "expired_card", message: big("漢", 300_000) } }),
    );
    assert.equal(report.engine, engine);
    assert.equal(report.primary.code, "expired_card");
    assert.equal(report.primary.message, big("漢", 300_000));
  }
});
