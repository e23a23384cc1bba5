import type { Audience, CheckoutError, Diagnosis, Display, ErrorBase, NextStep, Report, Retry, Shape } from "./api.js";
import { decode } from "./core.js";
import { type Texts, english } from "./locale.js";
import { redact } from "./redact.js";
import { audiences, fields, hints, ids, rules, shapes, steps, titles } from "./tables.js";

/** What a report needs beside the record. */
export interface Surroundings {
  /** The body, where its places are those of its bytes; else a copy of the bytes. */
  readonly text: string | undefined;
  readonly bytes: Uint8Array | undefined;
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
export function report(words: Int32Array, at: number, around: Surroundings): Report {
  const errors: CheckoutError[] = [];
  const count = Math.min(words[at]!, 100);
  for (let n = 0; n < count; n++) {
    errors.push(new Explained(words, at + HEAD + n * WORDS, around) as ErrorBase as CheckoutError);
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
    let id: unknown;
    try {
      id = (error[key] as { id?: unknown } | null)?.id;
    } catch {
      // The caller's own object may throw when it is read.
    }
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

  // The record's words, each in a property of its own: copying them into an array takes twice as long.
  readonly _a: number; readonly _aa: number; // type
  readonly _b: number; readonly _bb: number; // code
  readonly _c: number; readonly _cc: number; // decline_code
  readonly _d: number; readonly _dd: number; // advice_code
  readonly _e: number; readonly _ee: number; // network_advice_code
  readonly _f: number; readonly _ff: number; // network_decline_code
  readonly _g: number; readonly _gg: number; // charge
  readonly _h: number; readonly _hh: number; // doc_url
  readonly _i: number; readonly _ii: number; // message
  readonly _j: number; readonly _jj: number; // param
  readonly _k: number; readonly _kk: number; // payment_intent
  readonly _l: number; readonly _ll: number; // payment_method
  readonly _m: number; readonly _mm: number; // payment_method_type
  readonly _n: number; readonly _nn: number; // request_log_url
  readonly _o: number; readonly _oo: number; // setup_intent
  readonly _p: number; readonly _pp: number; // source
  readonly _q: number; readonly _qq: number; // request id
  readonly _facts: number;
  readonly _flags: number;
  readonly _delay: number;

  constructor(words: Int32Array, at: number, readonly _around: Surroundings) {
    this._a = words[at]!; this._aa = words[at + 1]!;
    this._b = words[at + 2]!; this._bb = words[at + 3]!;
    this._c = words[at + 4]!; this._cc = words[at + 5]!;
    this._d = words[at + 6]!; this._dd = words[at + 7]!;
    this._e = words[at + 8]!; this._ee = words[at + 9]!;
    this._f = words[at + 10]!; this._ff = words[at + 11]!;
    this._g = words[at + 12]!; this._gg = words[at + 13]!;
    this._h = words[at + 14]!; this._hh = words[at + 15]!;
    this._i = words[at + 16]!; this._ii = words[at + 17]!;
    this._j = words[at + 18]!; this._jj = words[at + 19]!;
    this._k = words[at + 20]!; this._kk = words[at + 21]!;
    this._l = words[at + 22]!; this._ll = words[at + 23]!;
    this._m = words[at + 24]!; this._mm = words[at + 25]!;
    this._n = words[at + 26]!; this._nn = words[at + 27]!;
    this._o = words[at + 28]!; this._oo = words[at + 29]!;
    this._p = words[at + 30]!; this._pp = words[at + 31]!;
    this._q = words[at + 32]!; this._qq = words[at + 33]!;
    this._facts = words[at + 34]!;
    this._flags = words[at + 35]!;
    this._delay = words[at + 36]!;
  }

  /** The text at a place of the record: two words, see `Value` in src/read/scan.rs. */
  _text(low: number, high: number): string | null {
    // Kind in the lowest byte, up to 2: nothing there.
    if ((low & 0xff) < 3) return null;
    const { text, bytes } = this._around;
    const raw = text === undefined ? decode(bytes!.subarray(low >>> 8, high >>> 8)) : text.slice(low >>> 8, high >>> 8);
    return high & 1 ? unescape(raw) : raw;
  }

  /** The object at a place of the record: the caller's own, or parsed now. */
  _object(low: number, high: number): object | null {
    const nested = (this._nested ??= {});
    let value = nested[low];
    if (value === undefined) {
      value = null;
      try {
        const parsed: unknown = JSON.parse(this._text(low, high) ?? "null");
        const { objects } = this._around;
        if (parsed && typeof parsed === "object") value = objects ? (objects[(parsed as { $: number }).$] ?? null) : parsed;
      } catch {
        // Cut or no JSON: there is no object to give.
      }
      nested[low] = value;
    }
    return value;
  }

  get type() { return this._text(this._a, this._aa); }
  get code() { return this._text(this._b, this._bb); }
  get decline_code() { return this._text(this._c, this._cc); }
  get advice_code() { return this._text(this._d, this._dd); }
  get network_advice_code() { return this._text(this._e, this._ee); }
  get network_decline_code() { return this._text(this._f, this._ff); }
  get charge() { return this._text(this._g, this._gg); }
  get doc_url() { return this._text(this._h, this._hh); }
  get message() { return this._text(this._i, this._ii); }
  get param() { return this._text(this._j, this._jj); }
  get payment_intent() { return this._object(this._k, this._kk); }
  get payment_method() { return this._object(this._l, this._ll); }
  get payment_method_type() { return this._text(this._m, this._mm); }
  get request_log_url() { return this._text(this._n, this._nn); }
  get setup_intent() { return this._object(this._o, this._oo); }
  get source() { return this._object(this._p, this._pp); }

  get audience() { return audiences[(this._facts >> 8) & 3] as Audience; }
  get rule() { return rules[this._flags & 0xff] as ErrorBase["rule"]; }
  get field() { return fields[this._facts >>> 24] || null; }
  get nextStep() { return steps[(this._facts >> 16) & 0xff] as NextStep; }
  get masked() { return (this._flags & 0x100) !== 0; }
  get messageDisplayable() { return (this._flags & 0x200) !== 0; }

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
    const id = ids[this._facts & 0xff] as Display["id"];
    const override = own && ((this.masked ? undefined : own[`code:${this.decline_code}`] ?? own[`code:${this.code}`]) ?? own[id]);
    if (override !== undefined) return { id, text: override, lang, dir, source: "override" };
    const text = catalog[id];
    if (text !== undefined) return { id, text, lang, dir, source: "catalog" };
    // A language of which only some texts were given.
    return { id, text: english.catalog[id]!, lang: "en", dir: "ltr", source: "catalog" };
  }

  get retry(): Retry {
    const flags = this._flags;
    const delay = this._delay;
    return (this._retry ??= {
      unchanged: [null, false, true][(flags >> 12) & 3]!,
      automatic: (flags & 0x400) !== 0,
      idempotencyKey: ([null, "same", "new"] as const)[(flags >> 14) & 3]!,
      outcomeUnknown: (flags & 0x800) !== 0,
      delayMs: delay < 0 ? null : delay,
    });
  }

  get diagnosis(): Diagnosis {
    const id = this._around.requestId ?? this._text(this._q, this._qq) ?? /\breq_\w+/.exec(this.request_log_url ?? "")?.[0];
    return diagnose(this as unknown as CheckoutError, this._flags & 0xff, id ? redact(id) : null);
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
        if (value !== null && key !== "request_log_url") lines.push(`  ${key}: ${printable(redact(value))}`);
      }
      lines.push(`  fix: ${diagnosis.hint}`);
      if (requestId) lines.push(`  request: ${requestId}`);
      return lines.join("\n");
    },
  });
}

/** Text for one line of a terminal: what would move the cursor, break the line or turn its direction is shown as an escape. */
const printable = (text: string) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

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
