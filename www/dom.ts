/** Small helpers for the page's own elements. Text only: nothing here writes HTML. */

export const $ = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

type Props = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** An element: `h("p", { class: "quiet" }, "text")`. Functions become listeners, `false` and undefined are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Says something to those who listen and do not see. */
export function announce(text: string): void {
  $("said").textContent = text;
}

export const still = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Every button that names the element whose text it copies. */
export function copyButtons(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[data-copy]");
    if (!button) return;
    const source = $(button.dataset.copy!);
    let done = "Copied";
    try {
      await navigator.clipboard.writeText(source.textContent!);
    } catch {
      // Not allowed here: the text is marked, so that the keyboard can copy it.
      getSelection()?.selectAllChildren(source);
      done = "Marked: press Ctrl+C";
    }
    button.dataset.says ??= button.textContent!;
    const before = button.dataset.says;
    button.textContent = done;
    announce(done);
    setTimeout(() => (button.textContent = before), 2000);
  });
}

const WORDS =
  "import|from|export|default|const|let|return|async|await|function|if|else|for|of|while|new|class|type|" +
  "null|true|false|throw|try|catch";
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//;
const TEXT = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
const TOKEN = new RegExp(`(${COMMENT.source})|(${TEXT.source})|\\b(${WORDS})\\b|(\\b\\d[\\d_.]*\\b)`, "g");

/** Code with its comments, texts, keywords and numbers told apart. */
export function code(into: HTMLElement, text: string): void {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(
      text.slice(at, match.index),
      h("span", { class: match[1] ? "c" : match[2] ? "s" : match[3] ? "k" : "n" }, match[0]),
    );
    at = match.index + match[0].length;
  }
  into.replaceChildren(...parts, text.slice(at));
}
