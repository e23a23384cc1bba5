/** The package's tables, to search and to look at in the form. */
import type * as catalog from "checkout-errors/catalog";
import { $, h } from "./dom.js";
import type { Case } from "./state.js";
import { audiences, steps } from "./words.js";

/** A row of the package's catalog, with the table that it is from. */
export interface CodeRow extends Omit<catalog.CodeRow, "source"> {
  /** "code", "decline_code", or the id of the provider whose code it is. */
  readonly kind: string;
}
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

/** An answer that carries a code of the tables, made for the page. */
export function made({ code, kind, audience, masked }: CodeRow): Case {
  const decline = kind === "decline_code";
  const [type, status] = USUAL[decline ? "payer" : audience];
  const error = decline
    ? { type, code: "card_declined", decline_code: code, message: "Your card was declined." }
    : { type, code };
  return {
    id: `${decline ? "decline" : "code"}:${code}`,
    name: masked ? "reason hidden" : decline ? "decline code" : "code",
    status,
    body: JSON.stringify({ error }, null, 2),
  };
}

const search = $<HTMLInputElement>("table-search");
const kind = $<HTMLSelectElement>("table-kind");

/** Fills the table and keeps it in step with its filters; `choose` is called with the answer of a row. */
export function start(tables: Tables, choose: (one: Case) => void): void {
  const english = new Map(tables.messages.map(({ id, text }) => [id, text]));
  const draw = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const who = document.querySelector<HTMLInputElement>("#who input:checked")!.value;
    const table = kind.value as keyof Tables;
    $("who").hidden = table !== "codes" && table !== "types";
    const rows = (tables[table] as readonly Row[]).filter((row) => {
      if (!$("who").hidden && who && (who === "masked" ? !row.masked : row.audience !== who)) return false;
      const text = `${Object.values(row).join(" ")} ${english.get(row.message ?? "") ?? ""}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    $("table-count").textContent = `${rows.length} of ${tables[table].length}`;
    $("table").replaceChildren(
      rows.length
        ? element(table, rows, columns(english, choose)[table])
        : h(
            "p",
            { class: "empty" },
            "Nothing here has these words. An unknown code is legal: explain answers by its type and status.",
          ),
    );
    $("table").scrollTop = 0;
  };
  search.addEventListener("input", draw);
  kind.addEventListener("change", draw);
  $("who").addEventListener("change", draw);
  draw();
}

/** A row of any of the tables. */
type Row = Partial<
  CodeRow & Tables["fields"][number] & Tables["messages"][number] & Tables["rules"][number] & Tables["types"][number]
>;
type Column = readonly [name: string, cell: (row: Row) => Node | string];

function columns(
  english: ReadonlyMap<string, string>,
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
        (row) => h("button", { type: "button", class: "link", click: () => choose(made(row as CodeRow)) }, row.code!),
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

function element(kind: string, rows: readonly Row[], columns: readonly Column[]): HTMLElement {
  return h(
    "table",
    { class: kind },
    h("thead", {}, h("tr", {}, ...columns.map(([name]) => h("th", { scope: "col" }, name)))),
    h(
      "tbody",
      {},
      ...rows.map((row) =>
        h(
          "tr",
          {},
          ...columns.map(([name, cell], at) =>
            h(at ? "td" : "th", at ? { "data-name": name } : { scope: "row" }, cell(row)),
          ),
        ),
      ),
    ),
  );
}
