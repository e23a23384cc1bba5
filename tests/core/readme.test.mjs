// The README's examples are run, and give what it says they give; its figures are those of the tests that it names.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const readme = read("README.md");
const code = (language) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(([, is]) => is);
const [server, page, providers] = code("js");
const entries = {
  "checkout-errors": await import("../../dist/index.js"),
  "checkout-errors/locales/fr": await import("../../dist/locales/fr.js"),
  "checkout-errors/providers/adyen": await import("../../dist/providers/adyen.js"),
};

/** Runs a block with the names that stand around it. */
async function run(block, around) {
  const runnable = block
    .replace(/import \{([^}]+)\} from "([^"]+)";/g, 'const {$1} = entries["$2"];')
    .replace(/import (\w+) from "([^"]+)";/g, 'const $1 = entries["$2"].default;');
  const AsyncFunction = (async () => {}).constructor;
  await new AsyncFunction("entries", ...Object.keys(around), runnable)(entries, ...Object.values(around));
}

/** Pays with what `create` gives: the status and body of the server's answer, and what it logged. */
async function pay(create) {
  let handler;
  const log = [];
  const app = {
    post(_path, _parser, one) {
      handler = one;
    },
  };
  const stripe = { paymentIntents: { create } };
  await run(server, { app, express: { json() {} }, stripe, order: {}, console: { error: (line) => log.push(line) } });
  const answer = { status: 200, body: undefined, log };
  const response = {
    json(body) {
      answer.body = JSON.stringify(body);
    },
    status(status) {
      answer.status = status;
      return response;
    },
  };
  await handler({ body: { method: "pm_1" } }, response);
  return answer;
}

/** What Stripe's SDK throws. */
const refuse = (decline_code) => () => {
  throw Object.assign(new Error("Your card was declined."), {
    type: "StripeCardError",
    rawType: "card_error",
    code: "card_declined",
    decline_code,
    statusCode: 402,
    raw: { type: "card_error", code: "card_declined", decline_code, message: "Your card was declined." },
  });
};

/** What the page's banner reads after that answer. */
async function shown({ status, body }) {
  const banner = {};
  await run(page, { fetch: async () => new Response(body, { status }), method: "pm_1", banner });
  return banner.textContent;
}

test("the server sends the payer's part, and logs the rest", async () => {
  const { status, body, log } = await pay(refuse("stolen_card"));
  assert.equal(status, 402);
  assert.deepEqual(JSON.parse(body), JSON.parse(code("json")[0]));
  assert.equal(log.length, 1);
  assert.ok(readme.includes('`"decline_code":"stolen_card"`'));
  assert.ok(log[0].includes('"decline_code":"stolen_card"'), log[0]);
  assert.equal(body, (await pay(refuse("generic_decline"))).body);
});

test("the page says it in French, and nothing where the payment went through", async () => {
  assert.equal(page.trim().split("\n").at(-1), `// ${JSON.stringify(await shown(await pay(refuse("stolen_card"))))}`);
  const paid = await pay(async () => ({ id: "pi_1", status: "succeeded" }));
  assert.equal(paid.body, '{"paid":true}');
  assert.equal(await shown(paid), "");
});

test("another provider's answer is what it says, and all providers are named", async () => {
  const seen = [];
  await run(`${providers.replace(/^(explain\(.*?); \/\/ (.*)$/gm, "note($1, $2);")}`, {
    note: (value, said) => seen.push([value, said]),
  });
  assert.equal(seen.length, 1);
  for (const [value, said] of seen) assert.equal(value, said);
  const { default: all } = await import("../../dist/providers/index.js");
  const names = all.map(({ id }) => /^name (.*)$/m.exec(read(`src/tables/providers/${id}.txt`))[1]);
  for (const name of names) assert.match(readme, new RegExp(`[ ,]${name.replaceAll(".", "\\.")}[ ,.]`));
});

test("its figures are those of the tests", () => {
  const lines = (path) => read(path).trim().split("\n").length;
  const counts = Object.fromEntries(
    readdirSync(new URL("tests/corpus/", root))
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => [name, lines(`tests/corpus/${name}`)]),
  );
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const written = counts["written.jsonl"] + counts["providers-written.jsonl"];
  assert.ok(
    readme.includes(
      `${all} of ${all} bodies: ${all - written} met in public projects, ${written} by readers of the documentation`,
    ),
  );
  const locales = readdirSync(new URL("js/locales/", root)).filter((name) => name.endsWith(".json")).length;
  assert.ok(readme.includes(`English is in; ${locales} locales more`), `${locales} locales`);
  // Each is what a test demands.
  for (const [path, demand] of [
    ["tests/masked.rs", "unwrap_or(20_000)"],
    ["tests/masked.rs", "pairs > 50_000"],
    ["tests/broken.rs", "fixtures.len() > 750 && cuts > 200_000"],
  ])
    assert.ok(read(path).includes(demand), `${path}: ${demand}`);
  const runs = [...read("tests/trust/any.test.mjs").matchAll(/numRuns: (\d+)/g)].slice(0, 3).map(([, count]) => +count);
  // On both builds.
  const values = 2 * runs.reduce((sum, count) => sum + count, 0);
  assert.ok(readme.includes(`${values.toLocaleString("en")} random values`), `${values} values`);
});

test("each page and file that it links to is there", () => {
  for (const [, path] of readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)) assert.ok(read(path).length > 0, path);
});
