// The recipe for SWR: its hook in a React page in jsdom, which asks again if the report allows it, and only then.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import "./page.mjs";
import { explain, toPayer } from "../../dist/index.js";
import { PLANTED, answers, busy, decline, recipe } from "./recipe.mjs";

const { createElement } = await import("react");
const { createRoot } = await import("react-dom/client");
const { useOrder } = await recipe("SWR");

/** What each order's address answers with. */
const servers = [];
globalThis.fetch = (url) => servers[/^\/orders\/(\d+)$/.exec(url)[1]](url);

function Order({ id, keep }) {
  const { data, error } = useOrder(id);
  keep(error);
  return createElement("p", null, data?.state ?? error?.error.display.text ?? "...");
}

/** Shows an order: what the page reads in the end, and the requests that were sent for it. */
async function show(...all) {
  const { fetch, requests } = answers(...all);
  const id = servers.push(fetch) - 1;
  let failure;
  const element = document.createElement("div");
  const root = createRoot(element);
  const keep = (error) => (failure = error);
  root.render(createElement(Order, { id, keep }));
  // Until nothing was asked or shown for longer than any wait of the recipe's.
  let [seen, quiet] = ["", 0];
  for (; quiet < 24; quiet++) {
    await wait(50);
    const now = requests.length + element.textContent;
    if (now !== seen) [seen, quiet] = [now, 0];
  }
  root.unmount();
  return { seen: seen.slice(1), failure, requests };
}

test("what may be asked again is, until it comes", async () => {
  const { seen, requests } = await show(busy, new TypeError("fetch failed"), { status: 200, body: { state: "paid" } });
  assert.equal(seen, "paid");
  assert.equal(requests.length, 3);
  const waits = requests.slice(1).map(({ at }, n) => at - requests[n].at);
  for (const waited of waits) assert.ok(waited >= 490, `${waits}`);
});

test("not for ever", async (t) => {
  // The shortest wait of each attempt: a fourth would come before `show` stops looking.
  t.mock.method(Math, "random", () => 0);
  const { seen, failure, requests } = await show(busy);
  assert.equal(requests.length, 3);
  assert.equal(seen, failure.error.display.text);
});

test("what may not be asked again is not", async () => {
  const once = Object.entries({
    "a decline": { body: decline("insufficient_funds") },
    "a hidden decline": { body: decline("stolen_card") },
    "a plain decline": { body: decline("generic_decline") },
    "busy, and the API says not to": { ...busy, headers: { "stripe-should-retry": "false" } },
    "what the server explained": { body: toPayer(explain(busy.body, { status: 503 })) },
    "no such order": { status: 404, body: { error: { type: "invalid_request_error", code: "resource_missing" } } },
  });
  const paid = { status: 200, body: { state: "paid" } };
  const shown = {};
  const look = async ([name, one]) => {
    const { seen, failure, requests } = await show(one, paid);
    assert.equal(requests.length, 1, name);
    assert.equal(failure.error.retry.automatic, false, name);
    assert.equal(seen, failure.error.display.text, name);
    assert.doesNotMatch(seen, PLANTED, name);
    shown[name] = seen;
  };
  await Promise.all(once.map(look));
  assert.equal(shown["a hidden decline"], shown["a plain decline"]);
});
