/**
 * A page in jsdom, set up before a form library is imported, with a payment server that answers with an error.
 * Import this file first.
 */
import assert from "node:assert/strict";
import { JSDOM } from "jsdom";

const dom = new JSDOM("<!doctype html><html lang=en><title>Pay</title><body></body></html>", {
  url: "https://shop.test/",
  pretendToBeVisual: true,
});
const { window } = dom;
globalThis.window = window;
for (const name of Object.getOwnPropertyNames(window)) {
  const taken =
    name in globalThis && !["Event", "EventTarget", "CustomEvent", "FormData", "File", "navigator"].includes(name);
  if (!taken) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}

export const root = () => {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  return element;
};

/** What the payment API would answer: two fields, and a mistake of the integration. */
export const BODY = {
  errors: [
    { type: "card_error", code: "incorrect_cvc", param: "cvc", message: "API-MESSAGE cvc" },
    { type: "card_error", code: "incorrect_zip", param: "address_zip", message: "API-MESSAGE zip" },
    { type: "invalid_request_error", code: "parameter_unknown", param: "foo", message: "API-MESSAGE sk_live_SECRET" },
  ],
};

const sent = [];
globalThis.fetch = async (_url, init) => {
  sent.push(init?.body);
  return new Response(JSON.stringify(BODY), { status: 402, headers: { "content-type": "application/json" } });
};
export const requests = () => sent.splice(0);

/** Waits until `look` gives something true. */
export async function until(look, what = look) {
  for (let i = 0; i < 150; i++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`did not come about: ${what}\n${document.body.innerHTML}`);
}

/** Types as a payer does; React listens to the native setter. */
export function type(input, value) {
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value").set.call(input, value);
  input.dispatchEvent(new window.Event("input", { bubbles: true }));
  input.dispatchEvent(new window.Event("change", { bubbles: true }));
}

/**
 * Pays with the form of a recipe (two labelled inputs, each with a text after its label, and a `[role=alert]`),
 * and looks for each text at its place and for the API's own words nowhere.
 */
export async function payAndSee(element, expected) {
  const [cvc, zip] = await until(
    () => element.querySelectorAll("input").length >= 2 && element.querySelectorAll("input"),
  );
  type(cvc, "123");
  type(zip, "AB1 2CD");
  await new Promise((resolve) => setTimeout(resolve, 20));
  requests();
  element.querySelector("button").click();

  const shown = (input) => input.closest("label").nextElementSibling?.textContent.trim();
  await until(() => shown(cvc) && element.querySelector("[role=alert]")?.textContent.trim(), "texts shown");
  assert.equal(shown(cvc), expected.cvc);
  assert.equal(shown(zip), expected.zip);
  assert.equal(element.querySelector("[role=alert]").textContent.trim(), expected.form);
  assert.doesNotMatch(document.documentElement.outerHTML, /API-MESSAGE|SECRET/);
  assert.equal(requests().length, 1);
  return { cvc, zip, shown };
}
