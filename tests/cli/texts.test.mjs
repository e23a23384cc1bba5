// `checkout-errors texts`: every text with its notes, as a table, JSON, CSV and PO.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readLocales } from "../../scripts/locales.mjs";
import { root } from "../../scripts/tools.mjs";

const all = await readLocales();
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const texts = (lang) => all.find((locale) => locale.lang === lang).texts;
const ids = Object.keys(texts("en"));

function cli(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "dist/cli.js"), ...args], {
    encoding: "utf8",
    // Nothing is read from it.
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { out: stdout, err: stderr, code: status };
}
const json = (lang) => JSON.parse(cli("texts", "--locale", lang, "--format", "json").out);

/** Reads CSV as RFC 4180 has it. */
function csv(text) {
  const rows = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

/** Reads PO: `{ context, id, text, comments }` of each entry. */
function po(text) {
  return text
    .trim()
    .split("\n\n")
    .map((entry) => {
      const said = (keyword) => {
        const found = new RegExp(`^${keyword} (".*"(?:\\n".*")*)$`, "m").exec(entry);
        return found?.[1]
          .split("\n")
          .map((line) => JSON.parse(line))
          .join("");
      };
      const comments = Array.from(entry.matchAll(/^#\. (.*)$/gm), ([, comment]) => comment);
      return { context: said("msgctxt"), id: said("msgid"), text: said("msgstr"), comments };
    });
}

test("JSON: every text of a locale, with where it stands, its note and its claim", () => {
  const notes = json("en").texts;
  assert.deepEqual(notes[0], {
    id: "number_invalid",
    placement: "Under the card number.",
    note: "The number fails its check or no bank has it; the payer compares it with the card.",
    claim: "nothing",
    text: "That card number isn't valid. Check the digits on your card.",
  });
  assert.deepEqual(
    notes.map(({ id }) => id),
    ids,
  );
  for (const { id, placement } of notes) assert.match(placement, /^(Under|Above|At) .*\.$/, id);
  const claimed = (claim) => notes.filter((row) => row.claim === claim).map(({ id }) => id);
  assert.deepEqual(claimed("charged"), ["already_paid"]);
  assert.deepEqual(claimed("not_charged"), [
    "confirmation_failed",
    "confirmation_expired",
    "payment_cancelled",
    "method_down",
    "session_expired",
    "try_again",
    "our_side_not_charged",
  ]);
  for (const lang of ["ja", "ar", "sr-Latn", "zh-HK", "es-419"]) {
    const { dir, texts } = all.find((locale) => locale.lang === lang);
    assert.deepEqual(json(lang), { lang, dir, texts: notes.map((row) => ({ ...row, text: texts[row.id] })) });
  }
});

test("CSV: id, placement, note and text, quoted where they must be", () => {
  const { out, err, code } = cli("texts", "--locale", "ja", "--format", "csv");
  assert.deepEqual([err, code], ["", 0]);
  assert.match(out, /\r\nexpiry_invalid,"Under the expiry date, month or year\.",/);
  assert.deepEqual(csv(out.trimEnd()), [
    ["id", "placement", "note", "text"],
    ...json("ja").texts.map(({ id, placement, note, text }) => [id, placement, note, text]),
  ]);
});

test("PO: the id as context, English as what is translated, the notes for translators", () => {
  const english = texts("en");
  for (const [lang, language] of [
    ["ja", "ja"],
    ["pt-BR", "pt_BR"],
    ["sr-Latn", "sr@latin"],
    ["ar", "ar"],
  ]) {
    const { out, err, code } = cli("texts", `--locale=${lang}`, "--format=po");
    assert.deepEqual([err, code], ["", 0]);
    const [head, ...entries] = po(out);
    assert.deepEqual(head, {
      context: undefined,
      id: "",
      text: `Project-Id-Version: checkout-errors ${version}
Language: ${language}
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit
`,
      comments: [],
    });
    assert.deepEqual(
      entries,
      json(lang).texts.map(({ id, placement, note, claim, text }) => ({
        context: id,
        id: english[id],
        text,
        comments: [placement, note, `Claim: ${claim}`].filter(Boolean),
      })),
    );
  }
});

test("a table without --format: side by side, wrapped at words, every word of it there", () => {
  const { out, err, code } = cli("texts", "--locale", "ja");
  assert.deepEqual([err, code], ["", 0]);
  const lines = out.split("\n");
  assert.deepEqual(lines.slice(0, 6), [
    "id                      placement                 note                                                    text (ja)",
    "",
    "number_invalid          Under the card number.    The number fails its check or no bank has it; the       カード番号が正しくありません。カードに記載の番号をご確認",
    "                                                  payer compares it with the card.                        ください。",
    "number_incomplete       Under the card number,    The payer types the rest.                               カード番号の桁数が足りません。すべての数字を入力して",
    "                        while it is too short.                                                            ください。",
  ]);
  for (const lang of ["en", "ja", "th", "hi", "ar", "de"]) {
    // Each entry's columns, put together again.
    const entries = [];
    for (const line of cli("texts", "--locale", lang).out.split("\n").slice(2).filter(Boolean)) {
      const cells = [line.slice(0, 24), line.slice(24, 50), line.slice(50, 106), line.slice(106)].map((cell) =>
        cell.trim(),
      );
      if (cells[0]) entries.push([[], [], [], []]);
      for (const [at, cell] of cells.entries()) if (cell) entries.at(-1)[at].push(cell);
    }
    const close = (text) => text.replaceAll(" ", "");
    assert.deepEqual(
      entries.map((cells) => cells.map((parts) => close(parts.join("")))),
      json(lang).texts.map(({ id, placement, note, text }) => [id, placement, note, text].map(close)),
      lang,
    );
  }
});

test("English without a locale, the best of several, and a word where there is none", () => {
  assert.match(cli("texts").out, /^id .* text \(en\)\n/);
  assert.equal(json("xx,fr-BE").lang, "fr");
  const { out, err, code } = cli("texts", "--locale", "tlh", "--format", "json");
  assert.equal(err, "checkout-errors: there are no texts in tlh; they are in English.\n");
  assert.deepEqual([JSON.parse(out).lang, code], ["en", 0]);
});

test("bad use ends with 2 and says why; --help says what there is", () => {
  for (const [args, why] of [
    [["--format", "xml"], '--format takes table, json, csv or po, not "xml".'],
    [["--format", "constructor"], '--format takes table, json, csv or po, not "constructor".'],
    [["--locale", "f r"], '--locale takes language tags such as fr-CA, not "f r".'],
    [["--status", "402"], "Unknown option '--status'."],
    [["ja"], "Unexpected argument 'ja'."],
  ]) {
    const { out, err, code } = cli("texts", ...args);
    assert.deepEqual([out, err, code], ["", `checkout-errors: ${why}\n--help shows what there is.\n`, 2]);
  }
  assert.match(cli("texts", "--help").out, /^Usage: checkout-errors texts \[options\]\n/);
  assert.match(cli("--help").out, /\n {7}checkout-errors texts \[--locale <tags>\]/);
});
