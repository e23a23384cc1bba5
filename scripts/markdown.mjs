// Markdown as the site's HTML: headings with GitHub's ids, code with its file's name, tables that fold on a phone.
import hljs from "highlight.js/lib/common";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";

/** A text as HTML that shows it. */
export const { escapeHtml } = new MarkdownIt().utils;

/** Languages that have another name in a document than in highlight.js. */
const NAMES = {
  jsx: "javascript",
  tsx: "typescript",
  svelte: "xml",
  vue: "xml",
  html: "xml",
  sh: "bash",
  js: "javascript",
  ts: "typescript",
};

/**
 * `link` turns a link's address into the page's; where it gives null, the words stay without a link. `anchors`: the
 * document brings ids of its own, as `<a id>` before a heading, and may hold HTML.
 */
export function renderer({ link, anchors = false }) {
  const md = new MarkdownIt({ html: true, linkify: false });
  const rules = md.renderer.rules;

  rules.fence = (tokens, at) => {
    const { info, content } = tokens[at];
    const [language, file] = info.trim().split(/\s+/);
    const name = NAMES[language] ?? language;
    const code = hljs.getLanguage(name) ? hljs.highlight(content, { language: name }).value : escapeHtml(content);
    const label = escapeHtml(file ?? language ?? "text");
    return `<figure class="snippet"><figcaption><span>${label}</span></figcaption><pre tabindex="0"><code>${code}</code></pre></figure>\n`;
  };
  rules.code_block = (tokens, at) => `<pre tabindex="0"><code>${escapeHtml(tokens[at].content)}</code></pre>\n`;
  rules.table_open = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => "</table></div>\n";

  /** Gives the page's HTML and its headings of the second and third level. */
  const page = (source) => {
    const slugger = new GithubSlugger();
    const tokens = md.parse(source.replace(/^<!--.*?-->$/gms, ""), {});
    const toc = [];
    let given;
    let columns = [];
    let column = 0;
    for (const [at, token] of tokens.entries()) {
      if (anchors && token.type === "paragraph_open") {
        // The id goes to the heading that follows.
        const [, id] = /^<a id="([^"]+)"><\/a>$/.exec(tokens[at + 1].content) ?? [];
        if (id) {
          given = id;
          for (const one of tokens.slice(at, at + 3))
            Object.assign(one, { type: "html_block", content: "", hidden: true });
        }
      }
      if (token.type === "heading_open") {
        // TypeDoc strikes out a function of which one form is deprecated.
        const line = tokens[at + 1];
        line.children = line.children.filter(({ tag }) => tag !== "s");
        const text = words(line);
        const slug = anchors ? given : slugger.slug(text);
        given = undefined;
        const level = Number(token.tag.slice(1));
        if (slug) {
          token.attrSet("id", slug);
          if (level === 2 || level === 3) toc.push({ level, id: slug, text });
        } else if (level === 2) {
          const id = slugger.slug(text);
          token.attrSet("id", id);
          toc.push({ level, id, text });
        }
      }
      // On a phone each cell says what it is.
      if (token.type === "thead_open") columns = [];
      if (token.type === "tr_open") column = 0;
      if (token.type === "th_open") {
        const name = words(tokens[at + 1]);
        columns.push(name);
        // A corner without words heads nothing.
        if (!name) token.tag = tokens[at + 2].tag = "td";
      }
      if (token.type === "td_open") {
        if (columns[column]) token.attrSet("data-name", columns[column]);
        column++;
      }
      if (token.type === "inline") inline(token, link);
    }
    return { html: md.renderer.render(tokens, md.options, {}), toc };
  };
  return { page };
}

/** The text of a line, without its marks. */
const words = ({ children }) =>
  children
    .filter(({ type }) => type === "text" || type === "code_inline")
    .map(({ content }) => content)
    .join("");

/** Turns the links and images of a line; a link that leads nowhere goes, its words stay. */
function inline(token, link) {
  const open = [];
  for (const child of token.children) {
    if (child.type === "link_open") {
      const to = link(decodeURI(child.attrGet("href")));
      open.push(to !== null);
      if (to === null) Object.assign(child, { type: "text", content: "" });
      else child.attrSet("href", to);
    } else if (child.type === "link_close") {
      if (!open.pop()) Object.assign(child, { type: "text", content: "" });
    } else if (child.type === "image") {
      child.attrSet("src", link(child.attrGet("src")));
    }
  }
}
