/** What the page shows, and its address, which holds the same: a link shows a colleague the same case. */

/** An answer of the API under a name. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly status: number | null;
  readonly headers?: string;
  /** The id of the provider whose answer it is, where the page says so beside its name. */
  readonly provider?: string;
  /** It was made of a code of the tables. */
  readonly made?: boolean;
}

export interface State {
  body: string;
  status: number | null;
  headers: string;
  locale: string;
  /** A country by its two letters; empty: where the language is at home. */
  country: string;
  disclosure: "standard" | "discreet";
  library: string;
}

export function toHash(state: State, known: (id: string) => Case | undefined, id: string): string {
  const out = new URLSearchParams();
  const found = known(id);
  if (found && found.body === state.body) {
    out.set("case", id);
    if (state.status !== found.status) out.set("status", String(state.status ?? ""));
    if (state.headers !== (found.headers ?? "")) out.set("headers", state.headers);
  } else {
    out.set("body", state.body);
    if (state.status !== null) out.set("status", String(state.status));
    if (state.headers) out.set("headers", state.headers);
  }
  if (state.locale !== "en") out.set("locale", state.locale);
  if (state.country) out.set("country", state.country);
  if (state.disclosure !== "standard") out.set("disclosure", state.disclosure);
  if (state.library) out.set("in", state.library);
  return `#${out}`;
}

/** Puts what an address says over a state. Whatever it does not say, or says wrongly, stays as it was. */
export async function fromHash(
  hash: string,
  before: State,
  find: (id: string) => Promise<Case | undefined>,
): Promise<{ state: State; id: string }> {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const state = { ...before };
  let id = said.get("case") ?? "";
  const found = id ? await find(id) : undefined;
  if (found) Object.assign(state, { body: found.body, status: found.status, headers: found.headers ?? "" });
  else id = "";
  const body = said.get("body");
  if (body !== null && !found) Object.assign(state, { body, status: null, headers: "" });
  const status = said.get("status");
  if (status !== null) state.status = parseStatus(status);
  state.headers = said.get("headers") ?? state.headers;
  state.locale = said.get("locale") ?? "en";
  state.country = said.get("country") ?? "";
  state.disclosure = said.get("disclosure") === "discreet" ? "discreet" : "standard";
  state.library = said.get("in") ?? "";
  return { state, id };
}

export function parseStatus(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
}

/** Header lines as an object; lines without a colon say nothing. */
export function parseHeaders(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split("\n").flatMap((line) => {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
      return name ? [[name, value!]] : [];
    }),
  );
}

const BRAND = /("brand"\s*:\s*")([^"\\]*)"/;

/** The card brand that a body names. */
export const brandOf = (body: string): string => BRAND.exec(body)?.[2]?.toLowerCase() ?? "";

/** A body that names another brand; undefined where it has no place for one. */
export function withBrand(body: string, brand: string): string | undefined {
  if (BRAND.test(body)) return body.replace(BRAND, (_, before: string) => `${before}${brand}"`);
  try {
    const parsed = JSON.parse(body);
    const { error } = parsed;
    if (!error || typeof error !== "object") return undefined;
    error.payment_method = { ...error.payment_method, type: "card", card: { ...error.payment_method?.card, brand } };
    return JSON.stringify(parsed, null, 2);
  } catch {
    return undefined;
  }
}
