/** What the cases share: the texts, to wait, to compare, to ask axe-core. */
import { catalog } from "../../dist/catalog.js";

/** The package's English texts by id. Whether they are well put, its own tests say; here, where they stand. */
export const texts = Object.fromEntries(catalog().messages.map(({ id, text }) => [id, text]));

/** Waits until an expression in the page holds; the error says what did not come. */
export async function until(browser, expression, seconds = 20) {
  for (const end = Date.now() + seconds * 1000; ; ) {
    const value = await browser.evaluate(expression);
    if (value) return value;
    if (Date.now() > end) throw new Error(`did not happen: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function open(browser, address) {
  // The same page with another hash would not load again.
  await browser.open("about:blank");
  await browser.open(address);
  await until(browser, "document.documentElement.dataset.ready === ''");
}

/** Compares as JSON; the order of keys is no matter, and not every driver keeps it. */
export function equal(actual, expected, what = "") {
  const sorted = (_, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value, sorted));
  if (a !== b) throw new Error(`${what} ${a} is not ${b}`);
}

/** What the payer sees: inputs that are marked with their texts, the banner, where the focus is. */
export const form = (browser) =>
  browser.evaluate(`(() => {
  const form = document.getElementById("checkout");
  const textOf = (id) => document.getElementById(id).textContent;
  const marked = Object.fromEntries([...form.querySelectorAll("[aria-invalid=true]")].map((input) =>
    [input.name, input.getAttribute("aria-describedby").split(" ").map(textOf).join(" ")]));
  return { marked, banner: textOf("banner"), paid: textOf("paid"), focus: document.activeElement?.id };
})()`);

/** The coloured word over the programmer's view. */
export const word = (browser) => browser.evaluate(`document.querySelector("#verdict .word").textContent`);

/** What is said to have become of the money. */
export const money = (browser) => browser.evaluate(`document.querySelector("#verdict .money").textContent`);

/** Sets an input as a person would leave it. */
export const set = (browser, id, value, event = "input") =>
  browser.evaluate(`(() => {
  const input = document.getElementById(${JSON.stringify(id)});
  input.value = ${JSON.stringify(value)};
  input.dispatchEvent(new Event(${JSON.stringify(event)}, { bubbles: true }));
})()`);

/** Presses Tab until an element has the focus. */
export async function tabTo(browser, selector, most = 80) {
  for (let n = 0; n < most; n++) {
    if (await browser.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
    await browser.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/**
 * What axe-core finds in the page, its doubts included, each with its elements. Scrolling lists are laid out in full,
 * since it cannot see behind their edges, and of the long table it looks at the first rows.
 */
export async function axe(browser) {
  const found = await browser.evaluate(`(async () => {
    if (!window.axe) await new Promise((resolve, reject) => document.head.append(
      Object.assign(document.createElement("script"), { src: "/axe.js", onload: resolve, onerror: reject })));
    const flat = new CSSStyleSheet();
    flat.replaceSync(\`
      .cases, .table, .snippet pre { height: auto !important; max-height: none !important }
      .cases h3, thead th { position: static !important }
      *, *::before, *::after { animation: none !important; transition: none !important }\`);
    document.adoptedStyleSheets = [flat];
    try {
      const { violations, incomplete } = await axe.run({ exclude: ["#table tbody tr:nth-child(n + 12)"] });
      // A number of one digit is too short for it to say whether it is text: its neighbours have the same colour.
      const tooShort = ({ any }) => any[0]?.data?.messageKey === "shortTextContent";
      const doubts = incomplete
        .map((one) => ({ ...one, nodes: one.nodes.filter((node) => !tooShort(node)) }))
        .filter(({ nodes }) => nodes.length);
      const said = ({ html, any }) => html.slice(0, 120) + " " + (any[0]?.message ?? "");
      return [...violations, ...doubts].map(({ id, nodes }) => id + ": " + nodes.slice(0, 4).map(said).join(" | "));
    } finally {
      document.adoptedStyleSheets = [];
    }
  })()`);
  if (found.length) throw new Error(found.join("; "));
}
