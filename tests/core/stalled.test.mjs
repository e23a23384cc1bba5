// A body that stops coming: what came is explained, after thirty seconds without a chunk or when the request is aborted.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import * as js from "../../dist/js.js";
import * as wasm from "../../dist/index.js";

const CUT = '{"error":{"type":"card_error","code":"expired_card","message":"Your card has exp';
const DEADLINE = 30_000;

/** A response that has sent its chunks and then sends nothing; and whether it was told to end. */
function stalled(chunks) {
  const seen = { cancelled: false, send: undefined };
  const body = new ReadableStream({
    start(controller) {
      seen.send = (text) => controller.enqueue(new TextEncoder().encode(text));
      for (const chunk of chunks) seen.send(chunk);
    },
    cancel: () => void (seen.cancelled = true),
  });
  return { seen, response: new Response(body, { status: 402, headers: { "request-id": "req_1" } }) };
}

/** Lets all that is ready run. */
const settle = async () => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
};

function salvaged(report) {
  assert.equal(report.complete, false);
  assert.equal(report.status, 402);
  assert.equal(report.primary.code, "expired_card");
  assert.equal(report.primary.request_id, "req_1");
  assert.equal(report.primary.retry.automatic, false);
}

for (const [build, { createExplainer, explainResponse, init }] of Object.entries({ wasm, js })) {
  for (const [name, read] of Object.entries({ explainResponse, "an explainer": createExplainer({}).response })) {
    test(`${build}, ${name}: a stalled body ends by the deadline`, async (t) => {
      await init();
      t.mock.timers.enable({ apis: ["setTimeout"] });
      const { seen, response } = stalled([CUT]);
      let report;
      const reading = read(response).then((it) => (report = it));
      await settle();
      t.mock.timers.tick(DEADLINE - 1);
      await settle();
      assert.equal(report, undefined);
      assert.equal(seen.cancelled, false);
      t.mock.timers.tick(1);
      salvaged(await reading);
      assert.equal(seen.cancelled, true);
    });
  }

  test(`${build}: each chunk starts the deadline anew`, async (t) => {
    await init();
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const { seen, response } = stalled([]);
    let report;
    const reading = explainResponse(response).then((it) => (report = it));
    const third = Math.ceil(CUT.length / 3);
    for (let at = 0; at < CUT.length; at += third) {
      await settle();
      t.mock.timers.tick(DEADLINE - 1);
      await settle();
      assert.equal(report, undefined);
      seen.send(CUT.slice(at, at + third));
    }
    await settle();
    t.mock.timers.tick(DEADLINE);
    salvaged(await reading);
  });

  test(`${build}: a stream of nothing, or of no bytes, ends`, async () => {
    await init();
    for (const chunk of [new Uint8Array(0), null, undefined, { length: -5 }, "text"]) {
      const endless = {
        getReader: () => ({ read: async () => ({ done: false, value: chunk }), cancel: async () => {} }),
      };
      const report = await explainResponse({ status: 402, headers: {}, body: endless });
      assert.deepEqual([report.complete, report.status], [false, 402]);
    }
  });

  test(`${build}: a body without streams ends by the deadline`, async (t) => {
    await init();
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const reading = explainResponse({ status: 402, headers: {}, arrayBuffer: () => new Promise(() => {}) });
    await settle();
    t.mock.timers.tick(DEADLINE);
    const report = await reading;
    assert.equal(report.complete, false);
    assert.equal(report.status, 402);
    assert.ok(report.primary);
  });

  test(`${build}: what only looks like a stream is read as far as it goes, and leaves no timer`, async (t) => {
    await init();
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const bytes = new TextEncoder().encode('{"error":{"type":"card_error","code":"expired_card"}}');
    const reading = (read, cancel) => ({ status: 402, headers: {}, body: { getReader: () => ({ read, cancel }) } });
    const once = (value) => {
      let given = false;
      return () => (given ? { done: true } : ((given = true), { done: false, value }));
    };
    // No promise; a view that is no Uint8Array.
    for (const value of [bytes, new DataView(bytes.buffer, 0, bytes.length)]) {
      const report = await explainResponse(reading(once(value), () => undefined));
      assert.equal(report.primary.code, "expired_card");
      assert.equal(report.complete, true);
    }
    // One that is taken back when the next is asked for.
    const given = bytes.slice();
    const read = once(given);
    const taking = async () => {
      const next = read();
      if (next.done) structuredClone(given.buffer, { transfer: [given.buffer] });
      return next;
    };
    assert.equal((await explainResponse(reading(taking))).primary.code, "expired_card");
    // Never an answer, and a cancel that gives nothing.
    const never = explainResponse(reading(() => new Promise(() => {})));
    await settle();
    t.mock.timers.tick(DEADLINE);
    assert.equal((await never).complete, false);
    t.mock.timers.tick(DEADLINE);
    await settle();
  });

  test(`${build}: the abort signal of the request ends a stalled body`, { timeout: 10_000 }, async () => {
    await init();
    const server = createServer((_request, response) => {
      response.writeHead(402, { "content-type": "application/json", "request-id": "req_1" }).write(CUT);
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const abort = new AbortController();
      const response = await fetch(`http://127.0.0.1:${server.address().port}`, { signal: abort.signal });
      let report;
      const reading = explainResponse(response).then((it) => (report = it));
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(report, undefined);
      abort.abort();
      salvaged(await reading);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
}
