/**
 * The page: a body goes in, `explain` answers, and the same report is shown to the programmer and as code. The payer is
 * shown what a server would send of it.
 */
import { init, type Report } from "checkout-errors";
import { figures, libraries, recipes } from "www:first";
import { $, announce, code, copyButtons, h, still } from "./dom.js";
import * as country from "./country.js";
import * as gallery from "./gallery.js";
import { explain, language, nameOf, tags, type Language } from "./locales.js";
import * as payer from "./payer.js";
import * as live from "./live.js";
import * as programmer from "./programmer.js";
import * as snippets from "./code.js";
import * as tables from "./tables.js";
import * as wire from "./wire.js";
import { audiences } from "./words.js";
import { brandOf, fromHash, parseHeaders, parseStatus, toHash, withBrand, type Case, type State } from "./state.js";

const body = $<HTMLTextAreaElement>("body");
const status = $<HTMLInputElement>("status");
const headers = $<HTMLTextAreaElement>("headers");
const brand = $<HTMLSelectElement>("brand");
const disclosure = $<HTMLSelectElement>("disclosure");
const locale = $<HTMLSelectElement>("locale");
const library = $<HTMLSelectElement>("library");

let state: State = {
  body: "",
  status: null,
  headers: "",
  locale: "en",
  country: "",
  disclosure: "standard",
  library: "",
};
/** The gallery's answer that is shown, if the body is still that one. */
let shown = "";
let speaking = await language("en");

const context = () => ({
  status: state.status ?? undefined,
  headers: parseHeaders(state.headers),
  disclosure: state.disclosure,
});
/** As the shop's server explains it. */
const explained = () => explain(state.body, context());
/** A report as it arrives at the payer's device: only the payer's part of it crosses the wire. */
const arrived = (report: Report, on: Language["explain"] = speaking.explain) => on(wire.body(report));

/** Shows the state everywhere; `keep` leaves what the payer was shown by a real payment. */
function render(keep = false): void {
  const report = explained();
  if (!keep) payer.show(arrived(report));
  programmer.show(report);
  if (!LIVE) void country.show(state, (on) => arrived(report, on), switchTo);
  wire.show(report, (body) => explain(body, context()));
  snippets.show(state, report);
  gallery.mark(shown);
  $("answer-source").textContent = shown || state.body === "" ? "" : LIVE ? "from the server" : "your own";
  clearTimeout(measuring);
  measuring = setTimeout(measure, 200);
}

let measuring = 0;
/**
 * What one call takes. That is microseconds, and a browser's clock tells a tenth of a millisecond at best: so it is
 * the mean of many calls, and of some twenty such means the least.
 */
function measure(): void {
  const { body: text } = state;
  const around = context();
  let us = Infinity;
  for (const start = performance.now(); performance.now() - start < 40; ) {
    const from = performance.now();
    let calls = 0;
    do {
      for (let n = 0; n < 50; n++, calls++) explain(text, around);
    } while (performance.now() - from < 2);
    us = Math.min(us, ((performance.now() - from) / calls) * 1000);
  }
  $("took").textContent = us < 1000 ? `${us < 10 ? us.toFixed(1) : us.toFixed(0)} µs` : `${(us / 1000).toFixed(1)} ms`;
}

let writing = 0;
function remember(): void {
  clearTimeout(writing);
  // Browsers allow only so many changes of the address in a while.
  writing = setTimeout(() => history.replaceState(null, "", toHash(state, gallery.find, shown)), 250);
}

/** The inputs from the state. */
function fill(): void {
  body.value = state.body;
  body.classList.toggle("lines", state.body.includes("\n"));
  status.value = state.status === null ? "" : String(state.status);
  headers.value = state.headers;
  if (state.headers) document.querySelector<HTMLDetailsElement>(".headers")!.open = true;
  disclosure.value = state.disclosure;
  library.value = libraries.some(({ name }) => name === state.library) ? state.library : libraries[0]!.name;
  showBrand();
}

function showBrand(): void {
  const named = brandOf(state.body);
  brand.value = named;
  if (brand.selectedIndex < 0) brand.value = "";
  // Where payments are real the form says which card it is.
  if (!LIVE) payer.fillCard(named || "visa");
}

function choose(one: Case): void {
  Object.assign(state, { body: one.body, status: one.status, headers: one.headers ?? "" });
  shown = one.id;
  fill();
  render();
  remember();
  const { primary } = explained();
  // What stands in the form's live region is spoken already.
  const spoken = $("banner").textContent !== "";
  announce(
    `${gallery.titled(one)}: ${!primary ? "no error" : spoken ? audiences[primary.audience].word : primary.display.text}`,
  );
  if (narrow.matches || scrollY > $("stage").offsetHeight)
    $("payer").scrollIntoView({ behavior: still() ? "auto" : "smooth", block: "start" });
}

/** A body from the reader: it belongs to no answer of the gallery any more. */
function changed(text: string): void {
  state.body = text;
  shown = "";
  showBrand();
  render();
  remember();
}

async function speak(tag: string): Promise<void> {
  speaking = await language(tag);
  state.locale = speaking.lang;
  locale.value = speaking.lang;
  payer.speak(speaking);
}

body.addEventListener("input", () => changed(body.value));
status.addEventListener("input", () => {
  state.status = parseStatus(status.value);
  render();
  remember();
});
headers.addEventListener("input", () => {
  state.headers = headers.value;
  render();
  remember();
});
brand.addEventListener("change", () => {
  const other = brand.value && withBrand(state.body, brand.value);
  if (!other) {
    showBrand();
    announce("This body has no place for a card brand.");
    return;
  }
  body.value = other;
  changed(other);
});
disclosure.addEventListener("change", () => {
  state.disclosure = disclosure.value as State["disclosure"];
  render();
  remember();
});
async function switchTo(tag: string): Promise<void> {
  const before = document.activeElement as HTMLElement | null;
  const within = $("also").contains(before);
  await speak(tag);
  render();
  remember();
  // The button is gone with its language: the choice of languages is where one goes on.
  if (within) locale.focus();
}
locale.addEventListener("change", () => switchTo(locale.value));
country.start(async (chosen) => {
  state.country = chosen;
  const languages = country.spoken(chosen, state.locale);
  if (chosen && !languages.includes(state.locale)) await speak(languages[0]!);
  render();
  remember();
});
library.addEventListener("change", () => {
  state.library = library.value;
  snippets.show(state, explained());
  remember();
});

const file = $<HTMLInputElement>("file");
$("open").addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  if (file.files?.[0]) take(await file.files[0].text());
  file.value = "";
});
function take(text: string): void {
  body.value = text;
  changed(text);
}
const drop = $("answer");
for (const name of ["dragenter", "dragover"])
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("over"));
drop.addEventListener("drop", async (event) => {
  const first = event.dataTransfer?.files[0];
  const text = first ? await first.text() : event.dataTransfer?.getData("text");
  event.preventDefault();
  if (text) take(text);
});

// On a narrow screen the payer's form comes first and the other two are tabs beneath it.
const narrow = matchMedia("(max-width: 73.6875em)");
const tabs = [$("tab-answer"), $("tab-programmer")];
function arrange(): void {
  const stage = $("stage");
  $("tabs").hidden = !narrow.matches;
  if (narrow.matches) stage.prepend($("payer"), $("tabs"));
  else stage.insertBefore($("payer"), $("programmer"));
  for (const name of ["answer", "programmer"]) {
    if (narrow.matches) {
      $(name).setAttribute("role", "tabpanel");
      $(name).setAttribute("aria-labelledby", `tab-${name}`);
    } else {
      $(name).removeAttribute("role");
      $(name).setAttribute("aria-labelledby", `${name}-title`);
    }
  }
}
function turn(to: HTMLElement): void {
  document.body.dataset.tab = to.getAttribute("aria-controls")!;
  for (const tab of tabs) {
    tab.setAttribute("aria-selected", String(tab === to));
    tab.tabIndex = tab === to ? 0 : -1;
  }
}
for (const tab of tabs) {
  tab.addEventListener("click", () => turn(tab));
  tab.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight" && key !== "Home" && key !== "End") return;
    const to = tabs[key === "Home" ? 0 : key === "End" ? 1 : tab === tabs[0] ? 1 : 0]!;
    turn(to);
    to.focus();
  });
}
narrow.addEventListener("change", arrange);
arrange();

$("bytes").textContent = `${(figures.bytes / 1024).toFixed(1)} KB`;
$("known").textContent = figures.codes.toLocaleString("en");
locale.append(...tags.map((tag) => h("option", { value: tag, lang: tag }, nameOf(tag))));
library.append(...libraries.map(({ name }) => h("option", {}, name)));
for (const { name, note, code: text } of recipes) {
  const id = `recipe-${name.toLowerCase().replace(/\W+/g, "-")}`;
  const block = h("code", { id });
  code(block, text);
  $("recipes").append(
    h(
      "figure",
      { class: "snippet" },
      h(
        "figcaption",
        {},
        h("span", {}, name),
        h("button", { type: "button", class: "copy", "data-copy": id, "aria-label": `Copy: ${name}` }, "Copy"),
      ),
      h("p", { class: "quiet" }, note),
      h("pre", { tabindex: "0", role: "region", "aria-label": `Code: ${name}` }, block),
    ),
  );
}
copyButtons();

if (JS_BUILD) await init();

// What comes after the first screen: the tables, and every other answer. Data alone, so that nothing waits for it.
const coming = import("www:library");
const more = coming.then(({ tables: { codes }, forms, corpus }) => [
  ...codes.flatMap((row) => tables.made(row, forms) ?? []),
  ...corpus,
]);
const find = async (id: string): Promise<Case | undefined> =>
  gallery.find(id) ?? (await more).find((one) => one.id === id);

async function read(): Promise<void> {
  const first = gallery.find("wrong-cvc")!;
  const said = await fromHash(
    location.hash,
    { ...state, body: first.body, status: first.status, headers: first.headers ?? "" },
    find,
  );
  state = said.state;
  state.country = country.known(state.country);
  shown = said.id || (state.body === first.body ? first.id : "");
  await speak(state.locale);
  fill();
  render();
}

gallery.start(choose);
await read();
addEventListener("hashchange", read);
if (LIVE) {
  // What is paid there is worded once, by the shop's page.
  $("second").hidden = true;
  live.start({
    explain: () => speaking.explain,
    arrived,
    answered: (text, code) => {
      Object.assign(state, { body: text, status: code, headers: "" });
      shown = "";
      fill();
      render(true);
    },
  });
} else {
  payer.onPay(async () => arrived(explained()));
}

gallery.add(await more);
{
  const { tables: rows, forms } = await coming;
  tables.start(rows, forms, choose);
}
document.documentElement.dataset.ready = "";

if ("serviceWorker" in navigator && !LIVE)
  navigator.serviceWorker.register("sw.js").catch(() => {
    // A private window or an old browser: the page works, only not offline.
  });
