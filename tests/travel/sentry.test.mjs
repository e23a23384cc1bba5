// The recipe for Sentry: its SDK for Node, and what arrives at a server that collects envelopes.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { after, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { explain, toError, toPayer } from "../../dist/index.js";
import { PLANTED, decline, recipe } from "./recipe.mjs";

/** Named up here, as Sentry sends the lines around what it captures. */
const HIDDEN = "stolen_card";
const REQUEST = JSON.stringify({ payer: "jane@example.com" });

const texts = [];
const server = createServer(async (request, response) => {
  const bytes = await buffer(request);
  texts.push(String(request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes));
  response.end("{}");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
process.env.SENTRY_DSN = `http://public@127.0.0.1:${server.address().port}/1`;

const { failed } = await recipe("Sentry");
const Sentry = await import("@sentry/node");
after(async () => {
  await Sentry.close();
  server.close().closeAllConnections();
});

/** The events that were sent, and every word that went with them. */
async function events() {
  await Sentry.flush();
  const all = texts.splice(0).join("\n");
  const parsed = all.split("\n").map((line) => (line ? JSON.parse(line) : {}));
  return { all, events: parsed.filter((item) => item.exception) };
}

/** What Stripe's SDK throws. */
function thrown(body) {
  const { error } = body;
  return Object.assign(new Error(error.message), { ...error, type: "StripeCardError", statusCode: 402, raw: error });
}

test("values arrive whole, and no secret", async () => {
  failed(thrown(decline("insufficient_funds")));
  const { all, events: sent } = await events();
  assert.equal(sent.length, 1);
  const [{ contexts, exception, fingerprint }] = sent;
  const { error, fingerprint: expected } = toError(explain(thrown(decline("insufficient_funds")), { failed: true }));
  assert.deepEqual(contexts.payment, JSON.parse(JSON.stringify(error)));
  assert.ok(contexts.runtime, "Sentry's own contexts are kept");
  assert.deepEqual(fingerprint, expected);
  assert.equal(exception.values[0].type, "CheckoutError");
  assert.match(
    exception.values[0].value,
    /^Declined for \[email\].* \(code card_declined, reason insufficient_funds\)$/,
  );
  assert.doesNotMatch(all, PLANTED);
});

test("the payer's request is not added", async () => {
  const shop = createServer(async (request, response) => {
    await new Promise((resolve) => request.on("data", () => {}).on("end", resolve));
    response.end(JSON.stringify(failed(thrown(decline("insufficient_funds")))));
  });
  await new Promise((resolve) => shop.listen(0, "127.0.0.1", resolve));
  const headers = { "content-type": "application/json" };
  const url = `http://127.0.0.1:${shop.address().port}/pay`;
  await (await fetch(url, { method: "POST", headers, body: REQUEST })).text();
  shop.close().closeAllConnections();
  const { all, events: sent } = await events();
  assert.equal(sent[0].request.method, "POST");
  assert.doesNotMatch(all, PLANTED);
});

test("the declines of two payers are one issue, another code is another", async () => {
  failed(thrown(decline("insufficient_funds", "jane")));
  failed(thrown(decline("insufficient_funds", "joe")));
  failed(Object.assign(thrown(decline(undefined)), { code: "expired_card", raw: { code: "expired_card" } }));
  const { events: sent } = await events();
  const [one, other, another] = sent
    .sort((a, b) => b.contexts.payment.code < a.contexts.payment.code || -1)
    .map(({ fingerprint }) => fingerprint);
  assert.deepEqual(one, other);
  assert.notDeepEqual(one, another);
});

test("a hidden reason is in the log, and not in what the page gets", async () => {
  const page = failed(thrown(decline(HIDDEN)));
  assert.deepEqual(page, failed(thrown(decline("generic_decline"))));
  assert.ok(!JSON.stringify(page).includes(HIDDEN));
  const { all, events: sent } = await events();
  const reasons = sent.map(({ contexts }) => contexts.payment.decline_code);
  assert.deepEqual(reasons.sort(), ["generic_decline", HIDDEN]);
  for (const { fingerprint } of sent) assert.ok(!fingerprint.join().includes(HIDDEN));
  assert.doesNotMatch(all, PLANTED);
});

test("an error that was thrown elsewhere is grouped too; what is none of ours goes as it is", async () => {
  const failure = toError(explain(toPayer(explain(decline(HIDDEN), { status: 402 }))));
  Sentry.captureException(failure);
  Sentry.captureException(new Error("other"));
  const { all, events: sent } = await events();
  const of = (type) => sent.find(({ exception }) => exception.values[0].type === type);
  assert.deepEqual(of("CheckoutError").fingerprint, failure.fingerprint);
  assert.equal(of("CheckoutError").contexts.payment.display.id, "declined");
  assert.equal(of("Error").fingerprint, undefined);
  assert.equal(of("Error").contexts.payment, undefined);
  // Nobody can tell a reason of a payer's part.
  assert.ok(!all.includes(HIDDEN));
  assert.doesNotMatch(all, PLANTED);
});
