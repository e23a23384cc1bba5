/**
 * The packed package in every place where a checkout is built or tested.
 *
 *     node tests/consumers/run.mjs                     all of them
 *     node tests/consumers/run.mjs --quick             those without a browser or a framework
 *     node tests/consumers/run.mjs vite-build next     those named
 *
 * Each fixture is copied to a folder outside the project, so that nothing of the project is found from
 * there, and installs the tarball. What ends in a page is opened in Chromium, Firefox and WebKitGTK;
 * BROWSERS names fewer. Needs dist/.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { stage } from "../../scripts/jsr.mjs";
import { pack } from "../../scripts/pack.mjs";
import { root } from "../../scripts/tools.mjs";
import { ALL, openBrowsers } from "../browsers.mjs";

const here = join(root, "tests/consumers");
const work = join(tmpdir(), "checkout-errors-consumers");

// ---- what each has to say

const { texts: french } = JSON.parse(readFileSync(join(root, "js/locales/fr.json"), "utf8"));
const TEXT = "The security code isn't right. Check the 3 or 4 digits on your card.";
const SAME = {
  byJs: "Café 漢 💳",
  error: `incorrect_cvc; Café 漢 💳; cvc; ${TEXT}`,
  french: french.cvc_invalid,
  loaded: "de",
  formik: { cvc: TEXT },
};
const WASM = { ...SAME, first: "wasm", said: "wasm", engine: "wasm" };
const JS = { ...SAME, first: "js", said: "js", engine: "js" };
/** The default entry where WebAssembly is blocked. */
const BLOCKED = { ...SAME, first: "none", said: "js", engine: "js" };
const SCRIPT = { engine: "js", text: TEXT, shown: `true: ${TEXT}` };

const OPEN = "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'";
const STRICT = "default-src 'none'; img-src data:; script-src 'self'";

// ---- the consumers: in which fixture, what is done, what is expected

const node =
  (...args) =>
  async (folder) =>
    JSON.parse(await run(folder, process.execPath, args));
const built = (policy) => (folder) => serve(join(folder, "out"), "index.html", policy);

const CONSUMERS = {
  "node-esm": { fixture: "node", quick: true, expect: WASM, go: node("esm.mjs") },
  "node-cjs": { fixture: "node", quick: true, expect: WASM, go: node("cjs.cjs") },
  "node-esm-no-wasm": { fixture: "node", quick: true, expect: BLOCKED, go: node("--no-expose-wasm", "esm.mjs") },
  "node-cjs-no-wasm": { fixture: "node", quick: true, expect: BLOCKED, go: node("--no-expose-wasm", "cjs.cjs") },
  esbuild: {
    fixture: "esbuild",
    quick: true,
    expect: WASM,
    async go(folder) {
      await bin(
        folder,
        "esbuild",
        "esm.mjs",
        "--bundle",
        "--minify",
        "--format=esm",
        "--splitting",
        "--outdir=node-out",
        "--out-extension:.js=.mjs",
        "--log-level=warning",
      );
      return node("node-out/esm.mjs")(folder);
    },
  },
  "typescript-node16": {
    fixture: "typescript",
    quick: true,
    expect: "",
    go: (folder) => bin(folder, "tsc", "-p", "node16.json"),
  },
  "typescript-bundler": {
    fixture: "typescript",
    quick: true,
    expect: "",
    go: (folder) => bin(folder, "tsc", "-p", "bundler.json"),
  },
  deno: {
    fixture: "deno",
    expect: WASM,
    go: async (folder) =>
      JSON.parse(await bin(folder, "deno", "run", "--no-prompt", "--node-modules-dir=manual", "esm.mjs")),
  },
  // What JSR would say: slow types, banned directives, a type that does not hold.
  jsr: {
    fixture: "deno",
    expect: "Success Dry run complete",
    async go(folder) {
      const staged = join(folder, "jsr");
      stage(staged);
      const deno = join(folder, "node_modules/.bin/deno");
      const said = await run(staged, "sh", ["-c", '"$0" publish --dry-run --allow-dirty --no-provenance 2>&1', deno]);
      return said.trim().split("\n").at(-1);
    },
  },
  bun: {
    fixture: "bun",
    expect: WASM,
    // Its own script links the binary, and no package's script is run here: the binary is asked for where it lies.
    async go(folder) {
      const [system] = readdirSync(join(folder, "node_modules/@oven"));
      return JSON.parse(await run(folder, join(folder, "node_modules/@oven", system, "bin/bun"), ["esm.mjs"]));
    },
  },
  workerd: { fixture: "workerd", expect: WASM, go: node("check.mjs") },
  "workerd-default": { fixture: "workerd", expect: BLOCKED, go: node("check.mjs", "default") },
  "vitest-jsdom": { fixture: "vitest", expect: WASM, go: (folder) => tested(folder, "vitest", "run") },
  "jest-jsdom": { fixture: "jest", expect: WASM, go: (folder) => tested(folder, "jest", "--ci") },
  "next-server": { fixture: "next", expect: WASM, go: async (folder) => inPage(await text(`${await next(folder)}/`)) },
  "next-edge": {
    fixture: "next",
    expect: JS,
    go: async (folder) => JSON.parse(await text(`${await next(folder)}/edge`)),
  },
  "next-client": { fixture: "next", expect: WASM, page: async (folder) => `${await next(folder)}/` },
  "vite-dev": {
    fixture: "vite",
    expect: WASM,
    page: (folder) => serverOf(folder, "vite", (port) => ["--port", port, "--strictPort", "--host", "127.0.0.1"]),
  },
  "vite-build": {
    fixture: "vite",
    expect: WASM,
    page: async (folder) => (await viteBuild(folder), built(OPEN)(folder)),
  },
  "vite-build-strict-policy": {
    fixture: "vite",
    expect: BLOCKED,
    page: async (folder) => (await viteBuild(folder), built(STRICT)(folder)),
  },
  webpack: {
    fixture: "webpack",
    expect: WASM,
    page: async (folder) => (await bundle(folder, "webpack", "--fail-on-warnings"), built(OPEN)(folder)),
  },
  rollup: {
    fixture: "rollup",
    expect: WASM,
    page: async (folder) => (await bundle(folder, "rollup", "-c", "--silent"), built(OPEN)(folder)),
  },
  "esbuild-page": {
    fixture: "esbuild",
    expect: WASM,
    // ASCII, as some servers want it.
    page: async (folder) => (
      await bundle(
        folder,
        "esbuild",
        "page.mjs",
        "--bundle",
        "--minify",
        "--charset=ascii",
        "--format=esm",
        "--splitting",
        "--outdir=out",
        "--log-level=warning",
      ),
      built(OPEN)(folder)
    ),
  },
  "import-map": { fixture: "page", expect: WASM, page: (folder) => serve(folder, "import-map.html") },
  "script-tag": { fixture: "page", expect: SCRIPT, page: (folder) => scriptTag(folder, "page.html", (hash) => hash) },
  // The same page must not run a file that is another: what proves that the tag is right.
  "script-tag-altered": {
    fixture: "page",
    expect: "the script did not run",
    refused: true,
    page: (folder) => scriptTag(folder, "altered.html", () => createHash("sha384").update("").digest("base64")),
  },
};

// ---- how they run

const ends = [];
const started = Date.now();

/** Runs a program; gives what it prints, throws with all of it where it fails. */
async function run(folder, command, args, { env = {} } = {}) {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", CI: "1", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let all = "";
  child.stdout.on("data", (part) => ((out += part), (all += part)));
  child.stderr.on("data", (part) => (all += part));
  const code = await new Promise((resolve) => {
    child.on("error", (error) => ((all += error.message), resolve(127)));
    child.on("close", resolve);
  });
  if (code !== 0)
    throw new Error(`${command.split("/").at(-1)} ${args.join(" ")} ended with ${code}\n${all.trim().slice(-3000)}`);
  return out;
}

const bin = (folder, name, ...args) => run(folder, join(folder, "node_modules/.bin", name), args);

/** A bundler's output, in `out/`, with a page beside it. */
async function bundle(folder, name, ...args) {
  rmSync(join(folder, "out"), { recursive: true, force: true });
  await bin(folder, name, ...args);
  cpSync(join(here, "bundled.html"), join(folder, "out/index.html"));
}

const viteBuild = (folder) =>
  once(`${folder} build`, () => bin(folder, "vite", "build", "--outDir", "out", "--logLevel", "warn"));

/** A test runner's result, which the test writes. */
async function tested(folder, name, ...args) {
  rmSync(join(folder, "result.json"), { force: true });
  await bin(folder, name, ...args);
  return JSON.parse(readFileSync(join(folder, "result.json"), "utf8"));
}

const next = (folder) =>
  once(`${folder} start`, async () => {
    await bin(folder, "next", "build");
    return serverOf(folder, "next", (port) => ["start", "-p", port, "-H", "127.0.0.1"]);
  });

const inPage = (html) => JSON.parse(/<script id="server"[^>]*>(.*?)<\/script>/s.exec(html)[1]);

async function text(url) {
  const response = await fetch(url);
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${body.slice(0, 500)}`);
  return body;
}

/** Starts a server that a fixture brings; gives its address when it answers. */
async function serverOf(folder, name, args) {
  const port = await new Promise((resolve) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => resolve(String(port)));
    });
  });
  // A group of its own, so that its children end with it.
  const child = spawn(join(folder, "node_modules/.bin", name), args(port), {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  child.stdout.on("data", (part) => (said += part));
  child.stderr.on("data", (part) => (said += part));
  let ended = false;
  child.on("close", () => (ended = true));
  ends.push(() => {
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // It has ended already.
    }
  });
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 300 && !ended; i++) {
    try {
      await fetch(url);
      return url;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${name} does not answer\n${said.slice(-2000)}`);
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

/** Serves a folder under a content security policy; gives the page's address. */
async function serve(folder, page, policy) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://page").pathname));
    try {
      const body = readFileSync(join(folder, path));
      // No encoding is named: a module is UTF-8 anyway, and a script tag must do without.
      response
        .writeHead(200, {
          "content-type": TYPES[extname(path)] ?? "application/octet-stream",
          ...(policy && { "content-security-policy": policy }),
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${server.address().port}/${page}`;
}

function scriptTag(folder, page, hash) {
  const file = readFileSync(join(folder, "node_modules/checkout-errors/dist/standalone.min.js"));
  writeFileSync(join(folder, "checkout-errors.js"), file);
  const right = createHash("sha384").update(file).digest("base64");
  writeFileSync(
    join(folder, page),
    readFileSync(join(here, "page/page.html"), "utf8").replace("INTEGRITY", `sha384-${hash(right)}`),
  );
  return serve(folder, page, STRICT);
}

const done = new Map();
/** Does a thing that several consumers share a single time. */
function once(what, go) {
  if (!done.has(what)) done.set(what, go());
  return done.get(what);
}

/** Copies a fixture, installs what its lock says and the tarball; gives its folder. */
async function prepare(fixture, tarball) {
  const folder = join(work, fixture);
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, fixture), folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  for (const shared of ["program.mjs", "program.cjs", "page.mjs"]) cpSync(join(here, shared), join(folder, shared));
  cpSync(join(here, "node/esm.mjs"), join(folder, "esm.mjs"));
  // Not `npm ci`: it fails where a registry lacks the binaries of other systems. The lock holds all the same.
  await run(folder, "npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", tarball]);
  return folder;
}

// ---- the run

const args = process.argv.slice(2);
const quick = args.includes("--quick");
const wanted = args.filter((name) => name !== "--quick");
for (const name of wanted) {
  if (!CONSUMERS[name]) {
    console.error(`There is no consumer "${name}". There are: ${Object.keys(CONSUMERS).join(", ")}.`);
    process.exit(2);
  }
}
const chosen = Object.entries(CONSUMERS).filter(([name, { quick: fast }]) =>
  wanted.length ? wanted.includes(name) : !quick || fast,
);

let passed = 0;
let failed = 0;
function tell(name, problem) {
  if (problem) failed += 1;
  else passed += 1;
  const seconds = `${((Date.now() - started) / 1000).toFixed(0)} s`;
  console.log(problem ? `FAILED  ${name} (${seconds}): ${problem}` : `ok      ${name} (${seconds})`);
}

/** What is wrong with a result; nothing where it is as expected. */
function wrong(result, expect) {
  if (isDeepStrictEqual(result, expect)) return "";
  return `expected ${JSON.stringify(expect)}\n        but got  ${typeof result === "string" ? result : JSON.stringify(result)}`;
}

const pages = [];
try {
  const tarball = await pack();
  for (const [name, { fixture, expect, go, page, refused }] of chosen) {
    try {
      const folder = await once(fixture, () => prepare(fixture, tarball));
      if (page) pages.push({ name, expect, refused, url: await page(folder) });
      else tell(name, wrong(await go(folder), expect));
    } catch (error) {
      tell(name, error.message);
    }
  }
  if (pages.length) await inBrowsers(process.env.BROWSERS?.split(",") ?? ALL);
} finally {
  for (const end of ends) end();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

async function inBrowsers(names) {
  const problems = new Map(pages.map(({ name }) => [name, []]));
  for (const browserName of names) {
    let browser;
    try {
      [browser] = await openBrowsers([browserName]);
      for (const page of pages) {
        const problem = await inBrowser(browser, page).catch((error) => error.message);
        if (problem) problems.get(page.name).push(`in ${browserName}: ${problem}`);
      }
    } catch (error) {
      for (const list of problems.values()) list.push(`${browserName} does not run: ${error.message}`);
    } finally {
      await browser?.close();
    }
  }
  for (const [name, list] of problems) tell(`${name} in ${names.join(", ")}`, list.join("\n        "));
}

async function inBrowser(browser, { url, expect, refused }) {
  const before = browser.errors.length;
  await browser.open(url);
  let result = null;
  for (let i = 0; i < 200 && result === null; i++) {
    result = await browser.evaluate("window.result ?? null");
    if (result === null) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const problem = wrong(result, expect);
  if (problem)
    return `${problem}${browser.errors
      .slice(before)
      .map((error) => `\n        ${error}`)
      .join("")}`;
  // Where the policy or the hash refuses, the browser says so.
  const blocked = expect === BLOCKED || refused;
  return browser.errors
    .slice(before)
    .filter((error) => !(blocked && /policy|wasm|integrity|digest|blocked/i.test(error)))
    .join("; ");
}
