import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { readLocales } from "../../scripts/locales.mjs";
import { dist, load } from "./dist.mjs";
import cases, { ALL } from "./negotiation.mjs";

const { createExplainer } = await load("index.js");
const { loadLocale, locales } = await load("locales/index.js");
const shipped = (await readLocales()).slice(1);
const BODY = '{"error":{"type":"card_error","code":"expired_card"}}';
const DIRS = { ar: "rtl", he: "rtl" };

/** Texts that say which language they are of. */
const made = (lang) => ({
  lang,
  dir: "ltr",
  texts: Object.fromEntries(Object.keys(shipped[0].texts).map((id) => [id, `${lang} ${id}`])),
});
const show = (wanted) => {
  const text = JSON.stringify(wanted) ?? String(wanted);
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text;
};

const everything = createExplainer({ messages: shipped });
for (const [loaded, wanted, shown] of cases) {
  test(`${loaded === ALL ? "all" : loaded.join(" ")}, wanted ${show(wanted)}: ${shown}`, async () => {
    const explain = loaded === ALL ? everything : createExplainer({ messages: loaded.map(made) });
    const { lang, dir, text, source } = explain(BODY, { locale: wanted }).primary.display;
    assert.equal(lang, shown);
    assert.equal(dir, DIRS[shown] ?? "ltr");
    assert.equal(source, "catalog");
    if (shown !== "en") {
      const texts = loaded === ALL ? shipped.find((one) => one.lang === shown).texts : made(shown).texts;
      assert.equal(text, texts.card_expired);
    }
    if (loaded === ALL) assert.equal((await loadLocale(wanted)).lang, shown);
  });
}

test("every locale is found under its own tag, and under the tag written out", () => {
  for (const { lang, dir, texts } of shipped) {
    for (const wanted of [lang, lang.toUpperCase()]) {
      assert.deepEqual(everything(BODY, { locale: wanted }).primary.display, {
        id: "card_expired",
        text: texts.card_expired,
        lang,
        dir,
        source: "catalog",
      });
    }
  }
  assert.deepEqual(locales, ["en", ...shipped.map(({ lang }) => lang)]);
});

test("the order of the messages does not matter", () => {
  const backwards = createExplainer({ messages: [...shipped].reverse() });
  for (const [loaded, wanted, shown] of cases) {
    if (loaded === ALL) assert.equal(backwards(BODY, { locale: wanted }).primary.display.lang, shown, show(wanted));
  }
});

test("a call's locale goes before the bound one, and the browser's languages come last", () => {
  const explain = createExplainer({ messages: shipped, locale: "fr" });
  assert.equal(explain(BODY).primary.display.lang, "fr");
  assert.equal(explain(BODY, { locale: "it" }).primary.display.lang, "it");
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  try {
    Object.defineProperty(globalThis, "navigator", { configurable: true, value: { languages: ["xx", "he-IL", "fr"] } });
    const { lang, dir } = everything(BODY).primary.display;
    assert.deepEqual({ lang, dir }, { lang: "he", dir: "rtl" });
    Object.defineProperty(globalThis, "navigator", { configurable: true, value: undefined });
    assert.equal(everything(BODY).primary.display.lang, "en");
  } finally {
    if (before) Object.defineProperty(globalThis, "navigator", before);
    else delete globalThis.navigator;
  }
});

test("many different tags neither slow it down nor fill the memory", () => {
  const explain = createExplainer({ messages: shipped });
  for (let at = 0; at < 2000; at++) assert.equal(explain(BODY, { locale: `fr-x-a${at}` }).primary.display.lang, "fr");
  assert.equal(explain(BODY, { locale: "it" }).primary.display.lang, "it");
});

test("without Intl.Locale, the same spelling is still found", () => {
  const script = `
    delete Intl.Locale;
    const { createExplainer } = await import(${JSON.stringify(pathToFileURL(resolve(dist, "index.js")).href)});
    const explain = createExplainer({ messages: ${JSON.stringify(shipped)} });
    console.log(["fr-CA", "fr-BE", ["fr-BE", "fr"], 42].map((locale) => explain('${BODY}', { locale }).primary.display.lang).join());`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], { encoding: "utf8", input: script });
  assert.equal(stdout.trim(), "fr-CA,en,fr,en", stderr);
});
