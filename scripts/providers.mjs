// Renders the providers' tables: `node scripts/providers.mjs [--check]`.
// One source each, src/tables/providers/<id>.txt; its form is described in CONTRIBUTING.md, the rendered one in
// src/tables/dialect.rs. Beside them the pages docs/codes/<id>.md, for people, and the rows of the catalog's entry.
// With --check nothing is written, and what is stale fails.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { fail, root } from "./tools.mjs";

const SOURCES = join(root, "src/tables/providers");
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** The signs for keys and lengths: those of a row from `%` on that close no text. */
const SIGNS = Array.from({ length: 55 }, (_, n) => String.fromCharCode(37 + n));
/** Keys that many objects have, the most common ones last. */
const COMMON = ["id", "name", "data", "errors", "type", "status", "code", "error", "message"];
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
/** Classes that a field belongs to. */
const OF_FIELD = /^(expiry|address|payer_field|bank_field|field_empty)$/;
/** What a provider that forbids any detail still allows to tell: no reason of the bank's. */
const TOLD = ["ok", "declined", "masked", "confirm", "cancelled", "already_paid", "duplicate", "in_progress"];

const text = (path) => readFileSync(join(root, path), "utf8");
/** `ContactIssuer` as the report has it: `contact_issuer`. */
const snake = (name) => name.replace(/\B[A-Z]/g, "_$&").toLowerCase();
/** The ids of the texts, by their names in Rust. */
const messages = new Map(
  [...text("src/tables/messages.rs").matchAll(/^ {4}(\w+) "(\w+)" \w+\s/gm)].map(([, name, id]) => [name, id]),
);
const messageOf = (name) => messages.get(name) ?? fail(`src/tables/messages.rs: no text ${name}`);
const classes = new Map();
for (const [, id, audience, field, step, again, message, mask, about] of text("src/tables/classes.rs").matchAll(
  /^ {4}\w+ "(\w+)" (Payer|Developer|Operator) (\w+) (\w+) (\w+) (\w+) (\w+) \w+\n {8}"(.*)";$/gm,
))
  classes.set(id, {
    letter: LETTERS[classes.size],
    audience: audience.toLowerCase(),
    field: field === "None" ? "" : snake(field),
    nextStep: snake(step),
    again: { No: "no", Later: "later", Auto: "by itself", Unknown: "not known" }[again],
    message: messageOf(message),
    masked: mask !== "Open",
    about,
  });
classes.set("by_field", { ...classes.get("developer"), letter: "9", about: "told by the field that the body names" });
const fields = new Map();
/** What is told at a field if no code says it better. */
const fieldMessages = new Map();
for (const [, name, message] of text("src/tables/fields.rs").matchAll(/^ {4}\w+ "(\w+)" (\w+) "/gm)) {
  fields.set(name, LETTERS[fields.size]);
  fieldMessages.set(name, messageOf(message));
}

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
      if (field === "-" && OF_FIELD.test(className)) wrong(`a row of class "${className}" names its field`);
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

/** As which class, and at which field, a row is told: a provider that forbids any detail has its refusals told alike. */
export function toldAs({ class: own, field }, { plain }) {
  const strict = plain && !TOLD.includes(own) && classes.get(own).audience === "payer";
  const told = strict ? "declined" : own;
  return { class: told, field: OF_FIELD.test(told) ? field : "" };
}

/** The bit that stands for a key, as `bit` in src/read/provider.rs has it. */
function bit(name) {
  const letters = [...name.replace(/[_-]/g, "")].map((letter) => letter.charCodeAt(0) | 0x20);
  return SIGNS[(letters[0] * 7 + letters.at(-1) * 3 + letters.length) % 54];
}

/** A length in two signs. */
function lengthOf({ length }) {
  if (length >= SIGNS.length ** 2) fail(`a part of a rendered table is longer than two signs can say: ${length}`);
  return SIGNS[Math.floor(length / SIGNS.length)] + SIGNS[length % SIGNS.length];
}

/** Conditions behind the bits of two keys that must be there, the last sign where there is none, and behind their length. */
function whose(conditions) {
  const all = conditions.map(condition).join(" ");
  const keys = conditions
    .filter((one) => !one.startsWith("!"))
    .map((one) => /^\/?(?:\[\]\.)?([\w-]+)(?:\[[>]?\])?(?:[.=^~:]|$)/.exec(one)?.[1])
    .filter(Boolean);
  // The rarest of them keep most objects from being asked further.
  keys.sort((one, other) => COMMON.indexOf(one) - COMMON.indexOf(other));
  const [one, two = one] = [...new Set(keys.map(bit))];
  return `${one ?? SIGNS.at(-1)}${two ?? SIGNS.at(-1)}${lengthOf(all)}${all}`;
}

/** The codes of a class and a field, in order: those behind a code's place are not asked whether they are it. */
function row(key, codes) {
  const all = codes.sort().join(",");
  return `${key}${lengthOf(all)}${all}`;
}

/** The tables as the core reads them. */
export function render({ tables, lines }) {
  const letter = new Map(tables.map(({ name }, n) => [name, LETTERS[26 + n]]));
  const head = [];
  const aliases = new Map();
  /** What codes in no table are told as, by table. */
  const others = new Map();
  for (const { first, rest, wrong } of lines) {
    if (first === "known") head.push(`?${whose(rest)}`);
    else if (first === "sure") head.push(`!${whose(rest)}`);
    else if (first === "good") head.push(`+${rest.map(condition).join(" ")}`);
    else if (first === "mask") head.push(`*${rest.join(" ")}`);
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
      // A date of which no part is named is told as the whole date.
      if (other !== "expiry" && OF_FIELD.test(other)) wrong(`no class for any code: "${other}"`);
      if (!others.has(table)) others.set(table, new Set());
      others.get(table).add(other);
      const ending = more.includes("if") ? ` ${conditions.map(condition).join(" ")}` : "";
      const of = table === "=" ? "=" : letter.get(table);
      head.push(`${first === "reason" ? "." : "&"}${base} ${path} ${of} ${classes.get(other)?.letter ?? "-"}${ending}`);
    } else wrong(`no statement "${first}"`);
  }
  // Each kind of line is a part of its own, behind its length, so that the others are passed over at once. What tells
  // whose an answer is comes first: it is asked of every object.
  const out = [];
  const part = (kind, lines) => lines.length && out.push(`${kind}${lengthOf(lines.join("\n"))}${lines.join("\n")}`);
  const known = head
    .filter((line) => /^[!?]/.test(line))
    .sort((one, other) => "!?".indexOf(one[0]) - "!?".indexOf(other[0]));
  part("?", known);
  for (const kind of "+.&*:")
    part(
      kind,
      head.filter((line) => line.startsWith(kind)).map((line) => line.slice(1)),
    );
  for (const table of tables) {
    const { name, rows } = table;
    if (!others.has(name)) continue;
    const groups = new Map();
    const seen = new Map();
    const begins = rows.filter(({ code }) => code.endsWith("*")).map(({ code }) => squeezed(code).slice(0, -1));
    for (const row of rows) {
      const { code } = row;
      const { class: told, field } = toldAs(row, table);
      const key = classes.get(told).letter + (fields.get(field) ?? "-");
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
    // A code that begins as another's beginning says is told by the longest: the order is free.
    part(
      letter.get(name),
      [...groups].sort().map(([key, codes]) => row(key, codes)),
    );
  }
  part(
    "F",
    [...aliases].map(([field, names]) => row(`-${field}`, names)),
  );
  const all = out.join("\n");
  if (/[#"\\`$]/.test(all)) fail("a rendered table has a sign that closes it");
  return all;
}

/** The keys under which a table's codes stand in an answer: `["refusalReasonCode", "refusalReason"]`. */
const keysOf = ({ lines }, table) => [
  ...new Set(
    lines
      .filter(({ first, rest }) => /^(reason|refine)$/.test(first) && rest[2] === table)
      .map(({ rest: [base, path] }) => (path === "-" ? base : path).replace(/^\//, "")),
  ),
];

/** What a row's reader has to know beside its meaning: the table, if there are several, and the key. */
function placeOf(provider, { name }) {
  const keys = keysOf(provider, name).join(" or ");
  const table = provider.tables.length > 1 ? `table ${name}` : "";
  return [table, keys && `under ${keys}`].filter(Boolean).join(", ");
}

/**
 * The rows for the catalog's entry, which js/catalog.ts takes apart: one text. A line that begins with `#` opens a
 * provider, `#id` and its sources after a tab; one with `=` a table, and where its codes stand. Any other is a row:
 * the letter of its class, that of its field or `-`, the code, and after a tab each the meaning and the source, if they
 * are others than those of the row before and of the provider. Class and field are those as which the row is told.
 */
export function catalogRows() {
  const out = [];
  for (const id of ids) {
    const provider = read(id);
    out.push(`#${id}\t${provider.sources.join("; ")}`);
    for (const table of provider.tables) {
      out.push(`=${placeOf(provider, table)}`);
      let before = "";
      for (const row of table.rows) {
        const { class: told, field } = toldAs(row, table);
        const parts = [row.code, row.meaning === before ? "" : row.meaning, row.source];
        if (parts.some((part) => /[\t\n]/.test(part))) fail(`${id}: a row holds a tab`);
        before = row.meaning;
        // The class that is told by the field which a body names has no letter of its own there.
        const letter = classes.get(told === "by_field" ? "developer" : told).letter;
        out.push(letter + (fields.get(field) ?? "-") + parts.join("\t").trimEnd());
      }
    }
  }
  return out.join("\n");
}

/** The page of a provider's codes, for people. */
function page(id) {
  const provider = read(id);
  const cell = (value) => value.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const coded = (value) => (value ? `\`${cell(value)}\`` : "");
  const rows = provider.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const out = [
    `# ${provider.name}: codes`,
    "",
    `Rendered from [src/tables/providers/${id}.txt](../../src/tables/providers/${id}.txt) by \`npm run generate\`; a test fails when it is stale. [All providers](../../CODES.md#other-providers).`,
    "",
    `${rows === 1 ? "1 code" : `${rows} codes`} in ${provider.tables.length === 1 ? "1 table" : `${provider.tables.length} tables`}. *Told as* is the class in [src/tables/classes.rs](../../src/tables/classes.rs) that decides the rest of the row. *Again* says whether the same request, unchanged, may succeed later. A masked reason is shown as the plain decline. A \`*\` stands for any rest of a code.`,
    "",
    "Sources:",
    "",
    ...provider.sources.map((source) => `- ${cell(source)}`),
  ];
  for (const table of provider.tables) {
    const keys = keysOf(provider, table.name);
    out.push("", `## ${table.name}`, "");
    if (keys.length) out.push(`Under ${keys.map(coded).join(", ")}.`, "");
    if (table.plain)
      out.push("The provider forbids telling more: each refusal is told as the plain decline, whatever it means.", "");
    out.push("| code | told as | audience | field | masked | next step | again | text | meaning | source |");
    out.push("|---|---|---|---|---|---|---|---|---|---|");
    for (const row of table.rows) {
      const facts = factsOf(toldAs(row, table));
      const { told, audience, field, masked, nextStep, again, message } = facts;
      const cells = [coded(row.code), told, audience, field, masked ? "masked" : "", nextStep, again, message];
      out.push(`| ${[...cells, cell(row.meaning), cell(row.source)].join(" | ")} |`);
    }
  }
  return `${out.join("\n")}\n`;
}

/** What follows from a class and a field. As `Row::of` in src/read/provider.rs has it. */
export function factsOf({ class: told, field }) {
  const facts = classes.get(told);
  const own = told === "address" && field === "postal_code" ? "postcode_mismatch" : fieldMessages.get(field);
  const message = field && told !== "field_empty" ? own : facts.message;
  return { ...facts, told, field: field || facts.field, message };
}

export const ids = readdirSync(SOURCES)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -4))
  .sort();

/** Where the pages for people stand. */
const PAGES = "docs/codes";

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
  return new Map([["src/tables/providers.rs", rust], ...ids.map((id) => [`${PAGES}/${id}.md`, page(id)])]);
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

/** Writes what is stale, or with `check` only says which files are. A page whose source is gone is stale too. */
export function writeFiles(check = false) {
  const stale = [];
  for (const file of existsSync(join(root, PAGES)) ? readdirSync(join(root, PAGES)) : []) {
    if (ids.some((id) => file === `${id}.md`)) continue;
    stale.push(`${PAGES}/${file}`);
    if (!check) rmSync(join(root, PAGES, file));
  }
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
