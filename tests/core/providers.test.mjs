// The providers' rows: the catalog's, the pages' and what is told of an answer are the same, and nothing is stale.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { catalog } from "../../dist/catalog.js";
import { createExplainer } from "../../dist/index.js";
import all from "../../dist/providers/index.js";
import { ids, read, writeFiles } from "../../scripts/providers.mjs";
import { root } from "../../scripts/tools.mjs";

const { providers, messages, fields } = catalog();
const find = (id, code, table) =>
  providers[id].filter((row) => row.code === code && (!table || row.note.includes(`(table ${table}`)));

test("no page and no rendered table is stale", () => {
  assert.deepEqual(writeFiles(true), [], "npm run generate");
});

test("every row of every source is there, in its order, with its meaning and its source", () => {
  assert.deepEqual(Object.keys(providers), ids);
  for (const id of ids) {
    const { tables, sources } = read(id);
    const rows = tables.flatMap(({ name, rows }) => rows.map((row) => ({ ...row, table: name })));
    assert.equal(providers[id].length, rows.length, id);
    for (const [n, { code, meaning, source, table }] of rows.entries()) {
      const row = providers[id][n];
      assert.equal(row.code, code);
      assert.ok(row.note === meaning || row.note.startsWith(`${meaning} (`), `${id} ${code}: ${row.note}`);
      if (tables.length > 1) assert.ok(row.note.includes(`(table ${table}`), `${id} ${code}: ${row.note}`);
      assert.equal(row.source, source || sources.join("; "), `${id} ${code}`);
    }
  }
});

test("a row has the keys of every other, and known words in them", () => {
  const keys = Object.keys(catalog().codes[0]);
  for (const [id, rows] of Object.entries(providers))
    for (const row of rows) {
      assert.deepEqual(Object.keys(row).sort(), keys.toSorted());
      assert.ok(
        messages.some((one) => one.id === row.message),
        `${id} ${row.code}: ${row.message}`,
      );
      assert.ok(row.field === null || fields.some(({ name }) => name === row.field), `${id} ${row.code}: ${row.field}`);
      if (row.masked) assert.deepEqual([row.audience, row.message, row.field], ["payer", "declined", null]);
    }
});

for (const [id, code, table, expect] of [
  ["adyen", "24", "refusal", { audience: "payer", message: "declined", field: null, masked: false, unchanged: null }],
  ["adyen", "6", "refusal", { message: "declined", field: null, masked: false }],
  ["adyen", "5", "refusal", { message: "declined", masked: true, unchanged: false }],
  ["adyen", "0", "refusal", { audience: "operator", nextStep: "none" }],
  ["paypal", "INSTRUMENT_DECLINED", "issue", { audience: "payer", nextStep: "contact_issuer" }],
  ["cybersource", "EXPIRED_CARD", "reason", { message: "card_expired", field: "expiry", nextStep: "correct_field" }],
  ["cybersource", "AVS_FAILED", "reason", { message: "address_invalid", field: "address" }],
  ["braintree", "2010", "processor", { message: "cvc_invalid", field: "cvc" }],
  [
    "mollie",
    "insufficient_funds",
    "",
    { message: "insufficient_funds", nextStep: "use_another_method", unchanged: true },
  ],
])
  test(`${id} ${code} is told as ${expect.message ?? expect.audience}`, () => {
    const [row] = find(id, code, table);
    assert.ok(row, "no such row");
    for (const [key, value] of Object.entries(expect)) assert.equal(row[key], value, key);
  });

test("a note names table and key", () => {
  const [row] = find("adyen", "5", "refusal");
  assert.equal(row.note, "the card is blocked (table refusal, under refusalReasonCode or refusalReason)");
});

test("the pages say the same as the catalog", () => {
  const again = new Map([
    ["no", false],
    ["later", true],
    ["by itself", true],
    ["not known", null],
  ]);
  for (const id of ids) {
    const page = readFileSync(join(root, `docs/codes/${id}.md`), "utf8");
    const rows = page
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => {
        const cells = line.slice(2, -2).replaceAll("\\|", "\0").split(" | ");
        const [code, , audience, field, masked, nextStep, unchanged, message] = cells.map((cell) =>
          cell.replaceAll("\0", "|").replaceAll("&lt;", "<").trim(),
        );
        return {
          code: code.slice(1, -1),
          audience,
          field: field || null,
          nextStep,
          message,
          masked: masked === "masked",
          unchanged: again.get(unchanged),
        };
      });
    const listed = providers[id].map(({ note, source, ...row }) => row);
    assert.deepEqual(rows, listed, id);
  }
});

test("CODES.md links each page, with its rows", () => {
  const codes = readFileSync(join(root, "CODES.md"), "utf8");
  for (const id of ids)
    assert.ok(codes.includes(`| [${read(id).name}](docs/codes/${id}.md) | ${providers[id].length} |`), id);
});

/** Answers in which a table's code stands. */
const ANSWERS = {
  "adyen refusal": (code) => ({ pspReference: "P", resultCode: "Refused", refusalReasonCode: code }),
  "paypal issue": (code) => ({ name: "UNPROCESSABLE_ENTITY", debug_id: "d", details: [{ issue: code }] }),
};
const explain = createExplainer({ providers: all, locale: "en" });

for (const [name, answer] of Object.entries(ANSWERS))
  test(`what the catalog says of each code is what is told of an answer: ${name}`, () => {
    const [id, table] = name.split(" ");
    const rows = providers[id].filter(({ note }) => note.includes(`(table ${table}`));
    assert.ok(rows.length > 40);
    for (const row of rows) {
      const { primary, provider } = explain(answer(row.code), { status: id === "paypal" ? 422 : 200 });
      // No refusal gives no error.
      if (row.audience === "operator" && row.nextStep === "none") continue;
      assert.equal(provider, id, row.code);
      const { audience, masked, field } = primary;
      // Of a text that speaks of the money there is one that does not; a field may be named by the answer alone.
      assert.deepEqual(
        { audience, masked },
        { audience: row.audience, masked: row.masked },
        `${row.code}: ${row.note}`,
      );
      if (row.field) assert.equal(field, row.field, row.code);
    }
  });
