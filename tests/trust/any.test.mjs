// Whatever is given: no throw, and a report that holds together.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import fc from "fast-check";
import { format } from "../../dist/diagnose.js";
import { coreBytes, used } from "./memory.mjs";
import { OBJECTS, TEXTS, bodies, builds, full, safe } from "./shared.mjs";

/** A leak of ten bytes a call would show. */
const CALLS = full ? 300_000 : 100_000;

const KEYS = [
  ...TEXTS,
  ...OBJECTS,
  "error",
  "errors",
  "raw",
  "rawType",
  "headers",
  "outcome",
  "response",
  "data",
  "body",
  "object",
  "status",
  "statusCode",
  "last_payment_error",
  "name",
  "stack",
  "cause",
  "card",
  "brand",
  "declineCode",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "toJSON",
  "then",
  "hasOwnProperty",
  "length",
  "$",
  "id",
];
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);
const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "card_error",
    "card_declined",
    "fraudulent",
    "incorrect_cvc",
    "StripeCardError",
    "",
    '{"error":{"code":"x"}}',
    "\ud800",
    ...bodies.slice(0, 5),
  ),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.constantFrom(null, undefined, NaN, -0, Infinity, Symbol("s"), () => 1, class {}),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    leaf,
    tie("object"),
    fc.array(tie("any"), { maxLength: 5 }),
  ),
  // Own properties, also under names that an assignment would not make one of.
  object: fc.array(fc.tuple(key, tie("any")), { maxLength: 8 }).map((entries) => {
    const object = {};
    for (const [name, inner] of entries)
      Object.defineProperty(object, name, { value: inner, enumerable: true, configurable: true, writable: true });
    return object;
  }),
})).any;
const anything = fc.anything({
  key,
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
  withSparseArray: true,
});

/** Frozen with everything in it; a view of a buffer cannot be. */
function deepFrozen(value, seen = new Set()) {
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value) || seen.has(value)) return value;
  seen.add(value);
  for (const inner of Object.values(value)) deepFrozen(inner, seen);
  return Object.freeze(value);
}

/** Makes a value hostile. */
const twists = {
  asItIs: (v) => v,
  // A view of a buffer cannot be frozen.
  frozen: (v) => (ArrayBuffer.isView(v) ? v : Object.freeze(v)),
  frozenThroughout: (v) => deepFrozen({ error: v, response: { data: { error: v }, status: 402 } }),
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
      Object.defineProperty(object, name, {
        enumerable: true,
        get() {
          throw v;
        },
      });
    }
    return object;
  },
  throwingProxy: (v) =>
    new Proxy(
      typeof v === "object" && v ? v : {},
      new Proxy(
        {},
        {
          get: () => () => {
            throw v;
          },
        },
      ),
    ),
  lyingProxy: (v) =>
    new Proxy(typeof v === "object" && v ? v : {}, {
      get: (_, name) => (typeof name === "string" ? v : undefined),
      ownKeys: () => ["error", "type"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: v }),
    }),
  revoked: (v) => {
    const { proxy, revoke } = Proxy.revocable(typeof v === "object" && v ? v : {}, {});
    revoke();
    return proxy;
  },
};

for (const [build, { explain }] of Object.entries(builds)) {
  test(`${build}: any value gives a report`, () => {
    const twist = fc.constantFrom(...Object.keys(twists));
    fc.assert(
      fc.property(
        fc.oneof(value, anything),
        twist,
        (inner, name) => void safe(explain(twists[name](inner), { status: 402 })),
      ),
      { numRuns: 4000 },
    );
  });

  test(`${build}: any text and any bytes give a report`, () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.uint8Array({ maxLength: 300 })),
        (input) => void safe(explain(input)),
      ),
      { numRuns: 3000 },
    );
  });

  test(`${build}: any context gives a report`, () => {
    const input = `{"error":{"type":"card_error","code":"incorrect_cvc","param":"__proto__"}}`;
    const context = fc.record(
      { status: anything, headers: anything, locale: anything, disclosure: anything },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(context, anything), (given) => void explain(input, given)),
      { numRuns: 2000 },
    );
    for (const given of [
      new Proxy(
        {},
        {
          get() {
            throw new Error("no");
          },
        },
      ),
      {
        headers: {
          get() {
            throw new Error("no");
          },
        },
      },
      {
        headers: new Proxy(
          {},
          {
            ownKeys() {
              throw new Error("no");
            },
          },
        ),
      },
      {
        status: {
          valueOf() {
            throw new Error("no");
          },
        },
      },
      { status: Symbol("s") },
      { status: NaN },
      { status: -1 },
      { status: 1e300 },
      { headers: { "retry-after": "-1e999" } },
    ])
      safe(explain(input, given));
  });

  test(`${build}: values of another realm are read like one's own`, () => {
    const body = { error: { type: "card_error", code: "incorrect_cvc", payment_intent: { id: "pi_1" } } };
    const run = (code) => vm.runInNewContext(code, { body: JSON.stringify(body) });
    const there = [
      run("JSON.parse(body)"),
      run("Object.freeze(JSON.parse(body))"),
      run("Uint8Array.from(body, (c) => c.charCodeAt(0))"),
      run("Uint8Array.from(body, (c) => c.charCodeAt(0)).buffer"),
      run("Object.assign(Object.create(null), JSON.parse(body))"),
      run("Object.assign(new Error('m'), { raw: JSON.parse(body).error })"),
    ];
    for (const input of there) {
      const { primary } = safe(explain(input, { status: 402 }));
      assert.deepEqual([primary.code, primary.field, primary.payment_intent?.id], ["incorrect_cvc", "cvc", "pi_1"]);
    }
    for (const input of [
      run("new Proxy(JSON.parse(body), { get() { throw new Error('no'); } })"),
      run("({ get error() { throw new Error('no'); } })"),
      run("(() => { const o = JSON.parse(body); o.error.raw = o; return o; })()"),
      run("(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()"),
      run("new String(body)"),
      run("new Date(NaN)"),
      run("new TypeError('Failed to fetch')"),
      run("Symbol.iterator"),
      run("globalThis"),
      run("new SharedArrayBuffer(8)"),
      run("new DataView(new ArrayBuffer(3))"),
      run("Object.create(Promise.prototype)"),
      run("() => body"),
      run("new Map([['error', JSON.parse(body).error]])"),
    ])
      safe(explain(input, { status: 402, headers: input, fields: input, locale: input }));
  });

  test(`${build}: names such as __proto__ are names like others`, () => {
    for (const name of [
      "__proto__",
      "constructor",
      "prototype",
      "hasOwnProperty",
      "toString",
      "valueOf",
      "__defineGetter__",
      "toJSON",
      "then",
    ]) {
      const inner = `{"polluted":1,"type":"card_error","code":"incorrect_cvc"}`;
      for (const body of [
        `{"${name}":${inner}}`,
        `{"error":{"${name}":${inner},"code":"${name}","decline_code":"${name}","type":"${name}","param":"${name}","message":"${name}"}}`,
        `{"errors":{"${name}":${inner}}}`,
        `{"errors":[{"${name}":[${inner}]}]}`,
      ]) {
        for (const input of [body, JSON.parse(body)]) {
          const report = safe(explain(input, { status: 402, fields: JSON.parse(`{"${name}[x]":"y"}`) }));
          for (const error of report.errors)
            assert.ok(error.formField === null || error.formField === error.field, `${name}: ${error.formField}`);
        }
      }
    }
    assert.deepEqual([{}.polluted, [].polluted, (() => {}).polluted], [undefined, undefined, undefined]);
  });

  test(`${build}: what is given stays as it is`, () => {
    for (const body of bodies) {
      let value;
      try {
        value = JSON.parse(body);
      } catch {
        continue;
      }
      const bytes = new TextEncoder().encode(body);
      for (const input of [value, bytes]) {
        const copy = structuredClone(input);
        JSON.stringify(explain(input));
        assert.deepEqual(input, copy);
      }
    }
  });

  test(`${build}: buffers of every kind`, () => {
    const bytes = new TextEncoder().encode(`xx{"error":{"type":"card_error","code":"incorrect_cvc"}}`);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    const detached = new Uint8Array(16);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    for (const input of [
      bytes,
      bytes.subarray(2),
      bytes.buffer,
      new DataView(bytes.buffer),
      Buffer.from(bytes),
      new Uint8Array(shared),
    ]) {
      assert.equal(safe(explain(input, { status: 402 })).primary.code, "incorrect_cvc");
    }
    for (const input of [
      detached,
      detached.buffer,
      new Float64Array(3),
      new BigInt64Array(2),
      new ArrayBuffer(0),
      shared,
    ])
      safe(explain(input));
  });

  test(`${build}: ten megabytes are read to one`, () => {
    const error = `"type":"card_error","code":"incorrect_cvc"`;
    for (const text of [
      "a".repeat(1e7),
      "\\".repeat(1e7),
      "[".repeat(1e7),
      `{"error":`.repeat(1.1e6),
      "\u{1F600}".repeat(5e6),
      "\ud800".repeat(1e7),
      `{"error":{${error},"x":"${"é".repeat(5e6)}"}}`,
      `{"errors":[${`{${error}},`.repeat(2e5)}{}]}`,
      `"${'\\"'.repeat(5e6)}"`,
    ]) {
      const { complete } = safe(explain(text, { status: 402 }));
      assert.equal(complete, false);
      assert.equal(safe(explain(new TextEncoder().encode(text))).complete, false);
    }
    assert.equal(explain(`{"error":{${error},"x":"${"é".repeat(5e6)}"}}`).primary.code, "incorrect_cvc");
    // An object is looked at so far and no farther.
    safe(
      explain({
        error: { type: "card_error", code: "incorrect_cvc", message: "x".repeat(1e7), metadata: Array(1e6).fill({}) },
      }),
    );
    safe(explain({ errors: Array(1e6).fill({ type: "card_error", code: "incorrect_cvc", message: "m" }) }));
    safe(explain(Array(4e9)));
  });

  test(`${build}: memory does not grow over ${CALLS.toLocaleString("en")} calls`, async () => {
    const call = (n) => {
      const body = bodies[n % bodies.length];
      const report = n % 3 ? explain(body, { status: 402 }) : explain(new TextEncoder().encode(body));
      const { primary } = report;
      // Now and then everything that is made when it is read, and an object.
      if (n % 64 === 0)
        void [
          JSON.stringify(report),
          primary && format(primary),
          primary && builds[build].sent(primary),
          explain({ error: { type: "card_error", message: body, param: body } }).primary.path,
        ];
      return primary?.display.text.length ?? 0;
    };
    for (let n = 0; n < 20_000; n++) call(n);
    const [before, core] = [await used(), coreBytes[build]()];
    for (let n = 0; n < CALLS; n++) call(n);
    const after = await used();
    for (const part of ["heapUsed", "external", "arrayBuffers"]) {
      assert.ok(after[part] - before[part] < 2e6, `${part} grew by ${after[part] - before[part]} bytes`);
    }
    assert.equal(coreBytes[build](), core, "the core's own memory");
  });
}

test("no global is changed, nothing is left behind, and frozen globals do not hurt", () => {
  const path = (name) => fileURLToPath(new URL(name, import.meta.url));
  const changes = (entry, flags) =>
    JSON.parse(execFileSync(process.execPath, [...flags, path("globals.mjs"), path(`../../dist/${entry}`)]).toString());
  for (const flags of [[], ["--frozen-intrinsics", "--disable-proto=delete", "--no-warnings"]]) {
    for (const entry of [
      "index.js",
      "js.js",
      "plain.js",
      "catalog.js",
      "diagnose.js",
      "forms.js",
      "dom.js",
      "locales/index.js",
    ]) {
      const { looked, watched, changes: found } = changes(entry, flags);
      assert.ok(looked > 600 && watched > 3, `${looked} objects, ${watched} functions`);
      assert.deepEqual(found, [], `${entry} ${flags}`);
    }
    // The one that is there to set a global sets it, and nothing else.
    assert.deepEqual(changes("standalone.min.js", flags).changes, ["globalThis"], `standalone ${flags}`);
  }
});
