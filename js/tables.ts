// Rendered from the tables in src/ by `npm run generate`; do not edit.

/** Names by the record's ids. Each list is one text: it compresses better than a list. */
export const [
  /** `error.audience` */
  audiences,
  /** `error.nextStep` */
  steps,
  /** `report.shape` */
  shapes,
  /** `error.field`; the first stands for none */
  fields,
  /** `error.rule` */
  rules,
  /** `diagnosis.title`, by rule */
  titles,
  /** `diagnosis.hint`, by rule */
  hints,
  /** `display.id` */
  ids,
  /** The English texts, in the order of `ids` */
  texts,
] = [
  "payer|developer|operator",
  "correct_field|use_another_method|contact_issuer|authenticate|try_again_later|check_payment|contact_merchant|fix_integration|none",
  "error|errors|bare|sdk|object|oauth|v2|problem|text|network|none",
  "|number|exp_month|exp_year|expiry|cvc|pin|name|email|phone|address|address_line1|address_line2|address_city|address_state|address_country|postal_code|shipping_address|shipping_name|shipping_phone|shipping_line1|shipping_line2|shipping_city|shipping_state|shipping_country|shipping_postal_code|account_number|routing_number|iban|bsb|sort_code|institution_number|transit_number|bank|account_holder_type|tax_id|promotion_code|quantity|amount|verification_amounts|verification_code|confirmation_number|payment_method|terms",
  "network|masked-decline|decline-code|empty-field|known-code|card-error|card-error-for-developers|validation-error|known-type|field-of-form|status-402|status-4xx|status-wait|status-5xx|no-json|unknown",
  "No response came|Declined for a reason not to be shown|The bank or provider declined the payment|A field of the form was left empty|The API's code names the cause|The card could not be charged|A card error worded for programmers|The browser found an input incomplete or wrong|The error's type says what failed|The API rejected what stands in a field|The payment was refused|The API rejected the request|The API was busy|The API or a proxy before it failed|The answer is not what an API sends|An error that says nothing known",
  "Check the connection, CORS and the address. Read the payment before another attempt; keep the idempotency key.|Show the text; keep the reason on the server.|Nothing to fix. Show the text.|Require the field before sending.|Look the code up in CODES.md.|Nothing to fix. Show the text.|Read the message: it is about the request.|Stripe.js shows this in its element.|Read the message. idempotency_error: changed parameters need a new key. authentication_error: check the key.|Validate the field before sending.|Nothing to fix. Show the text.|Check the key, the parameters and the address.|Wait, then send the same request; keep the idempotency key.|Read the payment before another attempt; keep the idempotency key.|Read the response: a proxy's page, or the wrong address.|Read the message; the code may be newer than this package.",
  "number_invalid|number_incomplete|expiry_invalid|expiry_past|expiry_incomplete|cvc_invalid|cvc_incomplete|postcode_mismatch|postcode_incomplete|pin_invalid|name_invalid|email_invalid|phone_invalid|address_invalid|account_number_invalid|bank_code_invalid|iban_invalid|tax_id_invalid|promotion_code_invalid|verification_invalid|field_required|field_invalid|declined|ask_bank|insufficient_funds|card_expired|card_not_supported|currency_not_supported|limit_reached|pin_blocked|confirm_payment|confirmation_failed|account_unusable|mandate_needed|method_unavailable|duplicate_payment|item_unavailable|amount_not_accepted|session_expired|try_again|unreachable|outcome_unknown|our_side_not_charged|our_side",
  "That card number isn't valid. Check the digits on your card.|The card number isn't complete. Enter all the digits.|The expiry date isn't right. Check the month and year on your card.|That expiry date is in the past. Check the date, or use another card.|The expiry date isn't complete. Enter the month and year.|The security code isn't right. Check the 3 or 4 digits on your card.|The security code isn't complete. Enter the 3 or 4 digits on your card.|The postcode or ZIP doesn't match this card. Enter the one your bank has.|The postcode or ZIP isn't complete. Enter all of it.|The PIN isn't right. Check it and enter it again.|The name isn't right. Enter it as it stands on your card or account.|That email address isn't valid. Check its spelling.|That phone number isn't valid. Check the digits.|The address isn't right. Check every line of it.|That account number isn't valid. Check the digits.|That bank code isn't valid. Check the digits on your bank statement.|That IBAN isn't valid. Check it on your bank statement.|That tax number isn't valid. Check the letters and digits.|This code can't be used for this order. Check it, or go on without it.|This doesn't match. Check your bank statement and enter it again.|This is needed to pay. Fill it in.|This entry isn't right. Check it.|The payment was declined. Use another card or payment method, or ask your bank why.|Your bank has to approve this payment first. Ask your bank, or use another card.|There isn't enough money available for this payment. Use another card or payment method.|This card has expired. Use another card.|This card can't be used for this purchase. Use another card.|This card can't pay in this currency. Use another card.|This card has reached its spending limit. Use another card, or ask your bank.|The PIN was entered wrongly too often. Use another card.|Your bank wants you to confirm this payment. Confirm it to go on.|The payment wasn't confirmed. Try again, or use another payment method.|This bank account can't be used for this payment. Use another account or payment method.|The permission to debit your account isn't valid. Give it again, or use another payment method.|This payment method can't be used for this order. Use another one.|The same payment was made a moment ago. Check it before you pay again.|Something in your order is no longer available. Check your order.|This amount can't be paid this way. Change it, or use another payment method.|This page was open too long. Load it again to pay.|The payment didn't go through this time. Try again in a moment.|We can't reach the payment service. Check your connection; don't pay again yet.|We can't tell yet whether your payment went through. Don't pay again; we're checking.|Sorry, something is wrong on our side. You haven't been charged.|Sorry, something is wrong on our side. Contact us before you pay again.",
].map((list) => list.split("|")) as unknown as [string[], string[], string[], string[], string[], string[], string[], string[], string[]];
/** Keys whose objects the reader looks into, in either spelling. */
export const containers = /error|^(messages|details|raw|headers|outcome|payment_?failed|extensions|card|latest_?charge|latest_?attempt|latest_?invoice|action|response|data|body|json_?body|http_?body|result|info|response_?json|payload|cause|err|exception|charge|object|source|detail|message|reason|payment_?intent|setup_?intent)$/i;
/** What is said before the core is there: three words of a record, for status 402 and for any other. */
export const plain: readonly [readonly number[], readonly number[]] = [[10619926, 24576, -1], [16190763, 43008, -1]];
