import type { Catalog, CodeRow } from "../catalog.js";
import type { Messages } from "../index.js";
import { BadUse } from "./bad-use.js";
import { best, tagsOf } from "./locale.js";
import { CODES, type Given, listed, parsed, wantsJson } from "./options.js";
import { type Colour, plainly, safe, WHO } from "./views.js";

export const CODES_USAGE = `Usage: checkout-errors codes [options]

Lists codes with what each decides: whose it is, for whom, the text's id, what it means. A code whose reason must not
be shown to the payer is said to be masked.

${listed(CODES)}`;

/** A code of somebody's, and what the payer reads. */
export interface Row extends CodeRow {
  /** `"stripe"`, `"adyen"` */
  readonly provider: string;
  /** Stripe's: under which key it comes; of others `"code"`: `note` names their keys. */
  readonly list: "code" | "decline_code" | "type";
  /** The text that `message` names, in the language of `lang`. */
  readonly text: string;
  readonly lang: string;
}

/** The tables: a file that the build writes beside this one. */
export async function tables(): Promise<Catalog> {
  const built = "./catalog.js";
  return ((await import(built)) as { catalog(): Catalog }).catalog();
}

/** The ids of all whose codes are known, Stripe first. */
export const idsOf = ({ providers }: Catalog): string[] => ["stripe", ...Object.keys(providers)];

/** Says that there is no such provider, unless there is. */
export function known(provider: string, all: Catalog): void {
  if (!idsOf(all).includes(provider))
    throw new BadUse(`There is no provider "${provider}". There are: ${idsOf(all).join(", ")}.`);
}

/** Every row, or those of one provider. */
function* rowsOf(all: Catalog, provider: string | undefined, { lang, texts }: Messages): Generator<Row> {
  const row =
    (id: string, list: Row["list"]) =>
    (one: CodeRow): Row => ({
      provider: id,
      list,
      ...one,
      text: texts[one.message] ?? "",
      lang,
    });
  if (provider === undefined || provider === "stripe") {
    yield* all.codes.map(row("stripe", "code"));
    yield* all.declines.map(row("stripe", "decline_code"));
    yield* all.types.map(row("stripe", "type"));
  }
  for (const [id, rows] of Object.entries(all.providers))
    if (provider === undefined || provider === id) yield* rows.map(row(id, "code"));
}

/** Letters and digits alone, in small letters, as the core compares codes. */
const squeezed = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, "");

/** How well a row's code fits: all of it, or the longest beginning that ends in `*`; 0: it does not. */
function fits(row: string, code: string): number {
  if (!row.endsWith("*")) return squeezed(row) === code ? Number.POSITIVE_INFINITY : 0;
  return code.startsWith(squeezed(row)) ? squeezed(row).length : 0;
}

/**
 * What is known of a code, of all providers or of one: a row for each table in which it stands. Of a table, told by the
 * provider and the end of the note, the row that fits best.
 */
export function find(all: Catalog, code: string, provider: string | undefined, messages: Messages): Row[] {
  const wanted = squeezed(code);
  if (!wanted) return [];
  const found = new Map<string, { readonly row: Row; readonly fit: number }>();
  for (const row of rowsOf(all, provider, messages)) {
    const fit = fits(row.code, wanted);
    const table = `${row.provider} ${row.list} ${/\(table (\S+?)[,)][^()]*\)?$/.exec(row.note)?.[1] ?? ""}`;
    if (fit > (found.get(table)?.fit ?? 0)) found.set(table, { row, fit });
  }
  return [...found.values()].map(({ row }) => row);
}

/** What a code means and decides, for people. */
export function codeView(row: Row, colour: Colour): string {
  const { provider, list, code, audience, field, nextStep, message, masked, unchanged, note, source, text, lang } = row;
  const fact = (name: string, value: string) => `  ${colour.faint(name.padEnd(8))} ${value}`;
  return [
    `${colour.strong(safe(code))}  ${provider}${provider === "stripe" ? `, ${list}` : ""}: ${colour[audience](WHO[audience])}`,
    `  ${colour.payer(safe(text))}`,
    fact("text", `${message}, ${lang}`),
    fact("where", field === null ? "above the form" : `at the field ${field}`),
    ...(masked ? [fact("masked", "the reason must not be shown: this is the generic decline")] : []),
    fact("next", nextStep),
    fact("again", plainly(unchanged)),
    ...(note ? [fact("meaning", safe(note))] : []),
    fact("source", safe(source)),
  ].join("\n");
}

/** What `checkout-errors codes` prints; `none` is called where no row fits. */
export async function codes(args: readonly string[], colour: Colour, none: () => void): Promise<string> {
  const given = parsed(args, CODES, 0);
  if (given.values.help) return CODES_USAGE;
  const { provider, search, locale } = given.values as Record<string, string | undefined>;
  const asJson = wantsJson(given);
  const all = await tables();
  if (provider !== undefined) known(provider, all);
  const words = (search ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...rowsOf(all, provider, await best(tagsOf(locale)))].filter((row) => {
    const { code, audience, masked, message, note, source } = row;
    const text = [row.provider, code, audience, masked ? "masked" : "", message, note, source].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (!rows.length) none();
  return asJson ? JSON.stringify(rows, null, 2) : table(rows, colour);
}

function table(rows: readonly Row[], colour: Colour): string {
  const cells = rows.map(({ provider, code, audience, masked, message, note }) => ({
    audience,
    cells: [provider, safe(code), masked ? "masked" : audience, message],
    note: safe(note),
  }));
  const rooms = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => row.cells[at]!.length)));
  return cells
    .map(({ audience, cells: [provider, code, who, message], note }) =>
      [
        provider!.padEnd(rooms[0]!),
        code!.padEnd(rooms[1]!),
        colour[audience](who!.padEnd(rooms[2]!)),
        message!.padEnd(rooms[3]!),
        colour.faint(note),
      ]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** What the call says of a code: `adyen 24`, `--provider adyen --code 24`, `expired_card`; undefined: it names none. */
export function asked(
  { values, positionals }: Given,
  isFile: (name: string) => boolean,
): { readonly code: string; readonly provider: string | undefined; readonly sure: boolean } | undefined {
  const { code, provider } = values as Record<string, string | undefined>;
  if (code !== undefined) {
    if (positionals.length) throw new BadUse("--code and a file exclude each other.");
    return { code, provider, sure: true };
  }
  if (positionals.length === 2) {
    if (provider !== undefined) throw new BadUse("The provider was given twice.");
    return { code: positionals[1]!, provider: positionals[0], sure: true };
  }
  const [name] = positionals;
  if (name === undefined || name === "-" || isFile(name) || values.lines) return undefined;
  // A path, or a file's ending: it is a file that is not there.
  if (/[/\\]/.test(name) || /\.(json|jsonl|ndjson|txt|log|har|html?|xml)$/i.test(name)) return undefined;
  return { code: name, provider, sure: false };
}
