// npm stripe's own error classes agree with our type and code on REST bodies.
import assert from "node:assert/strict";
import { test } from "node:test";
import Stripe from "stripe";
import { explain } from "../../dist/index.js";
import { payloads } from "./fixtures.mjs";

test("stripe's error class sees the same type, code and decline code", () => {
  let count = 0;
  for (const { id, shape, body, http_status } of payloads) {
    if (shape !== "rest" || !http_status || http_status === 200) continue;
    const { error } = JSON.parse(body);
    const theirs = Stripe.errors.StripeError.generate({ ...error, statusCode: http_status, headers: {} });
    const { primary } = explain(body, { status: http_status });
    count++;
    assert.equal(primary.type, theirs.rawType || null, id);
    assert.equal(primary.code, theirs.code || null, id);
    assert.equal(primary.decline_code, theirs.decline_code || null, id);
    // Re-serialised by a backend, it is explained alike.
    const again = explain(JSON.stringify(theirs), { status: 500 });
    assert.equal(again.primary.audience, primary.audience, `${id} re-serialised`);
    assert.equal(again.primary.masked, primary.masked, `${id} re-serialised`);
  }
  assert.ok(count > 60, `${count} bodies`);
});
