// What stays in memory of a hostile body, and of one that is larger than what is read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { coreBytes, used } from "./memory.mjs";
import { builds, full, safe } from "./shared.mjs";
import { HOSTILE, LARGE } from "./limits.mjs";

/** The heap's own comings and goings, and whole pages of memory. */
const SLACK = 1 << 20;
const bytes = (text) => new TextEncoder().encode(text);

for (const [build, { explain }] of Object.entries(builds)) {
  /** How much more is in use after a body was explained, its report held. */
  const kept = async (make) => {
    const body = make();
    // The last body is known to the core until the next one.
    explain("{}");
    const inBuffers = async () => {
      const { arrayBuffers, heapUsed } = await used();
      // A core in JavaScript has its memory among the buffers.
      return arrayBuffers + heapUsed + (build === "wasm" ? coreBytes.wasm() : 0);
    };
    const before = await inBuffers();
    const report = explain(body, { status: 402 });
    const after = await inBuffers();
    // Only read here, so that neither was collected before.
    assert.ok(safe(report).errors.length <= 100 && body.length > 0);
    return after - before;
  };

  // First of all: the memory of the core never shrinks.
  test(`${build}: at most twice the body is kept, its report included`, async () => {
    // All of them in CI: collecting what is unused takes its time.
    for (const name of Object.keys(HOSTILE).filter((_, n) => full || n % 6 === 0)) {
      const length = HOSTILE[name](LARGE).length;
      // As text in one piece: a repeated one is only put together when it is read.
      for (const make of [
        () => bytes(HOSTILE[name](LARGE)),
        () => Buffer.from(HOSTILE[name](LARGE)).toString("latin1"),
      ]) {
        const growth = await kept(make);
        assert.ok(growth < 2 * length + SLACK, `${name}: ${growth} bytes for ${length}`);
      }
    }
  });

  test(`${build}: of ten megabytes and more no more is kept than of one`, async () => {
    for (const make of [
      () => bytes("a".repeat(10 << 20)),
      () => Buffer.alloc(10 << 20, "a").toString("latin1"),
      () => Buffer.alloc(20 << 20, "é").toString(),
      () => Buffer.alloc(30 << 20, "漢").toString(),
    ]) {
      // Room for the longest megabyte of characters in the core, and a megabyte of the body in its report.
      const growth = await kept(make);
      assert.ok(growth < 4 * LARGE + SLACK, `${growth} bytes`);
      assert.ok(coreBytes[build]() < 3 * LARGE + SLACK, `${coreBytes[build]()} bytes in the core`);
    }
  });
}
