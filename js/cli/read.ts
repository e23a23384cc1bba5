import * as buffer from "node:buffer";
import { Limit } from "../generated/layout.js";
import { BadUse } from "./bad-use.js";
import { begins } from "./har.js";

/** Bodies are read to one byte beyond what the core reads, so that it can say that one was cut. */
const LONGEST = Limit.Body + 1;
/** A HAR file is read to this length. */
const LONGEST_HAR = 256 << 20;
/** At most so many bodies are handed on together: their reports are 100 KB or more. */
const TOGETHER = 64;
/** So many of the first bytes tell what an input is. */
const FIRST = 256;

type Bytes = AsyncIterable<Uint8Array | string>;
/** A body as `explain` takes it: a text if each of its characters is one byte, which is read faster. */
export type Body = string | Uint8Array;

const bytes = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
// Node 18 has `isAscii` since 18.15.
const textOf = (part: Buffer): string | undefined => (buffer.isAscii?.(part) ? part.toString("latin1") : undefined);
const bodyOf = (part: Buffer): Body => textOf(part) ?? part;

/** Collects bytes, and drops what is beyond the longest body. */
function collector() {
  let parts: Buffer[] = [];
  let length = 0;
  let longest = LONGEST;
  return {
    add(part: Buffer): void {
      const left = part.subarray(0, longest - length);
      if (!left.length) return;
      parts.push(left);
      length += left.length;
    },
    /** Goes on to that length. */
    extend(to: number): void {
      longest = to;
    },
    empty: () => !length,
    full: () => length >= longest,
    /** The first bytes as text. */
    first: () => Buffer.concat(parts, Math.min(length, FIRST)).toString("latin1"),
    take(): Buffer {
      const all = parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
      parts = [];
      length = 0;
      return all;
    },
  };
}

/** The whole input, as far as a body is read; of a HAR file all of it. */
export async function head(source: Bytes): Promise<Uint8Array> {
  const body = collector();
  let har: boolean | undefined;
  for await (const chunk of source) {
    body.add(bytes(chunk));
    if (har === undefined) {
      const first = body.first();
      if (begins(first)) {
        har = true;
        body.extend(LONGEST_HAR);
        // What the first bytes came with was not cut: a chunk is far shorter than a body.
      } else if (first.length >= FIRST) har = false;
    }
    if (body.full()) {
      if (har) throw new BadUse(`A HAR file is read up to ${LONGEST_HAR >> 20} MiB: leave out what did not fail.`);
      break;
    }
  }
  return body.take();
}

/** Bodies, a line each, as many as have come together, or some of them; empty lines are passed over. */
export async function* lines(source: Bytes): AsyncGenerator<Body[]> {
  const line = collector();
  for await (const chunk of source) {
    const part = bytes(chunk);
    // As a rule all of it is text of one byte a character, which is told sooner than of each line.
    const text = textOf(part);
    let bodies: Body[] = [];
    let from = 0;
    for (let end = part.indexOf(10); end >= 0; end = part.indexOf(10, from)) {
      let body: Body;
      if (!line.empty() || end - from > LONGEST) {
        line.add(part.subarray(from, end));
        body = bodyOf(line.take());
      } else body = text?.slice(from, end) ?? bodyOf(part.subarray(from, end));
      if (!blank(body)) bodies.push(body);
      from = end + 1;
      if (bodies.length === TOGETHER) {
        yield bodies;
        bodies = [];
      }
    }
    line.add(part.subarray(from));
    if (bodies.length) yield bodies;
  }
  const rest = bodyOf(line.take());
  if (!blank(rest)) yield [rest];
}

const blank = (body: Body) =>
  typeof body === "string" ? !/[^ \t\r]/.test(body) : body.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** An answer with its head, as `curl -i` prints it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Reads what `curl -i` printed: status, headers and body. Of several answers, as after a redirect or a proxy's, the
 * last one counts. Undefined for anything else.
 */
export function curl(input: Uint8Array): Answer | undefined {
  let rest = bytes(input);
  let found: Answer | undefined;
  for (;;) {
    const [line, code] =
      /^HTTP\/\d(?:\.\d)? (\d{3})\b[^\r\n]*(?:\r?\n|$)/.exec(rest.subarray(0, 1024).toString("latin1")) ?? [];
    if (line === undefined) return found;
    const end = [...["\r\n\r\n", "\n\n"].map((gap) => [rest.indexOf(gap), gap.length] as const)]
      .filter(([at]) => at >= 0)
      .sort(([a], [b]) => a - b)[0] ?? [rest.length, 0];
    const headers: Record<string, string> = Object.create(null);
    for (const field of rest.subarray(line.length, end[0]).toString("latin1").split(/\r?\n/)) {
      const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/.exec(field) ?? [];
      if (name !== undefined) headers[name.toLowerCase()] = value!;
    }
    rest = rest.subarray(end[0] + end[1]);
    found = { status: Number(code), headers, body: rest };
  }
}
