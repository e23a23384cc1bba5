// The data of the entry `testing`: for every known code the form of the answer that carries it.
// The codes stand in src/tables/, the forms in src/tables/samples.json: CONTRIBUTING.md describes them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { providers } from "./providers.mjs";
import { fail, root } from "./tools.mjs";

const text = (path) => readFileSync(join(root, path), "utf8");

/** The forms, by provider and table. */
export const forms = JSON.parse(text("src/tables/samples.json"));

/** Stripe's rows, as `read` gives a provider's: a row's class is its set, kind or family. */
function stripe() {
  const code =
    /^ {4}"([^"]+)" (?:Payer|Developer|Operator) (\w+) \w+ \w+ \w+, (\w+) "([^"]*)" (\d+), "((?:[^"\\]|\\.)*)";$/gm;
  const codes = [...text("src/tables/codes.rs").matchAll(code)].map(([, code, field, set, type, status]) => ({
    code,
    class: set,
    field: field === "None" ? "" : snake(field),
    meaning: "",
    type: type || "invalid_request_error",
    status: Number(status) || (type === "card_error" ? 402 : 400),
  }));
  const declines = [...text("src/tables/declines.rs").matchAll(/^ {4}"([^"]+)" \w+ \w+ \w+ \w+ \w+, (\w+) /gm)];
  const types = [...text("src/tables/types.rs").matchAll(/^ {4}"([^"]+)" (\w+) (?:Payer|Developer|Operator) /gm)];
  const later = ({ code, type }) => type !== "card_error" && declines.some(([, decline]) => decline === code);
  const plain = ([, code, kind]) => ({ code, class: kind, field: "", meaning: "" });
  return {
    id: "stripe",
    tables: [
      // A word that is a decline code too is found as one, unless cards' errors have it for their code.
      { name: "code", rows: codes.filter((row) => !later(row)) },
      { name: "decline", rows: declines.map(plain) },
      { name: "code", rows: codes.filter(later) },
      { name: "type", rows: types.map(plain) },
    ],
    lines: [],
  };
}

/** `ExpMonth` as `exp_month`. */
export const snake = (name) => name.replace(/(?<!^)[A-Z]|\d+/g, "_$&").toLowerCase();

/** Which tables a provider's answers are read by. */
const asked = ({ lines }) =>
  new Set(lines.filter(({ first }) => first === "reason" || first === "refine").map(({ rest }) => rest[2]));

/**
 * Every sample as the entry keeps it: provider, table, the forms' status and body, and a line a code:
 * code, form, status, message, the field's name, type.
 */
export function samplesData() {
  return [stripe(), ...providers()].map((provider) => {
    const { id, tables } = provider;
    const form = forms[id] ?? { tables: {} };
    const asks = id === "stripe" ? new Set(Object.keys(form.tables)) : asked(provider);
    const out = [];
    for (const { name, rows } of tables) {
      if (form.without?.[name] || !asks.has(name)) continue;
      // A test fails for a table without a form; the package can be built.
      const variants = form.tables[name];
      if (!variants) continue;
      const lines = [];
      const seen = new Set();
      for (const row of rows) {
        if (seen.has(row.code)) continue;
        seen.add(row.code);
        if (form.without?.[`${name}:${row.code}`]) continue;
        const at = variants.findIndex(
          ({ codes, classes, types }) =>
            (!codes || new RegExp(codes).test(row.code)) &&
            (!classes || classes.includes(row.class)) &&
            (!types || types.includes(row.type)),
        );
        if (at < 0) fail(`samples.json, ${id}, ${name}: no form fits ${row.code}`);
        lines.push(line(row, at, variants[at].status, form));
      }
      out.push([name, variants.map(({ body }) => body), lines.join("\n")]);
    }
    return [id, out];
  });
}

function line(row, at, status, { aliases = {}, messages = {} }) {
  const { code, class: className, field, meaning, type = "" } = row;
  const number =
    status === "$number"
      ? Number(code)
      : status === "$status"
        ? row.status
        : typeof status === "number"
          ? status
          : (status[code] ?? status[className] ?? status.else);
  if (!Number.isInteger(number)) fail(`samples.json: no status for ${code}`);
  const said =
    messages[code] ?? (meaning ? meaning[0].toUpperCase() + meaning.slice(1) : "The request could not be completed.");
  const parts = [code, at, number, said, aliases[field] ?? "", type];
  if (parts.some((part) => /[\t\n]/.test(part))) fail(`${code}: a tab in a row`);
  return parts.join("\t").trimEnd();
}

/** The data as a module. */
export const samplesModule = () => `export default ${JSON.stringify(samplesData())}`;
