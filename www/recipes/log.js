// Log
// A report as JSON is redacted: no keys, card digits, e-mails or addresses.
import { explain } from "checkout-errors";

export function log(body, status, send) {
  const report = explain(body, { status });
  if (report.primary?.audience === "payer") return;
  send(JSON.stringify({ report, text: String(report.primary?.diagnosis ?? "") }));
}
