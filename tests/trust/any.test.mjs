// Whatever is given: no throw, and a report that holds together.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import fc from "fast-check";
import v8 from "node:v8";
import { OBJECTS, TEXTS, bodies, builds, safe } from "./shared.mjs";

// Lets the test collect what is no longer used before it counts.
v8.setFlagsFromString("--expose-gc");

const KEYS = [
  ...TEXTS, ...OBJECTS, "error", "errors", "raw", "rawType", "headers", "outcome", "response", "data", "body", "object", "status", "statusCode",
  "last_payment_error", "name", "stack", "cause", "card", "brand", "declineCode", "__proto__", "constructor", "prototype", "toString", "valueOf",
  "toJSON", "then", "hasOwnProperty", "length", "$", "id",
];
const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...KEYS) }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });
const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("card_error", "card_declined", "fraudulent", "incorrect_cvc", "StripeCardError", "", "{\"error\":{\"code\":\"x\"}}", "\ud800", ...bodies.slice(0, 5)),
  fc.double(), fc.bigInt(), fc.boolean(), fc.constantFrom(null, undefined, NaN, -0, Infinity, Symbol("s"), () => 1, class {}),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: "medium", withCrossShrink: true }, leaf, tie("object"), fc.array(tie("any"), { maxLength: 5 })),
  // Own properties, also under names that an assignment would not make one of.
  object: fc.array(fc.tuple(key, tie("any")), { maxLength: 8 }).map((entries) => {
    const object = {};
    for (const [name, inner] of entries) Object.defineProperty(object, name, { value: inner, enumerable: true, configurable: true, writable: true });
    return object;
  }),
})).any;
const anything = fc.anything({
  key, maxDepth: 4, withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true,
  withObjectString: true, withTypedArray: true, withSparseArray: true,
});

/** Makes a value hostile. */
const twists = {
  asItIs: (v) => v,
  // A view of a buffer cannot be frozen.
  frozen: (v) => (ArrayBuffer.isView(v) ? v : Object.freeze(v)),
  enveloped: (v) => ({ error: v }),
  listed: (v) => ({ errors: [v, v] }),
  thrown: (v) => Object.assign(new Error("m"), { raw: v, cause: v }),
  cyclic: (v) => {
    const object = { type: "card_error", code: "card_declined", raw: v };
    object.error = object.payment_intent = object.self = object;
    return object;
  },
  throwingGetters: (v) => {
    const object = { type: "card_error", message: "m" };
    for (const name of ["code", "decline_code", "payment_intent", "toString", "error", "length"]) {
      Object.defineProperty(object, name, { enumerable: true, get() { throw v; } });
    }
    return object;
  },
  throwingProxy: (v) => new Proxy(typeof v === "object" && v ? v : {}, new Proxy({}, { get: () => () => { throw v; } })),
  lyingProxy: (v) => new Proxy(typeof v === "object" && v ? v : {}, { get: (_, name) => (typeof name === "string" ? v : undefined), ownKeys: () => ["error", "type"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: v }) }),
  revoked: (v) => {
    const { proxy, revoke } = Proxy.revocable(typeof v === "object" && v ? v : {}, {});
    revoke();
    return proxy;
  },
};

for (const [build, { explain }] of Object.entries(builds)) {
  test(`${build}: any value gives a report`, () => {
    const twist = fc.constantFrom(...Object.keys(twists));
    fc.assert(fc.property(fc.oneof(value, anything), twist, (inner, name) => void safe(explain(twists[name](inner), { status: 402 }))), { numRuns: 4000 });
  });

  test(`${build}: any text and any bytes give a report`, () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.uint8Array({ maxLength: 300 })), (input) => void safe(explain(input))), { numRuns: 3000 });
  });

  test(`${build}: any context gives a report`, () => {
    const input = `{"error":{"type":"card_error","code":"incorrect_cvc","param":"__proto__"}}`;
    const context = fc.record({ status: anything, headers: anything, locale: anything, disclosure: anything }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(context, anything), (given) => void explain(input, given)), { numRuns: 2000 });
    for (const given of [
      new Proxy({}, { get() { throw new Error("no"); } }),
      { headers: { get() { throw new Error("no"); } } },
      { headers: new Proxy({}, { ownKeys() { throw new Error("no"); } }) },
      { status: { valueOf() { throw new Error("no"); } } },
      { status: Symbol("s") },
      { status: NaN }, { status: -1 }, { status: 1e300 }, { headers: { "retry-after": "-1e999" } },
    ]) safe(explain(input, given));
  });

  test(`${build}: values of another realm are read like one's own`, () => {
    const body = { error: { type: "card_error", code: "incorrect_cvc", payment_intent: { id: "pi_1" } } };
    const run = (code) => vm.runInNewContext(code, { body: JSON.stringify(body) });
    const there = [
      run("JSON.parse(body)"), run("Object.freeze(JSON.parse(body))"), run("Uint8Array.from(body, (c) => c.charCodeAt(0))"),
      run("Uint8Array.from(body, (c) => c.charCodeAt(0)).buffer"), run("Object.assign(Object.create(null), JSON.parse(body))"),
      run("Object.assign(new Error('m'), { raw: JSON.parse(body).error })"),
    ];
    for (const input of there) {
      const { primary } = safe(explain(input, { status: 402 }));
      assert.deepEqual([primary.code, primary.field, primary.payment_intent?.id], ["incorrect_cvc", "cvc", "pi_1"]);
    }
  });

  test(`${build}: buffers of every kind`, () => {
    const bytes = new TextEncoder().encode(`xx{"error":{"type":"card_error","code":"incorrect_cvc"}}`);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    const detached = new Uint8Array(16);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    for (const input of [bytes, bytes.subarray(2), bytes.buffer, new DataView(bytes.buffer), Buffer.from(bytes), new Uint8Array(shared)]) {
      assert.equal(safe(explain(input, { status: 402 })).primary.code, "incorrect_cvc");
    }
    for (const input of [detached, detached.buffer, new Float64Array(3), new BigInt64Array(2), new ArrayBuffer(0), shared]) safe(explain(input));
  });

  test(`${build}: ten megabytes are read to one`, () => {
    const error = `"type":"card_error","code":"incorrect_cvc"`;
    for (const text of [
      "a".repeat(1e7), "\\".repeat(1e7), "[".repeat(1e7), `{"error":`.repeat(1.1e6), "\u{1F600}".repeat(5e6), "\ud800".repeat(1e7),
      `{"error":{${error},"x":"${"é".repeat(5e6)}"}}`, `{"errors":[${`{${error}},`.repeat(2e5)}{}]}`, `"${"\\\"".repeat(5e6)}"`,
    ]) {
      const { complete } = safe(explain(text, { status: 402 }));
      assert.equal(complete, false);
    }
    assert.equal(explain(`{"error":{${error},"x":"${"é".repeat(5e6)}"}}`).primary.code, "incorrect_cvc");
    // An object is looked at so far and no farther.
    safe(explain({ error: { type: "card_error", code: "incorrect_cvc", message: "x".repeat(1e7), metadata: Array(1e6).fill({}) } }));
    safe(explain({ errors: Array(1e6).fill({ type: "card_error", code: "incorrect_cvc", message: "m" }) }));
    safe(explain(Array(4e9)));
  });

  test(`${build}: memory does not grow over 200,000 calls`, () => {
    const gc = vm.runInNewContext("gc");
    const call = (n) => {
      const body = bodies[n % bodies.length];
      const report = n % 3 ? explain(body, { status: 402 }) : explain(new TextEncoder().encode(body));
      return report.primary?.display.text.length ?? 0;
    };
    for (let n = 0; n < 20_000; n++) call(n);
    const used = () => (gc(), gc(), process.memoryUsage());
    const before = used();
    for (let n = 0; n < 200_000; n++) call(n);
    const after = used();
    for (const part of ["heapUsed", "external", "arrayBuffers"]) {
      assert.ok(after[part] - before[part] < 2e6, `${part} grew by ${after[part] - before[part]} bytes`);
    }
  });
}

test("no global is changed, and frozen ones do not hurt", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { runInNewContext } from "node:vm";
    const seen = () => {
      const out = [];
      const walk = (name, object) => {
        for (const key of Reflect.ownKeys(object)) {
          const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(object, key);
          out.push([name, key, typeof value === "object" ? 0 : value, get, set, JSON.stringify(flags)]);
        }
      };
      walk("global", globalThis);
      // What the language brings; the runtime's own objects load their parts on demand.
      for (const key of runInNewContext("Object.getOwnPropertyNames(globalThis)")) {
        const value = globalThis[key];
        if (key === "globalThis" || value === null || !["function", "object"].includes(typeof value)) continue;
        walk(key, value);
        if (value.prototype) walk(key + ".prototype", value.prototype);
      }
      return out;
    };
    // Some of the runtime's globals are made when first read.
    for (const key of Object.getOwnPropertyNames(globalThis)) globalThis[key];
    const before = seen();
    const { explain, init } = await import(process.argv[1]);
    await init();
    for (const line of readFileSync(process.argv[2], "utf8").trim().split("\\n")) {
      const { body } = JSON.parse(line);
      JSON.stringify(explain(body));
      try { JSON.stringify(explain(JSON.parse(body))); } catch (e) { if (!(e instanceof SyntaxError)) throw e; }
    }
    JSON.stringify(explain(JSON.parse('{"error":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"param":"__proto__[polluted]"}}'), { fields: { x: "y" } }));
    const after = seen();
    if (before.length !== after.length) throw new Error("globals: " + before.length + " before, " + after.length + " after");
    before.forEach((row, n) => row.forEach((cell, k) => { if (!Object.is(cell, after[n][k])) throw new Error("changed: " + String(row[0]) + "." + String(row[1])); }));
    if ({}.polluted !== undefined) throw new Error("polluted");
    console.log("unchanged", before.length > 900);`;
  const path = (name) => fileURLToPath(new URL(name, import.meta.url));
  for (const entry of ["../../dist/index.js", "../../dist/js.js"]) {
    for (const flags of [[], ["--frozen-intrinsics", "--disable-proto=delete", "--no-warnings"]]) {
      const output = execFileSync(process.execPath, [...flags, "--input-type=module", "-e", script, path(entry), path("../fixtures/cases.jsonl")]);
      assert.equal(output.toString().trim(), "unchanged true", `${entry} ${flags}`);
    }
  }
});
