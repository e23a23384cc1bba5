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
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const ASK = `
  const short = (report) => ({ engine: report.engine, shape: report.shape, complete: report.complete, count: report.errors.length, code: report.primary?.code,
    audience: report.primary?.audience, text: report.primary?.display.text, field: report.primary?.field, unknown: report.primary?.retry.outcomeUnknown });
  const body = ${JSON.stringify(BODY)};
  // Node's own fetch does not load without WebAssembly.
  const response = { status: 402, headers: new Map(), body: null, arrayBuffer: async () => new TextEncoder().encode(body).buffer };
  const go = async ({ explain, explainResponse, createExplainer, init }) => {
    const before = [explain(body, { status: 402 }), explain(new TextEncoder().encode(body)), explain(JSON.parse(body)), explain(null), createExplainer({})(body), explain({ get error() { throw 1; } })].map(short);
    const json = explain(body).toJSON();
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
  unknown: false,
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
      // null reports nothing, also without a core.
      assert.equal(one.count, at === 3 ? 0 : 1, `call ${at}`);
      if (at !== 3)
        assert.ok(
          one.text.length > 20 && one.code === null && one.field === null,
          `call ${at}: ${JSON.stringify(one)}`,
        );
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
