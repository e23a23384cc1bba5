/**
 * The demo page as people use it: in Chromium, Firefox and WebKitGTK, static and with live payments.
 * `node tests/demo/run.mjs [--chromium-only]`, or the parts that are named (chromium, firefox, webkit, looks); needs
 * dist/. Any console error, CSP report or finding of axe-core fails.
 */
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { npmPackages, root } from "../../scripts/tools.mjs";
import { buildPage, serve } from "../../scripts/www.mjs";
import { ALL, openBrowsers } from "../browsers.mjs";
import { serveFont } from "./fonts.mjs";
import { livePayments } from "./live.mjs";
import { looks } from "./looks.mjs";
import { offline, page, withoutWebAssembly } from "./page.mjs";
import { recipes } from "./recipes.mjs";
import { rows } from "./rows.mjs";

const chosen = process.argv.slice(2).filter((name) => name !== "--chromium-only");
const parts = chosen.length
  ? chosen
  : process.argv.includes("--chromium-only")
    ? ["chromium", "looks"]
    : [...ALL, "looks"];
for (const part of parts) if (part !== "looks" && !ALL.includes(part)) throw new Error(`no such part: ${part}`);
// The fonts.
await npmPackages(join(root, "tests/demo"));
const folder = mkdtempSync(join(tmpdir(), "checkout-errors-"));
const built = await buildPage({ out: join(folder, "static") });
const live = await buildPage({ out: join(folder, "live"), live: true });
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let passed = 0;
let failed = 0;
/** Counts one check; `problem` is empty where it holds. */
function check(where, what, problem) {
  if (problem) console.log(`${where}: FAILED ${what}: ${problem}`);
  if (problem) failed += 1;
  else passed += 1;
}
/** Runs a case and counts it; what it throws is the problem. */
async function attempt(where, what, run) {
  try {
    await run();
    check(where, what, "");
  } catch (error) {
    check(where, what, error.message);
  }
}

const reports = [];
/** The page under a sub-path, with axe-core beside it. */
const start = () =>
  serve(built, {
    under: "/some/shop/",
    onReport: (text) => reports.push(text),
    first: async (_request, response, pathname) => {
      if (await serveFont(pathname, response)) return true;
      if (pathname !== "/axe.js") return false;
      response.writeHead(200, { "content-type": "text/javascript" }).end(await readFile(axe));
      return true;
    },
  });

await attempt("node", "the recipes run", () => recipes(built));
await attempt("node", "a provider's code has an answer where there is an easy form", rows);
for (const name of parts.filter((part) => part !== "looks")) {
  const before = failed;
  await attempt(name, "runs", async () => {
    // One after the other: a busy machine has no room for three.
    const [browser] = await openBrowsers([name]);
    const tools = {
      browser,
      check: (what, problem) => check(name, what, problem),
      attempt: (what, run) => attempt(name, what, run),
    };
    try {
      // A server of its own, which it ends.
      await offline(tools, await start());
      const { server, address } = await start();
      await page(tools, address);
      await withoutWebAssembly(tools, address);
      server.closeAllConnections();
      server.close();
      await livePayments(tools, live, (text) => reports.push(text));
    } finally {
      await browser.close();
    }
    check(name, "CSP reports", reports.splice(0).join("; "));
  });
  console.log(`${name}: ${failed === before ? "ok" : "FAILED"}`);
}
if (parts.includes("looks"))
  await attempt("chromium", "looks", async () => {
    const { server, address } = await start();
    try {
      await looks(address, (what, problem) => check("chromium", what, problem));
    } finally {
      server.closeAllConnections();
      server.close();
    }
    check("chromium", "CSP reports", reports.splice(0).join("; "));
  });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
