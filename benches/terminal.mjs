// What the terminal command costs for lines of JSON: `node benches/terminal.mjs`, after `npm run build`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BODIES = 100_000;
const LENGTH = 430;
const ROUNDS = 5;

const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = ["providers.jsonl", "providers-written.jsonl"].flatMap((file) =>
  readFileSync(join(root, "tests/corpus", file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line)),
);

/** An object as a line of that length, if it is not longer. */
function line(object) {
  const text = JSON.stringify(object);
  const room = LENGTH - text.length - ',"note":""'.length;
  return room < 0 ? text : `${text.slice(0, -1)},"note":"${"x".repeat(room)}"}`;
}

const CODES = [
  ["card_declined", "insufficient_funds"],
  ["expired_card"],
  ["incorrect_cvc"],
  ["card_declined", "lost_card"],
  ["processing_error"],
];

/** Stripe's answers, with none but its keys. */
function stripe(n) {
  const [code, decline_code] = CODES[n % CODES.length];
  const start = {
    charge: `ch_${n}aBcDeFgHiJkLmNoP`,
    code,
    ...(decline_code && { decline_code }),
    doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}`,
    message: "Your card was declined.",
    param: "number",
    request_log_url: `https://dashboard.stripe.com/test/logs/req_${n}aBcDeFg?t=1700000000`,
    type: "card_error",
    advice_code: "try_again_later",
  };
  const text = JSON.stringify({ error: start });
  return `${text.slice(0, -2)},"payment_method_type":"${"c".repeat(Math.max(1, LENGTH - text.length - 25))}"}}`;
}

/** What shops' back ends make of them. */
function shop(n) {
  const [code, reason = code] = CODES[n % CODES.length];
  return line(
    [
      {
        success: false,
        error: { code, message: "Your card was declined.", decline_code: reason },
        requestId: `r-${n}`,
      },
      {
        status: "error",
        statusCode: 402,
        data: {
          order: { id: n, total: 1299, currency: "eur", items: [{ sku: "A-1", quantity: 2 }] },
          payment: { state: "failed", reason },
        },
        message: "Payment failed",
      },
      {
        ok: false,
        errors: [{ field: "cardNumber", message: "Card number is not valid", code }],
        meta: { trace: `t${n}` },
      },
    ][n % 3],
  );
}

const PROVIDERS = "adyen paypal braintree checkout mollie square razorpay klarna authorizenet worldpay".split(" ");
const answers = PROVIDERS.map((id) =>
  corpus
    .filter(({ provider, body }) => provider === id && body.startsWith("{") && body.length <= LENGTH)
    .map(({ body }) => JSON.parse(body)),
);

/** The answers of ten others, in turn. */
function others(n) {
  const of = answers[n % answers.length];
  return line(of[Math.floor(n / answers.length) % of.length]);
}

// What the process used of all cores: what one core would take.
const usage = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.cpuUsage())));`,
)}`;

function seconds(file) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", usage, join(root, "dist/cli.js"), "--lines", "--json", file], {
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    });
    let told = "";
    child.stdout.resume();
    child.stdio[3].on("data", (part) => (told += part));
    child.on("error", reject);
    child.on("close", () => {
      const { user, system } = JSON.parse(told);
      resolve((user + system) / 1e6);
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "checkout-errors-"));
console.log(
  `${BODIES.toLocaleString("en")} lines to JSON lines, all providers asked; best of ${ROUNDS}, start and end counted; node ${process.version}\n`,
);
for (const [name, make] of Object.entries({ stripe, shop, others })) {
  const lines = Array.from({ length: BODIES }, (_, n) => make(n));
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, `${lines.join("\n")}\n`);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) best = Math.min(best, await seconds(file));
  const mean = lines.reduce((sum, one) => sum + one.length, 0) / BODIES;
  console.log(
    `${name.padEnd(8)} ${mean.toFixed(0).padStart(4)} B ${Math.round(BODIES / best)
      .toLocaleString("en")
      .padStart(8)} bodies a second of one core ${((mean * BODIES) / best / 1e6).toFixed(1).padStart(6)} MB/s`,
  );
}
rmSync(folder, { recursive: true });
