// What a programmer is told to change: by code, by what the message says, by a provider's class.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { catalog } from "../../dist/catalog.js";
import { diagnose, format } from "../../dist/diagnose.js";
import { createExplainer } from "../../dist/index.js";
import providers from "../../dist/providers/index.js";
import { sample, samples } from "../../dist/testing.js";

const explain = createExplainer({ providers });
const { codes, types, rules } = catalog();

/** An error as Stripe has it. */
const error = (attributes) =>
  explain({ error: { type: "invalid_request_error", ...attributes } }, { status: 400 }).primary;
const hint = (attributes) => diagnose(error(attributes)).hint;
/** An error of the report, with what a case needs to be otherwise. */
const plain = error({ message: "?" });

test("every developer's and operator's code and type has a hint that no other rule or code has", () => {
  const said = new Map(rules.map(({ hint, id }) => [hint, `rule ${id}`]));
  const own = codes.filter(({ audience }) => audience !== "payer");
  assert.ok(own.length > 150);
  for (const { code, audience } of own) {
    const { hint } = diagnose({ ...plain, rule: "known-code", audience, type: null, code, message: null });
    assert.ok(!/CODES\.md|[{}]/.test(hint), `${code}: ${hint}`);
    // Names of the same thing share a hint: the table says which, and a test of the crate holds it to that.
    if (!SAME.includes(code)) assert.equal(said.get(hint), undefined, `${code} and ${said.get(hint)}: ${hint}`);
    said.set(hint, code);
  }
  for (const { code, audience } of types.filter(({ audience }) => audience !== "payer")) {
    const { hint } = diagnose({ ...plain, rule: "known-type", audience, type: code, code: null, message: null });
    assert.ok(!rules.some((rule) => rule.hint === hint), `${code}: ${hint}`);
  }
});

/** Other names: src/tables/hints.rs. */
const SAME = [
  ...readFileSync(new URL("../../src/tables/hints.rs", import.meta.url), "utf8").matchAll(/^ {4}"(\w+)" = "\w+";$/gm),
].map(([, code]) => code);

// Attributes of an error, and what its hint says.
const HINTS = [
  [{ code: "parameter_missing", param: "amount" }, /^Send `amount`: /],
  [{ code: "parameter_missing" }, /^Send the parameter that the message names: |^Send `the parameter/],
  [{ code: "parameter_unknown", param: "foo[bar]" }, /^Remove `foo\[bar\]` /],
  [{ code: "parameter_invalid_empty", param: "description" }, /^Leave `description` out/],
  [{ code: "parameter_invalid_integer", param: "amount" }, /whole number/],
  [{ code: "invalid_charge_amount" }, /smallest unit/],
  [{ code: "resource_missing", param: "id", message: "No such thing: 'x_1'" }, /mode and the account of this key/],
  [{ code: "resource_missing", message: "No such customer: 'cus_1'" }, /^Check whose customer this is: .*other mode/],
  [
    {
      code: "resource_missing",
      message:
        "No such customer: 'cus_1'; a similar object exists in live mode, but a test mode key was used to make this request.",
    },
    /^Use the live secret key/,
  ],
  [
    {
      code: "resource_missing",
      message:
        "No such price: 'price_1'; a similar object exists in test mode, but a live mode key was used to make this request.",
    },
    /^Use the test secret key/,
  ],
  [{ code: "resource_missing", message: "No such payment_intent: 'pi_1'" }, /`Stripe-Account`/],
  [{ code: "resource_missing", message: "No such PaymentMethod: 'pm_1'" }, /^Use the payment method with the account/],
  [{ code: "resource_missing", message: "No such price: 'price_1'" }, /^Put the price's id of this mode/],
  [{ code: "resource_missing", message: "No such coupon: 'X'" }, /^Create the coupon in this mode/],
  [{ message: "Invalid API Key provided: sk_test_****1234" }, /^Put the whole secret key/],
  [
    { message: "You did not provide an API key. You need to provide your API key in the Authorization header." },
    /environment variable/,
  ],
  [{ message: "Expired API Key provided: sk_live_****1234" }, /^Replace the expired key/],
  [{ message: "Your key was a test mode key, but the object is in live mode." }, /^Use a live key/],
  [{ message: "The live mode key cannot be used in test mode." }, /^Use a test key/],
  [{ code: "livemode_mismatch" }, /`pk_test_` with `sk_test_`/],
  [{ code: "secret_key_required" }, /from your server with the secret key/],
  [
    { message: "This API call cannot be made with a publishable API key. Please use a secret API key." },
    /on the server with the secret key/,
  ],
  [
    { type: "IntegrationError", message: "You should not use your secret key with Stripe.js." },
    /Roll the secret key now/,
  ],
  [
    { message: "The provided key 'rk_live_x' does not have the required permissions for this endpoint." },
    /restricted key/,
  ],
  [{ message: "Invalid Stripe API version: 2099-01-01" }, /`Stripe-Version`/],
  [
    { message: "You passed an empty string for 'description'.", param: "description" },
    /^Do not send `description` while it is empty/,
  ],
  [{ message: "Received unknown parameter: foo", param: "foo" }, /`foo` is not known/],
  [{ message: "Missing required param: currency.", param: "currency" }, /^Add `currency`/],
  [{ message: "Amount must be at least $0.50 usd" }, /^Raise the amount to the minimum/],
  [{ message: "Amount must be no more than $999,999.99" }, /^Lower the amount/],
  [
    {
      type: "idempotency_error",
      message: "Keys for idempotent requests can only be used with the same parameters they were first used with.",
    },
    /^Make a new idempotency key/,
  ],
  [{ type: "idempotency_error" }, /^Use a new idempotency key whenever/],
  [{ code: "idempotency_key_in_use" }, /same request with the same key/],
  [{ code: "payment_intent_unexpected_state" }, /^Retrieve the PaymentIntent and follow its `status`/],
  [{ message: "You cannot confirm this PaymentIntent because it has a status of succeeded." }, /it has moved on/],
  [{ message: "Sending credit card numbers directly to the Stripe API is generally unsafe." }, /Stripe Elements/],
  [{ message: "No signatures found matching the expected signature for payload." }, /raw body/],
  [{ type: "StripeSignatureVerificationError", message: "x" }, /signing secret of exactly this endpoint/],
  [{ message: "This webhook endpoint is in live mode." }, /webhook endpoint in each mode/],
  [{ message: "Failed to load Stripe.js" }, /`script-src` and `frame-src`/],
  [
    { message: "The currency provided is not supported by this payment method: ideal must be one of eur." },
    /with another currency/,
  ],
  [{ code: "payment_method_currency_mismatch", payment_method_type: "ideal" }, /`currency` to one that `ideal` takes/],
  [{ message: "You must provide a `return_url` when confirming." }, /absolute `return_url`/],
  [{ type: "rate_limit_error" }, /back off/],
  [{ code: "rate_limit" }, /webhooks in place of polling/],
  [{ type: "api_error", message: "Too many requests, slow down." }, /growing, jittered delay/],
  [{ type: "authentication_error" }, /whole secret key of the right mode/],
  [{ code: "no_such_code", message: "Something new." }, /^Correct the parameter that the message names/],
  [{ type: "something_new", message: "Something new." }, /^Check the key, the parameters and the address\.$/],
  [{ type: "card_error", code: "expired_card" }, /^Nothing to fix\. Show the text beside the field/],
  [
    { type: "card_error", code: "card_declined", decline_code: "stolen_card" },
    /^Show the text; keep the reason on the server\.$/,
  ],
  [{ code: "request_blocked" }, /^Read the request in the dashboard's logs/],
];
for (const [attributes, expected] of HINTS) {
  test(`hint for ${JSON.stringify(attributes)}`, () => assert.match(hint(attributes), expected));
}

test("what no answer brought names CORS, and what the client says", () => {
  assert.match(
    diagnose(explain(new TypeError("Failed to fetch")).primary).hint,
    /`Access-Control-Allow-Origin` on errors too/,
  );
  assert.match(
    diagnose(explain({ code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:443" }).primary).hint,
    /nothing listens there/,
  );
});

test("every hint for words is one that a case above has", () => {
  const said = new Set(HINTS.map(([attributes]) => hint(attributes)));
  const source = readFileSync(new URL("../../src/tables/hints.rs", import.meta.url), "utf8");
  const tables = source.slice(source.indexOf("words! { WORDS"), source.indexOf("pub const KEY_WORDS"));
  const rows = [...tables.matchAll(/^ {8}"(.*)";$/gm)].map(([, text]) => text.replace(/`?\{\w+:[^}]*\}`?/g, "§"));
  assert.ok(rows.length > 25);
  for (const row of rows.filter((row) => !row.startsWith("Look into the browser's console")))
    assert.ok(
      [...said].some((hint) => row.split("§").every((part) => hint.includes(part))),
      `no case for: ${row}`,
    );
});

// A provider's code is no code of Stripe's.
const OF = [
  ["adyen", "901", undefined, /^Check key, account and environment/],
  ["adyen", "14_030", undefined, /^Read the payment's state at the provider first/],
  ["paypal", "MISSING_REQUIRED_PARAMETER", undefined, /look the code up in the provider's list/],
  ["adyen", "24", undefined, /^Nothing to fix\. Show the text/],
  ["adyen", "5", undefined, /keep the reason on the server/],
  ["paypal", "PERMISSION_DENIED", undefined, /permissions of that key/],
  ["paypal", "INTERNAL_SERVER_ERROR", "name", /^Read the payment at the provider/],
  ["paypal", "RESOURCE_CONFLICT", "name", /^Wait for the webhook/],
  ["paypal", "INVALID_ACCOUNT_STATUS", undefined, /^Open the account's settings/],
  ["paypal", "CAPTURE_STATUS_NOT_VALID", undefined, /^Read the payment's state/],
];
for (const [provider, code, table, expected] of OF) {
  test(`${provider} ${code}`, () => {
    const { json, status } = sample(provider, code, table);
    const { primary } = explain(json, { status, failed: true });
    const { hint, docUrl } = diagnose(primary, provider);
    assert.match(hint, expected);
    assert.match(docUrl, new RegExp(`^https://[\\w.]*${provider}\\.com/`));
    if (!primary.masked) assert.equal(diagnose(primary).docUrl, null, "whose it is was not said");
  });
}

test("every provider's code for programmers has the hint of its class", () => {
  let seen = 0;
  for (const { provider, json, status, code } of samples()) {
    if (provider === "stripe") continue;
    const report = explain(json, { status: status || undefined });
    for (const one of report.errors.filter(({ audience }) => audience !== "payer")) {
      seen++;
      assert.ok(!rules.some((rule) => rule.hint === diagnose(one).hint), `${provider} ${code}: ${diagnose(one).hint}`);
      assert.match(format(report), new RegExp(`\\n {2}provider: ${provider}\\n`));
      assert.match(format(report), /\n {2}docs: https:/);
    }
  }
  assert.ok(seen > 100);
});

// Where it is documented: the body's own link first.
const DOCS = [
  [{ code: "parameter_missing" }, "https://stripe.com/docs/error-codes/parameter-missing"],
  [{ code: "parameter_missing", doc_url: "https://x.test/y" }, "https://x.test/y"],
  [
    { code: "parameter_missing", doc_url: "javascript:alert(1)" },
    "https://stripe.com/docs/error-codes/parameter-missing",
  ],
  [{ type: "card_error", code: "incorrect_cvc" }, "https://stripe.com/docs/error-codes/incorrect-cvc"],
  [
    { type: "card_error", code: "card_declined", decline_code: "stolen_card" },
    "https://docs.stripe.com/declines/codes",
  ],
  [{ type: "idempotency_error" }, "https://docs.stripe.com/api/idempotent_requests"],
  [{ type: "StripeSignatureVerificationError" }, "https://docs.stripe.com/webhooks/signature"],
  [{ type: "StripeRateLimitError" }, "https://docs.stripe.com/rate-limits"],
  [{ type: "nobody_knows", code: "nobody_knows" }, null],
];
for (const [attributes, url] of DOCS) {
  test(`documented: ${JSON.stringify(attributes)}`, () => assert.equal(diagnose(error(attributes)).docUrl, url));
}

test("what stands in a param stays in its line, and a hint takes nothing else from a body", () => {
  const one = error({ code: "parameter_missing", param: "a\nb\u202e`{param:x}$&" });
  const { hint } = diagnose(one);
  assert.doesNotMatch(hint, /[\n\u202e]/);
  assert.ok(hint.includes("a\\u000ab\\u202e"), hint);
});

test("diagnose as a callback, and with a provider that there is not", () => {
  const report = explain(sample("adyen", "14_030").body, { status: 422 });
  for (const one of report.errors.map(diagnose)) assert.equal(one.docUrl, null);
  for (const provider of [null, undefined, "", "constructor", 7, {}])
    assert.equal(diagnose(report.primary, provider).docUrl, null);
});
