// What `$fetch` of Nuxt throws, ofetch's own error: it lists no key, and its answer is in getters.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { ofetch } from "ofetch";
import * as wasm from "../../dist/index.js";
import * as js from "../../dist/js.js";
import { decline } from "./recipe.mjs";

const server = createServer((request, response) => {
  const { status, body } = answers[request.url];
  response.writeHead(status, { "content-type": "application/json" }).end(body);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
after(() => server.close().closeAllConnections());
const url = `http://127.0.0.1:${server.address().port}`;

const report = wasm.explain(decline("stolen_card"), { status: 402 });
const answers = {
  "/decline": { status: 402, body: JSON.stringify(decline("insufficient_funds")) },
  "/hidden": { status: 402, body: JSON.stringify(decline("stolen_card")) },
  "/payer": { status: 402, body: JSON.stringify(wasm.toPayer(report)) },
};
const thrown = (path, base = url) => ofetch(path, { baseURL: base, retry: 0 }).catch((error) => error);

for (const [build, { explain, toPayer }] of Object.entries({ wasm, js })) {
  test(`${build}: the error of a decline says what its body says`, async () => {
    const error = await thrown("/decline");
    assert.deepEqual(Object.keys(error), ["name"]);
    const { errors, primary, status } = explain(error);
    assert.equal(status, 402);
    assert.equal(errors.length, 1);
    assert.equal(primary.decline_code, "insufficient_funds");
    assert.equal(primary.outcome, "not_charged");
    assert.equal(toPayer(explain(await thrown("/hidden"))).errors[0].id, "declined");
  });

  test(`${build}: the payer's part in an error is taken back`, async () => {
    const found = explain(await thrown("/payer"));
    assert.equal(found.shape, "payer");
    assert.deepEqual(toPayer(found), toPayer(report));
  });

  test(`${build}: an error without an answer is a lost connection`, async () => {
    const { primary } = explain(await thrown("/", "http://127.0.0.1:9"));
    assert.equal(primary.display.id, "unreachable");
    assert.equal(primary.outcome, "unknown");
  });
}
