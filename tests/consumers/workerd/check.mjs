// Bundled as Cloudflare's own tool does it: the .wasm stays a module of its own.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

const wasm = {
  name: "wasm",
  setup: ({ onResolve }) => onResolve({ filter: /\.wasm$/ }, () => ({ path: "./core.wasm", external: true })),
};
// Without the condition a tool takes the default entry, whose bytes workerd does not compile.
const conditions = process.argv[2] === "default" ? [] : ["workerd", "worker", "browser"];
const { outputFiles } = await build({
  entryPoints: ["worker.mjs"],
  bundle: true,
  format: "esm",
  conditions,
  plugins: [wasm],
  write: false,
});

const miniflare = new Miniflare({
  compatibilityDate: "2026-01-01",
  modules: [
    { type: "ESModule", path: "worker.mjs", contents: outputFiles[0].text },
    { type: "CompiledWasm", path: "core.wasm", contents: readFileSync("node_modules/checkout-errors/dist/core.wasm") },
  ],
});
try {
  const response = await miniflare.dispatchFetch("http://worker/");
  console.log(await response.text());
} finally {
  await miniflare.dispose();
}
