// Our tables against the lists of codes in the providers' SDKs: `npm run codes:check` prints the same.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { LISTS, OPEN, closed, codes, compare, folder, known, types } from "../../scripts/codes-check.mjs";
import { catalog } from "../../dist/catalog.js";

const differences = known();

for (const list of LISTS) {
  test(`${list.list}, of ${list.sdk}`, () => {
    const { findings, theirs, ours } = compare(list, differences);
    assert.deepEqual(findings, []);
    assert.ok(theirs > 4 && ours > 4, `${theirs} and ${ours} codes`);
  });
}

for (const one of OPEN) {
  test(`${one.of}.${one.key} of ${one.sdk} holds any text`, () => {
    assert.equal(closed(one), undefined);
  });
}

test("every known difference belongs to a list, and has its reason", () => {
  const lists = LISTS.map(({ list }) => list);
  for (const { list, only, codes, reason, ...rest } of differences) {
    assert.ok(lists.includes(list), list);
    assert.ok(["sdk", "ours"].includes(only), only);
    assert.ok(codes.length > 0 && new Set(codes).size === codes.length, list);
    assert.match(reason, /^[A-Z].{20,}\.$/s);
    assert.deepEqual(rest, {});
  }
});

test("the rows are all read", () => {
  const { codes: rows, types: names } = catalog();
  assert.deepEqual(codes().sort(), rows.map(({ code }) => code).sort());
  assert.equal(types().length, names.length);
});

test("every SDK that is installed is compared", () => {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const compared = [...LISTS, ...OPEN].map(({ sdk }) => sdk);
  assert.deepEqual(Object.keys(dependencies).sort(), [...new Set(compared)].sort());
  for (const [name, version] of Object.entries(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

// An SDK as a new version might be.
const next = mkdtempSync(join(tmpdir(), "codes-"));
after(() => rmSync(next, { recursive: true }));

/** The findings of a list if a file of its SDK reads otherwise. */
function bumped(name, file, change) {
  const list = LISTS.find((one) => one.list === name);
  const from = join(folder, "node_modules", list.sdk);
  const to = join(next, list.sdk);
  mkdirSync(dirname(join(to, file)), { recursive: true });
  cpSync(join(from, "package.json"), join(to, "package.json"));
  const before = readFileSync(join(from, file), "utf8");
  const now = change(before);
  assert.notEqual(now, before);
  writeFileSync(join(to, file), now);
  return compare(list, differences, next).findings;
}

const square = "api/types/ErrorCode.d.ts";

test("a code that comes with a new version is missing", () => {
  const [finding, ...others] = bumped("square: error codes", square, (text) =>
    text.replace("readonly CvvFailure:", 'readonly MoonPhase: "MOON_PHASE";\n    readonly CvvFailure:'),
  );
  assert.match(finding, /^missing: MOON_PHASE is in square \d+\.\d+\.\d+, and in no row of ours\.$/);
  assert.deepEqual(others, []);
});

test("a code that a new version lacks is gone", () => {
  const [finding, ...others] = bumped("square: error codes", square, (text) =>
    text.replace(/^.*"CVV_FAILURE".*\n/m, ""),
  );
  assert.match(finding, /^gone: CVV_FAILURE is in our tables, and not in square \d+\.\d+\.\d+\.$/);
  assert.deepEqual(others, []);
});

test("a known difference that is none any more is settled", () => {
  const findings = bumped("square: error codes", square, (text) =>
    text.replace(/^.*"CART_INELIGIBLE_FOR_EBT".*\n/m, ""),
  );
  assert.deepEqual(findings, [
    "settled: CART_INELIGIBLE_FOR_EBT is no difference any more; take it out of tests/codes/known.json.",
  ]);
});

test("a list that has moved is an error, not an agreement", () => {
  assert.throws(
    () => bumped("square: error codes", square, (text) => text.replaceAll("ErrorCode", "ProblemCode")),
    /declares no ErrorCode any more/,
  );
  assert.throws(
    () => bumped("square: error codes", square, (text) => text.replace(/^ {4}readonly .*\n/gm, "")),
    /has no codes where they stood/,
  );
});

test("a property that gets a list of its own is found", () => {
  const one = OPEN.find(({ sdk, key }) => sdk === "@stripe/stripe-js" && key === "decline_code");
  const to = join(next, one.sdk);
  mkdirSync(dirname(join(to, one.file)), { recursive: true });
  const text = readFileSync(join(folder, "node_modules", one.sdk, one.file), "utf8");
  writeFileSync(
    join(to, one.file),
    text.replaceAll("decline_code?: string;", "decline_code?: 'lost_card' | 'stolen_card';"),
  );
  assert.match(closed(one, next), /^new: StripeError\.decline_code of @stripe\/stripe-js has a list of its own now/);
});
