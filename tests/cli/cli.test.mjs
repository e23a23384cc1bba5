// The command line: what it prints where, and what it says of bad use.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { cli, terminal } from "./run.mjs";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
after(() => rmSync(folder, { recursive: true }));
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const french = JSON.parse(readFileSync(join(root, "js/locales/fr.json"), "utf8")).texts;
const CVC = JSON.stringify({
  error: {
    type: "card_error",
    code: "incorrect_cvc",
    param: "cvc",
    message: "Your card's security code is incorrect.",
  },
});
const LOST = JSON.stringify({
  error: { type: "card_error", code: "card_declined", decline_code: "lost_card", message: "Your card was declined." },
});
const BUG = JSON.stringify({
  error: {
    type: "invalid_request_error",
    code: "parameter_missing",
    param: "items[0][price]",
    message: "Missing required param.",
  },
});
const DOWN = JSON.stringify({ error: { type: "api_error", message: "Sorry." } });

test("JSON in a pipe: the report, from a file and from the input", async () => {
  const fromFile = await cli([file("cvc.json", CVC), "--status", "402"]);
  assert.deepEqual([fromFile.code, fromFile.err], [0, ""]);
  const report = JSON.parse(fromFile.out);
  assert.equal(report.status, 402);
  assert.equal(report.shape, "error");
  assert.deepEqual(report.primary, report.errors[0]);
  assert.equal(report.errors[0].field, "cvc");
  assert.equal(report.errors[0].display.text, "The security code isn't right. Check the 3 or 4 digits on your card.");
  assert.equal((await cli(["--status=402"], { input: CVC })).out, fromFile.out);
  assert.equal((await cli(["-", "--status=402", "--json"], { input: CVC })).out, fromFile.out);
});

test("the three views on a terminal, in colour; none with NO_COLOR; in a pipe when asked for", async () => {
  const views = `status 402, shape error, engine wasm

What the payer sees
  The security code isn't right. Check the 3 or 4 digits on your card.
  where    at the field cvc
  text     cvc_invalid, en
  message  the API's own may be shown as it is

What the programmer sees: for the payer
  The API's code names the cause [payer, known-code, not charged]
    type: card_error
    code: incorrect_cvc
    param: cvc
    message: Your card's security code is incorrect.
    fix: Nothing to fix. Show the text beside the field, and let the payer correct it.
    docs: https://stripe.com/docs/error-codes/incorrect-cvc
    path: ["cvc"]

What to do next: correct_field
  the same request  will not succeed
  by itself         no
  key               a new idempotency key
`;
  assert.equal((await cli(["--status", "402", "--text"], { input: CVC })).out, views);
  assert.equal(
    (await cli(["--status", "402"], { input: CVC, flags: terminal("stdout"), env: { NO_COLOR: "1" } })).out,
    views,
  );
  const coloured = (await cli(["--status", "402"], { input: CVC, flags: terminal("stdout") })).out;
  assert.match(coloured, /\x1b\[36mThe security code/);
  assert.equal(coloured.replace(/\x1b\[\d+m/g, ""), views);
  assert.match((await cli(["--json"], { input: CVC, flags: terminal("stdout") })).out, /^\{\n {2}"errors"/);
});

test("several errors, masked ones, ones for others, and none", async () => {
  const two = (
    await cli(["--text"], {
      input: `{"errors":[${JSON.stringify(JSON.parse(LOST).error)},{"type":"card_error","code":"expired_card"}]}`,
    })
  ).out;
  assert.match(two, /Error 1 of 2.*\n/);
  assert.match(two, /Error 2 of 2/);
  const masked = (await cli(["--text"], { input: LOST })).out;
  const [payer, programmer] = masked.split("What the programmer sees");
  assert.match(payer, /masked {3}the reason must not be shown/);
  assert.doesNotMatch(payer, /lost/i);
  assert.match(programmer, /decline_code: lost_card/);
  const bug = (await cli(["--text"], { input: BUG })).out;
  assert.match(bug, /What the programmer sees: for the programmer/);
  assert.match(bug, /path: \["items",0,"price"\]/);
  assert.match(bug, /where {4}above the form/);
  assert.match(
    (await cli(["--text", "--status", "503"], { input: DOWN })).out,
    /by itself {9}no\n {2}key {15}the same idempotency key\n {2}The payment may have gone through/,
  );
  assert.match(
    (await cli(["--text", "--status", "0"], { input: "" })).out,
    /The payment may have gone through: read it again before another attempt\./,
  );
  assert.match((await cli(["--text"], { input: "{}" })).out, /The body reports no error\./);
  assert.match(
    (await cli(["--text"], { input: CVC.slice(0, -20) })).out,
    /not complete: what could be read is explained/,
  );
});

test("--locale: the payer's text in that language, the best of several, or a word that there is none", async () => {
  const display = async (...tags) => {
    const { out, err, code } = await cli(
      tags.flatMap((tag) => ["--locale", tag]),
      { input: CVC },
    );
    assert.equal(code, 0);
    return [JSON.parse(out).errors[0].display, err];
  };
  assert.deepEqual(await display("fr"), [
    { id: "cvc_invalid", text: french.cvc_invalid, lang: "fr", dir: "ltr", source: "catalog" },
    "",
  ]);
  assert.equal((await display("xx, fr-BE"))[0].lang, "fr");
  assert.equal((await display("he"))[0].dir, "rtl");
  assert.deepEqual((await display("en-US"))[1], "");
  const [shown, said] = await display("tlh");
  assert.equal(shown.lang, "en");
  assert.equal(said, "checkout-errors: there are no texts in tlh; they are in English.\n");
});

test("--discreet shows every decline as the generic one", async () => {
  const funds = JSON.stringify({
    error: { type: "card_error", code: "card_declined", decline_code: "insufficient_funds" },
  });
  const shown = async (...args) => JSON.parse((await cli(args, { input: funds })).out).errors[0].display.id;
  assert.equal(await shown("--discreet"), "declined");
  assert.notEqual(await shown(), "declined");
});

test("--lines: a body a line; JSON lines in a pipe and the summary apart", async () => {
  const input = [CVC, "", LOST, BUG, DOWN, "  ", LOST, '{"id":"pi_1"}', CVC.slice(0, -9)].join("\r\n");
  const { out, err, code } = await cli(["--lines", "--status", "402"], { input });
  assert.equal(code, 0);
  const reports = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    reports.map(({ errors }) => errors[0]?.code ?? null),
    [
      "incorrect_cvc",
      "card_declined",
      "parameter_missing",
      null,
      "card_declined",
      reports[5].errors[0]?.code ?? null,
      "incorrect_cvc",
    ],
  );
  assert.match(err, /^7 bodies, \d errors, \d without an error, 1 not complete\n/);
  assert.match(
    err,
    /payer {9,}\d\n {10,}2 {2}█{20} {2}card_declined \/ lost_card\n {10,}2 {2}█{20} {2}incorrect_cvc\n/,
  );
  assert.match(err, /developer +\d\n {10,}1 {2}█{10} {12}parameter_missing\n/);
  assert.match(err, /operator +\d\n {10,}1 {2}█{10} {12}api_error\n/);
});

test("--lines on a terminal: a line a body, a running count, the summary at the end", async () => {
  const input = `${CVC}\n${BUG}\n`.repeat(6_000);
  const { out, err } = await cli(["--lines"], { input, flags: terminal("stdout", "stderr"), env: { NO_COLOR: "1" } });
  const lines = out.trimEnd().split("\n");
  assert.equal(
    lines[0],
    "1  payer      incorrect_cvc  The security code isn't right. Check the 3 or 4 digits on your card.",
  );
  assert.match(lines[1], /^2 {2}developer {2}parameter_missing {2}/);
  assert.equal(lines[11_999].split("  ")[0], "12000");
  assert.match(out, /\n\n12,000 bodies, 12,000 errors, 0 without an error, 0 not complete\npayer +6,000\n/);
  assert.match(err, /\r[\d,]+ bodies/);
  const piped = await cli(["--lines"], { input });
  assert.match(piped.err, /^10,000 bodies\n12,000 bodies, /);
});

test("--lines streams: what has come is explained while more is still to come, and a closed pipe ends it", async () => {
  let answered = false;
  async function* slowly() {
    yield `${CVC}\n`;
    for (let i = 0; i < 200 && !answered; i++) await new Promise((resolve) => setTimeout(resolve, 25));
    assert.ok(answered, "the first line was not answered before the input ended");
    yield LOST;
  }
  const child = spawn(process.execPath, [join(root, "dist/cli.js"), "--lines"]);
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    out += part;
    answered = true;
  });
  for await (const part of slowly()) child.stdin.write(part);
  child.stdin.end();
  assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0);
  assert.equal(out.trimEnd().split("\n").length, 2);

  async function* endless() {
    for (let i = 0; i < 3_000; i++) yield `${CVC}\n`.repeat(100);
  }
  const cut = await cli(["--lines"], { input: endless(), early: true });
  assert.deepEqual([cut.code, cut.err], [0, ""]);
});

test("a line or a file without end takes no more memory than a body may have", async () => {
  const flags = ["--max-old-space-size=64"];
  async function* long() {
    for (let i = 0; i < 300; i++) yield "x".repeat(1 << 20);
    yield `\n${CVC}`;
  }
  const { out, code } = await cli(["--lines"], { input: long(), flags });
  assert.equal(code, 0);
  const [first, second] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual([first.complete, second.errors[0].code], [false, "incorrect_cvc"]);
  const whole = await cli([], { input: long(), flags });
  assert.deepEqual([whole.code, JSON.parse(whole.out).complete], [0, false]);
});

test("secrets, digits and addresses of a body reach no output", async () => {
  const secrets = ["sk_live_51Habcdefghijklmnop", "pi_1_secret_PLANTED9", "4242424242424242", "ada@example.com"];
  const planted = secrets.join(" ");
  const body = JSON.stringify({
    error: {
      type: planted,
      code: `x ${planted}`,
      decline_code: planted,
      param: planted,
      message: planted,
      doc_url: `https://x.example/${secrets[1]}`,
      payment_intent: { id: "pi_1", client_secret: secrets[1] },
    },
  });
  for (const args of [["--text"], ["--json"], ["--lines"], ["--lines", "--text"]]) {
    const { out, err } = await cli(args, { input: body });
    for (const secret of secrets) assert.ok(!`${out}${err}`.includes(secret), `${args.join(" ")} prints ${secret}`);
  }
});

test("control characters of a body are shown, not carried out", async () => {
  const evil = "\x1b]0;owned\x07\x9b2J \u202eevil\u2066";
  const body = JSON.stringify({ error: { type: "card_error", code: evil, message: evil, param: evil } });
  for (const args of [["--text"], ["--json"], ["--lines"], ["--lines", "--text"]]) {
    const { out, err } = await cli(args, { input: body });
    assert.doesNotMatch(`${out}${err}`, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/, args.join(" "));
  }
  assert.match((await cli(["--text"], { input: body })).out, /\\u001b\]0;owned/);
});

test("where WebAssembly is blocked the other build answers", async () => {
  const { out } = await cli([], { input: CVC, flags: ["--no-expose-wasm"] });
  assert.deepEqual([JSON.parse(out).engine, JSON.parse(out).errors[0].code], ["js", "incorrect_cvc"]);
});

test("bad use: exit code 2 and a sentence, nothing on the output", async () => {
  for (const [args, sentence] of [
    [["--stats"], "Unknown option '--stats'."],
    [["--status"], "Option '--status <value>' argument missing."],
    [["--status", "paid"], '--status takes a number from 0 to 999, not "paid".'],
    [["--status", "-1"], /^Option '--status' argument is ambiguous\./],
    [["--status", "1000"], '--status takes a number from 0 to 999, not "1000".'],
    [["--locale", "f!"], '--locale takes language tags such as fr-CA, not "f!".'],
    [["--locale", ""], '--locale takes language tags such as fr-CA, not "".'],
    [["--json", "--text"], "--json and --text exclude each other."],
    [["a.json", "b.json"], "One file at a time: 2 were given."],
    [[join(folder, "none.json")], `"${join(folder, "none.json")}" cannot be read: there is no such file.`],
    [["--lines", folder], `"${folder}" cannot be read: it is a folder.`],
  ]) {
    const { out, err, code } = await cli(args);
    assert.deepEqual([code, out], [2, ""], args.join(" "));
    const [first, second] = err.split("\n");
    assert.match(first, /^checkout-errors: /);
    if (typeof sentence === "string") assert.equal(first, `checkout-errors: ${sentence}`);
    else assert.match(first.slice("checkout-errors: ".length), sentence);
    assert.equal(second, "--help shows what there is.");
  }
  const { code, err } = await cli([], { flags: terminal("stdin") });
  assert.deepEqual([code, err.split("\n")[0]], [2, "checkout-errors: Give a file or a code, or pipe a body in."]);
});

test("--help names every option, --version the version", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.deepEqual(await cli(["--version"]), { out: `${version}\n`, err: "", code: 0 });
  const { out, code } = await cli(["--help"]);
  assert.equal(code, 0);
  for (const option of [
    "--status",
    "--provider",
    "--code",
    "--locale",
    "--discreet",
    "--lines",
    "--payer",
    "--fail",
    "--json",
    "--text",
    "--version",
    "--help",
  ])
    assert.ok(out.includes(option), option);
  assert.match(out, /Exit codes\n {2}0 .*\n {2}1 .*--fail.*\n {2}2 /);
});
