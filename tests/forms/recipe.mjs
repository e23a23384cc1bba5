/**
 * Runs the recipes of docs/forms.md as they stand there: takes the code block under a heading, has esbuild
 * turn JSX, decorators or Svelte into a module, and imports it with the built package in place of its name.
 */
import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const require = createRequire(import.meta.url);

/** The code blocks under a heading: `[{ lang, code }]`. */
export function blocks(heading) {
  const page = readFileSync(join(root, "docs/forms.md"), "utf8");
  const section = page.split(/^## /m).find((part) => part.split("\n")[0] === heading);
  if (!section) throw new Error(`docs/forms.md has no heading "${heading}"`);
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, lang, code]) => ({ lang, code }));
}

const PACKAGE = {
  "checkout-errors": join(root, "dist/index.js"),
  "checkout-errors/forms": join(root, "dist/forms.js"),
  "checkout-errors/dom": join(root, "dist/dom.js"),
};

/** SvelteKit's own modules, which its Vite plugin makes: as little as superforms asks of them. */
const KIT = `
  let now = $state.raw({ data: {}, form: null, status: 200, url: new URL("https://shop.test/") });
  export const page = { get data() { return now.data }, get form() { return now.form }, get status() { return now.status }, get url() { return now.url } };
  export const navigating = { to: null };
  export const beforeNavigate = () => {}, afterNavigate = () => {}, onNavigate = () => {};
  export const goto = async () => {}, invalidateAll = async () => {};
  export const applyAction = async ({ data, status }) => void (now = { ...now, form: data, status });
  export const deserialize = JSON.parse;
  export function enhance(form, submit) {
    const listen = async (event) => {
      event.preventDefault();
      await submit({ action: new URL(document.location.href), formData: new FormData(form), formElement: form,
        controller: new AbortController(), submitter: event.submitter, cancel() {} });
    };
    form.addEventListener("submit", listen);
    return { destroy: () => form.removeEventListener("submit", listen) };
  }`;

const plugin = {
  name: "recipes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^checkout-errors/ }, ({ path }) => ({
      path: pathToFileURL(PACKAGE[path]).href,
      external: true,
    }));
    onResolve({ filter: /^\$app\// }, () => ({ path: "$app", namespace: "kit" }));
    onLoad({ filter: /./, namespace: "kit" }, async () => {
      const { compileModule } = await import("svelte/compiler");
      return {
        contents: compileModule(KIT, { generate: "client", filename: "kit.svelte.js" }).js.code,
        loader: "js",
        resolveDir: here,
      };
    });
    // Schema libraries that superforms can do without.
    onResolve({ filter: /^[@\w]/ }, ({ path, resolveDir }) => {
      if (!/superforms/.test(resolveDir) || /^(svelte|devalue|esm-env|memoize|ts-deep|@sveltejs)/.test(path)) return;
      try {
        require.resolve(path, { paths: [resolveDir] });
      } catch {
        return { path, namespace: "missing" };
      }
    });
    onLoad({ filter: /./, namespace: "missing" }, () => ({ contents: "module.exports = {}", loader: "js" }));
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import("svelte/compiler");
      return {
        contents: compile(readFileSync(path, "utf8"), { generate: "client", dev: false, filename: path }).js.code,
        loader: "js",
      };
    });
  },
};

/** Writes a source into `.run/`, below which the libraries are found. */
export function write(file, source) {
  mkdirSync(join(here, ".run"), { recursive: true });
  const path = join(here, ".run", file);
  writeFileSync(path, source);
  return path;
}

/** Builds a source (JavaScript, JSX or TypeScript) and imports it. */
export async function run(name, lang, source, { bundle = false } = {}) {
  const entry = write(`${name}.${lang}`, source);
  const out = join(here, ".run", `${name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    packages: bundle ? "bundle" : "external",
    format: "esm",
    platform: bundle ? "browser" : "node",
    conditions: bundle ? ["svelte", "browser"] : [],
    mainFields: ["svelte", "browser", "module", "main"],
    jsx: "automatic",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    plugins: [plugin],
    logLevel: "error",
  });
  return import(pathToFileURL(out).href);
}

/** Runs the first code block under a heading; at most ten lines, as the page promises. */
export async function recipe(heading) {
  const [{ lang, code }] = blocks(heading);
  if (code.trimEnd().split("\n").length > 10) throw new Error(`the recipe "${heading}" has more than ten lines`);
  return run(heading.replace(/\W+/g, "-").toLowerCase(), lang, code);
}

/** `pay` as the page's first block has it, and the texts to be found for its answer. */
export async function setting() {
  const { pay } = await recipe("The page's own part");
  const { errors } = await pay({});
  const [cvc, zip, form] = errors.map(({ display }) => display.text);
  return { pay, expected: { cvc, zip, form } };
}
