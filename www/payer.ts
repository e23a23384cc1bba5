/** The payment form: a model to copy. The package finds its inputs by their names and autocomplete tokens. */
import { applyToForm } from "checkout-errors/dom";
import type { Report } from "checkout-errors";
import { $, still } from "./dom.js";
import type { Language } from "./locales.js";

const form = $<HTMLFormElement>("checkout");
const number = $<HTMLInputElement>("number");
const expiry = $<HTMLInputElement>("expiry");
const pay = $<HTMLButtonElement>("pay");

/** Numbers that the API's documentation gives for testing. */
const NUMBERS: Readonly<Record<string, string>> = {
  visa: "4242 4242 4242 4242",
  mastercard: "5555 5555 5555 4444",
  amex: "3782 822463 10005",
  discover: "6011 1111 1111 1117",
  jcb: "3566 0020 2036 0505",
};
const BRANDS: readonly (readonly [RegExp, string, string])[] = [
  [/^4/, "visa", "VISA"],
  [/^(5[1-5]|2[2-7])/, "mastercard", "Mastercard"],
  [/^3[47]/, "amex", "AMEX"],
  [/^(6011|65|64[4-9])/, "discover", "Discover"],
  [/^35/, "jcb", "JCB"],
];

/** Writes digits in groups as they are typed; the caret stays before as many digits as it stood before. */
function group(input: HTMLInputElement, format: (digits: string) => string): void {
  const after = input.value.slice(input.selectionStart ?? input.value.length).replace(/\D/g, "").length;
  const text = format(input.value.replace(/\D/g, ""));
  if (text === input.value) return;
  input.value = text;
  let caret = text.length;
  for (let seen = 0; caret > 0 && seen < after; caret--) if (/\d/.test(text[caret - 1]!)) seen++;
  if (document.activeElement === input) input.setSelectionRange(caret, caret);
}

function cardNumber(digits: string): string {
  const pattern = /^3[47]/.test(digits) ? /^(.{4})(.{0,6})(.{0,5})/ : /^(.{4})(.{0,4})(.{0,4})(.{0,4})(.{0,3})/;
  const [, ...parts] = pattern.exec(digits) ?? ["", digits];
  return parts.filter(Boolean).join(" ");
}

function showBrand(): void {
  const digits = number.value.replace(/\D/g, "");
  const [, id, name] = BRANDS.find(([pattern]) => pattern.test(digits)) ?? [];
  const mark = $("card-brand");
  mark.textContent = name ?? "";
  mark.dataset.brand = id ?? "";
}

number.addEventListener("input", () => {
  group(number, cardNumber);
  showBrand();
});
expiry.addEventListener("input", () =>
  group(expiry, (digits) => {
    // A month from 2 to 9 can only be meant with a zero before it.
    const all = (/^[2-9]/.test(digits) ? "0" : "") + digits;
    return all.length > 2 ? `${all.slice(0, 2)} / ${all.slice(2, 4)}` : all;
  }),
);
number.value = NUMBERS.visa!;
showBrand();

/** Fills in a card of a brand, with a security code as long as that brand's. */
export function fillCard(brand: string): void {
  const digits = NUMBERS[brand];
  if (!digits || number.value === digits) return;
  number.value = digits;
  $<HTMLInputElement>("cvc").value = brand === "amex" ? "1234" : "123";
  showBrand();
}

let words: Language["labels"];
let amount = "";

/** The form in a language: labels, direction, and how the sum is written. */
export function speak({ lang, dir, labels }: Language): void {
  words = labels;
  form.lang = lang;
  form.dir = dir;
  for (const element of form.querySelectorAll<HTMLElement>("[data-label]"))
    element.textContent = labels[element.dataset.label!]!;
  amount = new Intl.NumberFormat(lang, { style: "currency", currency: "EUR" }).format(28);
  $("sum").textContent = amount;
  $("pay-text").textContent = labels.pay!.replace("{}", amount);
}

let clear = (): void => {};

/** Puts a report on the form; whether the focus follows it, the caller says. */
export function show(report: Report | null, focus = false): void {
  clear();
  $("paid").textContent = "";
  clear = applyToForm(form, report, { focus });
  form.classList.toggle("at-form", $("banner").textContent !== "");
}

/** What the pay button does: gives the report of the payment, null where it went through. */
export function onPay(send: (values: Record<string, string>) => Promise<Report | null>): void {
  let busy = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // Not disabled: a button that does nothing and does not say why is a riddle.
    if (busy) return;
    busy = true;
    show(null);
    pay.setAttribute("aria-busy", "true");
    $("pay-text").textContent = words.paying!;
    try {
      const [report] = await Promise.all([
        send(Object.fromEntries(new FormData(form)) as Record<string, string>),
        still() ? null : new Promise((done) => setTimeout(done, 500)),
      ]);
      show(report, true);
      if (!report?.errors.length) $("paid").textContent = words.paid!;
    } finally {
      busy = false;
      pay.removeAttribute("aria-busy");
      $("pay-text").textContent = words.pay!.replace("{}", amount);
    }
  });
}
