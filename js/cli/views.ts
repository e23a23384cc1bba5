import { format } from "../diagnose.js";
import type { Audience, CheckoutError, Report } from "../index.js";
import { printable as safe } from "../printable.js";
import type { Failed } from "./har.js";

export { safe };

/** How the meanings are painted. */
export type Colour = Readonly<Record<Audience | "strong" | "faint", (text: string) => string>>;

const with_ = (on: number, off: number) => (text: string) => `\x1b[${on}m${text}\x1b[${off}m`;
/** Colours of a terminal. A meaning is always said in words too. */
export const paint: Colour = {
  payer: with_(36, 39),
  developer: with_(35, 39),
  operator: with_(33, 39),
  strong: with_(1, 22),
  faint: with_(2, 22),
};
const as = (text: string) => text;
/** None. */
export const plain: Colour = { payer: as, developer: as, operator: as, strong: as, faint: as };

/** JSON that prints as it is, on any terminal. */
export const json = (value: unknown, indent?: number): string => shown(JSON.stringify(value, null, indent));

/** JSON with escapes for what a terminal would not print. */
function shown(text: string): string {
  // Most texts are ASCII, which the simple pattern sees several times as fast.
  if (!/[^\n -~]/.test(text)) return text;
  return text.replace(
    /[\x7f-\x9f\p{Bidi_Control}\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * A report as one line, for `jsonBytes`: its primary error, which stands among the others too, is written once.
 */
export function jsonLine(report: Report): string {
  const { errors, primary, ...rest } = report;
  if (errors.length !== 1 || primary !== errors[0]) return JSON.stringify(report);
  const error = JSON.stringify(primary);
  return `{"errors":[${error}],"primary":${error},${JSON.stringify(rest).slice(1)}`;
}

/** The bytes of lines of JSON, which print as they are. */
export function jsonBytes(lines: readonly string[]): Uint8Array {
  const text = `${lines.join("\n")}\n`;
  const bytes = Buffer.from(text);
  // Where all is ASCII, bytes tell so many times as fast as a pattern.
  const plain = bytes.length === text.length && !bytes.includes(0x7f);
  return plain ? bytes : Buffer.from(`${lines.map(shown).join("\n")}\n`);
}

/** Whether the same request may succeed later, in words. */
export const plainly = (unchanged: boolean | null): string =>
  unchanged === null
    ? "the same request may succeed or not: that cannot be known"
    : `the same request ${unchanged ? "may succeed later" : "will not succeed"}`;

/** What an error is counted under: its most specific name. */
export function code(error: CheckoutError): string {
  return [error.code ?? error.type, error.decline_code].filter(Boolean).join(" / ") || "(no code)";
}

/** A request of a HAR file, for people. */
export function failed({ request: { method, url, time }, report }: Failed, colour: Colour): string {
  const head = [method, url, ...(time ? [`at ${time}`] : [])].map(safe).join(" ");
  return `${colour.strong(head)}\n${views(report, colour)}`;
}

/** One line a body. */
export function line(number: number, { errors, shape }: Report, colour: Colour): string {
  if (!errors.length) return `${number}  ${colour.faint(`no error (${shape})`)}`;
  return errors
    .map(
      (error) =>
        `${number}  ${colour[error.audience](error.audience.padEnd(9))}  ${safe(code(error))}  ${colour.faint(safe(error.display.text))}`,
    )
    .join("\n");
}

/** The three views: what the payer sees, what the programmer sees, what to do about retrying. */
export function views(report: Report, colour: Colour): string {
  const { errors, status, shape, provider, complete, engine } = report;
  const facts = [`status ${status ?? "not known"}`, `shape ${shape}`, `engine ${engine}`];
  if (provider && provider !== "stripe") facts.splice(2, 0, `provider ${safe(provider)}`);
  if (!complete) facts.push("not complete: what could be read is explained");
  const out = [colour.faint(facts.join(", "))];
  if (!errors.length) out.push("", "The body reports no error.");
  errors.forEach((error, at) => {
    if (errors.length > 1)
      out.push(
        "",
        colour.strong(`Error ${at + 1} of ${errors.length}${error === report.primary ? ", to act on first" : ""}`),
      );
    out.push("", ...payer(error, colour), "", ...programmer(error, colour), "", ...next(error, colour));
  });
  return out.join("\n");
}

function payer({ display, field, formField, masked, messageDisplayable }: CheckoutError, colour: Colour): string[] {
  const name = formField === field ? field : `${field ?? "none"}, in the form ${formField}`;
  return [
    colour.strong("What the payer sees"),
    `  ${colour.payer(safe(display.text))}`,
    `  ${colour.faint("where")}    ${field === null ? "above the form: no field of it is wrong" : `at the field ${safe(String(name))}`}`,
    `  ${colour.faint("text")}     ${display.id}, ${display.lang}`,
    ...(masked ? [`  ${colour.faint("masked")}   the reason must not be shown: this is the generic decline`] : []),
    ...(messageDisplayable ? [`  ${colour.faint("message")}  the API's own may be shown as it is`] : []),
  ];
}

/** Whom an error is for, in words. */
export const WHO: Readonly<Record<Audience, string>> = {
  payer: "for the payer",
  developer: "for the programmer",
  operator: "for nobody: wait and try again",
};

function programmer(error: CheckoutError, colour: Colour): string[] {
  const { audience, path } = error;
  return [
    `${colour.strong("What the programmer sees")}: ${colour[audience](WHO[audience])}`,
    ...format(error)
      .split("\n")
      .map((text) => `  ${text}`),
    ...(path.length ? [`    path: ${safe(JSON.stringify(path))}`] : []),
  ];
}

function next({ nextStep, outcome, retry }: CheckoutError, colour: Colour): string[] {
  const { unchanged, automatic, idempotencyKey, delayMs } = retry;
  return [
    `${colour.strong("What to do next")}: ${nextStep}`,
    `  ${colour.faint("the same request")}  ${unchanged === null ? "may succeed or not: that cannot be known" : unchanged ? "may succeed later" : "will not succeed"}`,
    `  ${colour.faint("by itself")}         ${automatic ? `yes, first after ${delayMs} ms` : "no"}`,
    `  ${colour.faint("key")}               ${idempotencyKey === null ? "no next attempt" : idempotencyKey === "same" ? "the same idempotency key" : "a new idempotency key"}`,
    ...(outcome === "unknown"
      ? [`  ${colour.operator("The payment may have gone through: read it again before another attempt.")}`]
      : []),
    ...(outcome === "charged" ? [`  ${colour.operator("The payment went through: do not charge it again.")}`] : []),
  ];
}
