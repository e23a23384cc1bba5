import type { Context, Input, Messages, Report } from "./api.js";
import { type Core, LIMIT, bytesOf, explain as call, ready, textOf, use, words } from "./core.js";
import { encode, isError } from "./input.js";
import { type Texts, english, gather, negotiate } from "./locale.js";
import { report } from "./report.js";
import { plain as verdicts, shapes } from "./tables.js";

/** How this build comes by its core: at once where it can, else later. */
export interface Engine {
  readonly name: "wasm" | "js";
  /** The core, now; throws where the page does not allow it. */
  now(): Core;
  /** The core, in time, and which one it is. */
  later(): Promise<{ core: Core; name: "wasm" | "js" }>;
}

let engine: Engine;
let name: Report["engine"] = "none";
let blocked = false;
let coming: Promise<"wasm" | "js"> | undefined;

/** Says which engine this entry brings. */
export function bring(one: Engine): void {
  engine = one;
}

/**
 * Optional: compiles ahead of the first call. Idempotent.
 * Says which build runs: `"wasm"`, or `"js"` where WebAssembly is blocked.
 */
export function init(): Promise<"wasm" | "js"> {
  if (ready()) return Promise.resolve(name as "wasm" | "js");
  return (coming ??= engine.later().then(
    (one) => {
      // A call may have compiled it meanwhile.
      if (!ready()) {
        use(one.core);
        name = one.name;
      }
      return name as "wasm" | "js";
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  ));
}

function start(): boolean {
  if (ready()) return true;
  if (blocked) return false;
  try {
    use(engine.now());
    name = engine.name;
    return true;
  } catch {
    // Blocked by the page's policy or the runtime: the other build answers from the next call on.
    blocked = true;
    init().catch(() => {});
    return false;
  }
}

/** `explain` with what is bound once. */
export function explainWith(input: Input, context: Context | undefined, bound: Context | undefined, loaded: readonly Texts[]): Report {
  const status = context?.status ?? bound?.status;
  const known = typeof status === "number" && status >= 0 && status < 1000 ? Math.trunc(status) : -1;
  const headers = context?.headers ?? bound?.headers;
  const disclosure = context?.disclosure ?? bound?.disclosure;
  const texts = loaded.length < 2 ? (loaded[0] ?? english) : negotiate(context?.locale ?? bound?.locale, loaded);
  const ownFields = context?.fields ?? bound?.fields;
  let flags = disclosure === "discreet" ? 8 : 0;
  let retryAfter = -1;
  let requestId: string | null = null;
  if (headers) {
    const retry = header(headers, "stripe-should-retry");
    if (retry === "true") flags |= 1;
    if (retry === "false") flags |= 2;
    const seconds = Number(header(headers, "retry-after") ?? NaN);
    if (seconds >= 0) retryAfter = Math.min(seconds * 1000, 0x7fffffff) | 0;
    requestId = header(headers, "request-id") ?? header(headers, "x-request-id");
  }
  let text: string | Uint8Array = "";
  let objects: readonly object[] | undefined;
  if (typeof input === "string") {
    text = input;
  } else if (input !== null && typeof input === "object") {
    const bytes = asBytes(input);
    if (bytes) {
      text = bytes;
    } else {
      ({ text, objects } = encode(input));
      if (isError(input)) flags |= 4;
    }
  } else if (typeof input === "bigint" || typeof input === "number" || typeof input === "boolean") {
    text = String(input);
  }
  if (!start()) return plain(text, known, texts);
  const at = call(text, known, flags, retryAfter);
  return report(words, at, { text: textOf, bytes: bytesOf, texts, fields: ownFields, requestId, engine: name, objects });
}

function asBytes(input: object): Uint8Array | undefined {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  // instanceof does not know another realm's buffers.
  return Object.prototype.toString.call(input) === "[object ArrayBuffer]" ? new Uint8Array(input as ArrayBuffer) : undefined;
}

function header(headers: Headers | Record<string, string>, name: string): string | null {
  try {
    if (typeof headers.get === "function") return (headers as Headers).get(name);
    for (const key of Object.keys(headers)) {
      if (key.toLowerCase() === name) return String((headers as Record<string, string>)[key]);
    }
  } catch {
    // Headers that throw say nothing.
  }
  return null;
}

// Before the core is there: a record that names one error, whose facts the tables give.
function plain(text: string | Uint8Array, status: number, texts: Texts): Report {
  const some = text.length > 0 || status === 0 || status >= 400;
  const record = new Int32Array(6 + 38);
  record.set([some ? 1 : 0, some ? 0 : -1, status, shapes.indexOf(some ? "text" : "none"), 0, 0]);
  record.set(verdicts[status === 402 ? 0 : 1], 6 + 34);
  record[6 + 36] = -1;
  return report(record, 0, { text: "", bytes: undefined, texts, fields: undefined, requestId: null, engine: "none", objects: undefined });
}

/** `explain` that never throws: where even looking at the input failed, the plain verdict. */
function safely(input: Input, context: Context | undefined, bound: Context | undefined, loaded: readonly Texts[]): Report {
  try {
    return explainWith(input, context, bound, loaded);
  } catch {
    return plain("?", -1, english);
  }
}

const onlyEnglish: readonly Texts[] = [english];

/**
 * Explains an error body: text, bytes, a Stripe.js result, a parsed body, a thrown error.
 *
 * Synchronous, needs no set-up call and never throws, whatever it is given: a body that reports no
 * error gives a report without errors; a cut body what could be salvaged, and `complete: false`.
 *
 * ```ts
 * const report = explain(await response.text(), { status: response.status });
 * report.primary?.display.text; // "The security code isn't right. Check the 3 or 4 digits on your card."
 * ```
 */
export function explain(input: Input, context?: Context): Report {
  return safely(input, context, undefined, onlyEnglish);
}

/**
 * `explain` with its options bound once. What a call's own context says goes before what is bound.
 *
 * ```ts
 * const explain = createExplainer({ messages: [fr], locale: "fr", fields: { postal_code: "zip" } });
 * explain(body, { status: 402 }).primary?.display.lang; // "fr"
 * ```
 */
export function createExplainer(options: Context & { messages?: readonly Messages[] | undefined }): typeof explain {
  const loaded = gather(options.messages ?? []);
  return (input, context) => safely(input, context, options, loaded);
}

/**
 * Reads body, status and headers of a fetch Response, then explains it. A body that breaks off is
 * read as far as it came.
 *
 * ```ts
 * const report = await explainResponse(await fetch("/pay", { method: "POST", body }));
 * ```
 */
export async function explainResponse(response: Response, context?: Context): Promise<Report> {
  const { status, headers } = response;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = response.body?.getReader();
    if (reader) {
      while (length <= LIMIT) {
        const { done, value } = await reader.read();
        if (done) break;
        chunks.push(value);
        length += value.length;
      }
      if (length > LIMIT) reader.cancel().catch(() => {});
    } else {
      // Not every fetch has streams.
      const body = new Uint8Array(await response.arrayBuffer());
      chunks.push(body);
      length = body.length;
    }
  } catch {
    // Cut off, or read before: what came is explained. Nothing at all means that no answer came.
    if (!length) return explain("", { ...context, status: 0, headers });
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return explain(body, { ...context, status: context?.status ?? status, headers: context?.headers ?? headers });
}

/**
 * Wait before retry number `attempt` (1-based), in milliseconds: exponential with jitter, as the
 * official SDKs do, from 500 to 5000. Anything that is no number counts as the first attempt.
 *
 * ```ts
 * retryDelay(1); // 500
 * retryDelay(3, () => 1); // 2000
 * ```
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(500 * 2 ** (Math.max(1, Math.min(10, Math.trunc(attempt) || 1)) - 1), 5000);
  const jitter = Math.max(0, Math.min(1, Number(random()) || 0));
  return Math.round(Math.max(500, longest * (0.5 + jitter / 2)));
}
