import type { Audience, Report } from "../index.js";
import { type Colour, code, safe } from "./views.js";

/** So many different codes are told apart; a stream of made-up ones must not fill the memory. */
const MOST = 1000;
const OTHER = "(other codes)";
const AUDIENCES: readonly Audience[] = ["payer", "developer", "operator"];

const number = (n: number) => n.toLocaleString("en");
/** A count in words: `"1 body"`, `"1,000 bodies"`. */
export const many = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`;

/** The columns of a bar. */
const WIDEST = 20;
/** The ends of bars: eighths of a column. */
const ENDS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of that part of the widest one, and spaces after it; what is not nothing has at least its thinnest end. */
export function bar(part: number): string {
  const eighths = Math.max(part > 0 ? 1 : 0, Math.round(part * WIDEST * 8));
  return ("█".repeat(eighths >> 3) + ENDS[eighths & 7]!).padEnd(WIDEST);
}

/** Counts reports by audience and code. */
export function summary() {
  const counts = new Map<Audience, Map<string, number>>(AUDIENCES.map((audience) => [audience, new Map()]));
  let bodies = 0;
  let errors = 0;
  let empty = 0;
  let cut = 0;
  let known = 0;
  return {
    get bodies() {
      return bodies;
    },
    add(listed: Report): void {
      bodies += 1;
      errors += listed.errors.length;
      if (!listed.errors.length) empty += 1;
      if (!listed.complete) cut += 1;
      for (const error of listed.errors) {
        const codes = counts.get(error.audience)!;
        let key = code(error);
        if (!codes.has(key)) known += 1;
        if (!codes.has(key) && known > MOST) key = OTHER;
        // A part of a body's text would keep all that was read with it.
        if (!codes.has(key)) key = Buffer.from(key).toString();
        codes.set(key, (codes.get(key) ?? 0) + 1);
      }
    },
    /** Whether there was an error. */
    get failed() {
      return errors > 0;
    },
    /** The closing lines, a bar beside each count. */
    close(colour: Colour): string {
      const out = [
        `${many(bodies, "body", "bodies")}, ${many(errors, "error", "errors")}, ${number(empty)} without an error, ${number(cut)} not complete`,
      ];
      const most = Math.max(1, ...[...counts.values()].flatMap((codes) => [...codes.values()]));
      for (const audience of AUDIENCES) {
        const rows = [...counts.get(audience)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
        const all = rows.reduce((sum, [, n]) => sum + n, 0);
        out.push(`${colour[audience](audience.padEnd(10))}${number(all).padStart(9)}`);
        for (const [name, n] of rows)
          out.push(`  ${number(n).padStart(9)}  ${colour[audience](bar(n / most))}  ${safe(name)}`);
      }
      return out.join("\n");
    },
  };
}
