/**
 * The core and its memory. A call writes a body at `base` and leaves a record, until the next call;
 * nothing is allocated for it.
 */
export interface Core {
  readonly memory: { readonly buffer: ArrayBuffer };
  room(length: number): number;
  explain(length: number, status: number, flags: number, retryAfter: number): number;
}

/** Bodies are read up to here; see `LIMIT` in src/read/mod.rs. */
export const LIMIT = 1 << 20;
/** As many bytes are looked at behind a body, whatever they are; see `WIDE` in src/read/lanes.rs. */
const BEHIND = 64;

let core: Core | undefined;
let base = 0;
/** Where the body goes: from `base` to the memory's end. */
let place = new Uint8Array(0);
let words = new Int32Array(0);

/** Takes a core into use. */
export function use(next: Core): void {
  core = next;
  base = next.room(0);
  refresh();
}

/** Whether a core is in use. */
export const ready = (): boolean => core !== undefined;

// Memory that grows leaves the old views behind: detached in WebAssembly, still there but dead in the
// JavaScript build. So the buffer is compared, never the views' length.
function refresh(): void {
  const { buffer } = core!.memory;
  if (place.buffer !== buffer) {
    place = new Uint8Array(buffer, base);
    words = new Int32Array(buffer);
  }
}

/** Makes room for so many bytes; false where the memory cannot grow. */
function room(length: number): boolean {
  if (length + BEHIND <= place.length) return true;
  const done = core!.room(length) !== 0;
  refresh();
  return done;
}

const encoder = typeof TextEncoder === "function" ? new TextEncoder() : undefined;
let decoder: TextDecoder | undefined;

/** Writes text as UTF-8 and gives its length; lone surrogates become U+FFFD. */
function write(text: string): number {
  if (text.length > LIMIT) text = text.slice(0, LIMIT + 1);
  if (!room(text.length)) return 0;
  if (encoder) {
    const { read, written } = encoder.encodeInto(text, place);
    // Longer than its characters: up to three bytes each.
    if (read === text.length || !room(text.length * 3)) return written;
    return encoder.encodeInto(text, place).written;
  }
  // Jest's jsdom has no TextEncoder. Its URI functions write UTF-8 too, but throw at half a surrogate pair.
  const binary = globalThis.unescape(encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")));
  if (!room(binary.length)) return 0;
  for (let at = 0; at < binary.length; at++) place[at] = binary.charCodeAt(at);
  return binary.length;
}

/** The text of UTF-8 bytes; what is none becomes U+FFFD. */
function decode(from: Uint8Array): string {
  if (typeof TextDecoder === "function")
    return (decoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(from);
  const binary = Array.from(from, (byte) => String.fromCharCode(byte)).join("");
  try {
    return decodeURIComponent(escape(binary));
  } catch {
    return binary.replace(/[^\0-\x7f]/g, "\ufffd");
  }
}

/** The record's words, as the last call left them. */
export { words };
/** What a record's places are places of: the body's text, where they are its bytes' places; else a copy of the bytes. */
export type Body = string | Uint8Array;
/** That of the last call. */
export let body: Body;

const NAMED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", u: "\\u" };

/** JSON's escapes; what is none stands for itself, as `decode` in src/read/escape.rs has it. */
function unescape(raw: string): string {
  return raw
    .replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, unit?: string, one?: string) =>
      unit ? String.fromCharCode(parseInt(unit, 16)) : (NAMED[one!] ?? one!),
    )
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** How often a body inside a body's text is opened; the same as `NESTED` in src/report.rs. */
const NESTED = 3;

/** A call as the core got it. */
export interface Call {
  readonly _body?: Body;
  readonly _status: number;
  readonly _flags: number;
}

/** Whose record it is. */
let current: Call | undefined;

/** Says whose record the last call's is. */
export function keep(call: Call): void {
  current = call;
}

/**
 * Makes the record that of an earlier call. A report copies of it what was decided and no places, which most
 * pages never ask for; when another call came between, the body is read once more.
 */
export function recall(call: Call): void {
  if (current !== call) {
    explain(call._body!, call._status, call._flags, -1);
    current = call;
  }
}

/** Calls `explain` and gives the place of the record's first word. */
export function explain(input: Body, status: number, flags: number, retryAfter: number): number {
  current = undefined;
  for (let opened = 0; ; opened++) {
    let length: number;
    if (typeof input === "string") {
      length = write(input);
    } else {
      const part = input.length > LIMIT ? input.subarray(0, LIMIT + 1) : input;
      length = room(part.length) ? part.length : 0;
      if (length) place.set(part);
    }
    const at = core!.explain(length, status, flags, retryAfter) >> 2;
    body = typeof input === "string" && input.length === length ? input : place.slice(0, length);
    // A body as text inside the body, and nothing else: that is read instead.
    const low = words[at + 6]!;
    if (!low || opened === NESTED) return at;
    input = textAt(body, low, words[at + 7]!);
  }
}

/** The text at a place of a body: two words, see `Value` in src/read/scan.rs. */
export function textAt(body: Body, low: number, high: number): string {
  const [from, to] = [low >>> 8, high >>> 8];
  const raw = typeof body === "string" ? body.slice(from, to) : decode(body.subarray(from, to));
  return high & 1 ? unescape(raw) : raw;
}
