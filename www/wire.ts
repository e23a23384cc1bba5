/** What the server sends to the page, beside what the programmer logs. */
import { toPayer, type Report } from "checkout-errors";
import { format } from "checkout-errors/diagnose";
import { $, code } from "./dom.js";
import { outcomes } from "./words.js";

/** A decline that gives no reason, as the API sends it: what a hidden reason must look like to a payer. */
const PLAIN = `{"error":{"type":"card_error","code":"card_declined","decline_code":"generic_decline"}}`;

/** The body of the server's answer: the payer's part as JSON. */
export const body = (report: Report): string => JSON.stringify(toPayer(report));

/** What became of the money, as one would say it to a colleague; of several errors what the first to act on says. */
const money = ({ primary }: Report): string => (primary ? outcomes[primary.outcome] : "");

/** Shows both; `plainly` explains another body as this report's was explained. */
export function show(report: Report, plainly: (body: string) => Report): void {
  const wire = body(report);
  const { errors, primary } = report;
  // Asked, not claimed: what a plain decline would send is made here, and compared.
  const same = primary?.masked && wire === body(plainly(PLAIN));
  const bytes = `${new TextEncoder().encode(wire).length} bytes`;
  $("sent-note").textContent = !errors.length
    ? "Nothing failed: there is nothing to send."
    : same
      ? `${bytes}, each the same as for a decline without a reason.`
      : `${bytes}, safe on the payer's device.`;
  $("logged-note").textContent = errors.some(({ masked }) => masked)
    ? "It names the reason that the payer must not learn."
    : "For the log and for a ticket.";
  $("outcome").textContent = money(report);
  code($("sent"), JSON.stringify(toPayer(report), null, 2));
  $("logged").textContent = format(report);
}
