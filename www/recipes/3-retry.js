// Retry
// Only where no money can move twice, with the same idempotency key, and no longer than is decent.
import { explain, explainResponse, retryDelay } from "checkout-errors";

export async function post(
  url,
  body,
  key = crypto.randomUUID(),
  wait = (ms) => new Promise((done) => setTimeout(done, ms)),
) {
  for (let attempt = 1; ; attempt++) {
    let report;
    try {
      const response = await fetch(url, { method: "POST", headers: { "idempotency-key": key }, body });
      if (response.ok) return response.json();
      report = await explainResponse(response, { idempotencyKey: key });
    } catch (error) {
      report = explain(error, { idempotencyKey: key });
    }
    const retry = report.primary?.retry;
    if (!retry?.automatic || attempt === 3) return report;
    await wait(Math.max(retry.delayMs ?? 0, retryDelay(attempt)));
  }
}
