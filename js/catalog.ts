/**
 * Entry `checkout-errors/catalog`: the tables as plain objects, apart from the default entry so that
 * pages which only explain do not carry them.
 *
 * @module
 */
import type { Audience, Field, MessageId, NextStep } from "./api.js";
import wasm from "./catalog-text.js";
import * as glue from "./catalog-glue.js";

/** One code, and what it decides. */
export interface CodeRow {
  /** `"incorrect_cvc"`; of `types` the type. */
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
  /** What is known of the code, for programmers; may be empty. */
  readonly note: string;
  /** Where the code is from, in words: `"the published list"`, `"real responses"`, `"Stripe.js"`. */
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
  /** By provider's id, those beside Stripe. */
  readonly providers: Readonly<Record<string, readonly CodeRow[]>>;
  /** `{ id: "decline-code", title: "...", hint: "...", reason: "..." }` */
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly hint: string;
    readonly reason: string;
  }[];
  /** `{ name: "cvc", about: "The card's security code." }` */
  readonly fields: readonly { readonly name: string; readonly about: string }[];
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
    const bytes = Uint8Array.from(wasm, (character) => character.charCodeAt(0) - 35);
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      "./checkout_errors_bg.js": glue as never,
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
    tables = glue.tables() as Catalog;
  }
  return tables;
}
