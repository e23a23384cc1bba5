// Fuzzes each target for so many seconds, as many at once as there are cores: `node scripts/fuzz.mjs [seconds] [target...]`.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fail, fuzzer, root, run, say } from "./tools.mjs";

const TARGETS = ["explain", "oracle", "param", "redact", "search", "providers", "wire"];
/** What a run looks at of an input; more would only be slower. */
const LONGEST = { explain: 8192, oracle: 8192, param: 1024, redact: 202, search: 121, providers: 8192, wire: 8192 };
// AddressSanitizer sees a read beside the body, which src/read/lanes.rs could do; `SANITIZER=none` gives two to four times the runs.
const { SANITIZER: sanitizer = "address" } = process.env;

const [first, ...rest] = process.argv.slice(2);
const seconds = Number(first ?? 60);
const targets = rest.length ? rest : TARGETS;
if (!(seconds > 0) || targets.some((target) => !TARGETS.includes(target)))
  fail(`usage: node scripts/fuzz.mjs [seconds] [${TARGETS.join("|")}]...`);
const missing = await fuzzer();
if (missing) fail(`fuzzing did not run: ${missing}.`);

/** The first inputs: every body of the fixtures, and what each target is really fed. */
function seeds(target) {
  const read = (file) =>
    readFileSync(join(root, "tests", file), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const folder = (name) => readdirSync(join(root, "tests", name)).filter((file) => file.endsWith(".jsonl"));
  const files = ["cases", "corpus"].flatMap((name) => folder(name).map((file) => `${name}/${file}`));
  const bodies = files
    .filter((file) => file !== "cases/redact.jsonl")
    .flatMap((file) => read(file).map(({ body }) => body));
  if (target === "oracle") return bodies;
  if (target === "explain" || target === "wire") return bodies.map((body) => `\0\0${body}`);
  // Bytes to decide by: as good as any.
  const dice = (first) => Array.from({ length: 100 }, (_, n) => first + randomBytes(20 + n).toString("latin1"));
  if (target === "search") return ["\0", "\x01"].flatMap(dice).map((text) => Buffer.from(text, "latin1"));
  if (target === "providers")
    return [
      ...bodies.map((body) => `\0\0\0${body}`),
      ...["\x01", "\x02"].flatMap(dice).map((text) => Buffer.from(text, "latin1")),
    ];
  if (target === "redact")
    return read("cases/redact.jsonl").map(({ text }, n) => String.fromCharCode(n % 16, n % 5) + text);
  const params = bodies.flatMap((body) =>
    [...body.matchAll(/"param(?:eter_name)?":\s*"([^"]+)"/g)].map(([, param]) => param),
  );
  return [...params, "items[0][price]", "#/data/0/x", "a.b.10.c", "a[4294967296]", "a[007]"];
}

let passed = 0;
let failed = 0;

async function fuzz(target) {
  const corpus = join(root, "fuzz/corpus", target);
  mkdirSync(corpus, { recursive: true });
  for (const [n, seed] of seeds(target).entries()) writeFileSync(join(corpus, `fixture-${n}`), seed);
  const options = [
    `-max_total_time=${seconds}`,
    "-timeout=5",
    "-rss_limit_mb=1024",
    `-max_len=${LONGEST[target]}`,
    "-print_final_stats=1",
  ];
  if (!["param", "search"].includes(target)) options.push(`-dict=${join(root, "fuzz", "json.dict")}`);
  const { code, output } = await run(
    "cargo",
    ["+nightly", "fuzz", "run", "--sanitizer", sanitizer, target, "--", ...options],
    { quiet: true, may: true },
  );
  const stat = (name) => Number(new RegExp(`stat::${name}:\\s+(\\d+)`).exec(output)?.[1] ?? 0);
  const runs = stat("number_of_executed_units");
  // Branches reached, and those with how often they were taken, as libFuzzer counts them.
  const [, edges, features] = [...output.matchAll(/ cov: (\d+) ft: (\d+) /g)].at(-1) ?? [];
  if (code === 0 && runs > 0 && edges > 0) {
    passed++;
    say(
      `${target}: ${runs} runs in ${seconds} s, ${edges} edges and ${features} features covered, ${readdirSync(corpus).length} inputs kept, ${stat("peak_rss_mb")} MB at most, no finding`,
    );
  } else {
    failed++;
    say(`${target}: FAILED\n${output.slice(-4000)}`);
  }
}

// cargo-fuzz has no --locked: an old lock file is found here.
await run("cargo", ["fetch", "--quiet", "--locked", "--manifest-path", "fuzz/Cargo.toml"]);
say("building the fuzz targets");
await run("cargo", ["+nightly", "fuzz", "build", "--sanitizer", sanitizer], { quiet: true });
const waiting = [...targets];
const worker = async () => {
  for (let target = waiting.shift(); target; target = waiting.shift()) await fuzz(target);
};
await Promise.all(Array.from({ length: Math.min(availableParallelism(), targets.length) }, worker));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
