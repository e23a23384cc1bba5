/**
 * The default entry under the condition `workerd`, which forbids compiling bytes at run time: the
 * .wasm is imported, and the runtime brings it as a compiled module.
 *
 * @module
 */
import module from "./core.wasm";
import type { Core } from "./core.js";
import { bring } from "./explain.js";

export type * from "./api.js";
export { createExplainer, explain, explainResponse, init, sent } from "./explain.js";
export { retryDelay, toError, toPayer } from "./plain.js";

const now = () => new WebAssembly.Instance(module).exports as unknown as Core;

bring({ _name: "wasm", _now: now, _later: async () => ({ _core: now(), _name: "wasm" }) });
