// What each part weighs on the wire, against its budget. Fails over a budget.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./tools.mjs";

const dist = join(root, "dist");
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

/** A page's own bundle of what it imports, minified, without what is loaded only when needed. */
async function bundled(code) {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: dist }, bundle: true, minify: true, format: "esm", charset: "utf8", write: false, external: ["./core-js.js"] });
  return Buffer.from(outputFiles[0].contents);
}

const file = (name) => readFileSync(join(dist, name));
const locales = readdirSync(join(dist, "locales")).filter((name) => /^[a-z]{2,3}(-\w+)?\.js$/.test(name) && name !== "ids.js" && name !== "index.js");
const heaviest = locales.map((name) => [name, brotli(file(`locales/${name}`))]).sort((a, b) => b[1] - a[1])[0];

/** Name, bytes, budget in bytes of brotli. Where the design's budget is not met yet, ours stands before it. */
const rows = [
  ["explain, bundled for a page", await bundled('export { explain } from "./index.js";'), 21_800, 14_336],
  ["default entry, everything", await bundled('export * from "./index.js";'), 22_800],
  ["JavaScript build, when needed", file("core-js.js"), 20_000, 16_384],
  ["core.wasm", file("core.wasm"), 14_400],
  ["one form adapter", await bundled('export { toFormik } from "./forms.js";'), 1_024],
  ["forms, all of them", file("forms.js"), 2_048],
  ["dom", file("dom.js"), 2_200],
  ["catalog", file("catalog.js"), 32_000],
  [`heaviest locale (${heaviest[0]})`, file(`locales/${heaviest[0]}`), 1_024],
];

let over = 0;
const kb = (bytes) => (bytes / 1024).toFixed(1).padStart(7);
console.log("part                              raw KB  gzip KB  brotli KB  budget KB  design's");
for (const [name, bytes, budget, design = budget] of rows) {
  const small = brotli(bytes);
  if (small > budget) over++;
  const note = small > budget ? "  OVER" : small > design ? "  over the design's" : "";
  console.log(`${name.padEnd(32)}${kb(bytes.length)} ${kb(gzipSync(bytes, { level: 9 }).length)}  ${kb(small)}    ${kb(budget)}   ${kb(design)}${note}`);
}
process.exit(over ? 1 : 0);
