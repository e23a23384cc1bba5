import type { CheckoutError, Display, Report } from "../api.js";

/** A field's name taken apart: `["items", 0, "price"]`. */
export type Path = readonly (string | number)[];

/** An index of up to nine digits, without leading zeros. */
const INDEX = /^(0|[1-9]\d{0,8})$/;

/** Names that reach an object's prototype, in these shapes or inside the libraries that take them. */
const UNSAFE = /^(__proto__|constructor|prototype)$/;

/**
 * Takes a field's name apart; dots, brackets and quotes in brackets are alike.
 * `splitName("items[0][price]")` and `splitName("items.0.price")` are `["items", 0, "price"]`.
 * Anything that is no text, and text without a name in it, gives `[]`.
 */
export function splitName(name: unknown): (string | number)[] {
  if (typeof name !== "string") return [];
  return name
    .split(/\[["']?|["']?\]|\./)
    .filter((part) => part !== "")
    .map((part) => (INDEX.test(part) ? Number(part) : part));
}

/** Whether `key` stands on `target` itself: `own({}, "toString")` is `false`. */
export function own(target: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(target, key);
}

/**
 * The path of the field at which an error is shown; `[]` when it belongs to the form as a whole:
 * no field, an error of a developer or an operator, a reason to be kept, or a name that is not safe to write.
 */
export function pathOf(error: CheckoutError): Path {
  const name = error.formField;
  // No form has names this long; a body could make one that is nested too deep for what walks it.
  if (error.audience !== "payer" || error.masked || !name || name.length > 256) return [];
  const path = splitName(name);
  return path.some((part) => UNSAFE.test(String(part))) ? [] : path;
}

/**
 * Offers each error that has a field to `put`, in wire order, and gives what to show for the form as a whole:
 * the display of the first error without a field, or whose field `put` turned down with `false`.
 * `undefined` when there is none; a report that is missing has no errors.
 */
export function place(
  report: Report | null | undefined,
  put: (path: Path, display: Display, error: CheckoutError) => boolean,
): Display | undefined {
  let level: Display | undefined;
  for (const error of report?.errors ?? []) {
    const path = pathOf(error);
    if (!path.length || !put(path, error.display, error)) level ??= error.display;
  }
  return level;
}

/** `["items", 0, "price"]` -> `"items.0.price"`. */
export function dotted(path: Path): string {
  return path.join(".");
}

/** `["items", 0, "price"]` -> `"items[0].price"`. */
export function indexed(path: Path): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : i ? `.${part}` : part)).join("");
}

/** Texts by flat name, the first of each, and the form's text under `formKey`. */
export function flat(
  report: Report | null | undefined,
  nameOf: (path: Path, error: CheckoutError) => string,
  formKey?: string,
): { texts: Record<string, string>; form: string | undefined } {
  const texts: Record<string, string> = {};
  const form = place(report, (path, display, error) => {
    const name = nameOf(path, error);
    if (!own(texts, name)) texts[name] = display.text;
    return true;
  })?.text;
  if (form !== undefined && formKey !== undefined) texts[formKey] = form;
  return { texts, form };
}

/** A tree whose leaves are `Leaf`; indexes are keys, so that no body can ask for a long array. */
export interface Tree<Leaf> {
  [key: string]: Leaf | Tree<Leaf>;
}

/**
 * Sets a leaf. What stands there first stays. `false` when there is no room:
 * a leaf stands above this path, or a branch at its end.
 */
export function setIn<Leaf extends string | true>(tree: Tree<Leaf>, path: Path, leaf: Leaf): boolean {
  let at = tree;
  for (const part of path.slice(0, -1)) {
    const next = own(at, part) ? at[part] : (at[part] = {});
    if (typeof next !== "object") return false;
    at = next;
  }
  const last = path[path.length - 1] ?? "";
  if (own(at, last)) return typeof at[last] !== "object";
  at[last] = leaf;
  return true;
}

/** Texts as a tree, and the form's own text. */
export function nested(report: Report | null | undefined): { texts: Tree<string>; form: string | undefined } {
  const texts: Tree<string> = {};
  const form = place(report, (path, display) => setIn(texts, path, display.text))?.text;
  return { texts, form };
}
