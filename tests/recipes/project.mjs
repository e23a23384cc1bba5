/**
 * Projects of docs/recipes/server-to-page.md: writes the code blocks of a heading as the files that they name, beside
 * what each framework needs besides, and gives them a payment API that declines and a browser that pays.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { explain } from "../../dist/index.js";
import fr from "../../dist/locales/fr.js";
import { openBrowsers } from "../browsers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

/** The files under a heading, by their paths. */
export function files(heading) {
  const page = readFileSync(join(root, "docs/recipes/server-to-page.md"), "utf8");
  const section = page.split(/^## /m).find((part) => part.split("\n")[0] === heading);
  assert.ok(section, `no heading "${heading}"`);
  const found = [...section.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, path, code]) => [path, code]);
  assert.ok(found.length, `no files under "${heading}"`);
  return Object.fromEntries(found);
}

/** Writes a project with this package installed, and gives its folder. The frameworks are found above it. */
export function project(name, content) {
  const folder = join(here, ".run", name);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ["package.json", "dist"])
    cpSync(join(root, part), join(folder, "node_modules/checkout-errors", part), { recursive: true });
  for (const [path, code] of Object.entries({ "package.json": `{ "type": "module", "private": true }`, ...content })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return folder;
}

/** The client of the recipes: Stripe's own SDK, pointed at the API of this test. */
export const stripe = (port) => `import Stripe from "stripe";
export const stripe = new Stripe("sk_test_1", { host: "127.0.0.1", port: ${port}, protocol: "http", maxNetworkRetries: 0 });
export const order = { amount: 1000, currency: "eur" };
`;

/** What the payer's device must never see of the answers below. */
export const SECRETS = /stolen|card_declined|incorrect_zip|API-MESSAGE|sk_test|pi_1_secret|req_/;

const ANSWERS = [
  { code: "card_declined", decline_code: "stolen_card", message: "API-MESSAGE" },
  { code: "incorrect_zip", param: "address_zip", message: "API-MESSAGE" },
].map((error) => ({
  error: { type: "card_error", ...error, payment_intent: { id: "pi_1", client_secret: "pi_1_secret_x" } },
}));

/** A payment API that declines a stolen card first and then a ZIP, in turn. */
export async function paymentApi() {
  let turn = 0;
  const server = createServer((request, response) => {
    request.resume();
    const body = JSON.stringify(ANSWERS[turn++ % ANSWERS.length]);
    response.writeHead(402, { "content-type": "application/json", "request-id": "req_1" }).end(body);
  });
  return listen(server);
}

export async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: server.address().port,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** The texts that a page in French has to show. */
const [declined, zip] = ANSWERS.map((body) => fr.texts[explain(body, { status: 402 }).primary.display.id]);

/** Pays twice on a page, and sees the decline for the form, then the ZIP's text at its input, both in French. */
export async function payTwice(url) {
  const [browser] = await openBrowsers(["chromium"]);
  try {
    await browser.open(url);
    const look = () => ({
      alert: document.querySelector("[role=alert]:not(next-route-announcer *)").textContent,
      zip: document.querySelector("[name=zip]").getAttribute("aria-describedby"),
      text: document.querySelector(".checkout-error")?.textContent ?? "",
    });
    const click = `document.querySelector("button").click()`;
    await until(browser, look, (seen) => seen.alert === declined && !seen.zip, click);
    await until(browser, look, (seen) => seen.alert === "" && seen.zip && seen.text === zip, click);
    assert.doesNotMatch(await browser.evaluate("document.documentElement.outerHTML"), SECRETS);
  } finally {
    await browser.close();
  }
}

async function until(browser, look, holds, click) {
  let seen;
  await browser.evaluate(click);
  for (let i = 0; i < 100; i++) {
    // A form that is sent before its page's script runs loads the page anew.
    seen = await browser.evaluate(look).catch(({ message }) => message);
    if (holds(seen)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`${JSON.stringify(seen)}; ${browser.errors.join("; ")}`);
}

/** Runs a command of a framework to its end. */
export function run(folder, script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const { child, output } = start(folder, script, args, env);
    child.on("close", (code) =>
      code === 0 ? resolve(output()) : reject(new Error(`${script} ended with ${code}:\n${output()}`)),
    );
  });
}

/** Starts a server of a framework, and waits until it answers. */
export async function serve(folder, script, args, env, url) {
  const { child, output } = start(folder, script, args, env);
  for (let i = 0; i < 300 && child.exitCode === null; i++) {
    try {
      await fetch(url);
      const stop = () => {
        child.kill();
        return new Promise((resolve) => child.once("close", resolve));
      };
      return { stop, output };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  child.kill();
  throw new Error(`${script} does not answer:\n${output()}`);
}

function start(folder, script, args, env) {
  const child = spawn(process.execPath, [join(here, "node_modules", script), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      CI: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      NUXT_TELEMETRY_DISABLED: "1",
      ...env,
    },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (text += bytes));
  return { child, output: () => text };
}

/** A port that is free now. */
export async function freePort() {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}
