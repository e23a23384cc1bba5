// Makes the demo page: a folder that any static host serves, under a sub-path too. `npm run build:www [folder]` makes
// it with the pages beside it: scripts/site.mjs.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { filled, squeezed } from "../www/fill.mjs";
import { ids, read } from "./providers.mjs";
import { root, say } from "./tools.mjs";

const www = join(root, "www");

/** Nothing but the page's own files; `wasm` says whether WebAssembly may be compiled. */
export function policy(wasm) {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Builds the page into `out`, of the package in `dist`. `live`: its pay button sends to the server beside it. */
export async function buildPage({ out = join(root, "target", "www"), dist = join(root, "dist"), live = false } = {}) {
  const { build } = await import("esbuild");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const data = await made(dist);
  const script = (file, jsBuild) =>
    build({
      entryPoints: { [file]: join(www, "main.ts") },
      outdir: out,
      bundle: true,
      splitting: true,
      format: "esm",
      minify: true,
      charset: "utf8",
      target: ["chrome111", "firefox115", "safari16.4"],
      legalComments: "none",
      chunkNames: "part-[hash]",
      define: { JS_BUILD: String(jsBuild), LIVE: String(live) },
      plugins: [asInstalled(dist, jsBuild), madeModules(data)],
      metafile: true,
      absWorkingDir: root,
    });
  await script("app", false);
  await script("app-js", true);
  await build({
    entryPoints: [join(www, "style.css")],
    outdir: out,
    minify: true,
    charset: "utf8",
    absWorkingDir: root,
  });

  const page = readFileSync(join(www, "page.html"), "utf8");
  const write = (name, values) => {
    // Once per name, and never what a value holds.
    writeFileSync(
      join(out, name),
      page.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]),
    );
  };
  write("index.html", {
    csp: policy(true),
    script: "app.js",
    other: "js.html",
    otherName: "The same page without WebAssembly",
  });
  write("js.html", {
    csp: policy(false),
    script: "app-js.js",
    other: "./",
    otherName: "The same page with WebAssembly",
  });

  writeWorker(out);
  return out;
}

/** Writes the worker that keeps every page of the folder for a reader who is offline. */
export function writeWorker(out) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(out, join(parentPath, name)).replaceAll("\\", "/"))
    // The documents' Markdown is for programs.
    .filter((name) => name !== "sw.js" && !name.endsWith(".md"))
    .sort();
  const version = createHash("sha256");
  for (const name of files) version.update(name).update(readFileSync(join(out, name)));
  const list = ["./", ...files];
  const worker = readFileSync(join(www, "sw.js"), "utf8");
  writeFileSync(
    join(out, "sw.js"),
    `const VERSION = "${version.digest("hex").slice(0, 16)}";\nconst FILES = ${JSON.stringify(list)};\n${worker}`,
  );
}

/** `checkout-errors` and its entries, as they lie in an installed package. */
function asInstalled(dist, jsBuild) {
  return {
    name: "as-installed",
    setup(build) {
      build.onResolve({ filter: /^checkout-errors(\/|$)/ }, ({ path }) => {
        const entry = path.slice("checkout-errors".length + 1) || "index";
        // The page without WebAssembly takes the entry that has none.
        return {
          path: join(
            dist,
            entry === "providers" ? "providers/index.js" : `${entry === "index" && jsBuild ? "js" : entry}.js`,
          ),
          sideEffects: entry === "index",
        };
      });
    },
  };
}

/** Modules made of the package's tables, documents and cases. */
function madeModules(data) {
  return {
    name: "made",
    setup(build) {
      build.onResolve({ filter: /^www:/ }, ({ path }) => ({ path: path.slice(4), namespace: "made" }));
      build.onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({ contents: data(path), resolveDir: www }));
    },
  };
}

/** The bodies of a file of the corpus. */
const bodies = (file) =>
  readFileSync(join(root, "tests/corpus", file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** JSON with its lines broken, so that it can be read; any other text as it came. */
function readable(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

async function made(dist) {
  const { cases } = await import("../www/cases.mjs");
  const { answers, forms } = await import("../www/providers.mjs");
  const { countries } = await import("../www/countries.mjs");
  const { default: loaded } = await import(pathToFileURL(join(dist, "providers/index.js")).href);
  const withTables = new Set(loaded.map(({ id }) => id));
  const corpus = bodies("payloads.jsonl");
  const others = bodies("providers.jsonl");
  const labels = JSON.parse(readFileSync(join(www, "labels.json"), "utf8"));
  const labelsOf = (tag) => Object.fromEntries(labels.keys.map((key, at) => [key, labels[tag][at]]));
  const tables = await tablesOf(dist, forms, loaded);
  const first = {
    cases: [
      ...cases.map(({ corpus: id, ...one }) => {
        if (!id) return { ...one, body: typeof one.body === "string" ? one.body : JSON.stringify(one.body, null, 2) };
        const line = corpus.find((line) => line.id === id);
        return { ...one, body: line.body, status: line.http_status };
      }),
      ...answers
        .filter(([provider]) => withTables.has(provider))
        .map(([provider, id, name]) => {
          const line = others.find((line) => line.id === id);
          return { id, name, provider, body: readable(line.body), status: line.http_status };
        }),
    ],
    providers: names(),
    countries,
    rules: Object.fromEntries(tables.rules.map(({ id, reason }) => [id, reason])),
    figures: { bytes: await onTheWire(dist), codes: tables.codes.length },
    libraries: libraries(),
    recipes: readdirSync(join(www, "recipes")).map((file) => {
      const [, name, note, code] = /^\/\/ (.*)\n\/\/ (.*)\n([\s\S]*)$/.exec(
        readFileSync(join(www, "recipes", file), "utf8"),
      );
      return { name, note, code };
    }),
    english: labelsOf("en"),
  };
  const library = {
    tables,
    forms,
    corpus: [
      ...corpus.map(({ id, note, body, http_status }) => ({ id, name: note ?? id, body, status: http_status })),
      ...others
        .filter(({ id }) => !first.cases.some((one) => one.id === id))
        .map(({ id, body, http_status }) => ({ id, name: id, body: readable(body), status: http_status })),
    ],
  };
  const asModule = (exports) =>
    Object.entries(exports)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join("\n");
  return (path) => {
    if (path === "first") return asModule(first);
    if (path === "library") return asModule(library);
    if (path === "locales") {
      const tags = Object.keys(labels).filter((key) => key !== "keys" && key !== "en");
      const entries = tags.map((tag) => `${JSON.stringify(tag)}: () => import("www:locale/${tag}")`);
      return `export const locales = { ${entries.join(", ")} };`;
    }
    const tag = path.slice("locale/".length);
    const messages = `export { default as messages } from "checkout-errors/locales/${tag}";`;
    return `${messages}\n${asModule({ labels: labelsOf(tag) })}`;
  };
}

/** What a page that explains sends for it: as in `npm run size`, bundled and without what is loaded only when needed. */
async function onTheWire(dist) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents: 'export { explain } from "./index.js";', resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    external: ["./core-js.js"],
  });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(outputFiles[0].contents, { params }).length;
}

/** The recipes of docs/forms.md: its headings, each with its first block of code. */
function libraries() {
  const text = readFileSync(join(root, "docs/forms.md"), "utf8");
  const found = [...text.matchAll(/^## (.+)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)]
    .map(([, name, part]) => ({ name, code: /```\w+\n([\s\S]*?)```/.exec(part)?.[1] }))
    .filter(({ name, code }) => code && name !== "The page's own part");
  const plain = found.findIndex(({ name }) => name === "A plain form");
  return [...found.splice(plain, 1), ...found];
}

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".md": "text/markdown",
};

/**
 * Serves the folder; gives the server and its address. A page's own policy goes out as a header too.
 * `first` may answer a request before the folder does; `onReport` gets what a browser reports of the policy.
 */
export async function serve(folder, { port = 0, first, onReport, under = "/" } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, "http://page");
      if (pathname === "/csp-report") {
        let text = "";
        for await (const part of request) text += part;
        onReport?.(text);
        response.writeHead(204).end();
        return;
      }
      if (await first?.(request, response, pathname)) return;
      const path = normalize(decodeURIComponent(pathname));
      if (!path.startsWith(under) || path.includes("\0")) throw new Error("not here");
      const file = join(folder, path.slice(under.length) || "index.html");
      const content = await readFile(file);
      const headers = {
        "content-type": `${TYPES[extname(file)] ?? "application/octet-stream"}; charset=utf-8`,
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      };
      const own =
        extname(file) === ".html" &&
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(content.toString())?.[1];
      if (own) headers["content-security-policy"] = `${own}; frame-ancestors 'none'; report-uri /csp-report`;
      response.writeHead(200, headers).end(content);
    } catch {
      if (!response.headersSent) response.writeHead(404, { "content-type": "text/plain" });
      response.end("Not found\n");
    }
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}${under}` };
}

/** The providers' names by id. */
const names = () => ({ stripe: "Stripe", ...Object.fromEntries(ids.map((id) => [id, read(id).name])) });

/** Which of its provider's forms tells a code as its row does; undefined where none does. */
export function formOf({ code, audience, message }, provider, forms, explain) {
  const same = (text) => text !== null && squeezed(text) === squeezed(code);
  let found;
  for (const [at, form] of (forms[provider] ?? []).entries()) {
    const { body, status } = filled(form, code);
    const { primary, provider: told } = explain(body, { status: status ?? undefined });
    if (told !== provider || primary?.audience !== audience) continue;
    if (!["type", "code", "decline_code", "network_decline_code"].some((name) => same(primary[name]))) continue;
    if (primary.display.id === message) return at;
    found ??= at;
  }
  return found;
}

/** What the package knows, asked here, so that the page without WebAssembly has it too. */
async function tablesOf(dist, forms, loaded) {
  const { catalog } = await import(pathToFileURL(join(dist, "catalog.js")).href);
  const { createExplainer } = await import(pathToFileURL(join(dist, "index.js")).href);
  const explain = createExplainer({ providers: loaded });
  const { codes, declines, fields, messages, providers, rules, types } = catalog();
  // What a page shows of a row; the rest stays out of what it loads.
  const rows = (list, kind) =>
    list.map(({ code, audience, masked, field, nextStep, unchanged, message, note }) => ({
      code,
      kind,
      audience,
      masked,
      field,
      nextStep,
      unchanged,
      message,
      note,
    }));
  return {
    codes: [
      ...rows(codes, "code"),
      ...rows(declines, "decline_code"),
      ...Object.entries(providers).flatMap(([id, list]) => {
        // A code may stand in several of a provider's tables, where it means different things.
        const seen = new Map();
        return rows(list, id).map((row) => {
          const nth = (seen.get(row.code) ?? 0) + 1;
          seen.set(row.code, nth);
          return { ...row, ...(nth > 1 && { nth }), form: formOf(row, id, forms, explain) };
        });
      }),
    ],
    fields,
    messages: messages.map(({ id, text, note }) => ({ id, text, note })),
    rules,
    types: types.map(({ note, masked, field, ...row }) => row),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { builtPackage } = await import("./built.mjs");
  await builtPackage();
  const { buildSite } = await import("./site.mjs");
  const { out } = await buildSite(process.argv[2] ? { out: join(process.cwd(), process.argv[2]) } : {});
  say(`the site is ready in ${out}`);
}
