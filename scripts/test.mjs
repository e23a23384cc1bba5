// Every test: does the set-up that it needs, runs each suite, and counts. `--all`, and CI, runs the slow ones too: three browsers, every consumer.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { builtPackage } from "./start.mjs";
import { chromium, debian, npmPackages, root, run, rust, say } from "./tools.mjs";

let passed = 0;
let failed = 0;

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
async function suite(name, command, args, options = {}) {
  say(name);
  const { code, output } = await run(command, args, { quiet: true, may: true, ...options });
  const [ok, no] = options.counts === false ? [0, 0] : count(output);
  if (code !== 0 || no > 0 || (options.counts !== false && ok === 0)) {
    console.log(output);
    if (no === 0) failed++;
    say(`${name}: FAILED`);
  } else if (options.counts === false) {
    passed++;
  }
}

/** A check that only has its exit code. */
const check = (name, command, args, options) => suite(name, command, args, { counts: false, ...options });

await npmPackages();
await rust();
await check("cargo fmt", "cargo", ["fmt", "--check"]);
await check("clippy, warnings denied", "cargo", ["clippy", "--all-targets", "--quiet", "--", "-D", "warnings"]);
await suite("cargo test", "cargo", ["test", "--no-fail-fast"]);
await check("the crate without features", "cargo", ["check", "--quiet", "--no-default-features"]);
await builtPackage();
await check("tsc, strict", "tsc", ["--noEmit", "-p", "."]);
await check("tsc, strict, the demo", "tsc", ["-p", "www"]);

const node = (name, folder) => {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".test.mjs"));
  return suite(name, "node", ["--test", "--test-reporter=tap", ...files.map((file) => folder + file)]);
};
await node("every build against the fixtures", "tests/core/");
await node("locales", "tests/locales/");
await node("types", "tests/types/");
await node("the terminal's command", "tests/cli/");
await node("the package", "tests/package/");
await node("hostile values and bodies", "tests/trust/");
await check("sizes within their budgets", "node", ["scripts/size.mjs"]);

await npmPackages(join(root, "tests/forms"));
await node("form adapters against the real libraries", "tests/forms/");

await chromium();
const all = process.argv.includes("--all") || Boolean(process.env.CI);
if (all) await debian(["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"].filter((name) => !installed(name)));
await suite("the DOM helper in browsers", "node", ["tests/dom/run.mjs"]);
await suite("the demo page", "node", ["tests/demo/run.mjs", ...(all ? [] : ["--chromium-only"])]);
await suite("consumers", "node", ["tests/consumers/run.mjs", ...(all ? [] : ["--quick"])]);

function installed(name) {
  const probes = { "firefox-esr": "/usr/bin/firefox-esr", "webkit2gtk-driver": "/usr/bin/WebKitWebDriver", xvfb: "/usr/bin/Xvfb", xauth: "/usr/bin/xauth" };
  return existsSync(probes[name]);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
