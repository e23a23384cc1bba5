// Native, WebAssembly and JavaScript give the same report, whatever becomes of a body on its way.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { OBJECTS, STATUSES, all, builds, mutated, random, seed } from "./shared.mjs";

const { wasm, js } = builds;
const show = (body) => `seed ${seed}: ${JSON.stringify(body).slice(0, 2000)}`;
/** Bodies in which a difference was found once. */
const FOUND = [
  '{"error":{"type":"a\\中b","message":"a\\é"}}',
  '{"error":{"type":"card_error","message":"Invalid: 4242424242424242."}}',
  '{"error":{"type":"ca4242 4242 4242 4242rd_error","param":"a@b[0]"}}',
  '{"error":{"type":"card_error","code":"incorrect_cvc"},"Error":{"code":"x"}}',
];
const encoder = new TextEncoder();

test("20,000 mutated bodies, as text and as bytes: the same report", () => {
  const roll = random(seed);
  for (let n = 0; n < 20_000; n++) {
    const body = mutated(roll);
    const context = { status: STATUSES[roll(STATUSES.length)] };
    const expected = all(wasm.explain(body, context));
    const bytes = encoder.encode(body);
    assert.equal(all(js.explain(body, context)), expected, show(body));
    assert.equal(all(wasm.explain(bytes, context)), expected, `as bytes, ${show(body)}`);
    assert.equal(all(js.explain(bytes, context)), expected, `as bytes, ${show(body)}`);
  }
});

test("5,000 bodies with bytes changed, UTF-8 or not: the same report", () => {
  const roll = random(seed + 1);
  for (let n = 0; n < 5000; n++) {
    const bytes = encoder.encode(mutated(roll));
    for (let k = roll(6); k >= 0 && bytes.length; k--) bytes[roll(bytes.length)] = roll(256);
    assert.equal(all(js.explain(bytes)), all(wasm.explain(bytes)), show(Buffer.from(bytes).toString("latin1")));
  }
});

test("5,000 mutated bodies parsed and as objects: both builds give the same report", () => {
  const roll = random(seed + 2);
  let count = 0;
  for (let n = 0; n < 5000; n++) {
    let value;
    const body = mutated(roll);
    try {
      value = JSON.parse(body);
    } catch {
      continue;
    }
    count++;
    assert.equal(all(js.explain(value)), all(wasm.explain(value)), show(body));
  }
  assert.ok(count > 300, `${count} objects`);
});

test("5,000 mutated bodies: the native crate gives the same report", () => {
  const roll = random(seed + 3);
  const lines = FOUND.map((body) => ({ body }));
  for (let n = 0; n < 5000; n++) {
    // A pipe carries UTF-8: half a surrogate pair is U+FFFD there.
    lines.push({ body: mutated(roll).replace(/\p{Surrogate}/gu, "\ufffd"), status: STATUSES[roll(STATUSES.length)] });
  }
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const cargo = ["run", "--quiet", "--release", "--example", "explain", "--", "--lines"];
  const output = execFileSync("cargo", cargo, { input, cwd: fileURLToPath(new URL("../..", import.meta.url)), maxBuffer: 1 << 29 });
  const native = output.toString().trim().split("\n");
  assert.equal(native.length, lines.length);
  for (const [n, { body, status }] of lines.entries()) {
    const expected = JSON.parse(native[n]);
    const actual = JSON.parse(JSON.stringify(wasm.explain(body, { status })));
    delete actual.engine;
    for (const [at, error] of actual.errors.entries()) {
      delete error.formField;
      const other = expected.errors[at];
      // serde_json takes half a surrogate pair for no JSON, JSON.parse does not: only one of them has the id then.
      if (/\\u[dD][89a-fA-F]/.test(body)) for (const key of OBJECTS) delete error[key], delete other?.[key];
    }
    assert.deepEqual(actual, expected, show(body));
  }
});
