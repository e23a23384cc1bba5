import type { Audience, CheckoutError, NextStep, Report, Retry } from "../index.js";

/** A report as `toJSON` gives it: redacted. */
export interface Listed extends Omit<Report, "errors" | "primary"> {
  readonly errors: readonly CheckoutError[];
  readonly primary: number | null;
}

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

/** Text whose control characters, also those that turn the direction of writing, are shown and not carried out. */
export function safe(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const block = (text: string) => text.split("\n").map(safe);

/** JSON that prints as it is, on any terminal. */
export function json(report: Report | Listed, indent?: number): string {
  return JSON.stringify(report, null, indent).replace(
    /[\x7f-\x9f\p{Bidi_Control}\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What an error is counted under: its most specific name. */
export function code(error: CheckoutError): string {
  return [error.code ?? error.type, error.decline_code].filter(Boolean).join(" / ") || "(no code)";
}

/** One line a body. */
export function line(number: number, { errors, shape }: Listed, colour: Colour): string {
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
  const { errors, status, shape, complete, engine } = report;
  const facts = [`status ${status ?? "not known"}`, `shape ${shape}`, `engine ${engine}`];
  if (!complete) facts.push("not complete: what could be read is explained");
  const out = [colour.faint(facts.join(", "))];
  if (!errors.length) out.push("", "The body reports no error.");
  const listed = (report.toJSON() as Listed).errors;
  errors.forEach((error, at) => {
    if (errors.length > 1)
      out.push(
        "",
        colour.strong(`Error ${at + 1} of ${errors.length}${error === report.primary ? ", to act on first" : ""}`),
      );
    out.push(
      "",
      ...payer(error, colour),
      "",
      ...programmer(error, listed[at]!.path, colour),
      "",
      ...next(error.nextStep, error.retry, colour),
    );
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

const WHO: Readonly<Record<Audience, string>> = {
  payer: "for the payer",
  developer: "for the programmer",
  operator: "for nobody: wait and try again",
};

function programmer({ audience, diagnosis }: CheckoutError, path: CheckoutError["path"], colour: Colour): string[] {
  return [
    `${colour.strong("What the programmer sees")}: ${colour[audience](WHO[audience])}`,
    ...block(String(diagnosis)).map((text) => `  ${text}`),
    ...(path.length ? [`  path: ${safe(JSON.stringify(path))}`] : []),
    ...(diagnosis.docUrl ? [`  docs: ${safe(diagnosis.docUrl)}`] : []),
  ];
}

function next(
  step: NextStep,
  { unchanged, automatic, idempotencyKey, outcomeUnknown, delayMs }: Retry,
  colour: Colour,
): string[] {
  return [
    `${colour.strong("What to do next")}: ${step}`,
    `  ${colour.faint("the same request")}  ${unchanged === null ? "may succeed or not: that cannot be known" : unchanged ? "may succeed later" : "will not succeed"}`,
    `  ${colour.faint("by itself")}         ${automatic ? `yes, first after ${delayMs} ms` : "no"}`,
    `  ${colour.faint("key")}               ${idempotencyKey === null ? "no next attempt" : idempotencyKey === "same" ? "the same idempotency key" : "a new idempotency key"}`,
    ...(outcomeUnknown
      ? [`  ${colour.operator("The payment may have gone through: read it again before another attempt.")}`]
      : []),
  ];
}
