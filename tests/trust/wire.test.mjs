// The payer's part of a report of anything goes over the wire and comes back the same; what looks like one, whatever became
// of it on its way, is never more than it said.
import assert from "node:assert/strict";
import { test } from "node:test";
import providers from "../../dist/providers/index.js";
import { STATUSES, builds, changed, full, mutated, odd, random, safe, seed } from "./shared.mjs";

const { toPayer } = builds.wasm;
const explainers = Object.values(builds).map(({ createExplainer }) => createExplainer({ providers, locale: "en" }));
/** Other ones in each run: `COUNT=100000` for as many as SECURITY.md names. */
const COUNT = Number(process.env.COUNT ?? (full ? 30_000 : 2000));
const wire = (value) => JSON.stringify(value);

/** A payer's part, of a report of a mutated body. */
function payer(roll) {
  const body = roll(2) ? mutated(roll) : changed(roll);
  return toPayer(explainers[roll(2)](body, { status: STATUSES[roll(STATUSES.length)] }));
}

/** The same in what servers and frameworks put around it, no deeper than it is looked for. */
function wrapped(value, roll, depth = roll(4)) {
  const wraps = [
    (inner) => ({ error: inner }),
    (inner) => ({ ok: false, status: 402, data: inner }),
    (inner) => [inner],
    (inner) => ({ message: "Payment failed", errors: inner }),
    (inner) => ({ ...inner, type: "about:blank", status: 402, title: "Payment Required" }),
  ];
  return depth ? wrapped(wraps[roll(wraps.length)](value), roll, depth - 1) : value;
}

test("what was sent comes back", (t) => {
  t.diagnostic(`seed ${seed}, ${COUNT} bodies`);
  const roll = random(seed + 10);
  let errors = 0;
  for (let n = 0; n < COUNT; n++) {
    const sent = payer(roll);
    errors += sent.errors.length;
    const around = wrapped(sent, roll);
    const forms = [around, wire(around), new TextEncoder().encode(wire(around))];
    const input = forms[roll(forms.length)];
    for (const explain of explainers) {
      const back = explain(input, { status: STATUSES[roll(STATUSES.length)] });
      assert.equal(wire(toPayer(back)), wire(sent), `seed ${seed}: ${wire(around)}`);
      if (sent.errors.length) assert.equal(back.shape, "payer");
      for (const error of back.errors) assert.deepEqual([error.masked, error.rule], [false, "payer-report"]);
    }
  }
  assert.ok(errors > COUNT / 2, `${errors} errors`);
});

test("what looks like a payer's part claims no more than it says", (t) => {
  t.diagnostic(`seed ${seed}, ${COUNT} bodies`);
  const roll = random(seed + 11);
  for (let n = 0; n < COUNT; n++) {
    const sent = payer(roll);
    for (const error of sent.errors) {
      const keys = Object.keys(error);
      for (let k = roll(3); k > 0; k--) {
        const key = keys[roll(keys.length)];
        if (roll(4)) error[key] = odd(roll);
        else delete error[key];
      }
    }
    let text = wire(wrapped(sent, roll));
    // Cut; or a piece of it gone, which leaves a body that is nobody's any more, and may be read as a shop's.
    const at = roll(text.length + 1);
    const torn = !roll(6);
    if (torn) text = text.slice(0, at) + text.slice(at + 1 + roll(20));
    else if (!roll(6)) text = text.slice(0, at);
    for (const explain of explainers) {
      const report = explain(text, { status: STATUSES[roll(STATUSES.length)] });
      const show = `seed ${seed}: ${text}`;
      if (report.shape !== "payer") safe(report);
      if (torn && report.shape !== "payer") continue;
      for (const error of report.errors) {
        // What was cut is a shop's body, that may say in words what it no longer says by its outcome.
        const words = error.outcome === "charged" && /already(_| been )paid/.test(text);
        const carried = error.outcome === "unknown" || words || text.includes(`"${error.outcome}"`);
        assert.ok(carried, `${error.outcome}, ${show}`);
        if (report.shape === "payer") assert.equal(error.masked, false, show);
      }
    }
  }
});
