/** The catalog's bytes as text, as in core-text.d.ts; written by `npm run build`. */
declare const text: string;
export default text;
/** What each byte is changed by: see textModule in scripts/cores.mjs. */
export declare const mask: number;
