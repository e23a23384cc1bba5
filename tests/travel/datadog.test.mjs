// The recipe for Datadog: its RUM SDK on a page in jsdom, and what it sends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import "./page.mjs";
import { explain, toError, toPayer } from "../../dist/index.js";
import { PLANTED, decline, recipe } from "./recipe.mjs";

// Its timers run for as long as the page is open; they shall not hold the process.
const { setInterval, setTimeout } = globalThis;
globalThis.setInterval = (...all) => setInterval(...all).unref();
globalThis.setTimeout = (...all) => setTimeout(...all).unref();

/** What was sent, by fetch or as the page was left. */
const sent = [];
window.fetch = globalThis.fetch = async (_url, init) => {
  sent.push(init?.body);
  return new Response("");
};
window.navigator.sendBeacon = (_url, body) => sent.push(body) > 0;

const { failed } = await recipe("Datadog", {
  // jsdom's own events are none of a user's.
  "settings.js": `export const settings = {
    applicationId: "00000000-aaaa-0000-aaaa-000000000000",
    clientToken: "pub00000000000000000000000000000000",
    site: "datadoghq.eu",
    allowUntrustedEvents: true,
    telemetrySampleRate: 0,
  };`,
});
const { datadogRum } = await import("@datadog/browser-rum");

/** The errors that are sent as the page is left, and every word that goes with them. */
async function errors() {
  await wait(50);
  window.dispatchEvent(new window.Event("beforeunload"));
  await wait(50);
  const all = sent.splice(0).join("\n");
  const events = all.split("\n").map((line) => JSON.parse(line));
  return { all, errors: events.filter(({ type }) => type === "error") };
}

const answer = (...decline_code) => explain(decline(...decline_code), { status: 402 });
/** What the page explains of what its server sent. */
const received = (report) => explain(JSON.stringify(toPayer(report)));

test("values arrive whole, and no secret", async () => {
  assert.ok(datadogRum.getInitConfiguration());
  const report = answer("insufficient_funds");
  failed(report);
  failed(explain({ paid: true }));
  const { all, errors: sent } = await errors();
  assert.equal(sent.length, 1);
  const [{ context, error }] = sent;
  assert.deepEqual(context.payment, report.primary);
  assert.equal(error.type, "CheckoutError");
  assert.equal(error.message, toError(report).message);
  assert.equal(error.fingerprint, [...toError(report).fingerprint, "insufficient_funds"].join("/"));
  assert.doesNotMatch(all, PLANTED);
});

test("the declines of two payers are one issue, another text is another", async () => {
  failed(received(answer("insufficient_funds", "jane")));
  failed(received(answer("insufficient_funds", "joe")));
  failed(received(explain({ error: { type: "card_error", code: "incorrect_cvc" } })));
  const { all, errors: sent } = await errors();
  const [one, other, another, ...more] = sent.map(({ error }) => error.fingerprint);
  assert.equal(one, other);
  assert.notEqual(one, another);
  assert.deepEqual(more, []);
  assert.doesNotMatch(all, PLANTED);
});

test("a hidden reason does not come to a page whose server sends the payer's part", async () => {
  failed(received(answer("stolen_card")));
  failed(received(answer("generic_decline")));
  const { all, errors: sent } = await errors();
  assert.doesNotMatch(all, /stolen/);
  const [hidden, plain] = sent;
  assert.deepEqual(hidden.context, plain.context);
  assert.equal(hidden.error.message, plain.error.message);
  assert.equal(hidden.error.fingerprint, plain.error.fingerprint);
});
