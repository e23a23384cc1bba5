// What is kept: the memory of each build's core, and the heap after what is unused has been collected.
import v8 from "node:v8";
import vm from "node:vm";
import { builds } from "./shared.mjs";

v8.setFlagsFromString("--expose-gc");
const gc = vm.runInNewContext("gc");

// The default entry keeps its memory to itself: it is seen when it is made, by the first call of the process.
const { Instance } = WebAssembly;
let memory;
WebAssembly.Instance = function (...given) {
  const instance = new Instance(...given);
  memory = instance.exports.memory;
  return instance;
};
builds.wasm.explain("{}");
WebAssembly.Instance = Instance;
const { default: core } = await import("../../dist/core-js.js");

/** Bytes of each build's core. */
export const coreBytes = { wasm: () => memory.buffer.byteLength, js: () => core.memory.buffer.byteLength };

/** Bytes in use once what is not has been collected. Buffers are given back a little later. */
export async function used() {
  for (let n = 0; n < 3; n++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return process.memoryUsage();
}
