import type { CheckoutError, Display, ExplainerOptions, Messages } from "./api.js";
import { ids, texts } from "./generated/tables.js";
import { lookUp, read } from "./locales/negotiate.js";
import { warn } from "./warn.js";

type ById = Readonly<Record<string, string | undefined>>;

/**
 * What is shown for an error; undefined if there is no text for it. The others say whether its decline code and its
 * code are reasons that must be hidden: if that is not known, both are if the error is masked.
 */
export type Say = (error: Told, hidesDecline?: boolean, hidesCode?: boolean) => Display | undefined;
/** What decides about the words for an error. */
export type Told = Pick<CheckoutError, "code" | "decline_code" | "masked" | "field" | "nextStep"> & {
  readonly display: Pick<Display, "id">;
};

/** The texts of one language, ready for look-up: those of the locale, and the page's own over them. */
export interface Texts {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly _catalog: ById;
  /** The page's own; undefined if there are none. */
  readonly _own: ById | undefined;
}

const PLAIN = ["generic_decline", "card_declined"];

/**
 * The page's own words for an error. By code first, and only by what is told: a hidden reason counts as the plain
 * decline. If more is told than a plain decline, the plain one's words are not used.
 */
function ownWords(own: ById, { code, decline_code, display: { id } }: Told, hidesDecline: boolean, hidesCode: boolean) {
  const told = [decline_code && hidesDecline ? PLAIN[0] : decline_code, code && hidesCode ? PLAIN[1] : code];
  const codes = told.filter((one, at) => id === "declined" || (one !== PLAIN[0] && !(at && hidesCode)));
  return codes.map((one) => one && own[`code:${one}`]).find(Boolean) || words(own, id);
}

/** The words for an id, which came from anybody: not what every object has, as `constructor`. */
const words = (all: ById, id: string): string | undefined => {
  const text: unknown = all[id];
  return typeof text === "string" ? text : undefined;
};

/**
 * How errors are worded in a language.
 *
 * @param discreet - whether every decline is shown as the plain one
 * @param ask - the page's own i18n
 * @param wanted - the language that `ask` is asked for, if it is another than that of the texts
 */
export function wording(
  { lang, dir, _catalog, _own }: Texts,
  discreet: boolean,
  ask: ExplainerOptions["text"],
  wanted: string | undefined,
): Say {
  return (error, hidesDecline, hidesCode) => {
    const { id } = error.display;
    if (ask) {
      const { field, nextStep } = error;
      const asked = wanted ?? lang;
      try {
        const text: unknown = ask(id, { field, nextStep, lang: asked });
        if (text && typeof text === "string")
          return { id, text, lang: asked, dir: asked === lang ? dir : direction(asked), source: "override" };
      } catch {
        // The locale's text is there.
      }
    }
    const { masked } = error;
    const all = masked && discreet;
    const own = _own && ownWords(_own, error, all || (hidesDecline ?? masked), all || (hidesCode ?? masked));
    const text = own || words(_catalog, id);
    return text ? { id, text, lang, dir, source: own ? "override" : "catalog" } : undefined;
  };
}

/** The direction of a language, by its script. */
const direction = (lang: string): "ltr" | "rtl" =>
  /-(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(read(lang)?.kind ?? "") ? "rtl" : "ltr";

/**
 * Groups messages by language, English first. The first complete set of a language is its locale; every
 * other one is the page's own words, and later ones win. Ids that do not exist are dropped, with a warning.
 */
export function gather(messages: readonly Messages[]): Texts[] {
  const all: Texts[] = [
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
      warn("messages need lang and texts; these are ignored.");
      continue;
    }
    const given: Record<string, string | undefined> = Object.create(null);
    for (const [id, text] of Object.entries(one!.texts)) {
      if (text && typeof text === "string" && (ids.includes(id) || id.startsWith("code:"))) given[id] = text;
      else warn(`there is no message "${id}"; it is ignored.`, "id");
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
    _catalog: one._catalog === none ? (lookUp(one.lang, locales)?._catalog ?? none) : one._catalog,
  }));
}

const none: ById = {};
