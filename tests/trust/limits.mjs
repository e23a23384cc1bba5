// What hostile bodies cost, as a table: `node tests/trust/limits.mjs`.
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";

export const SMALL = 1 << 17;
export const LARGE = 1 << 20;
const fill = (unit, length, before = "", after = "") =>
  before + unit.repeat(Math.max(0, Math.floor((length - before.length - after.length) / unit.length))) + after;

/** Bodies of a given length, by name. */
export const HOSTILE = {
  backslashes: (n) => fill("\\", n),
  "backslashes in a string": (n) => fill("\\\\", n, '{"error":{"message":"', '"}}'),
  "opening brackets": (n) => fill("[", n),
  "opening braces": (n) => fill("{", n),
  "nested envelopes": (n) => fill('{"error":', n),
  "nested raw": (n) => fill('{"raw":', n),
  "nested data lists": (n) => fill('{"data":[', n),
  "nested details": (n) => fill('{"message":"x","details":[', n),
  "objects side by side": (n) => fill("{}", n),
  "unclosed objects side by side": (n) => fill('{"a":"b",', n),
  quotes: (n) => fill('"', n),
  colons: (n) => fill(":", n, "{"),
  commas: (n) => fill(",", n, '{"errors":['),
  "a list of empty errors": (n) => fill("{},", n, '{"errors":[', "{}]}"),
  "an object keyed by numbers": (n) => fill('"1":{"a":[]},', n, '{"errors":{', '"2":{}}}'),
  apostrophes: (n) => fill("'", n, "{"),
  "equal signs": (n) => fill("a=>", n, "{"),
  "duplicate keys": (n) => fill('"error":{"code":"x"},', n, "{", '"a":1}'),
  "a body in a body": (n) => JSON.stringify({ error: fill('{\\"', n / 2 - 20, '{"error":', "}") }).slice(0, n),
  "one long message": (n) => fill("a ", n, '{"error":{"type":"card_error","message":"', '"}}'),
  "reasons nearly hidden": (n) => fill("frau", n, '{"error":{"type":"card_error","decline_code":"', '"}}'),
  "an embedded intent": (n) =>
    fill('{"a":[1,"x{",null]},', n, '{"error":{"type":"card_error","payment_intent":{"x":[', "0]}}}"),
  "plain text": (n) => fill("Bad gateway. ", n),
  HTML: (n) => fill("<p>", n, "<html>"),
  "quotes of XML without an end": (n) => fill("<a><![CDATA[", n),
  "objects that a list's bracket closes": (n) => fill('"error":{]]', n, '{"errors":['),
  "the same in a row": (n) => fill("{]", n, '{"errors":['),
  "lists that an object's bracket closes": (n) => fill("[{]]", n, '{"errors":['),
  "objects whose quotes are escaped": (n) => fill('{\\"a\\":1},', n, '{"errors":['),
  "the same in a text": (n) => fill('{\\"a\\\\\\":1},', n, '{"error":{"message":"{\\"errors\\":[', '"}}'),
  "bodies with a word that hides the rest": (n) => fill('}{"error":{"code":"]]>1:', n),
  "the same, shorter": (n) => fill('}{"error":"]1:', n),
  "pairs of a form": (n) => fill("z3=declined&", n),
};

const encoder = new TextEncoder();
/** The best of so many calls, in milliseconds. */
export function cost(explain, name, length, calls = 4) {
  const bytes = encoder.encode(HOSTILE[name](length));
  let best = Infinity;
  for (let n = 0; n < calls; n++) {
    const start = performance.now();
    const { primary } = explain(bytes, { status: 402 });
    void primary?.display.text;
    best = Math.min(best, performance.now() - start);
  }
  return Math.max(best, 0.05);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { explain } = await import("../../dist/index.js");
  // What is kept is known only after what is not has been collected.
  v8.setFlagsFromString("--expose-gc");
  const gc = vm.runInNewContext("gc");
  const kept = async () => {
    for (let n = 0; n < 3; n++) {
      gc();
      // Buffers are given back a little later.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { external, heapUsed } = process.memoryUsage();
    return (external + heapUsed) / 2 ** 20;
  };
  explain("{}");
  const before = await kept();
  for (const unit of ["x", "é"]) explain(unit.repeat(10 << 20));
  explain(new Uint8Array(10 << 20));
  const after = await kept();
  const reports = [];
  for (let n = 0; n < 20; n++) reports.push(explain(new Uint8Array(10 << 20).fill(97)));
  console.log(
    `memory kept after bodies of 10 MiB and more: ${(after - before).toFixed(1)} MiB; each report of one: ${(((await kept()) - after) / reports.length).toFixed(1)} MiB\n`,
  );
  const js = await import("../../dist/js.js");
  console.log("| body of 1 MiB | WebAssembly, ms | 128 KiB, ms | JavaScript build, ms |\n|---|---|---|---|");
  for (const name of Object.keys(HOSTILE)) {
    const [large, small, other] = [
      cost(explain, name, LARGE),
      cost(explain, name, SMALL),
      cost(js.explain, name, LARGE),
    ];
    console.log(`| ${name} | ${large.toFixed(1)} | ${small.toFixed(2)} | ${other.toFixed(1)} |`);
  }
}
