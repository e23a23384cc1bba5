declare const process: { env: Record<string, string | undefined> };
const said = new Set<string>();

/** Says something to the programmer, once of a kind, in development alone. */
export function warn(what: string, kind = what): void {
  try {
    // Bundlers replace exactly these words; in a page without one, `process` does not exist.
    if (process.env.NODE_ENV === "production") return;
  } catch {
    // Development, as far as can be known.
  }
  // A page that makes its ids up as it goes must not fill the memory.
  if (said.has(kind) || said.size > 99) return;
  said.add(kind);
  console.warn(`checkout-errors: ${what}`);
}
