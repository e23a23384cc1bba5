import type { Catalog } from "../catalog.js";
import type { Messages } from "../index.js";
import { BadUse } from "./bad-use.js";
import { best, tagsOf } from "./locale.js";
import { listed, parsed, TEXTS } from "./options.js";

declare const VERSION: string;

export const TEXTS_USAGE = `Usage: checkout-errors texts [options]

Prints every text for the payer with what a translator has to know: its id, where it stands,
a note, and the text.

${listed(TEXTS)}`;

/** A text beside what a translator has to know. */
interface Row {
  readonly id: string;
  /** `"Under the card number."` */
  readonly placement: string;
  /** What has happened, what the payer shall do, what the text must not say; may be empty. */
  readonly note: string;
  /** What the text says of the money: `"not_charged"`. */
  readonly claim: string;
  readonly english: string;
  readonly text: string;
}

/** What `checkout-errors texts` prints: a table, JSON, CSV or PO. */
export async function texts(args: readonly string[], width: number): Promise<string> {
  const { values } = parsed(args, TEXTS, 0);
  if (values.help) return TEXTS_USAGE;
  const format = formats[(values.format as string | undefined) ?? "table"];
  if (!format) throw new BadUse(`--format takes table, json, csv or po, not "${values.format}".`);
  const messages = await best(tagsOf(values.locale as string | undefined));
  // Notes and reasons are apart from the default entry, which pages carry.
  const built = "./catalog.js";
  const { catalog } = (await import(built)) as { catalog(): Catalog };
  const rows = catalog().messages.map(({ id, text, note, claim }) => {
    // The first sentence of a note says where the text stands.
    const [, placement, rest] = /^(.*?\.)(?: (.*))?$/s.exec(note)!;
    return { id, placement: placement!, note: rest ?? "", claim, english: text, text: messages.texts[id]! };
  });
  return format(rows, messages, width);
}

type Format = (rows: readonly Row[], messages: Messages, width: number) => string;

const formats: Readonly<Record<string, Format | undefined>> = Object.assign(Object.create(null), {
  table,
  json: (rows, { lang, dir }) =>
    JSON.stringify(
      { lang, dir, texts: rows.map(({ id, placement, note, claim, text }) => ({ id, placement, note, claim, text })) },
      null,
      2,
    ),
  csv: (rows) =>
    [["id", "placement", "note", "text"], ...rows.map(({ id, placement, note, text }) => [id, placement, note, text])]
      .map((cells) => cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(","))
      .join("\r\n"),
  po,
} satisfies Record<string, Format>);

function po(rows: readonly Row[], { lang }: Messages): string {
  const quoted = (text: string) => JSON.stringify(text);
  const head = [
    `Project-Id-Version: checkout-errors ${VERSION}`,
    // gettext writes sr@latin and pt_BR.
    `Language: ${lang.replace("-Latn", "@latin").replace("-", "_")}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
  ];
  return [
    `msgid ""\nmsgstr ""\n${head.map((line) => quoted(`${line}\n`)).join("\n")}\n`,
    ...rows.map(({ id, placement, note, claim, english, text }) =>
      [
        `#. ${placement}`,
        ...(note ? [`#. ${note}`] : []),
        `#. Claim: ${claim}`,
        `msgctxt ${quoted(id)}`,
        `msgid ${quoted(english)}`,
        `msgstr ${quoted(text)}\n`,
      ].join("\n"),
    ),
  ].join("\n");
}

/** Columns that wrap at words. The text is the last one, so that none stands after letters of another width. */
function table(rows: readonly Row[], { lang }: Messages, width: number): string {
  const id = Math.max(...rows.map((row) => row.id.length));
  const place = 24;
  // What the gaps of two spaces leave, shared by the note and the text.
  const half = Math.max(24, Math.floor((width - id - place - 6) / 2));
  const line = (cells: readonly (string | undefined)[]) =>
    [...[id, place, half].map((room, at) => pad(cells[at] ?? "", room)), cells[3] ?? ""].join("  ");
  const entry = (row: Row) => {
    const cells = [[row.id], wrap(row.placement, place, "en"), wrap(row.note, half, "en"), wrap(row.text, half, lang)];
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) => line(cells.map((cell) => cell[at])).trimEnd()).join("\n");
  };
  return [line(["id", "placement", "note", `text (${lang})`]), "", ...rows.map(entry)].join("\n");
}

const pad = (text: string, room: number) => text + " ".repeat(Math.max(0, room - columns(text)));

/** Letters that take two columns of a terminal: Han, kana, Hangul and their punctuation. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
/** Marks that stand above or below a letter. */
const MARK = /\p{Mn}/u;

/** The columns of a terminal that a text takes. */
const columns = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1), 0);

/** Lines of at most so many columns, parted at words; Thai, Chinese and Japanese have no spaces between theirs. */
function wrap(text: string, room: number, lang: string): string[] {
  const lines = [""];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    const line = lines[lines.length - 1]!;
    // Punctuation stays with its word.
    if (!isWordLike || columns(line + segment) <= room || !line) lines[lines.length - 1] = line + segment;
    else lines.push(segment);
  }
  return lines.map((line) => line.trim());
}
