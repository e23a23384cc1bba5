/** Modules that scripts/www.mjs makes when the page is built. */
declare module "www:first" {
  /** The gallery's first answers. */
  export const cases: readonly import("./state.js").Case[];
  /** Rule -> why it exists. */
  export const rules: Readonly<Record<string, string>>;
  /** Size of the default entry, brotli, in bytes; how many codes it knows. */
  export const figures: { readonly bytes: number; readonly codes: number };
  /** Form library -> its recipe of docs/forms.md. */
  export const libraries: readonly { readonly name: string; readonly code: string }[];
  export const recipes: readonly { readonly name: string; readonly note: string; readonly code: string }[];
  /** Providers' names by id, Stripe's too. */
  export const providers: Readonly<Record<string, string>>;
  /** Countries with more than one of the package's languages. */
  export const countries: readonly (readonly [country: string, languages: readonly string[]])[];
  export const english: import("./locales.js").Labels;
}
declare module "www:library" {
  export const tables: import("./tables.js").Tables;
  /** Forms of answers by provider: rows of its tables say which is theirs. */
  export const forms: Readonly<Record<string, readonly import("./fill.mjs").Form[]>>;
  export const corpus: readonly import("./state.js").Case[];
}
declare module "www:locales" {
  export const locales: Readonly<
    Record<
      string,
      () => Promise<{ messages: import("checkout-errors").Messages; labels: import("./locales.js").Labels }>
    >
  >;
}
/** True in the page that runs the JavaScript build. */
declare const JS_BUILD: boolean;
/** True in the page of `npm run demo:live`. */
declare const LIVE: boolean;
