import type { Context, Input, Messages, Report } from "./api.js";
import { type Body, type Core, LIMIT, body as places, explain as call, keep, ready, use, words } from "./core.js";
import { encode, isError, tag } from "./input.js";
import { type Texts, gather } from "./locale.js";
import { negotiate } from "./locales/negotiate.js";
import { Explanation, type Surroundings } from "./report.js";
import { plain as verdicts, shapes } from "./generated/tables.js";

/** How this build comes by its core: at once where it can, else later. */
export interface Engine {
  readonly _name: "wasm" | "js";
  /** The core, now; throws where the page does not allow it. */
  _now(): Core;
  /** The core, in time, and which one it is. */
  _later(): Promise<{ _core: Core; _name: "wasm" | "js" }>;
}

let engine: Engine;
let name: Report["engine"] = "none";
let blocked = false;
let coming: ReturnType<Engine["_later"]> | undefined;

/** Says which engine this entry brings. */
export function bring(one: Engine): void {
  engine = one;
}

/**
 * Optional: compiles ahead of the first call. Idempotent.
 * Says which build runs: `"wasm"`, or `"js"` where WebAssembly is blocked.
 */
export async function init(): Promise<"wasm" | "js"> {
  if (!ready()) {
    try {
      const one = await (coming ??= engine._later());
      // A call may have compiled it meanwhile.
      if (!ready()) take(one._core, one._name);
    } catch (error) {
      coming = undefined;
      throw error;
    }
  }
  return name as "wasm" | "js";
}

function take(core: Core, of: "wasm" | "js"): void {
  use(core);
  name = of;
}

function start(): boolean {
  if (!ready() && !blocked) {
    try {
      take(engine._now(), engine._name);
    } catch {
      // Blocked by the page's policy or the runtime: the other build answers from the next call on.
      blocked = true;
      init().catch(() => {});
    }
  }
  return ready();
}

function explainIn(texts: Texts | undefined, input: Input, context: Context | undefined): Report {
  const status = context?.status;
  const headers = context?.headers;
  const known = typeof status === "number" && status >= 0 && status < 1000 ? status | 0 : -1;
  let flags = context?.disclosure === "discreet" ? 8 : 0;
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
  let body: Body;
  let objects: object[] | undefined;
  if (typeof input === "string") {
    body = input;
  } else if (ArrayBuffer.isView(input)) {
    body = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  } else {
    const kind = tag(input);
    if (kind === "[object ArrayBuffer]") {
      body = new Uint8Array(input as ArrayBuffer);
    } else {
      objects = [];
      // Nothing at all is no text, not even "null".
      body = typeof input === "object" && input ? encode(input, objects) : "";
      if (isError(kind)) flags |= 4;
    }
  }
  if (!start()) return plain(body, known, texts);
  const at = call(body, known, flags, retryAfter);
  const around: Surroundings = {
    _engine: name,
    _texts: texts,
    _fields: context?.fields,
    _requestId: requestId,
    _objects: objects,
    _body: places,
    _status: known,
    _flags: flags,
  };
  keep(around);
  return new Explanation(words, at, around);
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

/** What is said without the core: a record that names one error, whose facts the tables give. */
function plain(body: Body, status: number, texts?: Texts): Report {
  const count = body.length > 0 || status === 0 || status >= 400 ? 1 : 0;
  // As the core leaves it, see src/wasm.rs: without values.
  const record = [
    count,
    count - 1,
    status,
    shapes.indexOf(count ? "text" : "none"),
    0,
    0,
    0,
    0,
    ...verdicts[status === 402 ? 0 : 1],
  ];
  return new Explanation(record, 0, { _engine: "none", _texts: texts, _status: status, _flags: 0 });
}

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
  try {
    return explainIn(undefined, input, context);
  } catch {
    // Not even the input or the context could be looked at.
    return plain("?", -1);
  }
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
  return (input, context) => {
    try {
      const { status, headers, locale, fields, disclosure } = options;
      const all = {
        status: context?.status ?? status,
        headers: context?.headers ?? headers,
        fields: context?.fields ?? fields,
        disclosure: context?.disclosure ?? disclosure,
      } as Context;
      return explainIn(loaded.length < 2 ? loaded[0]! : negotiate(context?.locale ?? locale, loaded), input, all);
    } catch {
      return plain("?", -1);
    }
  };
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
