// dist/locales/: one small file a locale, and an index that imports the best one on demand.
//
//     node scripts/locales.mjs              writes them into dist/ and prints the table of docs/locales.md
//     node scripts/locales.mjs --write      and puts that table into docs/locales.md
//
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { root } from "./tools.mjs";

/**
 * Most bytes of one locale's file, brotli. No meaning is cut for bytes: what repeats is free, so a locale that is over
 * says the same thing in the same words. The form of the file wins next to nothing: other orders of the lines 0.2 %, no
 * full stops 0.5 %, and a table of sentences loses 9 %. Only letters written as other letters win, 1 to 15 %, and then
 * nobody can read the file. 1.5 KB, and one in a hundred for another version of brotli.
 */
export const LIMIT = 1552;

const folder = join(root, "js", "locales");

/** The bytes that a server sends of a text. */
export const brotli = (text) => brotliCompressSync(text).length;

/**
 * All locales, English first: `{ lang, dir, reviewed, read, same, texts }`. `read` is what a second reader, who had
 * not seen the English, gave: `{ grade: "A", date: "2026-11-26" }`; it is missing for English.
 */
export async function readLocales() {
  const { ids, texts } = await tables();
  const en = Object.fromEntries(ids.map((id, at) => [id, texts[at]]));
  const english = { lang: "en", dir: "ltr", reviewed: false, same: [], texts: en };
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return [english, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))];
}

/** The tables of the wrapper: `ids` and `texts`, and more. */
export async function tables() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(root, "js", "generated", "tables.ts")],
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** Writes `dist/locales/`; an error names every text that is missing or unknown, and every file that is too large. */
export async function buildLocales(dist, all) {
  const { transform, build } = await import("esbuild");
  const { ids } = await tables();
  all ??= await readLocales();
  const out = join(dist, "locales");
  mkdirSync(out, { recursive: true });
  const write = (name, text) => writeFileSync(join(out, name), text);

  // Pairs a locale's lines with the ids. The first line is its tag, and its direction where that is not ltr.
  const pair = `function pair([text]) {
    const [head, ...lines] = text.split("\\n");
    const [lang, dir = "ltr"] = head.split(" ");
    const texts = {};
    ${JSON.stringify(ids.join("|"))}.split("|").forEach((id, at) => (texts[id] = lines[at]));
    return { lang, dir, texts };
  }`;
  const small = { minify: true, target: "es2021", charset: "utf8", legalComments: "none" };
  write("ids.js", (await transform(`export default ${pair}`, { ...small, format: "esm" })).code);
  write("ids.cjs", (await transform(`module.exports = ${pair}`, small)).code);
  write("ids.d.ts", `${types("../index.js")}export default function pair(text: TemplateStringsArray): Locale;\n`);
  write(
    "ids.d.cts",
    `${types("../index.cjs")}declare function pair(text: TemplateStringsArray): pair.Locale;\ndeclare namespace pair {\n  export { Locale };\n}\nexport = pair;\n`,
  );

  const wrong = [];
  const sizes = new Map();
  for (const { lang, dir, reviewed, texts } of all) {
    const lines = ids.map((id) => texts[id]);
    const head = dir === "rtl" ? `${lang} rtl` : lang;
    const lacking = ids.filter((id) => !texts[id] || typeof texts[id] !== "string");
    if (lacking.length) wrong.push(`js/locales/${lang}.json lacks ${lacking.join(", ")}`);
    const unknown = Object.keys(texts).filter((id) => !ids.includes(id));
    if (unknown.length) wrong.push(`js/locales/${lang}.json has what is no text: ${unknown.join(", ")}`);
    if (lines.some((line) => /[\n\r`\\]|\$\{/.test(line)))
      wrong.push(`js/locales/${lang}.json: a text holds what a template literal may not`);
    const literal = `\`${[head, ...lines].join("\n")}\``;
    const code = `import t from"./ids.js";export default t${literal}`;
    write(`${lang}.js`, code);
    write(`${lang}.cjs`, `module.exports=require("./ids.cjs")${literal}`);
    const about = `/** ${name(lang)}. ${reviewed ? "Reviewed" : "Not reviewed"} by a native speaker. */\ndeclare const messages: Locale;\n`;
    write(`${lang}.d.ts`, `import type { Locale } from "./ids.js";\n\n${about}export default messages;\n`);
    write(`${lang}.d.cts`, `import type { Locale } from "./ids.cjs";\n\n${about}export = messages;\n`);
    sizes.set(lang, brotli(code));
    if (sizes.get(lang) > LIMIT)
      wrong.push(`js/locales/${lang}.json: ${sizes.get(lang)} bytes brotli, at most ${LIMIT}`);
  }
  if (wrong.length) throw new Error(`the locales are not as they should be.\n${wrong.join("\n")}`);

  for (const [extension, format] of Object.entries({
    js: { format: "esm" },
    // A bundle that runs inside a sandbox, as Jest's, has no import(); require is everywhere where CommonJS is.
    cjs: { format: "cjs", platform: "node", supported: { "dynamic-import": false } },
  })) {
    const map = all.map(({ lang }) => `${JSON.stringify(lang)}: () => import("./${lang}.${extension}")`);
    const contents = `import { loading } from "./load.ts";\nexport const { loadLocale, locales } = loading({ ${map.join(", ")} });\n`;
    await build({
      ...small,
      ...format,
      bundle: true,
      stdin: { contents, resolveDir: folder, loader: "ts" },
      external: all.map(({ lang }) => `./${lang}.${extension}`),
      outfile: join(out, `index.${extension}`),
    });
  }
  write("index.d.ts", index("./ids.js"));
  write("index.d.cts", index("./ids.cjs"));
  return sizes;
}

const types = (from) => `import type { MessageId, Messages } from "${from}";

/** A complete locale: \`Messages\` with a text for every id. */
interface Locale extends Messages {
  readonly texts: Readonly<Record<MessageId, string>>;
}
${from.endsWith(".js") ? "export type { Locale };\n" : ""}`;

const index = (from) => `import type { Locale } from "${from}";

/** The tags of all locales, English first: \`["en", "ar", "bg", ...]\`. */
export declare const locales: readonly string[];

/**
 * Imports the locale that fits best, and no other: one tag, or several, best first; without any, the
 * browser's languages. Bad tags are passed over, and where nothing fits, it is English. Rejects only where
 * the file itself does not load.
 *
 * \`\`\`ts
 * const explain = createExplainer({ messages: [await loadLocale("fr-BE")], locale: "fr-BE" });
 * \`\`\`
 */
export declare function loadLocale(tag?: string | readonly string[]): Promise<Locale>;
`;

/** The English name of a tag: `"Portuguese (Brazil)"`. */
const name = (lang) => new Intl.DisplayNames(["en"], { type: "language", style: "short" }).of(lang);

/** The rows of the table in docs/locales.md. */
export function rows(all, sizes) {
  return all.map(({ lang, dir, reviewed, read }) => {
    const reading = read ? `${read.grade}, ${read.date}` : "";
    return `| ${lang} | ${name(lang)} | ${dir} | ${reviewed ? "yes" : "no"} | ${reading} | ${sizes.get(lang)} |`;
  });
}

if (process.argv[1] === import.meta.filename) {
  const sizes = await buildLocales(join(root, "dist"));
  const table = rows(await readLocales(), sizes).join("\n");
  console.log(table);
  if (process.argv.includes("--write")) {
    const file = join(root, "docs", "locales.md");
    // The rows after the line under the table's head.
    const put = (text) => text.replace(/(\n\|(?:-+\|)+\n)(?:\|.*\n)*/, (_, head) => `${head}${table}\n`);
    writeFileSync(file, put(readFileSync(file, "utf8")));
  }
}
