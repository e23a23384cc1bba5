// The recipe for TanStack Query: mutations in its own client, which repeat what the report allows and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MutationObserver, QueryClient } from "@tanstack/query-core";
import { explain, toPayer } from "../../dist/index.js";
import { PLANTED, answers, busy, decline, recipe } from "./recipe.mjs";

const { payment } = await recipe("TanStack Query");

/** Pays: what came, or the error, and the requests that were sent for it. */
async function pay(...all) {
  const { fetch, requests } = answers(...all);
  globalThis.fetch = fetch;
  const client = new QueryClient();
  const mutation = new MutationObserver(client, payment);
  const result = await mutation.mutate({ order: { id: 1 }, key: "key-1" }).catch((error) => ({ error }));
  const states = client.getMutationCache().getAll();
  const state = JSON.stringify(states.map(({ state }) => state));
  client.clear();
  assert.deepEqual(new Set(requests.map(({ key }) => key)), new Set(["key-1"]));
  return { ...result, requests, state };
}

const refused = (decline_code, headers) => ({ status: 402, headers, body: decline(decline_code) });

test("what may be sent again is, with the same key, after the wait that the answer asks for", async () => {
  const { paid, requests } = await pay(
    { ...busy, headers: { "retry-after": "1" } },
    { status: 200, body: { paid: true } },
  );
  assert.equal(paid, true);
  assert.equal(requests.length, 2);
  assert.equal(requests[0].body, '{"id":1}');
  // Timers may be a little early.
  assert.ok(requests[1].at - requests[0].at > 980, "too early");
});

test("no answer: sent again with the same key, three times in all", async () => {
  const { error, requests } = await pay(new TypeError("fetch failed"));
  assert.equal(requests.length, 3);
  assert.equal(error.error.outcome, "unknown");
  assert.equal(error.error.display.id, "unreachable");
  assert.ok(requests[2].at - requests[1].at >= 490, "no wait");
});

for (const [name, one] of Object.entries({
  "a decline": refused("insufficient_funds"),
  "a hidden decline": refused("stolen_card"),
  "busy, and the API says not to": { ...busy, headers: { "stripe-should-retry": "false" } },
  "what the server explained": { body: toPayer(explain(busy.body, { status: 503 })) },
  "a mistake of the page's own": new TypeError("x is not a function"),
}))
  test(`never sent again: ${name}`, async () => {
    const { error, requests, state } = await pay(one, { status: 200, body: { paid: true } });
    assert.equal(requests.length, 1);
    assert.equal(error.name, "CheckoutError");
    assert.equal(error.error.retry.automatic, false);
    assert.equal(error.report.primary, error.error);
    assert.ok(error.error.display.text);
    assert.doesNotMatch(state, PLANTED);
  });

test("a hidden decline reads as a plain one", async () => {
  const [hidden, plain] = [await pay(refused("stolen_card")), await pay(refused("generic_decline"))];
  assert.deepEqual(hidden.error.error.display, plain.error.error.display);
  assert.deepEqual(toPayer(hidden.error.report), toPayer(plain.error.report));
});

test("a success that cannot be read claims nothing, and is not sent again", async () => {
  const { error, requests } = await pay({ status: 200, text: "<html>" });
  assert.equal(requests.length, 1);
  assert.equal(error.error.outcome, "unknown");
});
