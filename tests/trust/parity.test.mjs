// Native, WebAssembly and JavaScript give the same report, whole, whatever becomes of a body on its way; with providers'
// tables and without.
import assert from "node:assert/strict";
import { test } from "node:test";
import providers from "../../dist/providers/index.js";
import { asParsed, likeNative, native } from "./native.mjs";
import {
  DECIDED,
  STATUSES,
  TEXTS,
  all,
  bodies,
  builds,
  changed,
  full,
  held,
  mutated,
  random,
  seed,
} from "./shared.mjs";

/** Both builds, without providers and with all. */
const [plain, asking] = [{}, { providers, locale: "en" }].map((options) => ({
  wasm: builds.wasm.createExplainer(options),
  js: builds.js.createExplainer(options),
}));
/** Other ones in each run: `COUNT=100000` for as many as SECURITY.md names. */
const COUNT = Number(process.env.COUNT ?? (full ? 30_000 : 8000));
/** As many at a time go through the native crate. */
const PORTION = 10_000;
const encoder = new TextEncoder();

/** Bodies in which a difference was found once. */
const FOUND = [
  '{"error":{"type":"a\\中b","message":"a\\é"}}',
  '{"error":{"type":"card_error","message":"Invalid: 4242424242424242."}}',
  '{"error":{"type":"ca4242 4242 4242 4242rd_error","param":"a@b[0]"}}',
  '{"error":{"type":"card_error","code":"incorrect_cvc"},"Error":{"code":"x"}}',
  // JSON to JSON.parse, but not to every reader: half a surrogate pair, a number that no float holds, depth, a name twice.
  '{"error":{"type":"card_error","payment_intent":{"id":"pi_1","\\ud800":"\\udfff"}}}',
  '{"error":{"type":"card_error","source":{"id":"src_1","x":1e999}}}',
  `{"error":{"type":"card_error","setup_intent":{"id":"seti_1","x":${"[".repeat(300)}${"]".repeat(300)}}}}`,
  '{"error":{"type":"card_error","payment_method":{"id":"pm_1","\\u0069d":"pm_2"}}}',
  // Neither to it.
  '{"error":{"type":"card_error","payment_intent":{"id":"pi_1","x":"\t"}}}',
  // Read as text, with the status that stands around it.
  '{"statusCode":200,"body":"{true\\"payment\\":{\\"status\\":\\"processing\\"},\\"message\\":\\"Your order is being processed.\\"}"}',
  // A backslash within a character of three bytes, which it must not join again.
  Buffer.from('{"error":{"type":"card_error","message":"a\xef\\\xbcb"}}', "latin1"),
  Buffer.from('"{\\"error\\":{\\"type\\":\\"card_error\\",\\"message\\":\\"a\xef\\\xbcb\\"}}"', "latin1"),
];

/** All that a report says, without the build's name. */
const whole = ({ engine, ...report }) => JSON.stringify(report);

/** The same body as text and as bytes through both builds; what the native crate has to say of it. */
function alike(body, status, asked, show) {
  const { wasm, js } = asked ? asking : plain;
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const report = wasm(bytes, { status });
  const expected = whole(report);
  assert.equal(whole(js(bytes, { status })), expected, `JavaScript, bytes, ${show()}`);
  if (typeof body === "string") {
    assert.equal(whole(wasm(body, { status })), expected, `WebAssembly, text, ${show()}`);
    assert.equal(whole(js(body, { status })), expected, `JavaScript, text, ${show()}`);
  }
  return { bytes, status, asked, expected: likeNative(report), show };
}

async function nativeToo(waiting) {
  const lines = await native(waiting);
  assert.equal(lines.length, waiting.length);
  for (const [n, { expected, show }] of waiting.entries())
    assert.equal(asParsed(lines[n]), expected, `native, ${show()}`);
}

/** Bodies from `make`, through all three in portions. */
async function every(t, count, offset, make) {
  t.diagnostic(`seed ${seed}, ${count} bodies`);
  const roll = random(seed + offset);
  for (let done = 0; done < count; done += PORTION) {
    const waiting = [];
    for (let n = done; n < Math.min(count, done + PORTION); n++) {
      const body = make(roll);
      const show = () =>
        `seed ${seed}: ${JSON.stringify(typeof body === "string" ? body : Buffer.from(body).toString("latin1")).slice(0, 2000)}`;
      waiting.push(alike(body, STATUSES[roll(STATUSES.length)], roll(2) === 1, show));
    }
    await nativeToo(waiting);
  }
}

test("the fixtures, and what differed once", async () => {
  const waiting = [...bodies, ...FOUND].flatMap((body) =>
    [undefined, 402, 500].flatMap((status) => [false, true].map((asked) => alike(body, status, asked, () => body))),
  );
  await nativeToo(waiting);
  // And in what a programmer is told.
  for (const body of [...bodies, ...FOUND]) assert.equal(all(plain.js(body)), all(plain.wasm(body)), body);
});

test("mutated texts, as text, as bytes and as objects", async (t) => {
  let objects = 0;
  await every(t, COUNT * 0.45, 0, (roll) => {
    const body = mutated(roll);
    objects += asObject(body);
    return body;
  });
  assert.ok(objects > COUNT / 50, `${objects} objects`);
});

test("mutated values, as text, as bytes and as objects", async (t) => {
  let objects = 0;
  let others = 0;
  await every(t, COUNT * 0.45, 1, (roll) => {
    const value = changed(roll);
    const body = JSON.stringify(value, null, roll(3) ? 0 : 2);
    objects += asObject(body);
    // Of an object less is looked at than of its text: places where hardly any error stands. The verdict is the same but for those.
    if (verdict(plain.wasm(value)) !== verdict(plain.wasm(body))) others++;
    return body;
  });
  t.diagnostic(`${others} of ${objects} objects have another verdict than their text`);
  assert.ok(objects > COUNT / 3, `${objects} objects`);
  assert.ok(others <= Math.max(6, objects / 1000), `${others} of ${objects}`);
});

test("mutated bytes, UTF-8 or not", async (t) => {
  await every(t, COUNT * 0.1, 2, (roll) => {
    const bytes = encoder.encode(mutated(roll));
    for (let k = roll(6); k >= 0 && bytes.length; k--) bytes[roll(bytes.length)] = roll(256);
    return bytes;
  });
});

const verdict = (report) => held(report, [...TEXTS, ...DECIDED]);

/** Whether the body is JSON that is an object; then both builds must agree about that object too. */
function asObject(body) {
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    return false;
  }
  if (!value || typeof value !== "object") return false;
  for (const { js, wasm } of [plain, asking])
    assert.equal(whole(js(value)), whole(wasm(value)), `as an object, seed ${seed}: ${body.slice(0, 2000)}`);
  return true;
}
