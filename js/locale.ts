import type { Context, Messages } from "./api.js";
import { lookUp, negotiate as best, read } from "./locales/negotiate.js";
import { en, ids } from "./tables.js";

type ById = Readonly<Record<string, string | undefined>>;

/** The texts of one language, ready for look-up: those of the locale, and the page's own over them. */
export interface Texts {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly catalog: ById;
  /** The page's own; undefined where there are none. */
  readonly own: ById | undefined;
}

/** English, which every page carries. */
export const english: Texts = { lang: "en", dir: "ltr", catalog: en, own: undefined };

// Comes with `gather`: a page that never gives messages does not carry it.
let choose: (wanted: Context["locale"], loaded: readonly Texts[]) => Texts = (_, loaded) => loaded[0]!;

/** The best of the languages that `gather` gave: see docs/locales.md. */
export function negotiate(wanted: Context["locale"], loaded: readonly Texts[]): Texts {
  return choose(wanted, loaded);
}

/**
 * Groups messages by language, English first. The first complete set of a language is its locale; every
 * other one is the page's own words, and later ones win. Ids that do not exist are dropped, with one warning.
 */
export function gather(messages: readonly Messages[]): Texts[] {
  choose = best;
  const all = [english];
  for (const one of ([] as (Messages | null | undefined)[]).concat(messages)) {
    const lang = read(one?.lang)?.name ?? one?.lang;
    if (!lang || !one!.texts) {
      warn("messages need lang and texts");
      continue;
    }
    const texts: Record<string, string | undefined> = Object.create(null);
    for (const [id, text] of Object.entries(one!.texts)) {
      if (text && typeof text === "string" && (ids.includes(id) || id.startsWith("code:"))) texts[id] = text;
      else warn(`there is no message "${id}"`);
    }
    let at = all.findIndex((one) => one.lang === lang);
    if (at < 0) at = all.push({ lang, dir: one!.dir, catalog: none, own: undefined }) - 1;
    const { dir, catalog, own } = all[at]!;
    if (catalog === none && ids.every((id) => texts[id])) {
      all[at] = { lang, dir: one!.dir, catalog: texts, own };
    } else {
      // The locale's own text is no override, even when its file is given twice.
      for (const id in texts) if (texts[id] === catalog[id]) texts[id] = undefined;
      all[at] = { lang, dir, catalog, own: { ...own, ...texts } };
    }
  }
  // Own words of a language without its locale stand on the nearest one: those for fr-BE on fr.
  const locales = all.filter(({ catalog }) => catalog !== none);
  return all.map((one) => (one.catalog === none ? { ...one, catalog: lookUp(one.lang, locales)?.catalog ?? none } : one));
}

const none: ById = {};

declare const process: { env: Record<string, string | undefined> };
let warned = false;

function warn(what: string): void {
  try {
    // Bundlers replace exactly these words; in a page without one, `process` does not exist.
    if (process.env.NODE_ENV === "production") return;
  } catch {
    // Development, as far as can be known.
  }
  if (!warned) console.warn(`checkout-errors: ${what}; it is ignored.`);
  warned = true;
}
