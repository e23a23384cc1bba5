// The cases of negotiation.mjs in real browsers, whose Intl differs from Node's.
//
//     node tests/locales/browsers.mjs [chromium] [firefox] [webkit]
//
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { ALL as EVERY, openBrowsers } from "../browsers.mjs";
import { dist } from "./dist.mjs";
import cases, { ALL } from "./negotiation.mjs";

const server = createServer(({ url }, response) => {
  const script = /^\/[\w-]+(\/[\w-]+)?\.js$/.test(url);
  response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
  response.end(script ? readFileSync(resolve(dist, `.${url}`)) : "<!doctype html><title>Locales</title>");
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

// JSON has no undefined: those cases are Node's alone.
const here = cases.filter(([loaded]) => loaded === ALL).map(([, wanted, shown]) => ({ wanted, shown }));
let passed = 0;
let failed = 0;
for (const browser of await openBrowsers(process.argv.length > 2 ? process.argv.slice(2) : EVERY)) {
  await browser.open(`http://127.0.0.1:${server.address().port}/`);
  const results = await browser.evaluate(`(async () => {
    const { createExplainer } = await import("/index.js");
    const { loadLocale, locales } = await import("/locales/index.js");
    const explain = createExplainer({ messages: await Promise.all(locales.map((tag) => loadLocale(tag))) });
    const body = '{"error":{"type":"card_error","code":"expired_card"}}';
    return Promise.all(${JSON.stringify(here)}.map(async ({ wanted, shown }) => ({
      wanted: JSON.stringify(wanted).slice(0, 60), shown, loaded: (await loadLocale(wanted)).lang, display: explain(body, { locale: wanted }).primary.display,
    })));
  })()`);
  for (const { wanted, shown, loaded, display } of results) {
    const right =
      loaded === shown && display.lang === shown && display.dir === (/^(ar|he)$/.test(shown) ? "rtl" : "ltr");
    if (right) passed++;
    else failed++;
    if (!right)
      console.log(
        `${browser.name}: ${wanted} shows ${display.lang} (${display.dir}) and loads ${loaded}, not ${shown}`,
      );
  }
  await browser.close();
}
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
