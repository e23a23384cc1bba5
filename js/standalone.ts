/**
 * Entry `checkout-errors/standalone`: one file for a script tag. Sets the global `checkoutErrors`.
 *
 * The core is in it as JavaScript, so that one file does on every page, whatever its policy; the
 * helper for plain forms is in it too. It asks for nothing over the network.
 *
 * @module
 */
export * from "./js.js";
export { applyToForm, elementToFocus } from "./dom.js";
