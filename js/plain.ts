/**
 * What needs no core: a file of its own in the package, so that a page that takes one of these alone takes nothing else.
 *
 * @module
 */
export { toError } from "./failure.js";
export { retryDelay } from "./retry.js";
export { toPayer } from "./wire.js";
