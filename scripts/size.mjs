// What each part weighs on the wire, against its budget. Fails over a budget. `--functions`: the core's code by function, too.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { MODERN } from "./cores.mjs";
import { LIMIT } from "./locales.mjs";
import { root } from "./tools.mjs";

const dist = join(root, "dist");
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } })
    .length;

/** A page's own bundle of what it imports, minified, without what is loaded only when needed. */
async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    external: ["./core-js.js"],
  });
  return Buffer.from(outputFiles[0].contents);
}

const file = (name) => readFileSync(join(dist, name));
const locales = readdirSync(join(dist, "locales")).filter(
  (name) => /^[a-z]{2,3}(-\w+)?\.js$/.test(name) && name !== "ids.js" && name !== "index.js",
);
const heaviest = locales.map((name) => [name, brotli(file(`locales/${name}`))]).sort((a, b) => b[1] - a[1])[0];

/** Name, bytes, budget in bytes of brotli. Where the design's budget is not met yet, ours stands before it. Another version of Rust weighs up to 3 % more. */
const rows = [
  ["explain, bundled for a page", await bundled('export { explain } from "./index.js";'), 90_200, 17_000],
  ["default entry, everything", await bundled('export * from "./index.js";'), 92_700, 20_000],
  ["retryDelay alone", await bundled('export { retryDelay } from "./index.js";'), 307],
  ["toPayer alone", await bundled('export { toPayer } from "./index.js";'), 614],
  ["toError alone", await bundled('export { toError } from "./index.js";'), 614],
  // Hints by code, for logs and terminals; no page needs it.
  ["diagnose", file("diagnose.js"), 13_200],
  // Every known code, for tests alone: it grows with the providers.
  ["testing", file("testing.js"), 102_400],
  ["JavaScript build, when needed", file("core-js.js"), 101_300, 16_384],
  ["core.wasm", file("core.wasm"), 76_900, 10_700],
  ["one form adapter", await bundled('export { toFormik } from "./forms.js";'), 1_024],
  // With `toPayer`, which problem details and JSON:API carry.
  ["forms, all of them", file("forms.js"), 2_240, 2_048],
  ["dom", file("dom.js"), 2_200],
  // With the rows of every provider: half of it.
  ["catalog", file("catalog.js"), 68_000, 31_500],
  [`heaviest locale (${heaviest[0]})`, file(`locales/${heaviest[0]}`), LIMIT],
];

let over = 0;
const kb = (bytes) => (bytes / 1024).toFixed(1).padStart(7);
console.log("part                              raw KB  gzip KB  brotli KB  budget KB  design's");
for (const [name, bytes, budget, design = budget] of rows) {
  const small = brotli(bytes);
  if (small > budget) over++;
  const note = small > budget ? "  OVER" : small > design ? "  over the design's" : "";
  console.log(
    `${name.padEnd(32)}${kb(bytes.length)} ${kb(gzipSync(bytes, { level: 9 }).length)}  ${kb(small)}    ${kb(budget)}   ${kb(design)}${note}`,
  );
}

// What a page pays for more than `explain`, on top of it.
const alone = brotli(await bundled('export { explain } from "./index.js";'));
const more = async (name, code) =>
  console.log(
    `${name.padEnd(32)}${String(brotli(await bundled(`export { explain } from "./index.js"; ${code}`)) - alone).padStart(7)} bytes of brotli`,
  );
console.log("\nbeside explain (some bytes up or down are brotli's)");
await more("explainResponse", 'export { explainResponse } from "./index.js";');
await more("createExplainer", 'export { createExplainer } from "./index.js";');
await more(
  "  with one locale (fr)",
  'export { createExplainer } from "./index.js"; export { default as fr } from "./locales/fr.js";',
);
await more("init", 'export { init } from "./index.js";');
await more("retryDelay", 'export { retryDelay } from "./index.js";');
await more("one form adapter (toFormik)", 'export { toFormik } from "./forms.js";');
await more("applyToForm", 'export { applyToForm } from "./dom.js";');

if (process.argv.includes("--functions")) {
  const named = join(root, "target/pkg/wasm/named.wasm");
  execFileSync("wasm-opt", [
    "--enable-mutable-globals",
    ...MODERN.map((feature) => `--enable-${feature}`),
    "-Oz",
    "-g",
    join(root, "target/pkg/wasm/kept.wasm"),
    "-o",
    named,
  ]);
  const functions = weigh(readFileSync(named)).sort((a, b) => b.bytes - a.bytes);
  console.log(`\nthe core by function, bytes of code: ${functions.reduce((sum, { bytes }) => sum + bytes, 0)} in all`);
  for (const { name, bytes } of functions.slice(0, 40)) console.log(`${String(bytes).padStart(6)}  ${name}`);
}
process.exit(over ? 1 : 0);

/** Name and bytes of each function in a module with a name section. */
function weigh(wasm) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return wasm.toString("utf8", at - length, at);
  };
  const sizes = [];
  const names = new Map();
  while (at < wasm.length) {
    const section = wasm[at++];
    const length = number();
    const end = at + length;
    if (section === 10) {
      for (let count = number(); count > 0; count--) {
        const bytes = number();
        sizes.push(bytes);
        at += bytes;
      }
    } else if (section === 0 && text() === "name") {
      while (at < end) {
        const functions = wasm[at++] === 1;
        const part = number();
        const behind = at + part;
        if (functions) for (let count = number(); count > 0; count--) names.set(number(), text());
        at = behind;
      }
    }
    at = end;
  }
  const plain = (name) => name.replace(/::h[0-9a-f]{16}$/, "").replace(/<[A-Z]>/g, "");
  return sizes.map((bytes, n) => ({ bytes, name: plain(names.get(n) ?? `function ${n}`) }));
}
