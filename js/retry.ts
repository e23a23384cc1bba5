/**
 * Wait before retry number `attempt` (1-based), in milliseconds: exponential with jitter, as the
 * official SDKs do, from 500 to 5000. Anything that is no number counts as the first attempt.
 *
 * ```ts
 * retryDelay(1); // 500
 * retryDelay(3, () => 1); // 2000
 * ```
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(500 * 2 ** (Math.max(1, Math.min(10, Math.trunc(attempt) || 1)) - 1), 5000);
  const jitter = Math.max(0, Math.min(1, Number(random()) || 0));
  return Math.round(Math.max(500, longest * (0.5 + jitter / 2)));
}
