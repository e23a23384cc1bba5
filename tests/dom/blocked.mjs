/**
 * A page whose policy blocks WebAssembly, as most strict ones do: see blocked-page.mjs. And what the console of
 * Chromium's DevTools can find in a report that was logged.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { cases, corpus } from "../core/fixtures.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const OPEN = STRICT.replace("'self'", "'self' 'wasm-unsafe-eval'");

/** Serves the page under a policy while `go` runs. */
async function served(policy, go) {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url, "http://page").pathname);
    try {
      const body = path === "/fixtures.json" ? JSON.stringify({ cases, corpus }) : await readFile(join(root, path));
      const type = `${TYPES[extname(path)] ?? "text/plain"}; charset=utf-8`;
      response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await go(`http://127.0.0.1:${server.address().port}/tests/dom/blocked.html`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function opened(browser, url) {
  await browser.open(url);
  for (let i = 0; i < 200 && !(await browser.evaluate("window.ready === true")); i++)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A page for each thing that may come first, so that no other has brought the core. */
export function whereBlocked(browser, check) {
  return served(STRICT, async (url) => {
    const session = await browser.devtools?.();
    const warnings = [];
    session?.on("Runtime.consoleAPICalled", ({ type, args }) => type === "warning" && warnings.push(args[0]?.value));
    await session?.send("Runtime.enable");
    for (const what of ["verdict", "response", "form"]) {
      warnings.length = 0;
      await opened(browser, url);
      for (const [about, problem] of await browser.evaluate(`window.run(${JSON.stringify(what)})`))
        check(`blocked, ${what} first: ${about}`, problem);
      // Only who asked before the core was there is told.
      const expected = what === "verdict" ? 1 : 0;
      if (session)
        check(
          `blocked, ${what} first: ${expected} warnings in the console`,
          warnings.length === expected ? "" : JSON.stringify(warnings),
        );
    }
    await session?.detach();
  });
}

// Put together here, so that no scanner takes them for real ones.
const SECRETS = {
  "a client secret": ["pi_3Pabcdefghijklmnopqrst01", "secret", "Zq8Yx7Wv6Ut5Sr4Qp3On2Ml1K"].join("_"),
  "a setup intent's secret": ["seti_1Pabcdefghijklmnopqrst", "secret", "Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Q"].join("_"),
  "a secret key": ["sk", "live", "51PlantedPlantedPlantedPlanted"].join("_"),
  "a card number": "4242424242424242",
  "a card number in groups": "4000 0000 0000 0002",
};
const [client, setup, key, card, grouped] = Object.values(SECRETS);
const BODY = JSON.stringify({
  error: {
    type: "card_error",
    code: "card_declined",
    decline_code: "insufficient_funds",
    param: `card ${card}`,
    message: `Card ${grouped} (${card}) has insufficient funds; ${key}, ${client}`,
    request_log_url: `https://dashboard.stripe.com/logs/req_1?key=${key}`,
    payment_intent: { id: "pi_3Pabcdefghijklmnopqrst01", status: "requires_payment_method", client_secret: client },
    setup_intent: { id: "seti_1Pabcdefghijklmnopqrst", status: "requires_payment_method", client_secret: setup },
    payment_method: { id: "pm_1", type: "card", card: { brand: "visa", number: card }, metadata: { key } },
  },
});

/** What a console shows of a body, whichever build read it. */
export async function inConsole(browser, check) {
  for (const [build, policy] of Object.entries({ wasm: OPEN, js: STRICT }))
    await served(policy, async (url) => {
      await opened(browser, url);
      const session = await browser.devtools();
      const calls = [];
      session.on("Runtime.consoleAPICalled", ({ type, args }) => type === "log" && calls.push(args[0]));
      await session.send("Runtime.enable");
      // Without a core at first; then with it.
      for (const engine of build === "js" ? ["none", "js"] : ["wasm"]) {
        calls.length = 0;
        await browser.evaluate(`window.log(${JSON.stringify(BODY)})`);
        const about = (what) => `console, engine ${engine}: ${what}`;
        check(about("everything was logged"), calls.length === 12 ? "" : `${calls.length} calls`);
        const id = engine === "none" ? "declined" : "insufficient_funds";
        const says = engine === "none" ? "The payment was declined." : "There isn't enough money available";
        for (const [n, call] of calls.entries()) {
          const what = `${["text", "object", "thrown"][Math.floor(n / 4)]} as ${["report", "error", "failure", "payer"][n % 4]}`;
          const shown = await walk(session, call);
          const texts = [...shown.values()];
          const missing = [];
          if (!texts.includes(id)) missing.push(`no id ${id}`);
          if (!texts.some((text) => String(text).startsWith(says))) missing.push("no text");
          if (n % 4 === 0 && shown.get("engine") !== engine) missing.push(`engine ${shown.get("engine")}`);
          check(about(`${what} shows its values`), missing.join("; "));
          check(about(`${what} has no getter and no function`), shown.get("!") ?? "");
          const all = JSON.stringify([call, ...shown]);
          for (const [kind, secret] of Object.entries(SECRETS))
            check(about(`${what} shows no ${kind}`), all.includes(secret) ? "it does" : "");
        }
        if (engine === "none") await browser.evaluate(`window.run("form")`);
      }
      // The walk finds what is there: a secret one level down, behind a symbol, in a map.
      calls.length = 0;
      await browser.evaluate(
        `console.log({ a: [{ [Symbol("s")]: new Map([["k", { b: ${JSON.stringify(client)} }]]) }] })`,
      );
      const found = [...(await walk(session, calls[0])).values()];
      check(`console, ${build}: the walk finds a secret that is there`, found.includes(client) ? "" : found.join());
      await session.detach();
    });
}

/** Every value that the console can show of an argument, by its path: previews, own and internal properties. */
async function walk(session, argument) {
  const shown = new Map();
  const seen = new Set();
  const odd = [];
  const look = async (value, path) => {
    if (!value) return;
    if (value.value !== undefined) shown.set(path, value.value);
    if (value.description !== undefined && value.type !== "number")
      shown.set(`${path} (description)`, value.description);
    if (value.preview) shown.set(`${path} (preview)`, JSON.stringify(value.preview));
    if (value.type === "function") odd.push(path);
    if (!value.objectId || value.type === "function" || path.split(".").length > 12) return;
    if (seen.size > 5000) throw new Error("the console shows too much to look at");
    seen.add(path);
    const options = { objectId: value.objectId, ownProperties: true, generatePreview: true };
    const { result, internalProperties, privateProperties } = await session.send("Runtime.getProperties", options);
    for (const one of [...result, ...(internalProperties ?? []), ...(privateProperties ?? [])]) {
      // The prototypes of plain things are the page's own.
      if (one.name === "[[Prototype]]" || one.name === "__proto__") continue;
      if (one.get || one.set) odd.push(`${path}.${one.name}`);
      await look(one.value, path ? `${path}.${one.name}` : one.name);
    }
  };
  await look(argument, "");
  if (odd.length) shown.set("!", odd.join());
  return shown;
}
