// The recipes of docs/recipes/monitoring-and-queries.md: writes the code blocks of a heading as the files that they name.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

/** The module under a heading, imported as it stands there; `more` are the files that it needs beside it. */
export async function recipe(heading, more = {}) {
  const page = readFileSync(join(root, "docs/recipes/monitoring-and-queries.md"), "utf8");
  const section = page.split(/^## /m).find((part) => part.split("\n")[0] === heading);
  assert.ok(section, `no heading "${heading}"`);
  const [[, file, code], ...others] = [...section.matchAll(/^```js (\S+)\n(.*?)^```$/gms)];
  assert.deepEqual(others, []);

  const folder = join(here, ".run", file.replace(/\W.*/, ""));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  // The package as it is installed: the libraries are found above it.
  symlinkSync(root, join(folder, "node_modules/checkout-errors"), "junction");
  for (const [name, text] of Object.entries({ "package.json": '{ "type": "module" }', ...more, [file]: code }))
    writeFileSync(join(folder, name), text);
  return import(pathToFileURL(join(folder, file)).href);
}

/** A decline with that reason, as Stripe answers; each of another payer. */
export function decline(decline_code, payer = "jane") {
  return {
    error: {
      type: "card_error",
      code: "card_declined",
      decline_code,
      message: `Declined for ${payer}@example.com, card 4242 4242 4242 4242.`,
      payment_intent: { id: "pi_1", status: "requires_payment_method", client_secret: `pi_1_secret_${payer}` },
    },
  };
}

/** What was planted in a decline, whoever paid. */
export const PLANTED = /\w@example|4242 4242|_secret_/;

/** A fetch that answers one after the other, the last one again and again, and the requests that it got. */
export function answers(...all) {
  const requests = [];
  const fetch = async (url, init) => {
    const answer = all[Math.min(requests.length, all.length - 1)];
    requests.push({ url, at: performance.now(), key: init?.headers?.["idempotency-key"], body: init?.body });
    if (answer instanceof Error) throw answer;
    const { status = 402, headers, body, text = JSON.stringify(body) } = answer;
    return new Response(text, { status, headers });
  };
  return { fetch, requests };
}

/** What may be sent again. */
export const busy = { status: 503, body: { error: { type: "api_error", message: "Busy." } } };
