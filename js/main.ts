/**
 * What of the default entry needs the core: WebAssembly inside the module, compiled on first use.
 *
 * @module
 */
import type { Core } from "./core.js";
import { bring } from "./explain.js";
import wasm, { mask } from "./core-text.js";
import unpacker from "./unpack-text.js";

export { createExplainer, explain, explainResponse, init, sent } from "./explain.js";

// One byte a character: a text literal of the bytes is a third smaller on the wire than base64.
function slowly(text: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(text.length);
  for (let at = 0; at < out.length; at++) out[at] = text.charCodeAt(at) ^ mask;
  return out;
}

/** The core's bytes. A page waits for this on its first call, when nothing is compiled yet: unpack.wat does it, compiled. */
function bytes(): Uint8Array<ArrayBuffer> {
  // Jest's jsdom has no TextEncoder.
  if (typeof TextEncoder !== "function") return slowly(wasm);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(slowly(unpacker)));
  const { memory, unpack } = exports as unknown as {
    memory: { buffer: ArrayBuffer };
    unpack(length: number): number;
  };
  const { written } = new TextEncoder().encodeInto(wasm, new Uint8Array(memory.buffer));
  return new Uint8Array(memory.buffer, 0, unpack(written));
}

const core = (instance: WebAssembly.Instance) => instance.exports as unknown as Core;

bring({
  _name: "wasm",
  _now: () => core(new WebAssembly.Instance(new WebAssembly.Module(bytes()))),
  _later: async () => {
    try {
      return { _core: core((await WebAssembly.instantiate(bytes())).instance), _name: "wasm" };
    } catch {
      return { _core: (await import("./core-js.js")).default, _name: "js" };
    }
  },
});
