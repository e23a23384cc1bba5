import type { Display, ErrorBase, Messages } from "./api.js";
import { lookUp, read } from "./locales/negotiate.js";
import { ids, texts } from "./generated/tables.js";

type ById = Readonly<Record<string, string | undefined>>;

/** The texts of one language, ready for look-up: those of the locale, and the page's own over them. */
export interface Texts {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly _catalog: ById;
  /** The page's own; undefined where there are none. */
  readonly _own: ById | undefined;
  /** What is shown for an error; undefined where there is no text for it. */
  _say(error: Pick<ErrorBase, "code" | "decline_code" | "masked">, id: Display["id"]): Display | undefined;
}

function say(
  this: Texts,
  error: Pick<ErrorBase, "code" | "decline_code" | "masked">,
  id: Display["id"],
): Display | undefined {
  const { lang, dir, _catalog, _own } = this;
  let own: string | undefined;
  if (_own) {
    let codes = [error.decline_code, error.code];
    // A masked reason is worded just as the plain decline is, in the page's own words too.
    if (error.masked || /^(generic_decline|card_declined)$/.test(codes[0] ?? codes[1] ?? ""))
      codes = ["generic_decline", "card_declined"];
    own = codes.map((code) => code && _own[`code:${code}`]).find(Boolean) || _own[id];
  }
  const text = own ?? _catalog[id];
  return text === undefined ? undefined : { id, text, lang, dir, source: own === undefined ? "catalog" : "override" };
}

/**
 * Groups messages by language, English first. The first complete set of a language is its locale; every
 * other one is the page's own words, and later ones win. Ids that do not exist are dropped, with one warning.
 */
export function gather(messages: readonly Messages[]): Texts[] {
  const all: Omit<Texts, "_say">[] = [
    {
      lang: "en",
      dir: "ltr",
      _catalog: Object.fromEntries(ids.map((id, at) => [id, texts[at]])) as ById,
      _own: undefined,
    },
  ];
  for (const one of ([] as (Messages | null | undefined)[]).concat(messages)) {
    const lang = read(one?.lang)?.name ?? one?.lang;
    if (!lang || !one!.texts) {
      warn("messages need lang and texts");
      continue;
    }
    const given: Record<string, string | undefined> = Object.create(null);
    for (const [id, text] of Object.entries(one!.texts)) {
      if (text && typeof text === "string" && (ids.includes(id) || id.startsWith("code:"))) given[id] = text;
      else warn(`there is no message "${id}"`);
    }
    let at = all.findIndex((one) => one.lang === lang);
    if (at < 0) at = all.push({ lang, dir: one!.dir, _catalog: none, _own: undefined }) - 1;
    const { dir, _catalog, _own } = all[at]!;
    if (_catalog === none && ids.every((id) => given[id])) {
      all[at] = { lang, dir: one!.dir, _catalog: given, _own };
    } else {
      // The locale's own text is no override, even when its file is given twice.
      for (const id in given) if (given[id] === _catalog[id]) given[id] = undefined;
      all[at] = { lang, dir, _catalog, _own: { ..._own, ...given } };
    }
  }
  // Own words of a language without its locale stand on the nearest one: those for fr-BE on fr.
  const locales = all.filter(({ _catalog }) => _catalog !== none);
  return all.map((one) => ({
    ...one,
    _say: say,
    _catalog: one._catalog === none ? (lookUp(one.lang, locales)?._catalog ?? none) : one._catalog,
  }));
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
