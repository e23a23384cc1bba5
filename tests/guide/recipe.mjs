/** The recipes of docs/recipes/: writes a page's files as they stand there, beside the installed package. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

/** The files of a page, in its order, as pairs of name and code. */
export function blocks(page) {
  const text = readFileSync(join(root, "docs/recipes", `${page}.md`), "utf8");
  const found = [...text.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)];
  assert.ok(found.length, `${page} has no code`);
  for (const [, language, file] of found) if (language === "js") assert.ok(file, `${page}: a block has no file's name`);
  return found.filter(([, , file]) => file).map(([, , file, code]) => [file, code]);
}

/** Writes all files of a page, and gives their folder. */
export function written(page) {
  const folder = join(here, ".run", page);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/checkout-errors"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const files = blocks(page);
  assert.equal(new Set(files.map(([file]) => file)).size, files.length, `${page} names a file twice`);
  for (const [file, code] of files) writeFileSync(join(folder, file), code);
  return folder;
}
