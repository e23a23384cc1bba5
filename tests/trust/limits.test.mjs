// Hostile bodies cost as much a byte at a megabyte as at an eighth of it. `node tests/trust/limits.mjs` prints the figures.
import assert from "node:assert/strict";
import { test } from "node:test";
import providers from "../../dist/providers/index.js";
import { builds, safe } from "./shared.mjs";
import { HOSTILE, LARGE, SMALL, cost } from "./limits.mjs";

const bytes = (text) => new TextEncoder().encode(text);

test("the bodies that must not hurt are among them", () => {
  for (const start of ["\\\\\\\\", "[[[[", '{"error":{"error":', "{{{{"])
    assert.ok(
      Object.values(HOSTILE).some((make) => make(LARGE).startsWith(start) && make(LARGE).length > LARGE * 0.99),
      start,
    );
});

for (const [build, { explain, createExplainer }] of Object.entries(builds)) {
  test(`${build}: each wrapper around a body costs the same`, () => {
    const inside = `{"p":"${"x".repeat(SMALL)}"}`;
    const time = (key, wrappers) => {
      const body = bytes(`{"${key}":`.repeat(wrappers) + inside + "}".repeat(wrappers));
      const start = performance.now();
      explain(body);
      return performance.now() - start;
    };
    const best = (key, wrappers) => Math.max(0.02, Math.min(...Array.from({ length: 8 }, () => time(key, wrappers))));
    for (const key of ["data", "details", "exception", "info", "responseJSON", "payload"]) {
      // One that is tried in two ways costs 128 times as much in eight wrappers, in three 2187 times.
      const ratio = best(key, 8) / best(key, 1);
      assert.ok(ratio < 20, `${key}: ${ratio.toFixed(1)} times the time for eight wrappers`);
    }
  });

  test(`${build}: deep, wide and endless objects are looked at so far and no farther`, () => {
    let deep = { code: "incorrect_cvc" };
    for (let n = 0; n < 1_000_000; n++) deep = { error: deep };
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`error${n}`, { error: {} }]));
    const endless = new Proxy(
      {},
      {
        get: (_, key) => (typeof key === "string" ? endless : undefined),
        ownKeys: () => Array.from({ length: 100 }, (_, n) => `error${n}`).concat("error", "errors", "raw", "data"),
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    );
    const branching = [{}];
    for (let n = 1; n < 40; n++)
      branching.push({
        error: branching[n - 1],
        errors: [branching[n - 1], branching[n - 1]],
        raw: branching[n - 1],
        data: branching[n - 1],
      });
    // What looks for a report is bounded, too: `"nextStep"` and `kout_errors` make it look.
    const shared = [{ checkout_errors: 2, nextStep: "kout_errors" }];
    for (let n = 1; n < 6; n++)
      shared.push(Object.fromEntries(Array.from({ length: 200 }, (_, key) => [`k${key}`, shared[n - 1]])));
    const raw = Object.assign(new Error("kout_errors"), { response: { rawBody: Buffer.alloc(16 << 20) } });
    const text = `{"checkout_errors":1,"e":[${"0,".repeat(5 << 20)}0]}`;
    for (const input of [
      shared[5],
      raw,
      text,
      deep,
      wide,
      endless,
      branching[39],
      { errors: Array(100_000).fill(branching[39]) },
      { error: { payment_intent: deep, code: "incorrect_cvc" } },
    ]) {
      const start = performance.now();
      safe(explain(input, { status: 402 }));
      // A few milliseconds; without an end these would take hours.
      assert.ok(performance.now() - start < 10_000);
    }
  });

  const asking = createExplainer({ providers });
  for (const name of Object.keys(HOSTILE)) {
    test(`${build}: linear for ${name}, with every provider's tables too`, () => {
      // Eight times the bytes may cost sixteen times as much for noise; a quadratic reader would take sixty-four.
      for (const ask of [explain, asking]) {
        let ratio = Infinity;
        // One call of the long one, which takes seconds at worst; more only where that one was disturbed.
        for (let tries = 0; tries < 8 && ratio >= 16; tries++)
          ratio = cost(ask, name, LARGE, 1) / cost(ask, name, SMALL);
        assert.ok(ratio < 16, `${ratio.toFixed(1)} times the time for eight times the bytes`);
      }
    });
  }
}
