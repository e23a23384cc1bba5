/**
 * The gallery's first answers: made bodies, and some of the corpus under names that say what happened.
 * Who has to act is not written here: the page asks `explain`.
 */
const card = (brand = "visa", last4 = "4242") => ({
  id: "pm_1Q9example",
  object: "payment_method",
  type: "card",
  card: { brand, last4, exp_month: 12, exp_year: 2030 },
});
const log = "https://dashboard.stripe.com/test/logs/req_Ab12Cd34Ef56Gh";
const error = (fields) => ({ error: fields });

export const cases = [
  {
    id: "wrong-cvc",
    name: "Wrong security code",
    status: 402,
    body: error({
      type: "card_error",
      code: "incorrect_cvc",
      param: "cvc",
      message: "Your card's security code is incorrect.",
      doc_url: "https://stripe.com/docs/error-codes/incorrect-cvc",
      request_log_url: log,
      payment_method: card(),
    }),
  },
  {
    id: "expired-card",
    name: "Card has expired",
    status: 402,
    body: error({
      type: "card_error",
      code: "expired_card",
      decline_code: "expired_card",
      advice_code: "do_not_try_again",
      param: "exp_month",
      message: "Your card has expired.",
      doc_url: "https://stripe.com/docs/error-codes/expired-card",
      payment_method: card(),
    }),
  },
  {
    id: "wrong-number",
    name: "Wrong card number",
    status: 402,
    body: error({
      type: "card_error",
      code: "incorrect_number",
      param: "number",
      message: "Your card number is incorrect.",
      doc_url: "https://stripe.com/docs/error-codes/incorrect-number",
    }),
  },
  {
    id: "postcode",
    name: "Postcode does not match",
    status: 402,
    body: error({
      type: "card_error",
      code: "incorrect_zip",
      param: "address_zip",
      message: "The zip code you supplied failed validation.",
      doc_url: "https://stripe.com/docs/error-codes/incorrect-zip",
    }),
  },
  {
    id: "funds",
    name: "Not enough funds",
    status: 402,
    body: error({
      type: "card_error",
      code: "card_declined",
      decline_code: "insufficient_funds",
      advice_code: "try_again_later",
      network_advice_code: "02",
      network_decline_code: "51",
      charge: "ch_3Q9example",
      message: "Your card has insufficient funds.",
      doc_url: "https://stripe.com/docs/error-codes/card-declined",
      payment_method: card(),
    }),
  },
  {
    id: "declined",
    name: "Declined, no reason given",
    status: 402,
    body: error({
      type: "card_error",
      code: "card_declined",
      decline_code: "generic_decline",
      charge: "ch_3Q9example",
      message: "Your card was declined.",
      doc_url: "https://stripe.com/docs/error-codes/card-declined",
    }),
  },
  {
    id: "lost",
    name: "Reported lost: the reason stays hidden",
    status: 402,
    body: error({
      type: "card_error",
      code: "card_declined",
      decline_code: "lost_card",
      charge: "ch_3Q9example",
      message: "Your card was reported lost.",
      doc_url: "https://stripe.com/docs/error-codes/card-declined",
    }),
  },
  { id: "fraud", name: "Taken for fraud: the reason stays hidden", corpus: "couchtour-fraudulent-5" },
  {
    id: "confirm",
    name: "The bank wants a confirmation",
    status: 402,
    body: error({
      type: "card_error",
      code: "authentication_required",
      decline_code: "authentication_required",
      message: "Your card was declined. This transaction requires authentication.",
      doc_url: "https://stripe.com/docs/error-codes/authentication-required",
      payment_method: card("mastercard", "4444"),
    }),
  },
  {
    id: "two-fields",
    name: "Two fields at once",
    status: 400,
    body: {
      errors: [
        {
          type: "invalid_request_error",
          param: "card[exp_month]",
          message: "Invalid month",
          code: "invalid_expiry_month",
        },
        { type: "invalid_request_error", param: "email", message: "Invalid email", code: "email_invalid" },
      ],
    },
  },
  {
    id: "incomplete",
    name: "Number not complete, told by Stripe.js",
    status: null,
    body: error({ type: "validation_error", code: "incomplete_number", message: "Your card number is incomplete." }),
  },
  {
    id: "stored",
    name: "A payment that carries its last error",
    status: 200,
    body: {
      id: "pi_3Q9example",
      object: "payment_intent",
      status: "requires_payment_method",
      last_payment_error: {
        type: "card_error",
        code: "card_declined",
        decline_code: "card_velocity_exceeded",
        advice_code: "try_again_later",
        message: "Your card was declined for making repeated attempts too frequently.",
      },
    },
  },
  { id: "webhook", name: "A webhook of six kilobytes", corpus: "srm-webhook-payment-intent-payment-failed" },
  { id: "french", name: "The API's message is French", corpus: "iss-ios-1325-french" },
  {
    id: "missing-parameter",
    name: "A parameter is missing",
    status: 400,
    body: error({
      type: "invalid_request_error",
      code: "parameter_missing",
      param: "currency",
      message: "Missing required param: currency.",
      doc_url: "https://stripe.com/docs/error-codes/parameter-missing",
      request_log_url: log,
    }),
  },
  {
    id: "no-customer",
    name: "No such customer",
    status: 404,
    body: error({
      type: "invalid_request_error",
      code: "resource_missing",
      param: "customer",
      message: "No such customer: 'cus_Q9example'",
      doc_url: "https://stripe.com/docs/error-codes/resource-missing",
    }),
  },
  {
    id: "wrong-key",
    name: "Wrong API key",
    status: 401,
    body: error({
      type: "invalid_request_error",
      message: "Invalid API Key provided: sk_test_********************mple",
    }),
  },
  {
    id: "key-reused",
    name: "Idempotency key used for two requests",
    status: 400,
    body: error({
      type: "idempotency_error",
      message:
        "Keys for idempotent requests can only be used with the same parameters they were first used with. " +
        "Try using a key other than 'order-1047' if you meant to execute a different request.",
    }),
  },
  {
    id: "already-paid",
    name: "It was paid already",
    status: 400,
    body: error({
      type: "invalid_request_error",
      code: "payment_intent_unexpected_state",
      message:
        "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.",
      payment_intent: { id: "pi_3Q9example", object: "payment_intent", status: "succeeded" },
    }),
  },
  {
    id: "nested-param",
    name: "A price deep inside the request",
    status: 400,
    body: error({
      type: "invalid_request_error",
      code: "parameter_invalid_integer",
      param: "items[0][price_data][unit_amount]",
      message: "Invalid integer: 28.00",
      doc_url: "https://stripe.com/docs/error-codes/parameter-invalid-integer",
    }),
  },
  {
    id: "oauth",
    name: "OAuth: the grant was used up",
    status: 400,
    body: { error: "invalid_grant", error_description: "Authorization code expired" },
  },
  {
    id: "too-many",
    name: "Too many requests",
    status: 429,
    headers: "retry-after: 2",
    body: error({
      type: "invalid_request_error",
      code: "rate_limit",
      message: "Request rate limit exceeded.",
      doc_url: "https://stripe.com/docs/error-codes/rate-limit",
    }),
  },
  {
    id: "locked",
    name: "Another request holds the payment",
    status: 429,
    body: error({
      type: "invalid_request_error",
      code: "lock_timeout",
      message:
        "This object cannot be accessed right now because another API request " +
        "or Stripe process is currently accessing it.",
      doc_url: "https://stripe.com/docs/error-codes/lock-timeout",
    }),
  },
  {
    id: "outage",
    name: "The API failed",
    status: 500,
    headers: "request-id: req_Ab12Cd34Ef56Gh",
    body: error({ type: "api_error", message: "An unknown error occurred" }),
  },
  { id: "proxy", name: "A proxy's page instead of an answer", corpus: "html-proxy-502" },
  { id: "no-answer", name: "No answer reached the page", status: 0, body: "" },
  {
    id: "cut",
    name: "Cut off in the middle",
    status: 402,
    body: '{\n  "error": {\n    "type": "card_error",\n    "code": "incorrect_cvc",\n    "message": "Your card\'s sec',
  },
  {
    id: "twice",
    name: "Encoded twice on the way",
    status: 402,
    body: JSON.stringify(
      JSON.stringify(
        error({
          type: "card_error",
          code: "card_declined",
          decline_code: "insufficient_funds",
          message: "Your card has insufficient funds.",
        }),
      ),
    ),
  },
  {
    id: "back-end",
    name: "Wrapped by the shop's own server",
    status: 500,
    body: {
      success: false,
      data: {
        order: 1047,
        paymentError: "Stripe\\Exception\\CardException: Your card has expired.; code: expired_card",
      },
    },
  },
  {
    id: "validation",
    name: "A server's own check of the form",
    status: 422,
    body: {
      message: "The given data was invalid.",
      errors: { email: ["The email must be a valid email address."], postal_code: ["The postal code is required."] },
    },
  },
  {
    id: "refused",
    name: "A provider without a table refuses under 200",
    status: 200,
    body: { success: false, order: 1047, status: "declined", message: "Transaction declined" },
  },
  { id: "another-api", name: "Another API, three errors", corpus: "paymongo-several" },
];
