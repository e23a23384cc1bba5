/** A country's other languages beside the one that is chosen, as a shop has to have them where there are two. */
import type { Report } from "checkout-errors";
import { countries } from "www:first";
import { $, h } from "./dom.js";
import { language, nameOf } from "./locales.js";

const select = $<HTMLSelectElement>("country");
const nameOfCountry = new Intl.DisplayNames(["en"], { type: "region", style: "short" });
const languages = new Map(countries);

/** A country that is not known is none. */
export const known = (country: string): string => (languages.has(country) ? country : "");

/** The country's languages; without one, those of the country where the language is at home. */
export function spoken(country: string, locale: string): readonly string[] {
  const found = languages.get(country || (new Intl.Locale(locale).maximize().region ?? ""));
  return found && (country || found.includes(locale)) ? found : [];
}

/** The others beside the language that is chosen. */
export const others = (country: string, locale: string): readonly string[] =>
  spoken(country, locale).filter((tag) => tag !== locale);

export function start(onChoose: (country: string) => void): void {
  select.append(
    ...[...languages.keys()]
      .map((country) => [country, nameOfCountry.of(country)!] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, "en"))
      .map(([country, name]) => h("option", { value: country }, name)),
  );
  select.addEventListener("change", () => onChoose(select.value));
}

/** Which text was asked for last: a language that comes late is not put over it. */
let asked = 0;

/** What the payer is told, in the other languages; `explained` gives the payer's part in one of them. */
export async function show(
  { country, locale }: { country: string; locale: string },
  explained: (explain: Awaited<ReturnType<typeof language>>["explain"]) => Report,
  choose: (tag: string) => void,
): Promise<void> {
  const mine = ++asked;
  select.value = country;
  const tags = others(country, locale);
  const spoken = await Promise.all(tags.map(language));
  if (mine !== asked) return;
  $("second-title").textContent = `In the country's other language${spoken.length > 1 ? "s" : ""}`;
  if (!spoken.length) {
    $("also").replaceChildren(
      h("p", { class: "hint" }, "Choose a country that has two: the payer can change between them."),
    );
    return;
  }
  $("also").replaceChildren(
    ...spoken.map(({ lang, dir, labels, explain }, at) => {
      const texts = new Set(explained(explain).errors.map(({ display }) => display.text));
      return h(
        "div",
        { class: "also", lang, dir },
        h(
          "button",
          { type: "button", class: "small", "data-lang": tags[at], click: () => choose(tags[at]!) },
          nameOf(tags[at]!),
        ),
        ...(texts.size ? [...texts] : [labels.paid!]).map((text) => h("p", {}, text)),
      );
    }),
  );
}
