// Fuzzes each target for so many seconds: `node scripts/fuzz.mjs [seconds] [target...]`. Needs nightly and cargo-fuzz.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const TARGETS = ["explain", "oracle", "param", "redact"];
const [first, ...rest] = process.argv.slice(2);
const seconds = Number(first ?? 60);
const targets = rest.length ? rest : TARGETS;
if (!(seconds > 0) || targets.some((target) => !TARGETS.includes(target))) fail(`usage: node scripts/fuzz.mjs [seconds] [${TARGETS.join("|")}]...`);

for (const [args, what] of [
  [["+nightly", "--version"], "Rust nightly is missing: rustup toolchain install nightly"],
  [["+nightly", "fuzz", "--version"], "cargo-fuzz is missing: cargo install cargo-fuzz"],
]) {
  if (spawnSync("cargo", args, { stdio: "ignore" }).status !== 0) fail(what);
}

function fail(why) {
  console.error(why);
  process.exit(2);
}

/** The first inputs: every body of the fixtures, and what each target is really fed. */
function seeds(target) {
  const lines = (name) => readFileSync(join(root, "tests/fixtures", name), "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const bodies = [...lines("cases.jsonl"), ...lines("corpus.jsonl")].map(({ body }) => body);
  if (target === "oracle") return bodies;
  if (target === "explain") return bodies.map((body) => `\0\0${body}`);
  if (target === "redact") return lines("redact.jsonl").map(({ text }) => text);
  const params = bodies.flatMap((body) => [...body.matchAll(/"param(?:eter_name)?":\s*"([^"]+)"/g)].map(([, param]) => param));
  return [...params, "items[0][price]", "#/data/0/x", "a.b.10.c", "a[4294967296]", "a[007]"];
}

let passed = 0;
let failed = 0;
for (const target of targets) {
  const corpus = join(root, "fuzz/corpus", target);
  mkdirSync(corpus, { recursive: true });
  for (const [n, seed] of seeds(target).entries()) writeFileSync(join(corpus, `fixture-${n}`), seed);
  const options = [`-max_total_time=${seconds}`, "-timeout=5", "-rss_limit_mb=1024", "-max_len=8192", "-print_final_stats=1", "-verbosity=0"];
  const dictionary = join(root, "fuzz", "json.dict");
  if (target !== "param" && existsSync(dictionary)) options.push(`-dict=${dictionary}`);
  const { status, stdout, stderr } = spawnSync("cargo", ["+nightly", "fuzz", "run", target, "--", ...options], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  const output = stdout + stderr;
  const stat = (name) => Number(new RegExp(`stat::${name}:\\s+(\\d+)`).exec(output)?.[1] ?? 0);
  const runs = stat("number_of_executed_units");
  if (status === 0 && runs > 0) {
    passed++;
    console.log(`${target}: ${runs} runs in ${seconds} s, ${readdirSync(corpus).length} inputs kept, ${stat("peak_rss_mb")} MB at most, no finding`);
  } else {
    failed++;
    console.log(`${target}: FAILED\n${output.slice(-4000)}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
