// What a fixture says beside its body, and where a report differs from it; a page imports this too.

/** What a case says beside its body. */
export const contextOf = ({ status, headers, disclosure, keyed, failed, provider }) => ({
  status: status ?? undefined,
  headers,
  disclosure,
  idempotencyKey: keyed,
  failed,
  provider,
});

/** Where a report differs from what a case expects. */
export function caseDifferences(report, expect) {
  const out = [];
  for (const [path, expected] of Object.entries(expect)) {
    const actual = path.split(".").reduce((value, step) => value?.[step] ?? null, report);
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      out.push(`${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  }
  return out;
}

/** Where a report differs from what the corpus expects. */
export function corpusDifferences(report, expect) {
  const { primary, errors } = report;
  const actual = {
    audience: primary?.audience ?? null,
    audience_not: primary?.audience === expect.audience_not ? "that" : expect.audience_not,
    type: primary?.type ?? null,
    code: primary?.code ?? null,
    decline_code: primary?.decline_code ?? null,
    param: primary?.param ?? null,
    field: primary?.field ?? null,
    show_message: primary?.messageDisplayable ?? false,
    sensitive_decline: primary?.masked ?? false,
    retryable: primary?.retry.unchanged ?? null,
    n_errors: errors.length,
    no_error: errors.length === 0,
    message_in: primary?.display.id ?? null,
    outcome_in: primary?.outcome ?? null,
  };
  return (
    Object.entries(expect)
      // What it is about stands there for a reader.
      .filter(([key]) => key !== "display_about")
      .filter(([key, expected]) =>
        Array.isArray(expected) ? !expected.includes(actual[key]) : actual[key] !== expected,
      )
      .map(([key, expected]) => `${key} is ${JSON.stringify(actual[key])}, not ${JSON.stringify(expected)}`)
  );
}
