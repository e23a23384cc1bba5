/**
 * The pages beside the demo, in Chromium: every link and anchor leads somewhere, axe-core finds nothing, nothing
 * overflows from phone to desktop, codes are found, it works offline, and the guide's policies hold.
 * `node tests/site/run.mjs`; needs dist/. Any console error, CSP report or foreign host fails.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { build } from "esbuild";
import { buildSite } from "../../scripts/site.mjs";
import { chromium as browserPath, root } from "../../scripts/tools.mjs";
import { serve } from "../../scripts/www.mjs";
import { blocks } from "../guide/recipe.mjs";

const WIDTHS = [320, 390, 768, 1024, 1280, 1920];
const UNDER = "/some/shop/";

const folder = mkdtempSync(join(tmpdir(), "checkout-errors-site-"));
const { out, pages } = await buildSite({ out: join(folder, "site") });
const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const { chromium } = await import("playwright-core");
const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});

let passed = 0;
let failed = 0;
async function check(what, run) {
  try {
    await run();
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAILED ${what}: ${error.message}`);
  }
}
function equal(actual, expected, what) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${what}: ${a} is not ${b}`);
}

const reports = [];
const start = () =>
  serve(out, {
    under: UNDER,
    onReport: (text) => reports.push(text),
    first: async (_request, response, pathname) => {
      if (pathname !== "/axe.js") return false;
      response.writeHead(200, { "content-type": "text/javascript" }).end(await readFile(axeSource));
      return true;
    },
  });
const end = ({ server }) => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
};

const hosts = new Set();
const errors = [];
async function open(options = {}) {
  const page = await browser.newPage({ serviceWorkers: "block", reducedMotion: "reduce", ...options });
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("console", (message) => message.type() === "error" && errors.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error}`));
  return page;
}
const ready = (page) => page.waitForSelector("html[data-ready]", { state: "attached" });

/** Runs in the page: what is too wide for it. What scrolls within itself may be. */
function faults() {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`page ${document.documentElement.scrollWidth}`);
  for (const element of document.querySelectorAll("body *")) {
    const { left, right, width } = element.getBoundingClientRect();
    if (!width || element.closest("pre, .skip, .visually-hidden, tbody tr:nth-child(n + 40)")) continue;
    if (element.closest(".table") && element.closest(".table") !== element && innerWidth >= 768) continue;
    if (right > innerWidth + 1 || left < -1) found.push(`${element.tagName}.${element.className || element.id}`);
  }
  return found.slice(0, 5);
}

/** Runs in the page: what axe-core finds, its doubts included; of a long table the first rows. */
async function axe() {
  if (!window.axe)
    await new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), {
        src: "/axe.js",
        onload: resolve,
        onerror: reject,
      });
      document.head.append(script);
    });
  const { violations, incomplete } = await window.axe.run({ exclude: ["tbody tr:nth-child(n + 30)"] });
  return [...violations, ...incomplete].map(
    ({ id, nodes }) =>
      `${id}: ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 150)} ${any[0]?.message ?? ""}`)}`,
  );
}

/** Runs in the page: where its links lead, and what they may lead to. */
function links() {
  const all = [...document.querySelectorAll("a[href], img[src], link[href], script[src]")];
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return {
    links: all.map((element) => element.getAttribute("href") ?? element.getAttribute("src")),
    ids,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
  };
}

try {
  const running = await start();
  const { address } = running;
  const seen = new Map();
  const page = await open();
  for (const name of [...pages, "index.html", "js.html"]) {
    await page.goto(address + name);
    await ready(page);
    seen.set(name, await page.evaluate(links));
    if (!pages.includes(name)) continue;
    await check(`${name}: ids and headings`, () => {
      const { ids, headings } = seen.get(name);
      equal(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
        "ids given twice",
      );
      equal(headings, 1, "headings of the first level");
    });
    await check(`${name}: layout`, async () => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        equal(await page.evaluate(faults), [], `${width} px`);
      }
    });
    for (const [width, colorScheme] of [
      [1280, "light"],
      [390, "dark"],
    ])
      await check(`${name}: axe-core, ${width} px, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        equal(await page.evaluate(axe), [], "found");
      });
  }
  await page.close();

  // Links, of the pages, of their Markdown and of llms.txt.
  const files = new Set(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => posix.relative(out, posix.join(parentPath, name))),
  );
  /** What is wrong with a link of a file; empty: nothing. */
  const wrong = (from, href) => {
    if (/^(https?|mailto|data):/.test(href)) return "";
    const [path, hash] = href.split("#");
    const joined = path ? posix.join(posix.dirname(from), path) : from;
    const to = joined.endsWith("/") ? posix.join(joined, "index.html") : joined;
    if (!files.has(to)) return `${href} leads to no file`;
    if (!hash || to.endsWith(".md")) return "";
    // The demo's hashes say what it shows.
    if (!seen.has(to)) return `${href} has an anchor in no page`;
    return seen.get(to).ids.includes(decodeURIComponent(hash)) ? "" : `${href} leads to no anchor`;
  };
  for (const [name, { links }] of seen)
    await check(`${name}: links`, () => {
      if (links.length < 3) throw new Error("it has none");
      equal(links.map((href) => wrong(name, href)).filter(Boolean), [], "links");
    });
  for (const name of [...files].filter((name) => /\.(md|txt)$/.test(name)))
    await check(`${name}: links`, () => {
      const found = [...readFileSync(join(out, name), "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href);
      // Files of the repository that are no pages keep their place in it.
      const inside = found.filter((href) => name === "llms.txt" || /\.(md|html|png|svg)(#|$)/.test(href));
      equal(inside.map((href) => wrong(name, href)).filter(Boolean), [], "links");
    });
  await check("llms.txt names every page", () => {
    const text = readFileSync(join(out, "llms.txt"), "utf8");
    const missing = pages.filter(
      (name) => !text.includes(`](${name})`) && !text.includes(`](${name.replace(/html$/, "md")})`),
    );
    equal(missing, [], "missing");
  });
  await check("every page has a title of its own", () => {
    const titles = pages.map((name) => seen.get(name).title);
    equal(
      titles.filter((title, at) => titles.indexOf(title) !== at),
      [],
      "titles given twice",
    );
  });
  await check("codes.json leads to its rows", () => {
    const rows = JSON.parse(readFileSync(join(out, "codes/codes.json"), "utf8"));
    if (rows.length < 800) throw new Error(`${rows.length} rows`);
    equal(rows.map((row) => wrong("codes/index.html", row[5])).filter(Boolean), [], "links");
  });

  await check("codes are found, of every provider", async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${address}codes/index.html`);
    await ready(page);
    const found = async (query, name) => {
      await page.fill("#find", query);
      await page.waitForSelector(`#found tbody a:text-is("${name}")`);
      return page.locator("#found tbody tr").allInnerTexts();
    };
    const stolen = await found("stolen", "stolen_card");
    if (!stolen.some((row) => row.includes("PayPal"))) throw new Error("no row of PayPal's");
    for (const row of stolen) if (!row.includes("The payment was declined.")) throw new Error(row);
    equal(
      (await found("expired_card", "expired_card"))[0].split("\t")[0],
      "expired_card",
      "the code itself goes first",
    );
    equal(await page.evaluate(axe), [], "axe-core");
    await page.click('#found tbody a:text-is("expired_card")');
    await page.waitForURL(/stripe\.html#/);
    if (!(await page.locator("tr:target").textContent()).includes("expired_card")) throw new Error("not its row");
    await page.goto(`${address}codes/index.html`);
    await ready(page);
    await page.fill("#find", "no such code anywhere");
    await page.locator("#count", { hasText: "0 codes" }).waitFor();
    await page.close();
  });
  await check("a provider's page is filtered", async () => {
    const page = await open();
    await page.goto(`${address}codes/adyen.html`);
    await ready(page);
    const shown = () => page.locator(".codes-table tbody tr:visible").count();
    const all = await shown();
    await page.fill("#find", "fraud");
    const some = await shown();
    if (!(some > 0 && some < all)) throw new Error(`${some} of ${all}`);
    equal(await page.textContent("#count"), `${some} of ${all} codes`, "said");
    await page.fill("#find", "");
    equal(await shown(), all, "all again");
    await page.close();
  });
  await check("code is copied", async () => {
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${address}guide/retry.html`);
    await ready(page);
    await page.click('[aria-label="Copy: send.js"]');
    await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
    const [[, code]] = blocks("retry");
    equal(await page.evaluate("navigator.clipboard.readText()"), code, "copied");
    await page.close();
  });
  await check("a page is whole without its script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}codes/adyen.html`);
    if (!(await page.locator("tbody tr").first().isVisible())) throw new Error("no rows");
    equal(await page.locator("#find").isVisible(), false, "a search that does nothing");
    await context.close();
  });
  await end(running);

  await check("works offline once one page has loaded", async () => {
    const running = await start();
    const page = await open({ serviceWorkers: "allow" });
    await page.goto(`${running.address}guide/retry.html`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
    });
    await end(running);
    for (const name of pages) {
      await page.goto(running.address + name);
      await ready(page);
      equal(await page.title(), seen.get(name).title, name);
    }
    await page.goto(`${running.address}codes/index.html`);
    await ready(page);
    await page.fill("#find", "expired");
    await page.locator("#found tbody tr").first().waitFor();
    await page.goto(running.address);
    await ready(page);
    await page.close();
  });

  // The guide's policies, each with the code below it.
  const policies = readFileSync(join(root, "docs/recipes/content-security-policy.md"), "utf8");
  const [withIt, without] = [...policies.matchAll(/^```http\nContent-Security-Policy: (.*)\n```$/gm)].map(
    ([, policy]) => policy,
  );
  const codes = blocks("content-security-policy").map(([, code]) => code);
  const tries = [
    [withIt, 0, "wasm", false],
    [without, 1, "js", false],
    [without, 2, "js", true],
    [without, 0, "none", true],
  ];
  equal(codes.length, 3, "blocks of code");
  for (const [policy, at, engine, blocked] of tries)
    await check(`the guide's policy: ${policy}, code ${at + 1}`, async () => {
      const site = mkdtempSync(join(folder, "policy-"));
      await build({
        stdin: {
          contents: `${codes[at]}\nawait (typeof ready === "undefined" ? null : ready);\ndocument.title = engine();`,
          resolveDir: site,
        },
        bundle: true,
        splitting: true,
        format: "esm",
        outdir: site,
        entryNames: "page",
        alias: Object.fromEntries(
          ["/js", ""].map((entry) => [`checkout-errors${entry}`, join(root, `dist/${entry.slice(1) || "index"}.js`)]),
        ),
      });
      writeFileSync(
        join(site, "index.html"),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}; img-src data:"><link rel="icon" href="data:,"></head><body><script type="module" src="page.js"></script></body></html>`,
      );
      const running = await serve(site);
      const page = await browser.newPage();
      await page.addInitScript(() => {
        window.blocked = [];
        addEventListener("securitypolicyviolation", ({ blockedURI }) => window.blocked.push(blockedURI));
      });
      await page.goto(running.address);
      for (let n = 0; n < 200 && !(await page.title()); n++) await new Promise((done) => setTimeout(done, 50));
      equal(await page.title(), engine, "engine");
      const violations = await page.evaluate("window.blocked");
      equal([...new Set(violations)], blocked ? ["wasm-eval"] : [], "violations");
      await page.close();
      await end(running);
    });

  await check("asks no other host", () =>
    equal([...new Set([...hosts].map((host) => host.split(":")[0]))], ["127.0.0.1"], "hosts"),
  );
  await check("console errors", () => equal(errors, [], "errors"));
  await check("CSP reports", () => equal(reports, [], "reports"));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
