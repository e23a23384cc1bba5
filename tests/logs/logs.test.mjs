// docs/recipes/logs-at-scale.md as it stands: a folder of logs, counted by Spark and by DuckDB.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { logTools, root } from "../../scripts/tools.mjs";

const { python, missing } = await logTools();
// A machine that tests everything has everything.
const options = { skip: process.env.CI ? false : missing };

/** The document's code blocks by the name in their first line. */
const blocks = new Map(
  [
    ...readFileSync(join(root, "docs/recipes/logs-at-scale.md"), "utf8").matchAll(
      /^```\w+\n\S+ ([\w.]+): .*\n[\s\S]*?^```$/gm,
    ),
  ].map(([block, name]) => [name, block.replace(/^```\w+\n|```$/g, "")]),
);

const project = mkdtempSync(join(tmpdir(), "logs-"));
after(() => rmSync(project, { recursive: true, force: true }));
mkdirSync(join(project, "node_modules/.bin"), { recursive: true });
symlinkSync(root, join(project, "node_modules/checkout-errors"));
writeFileSync(join(project, "node_modules/.bin/checkout-errors"), `#!/bin/sh\nexec node "${root}/dist/cli.js" "$@"\n`, {
  mode: 0o755,
});
writeFileSync(join(project, "package.json"), "{}");
for (const [name, content] of blocks) writeFileSync(join(project, name), content);

/** Answers as a checkout logs them: of three providers, for each audience, and three that are no error. */
const ANSWERS = [
  { status: 402, body: '{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds"}}' },
  { status: 402, body: '{"error":{"type":"card_error","code":"card_declined","decline_code":"stolen_card"}}' },
  { status: 402, body: { error: { type: "card_error", code: "expired_card", param: "exp_month" } } },
  { status: 400, body: '{"error":{"type":"invalid_request_error","code":"parameter_missing","param":"amount"}}' },
  { status: 401, body: { error: { type: "invalid_request_error", message: "Invalid API Key provided" } } },
  { status: 429, body: '{"error":{"type":"invalid_request_error","code":"rate_limit"}}' },
  {
    status: 400,
    body: '{"errors":[{"type":"card_error","code":"incorrect_cvc"},{"type":"card_error","code":"email_invalid"}]}',
  },
  {
    status: 200,
    body: { resultCode: "Refused", refusalReason: "Expired Card", refusalReasonCode: "6", pspReference: "8" },
  },
  { status: 422, body: '{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"INSTRUMENT_DECLINED"}],"debug_id":"f0"}' },
  { status: 500, body: '{"error":{"type":"api_error","message":"Something went wrong"}}' },
  { status: 200, body: '{"id":"pi_1","object":"payment_intent","status":"succeeded"}' },
  { status: 200, body: { id: "ch_1", object: "charge", paid: true } },
  { status: 200, body: "é, ü, \u2028 and 支払い" },
];
const DAYS = ["2026-11-23", "2026-11-24", "2026-11-25"];

/** Which answer each record holds, in an order that is no order. */
const records = Array.from({ length: 3000 }, (_, n) => ({
  day: DAYS[n % DAYS.length],
  answer: (n * 7 + (n >> 4)) % ANSWERS.length,
}));
mkdirSync(join(project, "logs"));
for (const day of DAYS) {
  const lines = records
    .filter((one) => one.day === day)
    .map(({ answer }, n) =>
      JSON.stringify({ time: `${day}T12:00:${String(n % 60).padStart(2, "0")}Z`, ...ANSWERS[answer] }),
    );
  // Blank lines, as where two processes write one log; and no line end at the end.
  lines.splice(500, 0, "", "   ");
  writeFileSync(join(project, "logs", `${day}.jsonl`), lines.join("\n"));
}

const run = (command, ...args) =>
  execFileSync(command, args, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" },
    maxBuffer: 1 << 28,
  });

/** What is to come out: each answer explained alone, and counted here. */
function expected() {
  const counts = new Map();
  const tuples = ANSWERS.map((answer, n) => {
    writeFileSync(join(project, "one.json"), JSON.stringify({ time: DAYS[0], ...answer }));
    const { errors, provider } = JSON.parse(run(process.execPath, join(root, "dist/cli.js"), "one.json", "--json"));
    assert.equal(errors.length > 0, n < 10, JSON.stringify(answer));
    return errors.map((one) => [one.audience, provider, one.decline_code ?? one.code ?? one.type ?? one.rule]);
  });
  for (const { day, answer } of records)
    for (const tuple of tuples[answer]) {
      const key = [day, ...tuple].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return [...counts].map(([key, count]) => `${key},${count}`).sort();
}

test("the document has the programs", () => {
  assert.deepEqual([...blocks.keys()], ["spark.py", "explain.sh", "counts.sql"]);
});

test("Python, its packages and Java are there", options, () => {
  assert.equal(missing, undefined);
});

test("Spark counts a folder of logs", options, () => {
  assert.equal(missing, undefined);
  run(python, "spark.py", "logs", "spark-counts");
  const [file, ...others] = readdirSync(join(project, "spark-counts")).filter((name) => name.endsWith(".csv"));
  assert.deepEqual(others, []);
  const [head, ...lines] = readFileSync(join(project, "spark-counts", file), "utf8")
    .trim()
    .split("\n");
  assert.equal(head, "day,audience,provider,code,count");
  assert.deepEqual(lines.sort(), expected());
});

test("DuckDB counts a folder of logs", options, () => {
  assert.equal(missing, undefined);
  run("sh", "explain.sh", "logs");
  run(python, "-c", 'import duckdb; duckdb.sql(open("counts.sql").read()).write_csv("duckdb-counts.csv")');
  const [head, ...lines] = readFileSync(join(project, "duckdb-counts.csv"), "utf8").trim().split("\n");
  assert.equal(head, "day,audience,provider,code,count");
  assert.deepEqual(lines.sort(), expected());
  // Every audience is among them, on every day; and the reason that no page may show.
  for (const day of DAYS) {
    for (const audience of ["payer", "developer", "operator"])
      assert.ok(
        lines.some((line) => line.startsWith(`${day},${audience},`)),
        `${day} ${audience}`,
      );
    assert.ok(
      lines.some((line) => line.startsWith(`${day},payer,stripe,stolen_card,`)),
      day,
    );
  }
});
