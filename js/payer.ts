import type { CheckoutError, Display, NextStep, PayerError, Report } from "./api.js";
import { Limit } from "./generated/layout.js";
import { redact } from "./generated/redact.js";
import { claims, closed, fields, ids, outcomes, steps } from "./generated/tables.js";
import { get, keysOf } from "./input.js";
import type { Say } from "./locale.js";
import { english, formField } from "./report.js";
import { toPayer } from "./wire.js";

/** How deep a payer report may lie in what a server or a framework wraps around it. */
const DEEPEST = 4;
/** So many values are looked at for one, and so much of a text is kept: what is larger is nobody's report. */
const MOST = 2000;

/** Whether a text may hold a payer report or a report; nothing else has this word. */
export const MARK = '"nextStep"';

/** What may be any of them. */
export interface Found extends Partial<Omit<Report, "errors">> {
  readonly errors?: readonly (CheckoutError | PayerError)[];
}

/** A payer report, or a report as such, in whatever is wrapped around it. */
export function find(value: unknown, depth = 0, seen = { _count: 0 }): Found | undefined {
  if (!value || typeof value !== "object" || depth > DEEPEST || ArrayBuffer.isView(value)) return undefined;
  const errors = get(value, "errors");
  const isReport = typeof get(value, "engine") === "string" && typeof get(value, "shape") === "string";
  if (Array.isArray(errors) && (get(value, "checkout_errors") === 1 || isReport)) return value;
  // One error of a report.
  if (get(value, "nextStep") && get(get(value, "display"), "id")) return { errors: [value as CheckoutError] };
  for (const key of keysOf(value)) {
    if (closed.test(key)) continue;
    if (++seen._count > MOST) break;
    const found = find(get(value, key), depth + 1, seen);
    if (found) return found;
  }
  return undefined;
}

/** Text of a body, as far as it is text: redacted before it is cut, for half a card's number looks like none. */
const text = (value: unknown): string | null =>
  value && typeof value === "string" ? redact(value.slice(0, 2 * MOST)).slice(0, MOST) : null;
/** A word of a list, else another one. */
export const among = <T extends string>(list: readonly string[], value: unknown, other: T): T =>
  list.includes(value as string) ? (value as T) : other;

/** What is read of a payer report, worded in the page's language if `say` speaks it, else in the words that came. */
export function received(
  sent: Found,
  { _engine, _say, _fields }: { _engine: Report["engine"]; _say: Say | undefined; _fields: object | undefined },
): Report {
  // A whole report has its errors in wire order, a payer's the primary one first.
  const list = (sent.primary ? toPayer(sent as Report).errors : (sent.errors ?? [])) as unknown[];
  const errors = list.slice(0, Limit.Errors).map((one) => error(one, _say, _fields));
  return {
    errors,
    primary: errors[0] ?? null,
    status: null,
    shape: "payer",
    provider: null,
    complete: list.length <= Limit.Errors,
    engine: _engine,
  };
}

function error(one: unknown, say: Say | undefined, names: object | undefined): CheckoutError {
  const shown = get(one, "display") ?? one;
  const given = text(get(shown, "id"));
  const words = text(get(shown, "text"));
  const known = !!given && ids.includes(given);
  const outcome = among<PayerError["outcome"]>(outcomes, get(one, "outcome"), "unknown");
  // What claims another outcome than the one that came is not told.
  const agrees = Object.keys(claims).every((claim) => claim === outcome || !claims[claim]!.test(given ?? ""));
  const id = given && agrees && /^\w{1,64}$/.test(given) && (known || words) ? given : "payment_failed";
  const field = text(get(one, "field"));
  const lang = text(get(shown, "lang"));
  const came: Display | undefined =
    words && id === given
      ? {
          id,
          text: words,
          lang: lang && /^[\w-]{2,35}$/.test(lang) ? lang : "und",
          dir: get(shown, "dir") === "rtl" ? "rtl" : "ltr",
          source: "catalog",
        }
      : undefined;
  const nextStep = among<NextStep>(steps, get(one, "nextStep"), "contact_merchant");
  const told = {
    code: null,
    decline_code: null,
    masked: false,
    field: field && (fields.includes(field) || /^[a-z]\w{0,63}$/.test(field)) ? field : null,
    nextStep: nextStep === "fix_integration" ? "contact_merchant" : nextStep,
    display: came ?? english(ids.indexOf(id)),
  } as const;
  const other = text(get(one, "formField")) ?? told.field;
  return {
    type: null,
    code: null,
    decline_code: null,
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    param: null,
    message: null,
    charge: null,
    doc_url: null,
    request_log_url: null,
    request_id: null,
    payment_method_type: null,
    payment_intent: null,
    setup_intent: null,
    payment_method: null,
    source: null,
    audience: "payer",
    rule: "payer-report",
    outcome,
    field: told.field,
    formField: names && told.field ? formField(names, told.field, null, other) : other,
    path: [],
    display: say?.(told) ?? told.display,
    masked: false,
    messageDisplayable: false,
    nextStep: told.nextStep,
    retry: { unchanged: null, automatic: false, idempotencyKey: null, delayMs: null },
  };
}
