// Bodies to measure with: as the API sends them, each a little different from the last.
const intent = (n, charges) => ({
  id: `pi_${n}aBcDeFgHiJkLmNoP`,
  object: "payment_intent",
  amount: 2000 + n,
  amount_capturable: 0,
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: { allow_redirects: "always", enabled: true },
  canceled_at: null,
  cancellation_reason: null,
  capture_method: "automatic",
  client_secret: `pi_${n}aBcDeFgHiJkLmNoP_secret_xYz0123456789`,
  confirmation_method: "automatic",
  created: 1700000000 + n,
  currency: "usd",
  customer: null,
  description: 'Order "A" of a shop',
  invoice: null,
  last_payment_error: null,
  latest_charge: `ch_${n}`,
  livemode: false,
  metadata: { order: String(n) },
  next_action: null,
  payment_method: null,
  payment_method_options: {
    card: { installments: null, mandate_options: null, network: null, request_three_d_secure: "automatic" },
  },
  payment_method_types: ["card"],
  processing: null,
  receipt_email: "payer@example.com",
  shipping: {
    address: { city: "Town", country: "US", line1: "1 Example Street", line2: null, postal_code: "12345", state: "CA" },
    name: "A Payer",
  },
  status: "requires_payment_method",
  transfer_data: null,
  transfer_group: null,
  charges: Array.from({ length: charges }, (_, k) => ({
    id: `ch_${n}_${k}`,
    object: "charge",
    amount: 2000,
    balance_transaction: null,
    outcome: { network_status: "approved_by_network", reason: null, seller_message: "Payment complete." },
  })),
});

const error = (n, more) => ({
  error: {
    charge: `ch_${n}aBcDeFgHiJkLmNoP`,
    code: "card_declined",
    decline_code: "insufficient_funds",
    doc_url: "https://stripe.com/docs/error-codes/card-declined",
    message: "Your card has insufficient funds.",
    ...more,
    type: "card_error",
  },
});

/** Text of exactly `length` characters, by lengthening a value that no reader looks at. */
function exactly(length, make) {
  const short = make("").length;
  return make("x".repeat(Math.max(0, length - short)));
}

export const bodies = {
  "326 B": (n) => exactly(326, (pad) => JSON.stringify(error(n, { pad }))),
  "1.0 KB": (n) =>
    exactly(1024, (pad) =>
      JSON.stringify(
        error(n, {
          payment_method: {
            id: `pm_${n}`,
            object: "payment_method",
            billing_details: {
              address: { city: null, country: "US", line1: null, line2: null, postal_code: "12345", state: null },
              email: "payer@example.com",
              name: "A Payer",
              phone: null,
            },
            card: {
              brand: "visa",
              checks: { address_line1_check: null, address_postal_code_check: "pass", cvc_check: "pass" },
              country: "US",
              exp_month: 11,
              exp_year: 2027,
              fingerprint: "aBcDeFgHiJkLmNoP",
              funding: "credit",
              last4: "0002",
            },
            pad,
            type: "card",
          },
        }),
      ),
    ),
  "4.4 KB indented": (n) =>
    exactly(4506, (pad) => JSON.stringify(error(n, { payment_intent: { ...intent(n, 3), pad } }), null, 2)),
  "60 KB": (n) => exactly(61440, (pad) => JSON.stringify(error(n, { payment_intent: { ...intent(n, 300), pad } }))),
};

/** A body of about `length` bytes. */
export const sized = (length, n) =>
  JSON.stringify(error(n, { payment_intent: intent(n, Math.max(0, Math.round((length - 1700) / 170))) }));
