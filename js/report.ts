import type { CheckoutError, Context, Display, NextStep, Outcome, Report, Retry, Shape } from "./api.js";
import { type Body, type Tables, textAt, type Written } from "./core.js";
import { At, Head, Limit, Mask, Place, Row, Value } from "./generated/layout.js";
import { redact } from "./generated/redact.js";
import { audiences, fields, ids, outcomes, plain, rules, shapes, steps, texts } from "./generated/tables.js";
import type { Say } from "./locale.js";

/** What a report needs beside the record. */
export interface Surroundings {
  readonly _engine: Report["engine"];
  /** Undefined for English, whose texts every page carries. */
  readonly _say?: Say | undefined;
  readonly _fields?: Context["fields"];
  /** Of the headers. */
  readonly _requestId?: string | undefined;
  /** The providers that were asked. */
  readonly _tables?: Tables | undefined;
}

/** How to read a body once more, and what the marks in it stand for. */
export interface Origin {
  readonly _body: Body;
  readonly _status: number;
  readonly _flags: number;
  readonly _objects: readonly object[] | undefined;
  readonly _tables: Tables | undefined;
  readonly _named: number;
}

const ANSWERS = [false, true, null];
const KEYS = ["same", "new", null] as const;

/** The report of a record: plain, and complete. The record may be overwritten after that. */
export function report({ words, at, body }: Written, around: Surroundings): Report {
  const count = Math.min(words[at + Head.Count]!, Limit.Errors);
  // What the page brings may explain something itself, which overwrites the record.
  if (around._say || around._fields) {
    words = words.slice(at, at + Head.Errors + count * Row.Length);
    at = 0;
  }
  const status = words[at + Head.Status]!;
  const provider = words[at + Head.Provider]!;
  const errors: CheckoutError[] = [];
  for (let n = 0; n < count; n++)
    errors[n] = error(words, at + Head.Errors + n * Row.Length, body, around, provider > 0);
  return {
    errors,
    primary: errors[words[at + Head.Primary]!] ?? null,
    status: status < 0 ? null : status,
    shape: shapes[words[at + Head.Shape]!] as Shape,
    provider: provider < 0 ? null : provider ? around._tables!._ids[provider - 1]! : "stripe",
    complete: words[at + Head.Complete] === 1,
    engine: around._engine,
  };
}

/**
 * What is said where not even the input or the context could be looked at. It calls nothing that a page could have
 * patched.
 */
export function lost(engine: Report["engine"]): Report {
  const words = new Int32Array(Row.Length);
  words[Row.Facts] = plain[1][0]!;
  words[Row.Flags] = plain[1][1]!;
  words[Row.Delay] = -1;
  const primary = error(words, 0, "", { _engine: engine });
  return { errors: [primary], primary, status: null, shape: "text", provider: null, complete: false, engine };
}

function error(
  words: Int32Array,
  row: number,
  body: Body,
  { _say, _fields, _requestId }: Surroundings,
  foreign = false,
): CheckoutError {
  const suspects = words[row + Row.Suspects]!;
  const raw = (value: Value): string | null => {
    const at = row + Row.Values + value * 2;
    const low = words[at]!;
    return low ? textAt(body, low, words[at + 1]!) : null;
  };
  const clean = (value: Value, found: string | null) => (found && (suspects >> value) & 1 ? redact(found) : found);
  const text = (value: Value) => clean(value, raw(value));
  const intent = (object: Value, id: Value, status: Value) =>
    words[row + Row.Values + object * 2] ? { id: text(id), status: text(status) } : null;
  const method = (object: Value, id: Value, type: Value, brand: Value) =>
    words[row + Row.Values + object * 2] ? { id: text(id), type: text(type), brand: text(brand) } : null;

  const facts = words[row + Row.Facts]!;
  const flags = words[row + Row.Flags]!;
  const delay = words[row + Row.Delay]!;
  const message = (facts >>> At.Message) & Mask.Message;
  const id = ids[message]!;
  const field = fields[(facts >>> At.Field) & Mask.Field] || null;
  const param = text(Value.Param);
  const url = text(Value.RequestLogUrl);
  const out = {
    type: text(Value.Type),
    code: text(Value.Code),
    decline_code: text(Value.DeclineCode),
    advice_code: text(Value.AdviceCode),
    network_advice_code: text(Value.NetworkAdviceCode),
    network_decline_code: text(Value.NetworkDeclineCode),
    param,
    message: text(Value.Message),
    charge: text(Value.Charge),
    doc_url: text(Value.DocUrl),
    request_log_url: url,
    request_id:
      _requestId ??
      text(Value.RequestId) ??
      // From the address as sent: what is redacted in it may stand around the id.
      (url && clean(Value.RequestLogUrl, requestIn(raw(Value.RequestLogUrl)!))),
    payment_method_type: text(Value.PaymentMethodType),
    payment_intent: intent(Value.PaymentIntent, Value.InPaymentIntentId, Value.InPaymentIntentStatus),
    setup_intent: intent(Value.SetupIntent, Value.InSetupIntentId, Value.InSetupIntentStatus),
    payment_method: method(
      Value.PaymentMethod,
      Value.InPaymentMethodId,
      Value.InPaymentMethodType,
      Value.InPaymentMethodBrand,
    ),
    source: method(Value.Source, Value.InSourceId, Value.InSourceType, Value.InSourceBrand),
    audience: audiences[(facts >>> At.Audience) & Mask.Audience],
    rule: rules[(facts >>> At.Rule) & Mask.Rule]!,
    outcome: outcomes[(flags >>> At.Outcome) & Mask.Outcome] as Outcome,
    field,
    // A plain decline has no place but its field's: else a param would tell the masked ones from the others.
    formField: _fields ? formField(_fields, field, field === null && id === "declined" ? null : param) : field,
    path: param ? path(param) : [],
    display: english(message),
    masked: ((flags >>> At.Masked) & Mask.Masked) > 0,
    messageDisplayable: ((flags >>> At.Displayable) & Mask.Displayable) > 0,
    nextStep: steps[(facts >>> At.Step) & Mask.Step] as NextStep,
    retry: {
      unchanged: ANSWERS[(flags >>> At.Unchanged) & Mask.Unchanged]!,
      automatic: ((flags >>> At.Automatic) & Mask.Automatic) > 0,
      idempotencyKey: KEYS[(flags >>> At.Key) & Mask.Key]!,
      delayMs: delay < 0 ? null : delay,
    } satisfies Retry,
  } as CheckoutError;
  if (_say) {
    const hidden = (value: Value) => ((words[row + Row.Values + value * 2 + 1]! >>> Place.Hidden) & 1) > 0;
    const hides = [hidden(Value.DeclineCode), hidden(Value.Code)] as const;
    // Another provider's plain decline has a code of its own, by which nothing may be told apart: of a hidden one none is.
    const told = foreign && (hides[0] || hides[1]) ? { ...out, decline_code: null, code: null } : out;
    (out as { display: Display }).display = _say(told, ...hides) ?? out.display;
  }
  return out;
}

/** The English words of that number, which every page carries. */
export const english = (message: number): Display => ({
  id: ids[message]!,
  text: texts[message]!,
  lang: "en",
  dir: "ltr",
  source: "catalog",
});

/** The request's id in the address of its log; the same as `request_in` in src/out/report.rs. */
const requestIn = (url: string): string | null => /\breq_\w+/.exec(url)?.[0] ?? null;

/** A param taken apart: brackets, dots, or a JSON Pointer; the same as `segments` in src/judge/param.rs. */
function path(param: string): (string | number)[] {
  const pointer = /^#?\//.test(param);
  return param
    .split(pointer ? "/" : /[[\].]/)
    .filter((step) => step && !(pointer && step === "#"))
    .slice(0, 100)
    .map((step) => (/^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step));
}

/** The page's own name of a field, or of what a param names; else the field itself. */
export function formField(names: object, field: string | null, param: string | null, other = field): string | null {
  try {
    const steps = param ? path(param) : [];
    // `*` stands for any one step.
    const fits = (pattern: string) => {
      const wanted = path(pattern);
      return steps.length === wanted.length && wanted.every((step, n) => step === "*" || step === steps[n]);
    };
    const all = Object.keys(names);
    const found =
      all.find((name) => name === param) ??
      (steps.length ? all.find((name) => name.includes("*") && fits(name)) : undefined) ??
      all.find((name) => name === field) ??
      // One input may take the whole date, or two of them its parts.
      all.find((name) => name === (field === "expiry" ? "exp_month" : /^exp_/.test(field ?? "") && "expiry"));
    return found === undefined ? other : ((names as Record<string, string | null | undefined>)[found] ?? null);
  } catch {
    // Names that throw name nothing.
    return other;
  }
}

/** The attributes of one error of a record as they came, objects whole. Those that came as objects are the same ones. */
export function unredacted(
  { words, at, body }: Written,
  n: number,
  objects: Origin["_objects"],
): Record<string, unknown> {
  const row = at + Head.Errors + n * Row.Length + Row.Values;
  const text = (value: Value): string | null => {
    const low = words[row + value * 2]!;
    return low ? textAt(body, low, words[row + value * 2 + 1]!) : null;
  };
  const object = (value: Value): unknown => {
    const json = text(value);
    if (!json) return null;
    // See `encode` in input.ts.
    const mark = objects && /^{,"\$":(\d+)/.exec(json);
    if (mark) return objects[+mark[1]!] ?? null;
    try {
      return JSON.parse(json);
    } catch {
      // Cut, or no JSON.
      return null;
    }
  };
  return {
    type: text(Value.Type),
    code: text(Value.Code),
    decline_code: text(Value.DeclineCode),
    advice_code: text(Value.AdviceCode),
    network_advice_code: text(Value.NetworkAdviceCode),
    network_decline_code: text(Value.NetworkDeclineCode),
    param: text(Value.Param),
    message: text(Value.Message),
    charge: text(Value.Charge),
    doc_url: text(Value.DocUrl),
    request_log_url: text(Value.RequestLogUrl),
    request_id: text(Value.RequestId) ?? requestIn(text(Value.RequestLogUrl) ?? ""),
    payment_method_type: text(Value.PaymentMethodType),
    payment_intent: object(Value.PaymentIntent),
    setup_intent: object(Value.SetupIntent),
    payment_method: object(Value.PaymentMethod),
    source: object(Value.Source),
  };
}
