import type { CheckoutError, Context, Explainer, ExplainerOptions, Provider, Report, Unread } from "./api.js";
import { type Body, type Core, type Tables, call, decode, ready, use } from "./core.js";
import { Call, Head, Limit, Row } from "./generated/layout.js";
import { redact } from "./generated/redact.js";
import { ids, plain, shapes } from "./generated/tables.js";
import { encode, get, headersOf, isError, tag } from "./input.js";
import { type Say, gather, wording } from "./locale.js";
import { negotiate, preferred, read } from "./locales/negotiate.js";
import { type Found, MARK, among, find, received } from "./payer.js";
import { type Origin, english, formField, lost, report, unredacted } from "./report.js";
import { warn } from "./warn.js";

/** How this build gets its core: at once if it can, else later. */
export interface Engine {
  readonly _name: "wasm" | "js";
  /** The core, now; throws if the page does not allow it. */
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
 * Optional: compiles ahead of the first call, and calls once, for engines compile no sooner. Idempotent.
 * Says which build runs: `"wasm"`, or `"js"` if WebAssembly is blocked.
 */
export async function init(): Promise<"wasm" | "js"> {
  if (!ready()) {
    try {
      coming ??= engine._later();
      const one = await coming;
      // A call may have compiled it meanwhile.
      if (!ready()) {
        take(one._core, one._name);
        // Engines compile a function on its first call: this one goes past the wire form and through the search.
        explain('{"error":{"type":"card_error","code":"incorrect_cvc","param":"cvc","message":"1","more":{}}}');
      }
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

/** How a call words its errors. */
interface Wording {
  /** Undefined: in English. */
  readonly _say: Say | undefined;
  /** The same for what came worded: only in a language that the page speaks. Hardly ever asked, so asked late. */
  readonly _again: () => Say | undefined;
  /** Providers' tables beside Stripe's. */
  readonly _tables?: Tables | undefined;
}

/** What `explainResponse` knows beside the caller: the body broke off. */
interface Inner extends Context {
  readonly _cut?: boolean;
}

/**
 * Where the errors of a report came from, for `sent`. Not a private field of theirs, which takes a third of a call less:
 * Chromium's console shows those, and so the body with its secrets.
 */
const origins = new WeakMap<CheckoutError, readonly [Origin, number]>();

/**
 * The error as it came: its attributes with nothing redacted, nested objects whole. It holds client secrets: never log
 * it, never send it on. Undefined for a copy of an error, and for one that was not read from a body.
 *
 * ```ts
 * sent(report.primary)?.payment_intent; // { id: "pi_1", client_secret: "pi_1_secret_...", ... }
 * ```
 */
export function sent(error: CheckoutError): Readonly<Record<string, unknown>> | undefined {
  const origin = origins.get(error);
  if (!origin) return undefined;
  const [{ _body, _status, _flags, _objects, _tables, _named }, n] = origin;
  return unredacted(call(_body, _status, _flags, -1, _tables, _named), n, _objects);
}

/** What the caller said: without what somebody put on every object's prototype, which is hardly ever there. */
function own(context: Context | undefined): Context | undefined {
  const any: Context = {};
  const { status, headers, idempotencyKey, failed, locale, fields, disclosure, provider } = any;
  const put = status ?? headers ?? idempotencyKey ?? failed ?? locale ?? fields ?? disclosure ?? provider;
  return put === undefined || !context ? context : (Object.assign(Object.create(null), context) as Context);
}

function explainIn(input: unknown, context: Context | undefined, { _say, _again, _tables }: Wording): Report {
  const status = context?.status;
  const known = typeof status === "number" && status >= 0 && status < 1000 ? status | 0 : -1;
  const _fields = context?.fields ?? undefined;
  let flags = context?.disclosure === "discreet" ? Call.Discreet : 0;
  let retryAfter = -1;
  let _requestId: string | undefined;
  const [retry, after, key, id, otherId] = context?.headers ? headersOf(context.headers) : [];
  if (retry === "true") flags |= Call.ShouldRetry;
  if (retry === "false") flags |= Call.ShouldNotRetry;
  if (after) retryAfter = wait(after);
  if (id || otherId) _requestId = redact((id || otherId)!);
  const sent: unknown = context?.idempotencyKey ?? key;
  if (sent === true || (typeof sent === "string" && sent.trim())) flags |= Call.Keyed;
  if (context?.failed === true) flags |= Call.Failed;
  if ((context as Inner | undefined)?._cut) flags |= Call.Cut;

  let body: Body;
  let complete = true;
  let _objects: object[] | undefined;
  if (typeof input === "string") {
    body = input;
  } else if (ArrayBuffer.isView(input)) {
    body = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  } else if (!input || typeof input !== "object") {
    // Nothing at all is no text, not even "null".
    body = "";
  } else {
    const kind = tag(input);
    if (kind === "[object ArrayBuffer]") {
      body = new Uint8Array(input as ArrayBuffer);
    } else if (typeof get(input, "then") === "function" || typeof get(input, "arrayBuffer") === "function") {
      warn("explain was given what nobody has read yet, a Response or a promise: await explainResponse(response).");
      return cautious("", 0, known, { _say, _engine: name });
    } else {
      _objects = [];
      ({ text: body, complete } = encode(input, _objects));
      if (!complete) flags |= Call.Cut;
      if (isError(kind)) flags |= Call.Thrown;
    }
  }
  if (body.length <= Limit.Body && mentions(body)) {
    const found = find(_objects ? input : parsed(body));
    if (found) return ours(found, _say, _fields) ?? received(found, { _engine: name, _say: _again(), _fields });
  }
  if (!start()) {
    // Who waits for the core, as `explainResponse` does, has nothing to be told.
    warn(
      'WebAssembly is blocked here, so the first answers are less specific: await init() first, or import from "checkout-errors/js".',
    );
    return cautious(body, flags, known, { _say, _engine: "none" });
  }
  // Stripe's own are in the core.
  if (context?.provider === "stripe") _tables = undefined;
  const _named = _tables ? _tables._ids.indexOf(context?.provider ?? "") : -1;
  const answer = call(body, known, flags, retryAfter, _tables, _named);
  const out = report(answer, { _engine: name, _say, _fields, _requestId, _tables });
  const { body: _body, status: _status, flags: _flags } = answer;
  const origin: Origin = { _body, _status, _flags, _objects, _tables, _named };
  for (let n = 0; n < out.errors.length; n++) origins.set(out.errors[n]!, [origin, n]);
  return complete ? out : { ...out, complete };
}

/** `Retry-After` in milliseconds, from 250 to 60,000: seconds, or a date; -1 for anything else. */
function wait(after: string): number {
  // Engines read almost anything as a date; a header's begins with its day.
  const date = /^[a-z]{3}/i.test(after) ? Date.parse(after) : NaN;
  const ms = /^\d+(\.\d+)?$/.test(after) ? +after * 1000 : date - Date.now();
  return ms > -Infinity ? Math.max(250, Math.min(60_000, Math.round(ms))) : -1;
}

/** Whether a body may hold a report, or a payer's part of one. */
function mentions(body: Body): boolean {
  // Engines look for the first character of a word: a capital or a k is rare, a quote is not.
  if (typeof body === "string") return (body.includes("Step") && body.includes(MARK)) || body.includes("kout_errors");
  return holds(body, 83, [-1, 116], [1, 116]) || holds(body, 107, [4, 95], [5, 101]);
}

/** Whether a byte stands somewhere with these two beside it. */
function holds(body: Uint8Array, byte: number, [there, one]: number[], [here, other]: number[]): boolean {
  let at = body.indexOf(byte);
  while (at >= 0 && !(body[at + there!] === one && body[at + here!] === other)) at = body.indexOf(byte, at + 1);
  return at >= 0;
}

function parsed(body: Body): unknown {
  const text = typeof body === "string" ? body : decode(body);
  try {
    return JSON.parse(text);
  } catch {
    // Behind a byte-order mark, or in an event of a stream: `data: {...}`.
    try {
      return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
    } catch {
      return undefined;
    }
  }
}

/** A report of this program's own, in this call's words; undefined for any other, whose words are nobody's. */
function ours(found: Found, say: Say | undefined, fields: object | undefined): Report | undefined {
  const { errors, primary, status, shape, provider, complete, engine } = found as Report;
  const count = errors?.length;
  const all: CheckoutError[] = [];
  for (let n = 0; n < count && n <= Limit.Errors; n++) all[n] = errors[n]!;
  if (!all.includes(primary!) || !all.every((error) => origins.has(error))) return undefined;
  // Its errors are this program's; what holds them may be anybody's, so that only its values are taken.
  const around = {
    status: typeof status === "number" ? status : null,
    shape: shapes.includes(shape) ? shape : "none",
    provider: typeof provider === "string" ? provider : null,
    complete: complete === true,
    engine: among<Report["engine"]>(["wasm", "js"], engine, "none"),
  } as const;
  if (!say && !fields) return { errors: all, primary, ...around };
  const again = all.map((error) => {
    const one = {
      ...error,
      display: say?.(error) ?? error.display,
      formField: fields
        ? formField(fields, error.field, error.display.id === "declined" ? null : error.param)
        : error.formField,
    } as CheckoutError;
    origins.set(one, origins.get(error)!);
    return one;
  });
  return { errors: again, primary: again[all.indexOf(primary!)]!, ...around };
}

/** A type, or a state, that says that the payment was declined. */
const DECLINED =
  /card_?(error|exception|declined(?!"\s*:))|"\w*(stat|result|resp|outcome|reason|code|error|type|message)\w*"\s*:\s*"(declined|refused|rejected)"/i;
/** What blames the request or the time, says that it was paid, or is a page of somebody else's: the payment was not declined. */
const OTHER =
  /undefined|translation|cannot find|not found|template|render|already|\bsuccessful|invalid_?request|timed? ?out|(authentication|idempotency|permission|api|integration)_?error|^\s*</i;
/** Words that say that something failed; under a status of success, an error or a state that does. */
const FAILED = /declin|error|fail|exception|invalid|denied|incorrect|expired|insufficient|unauthori[sz]ed/i;
const STATED =
  /"(\w*_)?err(or)?s?"\s*:\s*[{["]|"\w*(stat|result|resp|outcome|reason|code|error|type|message|ack|event)\w*"\s*:\s*"(failed|failure|fail|declined|refused|rejected|error)"/i;
const REFUSED = /"(success|ok|approved|status)"\s*:\s*false/i;
/** A sign that it went well, or goes on. */
const WENT =
  /"(paging|pagination|has_more|translations|labels|strings|i18n|schemas|warnings|last_error|locale|total_count|page|kyc|requirements|acsurl|pareq)"\s*:|"\w*(declined|expired)"\s*:\s*"\w+ |(succeeded|success|"ok|approved|active|trialing|paid|complete|captured|settled|authori[sz]ed|processing|in_process|pending|requires_(action|capture))"|"(success|ok)"\s*:\s*(true|1)|"(object|kind|type|event\w*|resource\w*)"\s*:\s*"(payment_)?(refund|payout|transfer|topup)/i;
/** Says nothing. */
const NOTHING = /"\w+"\s*:\s*(null|false|0|""|"none"|\[\s*\]|\{\s*\})/g;
/** Other things than the payment, whatever became of them. */
const ASIDE =
  /"(coupon|refund|invitation|document|metadata|payment_?methods)"\s*:\s*\{[^{}]*\}|"(refund|dispute|chargeback)_\w+"\s*:\s*"[^"]*"/gi;

/** What is said without the core: it claims nothing. One error, if anything says that something failed. */
function cautious(
  body: Body,
  flags: number,
  status: number,
  around: Omit<Parameters<typeof report>[1], "_fields">,
): Report {
  const unread = around._engine !== "none";
  const all = typeof body === "string" ? body : decode(body);
  const text = all.slice(0, 1 << 16);
  const good = status >= 200 && status < 400;
  const said = text.replace(ASIDE, "").replace(NOTHING, "");
  const refused = DECLINED.test(said);
  // An order is completed whether or not its payment was made; a second one may be the payment.
  const completed = said.split(/"completed"/i).length - 1;
  const charged = /(ful|partial)ly_charged/i.test(said);
  const went = !(status >= 400) && (WENT.test(said) || charged || completed > (refused ? 1 : 0));
  const declined = !unread && !went && !completed && (status === 402 || refused) && !OTHER.test(text);
  const failed =
    unread ||
    declined ||
    (refused && !went) ||
    flags & (Call.Failed | Call.Thrown) ||
    status === 0 ||
    status >= 400 ||
    (!went && (REFUSED.test(text) || (good ? STATED : FAILED).test(said)));
  const words = new Int32Array(Head.Errors + Row.Length);
  words[Head.Count] = failed ? 1 : 0;
  words[Head.Primary] = failed ? 0 : -1;
  words[Head.Status] = status;
  words[Head.Shape] = shapes.indexOf(failed ? "text" : "none");
  words[Head.Provider] = -1;
  words.set(plain[declined ? 0 : 1], Head.Errors);
  return report({ words, at: 0, body: "" }, around);
}

const spoken: Say = ({ display: { id } }) => (ids.includes(id) ? english(ids.indexOf(id)) : undefined);

/** Whether English is what the page asks for first, or asks for nothing. */
const isEnglish = (locale: Context["locale"]): boolean => /^(en\b|undefined$)/i.test(String(preferred(locale)[0]));

/**
 * Explains what a checkout was answered: text, bytes, a parsed body, a Stripe.js result, a thrown error, a report, a
 * payer report.
 *
 * Synchronous, needs no set-up call and never throws, whatever it is given: a body that reports no
 * error gives a report without errors; a cut body what could be salvaged, and `complete: false`.
 *
 * ```ts
 * const report = explain(await response.text(), { status: response.status });
 * report.primary?.display.text; // "The security code isn't right. Check the 3 or 4 digits on your card."
 * ```
 *
 * @deprecated Given a Response or a promise: nobody has read it yet. `await explainResponse(response)`.
 */
export function explain<T extends Unread>(input: T & (0 extends 1 & T ? never : unknown), context?: Context): never;
export function explain(input: unknown, context?: Context): Report;
export function explain(input: unknown, context?: Context): Report {
  try {
    context = own(context);
    const locale = context?.locale;
    if (locale !== undefined && !isEnglish(locale)) unspoken(locale);
    return explainIn(input, context, { _say: undefined, _again: () => (isEnglish(locale) ? spoken : undefined) });
  } catch {
    return lost(name);
  }
}

function unspoken(locale: unknown): void {
  warn(`no messages for "${preferred(locale)[0]}" are loaded; createExplainer({ messages }) takes them.`, "locale");
}

/**
 * `explain` with its options bound once. What a call's own context says goes before what is bound.
 *
 * ```ts
 * const explain = createExplainer({ messages: [fr], locale: "fr", fields: { postal_code: "zip" } });
 * explain(body, { status: 402 }).primary?.display.lang; // "fr"
 * const report = await explain.response(await fetch("/pay"));
 * ```
 */
export function createExplainer(options: ExplainerOptions): Explainer {
  // Without what somebody put on every object's prototype.
  const { messages, text, providers, ...bound }: ExplainerOptions = Object.assign(Object.create(null), options);
  const _tables = providers?.length ? tablesOf(providers) : undefined;
  const loaded = gather(messages ?? []);
  // One call after the other wants the same language.
  let wanted: unknown;
  let best: (typeof loaded)[number] | undefined;
  const fitting = (locale: Context["locale"]) => {
    if (typeof locale !== "string" || locale !== wanted) {
      best = negotiate(locale, loaded);
      wanted = locale;
    }
    return best;
  };
  look();
  const explain = (input: unknown, context?: Context): Report => {
    try {
      const all: Record<string, unknown> = Object.assign(Object.create(null), bound);
      for (const key of Object.keys(context ?? {})) all[key] = (context as Record<string, unknown>)[key] ?? all[key];
      const { locale, disclosure } = all as Context;
      const discreet = disclosure === "discreet";
      let fits = loaded.length < 2 && !text && locale === undefined ? loaded[0] : fitting(locale);
      const plain = !text && loaded.length < 2 && !loaded[0]!._own;
      if (!fits && !text && locale !== undefined) unspoken(locale);
      const asked = text && locale !== undefined ? read(preferred(locale)[0])?.name : undefined;
      const say = plain ? undefined : wording(fits ?? loaded[0]!, discreet, text, asked);
      return explainIn(input, all, {
        _say: say,
        _tables,
        _again: () => {
          if (loaded.length < 2 && locale === undefined && !text) fits = negotiate(locale, loaded);
          if (fits) return say ?? spoken;
          return text && wording({ ...loaded[0]!, _catalog: {}, _own: undefined }, discreet, text, asked);
        },
      });
    } catch {
      return lost(name);
    }
  };
  return Object.assign(explain, {
    response: (response: Response | null | undefined, context?: Context) => respond(explain, response, context),
  }) as Explainer;
}

/** What was given before, by its text: the core keeps the same tables once. */
const given = new Map<string, Tables>();

function tablesOf(providers: readonly Provider[]): Tables {
  // Given twice, one counts; what is no table is left out.
  const real = providers.filter((one) => typeof one?.data === "string");
  const each = new Map(real.map(({ id, data }) => [id, data]));
  const _data = [...each.values()].map((data) => `${data.length} ${data}`).join("");
  const tables = given.get(_data) ?? { _data, _ids: [...each.keys()] };
  given.set(_data, tables);
  return tables;
}

/** Starts the other build early if WebAssembly is blocked, which a module of eight bytes tells. */
function look(): void {
  if (ready() || blocked) return;
  try {
    if (engine._name === "wasm") new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    init().catch(() => {});
  }
}

/**
 * Reads body, status and headers of a fetch Response, then explains it. A body that breaks off, or stops coming, is
 * read as far as it came. No response at all counts as none that came: status 0.
 *
 * ```ts
 * const report = await explainResponse(await fetch("/pay", { method: "POST", body }));
 * ```
 */
export function explainResponse(response: Response | null | undefined, context?: Context): Promise<Report> {
  return respond(explain as Explainer, response, context);
}

/** A body that brings nothing for this long has stopped, in milliseconds. */
const STALLED = 30_000;

async function respond(
  explain: (input: unknown, context?: Context) => Report,
  response: Response | null | undefined,
  context: Context | undefined,
): Promise<Report> {
  if (!start()) await init().catch(() => {});
  context = own(context);
  // What only looks like a response may have anything there.
  const status =
    [context?.status, get(response, "status")].find((one): one is number => typeof one === "number" && one >= 0) ?? 0;
  const around = { ...context, status, headers: context?.headers ?? (get(response, "headers") as Headers | undefined) };
  const chunks: Uint8Array[] = [];
  let length = 0;
  let empty = 0;
  let whole = !!response;
  try {
    const reader = response?.body?.getReader();
    if (reader) {
      while (length <= Limit.Body) {
        const { done, value } = await soon(reader.read(), () => reader.cancel());
        if (done) break;
        // A stream of nothing would never end.
        if (!ArrayBuffer.isView(value) || (!value.byteLength && ++empty > 1000)) throw new Error("no bytes");
        // A copy: what a stream gave, it may take back.
        const chunk = new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
        chunks.push(chunk);
        length += chunk.length;
      }
      if (length > Limit.Body) reader.cancel().catch(() => {});
    } else if (response) {
      // Not every fetch has streams.
      const body = new Uint8Array(await soon(response.arrayBuffer()));
      chunks.push(body);
      length = body.length;
    }
  } catch {
    // Cut off, or read before: what came is explained.
    whole = false;
  }
  // Of a success nothing came: what it says is not known. A failure's status says something.
  if (!whole && !length && status < 400) around.status = context?.status ?? 0;
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  const cut: Inner = { ...around, _cut: !whole && !!response };
  const report = explain(body, cut);
  return whole || !response || !report.complete ? report : { ...report, complete: false };
}

/** What comes in time; else an error. */
function soon<T>(coming: Promise<T>, end?: () => Promise<unknown>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error("stalled"));
      Promise.resolve()
        .then(end)
        .catch(() => {});
    }, STALLED);
    // What only looks like a stream may give no promise.
    Promise.resolve(coming)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
