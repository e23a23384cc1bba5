// The core, twice: as WebAssembly, and as JavaScript for pages that block WebAssembly.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./tools.mjs";

const target = join(root, "target");
/** What the wrapper calls; nothing else is kept, and so nothing else is shipped. */
const EXPORTS = ["memory", "room", "explain"];
const BASE = ["mutable-globals"];
const MODERN = ["bulk-memory", "bulk-memory-opt", "nontrapping-float-to-int", "sign-ext", "reference-types", "multivalue", "simd"];

async function core(name, rustflags, features, env = {}) {
  const out = join(target, "pkg", name);
  // Paths of the machine would be baked into the bytes.
  const home = process.env.CARGO_HOME ?? join(process.env.HOME ?? "", ".cargo");
  const flags = [
    ...rustflags,
    "-Clink-arg=-zstack-size=65536",
    // Names that are compared stay text, which compresses, instead of becoming numbers in the code.
    "-Cllvm-args=-max-loads-per-memcmp-opt-size=0",
    `--remap-path-prefix=${root}=/`, `--remap-path-prefix=${home}=/cargo`,
  ];
  await run(
    "wasm-pack",
    ["build", "--release", "--target", "bundler", "--mode", "no-install", "--no-pack", "--no-opt", "--out-dir", out, ".", "--", "--no-default-features", "--features", "wasm", "--locked"],
    { quiet: true, env: { CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"), CARGO_PROFILE_RELEASE_OPT_LEVEL: "s", ...env } },
  );
  const graph = join(target, "exports.json");
  const roots = EXPORTS.map((name) => ({ name, export: name }));
  writeFileSync(graph, JSON.stringify([{ name: "outside", root: true, reaches: EXPORTS }, ...roots]));
  const enabled = features.map((feature) => `--enable-${feature}`);
  const kept = join(out, "kept.wasm");
  const small = join(out, "core.wasm");
  await run("wasm-metadce", [...enabled, "--graph-file", graph, join(out, "checkout_errors_bg.wasm"), "-o", kept], { quiet: true });
  await run("wasm-opt", [...enabled, "-Oz", "--strip-debug", "--strip-producers", "--strip-target-features", kept, "-o", small], { quiet: true });
  return small;
}

/** Builds both and gives their paths: the .wasm, and a module whose default export is the core. */
export async function cores() {
  mkdirSync(join(root, "dist"), { recursive: true });
  say("building the core as WebAssembly");
  const wasm = await core("wasm", ["-Ctarget-feature=+simd128"], [...BASE, ...MODERN]);
  say("building the core as JavaScript");
  const plain = await core("js", ["-Ctarget-cpu=mvp", "-Ctarget-feature=+mutable-globals"], BASE, {
    // Without its section of features wasm-bindgen does not take the prebuilt std for one that has
    // reference types, which wasm2js cannot read.
    CARGO_PROFILE_RELEASE_STRIP: "true",
  });
  const raw = join(target, "pkg", "js", "raw.js");
  await run("wasm2js", ["-O3", "--enable-mutable-globals", plain, "-o", raw], { quiet: true });
  // wasm2js writes one export a function; the wrapper wants them together.
  const js = join(target, "pkg", "js", "core-js.js");
  writeFileSync(js, `import * as core from "./raw.js";\nexport default core;\n`);
  return { wasm, js };
}

/** The bytes as a module: a text literal with one character a byte. */
export function textModule(path) {
  let literal = "";
  const bytes = readFileSync(path);
  bytes.forEach((byte, at) => {
    const digit = bytes[at + 1] >= 0x30 && bytes[at + 1] <= 0x39;
    if (byte === 0) literal += digit ? "\\x00" : "\\0";
    else if (byte === 0x0a) literal += "\\n";
    else if (byte === 0x0d) literal += "\\r";
    else if (byte === 0x22) literal += '\\"';
    else if (byte === 0x5c) literal += "\\\\";
    else literal += String.fromCharCode(byte);
  });
  return `export default "${literal}";\n`;
}
