// A report leaves `explain`: each thing that pages and servers hand it to finds the values and no planted secret.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { MessageChannel } from "node:worker_threads";
import { equals, iterableEquality } from "@jest/expect-utils";
import { configureStore, createSlice } from "@reduxjs/toolkit";
import { normalize } from "@sentry/core";
import { QueryClient } from "@tanstack/query-core";
import { equals as vitestEquals } from "@vitest/expect";
import * as devalue from "devalue";
import pino from "pino";
import { format as pretty } from "pretty-format";
import { isReactive, nextTick, reactive, readonly, watch } from "vue";
import winston from "winston";
import { toError } from "../../dist/index.js";
import { SECRETS, VALUES, reports } from "./report.mjs";

/** A text holds every value and no secret. */
function holds(text, what) {
  for (const value of VALUES) assert.ok(text.includes(value), `${what}: no ${value} in ${text.slice(0, 2000)}`);
  for (const secret of SECRETS) assert.ok(!text.includes(secret), `${what} holds ${secret}`);
}

function deepFreeze(value) {
  if (value && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Every object in a value. */
function* objects(value, seen = new Set()) {
  if (!value || typeof value !== "object" || seen.has(value)) return;
  seen.add(value);
  yield value;
  for (const inner of Object.values(value)) yield* objects(inner, seen);
}

for (const [name, make] of Object.entries(reports)) {
  test(`${name}: ordinary objects, own and enumerable, without accessors, methods and cycles`, () => {
    const report = make();
    let count = 0;
    for (const one of objects(report)) {
      count++;
      assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(one)));
      for (const key of Reflect.ownKeys(one)) {
        assert.equal(typeof key, "string");
        if (Array.isArray(one) && key === "length") continue;
        const { value, enumerable } = Object.getOwnPropertyDescriptor(one, key);
        assert.ok(enumerable, key);
        assert.notEqual(value, undefined, key);
        assert.notEqual(typeof value, "function", key);
      }
    }
    assert.ok(count > 6);
    assert.ok(report.errors.includes(report.primary));
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  test(`${name}: copies, entries and freezing`, () => {
    const report = make();
    const before = JSON.stringify(report);
    for (const [how, copy] of Object.entries({
      structuredClone: structuredClone(report),
      JSON: JSON.parse(JSON.stringify(report)),
      spread: { ...report, primary: { ...report.primary } },
      entries: Object.fromEntries(Object.entries(report)),
      assign: Object.assign({}, report),
    })) {
      assert.deepEqual(copy, report, how);
      holds(JSON.stringify(copy), how);
    }
    holds(
      Object.entries(report.primary).map(String).join() + JSON.stringify(Object.entries(report.primary)),
      "entries",
    );
    const frozen = deepFreeze(make());
    assert.equal(JSON.stringify(frozen), before);
    assert.equal(frozen.primary.display.text, report.primary.display.text);
    // Reading one changes nothing: two are equal, read or not.
    assert.deepStrictEqual(make(), report);
  });

  test(`${name}: printed`, () => {
    const report = make();
    for (const options of [{ depth: null }, { depth: null, showHidden: true, getters: true, showProxy: true }])
      holds(inspect(report, options), JSON.stringify(options));
    const out = new PassThrough();
    const lines = [];
    out.on("data", (line) => lines.push(String(line)));
    const console = new globalThis.console.Console({ stdout: out, stderr: out, inspectOptions: { depth: null } });
    console.log(report);
    console.dir(report.primary, { showHidden: true, depth: null });
    console.table(Object.entries(report.primary));
    console.table(report.errors);
    console.error(new Error("failed", { cause: report }));
    for (const secret of SECRETS) assert.ok(!lines.join("").includes(secret), secret);
    holds(lines[0], "console.log");
    holds(lines.at(-1), "an error's cause");
  });

  test(`${name}: an error to throw`, () => {
    const failure = toError(make());
    assert.ok(failure instanceof Error);
    assert.equal(failure.name, "CheckoutError");
    assert.equal(
      failure.message,
      "Declined for [email], card [number], key [key] (code card_declined, reason insufficient_funds)",
    );
    assert.deepEqual(failure.fingerprint.slice(0, 2), ["checkout-errors", "payer"]);
    assert.deepEqual(failure.fingerprint.slice(3), ["card_error", "card_declined", "decline-code"]);
    assert.equal(failure.error, failure.report.primary);
    holds(inspect(failure, { depth: null, showHidden: true }), "inspect");
    holds(JSON.stringify(failure), "JSON");
    assert.match(failure.stack, /^(Checkout)?Error: Declined for /);
  });

  test(`${name}: Sentry's normalisation, with the failure's fingerprint`, () => {
    const report = make();
    holds(JSON.stringify(normalize(report, 10)), "normalize");
    holds(JSON.stringify(normalize({ extra: toError(report) }, 10)), "normalize an error");
  });

  test(`${name}: pino and winston`, async () => {
    const report = make();
    const lines = [];
    const log = pino({ base: null }, { write: (line) => lines.push(line) });
    log.error({ report }, "failed");
    log.error(toError(report), "failed");
    const stream = new PassThrough().on("data", (line) => lines.push(String(line)));
    const logger = winston.createLogger({ transports: [new winston.transports.Stream({ stream })] });
    logger.error("failed", { report });
    await new Promise((done) => setImmediate(done));
    assert.equal(lines.length, 3);
    for (const line of lines) holds(line, "a line");
  });

  test(`${name}: Redux Toolkit, which checks that all is serialisable and nothing is changed`, () => {
    const said = [];
    const { error, warn } = console;
    const note = (...all) => said.push(all);
    Object.assign(console, { error: note, warn: note });
    try {
      const slice = createSlice({
        name: "checkout",
        initialState: { report: null },
        reducers: { failed: (state, { payload }) => void (state.report = payload) },
      });
      const store = configureStore({ reducer: slice.reducer });
      const report = make();
      store.dispatch(slice.actions.failed(report));
      store.dispatch(slice.actions.failed({ ...report, status: 500 }));
      store.dispatch(slice.actions.failed(report));
      assert.deepEqual(store.getState().report, make());
      holds(JSON.stringify(store.getState()), "the store");
    } finally {
      Object.assign(console, { error, warn });
    }
    assert.deepEqual(said, []);
  });

  test(`${name}: Vue's reactive, readonly and deep watch`, async () => {
    const state = reactive({ report: null });
    const seen = [];
    watch(state, ({ report }) => seen.push(report?.primary?.display.text), { deep: true });
    state.report = make();
    await nextTick();
    assert.deepEqual(seen, [make().primary.display.text]);
    assert.ok(isReactive(state.report.primary));
    assert.deepEqual(JSON.parse(JSON.stringify(state.report)), make());
    holds(JSON.stringify(readonly(state)), "readonly");
    // Nobody reads it into another state.
    await nextTick();
    assert.equal(seen.length, 1);
  });

  test(`${name}: Jest's and Vitest's equality and snapshots`, () => {
    const [one, other] = [make(), make()];
    void JSON.stringify(one);
    for (const same of [equals, vitestEquals]) {
      assert.ok(same(one, other, [iterableEquality]));
      assert.ok(!same(one, { ...other, status: 500 }, [iterableEquality]));
    }
    assert.equal(pretty(one), pretty(other));
    holds(pretty(one), "a snapshot");
  });

  test(`${name}: postMessage`, async () => {
    const { port1, port2 } = new MessageChannel();
    const came = new Promise((resolve) => port2.once("message", resolve));
    port1.postMessage(make());
    assert.deepEqual(await came, make());
    port1.close();
  });

  test(`${name}: SvelteKit's devalue, which Nuxt's payload is written with too`, () => {
    const text = devalue.stringify({ form: make() });
    assert.deepEqual(devalue.parse(text).form, make());
    holds(text, "devalue");
    holds(devalue.uneval(make()), "uneval");
  });

  test(`${name}: TanStack Query keeps the failure, and retries what may be retried alone`, async () => {
    const failure = toError(make());
    let runs = 0;
    const client = new QueryClient();
    const query = client.fetchQuery({
      queryKey: ["pay"],
      queryFn: () => {
        runs++;
        throw failure;
      },
      retry: (count, { error }) => count < 3 && error.retry.automatic,
      retryDelay: (_, { error }) => error.retry.delayMs ?? 0,
    });
    await assert.rejects(query, failure);
    assert.equal(runs, 1);
    const { error } = client.getQueryState(["pay"]);
    assert.equal(error.report, failure.report);
    holds(JSON.stringify(error), "the query's state");
    client.clear();
  });
}

test("React: a prop of a server component, and an argument of a server action", () => {
  const run = (file, flags) =>
    execFileSync(process.execPath, [...flags, fileURLToPath(new URL(file, import.meta.url))], {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
    });
  holds(run("flight.mjs", ["--conditions=react-server"]), "a prop");
  holds(run("reply.mjs", []), "an argument");
});
