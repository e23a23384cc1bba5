// Writes docs/demo.png, the README's picture of the demo page: `node tests/demo/screenshot.mjs`; needs dist/.
import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as path, root, say } from "../../scripts/tools.mjs";
import { buildPage, serve } from "../../scripts/www.mjs";
import { until } from "./steps.mjs";

const { chromium } = await import("playwright-core");
const { server, address } = await serve(await buildPage({ out: mkdtempSync(join(tmpdir(), "checkout-errors-")) }));
const driver = await chromium.launch({ executablePath: await path(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await driver.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
await page.goto(address);
await page.waitForSelector("html[data-ready]");
// Until the time of an explanation has been measured.
await until(page, `document.getElementById("took").textContent.trim() !== ""`);
const file = join(root, "docs", "demo.png");
await page.screenshot({ path: file });
await driver.close();
server.close();
const { size } = statSync(file);
if (size > 300_000) throw new Error(`${file} has ${size} bytes; the README's picture may have 300 000`);
say(`${file}: ${size} bytes`);
