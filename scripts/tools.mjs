// What the project needs on a machine, found or installed: once, and said aloud.
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  rmdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, ".tools");
process.env.PATH = [join(root, "node_modules", ".bin"), join(tools, "bin"), process.env.PATH].join(delimiter);
const started = Date.now();

const clock = () => `[${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s]`;
/** What runs now, each with the text that was said before it began. */
const running = new Set();
let said = "";

/** Shows on a terminal, in one line that changes, what runs and how far it is. */
function show() {
  if (!process.stdout.isTTY) return;
  const [one] = [...running].slice(-1);
  const seconds = one && Math.round((Date.now() - one.since) / 1000);
  // A line that is too long would wrap, and then stay.
  const text = one ? `${clock()} ${one.step}${seconds} s: ${one.text || one.command}` : "";
  process.stdout.write(`\r\x1b[K${text.slice(0, (process.stdout.columns || 80) - 1)}`);
}

/** Says what is going on, with the seconds since the start. */
export function say(text) {
  said = text.split("\n")[0];
  if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
  console.log(`${clock()} ${text}`);
  show();
}

/** Ends with a sentence that names what is missing. */
export function fail(text, code = 1) {
  running.clear();
  show();
  console.error(`\ncheckout-errors: ${text}`);
  process.exit(code);
}

// What was started ends with this program, which may fail while something else is under way.
const children = new Set();
process.once("exit", () => {
  for (const child of children) child.kill();
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
])
  process.once(signal, () => process.exit(code));

/** Runs a command with its output shown; a failure ends everything unless `may` says that it may fail. */
export async function run(command, args, { env, may = false, quiet = false, cwd = root, timeout } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    timeout,
  });
  children.add(child);
  const one = { text: said, command, since: Date.now(), step: "" };
  if (quiet) running.add(one);
  const ticks = quiet && process.stdout.isTTY ? setInterval(show, 1000) : undefined;
  let output = "";
  const take = (part) => {
    output += part;
    // As cargo tells it: "Building [==>  ] 57/208: syn".
    const [, step] = /(\d+\/\d+): [^\n]*$/.exec(String(part).trimEnd()) ?? [];
    if (step) one.step = `${step}, `;
  };
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      output += error.message;
      resolve(127);
    });
    child.on("close", resolve);
  });
  children.delete(child);
  running.delete(one);
  clearInterval(ticks);
  show();
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

let reached;
/** Ends at once where there is no network: npm and cargo would say so after minutes of tries, each in many lines. */
const network = () => (reached ??= askRegistry());

async function askRegistry() {
  // Out of a cache of its own, which is empty: npm would take an old answer for one.
  const cache = mkdtempSync(join(tmpdir(), "checkout-errors-npm-"));
  const once = ["--fetch-retries=0", "--fetch-timeout=10000", "--loglevel=error", `--cache=${cache}`];
  const { code, output } = await run("npm", ["view", "esbuild", "version", ...once], { may: true, quiet: true });
  rmSync(cache, { recursive: true, force: true });
  const [why] = /\b(E[A-Z]+_?(AGAIN|FOUND|REFUSED|UNREACH|TIMEDOUT|TIMEOUT|RESET)|ENOTCACHED)\b/.exec(output) ?? [];
  // Anything else npm says better itself.
  if (code !== 0 && why)
    fail(`npm's registry cannot be reached (${why}). Connect to a network, or set npm's proxy, then run this again.`);
}

/** Ends where nothing can be written into the project. */
function writable() {
  const probe = join(root, "target", `probe-${process.pid}`);
  try {
    mkdirSync(probe, { recursive: true });
    rmdirSync(probe);
  } catch {
    fail(`the folder ${root} cannot be written to. Clone the project to where you may write.`);
  }
}

export async function npmPackages(folder = root) {
  const lock = join(folder, "package-lock.json");
  const done = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  writable();
  await network();
  say(`installing npm packages${folder === root ? "" : ` in ${folder.slice(root.length)}`}`);
  await run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder, quiet: true });
  // npm leaves the times of the archive: mark it as fresh.
  utimesSync(done, new Date(), new Date());
}

/** Finds Rust, and adds its wasm target. */
export async function rust() {
  writable();
  if (!ask("cargo", ["--version"]))
    fail("Rust is missing. Install it with rustup (https://rustup.rs), then run this again.");
  if (process.platform === "linux" && !ask(process.env.CC ?? "cc", ["--version"]))
    fail("Rust needs a C compiler to link with. Install one (Debian: build-essential), then run this again.");
  const sysroot = ask("rustc", ["--print", "sysroot"]);
  if (existsSync(join(sysroot, "lib", "rustlib", "wasm32-unknown-unknown"))) return;
  await network();
  say("adding Rust's wasm target");
  const add = ["target", "add", "wasm32-unknown-unknown"];
  if ((await run("rustup", add, { may: true, quiet: true })).code !== 0)
    fail(`Rust's target wasm32-unknown-unknown could not be had. \`rustup ${add.join(" ")}\` says why.`);
}

/** The version of a crate in Cargo.lock. */
export function locked(crate) {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  return new RegExp(`name = "${crate}"\\nversion = "([^"]+)"`).exec(lock)?.[1];
}

/** Compiles fast, not for speed: each of these tools works for a second or two. */
const FAST = {
  CARGO_PROFILE_DEV_DEBUG: "0",
  CARGO_PROFILE_DEV_DEBUG_ASSERTIONS: "false",
  CARGO_PROFILE_DEV_OVERFLOW_CHECKS: "false",
  CARGO_PROFILE_DEV_PANIC: "abort",
  CARGO_INCREMENTAL: "0",
  // One folder for all of them: half of what they are made of is the same.
  CARGO_TARGET_DIR: join(root, "target", "tools"),
  CARGO_TERM_PROGRESS_WHEN: "always",
  CARGO_TERM_PROGRESS_WIDTH: "80",
};

/** Finds a tool, or gets it into .tools: ready-made where cargo-binstall is there and finds one, else compiled. */
async function cargoTool(name, version, probe, options = []) {
  if (probe()) return;
  await network();
  if (ask("cargo", ["binstall", "-V"])) {
    say(`fetching ${name} ${version}`);
    const args = ["binstall", "--no-confirm", "--disable-strategies", "compile", "--root", tools];
    await run("cargo", [...args, `${name}@${version}`], { may: true, quiet: true, timeout: 60_000 });
    if (probe()) return;
  }
  say(`compiling ${name} ${version}, the first time only`);
  const args = ["install", name, "--version", version, "--root", tools, "--debug", ...options];
  let { code, output } = await run("cargo", [...args, "--locked"], { may: true, quiet: true, env: FAST });
  if (code !== 0) {
    // A version that it was locked to may have been taken back.
    say(`compiling ${name} with what its manifest allows: its own lock file names what is not to be had any more`);
    ({ code, output } = await run("cargo", args, { may: true, quiet: true, env: FAST }));
  }
  if (code === 0 && probe()) return;
  console.error(output.slice(-4000));
  fail(`${name} ${version} could not be built. \`cargo ${args.join(" ")}\` says why.`);
}

/** Finds or installs what makes WebAssembly of Rust; wasm-opt comes with the npm packages. */
export async function wasmTools() {
  const pack = () => ask("wasm-pack", ["--version"]) !== undefined;
  const version = locked("wasm-bindgen");
  const bindgen = () => ask("wasm-bindgen", ["--version"]) === `wasm-bindgen ${version}`;
  // Its features are for the test runner, which is another program.
  await cargoTool("wasm-bindgen-cli", version, bindgen, ["--no-default-features", "--bin", "wasm-bindgen"]);
  await cargoTool("wasm-pack", "0.15.1", pack);
}

/** Everything that a build needs; the network and the cores work side by side. */
export async function buildTools() {
  await rust();
  await Promise.all([npmPackages(), wasmTools()]);
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

/** Chromium's path, if there is one. */
export const findChromium = () =>
  [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].find((path) => path && existsSync(path));

/** What Firefox and WebKit are of on Debian: package and a file of it. */
const OTHERS = {
  "firefox-esr": "/usr/bin/firefox-esr",
  "webkit2gtk-driver": "/usr/bin/WebKitWebDriver",
  xvfb: "/usr/bin/Xvfb",
  xauth: "/usr/bin/xauth",
};

/**
 * Chromium's path: the system's, Debian's package, or Playwright's own download, in that order. `all`: Firefox and
 * WebKit are installed, too.
 */
export async function chromium({ all = false } = {}) {
  const missing = Object.keys(OTHERS).filter((name) => all && !existsSync(OTHERS[name]));
  if (!findChromium()) missing.unshift("chromium");
  await debian(missing);
  const path = findChromium();
  if (path) return path;
  say("asking Playwright for its own Chromium");
  await run("npx", ["playwright-core", "install", "chromium"], { may: true, quiet: true });
  const { chromium: own } = await import("playwright-core");
  if (existsSync(own.executablePath())) return own.executablePath();
  return fail("no Chromium could be had. Install one and set CHROMIUM to its path.");
}

/** Installs Debian packages; gives whether that went well. */
export async function debian(packages) {
  if (packages.length === 0) return true;
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  await network();
  say(`installing Debian's ${packages.join(", ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { quiet: true, may: true });
  const { code, output } = await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
    quiet: true,
    may: true,
    env,
  });
  if (code !== 0) console.error(output.slice(-2000));
  return code === 0;
}

/**
 * A virtual environment of Python in .tools/<name> with the packages that a requirements file pins. Gives the path of
 * its Python, or what is missing, as a sentence.
 */
export async function pythonPackages(name, requirements) {
  const venv = join(tools, name);
  const python = join(venv, "bin", "python");
  const done = join(venv, "requirements.txt");
  const wanted = readFileSync(requirements, "utf8");
  if (existsSync(python) && existsSync(done) && readFileSync(done, "utf8") === wanted) return { python };
  if (!ask("python3", ["--version"])) await debian(["python3", "python3-venv"]);
  if (!ask("python3", ["--version"]))
    return { missing: "Python is missing. Install Python 3 with venv (Debian: python3-venv)." };
  await network();
  say(`installing ${wanted.trim().split("\n").join(", ")} from PyPI into .tools/${name}`);
  const make = () => run("python3", ["-m", "venv", "--clear", venv], { may: true, quiet: true });
  if ((await make()).code !== 0) {
    await debian(["python3-venv"]);
    if ((await make()).code !== 0) return { missing: "Python's venv is missing. Install it (Debian: python3-venv)." };
  }
  const { code, output } = await run(python, ["-m", "pip", "install", "--quiet", "--requirement", requirements], {
    may: true,
    quiet: true,
  });
  if (code !== 0) return { missing: `The packages of ${requirements.slice(root.length)} could not be had:\n${output}` };
  writeFileSync(done, wanted);
  return { python };
}

/** The oldest Java that Spark 4 runs on. */
const JAVA = 17;

/** What tests/logs needs: Python with Spark and DuckDB, and Java. Gives Python's path, or what is missing. */
export async function logTools() {
  const java = () => {
    const { stderr = "" } = spawnSync("java", ["-version"], { encoding: "utf8" });
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  };
  if (java() < JAVA) await debian([`openjdk-${JAVA}-jre-headless`]);
  if (java() < JAVA)
    return { missing: `Java is missing. Spark needs Java ${JAVA} or newer (Debian: openjdk-${JAVA}-jre-headless).` };
  return pythonPackages("logs", join(root, "tests/logs/requirements.txt"));
}
