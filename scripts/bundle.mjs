// The wrapper's entries, each as an ES module and as CommonJS with types of its own.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { catalogRows } from "./providers.mjs";
import { root, run, say } from "./tools.mjs";

/** Entries that stand in both forms: name in the package -> file in js/. */
const ENTRIES = {
  index: "index.ts",
  js: "js.ts",
  catalog: "catalog.ts",
  diagnose: "diagnose.ts",
  forms: "forms/index.ts",
  dom: "dom.ts",
  testing: "testing.ts",
};

const READ_ME = `The entries of this package are minified. For an audit, here is what they were made of:

- js/: the TypeScript as it is written, with its comments.
- maps/: a source map for each entry, index.js.map for ../index.js. No entry names its map, so that none grows by it.

compiled/ in a map stands for what a compiler made and no one wrote: the core's bytes as a text (core-text), the
catalog's (catalog-text), and the glue around it. SECURITY.md of the repository says what is in the bytes.
`;

/**
 * Writes `dist/source/`: the sources once, and a map for each entry. Source maps, not a second build without
 * minification: a map says of each byte that is shipped where it comes from, and another build only resembles it.
 */
function sources(dist) {
  const out = join(dist, "source");
  mkdirSync(join(out, "maps"), { recursive: true });
  for (const name of readdirSync(dist).filter((one) => one.endsWith(".map"))) {
    const map = JSON.parse(readFileSync(join(dist, name), "utf8"));
    rmSync(join(dist, name));
    const from = (source) => {
      const path = relative(root, join(dist, source));
      return path.startsWith("js/") ? `../${path}` : `../compiled/${basename(path).replace(/^core:/, "")}`;
    };
    const told = { version: map.version, file: `../../${name.slice(0, -4)}`, sources: map.sources.map(from) };
    writeFileSync(join(out, "maps", name), JSON.stringify({ ...told, names: map.names, mappings: map.mappings }));
  }
  for (const path of readdirSync(join(root, "js"), { recursive: true })) {
    if (!/(?<!\.d)\.ts$/.test(path)) continue;
    mkdirSync(dirname(join(out, "js", path)), { recursive: true });
    copyFileSync(join(root, "js", path), join(out, "js", path));
  }
  writeFileSync(join(out, "README.md"), READ_ME);
}

/** Writes everything but the locales into `dist`. What is given beside it are the paths of the cores. */
export async function bundle({ wasm, unpack, js, catalog, dist }) {
  const { build } = await import("esbuild");
  const { textModule } = await import("./cores.mjs");
  const { samplesModule } = await import("./samples.mjs");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  mkdirSync(dist, { recursive: true });

  const common = {
    bundle: true,
    minify: true,
    charset: "utf8",
    target: "es2021",
    legalComments: "none",
    mangleProps: /^_[a-z]/,
    // Names of superforms and react-hook-form, not ours.
    reserveProps: /^_(errors|fields|f)$/,
    absWorkingDir: root,
    // The page's own bundler says which environment it is.
    define: { "process.env.NODE_ENV": "process.env.NODE_ENV" },
  };
  const formats = {
    js: { format: "esm" },
    // A bundle that runs inside a sandbox, as Jest's, has no import(); require is everywhere where CommonJS is.
    cjs: { format: "cjs", platform: "node", supported: { "dynamic-import": false } },
  };
  // The bytes stand in a text; the JavaScript core is a file of its own, which the default entry asks for only when needed.
  const core = (extension, inside = false) => ({
    name: "core",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/core-text\.js$/ }, () => ({ path: "core-text", namespace: "core" }));
      onResolve({ filter: /\/unpack-text\.js$/ }, () => ({ path: "unpack-text", namespace: "core" }));
      onResolve({ filter: /\/catalog-text\.js$/ }, () => ({ path: "catalog-text", namespace: "core" }));
      onResolve({ filter: /\/samples-data\.js$/ }, () => ({ path: "samples-data", namespace: "core" }));
      onResolve({ filter: /\/provider-rows\.js$/ }, () => ({ path: "provider-rows", namespace: "core" }));
      onResolve({ filter: /\/catalog-glue\.js$/ }, () => ({ path: catalog.glue }));
      onLoad({ filter: /.*/, namespace: "core" }, ({ path }) => ({
        contents:
          path === "samples-data"
            ? samplesModule()
            : path === "provider-rows"
              ? `export default ${JSON.stringify(catalogRows())};\n`
              : textModule({ "core-text": wasm, "unpack-text": unpack, "catalog-text": catalog.wasm }[path]),
      }));
      onResolve({ filter: /\/core-js\.js$/ }, () =>
        inside ? { path: js } : { path: `./core-js.${extension}`, external: true },
      );
      onResolve({ filter: /\/core\.wasm$/ }, () => ({ path: "./core.wasm", external: true }));
    },
  });
  // A map beside the file, which `sources` moves; the file does not name it.
  const mapped = { sourcemap: "external", sourcesContent: false };
  const entry = (from, to, options) =>
    build({ ...common, ...mapped, entryPoints: [from], outfile: join(dist, to), ...options });

  for (const [extension, format] of Object.entries(formats)) {
    // As CommonJS the module itself is the default: its exports are the core.
    // What wasm2js wrote is not to be read in any form.
    const compiled = extension === "cjs" ? join(dirname(js), "raw.js") : js;
    await entry(compiled, `core-js.${extension}`, { ...format, sourcemap: false });
    for (const [name, from] of Object.entries(ENTRIES)) {
      await entry(join(root, "js", from), `${name}.${extension}`, { ...format, plugins: [core(extension)] });
    }
  }
  // As an ES module the default entry is names alone, so that bundlers leave out what a page does not take.
  await entry(join(root, "js/main.ts"), "main.js", { ...formats.js, plugins: [core("js")] });
  await entry(join(root, "js/plain.ts"), "plain.js", formats.js);
  await entry(join(root, "js/index.ts"), "index.js", { ...formats.js, external: ["./main.js", "./plain.js"] });
  await entry(join(root, "js/workerd.ts"), "workerd.js", { ...formats.js, plugins: [core("js")] });
  await entry(join(root, "js/standalone.ts"), "standalone.min.js", {
    format: "iife",
    globalName: "checkoutErrors",
    // A script of type="module" keeps its variables to itself.
    footer: { js: "globalThis.checkoutErrors=checkoutErrors;" },
    // A classic script is read in the page's encoding, whatever that is.
    charset: "ascii",
    banner: { js: `/*! checkout-errors ${version} | MIT OR Apache-2.0 */` },
    plugins: [core("js", true)],
  });
  copyFileSync(wasm, join(dist, "core.wasm"));

  await entry(join(root, "js/cli.ts"), "cli.js", {
    format: "esm",
    platform: "node",
    target: "node18",
    external: ["./index.js", "./catalog.js", "./locales/index.js", "./providers/index.js"],
    define: { VERSION: JSON.stringify(version) },
    banner: { js: "#!/usr/bin/env node" },
  });
  sources(dist);
}

/** One rolled-up declaration file an entry and form. */
export async function types(dist) {
  const out = join(root, "target", "types");
  rmSync(out, { recursive: true, force: true });
  await run("tsc", ["-p", root, "--emitDeclarationOnly", "--outDir", out]);
  await run("tsc", ["-p", join(root, "tsconfig.cli.json")]);
  const { rollup } = await import("rollup");
  const { dts } = await import("rollup-plugin-dts");
  for (const [name, from] of Object.entries(ENTRIES)) {
    const rolled = await rollup({
      input: join(out, from.replace(/\.ts$/, ".d.ts")),
      plugins: [dts({ tsconfig: join(root, "tsconfig.json") })],
    });
    const { output } = await rolled.generate({ format: "es" });
    await rolled.close();
    for (const extension of ["ts", "cts"]) writeFileSync(join(dist, `${name}.d.${extension}`), output[0].code);
  }
  writeFileSync(
    join(dist, "standalone.d.ts"),
    `declare global {
  /** Set by the script tag of \`standalone.min.js\`. */
  const checkoutErrors: Pick<typeof import("./index.js"), "createExplainer" | "explain" | "explainResponse" | "init" | "retryDelay" | "sent" | "toError" | "toPayer"> &
    Pick<typeof import("./dom.js"), "applyToForm" | "elementToFocus">;
}
export {};
`,
  );
  say(`${Object.keys(ENTRIES).length} entries have their types`);
}
