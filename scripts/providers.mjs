// Renders the providers' tables: `node scripts/providers.mjs [--check]`.
// One source each, src/tables/providers/<id>.txt; its form is described in CONTRIBUTING.md, the rendered one in
// src/tables/dialect.rs. With --check nothing is written, and what is stale fails.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { fail, root } from "./tools.mjs";

const SOURCES = join(root, "src/tables/providers");
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const ATTRIBUTES = {
  type: "t",
  code: "c",
  decline_code: "d",
  message: "m",
  param: "p",
  network_decline_code: "n",
  network_advice_code: "a",
  request_id: "r",
  status: "s",
};
/** What a provider that forbids any detail still allows to tell: no reason of the bank's. */
const TOLD = ["ok", "declined", "masked", "confirm", "cancelled", "already_paid", "duplicate", "in_progress"];

const text = (path) => readFileSync(join(root, path), "utf8");
const classes = new Map();
for (const [, id, audience, about] of text("src/tables/classes.rs").matchAll(
  /^ {4}\w+ "(\w+)" (Payer|Developer|Operator) .*\n {8}"(.*)";$/gm,
))
  classes.set(id, { letter: LETTERS[classes.size], audience: audience.toLowerCase(), about });
classes.set("by_field", { letter: "9", audience: "developer", about: "told by the field that the body names" });
const fields = new Map();
for (const [, name] of text("src/tables/fields.rs").matchAll(/^ {4}\w+ "(\w+)" \w+ "/gm))
  fields.set(name, LETTERS[fields.size]);

/** Letters and digits alone, in small letters, as the core compares them. A `*` at the end stands for any rest. */
const squeezed = (code) => {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, "");
  return code.startsWith("*") ? `*${plain}` : code.endsWith("*") ? `${plain}*` : plain;
};

/** A condition, its words squeezed. */
function condition(one) {
  const [, path, words] = /^([^=]+)=(.*)$/.exec(one) ?? [];
  return words === undefined ? one : `${path}=${words.split("|").map(squeezed).join("|")}`;
}

/** Reads a source. */
export function read(id) {
  const provider = { id, name: id, sources: [], tables: [], lines: [] };
  let table;
  for (const [n, line] of readFileSync(join(SOURCES, `${id}.txt`), "utf8")
    .split("\n")
    .entries()) {
    const wrong = (why) => fail(`src/tables/providers/${id}.txt, line ${n + 1}: ${why}: ${line}`);
    if (!line.trim() || line.startsWith("#")) continue;
    const [first, ...rest] = line.trim().split(/\s+/);
    if (line.includes(" | ")) {
      const [code, className, field, meaning, source] = line.split(" | ").map((part) => part.trim());
      if (!table) wrong("a row stands in no table");
      if (!classes.has(className)) wrong(`no class "${className}"`);
      if (field !== "-" && !fields.has(field)) wrong(`no field "${field}"`);
      table.rows.push({ code, class: className, field: field === "-" ? "" : field, meaning, source: source ?? "" });
    } else if (first === "name") provider.name = rest.join(" ");
    else if (first === "source") provider.sources.push(rest.join(" "));
    else if (first === "table") {
      table = { name: rest[0], plain: rest[1] === "plain", rows: [] };
      provider.tables.push(table);
    } else provider.lines.push({ first, rest, wrong });
  }
  return provider;
}

/** The tables as the core reads them. */
export function render({ tables, lines }) {
  const letter = new Map(tables.map(({ name }, n) => [name, LETTERS[26 + n]]));
  const head = [];
  const aliases = new Map();
  /** What codes in no table are told as, by table. */
  const others = new Map();
  for (const { first, rest, wrong } of lines) {
    if (first === "known") head.push(`?${rest.map(condition).join(" ")}`);
    else if (first === "sure") head.push(`!${rest.map(condition).join(" ")}`);
    else if (first === "good") head.push(`+${rest.map(condition).join(" ")}`);
    else if (first === "mask") head.push(`n${rest.join(" ")}`);
    else if (first === "attr") {
      const [name, ...paths] = rest;
      if (!ATTRIBUTES[name]) wrong(`no attribute "${name}"`);
      head.push(`:${ATTRIBUTES[name]}${paths.join(" ")}`);
    } else if (first === "alias") {
      const [field, ...names] = rest;
      if (field !== "-" && !fields.has(field)) wrong(`no field "${field}"`);
      const key = fields.get(field) ?? "-";
      aliases.set(key, [...(aliases.get(key) ?? []), ...names.map(squeezed)]);
    } else if (first === "reason" || first === "refine") {
      const [base, path, table, ...more] = rest;
      const other = more[0] === "else" ? more[1] : "-";
      const conditions = more.slice(more.indexOf("if") + 1);
      if (table !== "=" && !letter.has(table)) wrong(`no table "${table}"`);
      if (other !== "-" && !classes.has(other)) wrong(`no class "${other}"`);
      if (!others.has(table)) others.set(table, new Set());
      others.get(table).add(other);
      const ending = more.includes("if") ? ` ${conditions.map(condition).join(" ")}` : "";
      const of = table === "=" ? "=" : letter.get(table);
      head.push(`${first === "reason" ? "." : "&"}${base} ${path} ${of} ${classes.get(other)?.letter ?? "-"}${ending}`);
    } else wrong(`no statement "${first}"`);
  }
  const out = head;
  for (const { name, plain, rows } of tables) {
    if (!others.has(name)) continue;
    const groups = new Map();
    const seen = new Map();
    const begins = rows.filter(({ code }) => code.endsWith("*")).map(({ code }) => squeezed(code).slice(0, -1));
    for (const { code, class: className, field } of rows) {
      const strict = plain && !TOLD.includes(className) && classes.get(className).audience === "payer";
      const told = strict ? "declined" : className;
      const fits = /^(expiry|address|payer_field|bank_field|field_empty)$/.test(told);
      const key = classes.get(told).letter + ((fits && fields.get(field)) || "-");
      const short = squeezed(code);
      if (seen.has(short) && seen.get(short) !== key) fail(`table ${name}: ${code} stands there twice, differently`);
      if (seen.has(short)) continue;
      seen.set(short, key);
      const all = others.get(name);
      // What the line says of every other code need not be said of this one.
      const other = all.size === 1 ? [...all][0] : "-";
      const left = other === told && key.endsWith("-");
      // A mistake of the request is told by the field that it names, if a payer fills that in.
      const named = other === "by_field" && told === "developer";
      // But it must be said where codes that begin so are told otherwise.
      if ((left || named) && !begins.some((begin) => short !== `${begin}*` && short.startsWith(begin))) continue;
      groups.set(key, [...(groups.get(key) ?? []), short]);
    }
    out.push(`=${letter.get(name)}`);
    // A code that begins as another's beginning says is told by the longest: the order is free.
    for (const [key, codes] of [...groups].sort()) out.push(`${key}${codes.sort().join(",")}`);
  }
  if (aliases.size) {
    out.push("=F");
    for (const [field, names] of aliases) out.push(`-${field}${names.join(",")}`);
  }
  const all = out.join("\n");
  if (/[#"\\`$]/.test(all)) fail("a rendered table has a sign that closes it");
  return all;
}

export const ids = readdirSync(SOURCES)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -4))
  .sort();

const NOTICE = "// Rendered from src/tables/providers/ by `npm run generate`; do not edit.\n";

/** Every provider that can be recognised. */
export const providers = () => ids.map(read).filter(({ lines }) => lines.length);

/** Every file of the project that derives from the sources. */
function rendered() {
  let rust = `${NOTICE}//! The providers' tables, as the reader takes them: see [\`dialect\`](super::dialect).\n\nuse crate::providers::Provider;\n`;
  const all = providers();
  for (const provider of all) {
    const data = JSON.stringify(render(provider)).replaceAll("\\n", "\\n\\\n");
    rust += `\n/// ${provider.name}.\npub const ${provider.id.toUpperCase()}: Provider = Provider {\n    id: "${provider.id}",\n    data: ${data},\n};\n`;
  }
  // As rustfmt has it: in one line where that is long enough.
  const names = all.map(({ id }) => id.toUpperCase());
  const line = `pub const ALL: &[Provider] = &[${names.join(", ")}];`;
  rust += `\n/// Every provider beside Stripe.\n#[rustfmt::skip]\n${line}\n`;
  return new Map([["src/tables/providers.rs", rust]]);
}

/** Writes the entries \`providers\` and \`providers/<id>\` of the package into \`dist\`; gives each one's size, brotli. */
export function buildProviders(dist) {
  const out = join(dist, "providers");
  mkdirSync(out, { recursive: true });
  const write = (name, content) => writeFileSync(join(out, name), content);
  const sizes = new Map();
  const all = providers();
  for (const provider of all) {
    const { id, name } = provider;
    const object = `{id:"${id}",data:\`${render(provider)}\`}`;
    const about = `/** ${name}'s answers, for \`createExplainer({ providers: [${id}] })\`. */\n`;
    write(`${id}.js`, `export default${object}`);
    write(`${id}.cjs`, `module.exports=${object}`);
    write(
      `${id}.d.ts`,
      `import type { Provider } from "../index.js";\n\n${about}declare const ${id}: Provider;\nexport default ${id};\n`,
    );
    write(
      `${id}.d.cts`,
      `import type { Provider } from "../index.cjs";\n\n${about}declare const ${id}: Provider;\nexport = ${id};\n`,
    );
    sizes.set(id, brotliCompressSync(`export default${object}`).length);
  }
  const list = all.map(({ id }) => id);
  const about = "/** Every provider beside Stripe, for `createExplainer({ providers })`. */\n";
  write("index.js", `${list.map((id) => `import ${id} from"./${id}.js";`).join("")}export default[${list}]`);
  write("index.cjs", `module.exports=[${list.map((id) => `require("./${id}.cjs")`)}]`);
  write(
    "index.d.ts",
    `import type { Provider } from "../index.js";\n\n${about}declare const providers: readonly Provider[];\nexport default providers;\n`,
  );
  write(
    "index.d.cts",
    `import type { Provider } from "../index.cjs";\n\n${about}declare const providers: readonly Provider[];\nexport = providers;\n`,
  );
  return sizes;
}

/** Writes what is stale, or with `check` only says which files are. */
export function writeFiles(check = false) {
  const stale = [];
  for (const [path, content] of rendered()) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
  }
  return stale;
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes("--check");
  const stale = writeFiles(check);
  if (check && stale.length) fail(`stale: ${stale.join(", ")}: npm run generate`);
}
