declare const process: { env: Record<string, string | undefined> };
const said = new Set<string>();

/** Says something to the programmer, each once, in development alone. */
export function warn(what: string): void {
  try {
    // Bundlers replace exactly these words; in a page without one, `process` does not exist.
    if (process.env.NODE_ENV === "production") return;
  } catch {
    // Development, as far as can be known.
  }
  // A page that makes its locales up as it goes must not fill the memory.
  if (said.has(what) || said.size > 99) return;
  said.add(what);
  console.warn(`checkout-errors: ${what}`);
}
