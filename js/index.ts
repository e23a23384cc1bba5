/**
 * The default entry. Nothing but names: so a page that takes one of them takes no other's code.
 *
 * @module
 */
export type * from "./api.js";
export { createExplainer, explain, explainResponse, init, sent } from "./main.js";
export { retryDelay, toError, toPayer } from "./plain.js";
