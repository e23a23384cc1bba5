// Secrets are planted wherever a body, a header or a thrown error can hold them; none may come out where a log or a payer looks.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { OBJECTS, TEXTS, builds, safe } from "./shared.mjs";

const MARK = "Zq7Planted9";
/** What must not reach a log, each with the part of it that would give it away. */
const SECRETS = {
  "client secret": [`pi_3Mtw_secret_${MARK}`, MARK],
  "setup secret": [`seti_1Mm8_secret_${MARK}`, MARK],
  "secret key": [`sk_live_${MARK}`, MARK],
  "masked secret key": [`sk_live_****${MARK}`, MARK],
  "restricted key": [`rk_test_${MARK}`, MARK],
  "publishable key": [`pk_live_${MARK}`, MARK],
  "webhook secret": [`whsec_${MARK}`, MARK],
  "ephemeral key": [`ek_live_${MARK}`, MARK],
  "bearer token": [`Authorization: Bearer ${MARK}.x-y/z==`, MARK],
  "basic token": [`Authorization: Basic ${MARK}==`, MARK],
  "card number": ["4242424242424242", "42424242"],
  "card number in groups": ["4000 0566 5566 5556", "5566"],
  "card number with hyphens": ["5555-5555-5555-4444", "5555"],
  "e-mail": [`${MARK}@example.com`, MARK],
  "e-mail with a tag": [`jane.${MARK}+shop@mail.example.co.uk`, MARK],
  "IBAN": ["DE89370400440532013000", "0532013"],
  "phone": ["+4915112345678", "12345678"],
  "IP address": ["203.0.113.77", "113.77"],
  "street": [`10 ${MARK} Street`, MARK],
};
/** What stands around a secret in a sentence. */
const AROUND = [["", ""], ["Invalid: ", "."], ["'", "'"], ["(", ")"], ['"', '"'], ["a ", " b"], ["<", ">"], ["key=", "&x=1"], ["\n", "\n"], ["é ", " é"]];

/** Everything that a log, an error tracker or a payer gets to see. */
function visible(report) {
  const out = [JSON.stringify(report), String(report.primary?.diagnosis)];
  for (const error of report.errors) {
    out.push(JSON.stringify(error), JSON.stringify(error.diagnosis), String(error.diagnosis), JSON.stringify(error.display), String(error.formField));
  }
  return out.join("\n");
}

function clean(report, part, what) {
  const seen = visible(safe(report));
  if (seen.includes(part)) {
    const at = seen.indexOf(part);
    assert.fail(`${what}: ${seen.slice(Math.max(0, at - 80), at + 40)}`);
  }
}

const asText = (body) => JSON.stringify(body);
const forms = {
  text: asText,
  bytes: (body) => new TextEncoder().encode(asText(body)),
  object: (body) => body,
  escaped: (body) => asText(body).replace(/[a-zA-Z0-9@+]/g, (c, at, all) => (all[at - 1] === "\\" || at % 3 ? c : `\\u00${c.charCodeAt(0).toString(16)}`)),
  cut: (body) => asText(body).slice(0, -2),
  "body in a body": (body) => JSON.stringify({ statusCode: 402, body: asText(body) }),
  list: (body) => asText({ errors: [body.error] }),
  bare: (body) => asText(body.error),
};

for (const [build, { explain }] of Object.entries(builds)) {
  test(`${build}: a secret in any attribute stays out of logs and displays`, () => {
    const wrong = [];
    for (const [name, [secret, part]] of Object.entries(SECRETS)) {
      for (const [before, after] of AROUND) {
        for (const key of TEXTS) {
          const body = { error: { type: "card_error", code: "card_declined", [key]: before + secret + after } };
          for (const [form, make] of Object.entries(forms)) {
            try {
              clean(explain(make(body), { status: 402 }), part, `${name} in ${key} as ${form}`);
            } catch (error) {
              wrong.push(error.message);
            }
          }
        }
      }
    }
    assert.deepEqual([wrong.length, wrong.slice(0, 20)], [0, []]);
  });

  test(`${build}: a secret in a nested object, a header or beside the error stays out`, () => {
    for (const [name, [secret, part]] of Object.entries(SECRETS)) {
      const deep = { id: secret, client_secret: secret, [secret]: secret, a: [{ b: { c: secret } }], card: { number: secret, brand: secret }, attribute: secret };
      for (const form of Object.keys(forms)) {
        for (const key of OBJECTS) clean(explain(forms[form]({ error: { type: "card_error", code: "card_declined", [key]: deep } })), part, `${name} in ${key} as ${form}`);
        for (const key of ["headers", "outcome", "raw", "request", "config", "stack", "metadata", "request_id", "name", "pointer"]) {
          for (const inner of [secret, deep, { request_id: secret, "request-id": secret, reason: secret, message: secret, authorization: secret }]) {
            clean(explain(forms[form]({ [key]: inner, error: { type: "card_error", code: "card_declined", [key]: inner } })), part, `${name} in ${key} as ${form}`);
          }
        }
      }
      const thrown = Object.assign(new Error(`No such key: ${secret}`, { cause: { message: secret } }), { config: deep, request: deep, response: { data: { error: { message: secret } }, headers: deep } });
      clean(explain(thrown), part, `${name} in a thrown error`);
      for (const headers of [{ "request-id": secret }, new Headers({ "request-id": secret })]) {
        clean(explain(`{"error":{"type":"api_error"}}`, { status: 500, headers }), part, `${name} in a header`);
      }
      for (const text of [secret, `<html><body>${secret}</body></html>`, `Error: ${secret}`, `"${secret}"`, `[${secret}]`, `{${secret}}`]) {
        clean(explain(text, { status: 502 }), part, `${name} in text`);
      }
    }
  });

  test(`${build}: a client secret or key anywhere in random text stays out of logs`, () => {
    const secret = fc.constantFrom(...["client secret", "secret key", "webhook secret", "restricted key"].map((name) => SECRETS[name][0]));
    // A letter or digit before a key makes it another word.
    const around = fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.replace(/[\p{L}\p{N}_]$/u, " "));
    fc.assert(
      fc.property(around, secret, fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom(...TEXTS), (before, planted, after, key) => {
        const body = { error: { type: "card_error", code: "card_declined", [key]: before + planted + after } };
        clean(explain(asText(body)), MARK, key);
        clean(explain(body), MARK, key);
      }),
      { numRuns: 1500 },
    );
  });

  test(`${build}: no markup and no bidirectional control of a body reaches the payer's view`, () => {
    const hostile = ["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "\u202e\u2066 desreveR", "javascript:alert(1)", "\u001b[2J", "&lt;b&gt;"];
    for (const text of hostile) {
      for (const key of TEXTS) {
        for (const type of ["card_error", text]) {
          const { primary } = safe(explain(asText({ error: { type, code: "card_declined", decline_code: text, [key]: text } }), { status: 402, fields: { number: "n" } }));
          const { display, field, formField, nextStep, rule, audience, retry } = primary;
          const seen = JSON.stringify({ display, field, formField, nextStep, rule, audience, retry });
          assert.doesNotMatch(seen, /[<>\p{Bidi_Control}\u001b]|script|alert/u, `${key}: ${seen}`);
          const { docUrl } = primary.diagnosis;
          assert.ok(docUrl === null || /^https?:\/\//.test(docUrl), String(docUrl));
        }
      }
    }
  });

  test(`${build}: a report of objects that throw when read can still be logged`, () => {
    const hostile = new Proxy({}, { get() { throw new Error(MARK); } });
    for (const key of OBJECTS) {
      const report = explain({ error: { type: "card_error", code: "card_declined", [key]: hostile } });
      clean(report, MARK, key);
      assert.equal(report.primary.code, "card_declined");
    }
  });
}

test("native: a secret in any attribute or nested object stays out of the report as JSON", () => {
  const planted = [];
  for (const [name, [secret, part]] of Object.entries(SECRETS)) {
    for (const [before, after] of AROUND) {
      const text = before + secret + after;
      for (const key of TEXTS) planted.push([`${name} in ${key}`, part, { error: { type: "card_error", code: "card_declined", [key]: text } }]);
    }
    for (const key of OBJECTS) planted.push([`${name} in ${key}`, part, { error: { type: "card_error", [key]: { id: secret, client_secret: secret, a: [secret] } } }]);
  }
  const input = planted.map(([, , body]) => JSON.stringify({ body: asText(body), status: 402 })).join("\n");
  const cargo = ["run", "--quiet", "--release", "--example", "explain", "--", "--lines"];
  const output = execFileSync("cargo", cargo, { input, cwd: fileURLToPath(new URL("../..", import.meta.url)), maxBuffer: 1 << 28 });
  const lines = output.toString().trim().split("\n");
  assert.equal(lines.length, planted.length);
  const wrong = planted.filter(([, part], n) => lines[n].includes(part)).map(([what, , body]) => `${what}: ${asText(body)}`);
  assert.deepEqual([wrong.length, wrong.slice(0, 20)], [0, []]);
});
