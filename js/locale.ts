import type { Messages } from "./api.js";
import { en, ids } from "./tables.js";

/** The texts of one language, ready for look-up: those of the locale, and the page's own over them. */
export interface Texts {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly catalog: Readonly<Record<string, string | undefined>>;
  readonly own: Readonly<Record<string, string | undefined>>;
}

/** English, which every page carries. */
export const english: Texts = { lang: "en", dir: "ltr", catalog: en, own: {} };

/**
 * Groups messages by language. The first complete set of a language is its locale; every other one
 * is the page's own words, and later ones win. Ids that do not exist are dropped, with one warning.
 */
export function gather(messages: readonly Messages[]): Texts[] {
  const all = [english];
  for (const { lang, dir, texts } of messages) {
    let at = all.findIndex((one) => one.lang === lang);
    if (at < 0) at = all.push({ lang, dir, catalog: {}, own: {} }) - 1;
    const before = all[at]!;
    const known: Record<string, string> = Object.create(null);
    for (const id of Object.keys(texts)) {
      const text = (texts as Record<string, string | undefined>)[id];
      if (typeof text === "string" && (ids.includes(id) || id.startsWith("code:"))) known[id] = text;
      else warn(id);
    }
    const complete = before !== english && ids.every((id) => known[id]) && !before.catalog[ids[0]!];
    all[at] = complete ? { ...before, catalog: known } : { ...before, own: { ...before.own, ...known } };
  }
  return all;
}

declare const process: { env?: Record<string, string | undefined> } | undefined;
let warned = false;

function warn(id: string): void {
  if (warned || (typeof process === "object" && process.env?.NODE_ENV === "production")) return;
  warned = true;
  console.warn(`checkout-errors: there is no message "${id}"; its text is ignored.`);
}

/**
 * The best of the loaded languages, by RFC 4647 look-up: each wanted tag in turn, cut from its end,
 * then by its script, then by its language alone. English where none fits. Bad tags are passed over.
 */
export function negotiate(wanted: string | readonly string[] | undefined, loaded: readonly Texts[]): Texts {
  if (loaded.length < 2) return loaded[0] ?? english;
  const tags = wanted ?? (typeof navigator === "object" ? navigator.languages : undefined) ?? [];
  for (const tag of typeof tags === "string" ? [tags] : tags) {
    for (const candidate of candidates(tag)) {
      const found = loaded.find((one) => one.lang.toLowerCase() === candidate);
      if (found) return found;
    }
    // pt-AO is served by pt, zh-SG by zh, no by nb: any loaded tag of the same language and script.
    const script = likely(tag);
    const found = script && loaded.find((one) => likely(one.lang) === script);
    if (found) return found;
  }
  return english;
}

/** The tag and what is left of it when its subtags are cut off one by one; regions that share a written form. */
function candidates(tag: string): string[] {
  let parts: string[];
  try {
    parts = Intl.getCanonicalLocales(tag)[0]!.toLowerCase().split("-");
  } catch {
    return [];
  }
  const all: string[] = [];
  if (parts[0] === "no") parts[0] = "nb";
  if (parts[0] === "tl") parts[0] = "fil";
  const region = parts.slice(1).find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  const script = parts.slice(1).find((part) => /^[a-z]{4}$/.test(part));
  if (region && script) all.push(`${parts[0]}-${region}`);
  // Latin American Spanish, Hong Kong's Chinese and British English are written beyond one country.
  if (parts[0] === "es" && region && /^(419|ar|bo|br|bz|cl|co|cr|cu|do|ec|gt|hn|mx|ni|pa|pe|pr|py|sv|us|uy|ve)$/.test(region)) {
    all.push(`es-${region}`, "es-419");
  }
  if (parts[0] === "zh" && (script === "hant" || (!script && region && /^(hk|mo|tw)$/.test(region)))) {
    all.push(`zh-${region ?? "tw"}`, region === "mo" || region === "hk" ? "zh-hk" : "zh-tw");
  }
  if (parts[0] === "en" && region && /^(gb|au|nz|ie|in|za|mt|sg|hk)$/.test(region)) all.push(`en-${region}`, "en-gb");
  for (let length = parts.length; length > 0; length--) {
    // A traditional reader is not served by simplified characters.
    if (length === 1 && likely(tag) !== likely(parts[0]!)) break;
    all.push(parts.slice(0, length).join("-"));
  }
  return all;
}

/** Language and script, `zh-Hant`; empty for a bad tag. */
function likely(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language === "no" ? "nb" : language}-${script}`;
  } catch {
    return "";
  }
}
