/** The package's tables, to search and to look at in the form. */
import type { NextStep } from "checkout-errors";
import { $, h } from "./dom.js";
import type { Case } from "./state.js";
import { audiences, steps } from "./words.js";

type Who = "payer" | "developer" | "operator";
type Again = "no" | "later" | "auto" | "unknown";
export interface CodeRow {
  readonly code: string;
  readonly kind: "code" | "decline_code";
  readonly audience: Who;
  readonly masked: boolean;
  readonly field: string | null;
  readonly nextStep: NextStep;
  readonly again: Again;
  readonly message: string;
  readonly type: string | null;
  readonly status: number | null;
  readonly note: string;
}
export interface Tables {
  readonly codes: readonly CodeRow[];
  readonly fields: readonly { readonly field: string; readonly about: string }[];
  readonly messages: readonly { readonly id: string; readonly text: string; readonly note: string }[];
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly hint: string;
    readonly reason: string;
  }[];
  readonly types: readonly {
    readonly type: string;
    readonly family: string;
    readonly audience: Who;
    readonly nextStep: NextStep;
    readonly again: Again;
    readonly message: string;
  }[];
}

/** An answer that carries a code of the tables, made for the page. */
export function made({ code, kind, audience, masked, type, status }: CodeRow): Case {
  const error =
    kind === "decline_code"
      ? { type: "card_error", code: "card_declined", decline_code: code, message: "Your card was declined." }
      : { type: type ?? (audience === "payer" ? "card_error" : "invalid_request_error"), code };
  return {
    id: `${kind === "decline_code" ? "decline" : "code"}:${code}`,
    name: masked ? "reason hidden" : kind === "decline_code" ? "decline code" : "code",
    status: status ?? (audience === "payer" ? 402 : 400),
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
  Tables[keyof Tables][number] &
    CodeRow &
    Tables["fields"][number] &
    Tables["messages"][number] &
    Tables["rules"][number] &
    Tables["types"][number]
>;
type Column = readonly [name: string, cell: (row: Row) => Node | string];

const AGAIN: Readonly<Record<Again, string>> = { no: "no", later: "later", auto: "by itself", unknown: "not known" };

function columns(
  english: ReadonlyMap<string, string>,
  choose: (one: Case) => void,
): Readonly<Record<keyof Tables, readonly Column[]>> {
  const name =
    (key: "code" | "field" | "id" | "type"): Column[1] =>
    (row) =>
      h("code", {}, row[key] ?? "");
  const who: Column = [
    "Who acts",
    ({ audience }) => h("span", { class: `mark ${audience}` }, audiences[audience!].word),
  ];
  const step: Column = ["Next step", ({ nextStep }) => steps[nextStep!]];
  const again: Column = ["Again", (row) => AGAIN[row.again!]];
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
    types: [["Type", name("type")], ["Where", ({ family }) => family ?? ""], who, step, again, told],
    fields: [
      ["Field", name("field")],
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
