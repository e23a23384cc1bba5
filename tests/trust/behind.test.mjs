// Blocks are read past a body's end, see src/read/lanes.rs: whatever stands there must not matter.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cases, corpus } from "../core/fixtures.mjs";
import * as js from "../../dist/core-js.js";

const { instance } = await WebAssembly.instantiate(readFileSync(new URL("../../dist/core.wasm", import.meta.url)));
const encoder = new TextEncoder();
/** As many bytes are read there at most: four blocks. */
const BEHIND = 64;
const fillings = [
  '"',
  "\\",
  '\\"',
  "}",
  "]}",
  "{[",
  '"}',
  ",",
  ":",
  " ",
  "a",
  "\0",
  "_id",
  "://",
  "1",
  "null",
  "e",
  "l",
  "ll",
  "ue",
  "\xff",
].map((unit) => encoder.encode(unit.repeat(BEHIND)).subarray(0, BEHIND));
for (const mark of [[0xbb, 0xbf], [0xbf]]) {
  const filling = new Uint8Array(BEHIND).fill(0x20);
  filling.set(mark);
  fillings.push(filling);
}

/** The record of a body, in words: see src/wasm.rs. */
function record(core, body, behind) {
  const at = core.room(body.length + BEHIND);
  const memory = new Uint8Array(core.memory.buffer, at);
  memory.set(body);
  memory.set(behind, body.length);
  const place = core.explain(body.length, 402, 0, -1) >> 2;
  const words = new Int32Array(core.memory.buffer, place * 4, 8 + 38 * 100);
  return words.slice(0, 8 + 38 * Math.min(words[0], 100));
}

for (const [name, core] of Object.entries({ wasm: instance.exports, js: js.default })) {
  test(`${name}: what stands behind a body does not matter`, () => {
    let [count, turn] = [0, 0];
    // Literals and a byte-order mark that are cut: what stands behind must not make them whole.
    const cut = ['{"success":tru', '{"error":{"code":nul', "nul", "tru", '{"error":{"message":"x"},"success":tru'];
    for (const whole of [
      ...[...cases, ...corpus].map(({ body }) => encoder.encode(body)),
      ...cut.map((body) => encoder.encode(body)),
      new Uint8Array([0xef]),
      new Uint8Array([0xef, 0xbb]),
    ]) {
      const body = Buffer.from(whole).toString("latin1");
      // Whole, and cut at several places: there the end lies inside of something.
      for (const length of new Set([
        whole.length,
        whole.length - 1,
        whole.length - 2,
        whole.length >> 1,
        whole.length >> 2,
        15,
        16,
        17,
        63,
        64,
        65,
      ])) {
        if (length < 0 || length > whole.length) continue;
        const part = whole.subarray(0, length);
        const expected = record(core, part, new Uint8Array(BEHIND));
        turn++;
        // One or two of them behind each body, by turns.
        for (const behind of fillings.filter((_, n) => (n + turn) % 16 === 0)) {
          const found = record(core, part, behind);
          if (Buffer.compare(Buffer.from(found.buffer), Buffer.from(expected.buffer))) {
            assert.deepEqual(
              found,
              expected,
              `${JSON.stringify(body.slice(0, length))} before ${JSON.stringify(Buffer.from(behind.subarray(0, 4)).toString("latin1"))}`,
            );
          }
          count++;
        }
      }
    }
    assert.ok(count > 40_000, `${count} bodies`);
  });
}
