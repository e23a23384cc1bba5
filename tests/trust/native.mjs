// The native crate, many bodies at a time.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { OBJECTS, TEXTS, builds } from "./shared.mjs";

const { sent } = builds.wasm;

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Explains `[{ bytes, status, asked }]` natively, with providers' tables where `asked` is true; for each the line that
 * `examples/bulk.rs` prints.
 */
export async function native(bodies) {
  const cargo = spawn("cargo", ["run", "--quiet", "--release", "--example", "bulk"], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const parts = [];
  for (const { bytes, status, asked } of bodies) {
    const head = new DataView(new ArrayBuffer(7));
    head.setUint32(0, bytes.length, true);
    head.setUint16(4, status ?? 0xffff, true);
    head.setUint8(6, asked ? 1 : 0);
    parts.push(new Uint8Array(head.buffer), bytes);
  }
  const output = [];
  cargo.stdout.on("data", (chunk) => output.push(chunk));
  const code = new Promise((resolve, reject) => cargo.on("error", reject).on("close", resolve));
  cargo.stdin.end(Buffer.concat(parts));
  if ((await code) !== 0) throw new Error("cargo run --example bulk failed");
  return Buffer.concat(output).toString().trimEnd().split("\n");
}

/** What such a line has to be for a report of the wrapper: the crate is one build and names none. */
export function likeNative({ engine, ...report }) {
  const whole = report.errors.map((error) => [...TEXTS, ...OBJECTS].map((key) => sent(error)[key]));
  return JSON.stringify([report, whole]);
}

/** The same of the crate's line: nested objects are text there. */
export function asParsed(line) {
  const [report, whole] = JSON.parse(line);
  for (const attributes of whole) {
    for (let n = TEXTS.length; n < attributes.length; n++) attributes[n] = parsed(attributes[n]);
  }
  return JSON.stringify([report, whole]);
}

function parsed(text) {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
