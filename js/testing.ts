/**
 * Entry `checkout-errors/testing`: answers to test a checkout with, so that no test needs a provider. It is for tests,
 * not for pages: it carries every known code.
 *
 * @module
 */
import type { ProviderId } from "./api.js";
import data from "./samples-data.js";

/** An answer as the provider gives it. Every value in it is made up. */
export interface Sample {
  /** Whose answer it is: `"stripe"`, `"adyen"`. */
  readonly provider: ProviderId;
  /** In which list of the provider's the code stands: `"decline"`, `"refusal"`. */
  readonly table: string;
  /** `"stolen_card"` */
  readonly code: string;
  /** The HTTP status, `402`; 0 where no answer came over HTTP: a library in the page or on the server makes the error. */
  readonly status: number;
  /** `{ "content-type": "application/json" }`; empty where `status` is 0. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, as text. */
  readonly body: string;
  /** The body, parsed. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** A code's line in a table. */
interface Row {
  readonly provider: string;
  readonly table: string;
  readonly form: unknown;
  readonly parts: readonly string[];
}

let rows: readonly Row[] | undefined;

const all = (): readonly Row[] =>
  (rows ??= data.flatMap(([provider, tables]) =>
    tables.flatMap(([table, forms, lines]) =>
      lines.split("\n").map((line) => {
        const parts = line.split("\t");
        return { provider, table, form: forms[Number(parts[1])], parts };
      }),
    ),
  ));

/** A form with what a code puts into it; undefined for a key that this code has not. */
function filled(form: unknown, values: Readonly<Record<string, string | number | undefined>>): unknown {
  if (typeof form === "string")
    return form in values ? values[form] : form.replace(/\$(?:code|dashed)/g, (name) => String(values[name]));
  if (Array.isArray(form)) return form.map((one) => filled(one, values));
  if (typeof form !== "object" || form === null) return form;
  return Object.fromEntries(
    Object.entries(form)
      .map(([key, value]) => [key, filled(value, values)])
      .filter(([, value]) => value !== undefined),
  );
}

/** Whether the row stands for many codes: `CLIENT_*`, `*_CLOSED`. */
const pattern = ({ parts }: Row) => /^\*|\*$/.test(parts[0]!);

/** Whether a row for many codes is one for this code, which is squeezed. */
function begins(row: Row, short: string): boolean {
  const part = squeezed(row.parts[0]!);
  if (!pattern(row) || !part) return false;
  return row.parts[0]!.endsWith("*") ? short.startsWith(part) : short.endsWith(part);
}

function made({ provider, table, form, parts }: Row, asked?: string): Sample {
  const [own = "", , status, message, alias, type] = parts;
  const code = asked ?? own;
  const json = filled(form, {
    $code: code,
    $number: Number(code),
    $dashed: code.replace(/_/g, "-"),
    $message: message,
    $alias: alias || undefined,
    $type: type,
  }) as Record<string, unknown>;
  const headers: Record<string, string> = status === "0" ? {} : { "content-type": "application/json" };
  return { provider, table, code, status: Number(status), headers, body: JSON.stringify(json), json };
}

/** Letters and digits alone, as codes are compared. */
const squeezed = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, "");

/** How many letters differ. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    before = row;
  }
  return before[b.length]!;
}

/** The names most like it, the nearest first. */
function near(name: string, names: readonly string[]): string {
  const short = squeezed(name).slice(0, 80);
  const far = (other: string) => {
    const plain = squeezed(other);
    return short && plain.includes(short) ? 0 : distance(short, plain);
  };
  return [...new Set(names)]
    .map((other) => [far(other), other] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, 5)
    .map(([, other]) => `"${other}"`)
    .join(", ");
}

/**
 * The answer that carries one of Stripe's codes: an error code, a decline code, or a type. Throws a RangeError that
 * names near ones if the code is not known. Each call gives objects of its own.
 *
 * ```ts
 * sample("stolen_card").status; // 402
 * sample("incorrect_cvc").json; // { error: { code: "incorrect_cvc", ... } }
 * ```
 */
export function sample(code: string): Sample;
/**
 * The answer that carries a provider's code. Case and signs count only where two codes differ by nothing else.
 *
 * ```ts
 * sample("adyen", "24").json.resultCode; // "Refused"
 * sample("stripe", "insufficient_funds", "type"); // API v2's type, not the decline code
 * ```
 *
 * @param provider A provider's id: `"adyen"`; `"stripe"`.
 * @param code The code as the provider sends it: `"24"`, or 24.
 * @param table The list that the code stands in, for a code that stands in several; the first counts else.
 */
export function sample(provider: ProviderId, code: string | number, table?: string): Sample;
export function sample(first: string, second?: string | number, table?: string): Sample {
  const [provider, code] = second === undefined ? ["stripe", String(first)] : [String(first), String(second)];
  const theirs = all().filter((row) => row.provider === provider);
  if (!theirs.length) {
    const known = [...new Set(all().map((row) => row.provider))];
    throw new RangeError(`No samples of "${provider}". Providers: ${known.join(", ")}.`);
  }
  const tables = [...new Set(theirs.map((row) => row.table))];
  if (table !== undefined && !tables.includes(table))
    throw new RangeError(`${provider} has no table "${table}". Tables: ${tables.join(", ")}.`);
  const within = theirs.filter((row) => table === undefined || row.table === table);
  const short = squeezed(code);
  const found =
    within.find((row) => row.parts[0] === code) ??
    within.find((row) => squeezed(row.parts[0]!) === short && short) ??
    within.filter((row) => begins(row, short)).sort((a, b) => b.parts[0]!.length - a.parts[0]!.length)[0];
  if (found) return made(found, pattern(found) ? code : undefined);
  const names = within.map((row) => row.parts[0]!);
  const elsewhere =
    second === undefined
      ? [
          ...new Set(
            all()
              .filter((row) => row.parts[0] === code)
              .map((row) => row.provider),
          ),
        ]
          .map((id) => ` Did you mean sample("${id}", "${code}")?`)
          .join("")
      : "";
  throw new RangeError(
    `No sample of ${provider} for "${code}".${elsewhere} Near ones: ${near(code, names)}. samples() lists all.`,
  );
}

/**
 * Every sample: Stripe's, then each provider's, in the order of their tables. Answers that went well are among them;
 * codes that are known by their beginning alone are not, though `sample` takes them.
 *
 * ```ts
 * samples().filter(({ provider }) => provider === "adyen").length; // 100 and more
 * ```
 */
export const samples = (): Sample[] =>
  all()
    .filter((row) => !pattern(row))
    .map((row) => made(row));
