// The codes as pages of the site: Stripe's tables, one page for each other provider, and one to search in all of them.
import GithubSlugger from "github-slugger";
import { escapeHtml } from "./markdown.mjs";
import { factsOf, providers, toldAs } from "./providers.mjs";

const WHO = { payer: "Payer", developer: "Programmer", operator: "Operator" };
const STEPS = {
  correct_field: "correct the field",
  use_another_method: "use another method",
  contact_issuer: "ask the bank",
  authenticate: "confirm the payment",
  try_again_later: "try again later",
  check_payment: "check the payment",
  contact_merchant: "contact the shop",
  fix_integration: "fix the integration",
  none: "nothing",
};

/** A row of a provider's table, with what follows from its class. */
function told(row, table) {
  const { code, meaning: note } = row;
  if (row.class === "ok") return { code, audience: null, note };
  const { audience, field, nextStep, message, masked } = factsOf(toldAs(row, table));
  return { code, audience, field: field || null, nextStep, message, masked, note };
}

/** The pages, the one to search in first, and every code as `codes.json` has it. */
export function codePages(catalog) {
  const words = new Map(catalog.messages.map(({ id, text }) => [id, text]));
  const rows = [];
  const pages = [];

  const table = (provider, page, name, list) => {
    const slugger = page.slugger;
    const id = slugger.slug(name);
    const lines = list.map((row) => {
      const anchor = slugger.slug(`${id}-${row.code}`);
      const who = row.audience ? WHO[row.audience] : "No error";
      const mark = row.audience ? `<span class="mark ${row.audience}">${who}</span>` : who;
      const text = row.message ? (words.get(row.message) ?? row.message) : "";
      rows.push([provider, row.code, who, row.note, text, `${page.page.slice("codes/".length)}#${anchor}`]);
      const tag = row.masked ? ' <span class="tag">reason hidden</span>' : "";
      const cells = [
        ["Who acts", mark + tag],
        ["Meaning", escapeHtml(row.note)],
        ["The payer sees", escapeHtml(text)],
        ["At", row.field ? `<code>${escapeHtml(row.field)}</code>` : ""],
        ["Next", row.nextStep ? STEPS[row.nextStep] : ""],
      ];
      return `<tr id="${escapeHtml(anchor)}"><th scope="row"><code>${escapeHtml(row.code)}</code></th>${cells.map(([name, html]) => `<td data-name="${name}">${html}</td>`).join("")}</tr>`;
    });
    return `<h2 id="${id}">${escapeHtml(name)}</h2>
<div class="table" role="group" aria-label="Table" tabindex="0"><table class="codes-table"><thead><tr><th scope="col">Code</th><th scope="col">Who acts</th><th scope="col">Meaning</th><th scope="col">The payer sees</th><th scope="col">At</th><th scope="col">Next</th></tr></thead>
<tbody>${lines.join("\n")}</tbody></table></div>`;
  };
  const FIND = `<div class="find" hidden><label class="field" for="find"><span class="label">Search</span></label><input type="search" id="find" autocomplete="off" spellcheck="false"></div>
<p class="quiet" role="status" id="count"></p>`;

  const page = (file, name) => ({ page: `codes/${file}.html`, name, slugger: new GithubSlugger() });
  const add = (one, { about, lead, tables }) => {
    const count = tables.reduce((sum, [, list]) => sum + list.length, 0);
    const body = tables.map(([title, list]) => table(one.name, one, title, list)).join("\n");
    pages.push({
      page: one.page,
      name: one.name,
      title: `${one.name}: codes`,
      count,
      about: about(count),
      html: `<h1>${escapeHtml(one.name)}: codes</h1>\n${lead}\n${FIND}\n${body}`,
    });
  };

  add(page("stripe", "Stripe"), {
    about: (count) => `${count} codes of Stripe: who has to act, and what the payer sees.`,
    lead: "<p>What may stand under <code>code</code>, <code>decline_code</code> and <code>type</code>. Where the reason is hidden, the payer is told what a plain decline says.</p>",
    tables: [
      ["Error codes", catalog.codes],
      ["Decline codes", catalog.declines],
      ["Types", catalog.types],
    ],
  });
  for (const { id, name, sources, tables } of providers()) {
    const plain = tables.some((one) => one.plain)
      ? " It forbids telling a shopper any detail of a refusal, so refusals of the bank are shown as the plain decline."
      : "";
    const from = sources.map((source) => `<li>${escapeHtml(source)}</li>`).join("");
    add(page(id, name), {
      about: (count) => `${count} codes of ${name}: who has to act, and what the payer sees.`,
      lead: `<p>For <code>createExplainer({ providers: [${id}] })</code>, with <code>import ${id} from "checkout-errors/providers/${id}"</code>.${plain}</p>
<details class="sources"><summary>Where the codes are from</summary><ul>${from}</ul></details>`,
      tables: tables
        .filter(({ rows }) => rows.length)
        .map((one) => [one.name.replaceAll("_", " "), one.rows.map((row) => told(row, one))]),
    });
  }

  const cells = (list) =>
    list
      .map(([name, html], at) => (at ? `<td data-name="${name}">${html}</td>` : `<th scope="row">${html}</th>`))
      .join("");
  const simple = (title, list) => `<h2 id="${title.toLowerCase()}">${title}</h2>
<div class="table" role="group" aria-label="Table" tabindex="0"><table class="codes-table"><thead><tr>${list[0].map(([name]) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>
${list.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody></table></div>`;
  pages.push({
    page: "codes/texts.html",
    name: "Texts, fields, rules",
    about: "Every text for a payer with its note, every field, and every rule with its reason.",
    html: `<h1>Texts, fields, rules</h1>
<p>The texts are those of English; <a href="../guide/locales.html">other locales</a> say the same. A rule is why an error is for whom it is for: <code>error.rule</code>.</p>
${FIND}
${simple(
  "Texts",
  catalog.messages.map(({ id, text, note }) => [
    ["Id", `<code>${id}</code>`],
    ["Text", escapeHtml(text)],
    ["Note for translators", escapeHtml(note)],
  ]),
)}
${simple(
  "Fields",
  catalog.fields.map(({ name, about }) => [
    ["Name", `<code>${name}</code>`],
    ["What it is", escapeHtml(about)],
  ]),
)}
${simple(
  "Rules",
  catalog.rules.map(({ id, title, hint, reason }) => [
    ["Id", `<code>${id}</code>`],
    ["What happened", escapeHtml(title)],
    ["Likely fix", escapeHtml(hint)],
    ["Why the rule exists", escapeHtml(reason)],
  ]),
)}`,
  });

  const cards = pages.map(
    ({ page, name, count, about }) =>
      `<li><a href="${page.slice("codes/".length)}"><strong>${escapeHtml(name)}</strong><span>${count ? `${count} codes` : escapeHtml(about)}</span></a></li>`,
  );
  pages.unshift({
    page: "codes/index.html",
    name: "All codes",
    about: `${rows.length} codes of ${pages.length - 1} providers, to search in.`,
    html: `<h1>Codes</h1>
<p>${rows.length} codes of ${pages.length - 1} providers: who has to act on each, and what the payer is shown.</p>
<div class="find" hidden><label class="field" for="find"><span class="label">Search in all of them</span></label><input type="search" id="find" autocomplete="off" spellcheck="false" placeholder="stolen, 51, expired"></div>
<p class="quiet" role="status" id="count"></p>
<div class="table" id="found" role="group" aria-label="Codes that were found" tabindex="0" hidden><table><thead><tr><th scope="col">Code</th><th scope="col">Provider</th><th scope="col">Who acts</th><th scope="col">Meaning</th><th scope="col">The payer sees</th></tr></thead><tbody></tbody></table></div>
<h2 id="providers">By provider</h2>
<ul class="providers">${cards.join("")}</ul>`,
  });
  return { pages: pages.map(({ count, ...one }) => one), rows };
}
