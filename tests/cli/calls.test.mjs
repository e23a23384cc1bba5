// Calls of the command as cases: what is given, what it prints, and its exit code.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { catalog } from "../../dist/catalog.js";
import { explain, toPayer } from "../../dist/index.js";
import fr from "../../dist/locales/fr.js";
import providers from "../../dist/providers/index.js";
import { cli, terminal } from "./run.mjs";

const folder = mkdtempSync(join(tmpdir(), "calls-"));
after(() => rmSync(folder, { recursive: true }));
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const error = (more) => JSON.stringify({ error: { type: "card_error", ...more } });
const CVC = error({ code: "incorrect_cvc", param: "cvc" });
const LOST = error({ code: "card_declined", decline_code: "lost_card" });
const DECLINED =
  "The payment was declined. Use another card or payment method, or ask your bank or payment provider why.";
const EXPIRED = "This card has expired. Check the expiration date, or use another card.";
const ADYEN = JSON.stringify({
  resultCode: "Refused",
  refusalReason: "FRAUD",
  refusalReasonCode: "20",
  pspReference: "P",
});

/** The value at a path: `"0.display.id"`. */
const at = (value, path) => path.split(".").reduce((inner, key) => inner?.[key], value);

/** A HAR file with these requests: `[method, url, status, body, more]`. */
const har = (...requests) =>
  JSON.stringify({
    log: {
      version: "1.2",
      creator: { name: "test", version: "1" },
      entries: requests.map(([method, url, status, text, { mimeType, encoding, headers, sent } = {}]) => ({
        startedDateTime: "2026-11-26T10:00:00.000Z",
        request: { method, url, headers: sent ?? [] },
        response: {
          status,
          headers: headers ?? [],
          content: { mimeType: mimeType ?? "application/json", text, encoding },
        },
      })),
    },
  });
const PAY = "https://shop.example/api/pay";

const HEAD = (...lines) => `${lines.join("\r\n")}\r\n\r\n`;

/**
 * `expect` holds paths into the JSON that is printed, `lines` the same for JSON lines, one each; `out` and `err` are
 * compared whole, or as a pattern. The exit code is 0 unless said, and nothing is said on the error output.
 */
const CASES = [
  // A code.
  {
    name: "a word that is no file and looks like a code",
    args: ["expired_card", "--provider", "stripe"],
    expect: {
      length: 2,
      "0.provider": "stripe",
      "0.list": "code",
      "0.message": "card_expired",
      "0.text": EXPIRED,
      "0.lang": "en",
      "0.masked": false,
      "1.list": "decline_code",
    },
  },
  {
    name: "a code of a provider, of its two words",
    args: ["adyen", "24"],
    expect: {
      length: 1,
      "0.provider": "adyen",
      "0.code": "24",
      "0.message": "declined",
      "0.note": "the security code is wrong (table refusal, under refusalReasonCode or refusalReason)",
    },
  },
  { name: "the same by options", args: ["--provider", "adyen", "--code", "24"], expect: { length: 1, "0.code": "24" } },
  { name: "a type", args: ["--code", "idempotency_error", "--provider", "stripe"], expect: { "0.list": "type" } },
  {
    name: "a code in another spelling",
    args: ["paypal", "instrument-declined"],
    expect: { "0.code": "INSTRUMENT_DECLINED" },
  },
  {
    name: "a code that stands in several tables: a row each",
    args: ["braintree", "2010"],
    expect: { length: 1, "0.field": "cvc", "0.message": "cvc_invalid" },
  },
  {
    name: "in the payer's language",
    args: ["stolen_card", "--provider", "stripe", "--locale", "fr"],
    expect: { "0.text": fr.texts.declined, "0.lang": "fr", "0.masked": true },
  },
  {
    name: "for people",
    args: ["adyen", "5", "--text"],
    out: new RegExp(
      `^5 {2}adyen: for the payer\n {2}${DECLINED}\n {2}text {5}declined, en\n {2}where {4}above the form\n {2}masked {3}the reason must not be shown: this is the generic decline\n {2}next {5}contact_issuer\n {2}again {4}the same request will not succeed\n {2}meaning {2}the card is blocked \\(table refusal, under refusalReasonCode or refusalReason\\)\n {2}source {3}https://docs\\.adyen\\.com.*\n$`,
    ),
  },
  {
    name: "on a terminal, in colour",
    args: ["adyen", "5"],
    flags: terminal("stdout", "stdin"),
    out: /^\x1b\[1m5\x1b\[22m {2}adyen: \x1b\[36mfor the payer\x1b\[39m\n/,
  },
  {
    name: "no such code",
    args: ["exprd_card"],
    code: 2,
    err: 'checkout-errors: "exprd_card" is no file, and no known code of any provider: `checkout-errors codes --search exprd_card` lists what is like it.\n--help shows what there is.\n',
  },
  {
    name: "no such code of that provider",
    args: ["--provider", "adyen", "--code", "99999"],
    code: 2,
    err: /^checkout-errors: "99999" is no known code of adyen: /,
  },
  { name: "a code without a letter", args: ["--code", "**"], code: 2, err: /"\*\*" is no known code of any provider/ },
  {
    name: "no such provider of a code",
    args: ["--provider", "nobody", "--code", "24"],
    code: 2,
    err: /^checkout-errors: There is no provider "nobody"\. There are: stripe, adyen, /,
  },
  { name: "a code and a file", args: ["a.json", "--code", "24"], code: 2, err: /--code and a file exclude each other/ },
  { name: "a provider twice", args: ["adyen", "24", "--provider", "adyen"], code: 2, err: /provider was given twice/ },
  { name: "three words", args: ["adyen", "24", "25"], code: 2, err: /One file at a time: 3 were given/ },
  ...["status=402", "discreet", "payer", "fail"].map((option) => ({
    name: `--${option} with a code`,
    args: ["adyen", "24", `--${option}`],
    code: 2,
    err: `checkout-errors: --${option.split("=")[0]} goes with a body, not with a code.\n--help shows what there is.\n`,
  })),

  // Lists of codes.
  {
    name: "codes of a provider that hold a word",
    args: ["codes", "--provider", "adyen", "--search", "fraud suspects"],
    expect: { length: 2, "0.code": "14", "1.code": "31", "0.masked": true, "0.provider": "adyen" },
  },
  {
    name: "the same for people",
    args: ["codes", "--provider", "adyen", "--search", "suspects fraud", "--text"],
    out: "adyen  14  masked  declined  the acquirer suspects fraud (table refusal, under refusalReasonCode or refusalReason)\nadyen  31  masked  declined  the issuer suspects fraud (table refusal, under refusalReasonCode or refusalReason)\n",
  },
  {
    name: "all codes",
    args: ["codes"],
    expect: { length: Object.values(catalog().providers).reduce((sum, { length }) => sum + length, count("stripe")) },
  },
  { name: "Stripe's", args: ["codes", "--provider", "stripe"], expect: { length: count("stripe") } },
  { name: "none that fits", args: ["codes", "--search", "qqqq"], out: "[]\n", err: "checkout-errors: no code fits.\n" },
  { name: "codes of nobody", args: ["codes", "--provider", "x"], code: 2, err: /There is no provider "x"/ },
  { name: "help of codes", args: ["codes", "--help"], out: /^Usage: checkout-errors codes .*--search <words>/s },
  { name: "codes takes no other words", args: ["codes", "adyen"], code: 2, err: /Unexpected argument 'adyen'/ },

  // A provider's answer.
  {
    name: "an answer of another provider is recognised",
    args: [],
    input: ADYEN,
    expect: { provider: "adyen", "primary.masked": true, "primary.display.text": DECLINED },
  },
  {
    name: "whose answer it is may be said",
    args: ["--provider", "adyen"],
    input: JSON.stringify({ refusalReasonCode: "20", resultCode: "Refused" }),
    expect: { provider: "adyen", "primary.decline_code": "20" },
  },
  { name: "an answer for people names its provider", args: ["--text"], input: ADYEN, out: /, provider adyen, engine/ },
  {
    name: "answers of somebody unknown",
    args: ["--provider", "nobody"],
    input: ADYEN,
    code: 2,
    err: /^checkout-errors: No answers of "nobody" are known, only those of: stripe, adyen, /,
  },

  // curl -i.
  {
    name: "curl -i: status and headers are read from it",
    args: [],
    input:
      HEAD(
        "HTTP/2 429",
        "content-type: application/json",
        "Request-Id: req_9",
        "retry-after: 7",
        "idempotency-key: k",
      ) + error({ type: "rate_limit_error" }),
    expect: {
      status: 429,
      "primary.request_id": "req_9",
      "primary.retry.delayMs": 7000,
      "primary.retry.automatic": true,
    },
  },
  {
    name: "curl -i: the last of several answers",
    args: [],
    input: `${HEAD("HTTP/1.1 200 Connection established")}${HEAD("HTTP/1.1 100 Continue")}${HEAD("HTTP/1.1 402 Payment Required", "x: y")}${CVC}`,
    expect: { status: 402, "primary.code": "incorrect_cvc" },
  },
  {
    name: "curl -i: lines that end without a return",
    args: [],
    input: `HTTP/1.0 402 Payment Required\nrequest-id: req_3\n\n${CVC}`,
    expect: { status: 402, "primary.request_id": "req_3" },
  },
  {
    name: "curl -i: a head alone",
    args: [],
    input: "HTTP/1.1 503 Service Unavailable\r\n",
    expect: { status: 503, "primary.audience": "operator" },
  },
  {
    name: "curl -i: a status that is given goes before",
    args: ["--status", "400"],
    input: HEAD("HTTP/1.1 402 No") + CVC,
    expect: { status: 400 },
  },
  {
    name: "what only speaks of HTTP is a body",
    args: [],
    input: "HTTP/1.1 is what we speak",
    expect: { status: null },
  },

  // HAR.
  {
    name: "HAR: the payment requests that failed, a line each",
    args: [
      file(
        "page.har",
        har(
          ["GET", "https://shop.example/", 200, "<html>", { mimeType: "text/html" }],
          ["GET", "https://shop.example/checkout.js", 404, "Not found", { mimeType: "application/javascript" }],
          ["OPTIONS", PAY, 403, "forbidden"],
          ["POST", `${PAY}?client_secret=pi_1_secret_PLANTED9#x`, 402, CVC],
          ["GET", "https://shop.example/news", 500, "Internal Server Error"],
          ["POST", PAY, 200, '{"status":"succeeded"}'],
          ["POST", "https://shop.example/x", 200, Buffer.from(ADYEN).toString("base64"), { encoding: "base64" }],
          ["POST", PAY, 0, undefined],
          [
            "POST",
            PAY,
            429,
            error({ type: "rate_limit_error" }),
            { headers: [{ name: "Retry-After", value: "2" }], sent: [{ name: "Idempotency-Key", value: "k" }] },
          ],
        ),
      ),
    ],
    lines: [
      {
        "request.method": "POST",
        "request.url": PAY,
        "request.time": "2026-11-26T10:00:00.000Z",
        "report.status": 402,
        "report.primary.code": "incorrect_cvc",
      },
      { "request.url": "https://shop.example/x", "report.provider": "adyen" },
      { "report.status": 0, "report.primary.outcome": "unknown" },
      { "report.status": 429, "report.primary.retry.delayMs": 2000 },
    ],
    err: "9 requests, 4 payment requests failed\n",
  },
  {
    name: "HAR: for people, from a pipe, with a mark of its bytes' order",
    args: ["--text"],
    input: `\ufeff${har(["POST", PAY, 402, CVC])}`,
    out: /^POST https:\/\/shop\.example\/api\/pay at 2026-11-26T10:00:00\.000Z\nstatus 402, .*\n\n1 request, 1 payment request failed\n$/s,
  },
  {
    name: "HAR: --payer",
    args: ["--payer"],
    input: har(["POST", PAY, 402, LOST]),
    lines: [{ checkout_errors: 1, "errors.0.id": "declined" }],
    err: /1 payment request failed/,
  },
  {
    name: "HAR: longer than a body may be",
    args: [],
    input: har(["GET", "https://shop.example/", 200, "x".repeat(2 << 20)], ["POST", PAY, 402, CVC]),
    lines: [{ "report.primary.code": "incorrect_cvc" }],
    err: /^2 requests, 1 payment/,
  },
  {
    name: "HAR: nothing failed",
    args: ["--fail"],
    input: har(["POST", PAY, 200, "{}"]),
    out: "",
    err: "1 request, 0 payment requests failed\n",
  },
  {
    name: "HAR: entries that are none",
    args: [],
    input: '{"log":{"entries":[null,7,{"request":{"url":7}},{"response":{"content":[]}}]}}',
    out: "",
    err: "4 requests, 0 payment requests failed\n",
  },
  {
    name: "what only begins like a HAR file is a body",
    args: [],
    input: '{"log":{"entry":1},"error":{"type":"card_error","code":"expired_card"}}',
    expect: { "primary.code": "expired_card" },
  },

  // --payer, --fail.
  {
    name: "--payer: what may be sent to a page",
    args: ["--payer"],
    input: LOST,
    out: `${JSON.stringify(toPayer(explain(LOST)), null, 2)}\n`,
  },
  {
    name: "--payer: also on a terminal",
    args: ["--payer"],
    input: LOST,
    flags: terminal("stdout"),
    expect: { "errors.0.text": DECLINED },
  },
  {
    name: "--payer: a body a line",
    args: ["--payer", "--lines"],
    input: `${LOST}\n${CVC}\n{}\n`,
    lines: [{ "errors.0.id": "declined" }, { "errors.0.field": "cvc" }, { "errors.length": 0 }],
    err: /^3 bodies/,
  },
  { name: "--payer is JSON", args: ["--payer", "--text"], input: LOST, code: 2, err: /--payer is JSON/ },
  {
    name: "--fail: an error was found",
    args: ["--fail", "--status", "402"],
    input: CVC,
    code: 1,
    expect: { status: 402 },
  },
  { name: "--fail: none", args: ["--fail"], input: '{"status":"succeeded"}', expect: { primary: null } },
  {
    name: "--fail: in one line of several",
    args: ["--fail", "--lines"],
    input: `{}\n${CVC}\n{}\n`,
    code: 1,
    lines: [{}, { "primary.code": "incorrect_cvc" }, {}],
    err: /^3 bodies, 1 error/,
  },
  { name: "--fail: in no line", args: ["--fail", "--lines"], input: "{}\n", lines: [{}], err: /^1 body, 0 errors/ },
  {
    name: "--fail: in a HAR file",
    args: ["--fail", "--text"],
    input: har(["POST", PAY, 402, CVC]),
    code: 1,
    out: /1 payment request failed\n$/,
  },
  { name: "--fail: bad use is still 2", args: ["--fail", "no/such/file"], code: 2, err: /there is no such file/ },

  // The summary.
  {
    name: "a bar beside each count, as long as its part of the greatest",
    args: ["--lines"],
    input: `${`${CVC}\n`.repeat(16)}${`${LOST}\n`.repeat(4)}${error({ type: "api_error" })}\n`,
    lines: Array(21).fill({}),
    err: [
      "21 bodies, 21 errors, 0 without an error, 0 not complete",
      "payer            20",
      "         16  ████████████████████  incorrect_cvc",
      "          4  █████                 card_declined / lost_card",
      "developer         0",
      "operator          1",
      "          1  █▎                    api_error",
      "",
    ].join("\n"),
  },
];

function count() {
  const { codes, declines, types } = catalog();
  return codes.length + declines.length + types.length;
}

for (const { name, args, input, flags, code = 0, out, err = "", expect, lines } of CASES)
  test(name, async () => {
    const ran = await cli(args, { input, flags });
    const same = (text, wanted) => (wanted instanceof RegExp ? assert.match(text, wanted) : assert.equal(text, wanted));
    same(ran.err, err);
    assert.equal(ran.code, code);
    const holds = (value, paths) => {
      for (const [path, wanted] of Object.entries(paths)) assert.deepEqual(at(value, path), wanted, path);
    };
    if (out !== undefined || code === 2) same(ran.out, out ?? "");
    if (expect) holds(JSON.parse(ran.out), expect);
    if (lines) {
      const printed = ran.out.trimEnd().split("\n");
      assert.equal(printed.length, lines.length);
      for (const [n, paths] of lines.entries()) holds(JSON.parse(printed[n]), paths);
    }
    assert.doesNotMatch(ran.out + ran.err, /PLANTED/);
  });

test("a file goes before a code of the same name", async () => {
  writeFileSync(join(folder, "expired_card"), CVC);
  const { out } = await cli(["expired_card"], { cwd: folder });
  assert.equal(JSON.parse(out).primary.code, "incorrect_cvc");
});

test("every code that the list names can be asked for", async () => {
  const { out } = await cli(["codes", "--provider", "mollie"]);
  const rows = JSON.parse(out);
  assert.deepEqual(
    rows.map(({ code }) => code),
    catalog().providers.mollie.map(({ code }) => code),
  );
  const row = rows.at(-1);
  const found = JSON.parse((await cli(["mollie", row.code])).out);
  assert.ok(found.some(({ note }) => note === row.note));
});

test("a body a line gives the very JSON of the report", async () => {
  const two = `{"errors":[${JSON.stringify(JSON.parse(CVC).error)},${JSON.stringify(JSON.parse(LOST).error)}]}`;
  const bodies = [CVC, LOST, two, "{}", ADYEN, error({ code: "x", message: "é\u202e\u2028\u0085" })];
  const { out } = await cli(["--lines"], { input: bodies.join("\n") });
  const { createExplainer } = await import("../../dist/index.js");
  const own = createExplainer({ providers, locale: "en" });
  const printed = out.trimEnd().split("\n");
  assert.deepEqual(
    printed.map((line) => JSON.parse(line)),
    bodies.map((body) => own(body)),
  );
  for (const [n, line] of printed.slice(0, -1).entries()) assert.equal(line, JSON.stringify(own(bodies[n])));
  assert.match(printed.at(-1), /é\\u202e\\u2028\\u0085/);
});

test("a HAR file that is too long is refused, whatever follows", async () => {
  function* long() {
    yield '{"log":{"entries":[';
    for (let n = 0; n < 300; n++) yield " ".repeat(1 << 20);
  }
  const { out, err, code } = await cli([], { input: long() });
  assert.deepEqual([out, code], ["", 2]);
  assert.match(err, /^checkout-errors: A HAR file is read up to 256 MiB: leave out what did not fail\.\n/);
});
