/** Languages are loaded when they are chosen, one module each, as a shop would. */
import { createExplainer, type Messages } from "checkout-errors";
import providers from "checkout-errors/providers";
import { english } from "www:first";
import { locales } from "www:locales";

/** The payment form's own words, in the order of labels.json. */
export type Labels = Readonly<Record<string, string>>;

export interface Language {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly messages: Messages | null;
  readonly labels: Labels;
  /** As on the payer's page. */
  readonly explain: ReturnType<typeof createExplainer>;
}

/**
 * As on a shop's server: every provider's tables, and English alone. What it sends is worded by the page in the
 * payer's language, and the page needs no tables.
 */
export const explain = createExplainer({ providers });

const loaded = new Map<string, Language>([
  ["en", { lang: "en", dir: "ltr", messages: null, labels: english, explain: createExplainer({}) }],
]);

export const tags: readonly string[] = ["en", ...Object.keys(locales)];

/** A language's own name for itself, short enough for large text on a phone: "Français (CA)". */
export function nameOf(tag: string): string {
  const [language, ...where] = tag.split("-");
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(language!) ?? tag;
  const short = where.length ? `${name} (${where.join("-")})` : name;
  return short.charAt(0).toLocaleUpperCase(tag) + short.slice(1);
}

/** English where there is no such language, or it cannot be fetched. */
export async function language(tag: string): Promise<Language> {
  const load = Object.hasOwn(locales, tag) ? locales[tag] : undefined;
  if (!loaded.has(tag) && load) {
    const { messages, labels } = await load();
    loaded.set(tag, {
      lang: messages.lang,
      dir: messages.dir,
      messages,
      labels,
      explain: createExplainer({ messages: [messages], locale: messages.lang }),
    });
  }
  return loaded.get(tag) ?? loaded.get("en")!;
}
