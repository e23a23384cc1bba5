/** Real payments: the form is sent to the small server of `npm run demo:live`. */
import type { Report, explain as Explain } from "checkout-errors";
import { $, h } from "./dom.js";
import * as payer from "./payer.js";

interface Page {
  /** `explain` in the language that is chosen. */
  explain(): typeof Explain;
  /** What the payer's part of a report says on the page. */
  arrived(report: Report): Report;
  /** Shows an answer to the programmer. */
  answered(text: string, status: number): void;
}

const SITUATIONS: readonly {
  id: string;
  name: string;
  note: string;
  number?: string;
  expiry?: string;
  cvc?: string;
}[] = [
  {
    id: "pay",
    name: "Pay what the form says",
    note: "4242 4242 4242 4242 is accepted, 4000 0000 0000 0002 is refused.",
  },
  { id: "refused", name: "A refused card", note: "The card cannot be saved.", number: "4000 0000 0000 0002" },
  {
    id: "refused-later",
    name: "A card refused when it is charged",
    note: "It can be saved, not charged.",
    number: "4000 0000 0000 0341",
  },
  { id: "cvc", name: "Wrong security code", note: "A recorded answer.", number: "4000 0000 0000 0127" },
  { id: "expired", name: "Expired card", note: "A recorded answer.", number: "4000 0000 0000 0069" },
  { id: "year", name: "A year long gone", note: "The card says 2018.", expiry: "12 / 18" },
  { id: "customer", name: "Unknown customer", note: "The shop's server asks for one that is not there." },
  { id: "parameter", name: "Missing parameter", note: "The shop's server forgets the currency." },
  {
    id: "idempotency",
    name: "Idempotency key used twice",
    note: "A recorded answer, given when the key comes with another amount.",
  },
  { id: "key", name: "Wrong key", note: "The shop's server has no secret key." },
  { id: "stopped", name: "The API is stopped", note: "Nobody listens at its port." },
  { id: "offline", name: "The shop's server is stopped", note: "The page's own request fails." },
  {
    id: "cut",
    name: "Stopped in the middle of an answer",
    note: "Half of the body, then the connection ends.",
    number: "4000 0000 0000 0127",
  },
];

export function start(page: Page): void {
  $("gallery").hidden = true;
  const list = $("situations");
  list.hidden = false;
  list.setAttribute("role", "radiogroup");
  list.setAttribute("aria-label", "What happens to the payment");
  list.replaceChildren(
    ...SITUATIONS.map(({ id, name, note }, at) =>
      h(
        "label",
        {},
        h("input", { type: "radio", name: "situation", value: id, checked: at === 0 }),
        h("span", {}, name, h("small", {}, note)),
      ),
    ),
  );
  list.addEventListener("change", () => {
    const { number = "4242 4242 4242 4242", expiry = "12 / 30", cvc = "123" } = chosen();
    for (const [id, value] of Object.entries({ number, expiry, cvc })) {
      const input = $<HTMLInputElement>(id);
      input.value = value;
      input.dispatchEvent(new Event("input"));
    }
  });
  const chosen = () => SITUATIONS.find(({ id }) => id === list.querySelector<HTMLInputElement>(":checked")!.value)!;

  payer.show(null);
  payer.onPay(async (values) => {
    const kept: { text: string; status: number } = { text: "", status: 0 };
    const report = await pay({ ...values, situation: chosen().id }, page.explain(), kept);
    page.answered(kept.text, kept.status);
    return report && page.arrived(report);
  });
}

/** Sends the form, and keeps what came for the programmer's view. */
async function pay(
  values: Record<string, string>,
  explain: typeof Explain,
  kept: { text: string; status: number },
): Promise<Report | null> {
  let response: Response;
  try {
    response = await fetch("pay", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(values),
    });
  } catch (error) {
    return explain(error as Error);
  }
  kept.status = response.status;
  if (response.ok) {
    kept.text = await response.text();
    return null;
  }
  kept.text = await received(response);
  // Cut off before its first byte: no answer came.
  if (!kept.text) kept.status = 0;
  return explain(kept.text, { status: kept.status, headers: response.headers });
}

/** The text of a response, as far as it came. */
async function received(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (const reader = response.body!.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return text;
  }
}
