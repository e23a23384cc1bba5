import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { readLocales } from "../../scripts/locales.mjs";
import { dist } from "./dist.mjs";
import cases from "./overrides.mjs";

const locales = Object.fromEntries((await readLocales()).map((locale) => [locale.lang, locale]));
const index = pathToFileURL(resolve(dist, "index.js")).href;

/** Runs a case in a process of its own, as the warning comes once a process; gives display and warnings. */
function run({ first = [], loaded = [], messages = [], locale = "en", disclosure, body }, env) {
  const bound = { messages: [...first, ...loaded.map((lang) => locales[lang]), ...messages], locale, disclosure };
  const script = `
    const bound = JSON.parse(${JSON.stringify(JSON.stringify(bound))});
    const warnings = [];
    console.warn = (text) => warnings.push(text);
    const { createExplainer } = await import(${JSON.stringify(index)});
    const explain = createExplainer(bound);
    createExplainer(bound);
    const { display, masked } = explain(${JSON.stringify(body)}).primary;
    console.log(JSON.stringify({ display, masked, warnings }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

for (const one of cases) {
  test(one.name, () => {
    const { display, masked, warnings } = run(one, { NODE_ENV: "development" });
    const { like, masked: hidden, ...wanted } = one.display;
    for (const key in wanted) assert.equal(display[key], wanted[key], key);
    if (like) assert.equal(display.text, locales[like].texts[display.id]);
    if (display.lang === "en" && display.source === "catalog") assert.equal(display.text, locales.en.texts[display.id]);
    if (hidden !== undefined) assert.equal(masked, hidden);
    assert.equal(warnings.length, one.warning ? 1 : 0, warnings.join("\n"));
    if (one.warning) assert.match(warnings[0], one.warning);
  });
}

test("in production nothing is written to the console", () => {
  const wrong = cases.find((one) => one.warning);
  assert.deepEqual(run(wrong, { NODE_ENV: "production" }).warnings, []);
  assert.equal(run(wrong, { NODE_ENV: "" }).warnings.length, 1);
});
