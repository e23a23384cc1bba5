// Every sample is what it says: explained with all providers it gives its provider and its code's facts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { forms, snake } from "../../scripts/samples.mjs";
import { providers } from "../../scripts/providers.mjs";
import { root } from "../../scripts/tools.mjs";
import { catalog } from "../../dist/catalog.js";
import { createExplainer } from "../../dist/index.js";
import tables from "../../dist/providers/index.js";
import { sample, samples } from "../../dist/testing.js";

const explain = createExplainer({ providers: tables });
const { codes, declines, types, messages } = catalog();
/** What a text says of the money. */
const claims = (id) => messages.find((row) => row.id === id).claim;
const complete = providers();

const text = (path) => readFileSync(join(root, path), "utf8");
const MESSAGES = new Map(
  [...text("src/tables/messages.rs").matchAll(/^ {4}(\w+) "(\w+)" \w+$/gm)].map(([, variant, id]) => [variant, id]),
);
const CLASSES = new Map(
  [
    ...text("src/tables/classes.rs").matchAll(
      /^ {4}\w+ "(\w+)" (Payer|Developer|Operator) (\w+) (\w+) \w+ (\w+) (\w+) (?:true|false)$/gm,
    ),
  ].map(([, id, audience, field, step, message, mask]) => [
    id,
    {
      audience: snake(audience),
      field: field === "None" ? null : snake(field),
      nextStep: snake(step),
      message: MESSAGES.get(message),
      masked: mask !== "Open",
    },
  ]),
);

/** What a strict provider's refusal is told as: src/tables/providers/, `table ... plain`. */
const TOLD = ["ok", "declined", "masked", "confirm", "cancelled", "already_paid", "duplicate", "in_progress"];
const facts = ({ audience, field, nextStep, display, masked }) => ({
  audience,
  field,
  nextStep,
  message: display.id,
  masked,
});

/** The sample as a page or a server would hand it in. */
const asked = ({ json, body, status, headers }, more) => [
  explain(body, { status: status || undefined, headers, ...more }),
  explain(json, { status: status || undefined, headers, ...more }),
];

test("the tables were read", () => {
  assert.ok(CLASSES.size > 40, String(CLASSES.size));
  assert.ok([...CLASSES.values()].every(({ message }) => message));
  assert.ok(complete.length >= 2);
});

for (const { id, tables, lines } of complete) {
  const read = new Set(lines.filter(({ first }) => /^(reason|refine)$/.test(first)).map(({ rest }) => rest[2]));
  for (const { name, plain, rows } of tables.filter(({ name }) => read.has(name) && !forms[id]?.without?.[name])) {
    test(`${id}: every ${name} gives its class' facts`, () => {
      for (const { code, class: own, field } of rows.filter(({ code }) => !forms[id].without?.[`${name}:${code}`])) {
        // A row for codes that begin or end so: one of them.
        const one = sample(id, code.replace("*", /^\d/.test(code) ? "000" : ""), name);
        const hidden = plain && CLASSES.get(own).audience === "payer" && !TOLD.includes(own);
        // Told by the field that is named, and none is: the programmer's.
        const told = hidden ? "declined" : own === "by_field" ? "developer" : own;
        const label = `${id} ${name} ${code} (${told}): ${one.body}`;
        for (const report of asked(one)) {
          assert.equal(report.provider, id, label);
          if (told === "ok") {
            assert.deepEqual(report.errors, [], label);
            continue;
          }
          // What is not decided yet is no error under a good status, and is one if the caller says that it failed.
          const pending = /^(in_progress|transfer_pending)$/.test(told) && !report.errors.length;
          const { primary } = pending ? asked(one, { failed: true })[0] : report;
          const expected = { ...CLASSES.get(told) };
          assert.ok(primary, label);
          // Told by the field that the body names: the payer's if they fill that in.
          if (own === "by_field" && primary.field) continue;
          if (/^(expiry|address|payer_field|bank_field|field_empty)$/.test(told)) expected.field = field || null;
          const got = facts(primary);
          if (/_field$|field_empty|expiry|address/.test(told)) delete expected.message, delete got.message;
          // What the text claims of the money has to be proven: where it is not, another text and step stand there.
          else if (primary.outcome !== "not_charged" && claims(expected.message) === "not_charged") {
            assert.notEqual(claims(got.message), "not_charged", label);
            assert.ok([expected.nextStep, "check_payment"].includes(got.nextStep), label);
            for (const name of ["message", "nextStep"]) delete expected[name], delete got[name];
          }
          // A code that is told as the plain decline may be hidden by its own words, too: nobody sees a difference.
          if (expected.message === "declined" && got.masked) delete expected.masked, delete got.masked;
          assert.deepEqual(got, expected, label);
        }
      }
    });
  }
}

// ---- Stripe's

/** Codes that the core reads as hidden, as their names say so: src/tables/stems.rs. */
const HIDDEN = [
  ...text("src/tables/stems.rs")
    .match(/const HIDDEN_NAMES: \[&str; \d+\] = \[([^\]]*)\]/)[1]
    .matchAll(/"(\w+)"/g),
].map(([, name]) => name);
const ROWS = { code: codes, decline: declines, type: types };

for (const [table, rows] of Object.entries(ROWS)) {
  test(`stripe: every ${table} gives its row's facts`, () => {
    for (const row of rows) {
      const one = sample("stripe", row.code, table);
      for (const report of asked(one)) {
        const label = `${table} ${row.code}: ${one.body}`;
        const { primary } = report;
        const hidden = row.masked || HIDDEN.includes(row.code);
        assert.ok(report.provider === "stripe" || report.provider === null, label);
        assert.equal(report.errors.length, 1, label);
        assert.equal(primary.masked, hidden, label);
        assert.equal(primary.audience, hidden ? "payer" : row.audience, label);
        const told = hidden ? "declined" : row.message;
        // What the text claims of the money has to be proven: where it is not, another text and step stand there.
        const proven = primary.outcome === "not_charged" || claims(told) !== "not_charged";
        // A param names the field, and the field has a text of its own.
        if (told === "field_invalid" && one.json.error.param) assert.match(primary.display.id, /_invalid$/, label);
        else if (proven) assert.equal(primary.display.id, told, label);
        else assert.notEqual(claims(primary.display.id), "not_charged", label);
        if (hidden) assert.equal(primary.field, null, label);
        else if (row.field && told !== "field_invalid") assert.equal(primary.field, row.field, label);
        if (hidden) assert.equal(primary.nextStep, "contact_issuer", label);
        else if (primary.outcome === "not_charged") assert.equal(primary.nextStep, row.nextStep, label);
        else assert.ok([row.nextStep, "check_payment"].includes(primary.nextStep), label);
      }
    }
  });
}

// ---- all of them

test("samples() lists each table's codes, and sample() finds each of them", () => {
  const all = samples();
  assert.deepEqual([...new Set(all.map(({ provider }) => provider))], ["stripe", ...complete.map(({ id }) => id)]);
  assert.equal(new Set(all.map(({ provider, table, code }) => `${provider} ${table} ${code}`)).size, all.length);
  for (const one of all) {
    assert.deepEqual(sample(one.provider, one.code, one.table), one);
    assert.deepEqual(JSON.parse(one.body), one.json);
    assert.ok(one.status === 0 || (one.status >= 200 && one.status < 600), one.code);
    assert.deepEqual(one.headers, one.status ? { "content-type": "application/json" } : {});
    assert.doesNotMatch(one.body, /\$(code|message|alias|type|number|dashed|status)|undefined/, one.body);
  }
});

test("every table that is asked has its form, and every form its table", () => {
  for (const { id, tables, lines } of complete) {
    const asked = lines.filter(({ first }) => /^(reason|refine)$/.test(first)).map(({ rest }) => rest[2]);
    for (const name of new Set(asked.filter((name) => name !== "=")))
      assert.ok(
        forms[id]?.tables[name] || forms[id]?.without?.[name],
        `src/tables/samples.json, ${id}: no form for ${name}`,
      );
    for (const name of Object.keys(forms[id].tables))
      assert.ok(
        tables.some((table) => table.name === name),
        `src/tables/samples.json, ${id}: no table ${name}`,
      );
  }
});

test("what a form leaves out says why, and is no sample", () => {
  for (const { id, lines } of complete) {
    for (const [name, why] of Object.entries(forms[id].without ?? {})) {
      assert.ok(why.length > 20, name);
      const [table, code] = name.split(":");
      if (code)
        assert.ok(!samples().some((one) => one.provider === id && one.table === table && one.code === code), name);
      else
        assert.ok(!lines.some(({ first, rest }) => first === "reason" && rest[2] === table), `${id}: ${table} is read`);
    }
  }
});

test("a sample is the caller's own", () => {
  const one = sample("stolen_card");
  one.json.error.code = "changed";
  one.headers.x = "changed";
  assert.equal(sample("stolen_card").json.error.code, "card_declined");
  assert.equal(sample("stolen_card").headers.x, undefined);
});

const FOUND = [
  [["stolen_card"], "decline", (json) => json.error.decline_code, "stolen_card"],
  [["incorrect_cvc"], "code", (json) => json.error.param, "cvc"],
  [["insufficient_funds"], "decline", (json) => json.error.decline_code, "insufficient_funds"],
  [["stripe", "insufficient_funds", "type"], "type", (json) => json.error.type, "insufficient_funds"],
  [["api_error"], "type", (json) => json.error.type, "api_error"],
  [["adyen", "24"], "refusal", (json) => json.refusalReasonCode, "24"],
  [["adyen", 24], "refusal", (json) => json.refusalReasonCode, "24"],
  [["adyen", "14-030"], "error", (json) => json.errorCode, "14_030"],
  [["paypal", "instrument_declined"], "issue", (json) => json.details[0].issue, "INSTRUMENT_DECLINED"],
];
for (const [args, table, at, value] of FOUND) {
  test(`sample(${args.map((one) => JSON.stringify(one)).join(", ")})`, () => {
    const one = sample(...args);
    assert.equal(one.table, table);
    assert.equal(at(one.json), value);
  });
}

const UNKNOWN = [
  [["stolen_crad"], /^No sample of stripe for "stolen_crad"\. Near ones: "stolen_card"/],
  [["INSTRUMENT_DECLINED"], /Did you mean sample\("paypal", "INSTRUMENT_DECLINED"\)\?/],
  [["adyen", "999"], /^No sample of adyen for "999"\. Near ones: .*samples\(\) lists all\.$/],
  [["ayden", "24"], /^No samples of "ayden"\. Providers: stripe, adyen, /],
  [["stripe", "stolen_card", "refusal"], /^stripe has no table "refusal"\. Tables: code, decline, type\.$/],
  [["stripe", "stolen_card", "code"], /^No sample of stripe for "stolen_card"/],
  [[""], /^No sample of stripe for ""/],
  [["constructor"], /^No sample of stripe for "constructor"/],
  [["__proto__", "24"], /^No samples of "__proto__"/],
  [[undefined], /^No sample of stripe for "undefined"/],
  [[null, null], /^No samples of "null"/],
  [["adyen", {}], /^No sample of adyen for "\[object Object\]"/],
  [["a".repeat(100_000)], /^No sample of stripe for "aaa/],
];
for (const [args, message] of UNKNOWN) {
  test(`sample(${args.map((one) => String(JSON.stringify(one)).slice(0, 30)).join(", ")}) is a RangeError`, () => {
    assert.throws(() => sample(...args), { name: "RangeError", message });
  });
}
