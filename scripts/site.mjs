// Makes the static site: the demo at its root; beside it guide, API reference, codes and project pages, and llms.txt.
// A page is a Markdown document of this repository, put into www/site/page.html. `buildSite()` is what
// `npm run build:www` calls.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { codePages } from "./codes.mjs";
import { reference } from "./docs.mjs";
import { escapeHtml, renderer } from "./markdown.mjs";
import { fail, root } from "./tools.mjs";
import { buildPage, policy, writeWorker } from "./www.mjs";

/** The documents: source, page, its name in the list, and a sentence for llms.txt. */
const DOCUMENTS = [
  {
    part: "Guide",
    pages: [
      ["README.md", "guide/index.html", "Start", "What it is, one example for a server and a page, entries, limits."],
      [
        "docs/recipes/server-to-page.md",
        "guide/server-to-page.html",
        "Server to page",
        "The whole way of a failed payment, for Express, Hono, Node, Next.js, SvelteKit and Nuxt.",
      ],
      [
        "docs/forms.md",
        "guide/forms.html",
        "Errors at their fields",
        "Ten form libraries, plain HTML and Stripe Elements.",
      ],
      [
        "docs/recipes/retry.md",
        "guide/retry.html",
        "Sending again",
        "When code may send a payment again, and with which key.",
      ],
      [
        "docs/recipes/monitoring-and-queries.md",
        "guide/monitoring-and-queries.html",
        "Monitoring and queries",
        "Sentry, Datadog, TanStack Query and SWR.",
      ],
      ["docs/locales.md", "guide/locales.html", "Locales", "49 locales, how one is chosen, how to mend one."],
      ["docs/i18n.md", "guide/i18n.html", "With your own i18n", "i18next, react-intl and vue-i18n."],
      [
        "docs/recipes/content-security-policy.md",
        "guide/content-security-policy.html",
        "Content Security Policy",
        "What runs under which policy.",
      ],
      [
        "docs/recipes/discreet-mode.md",
        "guide/discreet-mode.html",
        "Discreet mode",
        "Every decline shown alike, against card testing.",
      ],
      [
        "docs/recipes/testing-a-checkout.md",
        "guide/testing-a-checkout.html",
        "Testing a checkout",
        "A form and a server tested with real answers, without a provider.",
      ],
      ["docs/terminal.md", "guide/terminal.html", "In a terminal", "A body, a code, a HAR file or a log explained."],
      [
        "docs/recipes/logs-at-scale.md",
        "guide/logs-at-scale.html",
        "Logs at scale",
        "A folder of logs explained and counted in Spark and DuckDB.",
      ],
    ],
  },
  {
    part: "Project",
    pages: [
      [
        "docs/figures.md",
        "project/figures.html",
        "Figures",
        "What it costs in time and bytes, and how that was measured.",
      ],
      [
        "SECURITY.md",
        "project/security.html",
        "Security",
        "Threats, promises, what is not promised, redaction, supply chain.",
      ],
      ["CHANGELOG.md", "project/changelog.html", "Changelog", "What users notice, the newest first."],
      [
        "CONTRIBUTING.md",
        "project/contributing.html",
        "Contributing",
        "Where is what; how to add a code, a text, a locale, a provider.",
      ],
      [
        "docs/proposals/README.md",
        "project/proposals.html",
        "Proposals for locales",
        "What is left for native speakers to say.",
      ],
    ],
  },
];

/** The entries' pages: TypeDoc's file, the page, the entry's name. */
const ENTRIES = [
  ["js.md", "api/index.html", "checkout-errors"],
  ["js/js.md", "api/js.html", "checkout-errors/js"],
  ["js/forms.md", "api/forms.html", "checkout-errors/forms"],
  ["js/dom.md", "api/dom.html", "checkout-errors/dom"],
  ["dist/locales.md", "api/locales.html", "checkout-errors/locales"],
  ["dist/providers.md", "api/providers.html", "checkout-errors/providers"],
  ["js/diagnose.md", "api/diagnose.html", "checkout-errors/diagnose"],
  ["js/catalog.md", "api/catalog.html", "checkout-errors/catalog"],
  ["js/testing.md", "api/testing.html", "checkout-errors/testing"],
];

/** Where other documents lead: they are rendered from the tables that these pages are made of. */
const ALSO = { "CODES.md": "codes/index.html" };

const PARTS = [
  ["index.html", "Demo"],
  ["guide/index.html", "Guide"],
  ["api/index.html", "API"],
  ["codes/index.html", "Codes"],
  ["project/figures.html", "Figures"],
  ["project/security.html", "Security"],
];

const read = (path) => readFileSync(join(root, path), "utf8");
/** From one page to another, both as paths from the site's root. */
const between = (from, to) => {
  const [path, hash] = to.split("#");
  return posix.relative(posix.dirname(from), path) + (hash === undefined ? "" : `#${hash}`);
};

/** Builds the demo and all pages beside it into `out`, of the package in `dist`; gives the folder. */
export async function buildSite(options = {}) {
  const { dist = join(root, "dist"), live = false } = options;
  const out = await buildPage(options);
  const { catalog } = await import(pathToFileURL(join(dist, "catalog.js")).href);
  await assets(out, live);

  const frame = read("www/site/page.html");
  const icon = /<link rel="icon"[^>]*>/.exec(read("www/page.html"))[0];
  const pages = [];
  /** Writes a page: a list of its part stands left of it, its headings right of it. */
  const write = ({ page, title, about, html, toc, side, wide, markdown }) => {
    const current = (to) => (to === page ? ' aria-current="page"' : "");
    const links = (list) =>
      list.map(([to, name]) => `<li><a href="${between(page, to)}"${current(to)}>${escapeHtml(name)}</a></li>`);
    const inPart = (to) =>
      page.startsWith("project/") ? to === page : to.includes("/") && posix.dirname(to) === posix.dirname(page);
    const parts = PARTS.map(
      ([to, name]) => `<li><a href="${between(page, to)}"${inPart(to) ? ' aria-current="true"' : ""}>${name}</a></li>`,
    );
    parts.push('<li class="contents"><a href="#pages">Contents</a></li>');
    const values = {
      csp: policy(false),
      about: escapeHtml(about),
      title: escapeHtml(title),
      icon,
      parts: parts.join(""),
      side: side.map(({ part, pages }) => `<h2>${escapeHtml(part)}</h2><ul>${links(pages).join("")}</ul>`).join(""),
      content: html,
      toc:
        toc.length && !wide
          ? `<nav class="toc" aria-label="On this page"><h2>On this page</h2>${listOf(toc)}</nav>`
          : "",
    };
    mkdirSync(dirname(join(out, page)), { recursive: true });
    const text = frame.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
    writeFileSync(join(out, page), wide ? text.replace('class="columns"', 'class="columns wide-text"') : text);
    if (markdown) writeFileSync(join(out, page.replace(/html$/, "md")), markdown);
    pages.push({ page, title, about });
  };

  // Documents.
  const places = new Map(DOCUMENTS.flatMap(({ pages }) => pages.map(([from, page]) => [from, page])));
  for (const [from, page] of Object.entries(ALSO)) places.set(from, page);
  for (const [from, page] of places)
    if (!existsSync(join(root, from))) fail(`${from} is missing, of which ${page} is made.`);
  const guides = DOCUMENTS.map(({ part, pages }) => ({ part, pages: pages.map(([, page, name]) => [page, name]) }));
  for (const [from, page, name, about] of DOCUMENTS.flatMap(({ pages }) => pages)) {
    /** A link of the document as one of its page; null: a file of the repository that is no page. */
    const link = (href, suffix = "html") => {
      if (/^[a-z]+:/.test(href) || href.startsWith("#")) return href;
      const [path, hash] = href.split("#");
      const target = posix.join(posix.dirname(from), path);
      const to = places.get(target);
      if (to) {
        const made = suffix === "md" && !ALSO[target] ? to.replace(/html$/, "md") : to;
        return between(page, hash === undefined ? made : `${made}#${hash}`);
      }
      if (!existsSync(join(root, target))) fail(`${from} links ${href}, which is not there.`);
      if (!/\.(png|svg)$/.test(target)) return null;
      const image = posix.join("guide", posix.basename(target));
      mkdirSync(dirname(join(out, image)), { recursive: true });
      cpSync(join(root, target), join(out, image));
      return between(page, image);
    };
    const source = read(from);
    const { html, toc } = renderer({ link }).page(source);
    const markdown = source.replace(/\]\(([^)\s]+)\)/g, (whole, href) => {
      const to = link(href, "md");
      return to === null ? whole : `](${to})`;
    });
    write({ page, title: name, about, html, toc, side: guides, markdown });
  }

  // The reference of the types.
  const folder = mkdtempSync(join(tmpdir(), "checkout-errors-api-"));
  try {
    await reference(folder, { markdown: true });
    const made = readdirSync(folder, { recursive: true }).filter(
      (file) => file.endsWith(".md") && file !== "README.md",
    );
    const known = new Map(ENTRIES.map(([from, page]) => [from, page]));
    for (const file of made)
      if (!known.has(file)) fail(`${file} is an entry without a page: add it to scripts/site.mjs.`);
    const side = [{ part: "Entries", pages: ENTRIES.map(([, page, name]) => [page, name]) }];
    for (const [from, page, name] of ENTRIES) {
      const link = (href) => {
        if (/^[a-z]+:/.test(href) || href.startsWith("#")) return href;
        const [path, hash] = href.split("#");
        const to = known.get(posix.join(posix.dirname(from), path));
        if (!to) fail(`the reference of ${name} links ${href}, which is no page.`);
        return between(page, hash === undefined ? to : `${to}#${hash}`);
      };
      const source = readFileSync(join(folder, from), "utf8");
      const { html, toc } = renderer({ link, anchors: true }).page(source);
      const about = `The API of ${name}: every function and type, with what each gives.`;
      write({ page, title: name, about, html: `<h1><code>${name}</code></h1>\n${html}`, toc, side });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  // The codes.
  const codes = codePages(catalog());
  const side = [{ part: "Codes", pages: codes.pages.map(({ page, name }) => [page, name]) }];
  for (const { name, ...page } of codes.pages) write({ ...page, title: page.title ?? name, toc: [], side, wide: true });
  writeFileSync(join(out, "codes/codes.json"), JSON.stringify(codes.rows));

  writeFileSync(join(out, "llms.txt"), llms(codes.pages));
  writeWorker(out);
  return { out, pages: pages.map(({ page }) => page) };
}

/** Headings as a nested list. */
function listOf(toc) {
  let html = "<ul>";
  let inner = false;
  for (const [at, { level, id, text }] of toc.entries()) {
    const deep = level > 2 && at > 0;
    if (deep && !inner) html = `${html.slice(0, -"</li>".length)}<ul>`;
    if (!deep && inner) html += "</ul></li>";
    inner = deep;
    html += `<li><a href="#${id}">${escapeHtml(text)}</a></li>`;
  }
  return `${html}${inner ? "</ul></li>" : ""}</ul>`;
}

/** The script and the style sheet of the pages. */
async function assets(out, live) {
  const { build } = await import("esbuild");
  const shared = { outdir: out, minify: true, charset: "utf8", absWorkingDir: root };
  await build({ ...shared, entryPoints: { site: join(root, "www/site/site.css") }, bundle: true });
  await build({
    ...shared,
    entryPoints: { site: join(root, "www/site/site.ts") },
    bundle: true,
    format: "esm",
    target: ["chrome111", "firefox115", "safari16.4"],
    define: { LIVE: String(live) },
  });
}

/** llms.txt: what the site holds, for a reader that is a program. Documents are there as Markdown, too. */
function llms(codes) {
  const { name, description, version } = JSON.parse(read("package.json"));
  const line = (name, to, about) => `- [${name}](${to}): ${about}`;
  const parts = DOCUMENTS.map(
    ({ part, pages }) =>
      `## ${part}\n\n${pages.map(([, page, name, about]) => line(name, page.replace(/html$/, "md"), about)).join("\n")}`,
  );
  const api = ENTRIES.map(([, page, name]) => line(name, page, "every function and type of this entry."));
  const list = codes.map(({ page, name, about }) => line(name, page, about));
  return `# ${name} ${version}

> ${description}

Two rules for whoever writes code with it: show a payer \`display.text\` and nothing else of an error, and send a page \`toPayer(report)\`, never the report.

${parts[0]}

## API

${api.join("\n")}

## Codes

${list.join("\n")}
${line("codes.json", "codes/codes.json", "all of them: provider, code, who has to act, meaning, what the payer sees, page.")}

${parts[1]}
`;
}
