// The README's examples are run, and say what it says they say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map((found) => found[1]);
const entries = {
  "checkout-errors": await import("../../dist/index.js"),
  "checkout-errors/locales/fr": await import("../../dist/locales/fr.js"),
};

/** Runs a block with the names it expects from its page; gives the names it leaves. */
async function run(block, page, gives) {
  const code = block
    .replace(/import \{([^}]+)\} from "([^"]+)";/g, 'const {$1} = entries["$2"];')
    .replace(/import (\w+) from "([^"]+)";/g, 'const $1 = entries["$2"].default;')
    // Two examples in one block name the same thing.
    .replace(/const \{ createExplainer \}/, "const { createExplainer }");
  const names = ["entries", ...Object.keys(page)];
  const AsyncFunction = (async () => {}).constructor;
  return new AsyncFunction(...names, `${code}\nreturn { ${gives} };`)(entries, ...Object.values(page));
}

test("a fetch response", async () => {
  const banner = {};
  const body = { error: { type: "card_error", code: "card_declined", decline_code: "stolen_card", message: "m" } };
  const fetch = async () => new Response(JSON.stringify(body), { status: 402 });
  await run(blocks[0], { fetch, form: undefined, banner, FormData: class {} }, "");
  assert.ok(readme.includes(`*${banner.textContent}*`), banner.textContent);
});

test("Stripe.js", async () => {
  const error = { type: "card_error", code: "incorrect_cvc", message: "m" };
  const stripe = { confirmPayment: async () => ({ error }) };
  const { primary } = await run(blocks[1], { stripe, elements: {}, confirmParams: {} }, "primary");
  assert.ok(readme.includes(`"${primary.display.text}"`));
  assert.deepEqual([primary.field, primary.nextStep, primary.retry.unchanged], ["cvc", "correct_field", false]);
});

test("a payer's language", async () => {
  const { explain } = await run(blocks[2], {}, "explain");
  const { primary } = explain({ error: { type: "card_error", code: "incorrect_zip" } }, { status: 402 });
  assert.equal(primary.display.lang, "fr");
  assert.equal(primary.formField, "billing.zip");
});
