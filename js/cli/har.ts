import { redact } from "../generated/redact.js";
import { get } from "../input.js";
import type { Context, Report } from "../index.js";

/** One request of a HAR file that failed, with what its answer says. */
export interface Failed {
  readonly request: {
    /** `"POST"` */
    readonly method: string;
    /** Without its query, and redacted: `"https://shop.example/pay"` */
    readonly url: string;
    /** When it was sent, as the file says it: `"2026-11-26T10:00:00.000Z"`; null: it does not. */
    readonly time: string | null;
  };
  readonly report: Report;
}

/** Whether a file that begins like this may be a HAR file. */
export const begins = (first: string): boolean => /^(\xef\xbb\xbf|\ufeff)?\s*\{\s*"log"\s*:\s*(\{|$)/.test(first);

/** The requests of a HAR file; undefined for anything else. */
export function entriesOf(file: Uint8Array): readonly unknown[] | undefined {
  const text = new TextDecoder().decode(file);
  if (!begins(text.slice(0, 256))) return undefined;
  try {
    const entries = get(get(JSON.parse(text), "log"), "entries");
    return Array.isArray(entries) ? entries : undefined;
  } catch {
    return undefined;
  }
}

/** Words in the address of a request that pays. */
const PAYS =
  /pay|checkout|charge|order|intent|token|card|billing|subscri|invoice|purchase|donat|wallet|3ds|cart|stripe|adyen|klarna|mollie|braintree/i;
/** What a page is made of. */
const ASSET = /^(image|font|text\/css|text\/javascript|application\/(x-)?javascript|audio|video)\b/i;
const FILE = /\.(m?js|css|map|png|jpe?g|gif|svg|webp|ico|woff2?|ttf|mp4)$/i;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The address without query, fragment and user; what is no address gives `""`. */
function addressOf(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return redact(origin + pathname);
  } catch {
    return "";
  }
}

const pairs = (value: unknown): Record<string, string> => {
  const out: Record<string, string> = Object.create(null);
  for (const one of list(value)) out[text(get(one, "name")).toLowerCase()] = text(get(one, "value"));
  return out;
};

/**
 * The payment requests that failed: those whose answer reports an error, and which a provider answered or whose address
 * says that they pay. What a page is made of, and the browser's own question before a request, are none.
 */
export function* failures(
  entries: readonly unknown[],
  explain: (body: unknown, context: Context) => Report,
): Generator<Failed> {
  for (const entry of entries) {
    const request = get(entry, "request");
    const response = get(entry, "response");
    const method = text(get(request, "method")).toUpperCase();
    const url = addressOf(text(get(request, "url")));
    const content = get(response, "content");
    if (method === "OPTIONS" || FILE.test(url) || ASSET.test(text(get(content, "mimeType")))) continue;
    const sent = text(get(content, "text"));
    const status = get(response, "status");
    const report = explain(get(content, "encoding") === "base64" ? Buffer.from(sent, "base64") : sent, {
      status: typeof status === "number" && status > 0 ? status : 0,
      headers: pairs(get(response, "headers")),
      idempotencyKey: Boolean(pairs(get(request, "headers"))["idempotency-key"]) || undefined,
    });
    if (!report.errors.length || !(report.provider || PAYS.test(url))) continue;
    const time = text(get(entry, "startedDateTime"));
    yield { request: { method, url, time: /^[\dTZ:.+-]{10,40}$/.test(time) ? time : null }, report };
  }
}
