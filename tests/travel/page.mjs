// A page in jsdom. Import this before what needs one.
import { JSDOM } from "jsdom";

const dom = new JSDOM("<!doctype html><html lang=en><title>Pay</title><body></body></html>", {
  url: "https://shop.test/",
  pretendToBeVisual: true,
});
const { window } = dom;
// jsdom has none.
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.window = window;
for (const name of Object.getOwnPropertyNames(window)) {
  const taken = name in globalThis && !["Event", "EventTarget", "CustomEvent", "navigator"].includes(name);
  if (!taken) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}
