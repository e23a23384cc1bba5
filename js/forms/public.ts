import type { CheckoutError, Report } from "../api.js";
import { place, type Path } from "./place.js";

/** An error as a server may pass it on to a page: nothing of the API's own wording. */
export interface PublicError {
  text: string;
  path: Path;
  code: string | undefined;
}

/**
 * The API's code where the payer's text says as much already. Where that text is the generic decline there is none,
 * for whatever reason: a code that is there for some declines and not for others would tell which were hidden.
 */
function codeOf({ audience, masked, display, code }: CheckoutError): string | undefined {
  return audience === "payer" && !masked && display.id !== "declined" && code && /^\w{1,64}$/.test(code)
    ? code
    : undefined;
}

/** Errors at fields in wire order, then at most one for the form as a whole. */
export function publicErrors(report: Report | null | undefined): PublicError[] {
  const found: PublicError[] = [];
  const level = place(report, (path, { text }, error) => !!found.push({ text, path, code: codeOf(error) }));
  if (level) {
    const error = report?.errors.find(({ display }) => display === level);
    found.push({ text: level.text, path: [], code: error && codeOf(error) });
  }
  return found;
}

/** The status if it can be that of an error response; a 200 that carries an error, or none (0), cannot. */
export function statusOf(report: Report | null | undefined): number | undefined {
  const status = report?.status ?? 0;
  return status >= 400 && status < 600 ? status : undefined;
}

/** A JSON Pointer: `["a/b", 0]` -> `"/a~1b/0"`. */
export function pointer(path: Path): string {
  return path.map((part) => "/" + String(part).replace(/~/g, "~0").replace(/\//g, "~1")).join("");
}
