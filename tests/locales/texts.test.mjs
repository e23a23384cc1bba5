// Every text of every locale against the rules of docs/locales.md. A failure names locale, id and text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readLocales, tables } from "../../scripts/locales.mjs";
import { load } from "./dist.mjs";
import { digits, latin, regional, scripts, simplified, traditional, words } from "./words.mjs";

/** Those of Stripe Elements, and Icelandic, Catalan, Ukrainian, Serbian in both scripts, Hindi and Bengali. */
const WANTED =
  "en ar bg bn ca cs da de el en-GB es-419 es et fi fil fr-CA fr he hi hr hu id is it ja ko lt lv ms mt nb nl pl pt-BR pt ro ru sk sl sr-Latn sr sv th tr uk vi zh-HK zh-TW zh".split(
    " ",
  );
const { explain } = await load("index.js");
const { ids } = await tables();
const all = await readLocales();
const english = all[0].texts;
/** What each text says of the money: `{ declined: "Nothing", try_again: "NotCharged" }`. */
const claims = Object.fromEntries(
  Array.from(
    readFileSync(new URL("../../src/tables/messages.rs", import.meta.url), "utf8").matchAll(
      /^ {4}\w+ "(\w+)" (Nothing|NotCharged|Charged)$/gm,
    ),
    ([, id, claim]) => [id, claim],
  ),
);
const by = Object.fromEntries(all.map((locale) => [locale.lang, locale]));

/** The row of a locale, its own or its language's. */
const row = (lang) => words[lang] ?? words[lang.split("-")[0]];
const has = (pattern, text) => new RegExp(pattern, "iu").test(text.toLowerCase());
const length = (text) => [...text].length;

/** Runs a check over all texts of a locale and fails with every text that it finds. */
function each(title, wrong) {
  test(title, () => {
    const found = [];
    for (const locale of all) {
      for (const id of ids) {
        const why = wrong(locale.texts[id], { id, lang: locale.lang });
        if (why) found.push(`${locale.lang} ${id}${why === true ? "" : ` (${why})`}: ${locale.texts[id]}`);
      }
    }
    assert.equal(found.join("\n"), "");
  });
}

test("the locales are those of Stripe Elements and seven more", () => {
  assert.deepEqual(
    all.map(({ lang }) => lang),
    WANTED,
  );
});

test("every text says what it says of the money; every language has its row of words", () => {
  assert.deepEqual(Object.keys(claims), [...ids]);
  for (const [lang, one] of Object.entries(words))
    assert.deepEqual(
      Object.keys(one).sort(),
      ["again", "agreement", "blunt", "free", "gone", "masked", "untaken"],
      lang,
    );
  assert.deepEqual(
    all.map(({ lang }) => lang).filter((lang) => !row(lang)),
    [],
  );
});

for (const { lang, dir, reviewed, read, same, texts } of all) {
  test(`${lang}: complete, in order, and says what it is`, () => {
    assert.deepEqual(Object.keys(texts), [...ids]);
    assert.equal(dir, ["ar", "he"].includes(lang) ? "rtl" : "ltr");
    assert.equal(typeof reviewed, "boolean");
    // English, from which nothing is read back.
    if (/^en\b/.test(lang)) assert.equal(read, undefined);
    else assert.match(`${read.grade} ${read.date}`, /^[ABC] \d{4}-\d\d-\d\d$/);
    const equal = lang === "en" ? [] : ids.filter((id) => texts[id] === english[id]);
    assert.deepEqual(same, equal, "`same` lists the ids whose text is rightly the English one");
  });
}

each(
  "no text is longer than 1.6 times the English one, nor than 160 characters; short ones may have 64",
  (text, { id }) => {
    const most = Math.min(160, Math.max(Math.floor(length(english[id]) * 1.6), length(english[id]) < 40 ? 64 : 0));
    return length(text) > most && `${length(text)}, at most ${most}`;
  },
);

each("every text ends as its language ends a sentence, and has two sentences at most", (text, { lang }) => {
  if (lang === "th") return /[.。!?]/.test(text) && "Thai has no full stop";
  const mark = /^(ja|zh)/.test(lang) ? "。" : /^(hi|bn)/.test(lang) ? "।" : ".";
  if (!text.endsWith(mark)) return `no ${mark} at the end`;
  if (mark !== "." && text.includes(".")) return "a Latin full stop";
  // "El. pašto adresas" is one sentence.
  const between = { ".": /\.\s(?=\p{Lu}|\p{Lo})/u, "。": /。(?=.)/u, "।": /।(?=.)/u }[mark];
  return text.split(between).length > 2 && "three sentences";
});

// Koreans know the security code as CVC, and English says tax ID.
const KNOWN = { ko: /\(CVC\)/, en: /\btax ID\b/ };
each("no text holds a code, markup, an exclamation mark, an invisible or a doubled character", (text, { lang }) => {
  if (/[!！¡]/.test(text)) return "exclamation mark";
  if (/[<>&{}[\]%$|\\`_=]|\/\//.test(text)) return "markup, code or placeholder";
  if (/\p{Ll}\p{Lu}/u.test(text)) return "camelCase";
  if (/\b(CVC|CVV|CVN|API|HTTP|JSON|ID|URL|[Tt]oken|null|undefined|Stripe)\b/.test(text.replace(KNOWN[lang] ?? "", "")))
    return "a programmer's word";
  if (/[\p{Cc}\p{Cf}\p{Co}]|\s{2}|^\s|\s$|[^\S ]/u.test(text)) return "invisible character or stray space";
  return text !== text.normalize("NFC") && "not NFC";
});

each("no placeholder is lost or added", (text, { id }) => {
  const placeholders = (one) => (one.match(/\{[^}]*\}|%\w|\$\w+/g) ?? []).sort().join();
  return placeholders(text) !== placeholders(english[id]);
});

each("no text says error or failed", (text, { lang }) => has(row(lang).blunt, text));

each(
  "the generic decline says nothing of any masked reason",
  (text, { id, lang }) => id === "declined" && has(row(lang).masked, text),
);

each("each pattern finds what every language says: a limit, trying again, no money taken", (text, { id, lang }) => {
  // A pattern that finds nothing here would find nothing elsewhere.
  const { masked, again, untaken } = row(lang);
  if (id === "limit_reached") return !has(masked, text) && `/${masked}/`;
  if (["try_again", "confirmation_failed", "method_down"].includes(id) && !has(again, text)) return `/${again}/`;
  if (["try_again", "our_side_not_charged", "session_expired"].includes(id))
    return !has(untaken, text) && `/${untaken}/`;
  return false;
});

each("only where it is certain that nothing was paid, a text says so, or says try again", (text, { id, lang }) => {
  if (claims[id] === "NotCharged") return false;
  if (has(row(lang).again, text)) return "try again";
  return has(row(lang).untaken, text) && "no money was taken";
});

each("not charged means that no money was taken, not that it is free", (text, { lang }) => has(row(lang).free, text));

each(
  "lost contact does not mean that nothing can be paid here",
  (text, { id, lang }) => id === "unreachable" && has(row(lang).gone, text),
);

each("what belongs together agrees, and a pronoun has its noun", (text, { lang }) => has(row(lang).agreement, text));

each("every letter is of the locale's script", (text, { lang }) => {
  const script = (scripts[lang] ?? "Latin")
    .split("|")
    .map((name) => `\\p{Script=${name}}`)
    .join("");
  const rest = lang in scripts ? latin.reduce((left, word) => left.replaceAll(word, ""), text) : text;
  const foreign = rest.match(new RegExp(`(?![${script}])[\\p{L}]`, "gu"));
  // The Katakana length mark belongs to several scripts.
  const left = foreign?.filter((letter) => letter !== "ー");
  return left?.length ? left.join("") : false;
});

test("Chinese is written as in its place", () => {
  const only = (own, other) => new RegExp(`[${[...own].filter((letter) => !other.includes(letter)).join("")}]`);
  for (const [lang, foreign] of [
    ["zh", only(traditional, simplified)],
    ["zh-HK", only(simplified, traditional)],
    ["zh-TW", only(simplified, traditional)],
  ]) {
    const found = ids.filter((id) => foreign.test(by[lang].texts[id])).map((id) => by[lang].texts[id]);
    assert.deepEqual(found, [], lang);
  }
});

test("Romanian has commas below, not cedillas", () => {
  assert.doesNotMatch(Object.values(by.ro.texts).join(), /[şţŞŢ]/);
});

test("regional differences are real", () => {
  for (const [one, other, mine, theirs] of regional) {
    const texts = (lang) => Object.values(by[lang].texts).join("\n");
    assert.match(texts(one), mine, one);
    assert.match(texts(other), theirs, other);
    assert.doesNotMatch(texts(one), theirs, one);
    assert.doesNotMatch(texts(other), mine, other);
  }
});

each("a postcode may have letters: its text speaks of no digits", (text, { id, lang }) => {
  const pattern = digits[lang] ?? digits[lang.split("-")[0]];
  if (id === "number_incomplete") return !has(pattern, text) && `/${pattern}/ is not in it`;
  return id.startsWith("postcode_") && has(pattern, text);
});

test("a shop that sends a text on as its own message claims no more by it", () => {
  // Whose money may be gone. A plain decline, sent on, stays one.
  const open = [
    "outcome_unknown",
    "payment_failed",
    "unreachable",
    "payment_in_progress",
    "already_paid",
    "duplicate_payment",
    "our_side",
    "transfer_pending",
  ];
  for (const { lang, texts } of all)
    for (const id of open)
      for (const status of [400, 402])
        assert.notEqual(explain({ message: texts[id] }, { status }).primary.outcome, "not_charged", `${lang} ${id}`);
});
