// Server
// Log the report, which holds no secret. Send the page the payer's part: a hidden reason stays on the server.
import { explain, toPayer } from "checkout-errors";
import { format } from "checkout-errors/diagnose";

export async function pay(charge, log = console.error) {
  try {
    return Response.json(await charge());
  } catch (error) {
    const report = explain(error, { failed: true });
    // A payer's typing mistake is nobody's bug.
    if (report.primary.audience !== "payer") log(format(report), JSON.stringify(report));
    return Response.json(toPayer(report), { status: 402 });
  }
}
