/**
 * Entry `checkout-errors/catalog`: the tables as plain objects, apart from the default entry so that
 * pages which only explain do not carry them.
 *
 * @module
 */
import wasm from "./catalog-text.js";
import * as glue from "./catalog-glue.js";

/** Every known code, decline code, type, advice, field, text and rule, with notes and reasons. */
export interface Catalog {
  /** Error codes: `{ code: "incorrect_cvc", audience: "payer", field: "cvc", nextStep: "correct_field", again: "no", message: "cvc_invalid", set: "enum", typicalType: "card_error", typicalStatus: 402, note: "..." }` */
  readonly codes: readonly object[];
  /** Decline codes and reasons: the same, with `masked`, `mask` ("open", "explicit", "prudent"), `kind` and `meaning`. */
  readonly declines: readonly object[];
  /** Types: `{ type: "card_error", family: "rest", audience: "payer", ... }` */
  readonly types: readonly object[];
  /** Advice codes: `{ code: "try_again_later", unchanged: true, meaning: "..." }` */
  readonly advice: readonly object[];
  /** Fields: `{ field: "cvc", about: "The card's security code." }` */
  readonly fields: readonly object[];
  /** Texts: `{ id: "declined", text: "...", note: "..." }` */
  readonly messages: readonly object[];
  /** Rules: `{ id: "decline-code", title: "...", hint: "...", reason: "..." }` */
  readonly rules: readonly object[];
  readonly [table: string]: readonly object[];
}

let tables: Catalog | undefined;

/**
 * The tables. The same object at every call. Throws where WebAssembly is blocked: the catalog is for
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
