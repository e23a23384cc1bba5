/**
 * Providers beside Stripe: an answer of each for the gallery, and forms of answers, into which a code of its tables is
 * put. What stands here of a provider without tables waits until it has some.
 */

import { CODE } from "./fill.mjs";

/** Provider, its body in tests/corpus/providers.jsonl, and what happened. */
export const answers = [
  ["adyen", "adyen-cvc-declined", "a wrong security code, told as any decline"],
  ["authorizenet", "authorizenet-6-number", "wrong card number"],
  ["braintree", "braintree-gateway-cvv", "wrong security code"],
  ["chargebee", "chargebee-number", "wrong card number"],
  ["checkout", "checkout-20054", "card has expired"],
  ["cybersource", "cybersource-stolen", "stolen, the reason stays hidden"],
  ["flutterwave", "flutterwave-funds", "not enough funds"],
  ["gocardless", "gocardless-iban", "wrong IBAN"],
  ["hyperswitch", "hyperswitch-adyen-fraud", "another's code, passed on"],
  ["klarna", "klarna-rejected", "rejected, told as any decline"],
  ["lemonsqueezy", "lemonsqueezy-rate", "too many requests"],
  ["mercadopago", "mercadopago-call-for-authorize", "the bank wants a call"],
  ["mollie", "mollie-card-expired", "card has expired, told in Dutch"],
  ["omise", "omise-funds", "not enough funds"],
  ["paddle", "paddle-attempt-fraud", "fraud, the reason stays hidden"],
  ["payjp", "payjp-param", "a parameter it does not know"],
  ["paypal", "paypal-capture-9500", "fraud suspected under a completed order"],
  ["paystack", "paystack-funds", "not enough funds"],
  ["razorpay", "razorpay-incorrect-cvv", "wrong security code"],
  ["recurly", "recurly-security-code", "wrong security code"],
  ["shopify", "shopify-incorrect-cvc", "wrong security code"],
  ["square", "square-verification-required", "the bank wants a confirmation"],
  ["worldpay", "worldpay-51-funds", "not enough funds"],
];

/** By provider: status and body. The first form that tells a code as its row does is taken for it. */
export const forms = {
  adyen: [
    [200, { pspReference: "NC6HT9CRT65ZGN82", resultCode: "Refused", refusalReasonCode: CODE }],
    [200, { pspReference: "NC6HT9CRT65ZGN82", resultCode: CODE }],
    [422, { status: 422, errorCode: CODE, errorType: "validation", pspReference: "NC6HT9CRT65ZGN82" }],
    [null, { error: CODE, fieldType: "encryptedCardNumber", isValid: false }],
  ],
  authorizenet: [
    [
      200,
      {
        transactionResponse: { responseCode: "2", transId: "60198745211", errors: [{ errorCode: CODE }] },
        messages: { resultCode: "Error", message: [{ code: "E00027" }] },
      },
    ],
    [200, { messages: { resultCode: "Error", message: [{ code: CODE }] } }],
  ],
  braintree: [
    [
      422,
      { success: false, transaction: { id: "4vp1k9qd", status: "processor_declined", processorResponseCode: CODE } },
    ],
    [
      422,
      { success: false, transaction: { id: "4vp1k9qd", status: "gateway_rejected", gatewayRejectionReason: CODE } },
    ],
    ...["CUSTOMER", "MERCHANT", "NETWORK", "INTERNAL", "UNKNOWN"].map((type) => [
      null,
      { name: "BraintreeError", type, code: CODE, message: "See the code." },
    ]),
    [
      422,
      {
        success: false,
        message: "See the code.",
        errors: { transaction: { errors: [{ attribute: "base", code: CODE, message: "See the code." }] } },
      },
    ],
  ],
  chargebee: [
    [402, { message: "See the code.", type: "payment", api_error_code: CODE, http_status_code: 402 }],
    [400, { message: "See the code.", type: "invalid_request", api_error_code: CODE, http_status_code: 400 }],
  ],
  checkout: [
    [201, { id: "pay_1", action_id: "act_1", approved: false, status: "Declined", response_code: CODE }],
    [422, { request_id: "0HL80RJLS76I7:00000001", error_type: "request_invalid", error_codes: [CODE] }],
  ],
  cybersource: [
    [201, { id: "6461731521426399003473", status: "DECLINED", errorInformation: { reason: CODE } }],
    [400, { submitTimeUtc: "2026-03-01T22:25:52Z", status: "INVALID_REQUEST", reason: CODE }],
    [200, { requestID: "6461731521426399003473", decision: "REJECT", reasonCode: CODE }],
  ],
  gocardless: [
    [200, { events: [{ id: "EV123", action: "failed", resource_type: "payments", details: { cause: CODE } }] }],
    [422, { error: { documentation_url: "https://developer.gocardless.com/api-reference/#errors", type: CODE } }],
  ],
  hyperswitch: [
    [200, { payment_id: "pay_1", merchant_id: "shop_1", status: "failed", connector: "adyen", error_code: CODE }],
    [200, { payment_id: "pay_1", merchant_id: "shop_1", status: "failed", connector: "checkout", error_code: CODE }],
    [200, { payment_id: "pay_1", merchant_id: "shop_1", status: "failed", connector: "stripe", error_code: CODE }],
    [
      200,
      { payment_id: "pay_1", merchant_id: "shop_1", status: "failed", connector: "authorizedotnet", error_code: CODE },
    ],
    [400, { error: { type: "invalid_request", code: CODE, message: "See the code." } }],
  ],
  klarna: [[400, { error_code: CODE, error_messages: ["See the code."], correlation_id: "6a9bf8a5-e1b4-4f0f" }]],
  mercadopago: [
    [201, { id: 4142297, payment_method_id: "visa", status: "rejected", status_detail: CODE }],
    [400, { message: "See the code.", error: "bad_request", status: 400, cause: [{ code: CODE, description: "" }] }],
  ],
  mollie: [
    [200, { resource: "payment", id: "tr_7UhSN1zuXS", status: "failed", details: { failureReason: CODE } }],
    [200, { resource: "payment", id: "tr_7UhSN1zuXS", status: "failed", statusReason: { code: CODE } }],
  ],
  omise: [
    [200, { object: "charge", id: "chrg_4zyeviyhhhs7sow8c3k", status: "failed", failure_code: CODE }],
    [400, { object: "error", location: "https://docs.omise.co/api/errors", code: CODE }],
  ],
  paddle: [
    [200, { data: { id: "txn_01hv8", payments: [{ payment_attempt_id: "9f3a", status: "error", error_code: CODE }] } }],
    [
      400,
      {
        error: {
          type: "request_error",
          code: CODE,
          documentation_url: "https://developer.paddle.com/v1/errors/overview",
        },
        meta: { request_id: "b8ef1a54-4d5e" },
      },
    ],
  ],
  payjp: [
    [400, { error: { code: CODE, message: "See the code.", status: 400, type: "client_error" } }],
    [401, { error: { code: CODE, message: "See the code.", status: 401, type: "auth_error" } }],
  ],
  paypal: [
    [422, { name: "UNPROCESSABLE_ENTITY", details: [{ issue: CODE }], debug_id: "f3a90fd0c2b1e" }],
    [
      201,
      {
        id: "5O190127TN364715T",
        status: "COMPLETED",
        purchase_units: [
          {
            payments: {
              captures: [{ id: "3C679366HH908993F", status: "DECLINED", processor_response: { response_code: CODE } }],
            },
          },
        ],
      },
    ],
    [400, { name: CODE, debug_id: "f3a90fd0c2b1e" }],
  ],
  paystack: [
    [
      200,
      {
        status: true,
        message: "Charge attempted",
        data: { reference: "0m7frfnr47ezyxl", status: "failed", gateway_response: CODE },
      },
    ],
    [400, { status: false, message: "See the code.", meta: { nextStep: "Try again" }, code: CODE }],
  ],
  razorpay: [
    [
      400,
      {
        error: {
          code: "BAD_REQUEST_ERROR",
          description: "See the reason.",
          source: "customer",
          step: "payment_authorization",
          reason: CODE,
        },
      },
    ],
    [400, { error: { code: CODE, description: "See the code.", source: "business", step: "payment_initiation" } }],
  ],
  recurly: [
    [422, { error: { type: "transaction", transaction_error: { object: "transaction_error", code: CODE } } }],
    [422, { error: { type: CODE, message: "See the code." } }],
  ],
  shopify: [
    [
      200,
      {
        data: {
          shopPayPaymentRequestReceipt: { token: "a1b2", processingStatus: { state: "FAILED", errorCode: CODE } },
        },
      },
    ],
    [200, { errors: [{ message: "See the code.", extensions: { code: CODE } }] }],
  ],
  square: [
    [400, { errors: [{ category: "PAYMENT_METHOD_ERROR", code: CODE }], payment: { status: "FAILED" } }],
    [400, { errors: [{ category: "INVALID_REQUEST_ERROR", code: CODE }] }],
  ],
  worldpay: [
    [201, { outcome: "refused", refusalCode: CODE, paymentInstrument: { type: "card/plain+masked" } }],
    [400, { errorName: CODE, message: "See the code." }],
  ],
};
