/** The answers to choose from, grouped by who has to act; with a search, every code and the whole corpus too. */
import { cases } from "www:first";
import { $, h } from "./dom.js";
import { explain } from "./locales.js";
import { parseHeaders, type Case } from "./state.js";
import { audiences, providerName } from "./words.js";

const MOST = 80;
const search = $<HTMLInputElement>("search");
let all: readonly Case[] = cases;
let chosen = "";
let choose: (one: Case) => void = () => {};

/** Its name, after the provider's where it is one's. */
export const titled = ({ name, provider }: Case): string => (provider ? `${providerName(provider)}: ${name}` : name);

export const find = (id: string): Case | undefined => all.find((one) => one.id === id);

/** Puts more answers behind the search. */
export function add(more: readonly Case[]): void {
  all = [...cases, ...more];
  draw();
}

export function start(onChoose: (one: Case) => void): void {
  choose = onChoose;
  search.addEventListener("input", draw);
  draw();
}

/** Marks the answer that is shown; an empty id: none of them. */
export function mark(id: string): void {
  chosen = id;
  for (const button of $("cases").querySelectorAll<HTMLElement>("button")) {
    if (button.dataset.id !== id) {
      button.removeAttribute("aria-current");
      continue;
    }
    button.setAttribute("aria-current", "true");
    // Into view within the list; the page itself stays where it is.
    const list = $("cases");
    const [one, all] = [button.getBoundingClientRect(), list.getBoundingClientRect()];
    if (one.top < all.top + 32 || one.bottom > all.bottom) list.scrollTop += one.top - all.top - 40;
  }
}

function draw(): void {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = words.length
    ? all.filter((one) => {
        const text = `${one.id} ${titled(one)} ${one.status} ${one.body}`.toLowerCase();
        return words.every((word) => text.includes(word));
      })
    : cases;
  // What has the words in its name goes before what has them in its body.
  const rank = (one: Case) => (words.every((word) => `${one.id} ${titled(one)}`.toLowerCase().includes(word)) ? 0 : 1);
  const some = (words.length ? [...hits].sort((a, b) => rank(a) - rank(b)) : hits).slice(0, MOST);
  const groups = new Map<string, Case[]>(Object.keys(audiences).map((name) => [name, []]));
  for (const one of some) {
    const who =
      explain(one.body, { status: one.status ?? undefined, headers: parseHeaders(one.headers ?? "") }).primary
        ?.audience ?? "none";
    groups.set(who, [...(groups.get(who) ?? []), one]);
  }
  $("found").textContent = words.length ? `${hits.length} ${hits.length === 1 ? "answer" : "answers"}` : "";
  $("cases").replaceChildren(
    ...[...groups]
      .filter(([, list]) => list.length)
      .map(([who, list]) =>
        h(
          "section",
          { "aria-label": audiences[who as "payer"]?.word ?? "No error" },
          h(
            "h3",
            { class: `mark ${who}` },
            audiences[who as "payer"]?.word ?? "No error",
            h("span", { class: "count" }, String(list.length)),
          ),
          h(
            "ul",
            {},
            ...list.map((one) =>
              h(
                "li",
                {},
                h(
                  "button",
                  { type: "button", class: "case", "data-id": one.id, click: () => choose(one) },
                  h("span", {}, label(one)),
                  h("span", { class: "quiet" }, side(one)),
                ),
              ),
            ),
          ),
        ),
      ),
    ...(some.length ? [] : [h("p", { class: "empty" }, "No answer has these words.")]),
    ...(hits.length > MOST ? [h("p", { class: "empty" }, `${hits.length - MOST} more: add a word.`)] : []),
  );
  mark(chosen);
}

const label = (one: Case): Node | string => (one.made ? h("code", {}, one.id.replace(/^\w+:/, "")) : titled(one));
const side = (one: Case): string =>
  !one.made ? String(one.status ?? "") : one.provider ? providerName(one.provider) : one.name;
