// What package.json promises: every entry in both forms, with types that tell the truth, and nothing that is not used.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";
import { root } from "../../scripts/tools.mjs";
import { contents, problems } from "../../scripts/pack.mjs";

const require = createRequire(import.meta.url);
const { exports, sideEffects, dependencies, scripts } = require("../../package.json");
const ENTRIES = {
  ".": ["createExplainer", "explain", "explainResponse", "init", "retryDelay", "sent", "toError", "toPayer"],
  "./js": ["createExplainer", "explain", "explainResponse", "init", "retryDelay", "sent", "toError", "toPayer"],
  "./catalog": ["catalog"],
  "./diagnose": ["diagnose", "format"],
  "./forms": [
    "applyToAngular",
    "applyToFormik",
    "applyToHookForm",
    "issues",
    "splitName",
    "toConform",
    "toFinalForm",
    "toFormik",
    "toJsonApi",
    "toMantine",
    "toProblemDetails",
    "toSuperforms",
    "toTanStack",
    "toVeeValidate",
  ],
  "./dom": ["applyToForm", "elementToFocus"],
  "./testing": ["sample", "samples"],
  "./locales": ["loadLocale", "locales"],
};
// Their default export is all.
const DATA = ["./providers"];
const OTHERS = [...DATA, "./locales/*", "./providers/*", "./standalone", "./core.wasm", "./package.json"];

// The package under its own name, as in a project that installed it.
const project = mkdtempSync(join(tmpdir(), "entries-"));
mkdirSync(join(project, "node_modules"));
symlinkSync(root, join(project, "node_modules", "checkout-errors"));
after(() => rmSync(project, { recursive: true }));
const within = createRequire(join(project, "index.js"));

test("the entries are those, and no others", () => {
  assert.deepEqual(Object.keys(exports).sort(), [...Object.keys(ENTRIES), ...OTHERS].sort());
  assert.equal(dependencies, undefined);
  assert.deepEqual(
    Object.keys(scripts).filter((name) => /install|prepare|^pre|^post/.test(name)),
    [],
  );
});

for (const [entry, names] of Object.entries(ENTRIES)) {
  test(`${entry} as ES module, as CommonJS and in its types`, async () => {
    const { import: esm, require: cjs } = exports[entry];
    assert.deepEqual(Object.keys(await import(pathToFileURL(join(root, esm.default)))).sort(), names);
    assert.deepEqual(
      Object.keys(within(entry.replace(".", "checkout-errors")))
        .filter((name) => name !== "default")
        .sort(),
      names,
    );
    for (const { types } of [esm, cjs]) {
      const declared = readFileSync(join(root, types), "utf8");
      const values = [...declared.matchAll(/^export (?:declare )?(?:const|function) (\w+)/gm)].map(([, name]) => name);
      for (const [, list] of declared.matchAll(/^export \{([^}]*)\}/gm)) {
        values.push(
          ...list
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name && !name.startsWith("type ")),
        );
      }
      assert.deepEqual(values.sort(), names, types);
    }
  });
}

test("a locale as ES module and as CommonJS", async () => {
  const { default: esm } = await import(pathToFileURL(join(root, "dist/locales/pt-BR.js")));
  assert.equal(esm.lang, "pt-BR");
  assert.deepEqual(within("checkout-errors/locales/pt-BR"), esm);
});

test("the providers, all and one, as ES module and as CommonJS", async () => {
  const { default: all } = await import(pathToFileURL(join(root, "dist/providers/index.js")));
  assert.ok(all.length > 1 && all.every(({ id, data }) => id && data));
  assert.deepEqual(within("checkout-errors/providers"), all);
  const { default: adyen } = await import(pathToFileURL(join(root, "dist/providers/adyen.js")));
  assert.deepEqual(
    adyen,
    all.find(({ id }) => id === "adyen"),
  );
  assert.deepEqual(within("checkout-errors/providers/adyen"), adyen);
});

test("the conditions lead to the builds that run there", () => {
  const resolve = (...conditions) =>
    execFileSync(
      process.execPath,
      [
        ...conditions.map((one) => `--conditions=${one}`),
        "--input-type=module",
        "-e",
        'console.log(import.meta.resolve("checkout-errors"))',
      ],
      { cwd: project, encoding: "utf8" },
    )
      .trim()
      .split("/dist/")[1];
  assert.equal(resolve(), "index.js");
  assert.equal(resolve("workerd"), "workerd.js");
  assert.equal(resolve("edge-light"), "js.js");
  assert.equal(resolve("react-native"), "js.js");
  assert.equal(resolve("browser", "module", "development"), "index.js");
  assert.ok(within.resolve("checkout-errors").endsWith("/dist/index.cjs"));
});

/** A program bundled and minified; gives its code. */
async function bundled(source, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: project },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    splitting: true,
    outdir: join(project, "out"),
    logLevel: "silent",
    ...options,
  });
  return outputFiles;
}
const sized = async (source) => (await bundled(source)).find(({ path }) => path.endsWith("stdin.js")).contents.length;

test("sideEffects is exact: what is imported and not used is left out, what acts by being imported stays", async () => {
  assert.deepEqual(sideEffects, ["./dist/standalone.min.js", "./dist/cli.js"]);
  for (const entry of [...Object.keys(ENTRIES), ...DATA, "./locales/fr", "./providers/adyen"]) {
    assert.equal(await sized(`import "${entry.replace(".", "checkout-errors")}";`), 0, entry);
  }
  assert.ok((await sized('import "checkout-errors/standalone";')) > 30_000);
  // What needs no core takes none with it.
  for (const name of ["retryDelay", "toPayer", "toError"])
    assert.ok((await sized(`import { ${name} } from "checkout-errors"; console.log(${name});`)) < 1500, name);
  // One adapter costs less than all of them.
  const all = await sized('import * as forms from "checkout-errors/forms"; console.log(forms);');
  const one = await sized('import { toFormik } from "checkout-errors/forms"; console.log(toFormik);');
  assert.ok(one < all / 2, `${one} of ${all}`);
  // What is used works.
  const [{ contents: code }] = await bundled(
    'import { explain } from "checkout-errors"; globalThis.engine = explain("{}").engine;',
    { splitting: false },
  );
  const file = join(project, "used.mjs");
  writeFileSync(file, code);
  await import(pathToFileURL(file));
  assert.equal(globalThis.engine, "wasm");
});

/** The bytes that a module hands to WebAssembly. */
async function compiled(code, extension) {
  const file = join(project, `bytes-${Math.random().toString(36).slice(2)}.${extension}`);
  writeFileSync(file, code);
  const { Module } = WebAssembly;
  let bytes;
  WebAssembly.Module = function (given) {
    bytes = Buffer.from(given);
    return new Module(given);
  };
  try {
    const { explain } = extension === "cjs" ? within(file) : await import(pathToFileURL(file));
    assert.equal(explain('{"error":{"code":"expired_card"}}').engine, "wasm");
  } finally {
    WebAssembly.Module = Module;
  }
  return bytes;
}

test("the bytes in the text survive minifiers, in UTF-8 and in ASCII", async () => {
  const core = readFileSync(join(root, "dist/core.wasm"));
  for (const [extension, format] of [
    ["mjs", "esm"],
    ["cjs", "cjs"],
  ]) {
    const entry = join(root, "dist", extension === "mjs" ? "main.js" : "index.cjs");
    const source = readFileSync(entry, "utf8");
    const minified = { as_it_is: source };
    for (const charset of ["utf8", "ascii"]) {
      const external = ["./core-js.js", "./core-js.cjs"];
      const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        charset,
        format,
        write: false,
        external,
        platform: "node",
      });
      minified[`esbuild ${charset}`] = outputFiles[0].text;
    }
    for (const ascii_only of [false, true]) {
      const { code } = await minify(source, {
        module: extension === "mjs",
        toplevel: true,
        compress: { passes: 2 },
        format: { ascii_only },
      });
      minified[`terser ascii_only ${ascii_only}`] = code;
    }
    for (const [how, code] of Object.entries(minified)) {
      if (/ascii$|true$/.test(how)) assert.doesNotMatch(code, /[^\x00-\x7f]/, how);
      assert.ok(core.equals(await compiled(code, extension)), `${format}, ${how}`);
      // A byte order mark and Windows line ends, as some tools write them.
      assert.ok(
        core.equals(await compiled(`\ufeff${code}`.replaceAll("\n", "\r\n"), extension)),
        `${format}, ${how}, with line ends of two characters`,
      );
    }
  }
});

test("the standalone file is ASCII, asks for nothing, and sets its global as script and as module", async () => {
  const code = readFileSync(join(root, "dist/standalone.min.js"), "utf8");
  assert.doesNotMatch(code, /[^\x00-\x7f]/);
  assert.doesNotMatch(code, /\bimport\s*\(|\brequire\s*\(|import\.meta|XMLHttpRequest|\bfetch\s*\(/);
  const asScript = within("node:vm").runInNewContext(`${code};checkoutErrors`);
  await import(pathToFileURL(join(root, "dist/standalone.min.js")));
  for (const api of [asScript, globalThis.checkoutErrors]) {
    assert.deepEqual(Object.keys(api).sort(), [
      "applyToForm",
      "createExplainer",
      "elementToFocus",
      "explain",
      "explainResponse",
      "init",
      "retryDelay",
      "sent",
      "toError",
      "toPayer",
    ]);
    const { engine, primary } = api.explain('{"error":{"type":"card_error","code":"incorrect_cvc"}}');
    assert.deepEqual([engine, primary.field], ["js", "cvc"]);
  }
});

test("the core holds nothing that reports a panic: no path of it leads there", () => {
  const core = readFileSync(join(root, "dist/core.wasm"), "latin1");
  assert.ok(core.includes("generic_decline"), "its texts can be read");
  assert.doesNotMatch(core, /panicked|capacity overflow|library\/(core|alloc|std)|src\/[\w/]+\.rs/);
});

test("no entry fetches, waits at its top level or asks where it lies", () => {
  for (const [entry, conditions] of Object.entries(exports)) {
    if (!ENTRIES[entry]) continue;
    const code = readFileSync(join(root, conditions.import.default), "utf8");
    assert.doesNotMatch(code, /import\.meta|\bfetch\s*\(|new URL\(/, entry);
  }
});

test("the package holds what users need", async () => {
  assert.deepEqual(problems(await contents()), []);
});

const tool = (name, args) => {
  try {
    execFileSync(join(root, "node_modules/.bin", name), args, { cwd: root, encoding: "utf8", stdio: "pipe" });
  } catch ({ stdout, stderr }) {
    assert.fail(`${stdout}${stderr}`);
  }
};

test("publint finds nothing", () => tool("publint", ["run", "--strict"]));

// A .wasm and a script that sets a global are no modules that TypeScript resolves.
test("are the types wrong? No.", () =>
  tool("attw", [
    "--pack",
    ".",
    "--profile",
    "node16",
    "--include-entrypoints",
    "./locales/fr",
    "./providers/adyen",
    "--exclude-entrypoints",
    "./core.wasm",
    "./standalone",
  ]));
