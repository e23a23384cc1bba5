/** The page's words for what the package decides. */
import { providers } from "www:first";
import type { Audience, CheckoutError, NextStep, Outcome } from "checkout-errors";

export const audiences: Readonly<Record<Audience, { word: string; says: string }>> = {
  payer: { word: "Payer", says: "The person paying can act on it, or has to be told." },
  developer: { word: "Programmer", says: "A bug or a setting of the integration." },
  operator: { word: "Operator", says: "Nobody's input is wrong: an outage, a limit, a lock." },
};

/** A provider's name by its id; of one without a name the id. */
export const providerName = (id: string): string => (Object.hasOwn(providers, id) ? providers[id]! : id);

export const steps: Readonly<Record<NextStep, string>> = {
  correct_field: "Correct the field",
  use_another_method: "Pay another way",
  contact_issuer: "Ask the bank, or pay another way",
  authenticate: "Confirm with the bank",
  try_again_later: "Wait, then try again",
  check_payment: "Look up what became of the payment",
  contact_merchant: "Ask the shop",
  fix_integration: "Mend the integration",
  none: "Nothing to do",
};

/** What became of the money, as one would say it to a colleague. */
export const outcomes: Readonly<Record<Outcome, string>> = {
  not_charged: "Not charged: the answer proves that this payment was not made.",
  unknown: "Not known: the answer does not say. Read the payment before anybody pays again.",
  charged: "Charged: the answer says that the payment was made. Nobody should pay again.",
};

export interface Stop {
  name: string;
  note?: string | undefined;
  /** A wait, a check, an end. */
  kind: "sent" | "wait" | "ask" | "end";
}

const seconds = (ms: number): string =>
  `${ms < 10_000 ? Number((ms / 1000).toFixed(1)) : Math.round(ms / 1000)}\u00a0s`;

/** The request's way from here: what code may do, what has to be looked up, where it ends. */
export function way(
  { retry, outcome, nextStep: step }: CheckoutError,
  delay: (attempt: number) => number,
): { sum: string; stops: Stop[] } {
  const key = retry.idempotencyKey ? `${retry.idempotencyKey} key` : undefined;
  const sent: Stop = { name: "Sent", kind: "sent" };
  if (retry.automatic) {
    const first = retry.delayMs ?? 500;
    const waits = [first, ...[2, 3].map((attempt) => Math.max(first, delay(attempt)))];
    return {
      sum: `Code may send it again by itself, with the ${retry.idempotencyKey ?? "same"} key.`,
      stops: [
        sent,
        ...waits.map((wait): Stop => ({ name: `+${seconds(wait)}`, kind: "wait" })),
        outcome === "unknown" ? { name: "look it up", kind: "ask" } : { name: "give\u00a0up", kind: "end" },
      ],
    };
  }
  if (outcome === "charged") {
    return {
      sum: "It was made already: there is nothing to send again.",
      stops: [sent, { name: "read the payment", kind: "ask" }, { name: "show it as paid", kind: "end" }],
    };
  }
  if (outcome === "unknown") {
    return {
      sum: "It may have gone through: read the payment before anything else.",
      stops: [
        sent,
        { name: "read the payment", kind: "ask" },
        { name: "pay again", note: key ? `if it did not; ${key}` : "if it did not", kind: "wait" },
      ],
    };
  }
  if (retry.unchanged === false) {
    const name =
      step === "fix_integration"
        ? "mend the request"
        : step === "correct_field"
          ? "payer corrects"
          : step === "authenticate"
            ? "payer confirms"
            : "another way to pay";
    return {
      sum: "The same request cannot succeed.",
      stops: [sent, { name, kind: "ask" }, { name: "send the new one", note: key, kind: "wait" }],
    };
  }
  if (retry.unchanged) {
    return {
      sum: "It may succeed later, when the payer asks for it.",
      stops: [sent, { name: "payer tries later", kind: "ask" }, { name: "send it", note: key, kind: "wait" }],
    };
  }
  return {
    sum: "Whether it would succeed later cannot be known.",
    stops: [
      sent,
      { name: step === "contact_merchant" ? "the shop decides" : "payer decides", kind: "ask" },
      { name: "send it", note: key, kind: "wait" },
    ],
  };
}
