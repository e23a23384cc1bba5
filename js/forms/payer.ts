import type { PayerReport, Report } from "../api.js";
import { toPayer } from "../wire.js";
import type { AnyReport, Path } from "./place.js";

/** The payer's part of a report of either kind; without errors where there is no report. */
export function payerOf(report: AnyReport): PayerReport {
  return (report as Partial<PayerReport> | null | undefined)?.checkout_errors
    ? (report as PayerReport)
    : toPayer(report as Report);
}

/** The status if it can be that of an error response; a 200 that carries an error, or none (0), cannot. */
export function statusOf(report: AnyReport): number | undefined {
  const status = (report as Partial<Report> | null | undefined)?.status ?? 0;
  return status >= 400 && status < 600 ? status : undefined;
}

/** A JSON Pointer: `["a/b", 0]` -> `"/a~1b/0"`. */
export function pointer(path: Path): string {
  return path.map((part) => `/${String(part).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}
