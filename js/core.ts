import { Call, Head, Limit, Place } from "./generated/layout.js";

/**
 * The core and its memory. A call writes a body at `room` and leaves a record until the next call; nothing is
 * allocated for it. See src/out/wasm.rs and src/out/record.rs.
 */
export interface Core {
  readonly memory: { readonly buffer: ArrayBuffer };
  room(length: number): number;
  keep(length: number): number;
  explain(
    length: number,
    status: number,
    flags: number,
    retryAfter: number,
    tables: number,
    size: number,
    named: number,
  ): number;
}

/** What a record's places point into: the body's text, if each character is one byte; else a copy of its bytes. */
export type Body = string | Uint8Array;

/** A record in words, and the body that its places point into. */
export interface Written {
  readonly words: Int32Array;
  /** Where the record begins. */
  readonly at: number;
  readonly body: Body;
}

/**
 * What a call gives; the words are those of the record, until the next call. Of a body inside a body it is the inner
 * one, with the status and the flags that it was read with.
 */
export interface Answer extends Written {
  readonly status: number;
  readonly flags: number;
}

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

// Memory that grows leaves the old views useless: detached in WebAssembly, still there but dead in the JavaScript
// build. So the buffer is compared, never the views' length.
function refresh(): void {
  const { buffer } = core!.memory;
  if (place.buffer !== buffer) {
    place = new Uint8Array(buffer, base);
    words = new Int32Array(buffer);
  }
}

/** Makes room for that many bytes; false if the memory cannot grow. */
function room(length: number): boolean {
  if (length + Limit.Past <= place.length) return true;
  const done = core!.room(length) !== 0;
  refresh();
  return done;
}

const encoder = typeof TextEncoder === "function" ? new TextEncoder() : undefined;
let decoder: TextDecoder | undefined;

/** Writes text as UTF-8 and gives its length; lone surrogates become U+FFFD. */
function write(text: string): number {
  if (text.length > Limit.Body) text = text.slice(0, Limit.Body + 1);
  if (!room(text.length)) return 0;
  if (encoder) {
    const { read, written } = encoder.encodeInto(text, place);
    // Longer than its characters: up to three bytes each.
    if (read === text.length || !room(text.length * 3)) return written;
    return encoder.encodeInto(text, place).written;
  }
  // Jest's jsdom has no TextEncoder. Its URI functions write UTF-8 too, but throw at half a surrogate pair.
  const binary = unescape(encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")));
  if (!room(binary.length)) return 0;
  for (let at = 0; at < binary.length; at++) place[at] = binary.charCodeAt(at);
  return binary.length;
}

/** The text of UTF-8 bytes; what is none becomes U+FFFD. */
export function decode(from: Uint8Array): string {
  if (typeof TextDecoder === "function") {
    decoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
    return decoder.decode(from);
  }
  const binary = Array.from(from, (byte) => String.fromCharCode(byte)).join("");
  try {
    return decodeURIComponent(escape(binary));
  } catch {
    return binary.replace(/[^\0-\x7f]/g, "\ufffd");
  }
}

const NAMED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", u: "\\u" };

/** JSON's escapes; what is none stands for itself, as `decode` in src/bytes/escape.rs has it. */
function unescaped(raw: string): string {
  return raw
    .replace(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (_, unit?: string, one?: string) =>
      unit ? String.fromCharCode(Number.parseInt(unit, 16)) : (NAMED[one!] ?? one!),
    )
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Providers' tables, each behind its length and a blank, and where the core keeps them once they are needed. */
export interface Tables {
  readonly _data: string;
  /** Their ids, in order. */
  readonly _ids: readonly string[];
  /** The core that keeps them, where, and how many bytes. */
  _core?: Core;
  _at?: number;
  _size?: number;
}

function keep(tables: Tables): void {
  tables._size = write(tables._data);
  tables._at = core!.keep(tables._size);
  tables._core = core!;
  base = core!.room(0);
  place = new Uint8Array(core!.memory.buffer, base);
}

/** The bytes at `place`, or their text where each stands for one character: what is cut out of that needs no decoding. */
function kept(body: Body, length: number): Body {
  // Of a long body the few values are decoded sooner than the whole.
  const text = typeof body === "string" ? body : length > 2048 ? "" : decode(place.subarray(0, length));
  // A byte that is no text is one character, too, but would be three bytes when it is read again.
  return text.length === length && !text.includes("\ufffd") ? text : place.slice(0, length);
}

/**
 * Has the core read a body. `status`, `flags` and `retryAfter` are as src/out/wasm.rs takes them; `named` is the place
 * among `tables` of the provider whose answer it is, -1 where that is not known.
 */
export function call(
  body: Body,
  status: number,
  flags: number,
  retryAfter: number,
  tables?: Tables,
  named = -1,
): Answer {
  if (tables && tables._core !== core) keep(tables);
  for (let opened = 0; ; opened++) {
    let length: number;
    if (typeof body === "string") {
      length = write(body);
    } else {
      const part = body.length > Limit.Body ? body.subarray(0, Limit.Body + 1) : body;
      length = room(part.length) ? part.length : 0;
      if (length) place.set(part);
    }
    const at = core!.explain(length, status, flags, retryAfter, tables?._at ?? 0, tables?._size ?? 0, named) >> 2;
    if (typeof body !== "string" || body.length !== length) body = kept(body, length);
    // A body as text inside the body, and nothing else: that is read instead, with the status that stands around it.
    const low = words[at + Head.Nested]!;
    if (!low || opened === Limit.Nested) return { words, at, body, status, flags };
    status = words[at + Head.Status]!;
    if (!words[at + Head.Complete]) flags |= Call.Cut;
    body = textAt(body, low, words[at + Head.Nested + 1]!);
  }
}

/** The text at a place of a body: the two words of a `Value`, see src/read/value.rs. */
export function textAt(body: Body, low: number, high: number): string {
  const from = low >>> Place.Start;
  const to = high >>> Place.End;
  const raw = typeof body === "string" ? body.slice(from, to) : decode(body.subarray(from, to));
  return (high >>> Place.Escaped) & 1 ? unescaped(raw) : raw;
}
