// Packs dist/ and what belongs beside it, after looking at what would be inside.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fail, root, run, say } from "./tools.mjs";

/** What users need; anything else in the tarball is a mistake. */
const WANTED = [
  /^(package\.json|README\.md|CHANGELOG\.md|CODES\.md|LICENSE-(APACHE|MIT))$/,
  /^dist\/(index|js|core-js|catalog|forms|dom)\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/locales\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/(workerd\.js|cli\.js|standalone\.min\.js|standalone\.d\.ts|core\.wasm)$/,
];

/** Every file that package.json promises. */
export function promised() {
  const { main, module, types, unpkg, jsdelivr, bin, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const files = new Set();
  const walk = (value) => {
    if (typeof value === "string") files.add(value.replace(/^\.\//, ""));
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk([main, module, types, unpkg, jsdelivr, bin, exports]);
  return [...files];
}

/** What is wrong with a list of packed paths, a sentence each. */
export function problems(paths) {
  const found = [];
  for (const path of paths) {
    if (!WANTED.some((pattern) => pattern.test(path))) found.push(`${path} is packed, and no user needs it.`);
    if (/\.(wasm|m?js|cjs|ts|cts|md|json)$/.test(path)) {
      const content = readFileSync(join(root, path), "latin1");
      for (const local of [root, homedir() + "/"]) {
        if (local.length > 2 && content.includes(local)) found.push(`${path} names the folder ${local}.`);
      }
    }
  }
  for (const path of promised()) {
    const there = path.includes("*") ? paths.some((one) => one.startsWith(path.split("*")[0]) && one.endsWith(path.split("*")[1])) : paths.includes(path);
    if (!there) found.push(`${path} is promised by package.json, and it is not packed.`);
  }
  for (const path of ["LICENSE-APACHE", "LICENSE-MIT", "README.md"]) {
    if (!paths.includes(path)) found.push(`${path} is missing.`);
  }
  return found;
}

async function npmPack(...args) {
  const { output } = await run("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error", ...args], { quiet: true });
  return JSON.parse(output.slice(output.indexOf("[")))[0];
}

/** The paths that `npm pack` takes. */
export const contents = async () => (await npmPack("--dry-run")).files.map(({ path }) => path).sort();

/** Packs, and gives the tarball's path. */
export async function pack(folder = join(root, "target", "pack")) {
  if (!existsSync(join(root, "dist", "index.js"))) fail("there is no dist/: `npm run build` makes it.");
  const found = problems(await contents());
  if (found.length) fail(`the package is not as it should be.\n${found.join("\n")}`);
  mkdirSync(folder, { recursive: true });
  const { filename, size, entryCount } = await npmPack("--pack-destination", folder);
  say(`packed ${entryCount} files, ${(size / 1024).toFixed(0)} KB`);
  return join(folder, filename);
}

if (process.argv[1] === import.meta.filename) console.log(await pack());
