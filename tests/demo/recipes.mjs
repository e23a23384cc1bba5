/** The code that the page offers to copy is run: its recipes, and "this answer, explained". */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { equal } from "./steps.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "www", "recipes");

/** A folder in which the package is installed. */
function installed() {
  const place = mkdtempSync(join(tmpdir(), "checkout-errors-recipes-"));
  mkdirSync(join(place, "node_modules"));
  symlinkSync(root, join(place, "node_modules", "checkout-errors"));
  writeFileSync(join(place, "package.json"), `{ "type": "module" }`);
  return place;
}

export const place = installed();
const { explain } = await import(pathToFileURL(join(root, "dist", "index.js")).href);

async function recipe(file) {
  writeFileSync(join(place, file), readFileSync(join(folder, file)));
  return import(pathToFileURL(join(place, file)).href);
}

const respond = (status, body, headers) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });

export async function recipes() {
  const ran = [];
  const { fetch } = globalThis;

  // Retry: two failures that allow it, then an answer; the same key each time.
  const { post } = await recipe("3-retry.js");
  const sent = [];
  const answers = [
    respond(429, { error: { code: "rate_limit" } }, { "retry-after": "2" }),
    respond(503, ""),
    respond(200, { id: "pi_1" }),
  ];
  const waits = [];
  globalThis.fetch = async (_url, { headers }) => {
    sent.push(headers["idempotency-key"]);
    return answers.shift();
  };
  try {
    equal(await post("/pay", "{}", "key-1", async (ms) => void waits.push(ms)), { id: "pi_1" }, "retry");
    equal([sent, waits[0], waits.length], [["key-1", "key-1", "key-1"], 2000, 2], "retry");
    answers.push(respond(402, { error: { type: "card_error", code: "card_declined" } }));
    equal((await post("/pay", "{}", "key-2", async () => {})).primary.audience, "payer", "a decline is not sent again");
    equal(sent.length, 4);
  } finally {
    globalThis.fetch = fetch;
  }
  ran.push("3-retry.js");

  // Server: a hidden reason stays there, a payer's mistake is not logged, and what is logged is redacted.
  const server = await recipe("1-server.js");
  const logged = [];
  const answer = async (thrown) => {
    const response = await server.pay(
      async () => {
        throw thrown;
      },
      (...texts) => logged.push(texts.join("\n")),
    );
    return [response.status, await response.text()];
  };
  const declined = (decline_code) => ({ type: "card_error", code: "card_declined", decline_code });
  const [status, stolen] = await answer(declined("stolen_card"));
  equal([status, stolen], [402, (await answer(declined("generic_decline")))[1]], "server: stolen as plain");
  equal(explain(JSON.parse(stolen)).primary.display.id, "declined", "server: the page reads it");
  equal(logged, [], "server: nothing to log");
  await answer({ type: "invalid_request_error", message: "No such customer: alex@example.com" });
  equal(logged.length, 1, "server");
  equal(/alex@example/.test(logged[0]), false, "server: redacted");
  // What says nothing is still a failure.
  equal(JSON.parse((await answer(undefined))[1]).errors.length, 1, "server: nothing thrown");
  equal(await (await server.pay(async () => ({ paid: true }))).json(), { paid: true }, "server: paid");
  ran.push("1-server.js");

  // The other two need a form: see that they load, and what they give without an error.
  const { confirm } = await recipe("4-stripe-js.js");
  equal(
    await confirm({ confirmPayment: async () => ({ paymentIntent: { status: "succeeded" } }) }, {}, null),
    true,
    "stripe-js",
  );
  equal(
    await confirm({ confirmPayment: async () => ({ error: { type: "card_error", code: "card_declined" } }) }, {}, null),
    false,
    "stripe-js",
  );
  ran.push("4-stripe-js.js");

  const { pay } = await recipe("2-page.js");
  const { FormData } = globalThis;
  globalThis.FormData = class {};
  try {
    globalThis.fetch = async () => respond(200, {});
    equal(await pay(null), true, "fetch");
    globalThis.fetch = async () => respond(402, { error: { code: "card_declined" } });
    equal(await pay(null), false, "fetch");
    globalThis.fetch = async () => {
      throw new TypeError("fetch failed");
    };
    equal(await pay(null), false, "fetch");
  } finally {
    Object.assign(globalThis, { fetch, FormData });
  }
  ran.push("2-page.js");

  equal(ran.sort(), readdirSync(folder).sort(), "recipes that were run");
}

/** Runs the code of "this answer, explained", and compares what its comments say. */
export async function runSnippet(text) {
  const lines = text.trimEnd().split("\n");
  const said = lines.map((line) => /^((?:report|answer)\.\S+); \/\/ (.*)$/.exec(line)?.slice(1)).filter(Boolean);
  if (!said.length) throw new Error(`it says nothing: ${text}`);
  const file = join(place, `snippet-${process.hrtime.bigint()}.js`);
  writeFileSync(file, `${text}\nexport const gives = [${said.map(([expression]) => expression).join(", ")}];`);
  const { gives } = await import(pathToFileURL(file).href);
  equal(
    gives,
    said.map(([, value]) => JSON.parse(value)),
    "what the comments say",
  );
}
