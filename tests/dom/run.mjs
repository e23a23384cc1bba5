/**
 * The DOM helper in real browsers: every case of cases.mjs, then the page with axe-core before, with and after errors.
 * Then a page whose policy blocks WebAssembly, with every fixture, and what Chromium's console shows of a report.
 * `node tests/dom/run.mjs [--all]`, or the browsers that are named (chromium, firefox, webkit); needs dist/dom.js.
 * Without either it is Chromium alone: only `npm test -- --all` installs the others.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { ALL, openBrowsers } from "../browsers.mjs";
import { inConsole, whereBlocked } from "./blocked.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

const server = createServer(async ({ url }, response) => {
  const path = normalize(new URL(url, "http://page").pathname);
  try {
    const body = await readFile(path === "/axe.js" ? axe : join(root, path));
    response.writeHead(200, { "content-type": `${TYPES[extname(path)] ?? "text/plain"}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const page = `http://127.0.0.1:${server.address().port}/tests/dom/page.html`;

let passed = 0;
let failed = 0;
function check(browser, what, problem) {
  if (problem) console.log(`${browser}: FAILED ${what}: ${problem}`);
  if (problem) failed += 1;
  else passed += 1;
}

const args = process.argv.slice(2);
const named = args.filter((name) => name !== "--all");
const names = args.includes("--all") ? ALL : named.length ? named : ["chromium"];
for (const name of names) {
  const before = failed;
  try {
    // One after the other: a busy machine has no room for three.
    const [browser] = await openBrowsers([name]);
    try {
      await inBrowser(browser);
      await whereBlocked(browser, (...result) => check(name, ...result));
      if (browser.devtools) await inConsole(browser, (...result) => check(name, ...result));
    } finally {
      await browser.close();
    }
  } catch (error) {
    check(name, "runs", error.message);
  }
  console.log(`${name}: ${failed === before ? "ok" : "FAILED"}`);
}
server.close();
const left = ALL.filter((name) => !names.includes(name));
if (left.length) console.log(`left out: ${left.join(", ")}; --all runs every browser`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

async function inBrowser(browser) {
  await browser.open(page);
  for (let i = 0; i < 100 && !(await browser.evaluate("window.ready === true")); i++)
    await new Promise((resolve) => setTimeout(resolve, 50));

  await see(browser, "before", () => document.querySelectorAll("[aria-invalid], .checkout-error").length === 0);
  await browser.evaluate("void window.show()");
  await see(browser, "with errors", () => {
    const described = [...document.querySelectorAll("[aria-invalid=true]")].map((input) =>
      input
        .getAttribute("aria-describedby")
        .split(" ")
        .map((id) => document.getElementById(id).textContent),
    );
    const [number, expiry, cvc, zip] = described;
    return (
      described.length === 4 &&
      /card number/.test(number) &&
      expiry[0] === "תאריך התפוגה שגוי." &&
      cvc.length === 2 &&
      /security code/.test(cvc[1]) &&
      /postcode/.test(zip) &&
      document.activeElement.name === "number" &&
      /declined/.test(document.querySelector("[role=alert]").textContent) &&
      !document.getElementById("checkout").checkValidity()
    );
  });
  if (process.env.SCREENSHOTS) await browser.screenshot(join(process.env.SCREENSHOTS, `${browser.name}.png`));

  await browser.press("4");
  check(
    browser.name,
    "a key pressed clears the first input's text",
    await browser.evaluate(() => {
      const input = document.querySelector("[name=number]");
      return input.value === "4" &&
        !input.hasAttribute("aria-invalid") &&
        document.querySelectorAll("[aria-invalid=true]").length === 3
        ? ""
        : document.querySelector("form").innerHTML;
    }),
  );
  await browser.evaluate("void window.clear()");
  await see(
    browser,
    "after",
    () =>
      document.querySelectorAll("[aria-invalid], .checkout-error").length === 0 &&
      document.getElementById("checkout").checkValidity(),
  );

  for (const [what, problem] of await browser.evaluate("window.runCases()")) check(browser.name, what, problem);
  check(browser.name, "wrote no HTML", await browser.evaluate("window.pwned ? 'ran a script' : ''"));
  check(browser.name, "console errors", browser.errors.join("; "));
}

/** The page holds what it should, and axe-core finds nothing. */
async function see(browser, when, holds) {
  check(browser.name, when, (await browser.evaluate(holds)) ? "" : "the page is not as it should be");
  const violations = await browser.evaluate(`(async () => {
    if (!window.axe) await new Promise((resolve, reject) => document.head.append(
      Object.assign(document.createElement("script"), { src: "/axe.js", onload: resolve, onerror: reject })));
    const { violations, incomplete } = await axe.run();
    return [...violations, ...incomplete].map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | "));
  })()`);
  check(browser.name, `axe-core ${when}`, violations.join("; "));
}
