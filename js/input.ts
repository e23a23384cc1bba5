import { decode } from "./core.js";
import { Limit } from "./generated/layout.js";
import { closed } from "./generated/tables.js";

/** Objects that `sent` hands back as they came. */
const HANDED = /^((payment|setup)_?intent|payment_?method|source)$/i;
/** Keys that name errors or lead to one: they are written first if not everything can be. */
const FIRST =
  /err|^(raw|cause|body|data|response|details?|result|payload|type|code|.*_code|message|param|status|name|exception)$/i;

/** What the reader takes of a response's headers, in this order. */
const HEADERS = ["stripe-should-retry", "retry-after", "idempotency-key", "request-id", "x-request-id"];

/** How much of a value is looked at: enough for any error, and an end for hostile ones. */
const DEEPEST = 16;
const MOST = 4000;

/** A property of a value; undefined if there is none, or if reading it throws. */
export function get(value: unknown, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** The keys of an object; none if a proxy throws when it is asked. */
export function keysOf(value: object): string[] {
  try {
    const keys = Object.keys(value);
    if (!isError(tag(value))) return keys;
    // Clients keep the answer in an error and do not list it: ofetch in getters `status` and `data`, got in `response`.
    return [...new Set([...keys, "status", get(value, "data") === undefined ? "response" : "data"])];
  } catch {
    return [];
  }
}

/** The headers that are read, by their place among `HEADERS`: fetch's, Node's or axios's, in any case. */
export function headersOf(headers: unknown): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  if (!headers || typeof headers !== "object") return found;
  const take = (at: number, value: unknown) => {
    if (Array.isArray(value)) value = value[0];
    if (value !== undefined && value !== null) found[at] = String(value).trim();
  };
  try {
    const read = get(headers, "get");
    // One on every object's prototype is no method of these headers.
    if (typeof read === "function" && read !== (Object.prototype as { get?: unknown }).get)
      for (const [at, name] of HEADERS.entries()) take(at, read.call(headers, name));
    else for (const key of Object.keys(headers)) take(HEADERS.indexOf(key.toLowerCase()), get(headers, key));
  } catch {
    // Headers that throw say nothing more.
  }
  return found;
}

/** A key as JSON has it, after a comma: the reader takes one at the beginning, too; see src/read/scan.rs. */
const named = (key: string) => ({
  _text: `,${quote(key)}:`,
  _quoted: `,${quote(key)}:"`,
  _handed: HANDED.test(key),
  _closed: closed.test(key),
  _headers: /headers$/i.test(key),
});

/** Whether text needs no escape, as most does: of control characters the reader needs none. */
const isPlain = (text: string): boolean => text.indexOf('"') < 0 && text.indexOf("\\") < 0;
/** Text as JSON has it. */
const quote = (text: string): string => (isPlain(text) ? `"${text}"` : JSON.stringify(text));

/** Keys that were written before: a page meets the same few again and again. */
const known = new Map<string, ReturnType<typeof named>>();
function keyOf(name: string): ReturnType<typeof named> {
  let key = known.get(name);
  if (!key) {
    key = named(name);
    if (known.size < 500 && name.length < 64) known.set(name, key);
  }
  return key;
}

/** An object as text, as far as the core may look at it. */
export interface Encoded {
  readonly text: string;
  /** False: there was more than is looked at. */
  readonly complete: boolean;
}

/**
 * Writes a value as JSON: plain values, objects and lists, but for what is closed. Getters that throw, cycles and
 * proxies count as absent. Not by way of a copy for JSON.stringify, which takes longer than the core does.
 *
 * @param objects - takes each object that is handed back; its place in there is written into it: `{,"$":0}`
 */
export function encode(value: unknown, objects: object[]): Encoded {
  let left = MOST;
  let room: number = Limit.Body;
  let complete = true;
  // The second time, with what leads to errors first.
  let again = false;
  /** The objects around the one that is written: a cycle ends there. */
  const around: object[] = [];

  function write(value: unknown, handed: boolean): string {
    if (typeof value === "string") return text(value);
    if (typeof value === "bigint") return `"${value}"`;
    if (typeof value !== "object" || !value)
      return typeof value === "boolean" || Number.isFinite(value) ? `${value}` : "null";
    const kind = tag(value);
    // String objects and the like are their text; so are dates, as JSON has them, and bytes.
    if (kind === "[object Date]") return text(new Date(+(value as Date)).toJSON() ?? "");
    if (kind.includes("String")) return text(String(value));
    // Only a buffer has a view: what merely calls itself one may have any length.
    const bytes = kind === "[object ArrayBuffer]" ? new DataView(value as ArrayBuffer) : value;
    if (ArrayBuffer.isView(bytes))
      return text(decode(new Uint8Array(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, Limit.Body))));
    const list = Array.isArray(value);
    let out = "";
    if (around.includes(value)) return list ? "[]" : "{}";
    if (around.length >= DEEPEST) {
      complete = false;
      return list ? "[]" : "{}";
    }
    around.push(value);
    if (list) {
      for (let n = 0; n < value.length && more(); n++) out += (n ? "," : "") + write(value[n], false);
    } else {
      if (handed) out = `,"$":${objects.push(value) - 1}`;
      let keys = keysOf(value);
      if (again) keys = [...keys.filter((key) => FIRST.test(key)), ...keys.filter((key) => !FIRST.test(key))];
      // An error's name and message are no own keys that are listed.
      if (kind && isError(kind)) keys.unshift("name", "message", "cause", "errors");
      for (const name of keys) {
        if (!more()) break;
        const inner = get(value, name);
        if (inner === undefined || typeof inner === "function" || typeof inner === "symbol") continue;
        const key = keyOf(name);
        // In as few steps as can be: each is one more to put together later.
        if (typeof inner === "string") {
          room -= inner.length;
          out += isPlain(inner) && room > 0 ? `${key._quoted}${inner}"` : key._text + text(inner, 0);
        } else if (typeof inner !== "object" || !inner || !(key._closed || key._headers)) {
          out += key._text + write(inner, key._handed);
        } else if (key._headers) {
          const found = headersOf(inner);
          out += key._text + write(Object.fromEntries(HEADERS.map((name, at) => [name, found[at]])), false);
        }
      }
    }
    around.pop();
    return list ? `[${out}]` : `{${out}}`;
  }

  function more(): boolean {
    if (left-- > 0 && room > 0) return true;
    complete = false;
    return false;
  }

  function text(value: string, counted = value.length): string {
    room -= counted;
    if (room > 0) return quote(value);
    complete = false;
    return '""';
  }

  const whole = write(value, false);
  if (complete) return { text: whole, complete };
  left = MOST;
  room = Limit.Body;
  objects.length = 0;
  again = true;
  return { text: write(value, false), complete };
}

/** What kind of object a value is, also one of another realm: `"[object Error]"`. Nothing for plain objects, which most are. */
export function tag(value: unknown): string {
  try {
    if (Object.getPrototypeOf(value) === Object.prototype) return "";
    return value instanceof Error ? "[object Error]" : Object.prototype.toString.call(value);
  } catch {
    // Null, and proxies that throw.
    return "";
  }
}

/** Whether that is a thrown error. */
export const isError = (kind: string): boolean => /Error|DOMException/.test(kind);
