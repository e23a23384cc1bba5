// The core, twice: as WebAssembly, and as JavaScript for pages that block WebAssembly.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, fail, root, run, say } from "./tools.mjs";

const target = join(root, "target");
/** What the wrapper calls; nothing else is kept, and so nothing else is shipped. */
const EXPORTS = ["memory", "room", "keep", "explain"];
const BASE = ["mutable-globals"];
export const MODERN = [
  "bulk-memory",
  "bulk-memory-opt",
  "nontrapping-float-to-int",
  "sign-ext",
  "reference-types",
  "multivalue",
  "simd",
];

async function core(name, { feature, exports, rustflags, features, env = {} }) {
  const out = join(target, "pkg", name);
  // Paths of the machine would be baked into the bytes.
  const home = process.env.CARGO_HOME ?? join(process.env.HOME ?? "", ".cargo");
  // Where rust-src is installed, Rust's own sources have a path of the machine too; without it they have the second one.
  const sources = join(ask("rustc", ["--print", "sysroot"]), "lib/rustlib/src/rust");
  const [, commit] = /^commit-hash: (.+)$/m.exec(ask("rustc", ["-vV"]));
  const flags = [
    ...rustflags,
    "-Clink-arg=-zstack-size=65536",
    // Names that are compared stay text, which compresses, instead of becoming numbers in the code.
    "-Cllvm-args=-max-loads-per-memcmp-opt-size=0",
    `--remap-path-prefix=${root}=/`,
    `--remap-path-prefix=${home}=/cargo`,
    `--remap-path-prefix=${sources}=/rustc/${commit}`,
  ];
  await run(
    "wasm-pack",
    [
      "build",
      "--release",
      "--target",
      "bundler",
      "--mode",
      "no-install",
      "--no-pack",
      "--no-opt",
      "--out-dir",
      out,
      ".",
      "--",
      "--no-default-features",
      "--features",
      feature,
      "--locked",
    ],
    { quiet: true, env: { CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"), CARGO_PROFILE_RELEASE_OPT_LEVEL: "z", ...env } },
  );
  const enabled = features.map((feature) => `--enable-${feature}`);
  let kept = join(out, "checkout_errors_bg.wasm");
  if (!features.includes("bulk-memory")) {
    // The prebuilt std copies memory in one instruction, which is none of the first WebAssembly's.
    const lowered = join(out, "lowered.wasm");
    const bulk = ["--enable-bulk-memory", "--enable-bulk-memory-opt"];
    const passes = ["-g", "--llvm-memory-copy-fill-lowering"];
    await run("wasm-opt", [...enabled, ...bulk, ...passes, kept, "-o", lowered], { quiet: true });
    kept = lowered;
  }
  if (exports) {
    const graph = join(out, "exports.json");
    const roots = exports.map((name) => ({ name, export: name }));
    writeFileSync(graph, JSON.stringify([{ name: "outside", root: true, reaches: exports }, ...roots]));
    const all = kept;
    kept = join(out, "kept.wasm");
    // With names, for `npm run size -- --functions`.
    await run("wasm-metadce", [...enabled, "-g", "--graph-file", graph, all, "-o", kept], { quiet: true });
  }
  const small = join(out, "core.wasm");
  // Taken apart and put together again it is a hundred bytes smaller on the wire, and as fast.
  // What lies lowest in memory is the far end of the stack, which no address is computed from.
  // A function that is called in one place stays one, unless it is short: what a first call does not come to is not
  // compiled for it then.
  const passes = [
    "--one-caller-inline-max-function-size=200",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
    "--optimize-added-constants-propagate",
    "-Oz",
  ];
  await run(
    "wasm-opt",
    [...enabled, ...passes, "--strip-debug", "--strip-producers", "--strip-target-features", kept, "-o", small],
    { quiet: true },
  );
  return { wasm: small, glue: join(out, "checkout_errors_bg.js") };
}

/** Builds them and gives their paths: the .wasm, what unpacks its text, a module whose default export is the core, and the catalog's two. */
export async function cores() {
  mkdirSync(join(root, "dist"), { recursive: true });
  say("building the core as WebAssembly");
  const modern = [...BASE, ...MODERN];
  const { wasm } = await core("wasm", {
    feature: "wasm",
    exports: EXPORTS,
    rustflags: ["-Ctarget-feature=+simd128"],
    features: modern,
  });
  // Two bytes of UTF-8 for each of the core's, and the memory that js/unpack.wat asks for.
  if (statSync(wasm).size * 2 > 6 * 65536) fail("the core has outgrown the memory in js/unpack.wat.");
  const unpack = join(target, "pkg", "unpack.wasm");
  await run("wasm-as", [join(root, "js/unpack.wat"), "-o", `${unpack}.as`], { quiet: true });
  await run("wasm-opt", ["-Oz", `${unpack}.as`, "-o", unpack], { quiet: true });
  say("building the core as JavaScript");
  const plain = await core("js", {
    feature: "wasm",
    exports: EXPORTS,
    rustflags: ["-Ctarget-cpu=mvp", "-Ctarget-feature=+mutable-globals"],
    features: BASE,
    // Without its section of features wasm-bindgen does not take the prebuilt std for one that has
    // reference types, which wasm2js cannot read.
    env: { CARGO_PROFILE_RELEASE_STRIP: "true" },
  });
  const raw = join(target, "pkg", "js", "raw.js");
  await run("wasm2js", ["-O4", "--enable-mutable-globals", plain.wasm, "-o", raw], { quiet: true });
  // wasm2js writes one export a function; the wrapper wants them together.
  const js = join(target, "pkg", "js", "core-js.js");
  writeFileSync(js, `import * as core from "./raw.js";\nexport default core;\n`);
  say("building the catalog");
  const catalog = await core("catalog", { feature: "catalog", rustflags: [], features: modern });
  return { wasm, unpack, js, catalog };
}

/** What each byte is changed by in a text: so the frequent ones need no escape, and are one byte on the wire, too. */
export const MASK = 60;

/**
 * The bytes as a module: a text with a character for each, which is a third smaller on the wire than base64. js/main.ts
 * and js/catalog.ts make bytes of it.
 */
export function textModule(path) {
  const text = Buffer.from(readFileSync(path).map((byte) => byte ^ MASK)).toString("latin1");
  return `export default ${JSON.stringify(text)};\nexport const mask = ${MASK};\n`;
}
