// Import to first verdict in Chromium: a fresh browser profile and page each time, the package from a server on this machine.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromium as find, root } from "../scripts/tools.mjs";

const page = (entry) => `<!doctype html><title>cold</title><script type="module">
const start = performance.now();
const { explain } = await import("/${entry}");
const { text } = explain('{"error":{"type":"card_error","code":"incorrect_cvc"}}').primary.display;
window.took = text ? performance.now() - start : NaN;
</script>`;

/** Milliseconds, one figure a run. */
export async function coldInChromium(entry, runs) {
  const server = createServer((request, response) => {
    if (request.url === "/") return response.setHeader("content-type", "text/html").end(page(entry));
    try {
      const body = readFileSync(join(root, "dist", request.url.slice(1)));
      response.setHeader("content-type", "text/javascript").end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: await find(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const took = [];
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(`http://127.0.0.1:${server.address().port}/`);
      await tab.waitForFunction("window.took !== undefined");
      took.push(await tab.evaluate("window.took"));
      await context.close();
    }
    return took;
  } finally {
    await browser.close();
    server.close();
  }
}
