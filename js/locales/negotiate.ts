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

/** The tags that an Accept-Language header lists, best first: `"fr-CA, en;q=0.5, fr;q=0.9"` is fr-CA, fr, en. */
function listed(header: unknown): unknown[] {
  if (typeof header !== "string" || !/[,;]/.test(header)) return [header];
  return (
    header
      .split(",", 99)
      .map((one) => {
        const [tag, ...rest] = one.split(";").map((part) => part.trim());
        const weight = Number(/^q=(.*)/i.exec(rest.join(";"))?.[1] ?? 1);
        return { tag, weight };
      })
      // "*" names no language.
      .filter(({ tag, weight }) => tag && tag !== "*" && weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ tag }) => tag)
  );
}

/** The languages that are wanted, best first: those of a list or of a header, else the browser's. */
export const preferred = (wanted: unknown): unknown[] =>
  ([] as unknown[])
    .concat(wanted ?? (typeof navigator === "object" ? navigator.languages : undefined) ?? [])
    .flatMap(listed);

/**
 * The best of the loaded languages, by RFC 4647 look-up: each wanted tag in turn, as it stands, then less
 * and less exact, never across scripts. The first of the loaded ones where none is wanted, undefined where none fits;
 * bad tags are passed over.
 */
export function negotiate<T extends { readonly lang: string }>(
  wanted: string | readonly string[] | undefined,
  loaded: readonly T[],
): T | undefined {
  const tags = preferred(wanted);
  for (const tag of tags) {
    const found = lookUp(tag, loaded);
    if (found) return found;
  }
  return tags.length ? undefined : loaded[0];
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
