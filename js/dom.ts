/**
 * Entry `checkout-errors/dom`: a report, or its payer's part, on a plain HTML form, with constraint validation and ARIA.
 * Writes text only, never HTML; a name from a body is compared with the page's names and never used as a selector.
 */
import { type AnyReport, dotted, fieldsOf, own, pathOf, splitName, type Told, told } from "./forms/place.js";

/** How `applyToForm` shows a report. */
export interface ApplyOptions {
  /** `true`: the text is also set by `setCustomValidity`, so the form is not valid until the field changes. Default `false`. */
  validity?: boolean;
  /** `false`: the focus stays where it is. Default `true`: it moves to the first field with an error. */
  focus?: boolean;
  /**
   * Where the text for the form as a whole goes. It must stand in the page before the first error, as an empty
   * element with `role="alert"` or `aria-live`: screen readers announce what changes in a region that they know.
   * Default: the first `[data-checkout-live]` in the form, else `[role=alert]`, else `[role=status]` or `[aria-live]`;
   * if there is none, an empty `<div role="alert" data-checkout-live>` is added at the form's end,
   * stays there, and its first text may go unannounced.
   */
  liveRegion?: Element | null;
}

/** A Stripe Elements type, as `elements.getElement(type)` takes it. */
export type ElementType =
  | "cardNumber"
  | "cardExpiry"
  | "cardCvc"
  | "postalCode"
  | "iban"
  | "auBankAccount"
  | "address"
  | "linkAuthentication"
  | "taxId"
  | "payment";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Undo = () => void;

/** Canonical field -> its autocomplete tokens, best first. Shipping fields use the tokens of their billing twins. */
const TOKENS: Readonly<Record<string, string>> = {
  number: "cc-number",
  exp_month: "cc-exp-month cc-exp",
  exp_year: "cc-exp-year cc-exp",
  expiry: "cc-exp cc-exp-month",
  cvc: "cc-csc",
  name: "cc-name name",
  email: "email",
  phone: "tel tel-national",
  address: "street-address address-line1",
  line1: "address-line1 street-address",
  line2: "address-line2",
  city: "address-level2",
  state: "address-level1",
  country: "country country-name",
  postal_code: "postal-code",
  amount: "transaction-amount",
  verification_code: "one-time-code",
};

const ELEMENTS: Readonly<Record<string, ElementType>> = {
  number: "cardNumber",
  exp_month: "cardExpiry",
  exp_year: "cardExpiry",
  expiry: "cardExpiry",
  cvc: "cardCvc",
  postal_code: "postalCode",
  iban: "iban",
  bsb: "auBankAccount",
  account_number: "auBankAccount",
  email: "linkAuthentication",
  tax_id: "taxId",
  payment_method: "payment",
};

/** Live regions, best first. */
const LIVE = ["[data-checkout-live]", "[role=alert]", "[role=status],[aria-live]:not([aria-live=off])"];
const FOR = "data-checkout-error-for";

/** What the last report left on a form, so that the next one starts from a clean form. */
const standing = new WeakMap<Element, Undo>();
let ids = 0;

/**
 * Shows a report on a form: each error at its input, the rest in a live region.
 *
 * An input is found by its name (`error.formField`; `"items[0][price]"` and `"items.0.price"` are alike), else by
 * `data-checkout-field="cvc"` on it or around it, else by its autocomplete token (`"cc-csc"`, `"billing postal-code"`).
 * It gets `aria-invalid="true"` and a text joined by `aria-describedby`: in the page's own element marked
 * `data-checkout-error-for="cvc"` if there is one, else in a `<span class="checkout-error">` after it.
 * An error without a field, or whose input is not found or not shown, goes to the live region.
 * The text at an input goes when the payer changes it; the function that is returned clears everything,
 * and so does the next call for the same form.
 *
 * `const clear = applyToForm(form, explain(body), { validity: true })`
 *
 * A report without errors, or none at all, clears what stood there; without a form nothing happens.
 */
export function applyToForm(form: HTMLElement, report: AnyReport, options: ApplyOptions = {}): () => void {
  if (!form) return () => {};
  standing.get(form)?.();

  const controls = controlsOf(form);
  const level: Told[] = [];
  const found = new Map<Control, Told[]>();
  for (const error of told(report)) {
    const control = find(controls, error);
    const there = (control ? found.get(control) : level) ?? [];
    if (control) found.set(control, there);
    if (!there.some(({ text }) => text === error.text)) there.push(error);
  }
  const undos = [...found].map(([control, errors]) => mark(form, control, errors, controls, options));
  if (level.length) undos.push(write(options.liveRegion ?? liveRegionOf(form), level));
  if (options.focus !== false) controls.find((control) => found.has(control))?.focus();

  const clear = (): void => {
    for (const undo of undos.splice(0)) undo();
  };
  standing.set(form, clear);
  return clear;
}

/**
 * Names the Stripe Elements element that holds the first error's field: `"cardNumber"`, `"cardExpiry"`, `"cardCvc"`.
 * Inputs in Elements' frames cannot be reached from the page; the element can be focused:
 * `elements.getElement(elementToFocus(report) ?? "payment")?.focus()`.
 * `null` when no error has a field that an element holds, and for a report that is missing.
 *
 * The type is `ElementType | null`, declared as `any`: Stripe.js's own types let `getElement` be called with one literal
 * at a time, and with no union of them. To have it checked, write `const type: ElementType | null = elementToFocus(report)`.
 */
export function elementToFocus(report: AnyReport): any {
  for (const { field } of told(report)) {
    // By canonical field: a form that leaves its card inputs to Elements has no name for them.
    if (!field) continue;
    const element = own(ELEMENTS, field) ? ELEMENTS[field] : /^(address|shipping_)/.test(field) && "address";
    if (element) return element;
  }
  return null;
}

/**
 * A property of the form or its document by its prototype: an input named `append`, or a form named `createElement`,
 * would stand in its place.
 */
function the<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

/** The inputs that a payer can fill in, in document order, with those that join the form from elsewhere by `form="id"`. */
function controlsOf(form: HTMLElement): Control[] {
  const root = the(form, "getRootNode").call(form) as Document;
  const all = the(root, "querySelectorAll").call(root, "input,select,textarea,[name]") as NodeListOf<Control>;
  const contains = the(form, "contains");
  return [...all].filter(
    (control) =>
      (control.form === form || contains.call(form, control)) &&
      (/^(INPUT|SELECT|TEXTAREA)$/.test(control.tagName) || control.tagName.includes("-")) &&
      !/^(hidden|submit|button|image|reset)$/.test(control.type) &&
      // A text at an input that is not shown would not be seen.
      control.checkVisibility?.() !== false,
  );
}

/** The input of an error, if the form has one: what the page says outright goes before what only fits. */
function find(controls: readonly Control[], { field, formField }: Told): Control | undefined {
  const path = dotted(pathOf(formField));
  if (!path) return undefined;
  const fields = fieldsOf(field);
  return (
    (path === field ? undefined : byName(controls, path)) ??
    first([path, ...fields], (field) => controls.find((control) => marker(control) === field)) ??
    first(fields, (field) => byName(controls, field)) ??
    first(fields, (field) => byToken(controls, field))
  );
}

function first<T>(fields: readonly string[], look: (field: string) => T | undefined): T | undefined {
  for (const field of fields) {
    const found = look(field);
    if (found) return found;
  }
  return undefined;
}

function byName(controls: readonly Control[], path: string): Control | undefined {
  return controls.find((control) => dotted(splitName(control.getAttribute("name"))) === path);
}

function marker(control: Control): string | null | undefined {
  return control.closest("[data-checkout-field]")?.getAttribute("data-checkout-field");
}

function byToken(controls: readonly Control[], field: string): Control | undefined {
  const shipping = field.startsWith("shipping_");
  const group = shipping ? "shipping" : "billing";
  const other = shipping ? "billing" : "shipping";
  const key = field.replace(/^shipping_|^address_/, "");
  for (const token of own(TOKENS, key) ? (TOKENS[key] ?? "").split(" ") : []) {
    // A parcel's name is not the one on the card.
    if (shipping && token.startsWith("cc-")) continue;
    const having = controls.filter((control) => tokensOf(control).includes(token));
    const found =
      having.find((control) => tokensOf(control).includes(group)) ??
      having.find((control) => !tokensOf(control).includes(other));
    if (found) return found;
  }
  return undefined;
}

function tokensOf(control: Control): string[] {
  return (control.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/);
}

/** Marks an input; gives what takes the mark off again, which the payer's next change of it does too. */
function mark(
  form: HTMLElement,
  control: Control,
  errors: readonly Told[],
  controls: readonly Control[],
  { validity }: ApplyOptions,
): Undo {
  const undos: Undo[] = [];
  const slot = slotOf(form, control, errors, undos);
  undos.push(write(slot, errors));

  slot.id ||= freeId(form);
  const id = slot.id;
  const describedBy = (): string[] => (control.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
  if (!describedBy().includes(id)) {
    control.setAttribute("aria-describedby", [...describedBy(), id].join(" "));
    undos.push(() =>
      put(
        control,
        "aria-describedby",
        describedBy()
          .filter((other) => other !== id)
          .join(" ") || null,
      ),
    );
  }
  // A radio button is neither valid nor invalid to ARIA; its description says it.
  if (control.type !== "radio") undos.push(put(control, "aria-invalid", "true"));
  if (validity && control.setCustomValidity) {
    control.setCustomValidity(slot.textContent!);
    undos.push(() => control.setCustomValidity(""));
  }

  const undo = (): void => {
    for (const step of undos.splice(0).reverse()) step();
  };
  const group = controls.filter(
    (other) => other === control || (control.type === "radio" && other.type === "radio" && other.name === control.name),
  );
  for (const each of group) {
    each.addEventListener("input", undo);
    undos.push(() => each.removeEventListener("input", undo));
  }
  return undo;
}

/** The page's own element for the text, else a new one after the input. */
function slotOf(form: HTMLElement, control: Control, errors: readonly Told[], undos: Undo[]): HTMLElement {
  const names = [
    ...errors.flatMap(({ field, formField }) => [formField, ...fieldsOf(field)]),
    control.getAttribute("name"),
  ].map((name) => dotted(splitName(name)));
  for (const slot of within(form, `[${FOR}]`)) {
    const name = dotted(splitName(slot.getAttribute(FOR)));
    if (name && names.includes(name)) {
      if (slot.hidden) {
        slot.hidden = false;
        undos.push(() => (slot.hidden = true));
      }
      return slot;
    }
  }
  const slot = create(form, "span");
  slot.className = "checkout-error";
  // Within a label the text would become part of the input's name.
  (control.closest("label") ?? control).after(slot);
  undos.push(() => slot.remove());
  return slot;
}

function liveRegionOf(form: HTMLElement): Element {
  for (const selector of LIVE) {
    for (const region of within(form, selector)) {
      // One with inputs in it would lose them to the text.
      if (!region.hasAttribute(FOR) && !region.querySelector("input,select,textarea,button")) return region;
    }
  }
  const region = create(form, "div");
  region.setAttribute("role", "alert");
  region.setAttribute("data-checkout-live", "");
  the(form, "append").call(form, region);
  return region;
}

function within(form: HTMLElement, selector: string): NodeListOf<HTMLElement> {
  return the(form, "querySelectorAll").call(form, selector) as NodeListOf<HTMLElement>;
}

function create(form: HTMLElement, tag: string): HTMLElement {
  const page = the(form, "ownerDocument");
  return the(page, "createElement").call(page, tag);
}

/** Writes texts in their languages; gives what puts back what stood there. */
function write(element: Element, [first, ...others]: readonly Told[]): Undo {
  const before = [...element.childNodes];
  const undos = [put(element, "lang", first!.lang), put(element, "dir", first!.dir)];
  element.textContent = first!.text;
  for (const { text, lang, dir } of others) {
    const part = create(element as HTMLElement, "span");
    put(part, "lang", lang);
    put(part, "dir", dir);
    part.textContent = text;
    element.append(" ", part);
  }
  const written = element.textContent;
  return () => {
    for (const undo of undos) undo();
    // Unless the page has written there since.
    if (element.textContent === written) element.replaceChildren(...before);
  };
}

/** Sets an attribute, or with `null` removes it; gives what puts the old value back. */
function put(element: Element, name: string, value: string | null): Undo {
  const before = element.getAttribute(name);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return () => void put(element, name, before);
}

function freeId(form: HTMLElement): string {
  let id: string;
  const page = the(form, "ownerDocument");
  do id = `checkout-error-${++ids}`;
  while (the(page, "getElementById").call(page, id));
  return id;
}
