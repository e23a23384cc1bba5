/** The package's tables, to search and to look at in the form. */
import type * as catalog from "checkout-errors/catalog";
import { $, h } from "./dom.js";
import { filled, type Form } from "./fill.mjs";
import type { Case } from "./state.js";
import { audiences, providerName, steps } from "./words.js";

/** A row of the package's catalog, with the table that it is from. */
export interface CodeRow extends Omit<catalog.CodeRow, "source"> {
  /** "code", "decline_code", or the id of the provider whose code it is. */
  readonly kind: string;
  /** Which form of its provider's answers tells it; without one the row is there to be read. */
  readonly form?: number;
  /** 2 and more: the same code in another of the provider's tables. */
  readonly nth?: number;
}
export type Forms = Readonly<Record<string, readonly Form[]>>;
export interface Tables extends Pick<catalog.Catalog, "fields" | "rules"> {
  readonly codes: readonly CodeRow[];
  readonly messages: readonly { readonly id: string; readonly text: string; readonly note: string }[];
  readonly types: readonly Omit<catalog.CodeRow, "field" | "masked" | "note">[];
}

/** By whom has to act: the type and the status that such a code most often comes with. */
const USUAL = {
  payer: ["card_error", 402],
  developer: ["invalid_request_error", 400],
  operator: ["invalid_request_error", 429],
} as const;

const ofProvider = ({ kind }: CodeRow): boolean => kind !== "code" && kind !== "decline_code";

/** An answer that carries a code of the tables, made for the page; undefined where there is no easy form for it. */
export function made(row: CodeRow, forms: Forms): Case | undefined {
  const { code, kind, audience, masked, form, nth } = row;
  if (ofProvider(row)) {
    const given = form === undefined ? undefined : forms[kind]?.[form];
    if (!given) return undefined;
    const id = `${kind}:${code}${nth ? `:${nth}` : ""}`;
    return { id, name: code, made: true, provider: kind, ...filled(given, code) };
  }
  const decline = kind === "decline_code";
  const [type, status] = USUAL[decline ? "payer" : audience];
  const error = decline
    ? { type, code: "card_declined", decline_code: code, message: "Your card was declined." }
    : { type, code };
  return {
    id: `${decline ? "decline" : "code"}:${code}`,
    name: masked ? "reason hidden" : decline ? "decline code" : "code",
    made: true,
    status,
    body: JSON.stringify({ error }, null, 2),
  };
}

const search = $<HTMLInputElement>("table-search");
const kind = $<HTMLSelectElement>("table-kind");
const provider = $<HTMLSelectElement>("table-provider");
const more = $("table-more");

/** So many rows at first, and with each wish for more. */
const STEP = 200;

/** Fills the table and keeps it in step with its filters; `choose` is called with the answer of a row. */
export function start(tables: Tables, forms: Forms, choose: (one: Case) => void): void {
  const english = new Map(tables.messages.map(({ id, text }) => [id, text]));
  const ids = [...new Set(tables.codes.filter(ofProvider).map((row) => row.kind))];
  provider.append(
    h("option", { value: "stripe" }, providerName("stripe")),
    ...ids.map((id) => h("option", { value: id }, providerName(id))),
  );
  const all = columns(english, forms, choose);
  let rows: readonly Row[] = [];
  let shown = 0;
  const showMore = () => {
    const table = kind.value as keyof Tables;
    const body = $("table").querySelector("tbody");
    body?.append(...rows.slice(shown, shown + STEP).map((row) => line(row, all[table])));
    shown = Math.min(shown + STEP, rows.length);
    const rest = rows.length - shown;
    $("table-count").textContent =
      `${count(rows.length)} of ${count(tables[table].length)}${rest ? `, the first ${count(shown)} shown` : ""}`;
    more.hidden = !rest;
    more.textContent = `Show ${Math.min(STEP, rest)} more`;
  };
  const draw = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const who = document.querySelector<HTMLInputElement>("#who input:checked")!.value;
    const table = kind.value as keyof Tables;
    const whose = table === "codes" ? provider.value : "";
    provider.parentElement!.hidden = table !== "codes";
    $("who").hidden = table !== "codes" && table !== "types";
    const found = (tables[table] as readonly Row[]).filter((row) => {
      if (!$("who").hidden && who && (who === "masked" ? !row.masked : row.audience !== who)) return false;
      if (whose && whose !== idOf(row as CodeRow)) return false;
      const name = table === "codes" ? providerName(idOf(row as CodeRow)) : "";
      const text = `${Object.values(row).join(" ")} ${english.get(row.message ?? "") ?? ""} ${name}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    // The code that was typed goes before those that have it somewhere.
    const typed = (row: Row) => row.code !== undefined && words.includes(row.code.toLowerCase());
    rows = words.length ? [...found.filter(typed), ...found.filter((row) => !typed(row))] : found;
    $("table").replaceChildren(
      rows.length
        ? element(table, all[table])
        : h(
            "p",
            { class: "empty" },
            "Nothing here has these words. An unknown code is legal: explain answers by its type and status.",
          ),
    );
    $("table").scrollTop = 0;
    shown = 0;
    showMore();
  };
  search.addEventListener("input", draw);
  for (const filter of [kind, provider, $("who")]) filter.addEventListener("change", draw);
  more.addEventListener("click", () => {
    showMore();
    // A button that is gone would lose the place of who came by keyboard.
    if (more.hidden) $("table").focus();
  });
  draw();
}

const count = (rows: number): string => rows.toLocaleString("en");
/** The id of the provider whose code it is. */
const idOf = (row: CodeRow): string => (ofProvider(row) ? row.kind : "stripe");

/** A row of any of the tables. */
type Row = Partial<
  CodeRow & Tables["fields"][number] & Tables["messages"][number] & Tables["rules"][number] & Tables["types"][number]
>;
type Column = readonly [name: string, cell: (row: Row) => Node | string];

function columns(
  english: ReadonlyMap<string, string>,
  forms: Forms,
  choose: (one: Case) => void,
): Readonly<Record<keyof Tables, readonly Column[]>> {
  const name =
    (key: "code" | "id" | "name"): Column[1] =>
    (row) =>
      h("code", {}, row[key] ?? "");
  const who: Column = [
    "Who acts",
    ({ audience }) => h("span", { class: `mark ${audience}` }, audiences[audience!].word),
  ];
  const step: Column = ["Next step", ({ nextStep }) => steps[nextStep!]];
  const again: Column = ["Again", ({ unchanged }) => (unchanged === null ? "not known" : unchanged ? "later" : "no")];
  const told: Column = ["The payer is told", ({ message }) => english.get(message!) ?? ""];
  return {
    codes: [
      [
        "Code",
        (row) => {
          const answer = made(row as CodeRow, forms);
          const code = answer
            ? h("button", { type: "button", class: "link", click: () => choose(answer) }, row.code!)
            : h("code", {}, row.code!);
          return ofProvider(row as CodeRow)
            ? h("span", {}, code, h("span", { class: "whose" }, providerName(row.kind!)))
            : code;
        },
      ],
      who,
      ["Field", ({ field }) => (field ? h("code", {}, field) : "")],
      step,
      again,
      told,
      [
        "Note",
        ({ masked, note }) => h("span", {}, masked ? h("span", { class: "tag" }, "reason hidden") : null, note ?? ""),
      ],
    ],
    types: [["Type", name("code")], ["Where", ({ source }) => source ?? ""], who, step, again, told],
    fields: [
      ["Field", name("name")],
      ["What it is", ({ about }) => about ?? ""],
    ],
    messages: [
      ["Text", name("id")],
      ["English", ({ text }) => text ?? ""],
      ["For translators", ({ note }) => note ?? ""],
    ],
    rules: [
      ["Rule", name("id")],
      ["What happened", ({ title }) => title ?? ""],
      ["Likely fix", ({ hint }) => hint ?? ""],
      ["Why it exists", ({ reason }) => reason ?? ""],
    ],
  };
}

function element(kind: string, columns: readonly Column[]): HTMLElement {
  return h(
    "table",
    { class: kind },
    h("thead", {}, h("tr", {}, ...columns.map(([name]) => h("th", { scope: "col" }, name)))),
    h("tbody"),
  );
}

function line(row: Row, columns: readonly Column[]): HTMLElement {
  return h(
    "tr",
    {},
    ...columns.map(([name, cell], at) => h(at ? "td" : "th", at ? { "data-name": name } : { scope: "row" }, cell(row))),
  );
}
