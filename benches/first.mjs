// What the first call costs on a page that has just loaded, in browsers: `node benches/first.mjs [rounds]`. The subjects
// take turns; each run has a process of its own, as each comes from another address of this machine.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/tools.mjs";
import { openBrowsers } from "../tests/browsers.mjs";

/** What a shop writes by hand. */
const BY_HAND = `export function explain(body) {
  const { error } = JSON.parse(body);
  switch (error.decline_code ?? error.code) {
    case "insufficient_funds": return { primary: { display: { text: "Not enough funds." } } };
    case "expired_card": return { primary: { display: { text: "Your card has expired." } } };
    case "incorrect_cvc": return { primary: { display: { text: "Wrong security code." } } };
  }
  return { primary: { display: { text: error.type === "card_error" ? error.message : "Something went wrong." } } };
}`;

/** Subject -> the module that it imports, and what goes before its first call. */
const SUBJECTS = {
  explain: ["index.js", ""],
  "explain after init()": ["index.js", "await init();"],
  "checkout-errors/js": ["js.js", ""],
  "a switch": ["switch.js", ""],
};

// A page is idle by the time a payment fails.
const page = ([entry, before]) => `<!doctype html><title>first</title><script type="module">
const idle = () => new Promise((resolve) => setTimeout(resolve, 200));
const start = performance.now();
const { explain, init } = await import("/${entry}");
const imported = performance.now() - start;
await idle();
${before}
await idle();
const from = performance.now();
const { text } = explain('{"error":{"type":"card_error","code":"incorrect_cvc"}}', { status: 402 }).primary.display;
const call = performance.now() - from;
window.took = { imported, call: text ? call : NaN };
</script>`;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Medians in milliseconds: rows of what was measured where, of the first call and of the import before it. */
export async function firstCalls(rounds) {
  const names = Object.keys(SUBJECTS);
  const server = createServer(({ url }, response) => {
    const subject = /^\/(\d)$/.exec(url)?.[1];
    // Times of five microseconds, where a page may see them.
    response.setHeader("cross-origin-opener-policy", "same-origin");
    response.setHeader("cross-origin-embedder-policy", "require-corp");
    if (subject) return response.setHeader("content-type", "text/html").end(page(SUBJECTS[names[subject]]));
    response.setHeader("content-type", "text/javascript");
    if (url === "/switch.js") return response.end(BY_HAND);
    try {
      response.end(readFileSync(join(root, "dist", url.slice(1))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "0.0.0.0", resolve));
  const { port } = server.address();
  let run = 0;
  const rows = [];
  try {
    for (const name of ["chromium", "firefox"]) {
      const [browser] = await openBrowsers([name]);
      try {
        const session = await browser.devtools?.();
        const speeds = session ? [1, 6] : [1];
        const took = speeds.map(() => names.map(() => []));
        for (let round = 0; round < rounds; round++) {
          for (const [at, rate] of speeds.entries()) {
            await session?.send("Emulation.setCPUThrottlingRate", { rate });
            for (const subject of names.keys()) {
              run++;
              await browser.open(`http://127.${1 + (run >> 8)}.0.${1 + (run & 127)}:${port}/${subject}`);
              const found = await browser.evaluate(
                "new Promise((resolve) => { const look = () => window.took ? resolve(window.took) : setTimeout(look, 20); look(); })",
              );
              took[at][subject].push(found);
            }
          }
        }
        for (const [at, rate] of speeds.entries())
          for (const [subject, of] of names.entries()) {
            const found = took[at][subject];
            const where = rate === 1 ? name : `${name}, processor at a sixth`;
            rows.push({
              where,
              of,
              call: median(found.map(({ call }) => call)),
              least: Math.min(...found.map(({ call }) => call)),
              imported: median(found.map(({ imported }) => imported)),
            });
          }
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  return rows;
}

/** Prints them. */
export async function printFirstCalls(rounds) {
  console.log(
    `\nthe first call in a browser, medians of ${rounds}, in ms; in brackets the least; then the import before it`,
  );
  for (const { where, of, call, least, imported } of await firstCalls(rounds))
    console.log(
      `  ${where.padEnd(33)}${of.padEnd(22)}${call.toFixed(1).padStart(6)} ${`(${least.toFixed(1)})`.padStart(8)}${imported.toFixed(1).padStart(9)}`,
    );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await printFirstCalls(Number(process.argv[2] ?? 15));
