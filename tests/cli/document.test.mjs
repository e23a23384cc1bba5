// docs/terminal.md says what is so: its example, its keys, its options and its exit codes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { cli } from "./run.mjs";

const page = readFileSync(join(root, "docs/terminal.md"), "utf8");
/** The keys that a row of the table of outputs names. */
const keysOf = (start) => {
  const row = page.split("\n").find((line) => line.startsWith(`| ${start}`));
  return [...row.split("|")[2].matchAll(/[`"](\w+)[`"]/g)].map(([, key]) => key);
};
const printed = async (args, input) => {
  const { out, code } = await cli(args, { input });
  assert.equal(code, 0);
  return JSON.parse(out);
};
const [, body] = /echo '(.*)' \| npx checkout-errors\n/.exec(page);

test("its example gives its answer", async () => {
  const [, example] = /```json\n([\s\S]*?)\n```/.exec(page);
  const shown = JSON.parse(example);
  assert.deepEqual(await printed([], body), { ...shown, primary: shown.errors[0] });
});

for (const [row, args, input] of [
  ["a body, `curl -i`", [], body],
  ["`--payer`", ["--payer"], body],
])
  test(`the keys of ${row}`, async () => {
    const keys = keysOf(row).filter((key) => key !== "toPayer");
    assert.deepEqual(Object.keys(await printed(args, input)), keys);
  });

test("the keys of a code and of a list of codes", async () => {
  const keys = keysOf("a code, `codes`");
  assert.deepEqual(Object.keys((await printed(["adyen", "24"]))[0]).sort(), keys.toSorted());
  assert.deepEqual(Object.keys((await printed(["codes", "--provider", "mollie"]))[0]).sort(), keys.toSorted());
});

test("the keys of a HAR file's line", async () => {
  const request = { method: "POST", url: "https://shop.example/pay" };
  const entry = { request, response: { status: 402, content: { text: body } } };
  const one = await printed([], JSON.stringify({ log: { entries: [entry] } }));
  assert.deepEqual([...Object.keys(one).slice(0, 1), ...Object.keys(one.request), "report"], keysOf("a HAR file"));
});

test("the keys of the texts", async () => {
  const { texts, ...rest } = await printed(["texts", "--format", "json"]);
  assert.deepEqual([...Object.keys(rest), "texts", ...Object.keys(texts[0])], keysOf("`texts --format json`"));
});

test("every option that it names is one, and its exit codes are those of --help", async () => {
  const help = [];
  for (const args of [["--help"], ["codes", "--help"], ["texts", "--help"]]) help.push((await cli(args)).out);
  for (const [option] of page.replaceAll("npm install --global", "").matchAll(/--[a-z]+/g))
    assert.ok(
      help.some((text) => text.includes(`${option} `)),
      option,
    );
  const codes = [...page.matchAll(/^\| (\d) \| (.*?);? /gm)].map(([, code]) => code);
  assert.deepEqual(codes, ["0", "1", "2"]);
  for (const code of codes) assert.match(help[0], new RegExp(`^ {2}${code} {2}`, "m"));
});
