/** The core's bytes as a runtime imports them: compiled. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
