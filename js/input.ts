import { containers } from "./tables.js";

/** A JavaScript value as text for the core, and the objects that its places stand for. */
export interface Encoded {
  readonly text: string;
  /** The original of each object that was written as a mark: `{"$":0}`. */
  readonly objects: readonly object[];
}

const open = new Set(containers);
/** Attributes that are handed back as they came. */
const handed = new Set(["payment_intent", "payment_method", "setup_intent", "source", "paymentIntent", "paymentMethod", "setupIntent"]);

/** How much of a value is looked at: enough for any error, and an end for hostile ones. */
const DEEPEST = 8;
const MOST = 4000;

/**
 * Writes what the core may look at: plain values, and the objects that errors are found in. The rest
 * is marked as there and passed over. Getters that throw, cycles and proxies count as absent.
 */
export function encode(value: object): Encoded {
  const objects: object[] = [];
  let left = MOST;

  function one(value: unknown, depth: number, inside: boolean, all: boolean): string {
    switch (typeof value) {
      case "string":
        return JSON.stringify(value);
      case "number":
        return Number.isFinite(value) ? String(value) : "null";
      case "boolean":
        return value ? "true" : "false";
      case "bigint":
        return `"${value}"`;
      case "object":
        if (value) break;
        return "null";
      default:
        return "null";
    }
    if (depth > DEEPEST || left <= 0) return "{}";
    if (Array.isArray(value)) {
      let text = "[";
      for (let n = 0; n < value.length && left-- > 0; n++) {
        text += (n ? "," : "") + one(value[n], depth + 1, inside, false);
      }
      return text + "]";
    }
    // String objects, dates and the like are their text.
    if (value instanceof String || value instanceof Date) return JSON.stringify(String(value));
    let text = "";
    const add = (key: string, written: string) => {
      text += `${text ? "," : "{"}${JSON.stringify(key)}:${written}`;
    };
    // An error's name and message are no own keys that are listed.
    const error = isError(value);
    const keys = error ? [...new Set(["name", "message", "cause", ...Object.keys(value)])] : Object.keys(value);
    for (const key of keys) {
      if (left-- <= 0) break;
      let inner: unknown;
      try {
        inner = (value as Record<string, unknown>)[key];
      } catch {
        continue;
      }
      if (typeof inner === "function" || inner === undefined) continue;
      if (typeof inner !== "object" || inner === null) {
        add(key, one(inner, depth + 1, inside, false));
      } else if (inside && handed.has(key)) {
        add(key, mark(inner as Record<string, unknown>));
      } else if (all || open.has(key) || open.has(snake(key))) {
        const found = key === "error" || key === "errors" || key.startsWith("last") || key === "raw";
        add(key, one(inner, depth + 1, inside || found, key === "errors" || key === "messages"));
      } else {
        add(key, "{}");
      }
    }
    return text ? text + "}" : "{}";
  }

  /** An object that is handed back: of its content only the card's brand and a place in a form matter. */
  function mark(object: Record<string, unknown>): string {
    const at = objects.push(object) - 1;
    let text = `{"$":${at}`;
    try {
      for (const key of ["brand", "attribute", "pointer"]) {
        if (typeof object[key] === "string") text += `,"${key}":${JSON.stringify(object[key])}`;
      }
      const brand = (object.card as { brand?: unknown } | null | undefined)?.brand;
      if (typeof brand === "string") text += `,"card":{"brand":${JSON.stringify(brand)}}`;
    } catch {
      // A getter that throws has nothing to say.
    }
    return text + "}";
  }

  let text = "";
  try {
    text = one(value, 0, bare(value), false);
  } catch {
    // A proxy that throws when its keys are asked for.
  }
  return { text, objects };
}

/** Whether the value is an error object itself, so that its intents are handed back. */
function bare(value: object): boolean {
  try {
    return "type" in value && ("code" in value || "message" in value) && !("object" in value && value.object !== "error");
  } catch {
    return false;
  }
}

/** A thrown error, also one of another realm. */
export function isError(value: unknown): boolean {
  try {
    return value instanceof Error || /Error|DOMException/.test(Object.prototype.toString.call(value));
  } catch {
    return false;
  }
}

const snake = (key: string) => key.replace(/[A-Z]/g, (letter, at: number) => (at ? "_" : "") + letter.toLowerCase());
