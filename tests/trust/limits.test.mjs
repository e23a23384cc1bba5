// Hostile bodies cost as much a byte at a megabyte as at an eighth of it. `node tests/trust/limits.mjs` prints the figures.
import assert from "node:assert/strict";
import { test } from "node:test";
import { builds } from "./shared.mjs";
import { HOSTILE, LARGE, SMALL, cost } from "./limits.mjs";

for (const [build, { explain }] of Object.entries(builds)) {
  for (const name of Object.keys(HOSTILE)) {
    test(`${build}: linear for ${name}`, () => {
      // Eight times the bytes may cost sixteen times as much for noise; a quadratic reader would take sixty-four.
      let ratio = Infinity;
      for (let tries = 0; tries < 4 && ratio >= 16; tries++) ratio = cost(explain, name, LARGE) / cost(explain, name, SMALL);
      assert.ok(ratio < 16, `${ratio.toFixed(1)} times the time for eight times the bytes`);
    });
  }
}
