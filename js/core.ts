/**
 * The core and its memory. A call writes a body at `base`, calls, and reads the record before the next
 * call; nothing is allocated for it.
 */
export interface Core {
  readonly memory: { readonly buffer: ArrayBuffer };
  room(length: number): number;
  explain(length: number, status: number, flags: number, retryAfter: number): number;
  redact(length: number): number;
  path(length: number): number;
}

/** Bodies are read up to here; see `LIMIT` in src/read/mod.rs. */
export const LIMIT = 1 << 20;

let core: Core | undefined;
let base = 0;
let bytes = new Uint8Array(0);
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
  if (bytes.buffer !== buffer) {
    bytes = new Uint8Array(buffer);
    words = new Int32Array(buffer);
  }
}

/** Makes room for so many bytes; false where the memory cannot grow. */
function room(length: number): boolean {
  if (base + length + 16 <= bytes.length) return true;
  const done = core!.room(length) !== 0;
  refresh();
  return done;
}

/** Where a body came from, for reading its places. */
export interface Body {
  /** The text, where its places are the bytes' places. */
  text: string | undefined;
  /** Else a copy of the bytes. */
  bytes: Uint8Array | undefined;
}

const encoder = typeof TextEncoder === "function" ? new TextEncoder() : undefined;
let decoder: TextDecoder | undefined;

/** Writes text as UTF-8 and gives its length; lone surrogates become U+FFFD. */
function write(text: string): number {
  if (text.length > LIMIT) text = text.slice(0, LIMIT + 1);
  if (!room(text.length)) return 0;
  if (encoder) {
    const { read, written } = encoder.encodeInto(text, bytes.subarray(base, base + text.length));
    if (read === text.length) return written;
    // Longer than its characters: up to three bytes each.
    if (!room(text.length * 3)) return written;
    return encoder.encodeInto(text, bytes.subarray(base, base + text.length * 3)).written;
  }
  // Jest's jsdom has no TextEncoder.
  if (!room(text.length * 3)) return 0;
  let at = base;
  for (const character of text) {
    let point = character.codePointAt(0)!;
    if (point >= 0xd800 && point < 0xe000) point = 0xfffd;
    const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[at++] = [0, 0xc0, 0xe0, 0xf0][more]! | (point >> (6 * more));
    for (let n = more; n--; ) bytes[at++] = 0x80 | ((point >> (6 * n)) & 0x3f);
  }
  return at - base;
}

/** The text of UTF-8 bytes; what is none becomes U+FFFD. */
export function decode(from: Uint8Array): string {
  if (typeof TextDecoder === "function") return (decoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(from);
  let text = "";
  for (let at = 0; at < from.length; ) {
    const first = from[at++]!;
    const more = first < 0x80 ? 0 : first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : -1;
    let point = more > 0 ? first & (0x3f >> more) : more ? 0xfffd : first;
    for (let n = 0; n < more; n++) {
      if ((from[at]! & 0xc0) !== 0x80) {
        point = 0xfffd;
        break;
      }
      point = (point << 6) | (from[at++]! & 0x3f);
    }
    text += String.fromCodePoint(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point);
  }
  return text;
}

/** Calls `explain`; gives the record, its first word's place and the body to read its places from. */
export function explain(
  input: string | Uint8Array,
  status: number,
  flags: number,
  retryAfter: number,
): { words: Int32Array; at: number; body: Body } {
  let length: number;
  let text: string | undefined;
  if (typeof input === "string") {
    length = write(input);
    if (length === input.length) text = input;
  } else {
    const part = input.length > LIMIT ? input.subarray(0, LIMIT + 1) : input;
    length = room(part.length) ? part.length : 0;
    if (length) bytes.set(part, base);
  }
  const at = core!.explain(length, status, flags, retryAfter) >> 2;
  // A body inside a body's text was decoded in place: its places are not those of the text.
  const body = text !== undefined && words[at + 5] === 0 ? { text, bytes: undefined } : { text: undefined, bytes: bytes.slice(base, base + length) };
  return { words, at, body };
}

/** Redacted text. */
export function redact(text: string): string {
  if (!core) return "";
  const length = write(text);
  if (!room(length * 5 + 16)) return "";
  const redacted = core.redact(length);
  return decode(bytes.slice(base + length, base + length + redacted));
}

/** A param taken apart. */
export function path(param: string): (string | number)[] {
  if (!core) return [];
  const length = write(param);
  const own = bytes.slice(base, base + length);
  const at = core.path(length) >> 2;
  const steps: (string | number)[] = [];
  for (let n = 0; n < words[at]!; n++) {
    const start = words[at + 2 * n + 1]!;
    const end = words[at + 2 * n + 2]!;
    steps.push(start < 0 ? end : decode(own.subarray(start, end)));
  }
  return steps;
}
