import { containers } from "./generated/tables.js";

/** The attributes as sent, in the order of a log line, with their numbers in the record. */
export const ATTRIBUTES = {
  type: 0,
  code: 1,
  decline_code: 2,
  advice_code: 3,
  network_advice_code: 4,
  network_decline_code: 5,
  param: 9,
  message: 8,
  charge: 6,
  doc_url: 7,
  request_log_url: 13,
  payment_method_type: 12,
  payment_intent: 10,
  payment_method: 11,
  setup_intent: 14,
  source: 15,
};
export type Attribute = keyof typeof ATTRIBUTES;
export const attributes = Object.keys(ATTRIBUTES) as Attribute[];

/** Objects that are handed back as they came: four attributes, and the card in one. */
export const HANDED = /^((payment|setup)_?intent|payment_?method|source|card)$/i;
/** What counts in a payment method and in a card. */
const COUNTS = ["card", "brand"];

/** What a key says of the object under it, a bit each; in the same order as `PATTERNS`. */
const enum Is {
  Handed = 1,
  Method = 2,
  Intent = 4,
  Container = 8,
  Error = 16,
  Fields = 32,
}
const PATTERNS = [
  HANDED,
  /method|card/i,
  /intent/i,
  containers,
  /^(errors?$|raw$|message$|last)/,
  /^(errors|messages)$/,
];
const about = (key: string): number => PATTERNS.reduce((bits, pattern, n) => bits | (+pattern.test(key) << n), 0);

/** A key as JSON has it, behind a comma: the reader takes one at the beginning, too. */
const named = (key: string, is?: number) => ({ _text: `,${quote(key)}:`, _quoted: `,${quote(key)}:"`, _is: is });

/** What a key says that only holds an error. */
const PLAIN = about("data");

/** How much of a value is looked at: enough for any error, and an end for hostile ones. */
const DEEPEST = 8;
const MOST = 4000;

/** A property of a value; nothing where there is none, or reading it throws. */
export function get(value: unknown, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** Whether text needs no escape, as most does: of control characters the reader needs none. */
const isPlain = (text: string): boolean => text.indexOf('"') < 0 && text.indexOf("\\") < 0;
/** Text as JSON has it. */
const quote = (text: string): string => (isPlain(text) ? `"${text}"` : JSON.stringify(text));

/** The keys that most errors have. */
const KNOWN = new Map([...attributes, ...COUNTS, "error", "data"].map((key) => [key, named(key, about(key))]));

/**
 * Writes what the core may look at as JSON: plain values, and the objects that errors are found in; the
 * others are there, and empty. Getters that throw, cycles and proxies count as absent. Not by way of a copy
 * for JSON.stringify, which takes longer than the core does.
 *
 * @param objects - takes each object that is handed back; its place in there is written into it: `{"$":0}`
 */
export function encode(value: unknown, objects: object[]): string {
  let left = MOST;

  /** `is`: what the key says; `above`: what the key of the object around says. */
  function write(value: unknown, is: number, above: number, depth: number): string {
    if (typeof value === "string") return quote(value);
    if (typeof value === "bigint") return `"${value}"`;
    if (typeof value !== "object" || !value)
      return typeof value === "boolean" || Number.isFinite(value) ? `${value}` : "null";
    const kind = tag(value);
    // String objects, dates and the like are their text.
    if (kind && /String|Date/.test(kind)) return quote(String(value));
    let out = "";
    if (Array.isArray(value)) {
      if (depth <= DEEPEST)
        for (let n = 0; n < value.length && left-- > 0; n++)
          out += (n ? "," : "") + write(value[n], PLAIN, is | (above & Is.Error), depth + 1);
      return `[${out}]`;
    }
    if (above & Is.Fields) is = (is & Is.Error) | Is.Container;
    if (is & Is.Handed) out = `,"$":${objects.push(value) - 1}`;
    if (is & (Is.Handed | Is.Container) && depth <= DEEPEST) {
      // In an error, an intent is not searched for another error.
      const keys =
        is & Is.Handed && is & (above & Is.Error ? Is.Method | Is.Intent : Is.Method)
          ? [...COUNTS]
          : Object.keys(value);
      // An error's name and message are no own keys that are listed.
      if (kind && isError(kind)) keys.unshift("name", "message", "cause");
      for (const name of keys) {
        if (left-- <= 0) break;
        const inner = get(value, name);
        if (inner === undefined || typeof inner === "function" || typeof inner === "symbol") continue;
        const key = KNOWN.get(name) ?? named(name);
        // In as few steps as can be: each is one more to put together later.
        out +=
          typeof inner === "string" && isPlain(inner)
            ? key._quoted + inner + '"'
            : key._text + write(inner, key._is ?? about(name), is | (above & Is.Error), depth + 1);
      }
    }
    return `{${out}}`;
  }

  try {
    return write(value, PLAIN, 0, 0);
  } catch {
    // A proxy that throws when its keys are asked for.
    return "";
  }
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
