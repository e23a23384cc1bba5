import { parseArgs } from "node:util";
import { BadUse } from "./bad-use.js";

/** One option of the command: `--status <n>`. */
export interface Option {
  readonly name: string;
  /** What its value is called; none for a switch. */
  readonly value?: string;
  /** A letter that stands for it. */
  readonly short?: string;
  readonly about: string;
  /** Which words its value may be; `"providers"` and `"locales"` are lists that the build knows. */
  readonly words?: readonly string[] | "providers" | "locales";
}

const PROVIDER: Option = {
  name: "provider",
  value: "id",
  about: "whose answer or code it is: stripe, adyen, paypal, ...",
  words: "providers",
};
const LOCALE: Option = {
  name: "locale",
  value: "tags",
  about: "language of the payer's text: fr, or fr-CA,fr",
  words: "locales",
};
const JSON_: Option = { name: "json", about: "JSON, also on a terminal (in a pipe it is JSON anyway)" };
const TEXT: Option = { name: "text", about: "for people, also in a pipe" };
const HELP: Option = { name: "help", short: "h", about: "this" };

/** The options of `checkout-errors` itself. */
export const EXPLAIN: readonly Option[] = [
  {
    name: "status",
    value: "n",
    about: "HTTP status of the response, 0 where none came; a head of curl's has it already",
  },
  PROVIDER,
  { name: "code", value: "code", about: "explain a code and no body" },
  LOCALE,
  { name: "discreet", about: "show every decline as the generic one" },
  { name: "lines", about: "a body a line, as many as there are" },
  { name: "payer", about: "JSON of what may be sent to a page, and nothing else" },
  { name: "fail", about: "exit code 1 if an error was found" },
  JSON_,
  TEXT,
  { name: "version", short: "v", about: "the version" },
  HELP,
];

/** The options of `checkout-errors codes`. */
export const CODES: readonly Option[] = [
  PROVIDER,
  { name: "search", value: "words", about: "rows that hold all of these words" },
  LOCALE,
  JSON_,
  TEXT,
  HELP,
];

/** The options of `checkout-errors texts`. */
export const TEXTS: readonly Option[] = [
  { ...LOCALE, about: "language of the texts: ja, or fr-CA,fr; without it English" },
  {
    name: "format",
    value: "format",
    about: "table (without it), json, csv, or po (gettext; msgctxt is the id)",
    words: ["table", "json", "csv", "po"],
  },
  HELP,
];

/** The options of `checkout-errors completion`. */
export const COMPLETION: readonly Option[] = [HELP];

/** The shells that complete the command. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** The commands beside the explanation of a body or a code, each with what it does and its options. */
export const COMMANDS: Readonly<Record<string, { readonly about: string; readonly options: readonly Option[] }>> = {
  codes: { about: "list codes, of one provider or of all", options: CODES },
  texts: { about: "print every text for the payer", options: TEXTS },
  completion: { about: "print a script for the shell", options: COMPLETION },
};

/** The options as a list for people, a line each. */
export function listed(options: readonly Option[]): string {
  const left = options.map(({ name, value }) => `--${name}${value ? ` <${value}>` : ""}`);
  const room = Math.max(...left.map(({ length }) => length));
  return options.map(({ about }, at) => `  ${left[at]!.padEnd(room)}  ${about}`).join("\n");
}

/** What was given: the values of the options by name, and the rest. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Takes arguments apart; what is no option of those is bad use, and so are more than `most` other words. */
export function parsed(args: readonly string[], options: readonly Option[], most: number): Given {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: most > 0,
      options: Object.fromEntries(
        options.map(({ name, value, short }) => [
          name,
          { type: value ? "string" : "boolean", ...(short ? { short } : {}) } as const,
        ]),
      ),
    }) as Given;
  } catch (error) {
    // Node's sentence goes on about positionals; its first one says what is wrong.
    throw new BadUse((error as Error).message.split(/\.\s/)[0]!.replace(/\.?$/, "."));
  }
}

/** Whether JSON is wanted: asked for, or nobody reads it. */
export function wantsJson({ values }: Given): boolean {
  if (values.json && values.text) throw new BadUse("--json and --text exclude each other.");
  return values.json === true || (!process.stdout.isTTY && values.text !== true);
}
