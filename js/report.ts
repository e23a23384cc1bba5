import type { Audience, CheckoutError, Diagnosis, Display, ErrorBase, NextStep, Report, Retry, Shape } from "./api.js";
import { type Body, decode } from "./core.js";
import { type Texts, english } from "./locale.js";
import { redact } from "./redact.js";
import { audiences, fields, hints, ids, rules, shapes, steps, titles } from "./tables.js";

/** What a report needs beside the record. */
export interface Surroundings {
  readonly texts: Texts;
  readonly fields: Readonly<Record<string, string | null>> | undefined;
  readonly requestId: string | null;
  readonly engine: Report["engine"];
  readonly objects: readonly object[] | undefined;
}

/** Words of the record: a head of six, then so many for each error. See src/wasm.rs. */
const HEAD = 6;
const WORDS = 38;

/** Reads the record before the next call overwrites it. */
export function report(words: Int32Array, at: number, body: Body, around: Surroundings): Report {
  const errors: CheckoutError[] = [];
  const count = Math.min(words[at]!, 100);
  for (let n = 0; n < count; n++) {
    const own: number[] = [];
    for (let from = at + HEAD + n * WORDS, end = from + WORDS; from < end; from++) own.push(words[from]!);
    errors.push(new Explained(own, body, around) as ErrorBase as CheckoutError);
  }
  const status = words[at + 2]!;
  return new Explanation(
    errors,
    errors[words[at + 1]!] ?? null,
    status < 0 ? null : status,
    shapes[words[at + 3]!] as Shape,
    words[at + 4] === 1,
    around.engine,
  );
}

class Explanation implements Report {
  constructor(
    readonly errors: readonly CheckoutError[],
    readonly primary: CheckoutError | null,
    readonly status: number | null,
    readonly shape: Shape,
    readonly complete: boolean,
    readonly engine: Report["engine"],
  ) {}

  toJSON(): object {
    const { errors, primary, status, shape, complete, engine } = this;
    return { errors: errors.map(json), primary: primary && errors.indexOf(primary), status, shape, complete, engine };
  }
}

const { hasOwnProperty: hasOwn } = Object.prototype;

/** Attributes that are text, in the order of a log line. */
const TEXTS = [
  "type", "code", "decline_code", "advice_code", "network_advice_code", "network_decline_code", "param", "message",
  "charge", "doc_url", "request_log_url", "payment_method_type",
] as const;
const OBJECTS = ["payment_intent", "payment_method", "setup_intent", "source"] as const;

/** An error for a log: redacted, and of the nested objects only their ids. */
function json(error: CheckoutError): object {
  const out: Record<string, unknown> = {};
  for (const key of TEXTS) out[key] = error[key] === null ? null : redact(error[key]);
  for (const key of OBJECTS) {
    const id = (error[key] as { id?: unknown } | null)?.id;
    out[key] = typeof id === "string" && /^[a-z]{2,8}_[A-Za-z0-9]{1,64}$/.test(id) ? redact(id) : null;
  }
  const { audience, rule, field, formField, masked, messageDisplayable, nextStep, retry, display, diagnosis } = error;
  const steps = error.path.map((step) => (typeof step === "string" ? redact(step) : step));
  return { ...out, audience, rule, field, formField, path: steps, masked, messageDisplayable, nextStep, retry, display, diagnosis: { ...diagnosis } };
}

// Plain properties, no #private ones: a report may be wrapped in a proxy (Vue, MobX) and still be read.
class Explained {
  _display: Display | undefined;
  _retry: Retry | undefined;
  _nested: Record<number, object | null> | undefined;

  constructor(
    readonly _words: readonly number[],
    readonly _body: Body,
    readonly _around: Surroundings,
  ) {}

  /** The text of the attribute at that place of the record. */
  _text(at: number): string | null {
    // Kind in the lowest byte, up to 2: nothing there. See `Value` in src/read/scan.rs.
    const low = this._words[at]!;
    if ((low & 0xff) < 3) return null;
    const high = this._words[at + 1]!;
    const { text, bytes } = this._body;
    const raw = text === undefined ? decode(bytes!.subarray(low >>> 8, high >>> 8)) : text.slice(low >>> 8, high >>> 8);
    return high & 1 ? unescape(raw) : raw;
  }

  /** The object of the attribute at that place: the caller's own, or parsed now. */
  _object(at: number): object | null {
    const nested = (this._nested ??= {});
    let value = nested[at];
    if (value === undefined) {
      value = null;
      try {
        const parsed: unknown = JSON.parse(this._text(at) ?? "null");
        const { objects } = this._around;
        if (parsed && typeof parsed === "object") value = objects ? (objects[(parsed as { $: number }).$] ?? null) : parsed;
      } catch {
        // Cut or no JSON: there is no object to give.
      }
      nested[at] = value;
    }
    return value;
  }

  get type() { return this._text(0); }
  get code() { return this._text(2); }
  get decline_code() { return this._text(4); }
  get advice_code() { return this._text(6); }
  get network_advice_code() { return this._text(8); }
  get network_decline_code() { return this._text(10); }
  get charge() { return this._text(12); }
  get doc_url() { return this._text(14); }
  get message() { return this._text(16); }
  get param() { return this._text(18); }
  get payment_intent() { return this._object(20); }
  get payment_method() { return this._object(22); }
  get payment_method_type() { return this._text(24); }
  get request_log_url() { return this._text(26); }
  get setup_intent() { return this._object(28); }
  get source() { return this._object(30); }

  get audience() { return audiences[(this._words[34]! >> 8) & 3] as Audience; }
  get rule() { return rules[this._words[35]! & 0xff] as ErrorBase["rule"]; }
  get field() { return fields[(this._words[34]! >>> 24) - 1] ?? null; }
  get nextStep() { return steps[(this._words[34]! >> 16) & 0xff] as NextStep; }
  get masked() { return (this._words[35]! & 0x100) !== 0; }
  get messageDisplayable() { return (this._words[35]! & 0x200) !== 0; }

  get path(): readonly (string | number)[] {
    const { param } = this;
    return param === null ? [] : path(param);
  }

  get formField(): string | null {
    const { field } = this;
    const names = this._around.fields;
    if (!names) return field;
    // A masked reason must not be told by the place of its text.
    const param = this.masked ? null : this.param;
    if (param !== null) {
      if (hasOwn.call(names, param)) return names[param]!;
      for (const pattern in names) {
        if (pattern.includes("*") && matches(pattern, param)) return names[pattern]!;
      }
    }
    return field !== null && hasOwn.call(names, field) ? names[field]! : field;
  }

  get display(): Display {
    return (this._display ??= this._say());
  }

  _say(): Display {
    const { lang, dir, catalog, own } = this._around.texts;
    const id = ids[this._words[34]! & 0xff] as Display["id"];
    const { masked } = this;
    const override = (masked ? undefined : own[`code:${this.decline_code}`] ?? own[`code:${this.code}`]) ?? own[id];
    if (override !== undefined) return { id, text: override, lang, dir, source: "override" };
    const text = catalog[id];
    if (text !== undefined) return { id, text, lang, dir, source: "catalog" };
    // A language of which only some texts were given.
    return { id, text: english.catalog[id]!, lang: "en", dir: "ltr", source: "catalog" };
  }

  get retry(): Retry {
    const flags = this._words[35]!;
    const delay = this._words[36]!;
    return (this._retry ??= {
      unchanged: [null, false, true][(flags >> 12) & 3]!,
      automatic: (flags & 0x400) !== 0,
      idempotencyKey: ([null, "same", "new"] as const)[(flags >> 14) & 3]!,
      outcomeUnknown: (flags & 0x800) !== 0,
      delayMs: delay < 0 ? null : delay,
    });
  }

  get diagnosis(): Diagnosis {
    const id = this._around.requestId ?? this._text(32) ?? /\breq_\w+/.exec(this.request_log_url ?? "")?.[0];
    return diagnose(this as unknown as CheckoutError, this._words[35]! & 0xff, id ? redact(id) : null);
  }

  toJSON(): object {
    return json(this as unknown as CheckoutError);
  }
}

function diagnose(error: CheckoutError, rule: number, requestId: string | null): Diagnosis {
  const { doc_url } = error;
  const docUrl = doc_url !== null && /^https?:/.test(doc_url) ? redact(doc_url) : null;
  const diagnosis = { title: titles[rule]!, hint: hints[rule]!, docUrl, requestId };
  // No fact of its own, so it is not listed among them.
  return Object.defineProperty(diagnosis, "toString", {
    value: () => {
      const lines = [`${diagnosis.title} [${error.audience}, ${error.rule}]`];
      for (const key of TEXTS) {
        const value = error[key];
        if (value !== null && key !== "request_log_url") lines.push(`  ${key}: ${redact(value)}`);
      }
      lines.push(`  fix: ${diagnosis.hint}`);
      if (requestId) lines.push(`  request: ${requestId}`);
      return lines.join("\n");
    },
  });
}

/** A param taken apart: brackets, dots, or a JSON Pointer; the same as `segments` in src/field.rs. */
function path(param: string): (string | number)[] {
  const pointer = /^#?\//.test(param);
  return param
    .split(pointer ? "/" : /[[\].]/)
    .filter((step) => step && !(pointer && step === "#"))
    .map((step) => (/^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step));
}

/** Whether a param fits a pattern in which `*` stands for any one step. */
function matches(pattern: string, param: string): boolean {
  const steps = path(param);
  const wanted = path(pattern);
  return steps.length === wanted.length && wanted.every((step, n) => step === "*" || step === steps[n]);
}

/** JSON's escapes, as `decode_in_place` in src/read/escape.rs decodes them. */
function unescape(raw: string): string {
  const named: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", u: "\\u" };
  return raw
    .replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, unit?: string, one?: string) =>
      unit ? String.fromCharCode(parseInt(unit, 16)) : (named[one!] ?? one!),
    )
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
