import type {
  Audience,
  CheckoutError,
  Context,
  Diagnosis,
  Display,
  ErrorBase,
  NextStep,
  Report,
  Retry,
  Shape,
} from "./api.js";
import { type Call, recall, textAt, words } from "./core.js";
import { ATTRIBUTES, type Attribute, HANDED, attributes, get } from "./input.js";
import type { Texts } from "./locale.js";
import { redact } from "./generated/redact.js";
import { audiences, fields, hints, ids, rules, shapes, steps, texts, titles } from "./generated/tables.js";

/** What a report needs beside the record. */
export interface Surroundings extends Call {
  readonly _engine: Report["engine"];
  /** Undefined for English, whose texts every page carries. */
  readonly _texts?: Texts | undefined;
  readonly _fields?: Context["fields"];
  /** Of the headers. */
  readonly _requestId?: string | null;
  /** What marks stand for, where the input was an object. */
  readonly _objects?: readonly object[] | undefined;
}

/** The record in words, see src/wasm.rs: a head of eight, then so many for each error, and where what is in those. */
export const enum Words {
  Head = 8,
  Each = 38,
  Facts = 0,
  Flags = 1,
  Delay = 2,
  Values = 4,
}

/** A report, read from the record before the next call overwrites it. */
export class Explanation implements Report {
  readonly errors: CheckoutError[] = [];
  readonly primary: CheckoutError | null;
  readonly status: number | null;
  readonly shape: Shape;
  readonly complete: boolean;
  readonly engine: Report["engine"];

  constructor(words: ArrayLike<number>, at: number, around: Surroundings) {
    const count = Math.min(words[at]!, 100);
    const status = words[at + 2]!;
    for (let n = 0; n < count; n++) {
      this.errors.push(new Explained(words, at + Words.Head + n * Words.Each, around) as ErrorBase as CheckoutError);
    }
    this.primary = this.errors[words[at + 1]!] ?? null;
    this.status = status < 0 ? null : status;
    this.shape = shapes[words[at + 3]!] as Shape;
    this.complete = words[at + 4] === 1;
    this.engine = around._engine;
  }

  toJSON(): object {
    const { errors, primary } = this;
    return { ...this, errors: errors.map(json), primary: primary && errors.indexOf(primary) };
  }
}

const REQUEST_ID = 16;
const ANSWERS = [false, true, null];
const KEYS = ["same", "new", null] as const;
const DECIDED = [
  "audience",
  "rule",
  "field",
  "formField",
  "path",
  "masked",
  "messageDisplayable",
  "nextStep",
  "retry",
  "display",
  "diagnosis",
] as const;

/** An error for a log: redacted, and of the nested objects only their ids. */
function json(error: CheckoutError): object {
  const out: Record<string, unknown> = {};
  for (const name of attributes) {
    const value = error[name];
    const text = typeof value === "string" ? value : get(value, "id");
    out[name] =
      typeof text === "string" && (text === value || /^[a-z]{2,8}_[A-Za-z0-9]{1,64}$/.test(text)) ? redact(text) : null;
  }
  for (const name of DECIDED) out[name] = error[name];
  // Taken apart after it was redacted: of a secret's parts none looks like one.
  out.path = path(redact(error.param ?? ""));
  return out;
}

// The attributes are getters, too: see below.
interface Explained extends Pick<ErrorBase, Attribute> {}

// Plain properties, no #private ones: a report may be wrapped in a proxy (Vue, MobX) and still be read.
class Explained {
  _display: Display | undefined;
  _retry: Retry | undefined;
  _nested: Record<number, object | null> | undefined;
  readonly _facts: number;
  readonly _flags: number;
  readonly _delay: number;

  constructor(
    words: ArrayLike<number>,
    readonly _at: number,
    readonly _around: Surroundings,
  ) {
    this._facts = words[_at + Words.Facts]!;
    this._flags = words[_at + Words.Flags]!;
    this._delay = words[_at + Words.Delay]!;
  }

  /** The text of an attribute. */
  _text(attribute: number): string | null {
    const { _around, _at } = this;
    // Without the core there are none.
    if (_around._body === undefined) return null;
    recall(_around);
    const at = _at + Words.Values + 2 * attribute;
    return words[at] ? textAt(_around._body, words[at]!, words[at + 1]!) : null;
  }

  /** The object at a place of the record: the caller's own, or parsed now. */
  _object(at: number): object | null {
    const nested = (this._nested ??= {});
    if (!(at in nested)) {
      nested[at] = null;
      try {
        const text = this._text(at) ?? "null";
        const mark = /^{,"\$":(\d+)/.exec(text);
        const value: unknown = (mark && this._around._objects?.[+mark[1]!]) ?? JSON.parse(text);
        if (value && typeof value === "object") nested[at] = value;
      } catch {
        // Cut or no JSON: there is no object to give.
      }
    }
    return nested[at]!;
  }

  get audience() {
    return audiences[(this._facts >> 8) & 3] as Audience;
  }
  get rule() {
    return rules[(this._facts >> 20) & 15] as ErrorBase["rule"];
  }
  get field() {
    return fields[this._facts >>> 24] || null;
  }
  get nextStep() {
    return steps[(this._facts >> 16) & 15] as NextStep;
  }
  get masked() {
    return (this._flags & 0x100) > 0;
  }
  get messageDisplayable() {
    return (this._flags & 0x200) > 0;
  }

  get path(): readonly (string | number)[] {
    return path(this.param ?? "");
  }

  get formField(): string | null {
    const { field } = this;
    const { _fields } = this._around;
    if (!_fields) return field;
    // A plain decline has no place but its field's: else a param would tell the masked ones from the others.
    const param = field === null && ids[this._facts & 0xff] === "declined" ? null : this.param;
    try {
      const names = Object.keys(_fields);
      const found =
        names.find((name) => name === param) ??
        names.find((name) => name.includes("*") && param !== null && matches(name, param)) ??
        names.find((name) => name === field);
      return found === undefined ? field : _fields[found]!;
    } catch {
      // Names that throw name nothing.
      return field;
    }
  }

  get display(): Display {
    const at = this._facts & 0xff;
    const id = ids[at] as Display["id"];
    // English, and where a language lacks the text.
    return (this._display ??= this._around._texts?._say(this, id) ?? {
      id,
      text: texts[at]!,
      lang: "en",
      dir: "ltr",
      source: "catalog",
    });
  }

  get retry(): Retry {
    const flags = this._flags;
    const delay = this._delay;
    return (this._retry ??= {
      unchanged: ANSWERS[(flags >> 12) & 3]!,
      automatic: (flags & 0x400) > 0,
      idempotencyKey: KEYS[(flags >> 14) & 3]!,
      outcomeUnknown: (flags & 0x800) > 0,
      delayMs: delay < 0 ? null : delay,
    });
  }

  get diagnosis(): Diagnosis {
    const { audience, rule, doc_url, request_log_url } = this;
    const id = this._around._requestId ?? this._text(REQUEST_ID) ?? /\breq_\w+/.exec(request_log_url ?? "")?.[0];
    const requestId = id ? redact(id) : null;
    const docUrl = doc_url && /^https?:/.test(doc_url) ? redact(doc_url) : null;
    const title = titles[(this._facts >> 20) & 15]!;
    const hint = hints[(this._facts >> 20) & 15]!;
    const print = () => {
      const lines = [`${title} [${audience}, ${rule}]`];
      for (const name of attributes) {
        const value = this[name];
        if (typeof value === "string" && name !== "request_log_url")
          lines.push(`  ${name}: ${printable(redact(value))}`);
      }
      lines.push(`  fix: ${hint}`);
      if (requestId) lines.push(`  request: ${printable(requestId)}`);
      return lines.join("\n");
    };
    // No fact of its own, so it is not listed among them.
    return Object.defineProperty({ title, hint, docUrl, requestId }, "toString", { value: print });
  }

  toJSON(): object {
    return json(this as ErrorBase as CheckoutError);
  }
}

for (const name of attributes) {
  const at = ATTRIBUTES[name];
  const handed = HANDED.test(name);
  Object.defineProperty(Explained.prototype, name, {
    get(this: Explained) {
      return handed ? this._object(at) : this._text(at);
    },
    configurable: true,
  });
}

/** Text for one line of a terminal: what would move the cursor, break the line or turn its direction is shown as an escape. */
const printable = (text: string) =>
  text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

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
