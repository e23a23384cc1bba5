import { Limit } from "../generated/layout.js";

/** Bodies are read to one byte beyond what the core reads, so that it can say that one was cut. */
const LONGEST = Limit.Body + 1;

type Bytes = AsyncIterable<Uint8Array | string>;

const encoder = new TextEncoder();
const bytes = (chunk: Uint8Array | string): Uint8Array => (typeof chunk === "string" ? encoder.encode(chunk) : chunk);

/** Collects bytes, and drops what is beyond the longest body. */
function collector() {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(part: Uint8Array): void {
      const left = part.subarray(0, LONGEST - length);
      if (!left.length) return;
      parts.push(left);
      length += left.length;
    },
    full: () => length >= LONGEST,
    take(): Uint8Array {
      const all = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      parts = [];
      length = 0;
      return all;
    },
  };
}

/** The whole input as one body, as far as a body is read. */
export async function head(source: Bytes): Promise<Uint8Array> {
  const body = collector();
  for await (const chunk of source) {
    body.add(bytes(chunk));
    if (body.full()) break;
  }
  return body.take();
}

/** A body a line, one at a time; empty lines are passed over. */
export async function* lines(source: Bytes): AsyncGenerator<Uint8Array> {
  const line = collector();
  for await (const chunk of source) {
    const part = bytes(chunk);
    let from = 0;
    for (let end = part.indexOf(10); end >= 0; end = part.indexOf(10, from)) {
      line.add(part.subarray(from, end));
      from = end + 1;
      const body = line.take();
      if (!blank(body)) yield body;
    }
    line.add(part.subarray(from));
  }
  const rest = line.take();
  if (!blank(rest)) yield rest;
}

const blank = (body: Uint8Array) => body.every((byte) => byte === 32 || byte === 9 || byte === 13);
