// Every fixture, through both builds, as text, as bytes and as an object.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import providers from "../../dist/providers/index.js";
import { caseDifferences, cases, contextOf, corpus, corpusDifferences, forms } from "./fixtures.mjs";

const builds = { wasm: await import("../../dist/index.js"), js: await import("../../dist/js.js") };

for (const [build, { explain: plain, createExplainer }] of Object.entries(builds)) {
  const asking = createExplainer({ providers });
  for (const [form, make] of Object.entries(forms)) {
    test(`${build}: every case holds as ${form}`, () => {
      const wrong = [];
      let count = 0;
      for (const one of cases) {
        const { name, body, expect } = one;
        const input = make(body);
        // Of an object fewer levels are looked at than of a text.
        if (input === undefined || (one.text && form === "object")) continue;
        count++;
        const report = (one.providers ? asking : plain)(input, contextOf(one));
        assert.equal(report.engine, build);
        // What a parser took away (an escape, a byte-order mark, a cut) is no longer there to be seen.
        for (const difference of caseDifferences(report, expect)) wrong.push(`${name}: ${difference}`);
      }
      assert.ok(count > 120, `${count} cases`);
      assert.deepEqual(wrong, []);
    });

    test(`${build}: every expectation of the corpus holds as ${form}`, () => {
      const wrong = [];
      let count = 0;
      for (const { id, http_status, body, expect, provider } of corpus) {
        if (provider && !providers.some((one) => one.id === provider)) continue;
        const input = make(body);
        if (input === undefined) continue;
        count++;
        for (const difference of corpusDifferences(
          (provider ? asking : plain)(input, { status: http_status ?? undefined }),
          expect,
        ))
          wrong.push(`${id}: ${difference}`);
      }
      assert.ok(count > 150, `${count} bodies`);
      assert.deepEqual(wrong, []);
    });
  }
}

test("native, WebAssembly and JavaScript give the same report", () => {
  const bodies = [...cases, ...corpus.map(({ body, http_status }) => ({ body, status: http_status }))];
  const input = bodies.map(({ body, status }) => JSON.stringify({ body, status })).join("\n");
  const cargo = ["run", "--quiet", "--release", "--example", "explain", "--", "--lines"];
  const output = execFileSync("cargo", cargo, {
    input,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    maxBuffer: 1 << 28,
  });
  const native = output.toString().trim().split("\n");
  assert.equal(native.length, bodies.length);
  for (const [n, { body, status }] of bodies.entries()) {
    const expected = JSON.parse(native[n]);
    for (const [build, { createExplainer }] of Object.entries(builds)) {
      const explain = createExplainer({ providers, locale: "en" });
      const actual = JSON.parse(JSON.stringify(explain(body, { status: status ?? undefined })));
      assert.equal(actual.engine, build);
      // The crate is one build.
      delete actual.engine;
      assert.deepEqual(actual, expected, `${build}: ${body.slice(0, 200)}`);
    }
  }
});

test("what is given for a provider and is none is left out", () => {
  const body = '{"refusalReason":"Refused","refusalReasonCode":"2","resultCode":"Refused","pspReference":"8825"}';
  for (const { createExplainer } of Object.values(builds)) {
    const expected = createExplainer({ providers })(body);
    assert.equal(expected.provider, "adyen");
    for (const none of [{}, null, undefined, "adyen", { id: "adyen" }, { id: "adyen", data: 1 }]) {
      assert.deepEqual(createExplainer({ providers: [none, ...providers] })(body), expected);
      assert.equal(createExplainer({ providers: [none] })(body).provider, null);
    }
  }
});
