import type { Messages } from "../index.js";
import { BadUse } from "./bad-use.js";
import { safe } from "./views.js";

/** The tags of `--locale`: `"fr-CA, fr"` is `["fr-CA", "fr"]`; none where it was not given. */
export function tagsOf(list: string | undefined): string[] {
  const tags = (list?.split(",") ?? []).map((tag) => tag.trim());
  for (const tag of tags) {
    try {
      Intl.getCanonicalLocales(tag);
    } catch {
      throw new BadUse(`--locale takes language tags such as fr-CA, not "${tag}".`);
    }
    if (!tag) throw new BadUse("--locale takes language tags such as fr-CA, not nothing.");
  }
  return tags;
}

/** The best texts there are for the tags, English for none; says so where there are none for any of them. */
export async function best(tags: readonly string[]): Promise<Messages> {
  // A file that the build writes, beside this one.
  const built = "./locales/index.js";
  const { loadLocale } = (await import(built)) as { loadLocale(tags: readonly string[]): Promise<Messages> };
  const found = await loadLocale(tags.length ? tags : ["en"]);
  if (found.lang === "en" && tags.length && !tags.some((tag) => /^en\b/i.test(tag))) {
    process.stderr.write(`checkout-errors: there are no texts in ${safe(tags.join(" or "))}; they are in English.\n`);
  }
  return found;
}
