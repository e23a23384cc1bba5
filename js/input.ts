import { containers } from "./tables.js";

/** A JavaScript value as text for the core, and the objects that its places stand for. */
export interface Encoded {
  readonly _text: string;
  /** The original of each object that was written as a mark: `{"$":0}`. */
  readonly _objects: readonly object[];
  /** Whether it was an error that was thrown. */
  readonly _thrown: boolean;
}

/** Attributes that are objects: they are handed back as they came. */
export const HANDED = /^((payment|setup)_?intent|payment_?method|source)$/i;

/** How much of a value is looked at: enough for any error, and an end for hostile ones. */
const DEEPEST = 8;
const MOST = 4000;

type Value = Readonly<Record<string, unknown>>;

/** A property of a value; nothing where there is none, or reading it throws. */
function get(value: unknown, key: string): unknown {
  try {
    return (value as Value | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** A property that is text. */
export function word(value: unknown, key: string): string | undefined {
  const found = get(value, key);
  return typeof found === "string" ? found : undefined;
}

/**
 * Writes what the core may look at: plain values, and the objects that errors are found in. The rest
 * is marked as there and passed over. Getters that throw, cycles and proxies count as absent.
 */
export function encode(value: unknown): Encoded {
  const objects: object[] = [];
  let left = MOST;

  // A copy that is safe to write: JSON.stringify itself would fail at the first getter that throws, and at cycles.
  function copy(value: unknown, depth: number, inside: boolean, all: boolean): unknown {
    if (typeof value === "bigint") return String(value);
    if (!isObject(value)) return value;
    if (depth > DEEPEST || left <= 0) return {};
    if (Array.isArray(value)) {
      const items = [];
      for (let n = 0; n < value.length && left-- > 0; n++) items.push(copy(value[n], depth + 1, inside, false));
      return items;
    }
    // String objects, dates and the like are their text.
    if (value instanceof String || value instanceof Date) return String(value);
    const keys = Object.keys(value);
    // An error's name and message are no own keys that are listed.
    if (isError(value)) keys.unshift("name", "message", "cause");
    else if (keys.length <= left && get(value, "toJSON") === undefined && keys.every((key) => isPlain(get(value, key)))) {
      // As most errors are: nothing in it has to be replaced.
      left -= keys.length;
      return value;
    }
    const out: Record<string, unknown> = {};
    for (const key of keys) {
      if (left-- <= 0) break;
      const inner = get(value, key);
      if (!isObject(inner)) out[key] = copy(inner, depth, inside, false);
      else if (inside && !all && HANDED.test(key) && !Array.isArray(inner)) out[key] = mark(inner);
      else if (all || containers.test(key)) out[key] = copy(inner, depth + 1, inside || /^(errors?$|raw$|message$|last)/.test(key), /^(errors|messages)$/.test(key));
      else out[key] = {};
    }
    return out;
  }

  /** An object that is handed back: of its content only the card's brand and a place in a form matter. */
  function mark(object: object): object {
    const brand = word(get(object, "card"), "brand");
    return {
      $: objects.push(object) - 1,
      brand: word(object, "brand"),
      attribute: word(object, "attribute"),
      pointer: word(object, "pointer"),
      card: brand && { brand },
    };
  }

  // An error object itself, without an envelope: its intents are handed back too.
  const has = (key: string) => get(value, key) !== undefined;
  const bare = (has("decline_code") || (has("type") && (has("code") || has("message")))) && (get(value, "object") ?? "error") === "error";
  let text;
  try {
    // Nothing at all is no text, not even "null".
    text = JSON.stringify(copy(value ?? undefined, 0, bare, false));
  } catch {
    // A proxy that throws when its keys are asked for.
  }
  return { _text: text ?? "", _objects: objects, _thrown: isError(value) };
}

/** What JSON.stringify writes as it is. */
const isPlain = (value: unknown) => value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What kind of object a value is, also one of another realm: `"[object Error]"`. Nothing for plain objects, which most are. */
export function tag(value: unknown): string {
  try {
    if (value instanceof Error) return "[object Error]";
    return Object.getPrototypeOf(value) === Object.prototype ? "" : Object.prototype.toString.call(value);
  } catch {
    // Null, and proxies that throw.
    return "";
  }
}

/** A thrown error. */
const isError = (value: unknown) => /Error|DOMException/.test(tag(value));
