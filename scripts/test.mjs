// Every test: does the set-up that it needs, runs each suite, and counts. `--all`, and CI, runs the slow ones too:
// three browsers, every consumer, a minute of each fuzz target, a second build elsewhere.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { builtPackage } from "./built.mjs";
import { ask, buildTools, chromium, denies, fuzzer, logTools, npmPackages, root, run, say } from "./tools.mjs";

const all = process.argv.includes("--all") || Boolean(process.env.CI);
// Tests that have a long and a short form look here.
if (all) process.env.CI ??= "true";

let passed = 0;
let failed = 0;
let skipped = 0;

/** Counts what a suite printed: cargo's, node's and the project's own closing lines. */
function count(output) {
  const before = [passed, failed];
  for (const [, ok, no] of output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed/gm)) add(ok, no);
  for (const [, ok, no] of output.matchAll(/^# pass (\d+)\n# fail (\d+)/gm)) add(ok, no);
  for (const [, ok, no] of output.matchAll(/^(\d+) passed, (\d+) failed/gm)) add(ok, no);
  return [passed - before[0], failed - before[1]];
}

function add(ok, no) {
  passed += Number(ok);
  failed += Number(no);
}

/** Runs a suite; a suite that fails without counting a failure, or counts nothing, is a failure. */
async function suite(name, command, args, { shown, ...options } = {}) {
  say(name);
  const since = Date.now();
  const { code, output } = await run(command, args, { quiet: true, may: true, ...options });
  const [ok, no] = options.counts === false ? [0, 0] : count(output);
  if (shown) for (const line of output.split("\n")) if (shown.test(line)) console.log(line);
  if (code !== 0 || no > 0 || (options.counts !== false && ok === 0)) {
    console.log(output);
    if (no === 0) failed++;
    say(`${name}: FAILED`);
    return;
  }
  if (options.counts === false) passed++;
  say(`${name}: passed in ${Math.round((Date.now() - since) / 1000)} s`);
}

/** A check that only has its exit code. */
const check = (name, command, args, options) => suite(name, command, args, { counts: false, ...options });

/** What could not be run here is said, and counted as neither passed nor failed. */
function skip(name, why) {
  skipped++;
  say(`${name}: SKIPPED, ${why}`);
}

// The network and the cores work side by side.
const [browser] = await Promise.all([
  chromium({ all }),
  buildTools(),
  npmPackages(join(root, "tests/codes")),
  npmPackages(join(root, "tests/forms")),
  npmPackages(join(root, "tests/i18n")),
  npmPackages(join(root, "tests/travel")),
  npmPackages(join(root, "tests/testing")),
]);
// The suites open the one that was found.
process.env.CHROMIUM = browser;

/** Runs a folder's tests, one file after the other. */
const node = (name, folder, { only = /./ } = {}) => {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".test.mjs") && only.test(file));
  const options = ["--test", "--test-reporter=tap", "--test-concurrency=1"];
  return suite(name, "node", [...options, ...files.map((file) => folder + file)]);
};

await check("biome format", "biome", ["format", "."]);
await check("biome lint", "biome", ["lint", "--error-on-warnings", "."]);
await check("cargo fmt", "cargo", ["fmt", "--check"]);

/** What the crate is asked for. */
const crate = async () => {
  // What only a later clippy finds is shown, and no failure of this code.
  const LINTED = 99;
  const known = Number(/^rustc 1\.(\d+)/.exec(ask("rustc", ["-V"]))?.[1]) <= LINTED;
  const lints = ["clippy", "--locked", "--all-targets", "--quiet", ...(known ? ["--", "-D", "warnings"] : [])];
  await check(known ? "clippy, warnings denied" : "clippy, a later one", "cargo", lints);
  await suite("cargo test", "cargo", ["test", "--locked", "--no-fail-fast"]);
  await check("the crate without features", "cargo", ["check", "--locked", "--quiet", "--no-default-features"]);
  if (all || denies()) await check("licences, bans and sources of the crates", "node", ["scripts/deny.mjs"]);
  else skip("licences, bans and sources of the crates", "cargo-deny is not installed: `npm run deny` installs it");
};
// cargo compiles for one at a time; its tests run beside the build of the package.
await Promise.all([crate(), builtPackage()]);

// They measure times and memory: nothing beside them.
await node("what hostile bodies cost", "tests/trust/", { only: /^limits/ });
await check("costs within their ratios", "node", ["benches/run.mjs", "--check"]);

/** What waits for browsers and servers; one browser at a time. */
const browsers = async () => {
  await suite("the demo page", "node", ["tests/demo/run.mjs", ...(all ? [] : ["--chromium-only"])]);
  await suite("the pages beside the demo", "node", ["tests/site/run.mjs"]);
  await suite("the DOM helper in browsers", "node", ["tests/dom/run.mjs", ...(all ? ["--all"] : [])]);
  if (all) {
    await npmPackages(join(root, "tests/recipes"));
    await node("the recipes, each in its framework", "tests/recipes/");
  } else {
    skip("the recipes, each in its framework", "they take two minutes: `node scripts/test.mjs --all` runs them");
  }
};
/** What computes, the long ones first. */
const others = [
  () => node("hostile values and bodies", "tests/trust/", { only: /^(?!limits)/ }),
  async () => {
    // Both pack into target/pack.
    await suite("consumers", "node", ["tests/consumers/run.mjs", ...(all ? [] : ["--quick"])]);
    if (!all) return skip("logs at scale, in Spark and DuckDB", "400 MB of packages and a minute: `--all` runs them");
    await check("a second build elsewhere gives the same bytes", "node", ["scripts/reproducible.mjs", "--draft"]);
    // A missing Python or Java fails there, with a sentence that names it.
    await logTools();
    await node("logs at scale, in Spark and DuckDB", "tests/logs/");
  },
  ...[
    ["form adapters against the real libraries", "tests/forms/"],
    ["the package", "tests/package/"],
    ["the terminal's command", "tests/cli/"],
    ["every build against the fixtures", "tests/core/"],
    ["the supply chain", "tests/supply/"],
    ["a report on its way", "tests/travel/"],
    ["locales", "tests/locales/"],
    ["samples to test a checkout with", "tests/testing/"],
    ["types", "tests/types/"],
    ["our codes against the providers' SDKs", "tests/codes/"],
    ["the page's own i18n", "tests/i18n/"],
    ["the guide's code", "tests/guide/"],
  ].map((one) => () => node(...one)),
  () => check("sizes within their budgets", "node", ["scripts/size.mjs"]),
  () => check("tsc, strict", "tsc", ["--noEmit", "-p", "."]),
  () => check("tsc, strict, the demo", "tsc", ["-p", "www"]),
];
/** Takes one after the other until none is left. */
const lane = async () => {
  for (let next = others.shift(); next; next = others.shift()) await next();
};
// Each core computes, while the browsers mostly wait.
await Promise.all([browsers(), ...Array.from({ length: availableParallelism() }, lane)]);

if (all) {
  const missing = await fuzzer();
  if (missing) skip("fuzzing", missing);
  else await suite("fuzzing, a minute each", "node", ["scripts/fuzz.mjs", "60"], { shown: /no finding/ });
} else {
  const more = "Firefox and WebKit, consumers with a browser or a framework, a second build elsewhere, fuzzing";
  say(`left out, as they take long: ${more}. \`npm test -- --all\` runs them`);
}

if (skipped) console.log(`\n${skipped} skipped, as said above`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
