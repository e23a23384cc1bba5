// Where WebAssembly is blocked: a plain verdict at first, then the core as JavaScript.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const BODY = JSON.stringify({
  error: { type: "card_error", code: "incorrect_cvc", param: "cvc", message: "That is wrong." },
});

/** What a program prints as JSON, run without WebAssembly. */
function run(source, { module = true, flags = ["--no-expose-wasm"] } = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, `--input-type=${module ? "module" : "commonjs"}`, "-e", source],
    { encoding: "utf8", maxBuffer: 64 << 20 },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const ASK = `
  const short = (report) => ({ engine: report.engine, shape: report.shape, complete: report.complete, count: report.errors.length, code: report.primary?.code,
    audience: report.primary?.audience, text: report.primary?.display.text, field: report.primary?.field, outcome: report.primary?.outcome });
  const body = ${JSON.stringify(BODY)};
  // Node's own fetch does not load without WebAssembly.
  const response = { status: 402, headers: new Map(), body: null, arrayBuffer: async () => new TextEncoder().encode(body).buffer };
  const go = async ({ explain, explainResponse, createExplainer, init }) => {
    const before = [explain(body, { status: 402 }), explain(new TextEncoder().encode(body)), explain(JSON.parse(body)), explain(null), createExplainer({})(body), explain({ get error() { throw 1; } })].map(short);
    const json = explain(body);
    const said = [await init(), await init()];
    process.stdout.write(JSON.stringify({ before, json, said, after: short(explain(body, { status: 402 })), response: short(await explainResponse(response)) }));
  };`;
const AFTER = {
  engine: "js",
  shape: "error",
  complete: true,
  count: 1,
  code: "incorrect_cvc",
  audience: "payer",
  text: "The security code isn't right. Check the 3 or 4 digits on your card.",
  field: "cvc",
  outcome: "not_charged",
};

for (const [what, source, options] of [
  ["ES module", `${ASK} await go(await import(${JSON.stringify(`file://${dist}/index.js`)}));`, {}],
  ["CommonJS", `${ASK} go(require(${JSON.stringify(`${dist}/index.cjs`)}));`, { module: false }],
]) {
  test(`${what}: explain before init gives the plain verdict, init says "js", explain after it reads the body`, () => {
    const { before, json, said, after, response } = run(source, options);
    assert.deepEqual(said, ["js", "js"]);
    assert.deepEqual(after, AFTER);
    assert.deepEqual(response, AFTER);
    for (const [at, one] of before.entries()) {
      assert.equal(one.engine, "none", `call ${at}`);
      assert.equal(one.complete, false, `call ${at}`);
      // null and an object that throws report nothing, also without a core.
      const silent = at === 3 || at === 5;
      assert.equal(one.count, silent ? 0 : 1, `call ${at}`);
      if (silent) continue;
      assert.equal(
        one.text,
        "The payment was declined. Use another card or payment method, or ask your bank or payment provider why.",
      );
      assert.deepEqual([one.code, one.field, one.outcome], [null, null, "unknown"], `call ${at}`);
    }
    assert.equal(before[0].audience, "payer");
    assert.equal(json.engine, "none");
  });
}

test("a first call starts the other build by itself", () => {
  const source = `import { explain } from ${JSON.stringify(`file://${dist}/index.js`)};
    const engines = [explain("{}").engine];
    while (engines.length < 500 && engines.at(-1) === "none") { await new Promise((done) => setTimeout(done, 10)); engines.push(explain("{}").engine); }
    process.stdout.write(JSON.stringify([engines[0], engines.at(-1)]));`;
  assert.deepEqual(run(source), ["none", "js"]);
});

test("init before the first call: no plain verdict at all", () => {
  const source = `import { explain, init } from ${JSON.stringify(`file://${dist}/index.js`)};
    process.stdout.write(JSON.stringify([await init(), explain("{}").engine]));`;
  assert.deepEqual(run(source), ["js", "js"]);
});

for (const [what, source, options] of [
  ["ES module", `const { explain, init } = await import(${JSON.stringify(`file://${dist}/js.js`)});`, {}],
  ["CommonJS", `const { explain, init } = require(${JSON.stringify(`${dist}/js.cjs`)});`, { module: false }],
]) {
  test(`the entry ./js as ${what} answers from the first call`, () => {
    const done = `${source} const first = explain(${JSON.stringify(BODY)}); init().then((said) => process.stdout.write(JSON.stringify([first.engine, first.primary.field, said])));`;
    assert.deepEqual(run(done, options), ["js", "cvc", "js"]);
  });
}

test("a policy that forbids compiling alone, as a page's does", () => {
  // WebAssembly is there and throws, as in a page without 'wasm-unsafe-eval'.
  const source = `WebAssembly.Module = function () { throw new WebAssembly.CompileError("blocked"); };
    WebAssembly.instantiate = async () => { throw new WebAssembly.CompileError("blocked"); };
    const { explain, init } = await import(${JSON.stringify(`file://${dist}/index.js`)});
    const before = explain("{}").engine;
    process.stdout.write(JSON.stringify([before, await init(), explain("{}").engine]));`;
  assert.deepEqual(run(source, { flags: [] }), ["none", "js", "js"]);
});

test("the first verdict claims nothing false, whatever the body", () => {
  const here = fileURLToPath(new URL("../core/fixtures.mjs", import.meta.url));
  const ask = (entry, flags) =>
    run(
      `import { createExplainer, explain as plain } from ${JSON.stringify(`file://${dist}/${entry}.js`)};
      import providers from ${JSON.stringify(`file://${dist}/providers/index.js`)};
      // What is true, the providers' tables tell.
      const explain = ${entry === "js"} ? createExplainer({ providers, locale: "en" }) : plain;
      import { cases, contextOf, corpus } from ${JSON.stringify(`file://${here}`)};
      const all = [...cases.filter((one) => !one.text).map((one) => [one.body, contextOf(one)]), ...corpus.map(({ body, http_status }) => [body, { status: http_status ?? undefined }])];
      process.stdout.write(JSON.stringify(all.map(([body, context]) => {
        const { engine, complete, errors } = explain(body, context);
        const short = ({ audience, outcome, masked, messageDisplayable, field, retry, display, rule }) => ({ audience, outcome, masked, messageDisplayable, field, automatic: retry.automatic, id: display.id, rule });
        return { body: body.slice(0, 300), status: context.status, engine, complete, errors: errors.map(short) };
      })));`,
      { flags },
    );
  // The JavaScript build starts as soon as the first call has returned; within one turn it is not there yet.
  const [first, whole] = [ask("index", ["--no-expose-wasm"]), ask("js", ["--no-expose-wasm"])];
  assert.ok(first.length > 500);
  const wrong = [];
  for (const [n, { body, status, engine, complete, errors }] of first.entries()) {
    assert.deepEqual([engine, complete], ["none", false]);
    assert.ok(errors.length < 2);
    for (const error of errors) {
      const { id, rule, ...claims } = error;
      assert.deepEqual(claims, {
        audience: "payer",
        outcome: "unknown",
        masked: false,
        messageDisplayable: false,
        field: null,
        automatic: false,
      });
      assert.ok(["declined", "payment_failed"].includes(id), id);
      // "Declined" where nobody declined, or a failure where a payment went through, would be false.
      const [full] = whole[n].errors;
      const refused = full && whole[n].errors.some(({ audience }) => audience === "payer");
      // A card error says so itself, also where its code or words blame the program.
      const said = /card_?error|insufficient_funds/i.test(body);
      if (id === "declined" ? !refused && !said : !full) wrong.push(`${id} ${status} ${body}`);
    }
    // A failure that the body or its status speaks of is not passed over.
    if (!errors.length && whole[n].errors.length && status >= 400) wrong.push(`nothing ${status} ${body}`);
  }
  assert.deepEqual(wrong, []);
});

test("one warning in development, none in production", () => {
  const source = (count) =>
    `import { explain } from ${JSON.stringify(`file://${dist}/index.js`)};
    const said = []; console.warn = (text) => said.push(text);
    for (let n = 0; n < ${count}; n++) explain(${JSON.stringify(BODY)});
    process.stdout.write(JSON.stringify(said));`;
  const [said, ...more] = run(source(5));
  assert.deepEqual(more, []);
  assert.match(said, /WebAssembly is blocked/);
  assert.match(said, /checkout-errors\/js/);
  assert.match(said, /init\(\)/);
  assert.deepEqual(
    run(
      `process.env.NODE_ENV = "production"; ${source(5).replace("import {", "const {").replace("} from", "} = await import(").replace('.js";', '.js");')}`,
    ),
    [],
  );
});
