/**
 * Entry `checkout-errors/js`: the same core as JavaScript, for pages and runtimes that block WebAssembly.
 * Fully synchronous: no first call is answered without the core.
 *
 * @module
 */
import core from "./core-js.js";
import { bring } from "./explain.js";

export type * from "./api.js";
export { createExplainer, explain, explainResponse, init, sent } from "./explain.js";
export { retryDelay, toError, toPayer } from "./plain.js";

bring({ _name: "js", _now: () => core, _later: async () => ({ _core: core, _name: "js" }) });
