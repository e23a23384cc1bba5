// What the project needs on a machine, found or installed: once, and said aloud.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, ".tools");
process.env.PATH = [join(root, "node_modules", ".bin"), join(tools, "bin"), process.env.PATH].join(delimiter);
const started = Date.now();

/** Says what is going on, with the seconds since the start. */
export function say(text) {
  console.log(`[${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s] ${text}`);
}

/** Ends with a sentence that names what is missing. */
export function fail(text) {
  console.error(`\ncheckout-errors: ${text}`);
  process.exit(1);
}

/** Runs a command with its output shown; a failure ends everything unless `may` says that it may fail. */
export async function run(command, args, { env, may = false, quiet = false, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  });
  let output = "";
  child.stdout?.on("data", (part) => (output += part));
  child.stderr?.on("data", (part) => (output += part));
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      output += error.message;
      resolve(127);
    });
    child.on("close", resolve);
  });
  if (code !== 0 && !may) {
    if (output) console.error(output);
    fail(`\`${command} ${args.join(" ")}\` ended with ${code}.`);
  }
  return { code, output };
}

/** What a command prints, or undefined where there is no such command. */
export function ask(command, args) {
  const done = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

export async function npmPackages(folder = root) {
  const lock = join(folder, "package-lock.json");
  const done = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  say(`installing npm packages${folder === root ? "" : ` in ${folder.slice(root.length)}`}`);
  await run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder, quiet: true });
  // npm leaves the times of the archive: mark it as fresh.
  const { utimesSync } = await import("node:fs");
  utimesSync(done, new Date(), new Date());
}

export async function rust() {
  if (!ask("cargo", ["--version"]))
    fail("Rust is missing. Install it with rustup (https://rustup.rs), then run this again.");
  const sysroot = ask("rustc", ["--print", "sysroot"]);
  const target = join(sysroot, "lib", "rustlib", "wasm32-unknown-unknown");
  if (!existsSync(target)) {
    say("adding Rust's wasm target");
    const { code } = await run("rustup", ["target", "add", "wasm32-unknown-unknown"], { may: true });
    if (code !== 0)
      fail(
        "Rust's target wasm32-unknown-unknown could not be had. `rustup target add wasm32-unknown-unknown` says why.",
      );
  }
}

/** The version of a crate in Cargo.lock. */
export function locked(crate) {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  return new RegExp(`name = "${crate}"\\nversion = "([^"]+)"`).exec(lock)?.[1];
}

async function cargoTool(name, version, probe) {
  if (probe()) return;
  say(`building ${name} ${version}: some minutes, the first time only`);
  const args = ["install", name, "--version", version, "--root", tools];
  let { code } = await run("cargo", [...args, "--locked"], { may: true });
  if (code !== 0) {
    // A version that it was locked to may have been taken back.
    say(`${name} ${version} cannot be built with its own lock file; building it with what its manifest allows`);
    ({ code } = await run("cargo", args, { may: true }));
  }
  if (code !== 0 || !probe()) fail(`${name} ${version} could not be built. \`cargo ${args.join(" ")}\` says why.`);
}

export async function wasmTools() {
  await cargoTool("wasm-pack", "0.15.1", () => ask("wasm-pack", ["--version"]) !== undefined);
  const version = locked("wasm-bindgen");
  await cargoTool("wasm-bindgen-cli", version, () => ask("wasm-bindgen", ["--version"]) === `wasm-bindgen ${version}`);
  if (!ask("wasm-opt", ["--version"])) fail("wasm-opt is missing: npm's package binaryen did not install.");
}

/** Whether cargo-deny is there. */
export const denies = () => ask("cargo", ["deny", "--version"]) !== undefined;

export const cargoDeny = () => cargoTool("cargo-deny", "0.20.2", denies);

/** Finds or installs Rust nightly and cargo-fuzz. Gives why there can be no fuzzing, where nightly cannot be had. */
export async function fuzzer() {
  const nightly = () => ask("cargo", ["+nightly", "--version"]) !== undefined;
  const install = ["toolchain", "install", "nightly", "--profile", "minimal"];
  if (!nightly()) {
    say("adding Rust nightly");
    await run("rustup", install, { may: true, quiet: true });
  }
  if (!nightly()) return `Rust nightly could not be had: \`rustup ${install.join(" ")}\` says why`;
  await cargoTool("cargo-fuzz", "0.13.2", () => ask("cargo", ["fuzz", "--version"]) !== undefined);
}

/** Chromium's path: the system's, Debian's package, or Playwright's own download, in that order. */
export async function chromium() {
  const find = () =>
    [
      process.env.CHROMIUM,
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ].find((path) => path && existsSync(path));
  let path = find();
  if (path) return path;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    await debian(["chromium"]);
    path = find();
    if (path) return path;
  }
  say("asking Playwright for its own Chromium");
  await run("npx", ["playwright-core", "install", "chromium"], { may: true });
  const { chromium: own } = await import("playwright-core");
  if (existsSync(own.executablePath())) return own.executablePath();
  return fail("no Chromium could be had. Install one and set CHROMIUM to its path.");
}

/** Installs Debian packages; gives whether that went well. */
export async function debian(packages) {
  if (packages.length === 0) return true;
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  say(`installing Debian's ${packages.join(", ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { quiet: true, may: true });
  const { code } = await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
    quiet: true,
    may: true,
    env,
  });
  return code === 0;
}
