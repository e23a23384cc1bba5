// Secrets are planted wherever a body, a header or a thrown error can hold them; none may come out where a log or a payer looks.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { inspect } from "node:util";
import { diagnose, format } from "../../dist/diagnose.js";
import { toError, toPayer } from "../../dist/plain.js";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { native } from "./native.mjs";
import { OBJECTS, TEXTS, builds, full, safe } from "./shared.mjs";

const MARK = "Zq7Planted9";
const JWT = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI${MARK}.${MARK}-x_y`;
/** What must not reach a log, each with the part of it that would give it away. */
const SECRETS = {
  "client secret": [`pi_3Mtw_secret_${MARK}`, MARK],
  "setup secret": [`seti_1Mm8_secret_${MARK}`, MARK],
  "customer session's secret": [`cuss_secret_${MARK}`, MARK],
  "secret key": [`sk_live_${MARK}`, MARK],
  "masked secret key": [`sk_live_****${MARK}`, MARK],
  "secret key without a mode": [`sk_0${MARK}`, MARK],
  "restricted key": [`rk_test_${MARK}`, MARK],
  "publishable key": [`pk_live_${MARK}`, MARK],
  "webhook secret": [`whsec_${MARK}`, MARK],
  "ephemeral key": [`ek_live_${MARK}`, MARK],
  "key behind letters": [`keysk_live_${MARK}`, MARK],
  "webhook secret behind letters": [`tokenwhsec_${MARK}`, MARK],
  "Checkout session": [`https://checkout.stripe.com/c/pay/cs_live_a1${MARK}#fid${MARK}%2F${MARK}`, MARK],
  "JSON Web Token": [JWT, MARK],
  "bearer token": [`Authorization: Bearer ${MARK}.x-y/z==`, MARK],
  "bearer token alone": [`Bearer ${MARK}`, MARK],
  "basic token": [`Authorization: Basic ${MARK}==`, MARK],
  "header of another scheme": [`authorization: Token ${MARK} ${MARK}`, MARK],
  cookies: [`Cookie: session=${MARK}; theme=${MARK}`, MARK],
  "a cookie that is set": [`set-cookie: id=${MARK}; Path=/`, MARK],
  password: [`password=${MARK}`, MARK],
  "secret by name": [`secret: ${MARK}`, MARK],
  "API key by name": [`api_key=${MARK}`, MARK],
  "API key in a header": [`x-api-key: ${MARK}`, MARK],
  "access token": [`access_token=${MARK}`, MARK],
  "dump of PHP": [`'password' => '${MARK}'`, MARK],
  "card number": ["4242424242424242", "42424242"],
  "card number in groups": ["4000 0566 5566 5556", "5566"],
  "card number with hyphens": ["5555-5555-5555-4444", "5555"],
  "card number with tabs": ["5555\t5555\t5555\t4444", "5555"],
  "card number with slashes": ["5555/5555/5555/4444", "5555"],
  "card number with two blanks": ["5555  5555  5555  4444", "5555"],
  "card number, full width": ["４２４２ ４２４２ ４２４２ ４２４２", "４２"],
  "card number, Arabic-Indic": ["٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢", "٤٢"],
  "e-mail": [`${MARK}@example.com`, MARK],
  "e-mail with a tag": [`jane.${MARK}+shop@mail.example.co.uk`, MARK],
  "e-mail in an address": [`https://x.test/?email=${MARK}%40example.com`, MARK],
  IBAN: ["DE89370400440532013000", "0532013"],
  "IBAN in groups": ["NL91 ABNA 0417 1643 00", "0417"],
  phone: ["+4915112345678", "12345678"],
  "phone with an area code": ["(415) 555-2671", "2671"],
  "IP address": ["203.0.113.77", "113.77"],
  "IP address behind a digit": ["1203.0.113.77", "113.77"],
  "IP address behind a dot": [".203.0.113.77", "113.77"],
  street: [`10 ${MARK} Street`, MARK],
};
/** What stands around a secret in a sentence. */
const AROUND = [
  ["", ""],
  ["Invalid: ", "."],
  ["'", "'"],
  ["(", ")"],
  ['"', '"'],
  ["a ", " b"],
  ["<", ">"],
  ["key=", "&x=1"],
  ["\n", "\n"],
  ["é ", " é"],
];

/** Everything that a log, an error tracker or a payer gets to see. */
function visible(report) {
  const out = [JSON.stringify(report), inspect(report, { depth: null, showHidden: true }), format(report)];
  const failure = toError(report);
  if (failure) out.push(failure.message, JSON.stringify(failure));
  out.push(JSON.stringify(toPayer(report)));
  for (const error of report.errors) out.push(JSON.stringify(diagnose(error)), format(error));
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
  escaped: (body) =>
    asText(body).replace(/[a-zA-Z0-9@+]/g, (c, at, all) =>
      all[at - 1] === "\\" || at % 3 ? c : `\\u00${c.charCodeAt(0).toString(16)}`,
    ),
  cut: (body) => asText(body).slice(0, -2),
  "body in a body": (body) => JSON.stringify({ statusCode: 402, body: asText(body) }),
  list: (body) => asText({ errors: [body.error] }),
  bare: (body) => asText(body.error),
};

for (const [build, { explain }] of Object.entries(builds)) {
  test(`${build}: a secret in any attribute stays out of logs and displays`, () => {
    const wrong = [];
    let turn = 0;
    for (const [name, [secret, part]] of Object.entries(SECRETS)) {
      for (const [before, after] of AROUND) {
        for (const key of TEXTS) {
          const body = { error: { type: "card_error", code: "card_declined", [key]: before + secret + after } };
          // In CI every form of each; else one after the other.
          const all = Object.entries(forms);
          for (const [form, make] of full ? all : [all[turn++ % all.length]]) {
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
      const deep = {
        id: secret,
        client_secret: secret,
        [secret]: secret,
        a: [{ b: { c: secret } }],
        card: { number: secret, brand: secret },
        attribute: secret,
      };
      for (const form of Object.keys(forms)) {
        for (const key of OBJECTS)
          clean(
            explain(forms[form]({ error: { type: "card_error", code: "card_declined", [key]: deep } })),
            part,
            `${name} in ${key} as ${form}`,
          );
        for (const key of [
          "headers",
          "outcome",
          "raw",
          "request",
          "config",
          "stack",
          "metadata",
          "request_id",
          "name",
          "pointer",
        ]) {
          for (const inner of [
            secret,
            deep,
            { request_id: secret, "request-id": secret, reason: secret, message: secret, authorization: secret },
          ]) {
            clean(
              explain(
                forms[form]({ [key]: inner, error: { type: "card_error", code: "card_declined", [key]: inner } }),
              ),
              part,
              `${name} in ${key} as ${form}`,
            );
          }
        }
      }
      const thrown = Object.assign(new Error(`No such key: ${secret}`, { cause: { message: secret } }), {
        config: deep,
        request: deep,
        response: { data: { error: { message: secret } }, headers: deep },
      });
      clean(explain(thrown), part, `${name} in a thrown error`);
      for (const headers of [
        { "request-id": secret },
        ...(/^[ -~]+$/.test(secret) ? [new Headers({ "request-id": secret })] : []),
      ]) {
        clean(explain(`{"error":{"type":"api_error"}}`, { status: 500, headers }), part, `${name} in a header`);
      }
      for (const text of [
        secret,
        `<html><body>${secret}</body></html>`,
        `Error: ${secret}`,
        `"${secret}"`,
        `[${secret}]`,
        `{${secret}}`,
      ]) {
        clean(explain(text, { status: 502 }), part, `${name} in text`);
      }
    }
  });

  test(`${build}: a client secret or key anywhere in random text stays out of logs`, () => {
    const secret = fc.constantFrom(
      ...["client secret", "secret key", "webhook secret", "restricted key"].map((name) => SECRETS[name][0]),
    );
    const around = fc.string({ unit: "binary", maxLength: 30 });
    fc.assert(
      fc.property(around, secret, around, fc.constantFrom(...TEXTS), (before, planted, after, key) => {
        const body = { error: { type: "card_error", code: "card_declined", [key]: before + planted + after } };
        clean(explain(asText(body)), MARK, key);
        clean(explain(body), MARK, key);
      }),
      { numRuns: 1500 },
    );
  });

  test(`${build}: a report of objects that throw when read can still be logged`, () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error(MARK);
        },
      },
    );
    for (const key of OBJECTS) {
      const report = explain({ error: { type: "card_error", code: "card_declined", [key]: hostile } });
      clean(report, MARK, key);
      assert.equal(report.primary.code, "card_declined");
    }
  });
}

test("native: a secret in any attribute or nested object stays out of the report as JSON", async () => {
  const planted = [];
  for (const [name, [secret, part]] of Object.entries(SECRETS)) {
    for (const [before, after] of AROUND) {
      const text = before + secret + after;
      for (const key of TEXTS)
        planted.push([
          `${name} in ${key}`,
          part,
          { error: { type: "card_error", code: "card_declined", [key]: text } },
        ]);
    }
    for (const key of [...OBJECTS, "request_id", "outcome", "headers"])
      planted.push([
        `${name} in ${key}`,
        part,
        {
          error: { type: "card_error", [key]: { id: secret, client_secret: secret, a: [secret], request_id: secret } },
        },
      ]);
  }
  const lines = await native(
    planted.map(([, , body]) => ({ bytes: new TextEncoder().encode(asText(body)), status: 402 })),
  );
  assert.equal(lines.length, planted.length);
  const wrong = planted
    .filter(([, part], n) => JSON.stringify(JSON.parse(lines[n])[0]).includes(part))
    .map(([what, , body]) => `${what}: ${asText(body)}`);
  assert.deepEqual([wrong.length, wrong.slice(0, 20)], [0, []]);
});

test("the terminal's command prints no secret, in no view", () => {
  const errors = Object.values(SECRETS).map(([secret]) => ({
    ...Object.fromEntries(TEXTS.map((key) => [key, `Invalid: ${secret}`])),
    type: "card_error",
    request_id: secret,
    payment_intent: { id: secret, client_secret: secret },
  }));
  const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
  for (const args of [["--text"], ["--json"], ["--lines", "--text"], ["--lines", "--json"]]) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
      input: asText({ errors }),
      encoding: "utf8",
    });
    assert.equal(status, 0);
    assert.ok(stdout.length > 40);
    for (const [name, [, part]] of Object.entries(SECRETS))
      assert.ok(!`${stdout}${stderr}`.includes(part), `${args}: ${name}`);
  }
});

test("redaction costs no more than in proportion, whatever is repeated", () => {
  const { explain } = builds.wasm;
  const units = [
    "a",
    "4",
    "4 ",
    "*",
    "+4",
    "(44",
    "44)",
    "AA11",
    "AA11 ",
    "A1 ",
    "@",
    "a@",
    "a%40",
    "bearer ",
    "bearer",
    "secret",
    "secret ",
    'secret="',
    "secret:",
    "passw",
    "cookie: ",
    "_token",
    "authorization",
    "sk_",
    "sk_live",
    "_secret_",
    "eyJ",
    "eyJ.",
    "a:",
    ":",
    "1.",
    "1.1.",
    "1 A",
    "1 Aa ",
    "10 Example ",
    "é",
    "😀",
    "\ud800",
    "\t",
    " ",
    "=",
    "'",
    "\\",
    "[",
    ">",
    "٤",
    "whsec",
    "passw[",
    "passw '1",
    "<apikey ",
    "cvc is ",
    "aa11-1111-",
    "1 5th ",
    "a'",
  ];
  const cost = (unit, length) => {
    // At most a megabyte of a body is read, and so of a message.
    const report = explain({ error: { type: "card_error", message: unit.repeat(length / unit.length) } });
    let best = Infinity;
    for (let n = 0; n < 2; n++) {
      const start = performance.now();
      JSON.stringify(report);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  for (const unit of units) {
    // Eight times the text; sixty-four times the time where it is looked at again and again. Little times are noise.
    let ratio = Infinity;
    for (let tries = 0; tries < 4 && ratio >= 24; tries++)
      ratio = cost(unit, 800_000) / Math.max(cost(unit, 100_000), 2);
    assert.ok(ratio < 24, `${JSON.stringify(unit)}: ${ratio.toFixed(1)} times the time for eight times the text`);
  }
});
