/** Runs the recipes of docs/i18n.md as they stand there, with the built package in place of its name. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

/** The module of the code block under a heading. */
export async function recipe(heading) {
  const page = readFileSync(join(root, "docs/i18n.md"), "utf8");
  const section = page.split(/^## /m).find((part) => part.split("\n")[0] === heading);
  assert.ok(section, `docs/i18n.md has no heading "${heading}"`);
  const [block, ...more] = section.matchAll(/^```jsx?\n(.*?)^```$/gms);
  assert.ok(block && !more.length, `"${heading}" has ${more.length + (block ? 1 : 0)} code blocks, not one`);
  const outfile = join(here, ".run", `${heading}.mjs`);
  await build({
    stdin: { contents: block[1], resolveDir: here, loader: "jsx" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    outfile,
    plugins: [
      {
        name: "the package as built, the libraries as installed",
        setup(build) {
          build.onResolve({ filter: /^[^.]/ }, ({ path }) => ({ path: located(path), external: true }));
        },
      },
    ],
  });
  return import(pathToFileURL(outfile).href);
}

/** Where a bare name leads: the package's own entries into dist/, the others where Node finds them. */
function located(name) {
  const [, entry] = /^checkout-errors(?:\/(.*))?$/.exec(name) ?? [];
  if (!name.startsWith("checkout-errors")) return name;
  return pathToFileURL(join(root, "dist", `${entry ?? "index"}.js`)).href;
}
