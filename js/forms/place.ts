import type { PayerReport, Report } from "../api.js";

/** What each adapter takes: a report, its payer's part, or none. */
export type AnyReport = Report | PayerReport | null | undefined;

/**
 * What a form has: the names of its inputs, `["email", "items[*].price"]`, in which `*` stands for any one part;
 * or its values, `{ email: "", items: [{ price: 1 }] }`, whose innermost keys are the names.
 */
export type FormFields = object;

/** A field's name taken apart: `["items", 0, "price"]`. */
export type Path = readonly (string | number)[];

/** What is read of an error of either kind. Nothing of it tells a hidden reason from a plain decline. */
export interface Told {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  readonly field: string | null;
  readonly formField: string | null;
}

/** A field that the form has, and the different texts for it, the first error's first. */
export interface Place {
  /** The name as it was given: `"items[0][price]"`. */
  readonly name: string;
  readonly path: Path;
  readonly texts: string[];
}

/** Whether the form has a field of this path or name. */
export type Has = (path: Path, name: string) => unknown;

/** An index of up to nine digits, without leading zeros. */
const INDEX = /^(0|[1-9]\d{0,8})$/;

/** Names that reach an object's prototype, in these shapes or inside the libraries that take them. */
const UNSAFE = /^(__proto__|constructor|prototype)$/;

/** Where one input may stand for another field: the field to look for next. */
const NEXT: Readonly<Record<string, string>> = {
  exp_month: "expiry",
  exp_year: "expiry",
  expiry: "exp_month",
  address: "address_line1",
  shipping_address: "shipping_line1",
};

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
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn is younger than the browsers that are served.
  return Object.prototype.hasOwnProperty.call(target, key);
}

/** The errors of either kind of report, the primary one first. What is none, or has no text, is left out. */
export function told(report: AnyReport): Told[] {
  const { errors, primary } = (report ?? {}) as Partial<Report>;
  if (!Array.isArray(errors)) return [];
  const found: Told[] = [];
  for (const error of [primary, ...errors.filter((error) => error !== primary)]) {
    const { text, lang, dir } = error?.display ?? error ?? {};
    if (typeof text === "string") found.push({ text, lang, dir, field: error.field, formField: error.formField });
  }
  return found;
}

/** The canonical field, and the one whose input may stand for it. */
export function fieldsOf(field: string | null): string[] {
  return field ? (own(NEXT, field) ? [field, NEXT[field]!] : [field]) : [];
}

/** The path of a form's field; `[]` for none, and for a name that is not safe to write. */
export function pathOf(name: string | null | undefined): Path {
  // No form has names this long; a body could make one that is nested too deep for what walks it.
  if (!name || name.length > 256) return [];
  const path = splitName(name);
  return path.some((part) => UNSAFE.test(String(part))) ? [] : path;
}

/** Puts each text at the first field of its error that the form has; the others belong to the form as a whole. */
export function place(report: AnyReport, has: Has): { fields: Place[]; form: string[] } {
  const places = new Map<string, Place>();
  const form: string[] = [];
  for (const { text, field, formField } of told(report)) {
    // A name of the page's own stands for no other.
    const names = formField === field ? fieldsOf(field) : [formField ?? ""];
    const name = names.find((name) => pathOf(name).length && has(pathOf(name), name));
    let texts = form;
    if (name) {
      const path = pathOf(name);
      const key = dotted(path);
      const found = places.get(key) ?? { name, path, texts: [] };
      places.set(key, found);
      ({ texts } = found);
    }
    if (!texts.includes(text)) texts.push(text);
  }
  return { fields: [...places.values()], form };
}

/** Looks fields up in what a form has. Anything else than names or values has none. */
export function among(fields: FormFields | null | undefined): Has {
  if (typeof (fields as Iterable<string> | undefined)?.[Symbol.iterator] === "function") {
    const names = [...(fields as Iterable<string>)].map(splitName);
    return (path) =>
      names.some((name) => name.length === path.length && path.every((part, i) => [part, "*"].includes(name[i]!)));
  }
  return (path, name) => holds(at(fields, [name])) || holds(at(fields, path));
}

const NOTHING = {};

/** What stands at a path of own keys; an empty object where there is nothing. */
export function at(value: any, path: Path): any {
  for (const part of path) {
    if (Object(value) !== value || !own(value, part)) return NOTHING;
    value = value[part];
  }
  return value;
}

/** Whether an input can have this value: a group of fields, or a list of them, is none. */
function holds(value: unknown): boolean {
  return !/ (Object|Array)/.test(Object.prototype.toString.call(value));
}

/** Several texts at one place, as one; `undefined` when there is none. */
export function joined(texts: readonly string[]): string | undefined {
  return texts.join(" ") || undefined;
}

/** `["items", 0, "price"]` -> `"items.0.price"`. */
export function dotted(path: Path): string {
  return path.join(".");
}

/** `["items", 0, "price"]` -> `"items[0].price"`. */
export function indexed(path: Path): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : i ? `.${part}` : part)).join("");
}

/** Texts by flat name, and the form's text. */
export function flat(
  report: AnyReport,
  has: Has,
  nameOf: (path: Path, name: string) => string,
): { texts: Record<string, string>; form: string | undefined } {
  const { fields, form } = place(report, has);
  const texts: Record<string, string> = {};
  for (const { path, name, texts: all } of fields) texts[nameOf(path, name)] = all.join(" ");
  return { texts, form: joined(form) };
}

/** A tree of leaves; indexes are keys, so that no body can ask for a long array. */
export interface Tree {
  [key: string]: string | Tree;
}

/** Texts as a tree, with the paths of its leaves, and the form's text. */
export function nested(report: AnyReport, has: Has): { texts: Tree; paths: Path[]; form: string | undefined } {
  const { fields, form } = place(report, has);
  const texts: Tree = {};
  const paths: Path[] = [];
  for (const { path, texts: all } of fields) {
    if (setIn(texts, path, all.join(" "))) paths.push(path);
    else form.push(...all.filter((text) => !form.includes(text)));
  }
  return { texts, paths, form: joined(form) };
}

/** Sets a leaf. `false` when there is no room: a leaf stands above this path, or a branch at its end. */
function setIn(tree: Tree, path: Path, leaf: string): boolean {
  const last = path[path.length - 1]!;
  for (const part of path.slice(0, -1)) {
    if (!own(tree, part)) tree[part] = {};
    const next = tree[part]!;
    if (typeof next === "string") return false;
    tree = next;
  }
  if (own(tree, last)) return false;
  tree[last] = leaf;
  return true;
}
