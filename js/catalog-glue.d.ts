/** What wasm-bindgen writes around the catalog. */
export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
export function tables(): unknown;
