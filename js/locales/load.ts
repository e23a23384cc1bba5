import type { Messages } from "../api.js";
import { negotiate } from "./negotiate.js";

/** What `import("./fr.js")` gives. */
type Load = () => Promise<{ readonly default: Messages }>;

/** Makes `loadLocale` and `locales` of a list of files, English first. The build writes the list. */
export function loading(files: Readonly<Record<string, Load>>) {
  const locales = Object.keys(files);
  const loaded = locales.map((lang) => ({ lang }));
  const loadLocale = async (wanted?: string | readonly string[]): Promise<Messages> => {
    const { lang } = negotiate(wanted, loaded) ?? loaded[0]!;
    return (await files[lang]!()).default;
  };
  return { loadLocale, locales };
}
