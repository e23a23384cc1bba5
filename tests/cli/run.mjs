// Runs the built command as a shell would.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { root } from "../../scripts/tools.mjs";

/** Flags of node that make it take these streams for a terminal: `terminal("stdout")`. */
export const terminal = (...streams) => [
  "--import",
  `data:text/javascript,${streams.map((name) => `process.${name}.isTTY=true`).join(";")}`,
];

/** Runs the command; `input` is piped in, `flags` are node's. */
export async function cli(args, { input, flags = [], env = {}, cwd, early } = {}) {
  const { NO_COLOR, FORCE_COLOR, ...rest } = process.env;
  const child = spawn(process.execPath, [...flags, join(root, "dist/cli.js"), ...args], {
    cwd,
    env: { ...rest, ...env },
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    out += part;
    if (early) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (part) => (err += part));
  // A command that has read enough closes its input: that is no fault.
  pipeline(Readable.from(input ? (typeof input === "string" ? [input] : input) : []), child.stdin).catch(() => {});
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { out, err, code };
}
