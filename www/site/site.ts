/** What the pages beside the demo can do with a script: copy code, find codes, work offline. They are whole without it. */

/** A code as codes.json has it: provider, code, who has to act, meaning, what the payer sees, the page's link. */
type Row = readonly [string, string, string, string, string, string];

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, " ");
/** Whether every word of a query stands in a text. */
const fits = (text: string, query: string): boolean =>
  plain(query)
    .trim()
    .split(" ")
    .every((word) => text.includes(word));

function make(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

for (const figure of document.querySelectorAll<HTMLElement>("figure.snippet")) {
  const name = figure.querySelector("figcaption span")?.textContent ?? "code";
  const button = make("button", "Copy", { type: "button", class: "copy", "aria-label": `Copy: ${name}` });
  button.addEventListener("click", async () => {
    const said = document.getElementById("said")!;
    try {
      await navigator.clipboard.writeText(figure.querySelector("code")!.textContent);
      said.textContent = "Copied";
    } catch {
      said.textContent = "The browser did not allow copying";
    }
    button.textContent = said.textContent === "Copied" ? "Copied" : "Copy";
  });
  figure.querySelector("figcaption")!.append(button);
}

/** Shows the rows of a page's tables that fit. */
function filter(input: HTMLInputElement, count: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(".codes-table tbody tr")].map(
    (row) => [row, plain(row.textContent)] as const,
  );
  const show = (): void => {
    let shown = 0;
    for (const [row, text] of rows) {
      row.hidden = !fits(text, input.value);
      if (!row.hidden) shown++;
    }
    for (const table of document.querySelectorAll<HTMLElement>(".codes-table"))
      table.hidden = !table.querySelector("tbody tr:not([hidden])");
    count.textContent = input.value.trim() ? `${shown} of ${rows.length} codes` : "";
  };
  input.addEventListener("input", show);
  show();
}

const MOST = 60;

/** Finds among the codes of every provider, which are fetched at the first letter. */
function search(input: HTMLInputElement, count: HTMLElement, found: HTMLElement): void {
  let rows: Promise<(readonly [Row, string])[]> | undefined;
  const load = async (): Promise<(readonly [Row, string])[]> => {
    const all: Row[] = await (await fetch("codes.json")).json();
    return all.map((row) => [row, plain(row.slice(0, 5).join(" "))]);
  };
  const show = async (): Promise<void> => {
    const query = input.value;
    found.hidden = !query.trim();
    if (found.hidden) {
      count.textContent = "";
      return;
    }
    try {
      rows ??= load();
      const hits = (await rows).filter(([, text]) => fits(text, query)).map(([row]) => row);
      if (query !== input.value) return;
      // A code that is just that goes first.
      hits.sort((a, b) => Number(b[1] === query.trim()) - Number(a[1] === query.trim()));
      const body = found.querySelector("tbody")!;
      body.replaceChildren(
        ...hits.slice(0, MOST).map(([provider, code, who, meaning, text, link]) => {
          const row = make("tr", "");
          const head = make("th", "", { scope: "row" });
          head.append(make("a", code, { href: link }));
          row.append(head, make("td", provider, { "data-name": "Provider" }));
          row.append(make("td", who, { "data-name": "Who acts" }), make("td", meaning, { "data-name": "Meaning" }));
          row.append(make("td", text, { "data-name": "The payer sees" }));
          return row;
        }),
      );
      count.textContent =
        hits.length > MOST ? `${hits.length} codes, the first ${MOST} of them` : `${hits.length} codes`;
    } catch {
      rows = undefined;
      count.textContent = "The codes could not be loaded. The pages below have them.";
    }
  };
  input.addEventListener("input", show);
  if (input.value) void show();
}

const input = document.querySelector<HTMLInputElement>("#find");
if (input) {
  input.closest<HTMLElement>(".find")!.hidden = false;
  const count = document.getElementById("count")!;
  const found = document.getElementById("found");
  if (found) search(input, count, found);
  else filter(input, count);
}

if ("serviceWorker" in navigator && !LIVE)
  navigator.serviceWorker.register("../sw.js").catch(() => {
    // From a file, or where workers are forbidden: the page works all the same.
  });
document.documentElement.dataset.ready = "";
