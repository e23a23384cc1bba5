// The recipes of docs/recipes/testing-a-checkout.md, each run by the test runner that it is for.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findChromium, root } from "../../scripts/tools.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, ".run");
const page = readFileSync(join(root, "docs/recipes/testing-a-checkout.md"), "utf8");
const blocks = new Map([...page.matchAll(/^```js (\S+)\n(.*?)^```$/gms)].map(([, file, code]) => [file, code]));

/** Beside a page's script: where its modules are. */
const HTML = `<!doctype html><title>Checkout</title>
<script type="importmap">{ "imports": {
  "checkout-errors": "/dist/index.js", "checkout-errors/providers/adyen": "/dist/providers/adyen.js" } }</script>
<button>Pay</button><p role="alert"></p>
<script type="module">
  import { pay } from "/pay.js";
  document.querySelector("button").onclick = async () =>
    (document.querySelector("p").textContent = (await pay({}))?.text ?? "");
</script>`;
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, "http://x").pathname);
  if (path === "/") return response.setHeader("content-type", "text/html").end(HTML);
  const file = path === "/pay.js" ? join(folder, "pay.js") : path.startsWith("/dist/") && join(root, path);
  try {
    response.setHeader("content-type", TYPES[extname(path)] ?? "text/plain").end(readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
});

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  // The package as it is installed: the runners are found above it.
  symlinkSync(root, join(folder, "node_modules/checkout-errors"), "junction");
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const files = {
    "package.json": '{ "type": "module" }',
    "vitest.config.mjs": 'export default { test: { environment: "jsdom", include: ["*.test.js"] } };',
    "jest.config.cjs": 'module.exports = { testMatch: ["**/*.test.cjs"] };',
    "playwright.config.js": `export default { testMatch: "*.spec.js", workers: 1, use: {
      baseURL: "http://127.0.0.1:${server.address().port}",
      launchOptions: { executablePath: ${JSON.stringify(findChromium())}, args: ["--no-sandbox"] } } };`,
  };
  for (const [name, text] of [...Object.entries(files), ...blocks]) writeFileSync(join(folder, name), text);
});
after(() => server.close());

/** Runs a runner's command in the folder; gives what it printed. */
function run(command, ...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(here, "node_modules", command), ...args], {
      cwd: folder,
      // A runner that finds itself within another's test writes for that one.
      env: { ...process.env, CI: "1", NO_COLOR: "1", FORCE_COLOR: "0", NODE_TEST_CONTEXT: undefined },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
    child.on("close", (code) => resolve({ code, output }));
  });
}

test("every block of the page names a file that is run here", () => {
  assert.deepEqual(
    [...blocks.keys()],
    ["pay.js", "pay.test.js", "refused.test.cjs", "msw.test.js", "checkout.spec.js"],
  );
});

test("the first block gives what it says", async () => {
  const [, code] = /^```js\n(.*?)^```$/ms.exec(page);
  const file = join(folder, "first.js");
  writeFileSync(file, `export const all = [];\n${code.replace(/^(samples?\(.*?\));/gm, "all.push($1);")}`);
  const { all } = await import(pathToFileURL(file).href);
  assert.deepEqual(
    [all[0].provider, all[0].code, all[1].provider, all[1].code],
    ["stripe", "stolen_card", "adyen", "24"],
  );
  assert.ok(all[2].length > 500);
});

test("Vitest, alone and with MSW", async () => {
  const { code, output } = await run("vitest/vitest.mjs", "run");
  assert.equal(code, 0, output);
  assert.match(output, /Test Files {2}2 passed \(2\)/, output);
  assert.match(output, /Tests {2}8 passed \(8\)/, output);
});

test("Jest", async () => {
  const { code, output } = await run("jest/bin/jest.js");
  assert.equal(code, 0, output);
  assert.match(output, /Tests: +4 passed, 4 total/, output);
});

test("Playwright", async () => {
  const { code, output } = await run("@playwright/test/cli.js", "test", "--reporter=line");
  assert.equal(code, 0, output);
  assert.match(output, /3 passed/, output);
});
