// Makes dist/: what `npm pack` puts into the package.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmPackages, root, run, rust, say, wasmTools } from "./tools.mjs";

export async function build() {
  await npmPackages();
  await rust();
  await wasmTools();
  const { cores, textModule } = await import("./cores.mjs");
  const { wasm, js } = await cores();
  const { build: bundle } = await import("esbuild");
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, "locales"), { recursive: true });

  say("bundling the entries");
  const common = { bundle: true, minify: true, charset: "utf8", target: "es2021", legalComments: "none", mangleProps: /^_[a-z]/, absWorkingDir: root };
  // The bytes stand in a text; the JavaScript core is a chunk of its own that only `init` asks for.
  const core = {
    name: "core",
    setup(build) {
      build.onResolve({ filter: /\/core-text\.js$/ }, () => ({ path: "core-text", namespace: "core" }));
      build.onLoad({ filter: /.*/, namespace: "core" }, () => ({ contents: textModule(wasm) }));
      build.onResolve({ filter: /\/core-js\.js$/ }, ({ kind }) => (kind === "dynamic-import" ? { path: "./core-js.js", external: true } : { path: js }));
    },
  };
  const entry = (from, to, format = "esm") => bundle({ ...common, entryPoints: [join(root, "js", from)], outfile: join(dist, to), format, plugins: [core] });
  await entry("index.ts", "index.js");
  await bundle({ ...common, entryPoints: [js], outfile: join(dist, "core-js.js"), format: "esm" });
  await entry("forms/index.ts", "forms.js");
  await entry("dom.ts", "dom.js");
  copyFileSync(wasm, join(dist, "core.wasm"));
  say("checking and writing the types");
  await run("tsc", ["-p", root, "--emitDeclarationOnly"]);
  say("the package is ready in dist/");
}

if (process.argv[1] === import.meta.filename) await build();
