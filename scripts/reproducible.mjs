// `npm run reproducible`: builds the package a second time, in another folder, from nothing, and compares every byte.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { builtPackage } from "./built.mjs";
import { refuseUnset, release } from "./pack.mjs";
import { buildTools, fail, root, run, say } from "./tools.mjs";

/** What is made, at any depth, and no source. */
const MADE = new Set([".git", ".tools", "artifacts", "corpus", "dist", "node_modules", "target"]);
/** Another place, language and umask, as another machine would have. */
const ELSEWHERE = { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", SOURCE_DATE_EPOCH: "1" };

/** What a folder's build and its pack made: path -> bytes. */
function made(folder) {
  const found = new Map();
  for (const part of ["dist", "target/pack"]) {
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) found.set(path.slice(folder.length).replace(/^\//, ""), readFileSync(path));
    }
  }
  return found;
}

refuseUnset();
await buildTools();
await builtPackage();
// What an earlier version left is not this one's.
rmSync(join(root, "target", "pack"), { recursive: true, force: true });
await release();

// Another length of the path, which would move the bytes after it.
const above = mkdtempSync(join(tmpdir(), "reproducible-"));
const other = join(above, "a-folder-with-another-name");
try {
  // It installs its own packages, too.
  cpSync(root, other, { recursive: true, filter: (path) => path === root || !MADE.has(basename(path)) });
  for (const script of ["build.mjs", "pack.mjs"]) {
    say(`${script} in ${other}`);
    // Whether it is a release was asked above.
    const command = [process.execPath, join(other, "scripts", script), "--draft"];
    await run("bash", ["-c", 'umask 077; exec "$0" "$1" "$2"', ...command], {
      cwd: other,
      quiet: true,
      env: ELSEWHERE,
    });
  }
  const [first, second] = [made(root), made(other)];
  const wrong = [];
  for (const path of new Set([...first.keys(), ...second.keys()])) {
    const [here, there] = [first.get(path), second.get(path)];
    if (!here || !there) wrong.push(`${path} is in one of the two only.`);
    else if (!here.equals(there)) wrong.push(`${path} differs.`);
    for (const place of [above, root, homedir(), process.env.CARGO_HOME, process.env.RUSTUP_HOME]) {
      if (place && place.length > 4 && (here?.includes(place) || there?.includes(place)))
        wrong.push(`${path} names the folder ${place}.`);
    }
  }
  if (wrong.length) fail(`the build is not reproducible.\n${wrong.join("\n")}`);
  for (const [path, bytes] of first) {
    if (/\.tgz$|core\.wasm$|standalone\.min\.js$/.test(path))
      say(`${createHash("sha256").update(bytes).digest("hex")}  ${path}`);
  }
  say(`${first.size} files, the same bytes twice`);
} finally {
  rmSync(above, { recursive: true, force: true });
}
