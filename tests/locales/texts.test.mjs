// Every text of every locale against the rules of docs/locales.md. A failure names locale, id and text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readLocales, tables } from "../../scripts/locales.mjs";
import { latin, regional, scripts, simplified, traditional, words } from "./words.mjs";

const WANTED =
  "en ar bg cs da de el en-GB es-419 es et fi fil fr-CA fr he hr hu id it ja ko lt lv ms mt nb nl pl pt-BR pt ro ru sk sl sv th tr vi zh-HK zh-TW zh".split(
    " ",
  );
const { ids } = await tables();
const all = await readLocales();
const english = all[0].texts;
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
        const why = wrong(locale.texts[id], id, locale);
        if (why) found.push(`${locale.lang} ${id}${why === true ? "" : ` (${why})`}: ${locale.texts[id]}`);
      }
    }
    assert.equal(found.join("\n"), "");
  });
}

test("all locales of Stripe Elements are there", () => {
  assert.deepEqual(
    all.map(({ lang }) => lang),
    WANTED,
  );
});

for (const { lang, dir, reviewed, same, texts } of all) {
  test(`${lang}: complete, in order, and says what it is`, () => {
    assert.deepEqual(Object.keys(texts), [...ids]);
    assert.equal(dir, ["ar", "he"].includes(lang) ? "rtl" : "ltr");
    assert.equal(typeof reviewed, "boolean");
    const equal = lang === "en" ? [] : ids.filter((id) => texts[id] === english[id]);
    assert.deepEqual(same, equal, "`same` lists the ids whose text is rightly the English one");
  });
}

each(
  "no text is longer than 1.6 times the English one, nor than 160 characters; short ones may have 64",
  (text, id) => {
    const most = Math.min(160, Math.max(Math.floor(length(english[id]) * 1.6), length(english[id]) < 40 ? 64 : 0));
    return length(text) > most && `${length(text)}, at most ${most}`;
  },
);

each("every text ends as its language ends a sentence, and has two sentences at most", (text, id, { lang }) => {
  if (lang === "th") return /[.。!?]/.test(text) && "Thai has no full stop";
  const mark = /^(ja|zh)/.test(lang) ? "。" : ".";
  if (!text.endsWith(mark)) return `no ${mark} at the end`;
  if (mark === "。" && text.includes(".")) return "a Latin full stop";
  // "El. pašto adresas" is one sentence.
  return text.split(mark === "." ? /\.\s(?=\p{Lu}|\p{Lo})/u : /。(?=.)/u).length > 2 && "three sentences";
});

each("no text holds a code, markup, an exclamation mark, an invisible or a doubled character", (text) => {
  if (/[!！¡]/.test(text)) return "exclamation mark";
  if (/[<>&{}[\]%$|\\`_=]|\/\//.test(text)) return "markup, code or placeholder";
  if (/\p{Ll}\p{Lu}/u.test(text)) return "camelCase";
  if (/\b(CVC|CVV|CVN|API|HTTP|JSON|ID|URL|[Tt]oken|null|undefined|Stripe)\b/.test(text)) return "a programmer's word";
  if (/[\p{Cc}\p{Cf}\p{Co}]|\s{2}|^\s|\s$|[^\S ]/u.test(text)) return "invisible character or stray space";
  return text !== text.normalize("NFC") && "not NFC";
});

each("no placeholder is lost or added", (text, id) => {
  const placeholders = (one) => (one.match(/\{[^}]*\}|%\w|\$\w+/g) ?? []).sort().join();
  return placeholders(text) !== placeholders(english[id]);
});

each("no text says error or failed", (text, id, { lang }) => has(row(lang).blunt, text));

test("the generic decline says nothing of any masked reason", () => {
  for (const { lang, texts } of all) {
    assert.ok(!has(row(lang).masked, texts.declined), `${lang}: ${texts.declined}`);
    // The pattern is of this language: it finds the limit that the locale itself speaks of, elsewhere.
    assert.ok(
      has(row(lang).masked, texts.limit_reached),
      `${lang}, /${row(lang).masked}/ finds nothing in: ${texts.limit_reached}`,
    );
  }
});

test("where a payment may have gone through, no text says try again, nor that nothing was charged", () => {
  for (const { lang, texts } of all) {
    const { again } = row(lang);
    // These two say it in every language: a pattern that does not find them finds nothing elsewhere.
    for (const id of ["try_again", "confirmation_failed"])
      assert.ok(has(again, texts[id]), `${lang} ${id}, against /${again}/: ${texts[id]}`);
    for (const id of ["outcome_unknown", "unreachable", "duplicate_payment", "our_side"]) {
      assert.ok(!has(again, texts[id]), `${lang} ${id}: ${texts[id]}`);
    }
    const sentences =
      lang === "th"
        ? texts.our_side_not_charged.split(" ")
        : texts.our_side_not_charged.split(/(?<=[.。])\s*/).filter(Boolean);
    const nothing = sentences.at(-1);
    for (const id of ["outcome_unknown", "unreachable", "our_side"]) {
      assert.ok(!texts[id].includes(nothing), `${lang} ${id}: ${texts[id]}`);
    }
  }
});

each("every letter is of the locale's script", (text, id, { lang }) => {
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

test("a postcode may have letters: its text speaks of no digits", () => {
  // What a language calls digits is what its card number lacks: the last word of number_incomplete.
  const digits = {
    en: "digits",
    bg: "цифр",
    el: "ψηφί",
    he: "ספרות",
    id: "angka",
    ja: "数字|桁",
    ko: "숫자",
    ms: "digit",
    ru: "цифр",
    th: "ตัวเลข",
    zh: "数字",
    "zh-HK": "數字",
    "zh-TW": "數字",
    cs: "číslic",
    da: "cifre",
    de: "Ziffern",
    es: "dígitos",
    et: "numbreid|numbrid",
    fi: "numerot",
    fil: "lahat ng numero",
    fr: "chiffres",
    hr: "znamenk",
    hu: "számjegy",
    it: "cifre",
    lt: "skaitmen",
    lv: "cipar",
    mt: "ċifri",
    nb: "sifre",
    nl: "cijfers",
    pl: "cyfr",
    pt: "dígitos|todos os números",
    ro: "cifre",
    sk: "číslice",
    sl: "števke",
    sv: "siffror",
    tr: "rakam",
    vi: "chữ số",
    ar: "الأرقام",
  };
  for (const { lang, texts } of all) {
    const pattern = digits[lang] ?? digits[lang.split("-")[0]];
    assert.ok(has(pattern, texts.number_incomplete), `${lang}: /${pattern}/ is not in ${texts.number_incomplete}`);
    assert.ok(!has(pattern, texts.postcode_incomplete), `${lang}: ${texts.postcode_incomplete}`);
    assert.ok(!has(pattern, texts.postcode_mismatch), `${lang}: ${texts.postcode_mismatch}`);
  }
});
