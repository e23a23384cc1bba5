// Builds the package where its sources have changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmPackages, root, say } from "./tools.mjs";

/** What the package is built from, beside the scripts that build it. */
const SOURCES = [
  "Cargo.toml",
  "Cargo.lock",
  ".cargo",
  "src",
  "js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** A script and those that it imports. */
function scripts(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other] of readFileSync(join(root, "scripts", name), "utf8").matchAll(/["']\.\/([\w-]+\.mjs)["']/g))
    scripts(other, found);
  return found;
}

function digest() {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    try {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    } catch {
      // No folder.
      hash.update(path).update("\0").update(readFileSync(full));
    }
  };
  SOURCES.forEach(add);
  for (const name of [...scripts("build.mjs")].sort()) add(`scripts/${name}`);
  return hash.digest("hex");
}

/** Installs the npm packages, and builds the package unless dist/ is there and was made of these sources. */
export async function builtPackage() {
  const stamp = join(root, "target", "start.stamp");
  const now = digest();
  if (existsSync(join(root, "dist", "index.js")) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) {
    await npmPackages();
    say("dist/ is up to date");
    return;
  }
  const { build } = await import("./build.mjs");
  await build();
  writeFileSync(stamp, now);
}
