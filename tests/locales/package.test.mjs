// dist/locales/ as users get it: files, sizes, both module forms, types, and what other entries carry of it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { LIMIT, brotli, buildLocales, readLocales, rows } from "../../scripts/locales.mjs";
import { dist, load, need, root } from "./dist.mjs";

const all = await readLocales();
const read = (name) => readFileSync(resolve(dist, name), "utf8");
const given = ({ lang, dir, texts }) => ({ lang, dir, texts });

test("there is one file a locale and form, and no other", () => {
  const names = ["ids", "index", ...all.map(({ lang }) => lang)];
  const wanted = names.flatMap((name) => ["js", "cjs", "d.ts", "d.cts"].map((extension) => `${name}.${extension}`));
  assert.deepEqual(readdirSync(resolve(dist, "locales")).sort(), wanted.sort());
});

for (const locale of all) {
  const { lang } = locale;
  test(`${lang}: at most ${LIMIT} bytes, and both forms give its texts`, async () => {
    assert.ok(brotli(read(`locales/${lang}.js`)) <= LIMIT, `${brotli(read(`locales/${lang}.js`))} bytes brotli`);
    assert.deepEqual((await load(`locales/${lang}.js`)).default, given(locale));
    assert.deepEqual(need(`locales/${lang}.cjs`), given(locale));
  });
}

for (const form of ["js", "cjs"]) {
  const index = form === "js" ? await load("locales/index.js") : need("locales/index.cjs");
  test(`index.${form}: loads every locale, and English for what is none`, async () => {
    for (const locale of all) assert.deepEqual(await index.loadLocale(locale.lang), given(locale));
    for (const tag of ["", "*", "x", "e n", "eu", "a".repeat(10_000), [], 42, null, {}, Symbol("fr"), ["xx", "*"]]) {
      assert.equal((await index.loadLocale(tag)).lang, "en", String(tag).slice(0, 20));
    }
    assert.equal((await index.loadLocale(["eu", "fr-BE", "en"])).lang, "fr");
    assert.deepEqual(
      index.locales,
      all.map(({ lang }) => lang),
    );
  });
}

test("the build demands every text of every locale, and no other", async () => {
  const folder = mkdtempSync(join(tmpdir(), "locales-"));
  try {
    const [english, french] = [all[0], all.find(({ lang }) => lang === "fr")];
    const { declined, try_again, ...rest } = french.texts;
    const broken = { ...french, texts: { ...rest, pin_invalid: "", declnied: declined } };
    await assert.rejects(buildLocales(folder, [english, broken]), {
      message: `the locales are not as they should be.
js/locales/fr.json lacks pin_invalid, declined, try_again
js/locales/fr.json has what is no text: declnied`,
    });
    // Nothing in it repeats, so brotli cannot make it small.
    const long = Array.from({ length: 2000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
      "",
    );
    await assert.rejects(
      buildLocales(folder, [english, { ...french, texts: { ...french.texts, declined: long } }]),
      new RegExp(`\\njs/locales/fr\\.json: \\d{4} bytes brotli, at most ${LIMIT}$`),
    );
    assert.deepEqual([...(await buildLocales(folder, [english, french])).keys()], ["en", "fr"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a bundler keeps every locale in a chunk of its own", async () => {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: 'import { loadLocale } from "./locales/index.js"; console.log(loadLocale("fr"));',
      resolveDir: dist,
    },
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
    minify: true,
    charset: "utf8",
  });
  const first = outputFiles.find(({ path }) => path.endsWith("stdin.js")).text;
  for (const { texts } of all) assert.ok(!first.includes(texts.declined), texts.declined);
  const chunks = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint && entryPoint !== "<stdin>");
  assert.equal(chunks.length, all.length);
});

test("the default entry carries no locale but English, and `explain` alone no negotiation", async () => {
  const entry = read("index.js");
  for (const { lang, texts } of all.slice(1)) {
    if (texts.declined !== all[0].texts.declined) assert.ok(!entry.includes(texts.declined), lang);
  }
  assert.doesNotMatch(entry, /locales\//);
  const { build } = await import("esbuild");
  const bundled = async (name) => {
    const { outputFiles } = await build({
      stdin: { contents: `import { ${name} } from "./index.js"; globalThis.used = ${name};`, resolveDir: dist },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      external: ["./core-js.js"],
    });
    return outputFiles[0].text;
  };
  assert.match(await bundled("createExplainer"), /maximize/);
  assert.doesNotMatch(await bundled("explain"), /maximize/);
});

test("the build leaves process.env.NODE_ENV to the page's bundler", () => {
  for (const name of ["main.js", "index.cjs"])
    assert.match(read(name), /process\.env\.NODE_ENV\s*===?\s*"production"/, name);
});

test("types: a locale has every id, and none that is not known", () => {
  const folder = mkdtempSync(join(tmpdir(), "locales-"));
  try {
    const at = (name) => JSON.stringify(resolve(dist, name));
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(
      join(folder, "esm.ts"),
      `import { createExplainer, type MessageId, type Messages } from ${at("index.js")};
import fr from ${at("locales/fr.js")};
import { loadLocale, locales } from ${at("locales/index.js")};
const declined: string = fr.texts.declined;
const byId: Readonly<Record<MessageId, string>> = fr.texts;
const loaded: Messages = await loadLocale(["eu", "fr"]);
const tags: readonly string[] = locales;
createExplainer({ messages: [fr, loaded, await loadLocale(), { lang: "fr", dir: "ltr", texts: { declined: "", "code:expired_card": "" } }] });
// Other versions have other ids: one that this one lacks is ignored when the page runs, with a warning.
createExplainer({ messages: [{ lang: "fr", dir: "ltr", texts: { declnied: "" } }] });
// @ts-expect-error: no such id, so perhaps no text
const declnied: string = fr.texts.declnied;
// @ts-expect-error: no direction
createExplainer({ messages: [{ lang: "fr", dir: "up", texts: {} }] });
// @ts-expect-error: a module is no messages
createExplainer({ messages: [await import(${at("locales/fr.js")})] });
void declined, declnied, byId, tags;
`,
    );
    writeFileSync(
      join(folder, "cjs.cts"),
      `import fr = require(${at("locales/fr.cjs")});
import index = require(${at("index.cjs")});
import all = require(${at("locales/index.cjs")});
const declined: string = fr.texts.declined;
const later: Promise<index.Messages> = all.loadLocale("fr");
index.createExplainer({ messages: [fr] });
// @ts-expect-error: no such id, so perhaps no text
const declnied: string = fr.texts.declnied;
void declined, declnied, later;
`,
    );
    const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    const options =
      "--noEmit --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --target es2022 --module nodenext --lib es2022,dom,dom.iterable".split(
        " ",
      );
    const { stdout, status } = spawnSync(
      process.execPath,
      [tsc, ...options, join(folder, "esm.ts"), join(folder, "cjs.cts")],
      { encoding: "utf8", cwd: folder },
    );
    assert.equal(status, 0, stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("docs/locales.md lists every locale as it is; `node scripts/locales.mjs` prints its table", () => {
  const sizes = new Map(all.map(({ lang }) => [lang, brotli(read(`locales/${lang}.js`))]));
  // The only table whose first cell is a tag.
  const table = readFileSync(join(root, "docs/locales.md"), "utf8")
    .split("\n")
    .filter((line) => /^\| (?!tag)[a-z]{2,3}(-\w+)? \|/.test(line));
  const parts = (row) => row.split("|").map((part) => part.trim());
  assert.equal(table.length, all.length);
  rows(all, sizes).forEach((row, at) => {
    const [mine, theirs] = [parts(row), parts(table[at])];
    for (const column of [1, 3, 4, 5]) assert.equal(theirs[column], mine[column], table[at]);
    // Another version of brotli makes some bytes more or less.
    assert.ok(Math.abs(theirs[6] - mine[6]) <= 10, `${table[at]} is ${mine[6]} now`);
  });
});
