/** What counts of a tag: its own name, and what it most likely stands for. */
interface Tag {
  readonly name: string;
  readonly language: string;
  readonly region: string | undefined;
  /** Language and script: who reads one locale of a kind can read the others. */
  readonly kind: string;
}

// Reading a tag takes longer than explaining an error, and a page asks for the same few again and again.
const seen = new Map<unknown, Tag | undefined>();

/** Reads a BCP 47 tag; undefined for anything that is none, and where there is no Intl.Locale. */
export function read(tag: unknown): Tag | undefined {
  let known = seen.get(tag);
  if (known || seen.has(tag)) return known;
  try {
    const locale = new Intl.Locale(tag as string);
    const { language, script, region } = locale.maximize();
    // "und" names no language; its likely one, English, would be a guess. What is written in Norway is Bokmål,
    // or near it; and WebKit does not know that Tagalog is Filipino.
    if (!locale.baseName.startsWith("und")) {
      known = {
        name: locale.baseName,
        language,
        region,
        kind: `${language.replace(/^n[no]$/, "nb").replace(/^tl$/, "fil")}-${script}`,
      };
    }
  } catch {
    // No tag: nothing is wanted by it.
  }
  if (seen.size > 99) seen.clear();
  seen.set(tag, known);
  return known;
}

/**
 * Locales that are written for more than one region, nearer to it than the bare language is: CLDR's parents.
 * Canada and the Philippines pay in the words of the United States.
 */
const wider: readonly (readonly [RegExp, string])[] = [
  [/^es-(AR|BO|BR|BZ|CL|CO|CR|CU|DO|EC|GT|HN|MX|NI|PA|PE|PR|PY|SV|US|UY|VE)$/, "es-419"],
  [/^en-(?!US|CA|PH|PR|GU|VI)/, "en-GB"],
  [/^zh-MO/, "zh-HK"],
  [/^zh-/, "zh-TW"],
];

/**
 * The best of the loaded languages, by RFC 4647 look-up: each wanted tag in turn, as it stands, then less
 * and less exact, never across scripts. The first of the loaded ones where none fits; bad tags are passed over.
 */
export function negotiate<T extends { readonly lang: string }>(
  wanted: string | readonly string[] | undefined,
  loaded: readonly T[],
): T {
  const tags = wanted ?? (typeof navigator === "object" ? navigator.languages : undefined);
  for (const tag of ([] as unknown[]).concat(tags)) {
    const found = lookUp(tag, loaded);
    if (found) return found;
  }
  return loaded[0]!;
}

/** The best of the loaded languages for one tag; undefined where none fits. */
export function lookUp<T extends { readonly lang: string }>(tag: unknown, loaded: readonly T[]): T | undefined {
  const wanted = read(tag);
  // Without Intl.Locale, a tag that is spelled alike is still found.
  if (!wanted) return loaded.find((one) => one.lang === tag);
  const { name, language, kind } = wanted;
  const region = `${language}-${wanted.region}`;
  const same = loaded.filter((one) => read(one.lang)?.kind === kind);
  for (const lang of [name, region, kind, ...wider.map(([regions, lang]) => regions.test(region) && lang), language]) {
    const found = same.find((one) => one.lang === lang);
    if (found) return found;
  }
  return same[0];
}
