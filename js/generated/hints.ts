// Rendered from the tables in src/ by `npm run generate`; do not edit.

export const [
  /** `error.rule` */
  ids,
  /** What happened, by rule */
  titles,
  /** The likely fix, by rule */
  hints,
] = [
  "provider-code|network|masked-decline|decline-code|empty-field|known-code|plain-decline|words|card-error|card-error-for-developers|validation-error|known-type|field-of-form|in-progress|status-402|status-4xx|status-wait|status-5xx|no-json|unknown|payer-report",
  "The provider's own code names the cause|No response came|Declined for a reason not to be shown|The bank or provider declined the payment|A field of the form was left empty|The API's code names the cause|The bank or provider declined the payment, in words of its own|The error's own words name the cause|The card could not be charged|A card error worded for programmers|The browser found an input incomplete or wrong|The error's type says what failed|The API rejected what stands in a field|The payment is under way|The payment was refused|The API rejected the request|The API was busy|The API or a proxy before it failed|The answer is not what an API sends|An error that says nothing known|A server passed on what the payer may see",
  "Look the code up in the provider's page of the codes.|Check the connection, CORS and the address. Read the payment before another attempt; keep the idempotency key.|Show the text; keep the reason on the server.|Nothing to fix. Show the text.|Require the field before sending.|Look the code up in CODES.md.|Nothing to fix. Show the text.|Show the text. Read the code or the message for the rest.|Nothing to fix. Show the text.|Read the message: it is about the request.|Stripe.js shows this in its element.|Read the message. idempotency_error: changed parameters need a new key. authentication_error: check the key.|Validate the field before sending.|Wait for its result; read the payment before another attempt.|Nothing to fix. Show the text.|Check the key, the parameters and the address.|Wait, then send the same request; keep the idempotency key.|Read the payment before another attempt; keep the idempotency key.|Read the response: a proxy's page, or the wrong address.|Read the message; the code may be newer than this package.|Look for the report in the server's log.",
].map((list) => list.split("|")) as unknown as [string[], string[], string[]];
