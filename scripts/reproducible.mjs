// `npm run reproducible`: builds the package twice, in two folders, from nothing, and compares every byte.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fail, npmPackages, root, run, rust, say, wasmTools } from "./tools.mjs";

/** What is made, at any depth, and no source. */
const MADE = new Set([".git", ".tools", "dist", "node_modules", "target"]);

await npmPackages();
await rust();
await wasmTools();

const above = mkdtempSync(join(tmpdir(), "reproducible-"));
// Names of two lengths: a path inside would move the bytes after it.
const folders = [join(above, "a"), join(above, "a-folder-with-a-longer-name")];
try {
  const built = [];
  for (const folder of folders) {
    // Each installs its own packages: a folder that is shared would be emptied by the other.
    cpSync(root, folder, { recursive: true, filter: (path) => path === root || !MADE.has(basename(path)) });
    say(`building in ${folder}`);
    await run(process.execPath, [join(folder, "scripts/build.mjs")], { cwd: folder, quiet: true });
    const { output } = await run("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error"], { cwd: folder, quiet: true });
    const [{ filename, files }] = JSON.parse(output.slice(output.indexOf("[")));
    const all = [...files.map(({ path }) => path), filename];
    built.push(new Map(all.map((path) => [path, readFileSync(join(folder, path))])));
  }

  const wrong = [];
  const [one, other] = built;
  for (const path of new Set([...one.keys(), ...other.keys()])) {
    const [first, second] = [one.get(path), other.get(path)];
    if (!first || !second) wrong.push(`${path} is in one of the two only.`);
    else if (!first.equals(second)) wrong.push(`${path} differs.`);
    for (const place of [...folders, root, homedir(), process.env.CARGO_HOME, process.env.RUSTUP_HOME]) {
      if (place && place.length > 4 && first?.includes(place)) wrong.push(`${path} names the folder ${place}.`);
    }
  }
  if (wrong.length) fail(`the build is not reproducible.\n${wrong.join("\n")}`);
  for (const path of ["dist/core.wasm", "dist/standalone.min.js", [...one.keys()].at(-1)]) {
    say(`${createHash("sha256").update(one.get(path)).digest("hex")}  ${path}`);
  }
  say(`${one.size} files, the same bytes twice`);
} finally {
  rmSync(above, { recursive: true, force: true });
}
