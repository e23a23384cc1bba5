/**
 * Entry `checkout-errors/catalog`: the tables as plain objects, apart from the default entry so that
 * pages which only explain do not carry them.
 *
 * @module
 */
import type { Audience, Field, MessageId, NextStep } from "./api.js";
import wasm, { mask } from "./catalog-text.js";
import * as glue from "./catalog-glue.js";
import text from "./provider-rows.js";

/** One code, and what it decides. */
export interface CodeRow {
  /** `"incorrect_cvc"`; of `types` the type. As a provider writes it: `"INSTRUMENT_DECLINED"`; a `*` stands for any rest. */
  readonly code: string;
  /** Whom the error is for: `"payer"`. */
  readonly audience: Audience;
  /** The field to correct: `"cvc"`; null: none. */
  readonly field: Field | null;
  /** What to do next: `"correct_field"`. */
  readonly nextStep: NextStep;
  /** The id of the payer's text: `"cvc_invalid"`. */
  readonly message: MessageId;
  /** Whether the reason must stay hidden from the payer. */
  readonly masked: boolean;
  /** May the same request, unchanged, succeed later? null: cannot be known. */
  readonly unchanged: boolean | null;
  /** What is known of the code, for programmers; may be empty. Of a provider's also the table and the key: `"the card is blocked (table refusal, under refusalReasonCode)"`. */
  readonly note: string;
  /** Where the code is from, in words: `"the published list"`, `"Stripe.js"`; of a provider's the pages, with their dates. */
  readonly source: string;
}

/** Every known code, decline code, type, field, text and rule, with notes and reasons. */
export interface Catalog {
  /** What may stand under `code`. */
  readonly codes: readonly CodeRow[];
  /** What may stand under `decline_code`. */
  readonly declines: readonly CodeRow[];
  /** What may stand under `type`. */
  readonly types: readonly CodeRow[];
  /**
   * By provider's id, those beside Stripe: `catalog().providers.adyen`. A code that stands in several tables of a
   * provider has a row for each. `audience` and `message` are what is told: for a provider that forbids any detail,
   * the plain decline.
   */
  readonly providers: Readonly<Record<string, readonly CodeRow[]>>;
  /** `{ id: "decline-code", title: "...", hint: "...", reason: "..." }` */
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly hint: string;
    readonly reason: string;
  }[];
  /** `{ name: "cvc", about: "The card's security code.", message: "cvc_invalid" }` */
  readonly fields: readonly {
    readonly name: Field;
    readonly about: string;
    /** The text at this field if no code says it better. */
    readonly message: MessageId;
  }[];
  /** `{ id: "declined", text: "...", note: "...", claim: "nothing" }` */
  readonly messages: readonly {
    readonly id: string;
    readonly text: string;
    /** Where the text stands, what has happened, what the payer shall do, what it must not say. */
    readonly note: string;
    /** What the text says of the money, and so the only outcome under which it is shown; `"nothing"`: any. */
    readonly claim: "nothing" | "not_charged" | "charged";
  }[];
}

let tables: Catalog | undefined;

/**
 * The tables. The same object at every call. Throws if WebAssembly is blocked: the catalog is for
 * tools and documentation, and has no JavaScript build.
 *
 * ```ts
 * catalog().rules.length; // 16
 * ```
 */
export function catalog(): Catalog {
  if (!tables) {
    const bytes = Uint8Array.from(wasm, (character) => character.charCodeAt(0) ^ mask);
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      "./checkout_errors_bg.js": glue as never,
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
    const { classes, ...rest } = glue.tables() as Omit<Catalog, "providers"> & { classes: readonly CodeRow[] };
    tables = { ...rest, providers: providers(classes, rest.fields) };
  }
  return tables;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Takes the providers' rows apart; scripts/providers.mjs says how they are written. */
function providers(classes: readonly CodeRow[], fields: Catalog["fields"]): Catalog["providers"] {
  const all: Record<string, CodeRow[]> = {};
  let rows: CodeRow[] = [];
  let place = "";
  let sources = "";
  let before = "";
  for (const line of text.split("\n")) {
    const [code, meaning, source] = line.slice(line[0] === "#" ? 1 : 2).split("\t");
    if (line[0] === "#") {
      all[code!] = rows = [];
      sources = meaning!;
    } else if (line[0] === "=") {
      place = line.length > 1 ? ` (${line.slice(1)})` : "";
      before = "";
    } else {
      const facts = classes[LETTERS.indexOf(line[0]!)]!;
      const field = fields[LETTERS.indexOf(line[1]!)];
      before = meaning || before;
      rows.push({
        ...facts,
        code: code!,
        ...(field && { field: field.name, message: worded(facts, field) }),
        note: before + place,
        source: source || sources,
      });
    }
  }
  return all;
}

/** The text of a class at a field. As `Row::of` in src/read/provider.rs has it. */
function worded({ code, message }: CodeRow, field: Catalog["fields"][number]): MessageId {
  if (code === "address" && field.name === "postal_code") return "postcode_mismatch";
  return code === "field_empty" ? message : field.message;
}
