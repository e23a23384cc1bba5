//! Error codes: one row, one fact.
//!
//! To add a code: add a row in alphabetical order within its set, run `npm run generate`, and add a
//! case to `tests/cases/`. The TypeScript unions, `CODES.md` and the catalog derive
//! from the rows; a code that is in no table is a legal value and is decided by type, then by status.
//!
//! The notes come from the documentation and SDKs of Stripe as of August 2026 and from recorded
//! responses of public projects.

use super::facts::{Again, Audience, Facts, Mask, NextStep, facts, field};
use super::fields::Field;
use super::messages::Message;

/// Where a code is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Set {
    /// In the published list of error codes.
    Enum,
    /// In preview builds of the SDKs only.
    Preview,
    /// In older SDKs.
    Legacy,
    /// In the deprecated Sources API.
    Sources,
    /// In real responses, though in no list.
    Unlisted,
    /// Made in the browser by Stripe.js.
    StripeJs,
    /// In results of the Checkout Sessions front-end SDK.
    CheckoutSdk,
    /// In API v2.
    ApiV2,
    /// In mobile SDKs' results.
    Mobile,
    /// In what HTTP clients throw if no response came.
    Client,
}

/// One error code.
#[derive(Debug, Clone, Copy)]
pub struct CodeRow {
    /// The code as sent: `"incorrect_cvc"`.
    pub code: &'static str,
    /// What it decides.
    pub facts: Facts,
    /// Where it is met.
    pub set: Set,
    /// The type that it usually comes with; empty if none was seen.
    pub typical_type: &'static str,
    /// The status that it usually comes with; 0 if none was seen.
    pub typical_status: u16,
    /// What is known of it.
    pub note: &'static str,
}

macro_rules! codes {
    ($($code:literal $audience:ident $field:ident $step:ident $again:ident $message:ident, $set:ident $type:literal $status:literal, $note:literal;)*) => {
        /// Every known error code.
        pub const CODES: &[CodeRow] = &[$(CodeRow {
            code: $code,
            facts: facts!($audience $field $step $again $message Open),
            set: Set::$set,
            typical_type: $type,
            typical_status: $status,
            note: $note,
        },)*];
    };
}

codes! {
    // code, audience, field, next step, again, message; set, usual type and status; note
    "account_closed" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "" 0, "The payer's bank account no longer exists; ask for a different account.";
    "account_country_invalid_address" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Connect onboarding: business address country differs from the account country.";
    "account_error_country_change_requires_additional_steps" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Connect platform country change needs Stripe support.";
    "account_information_mismatch" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Connected-account details contradict each other.";
    "account_invalid" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 403, "The key has no access to the account named in the Stripe-Account header; the raw message contains a masked key and an account id, so it must never be displayed.";
    "account_number_invalid" Payer AccountNumber CorrectField No AccountNumberInvalid, Enum "invalid_request_error" 400, "Bank account number malformed; captured with param bank_account[account_number]. Also occurs in seller onboarding.";
    "account_token_required_for_v2_account" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "v2 Connect account needs an account token.";
    "acss_debit_session_incomplete" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "Pre-authorised debit session not finished yet; ask again later.";
    "action_blocked" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition to the enum; no public description found.";
    "alipay_upgrade_required" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Retired Alipay flow.";
    "amount_too_large" Payer Amount UseAnotherMethod Unknown AmountNotAccepted, Enum "invalid_request_error" 400, "Above the maximum for the method; only editable by the payer in pay-what-you-want forms, otherwise suggest another method.";
    "amount_too_small" Payer Amount UseAnotherMethod Unknown AmountNotAccepted, Enum "invalid_request_error" 400, "Below the minimum for the method or currency; the minimum is known only from the message text.";
    "anomalous_money_movement_request" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "" 0, "Recent addition; no public description found.";
    "api_key_expired" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 401, "Key rolled or expired.";
    "application_fees_not_allowed" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Money movement refused for regulatory reasons.";
    "approval_required" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition; no public description found.";
    "authentication_failure" Payer None Authenticate No ConfirmationFailed, Enum "" 0, "In the types of the SDKs of late 2026; no public description found. Read as payment_intent_authentication_failure, which it is named like.";
    "authentication_required" Payer None Authenticate No ConfirmPayment, Enum "card_error" 402, "Issuer wants 3DS. On-session: run authentication. With error_on_requires_action the captured decline_code was authentication_not_handled and the message addresses the developer.";
    "balance_insufficient" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "The MERCHANT's balance is short (transfer/payout). Must not be shown as the payer lacking funds.";
    "balance_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Bad parameter in the balance payment method.";
    "bank_account_bad_routing_numbers" Payer RoutingNumber CorrectField No BankCodeInvalid, Enum "invalid_request_error" 400, "Bank does not support the currency.";
    "bank_account_declined" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "Account not verified yet or unsupported for charging.";
    "bank_account_exists" Payer None UseAnotherMethod No AlreadySaved, Enum "invalid_request_error" 400, "Already saved on this customer; tell the payer it is already there.";
    "bank_account_restricted" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "" 0, "Payer's account cannot be used with this method.";
    "bank_account_unusable" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "A different bank account is needed.";
    "bank_account_unverified" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Platform tried to share an unverified account.";
    "bank_account_verification_failed" Payer VerificationAmounts CorrectField No VerificationInvalid, Enum "invalid_request_error" 400, "Micro-deposit amounts wrong, or too many tries.";
    "billing_invalid_mandate" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Subscription payment method has no active mandate; needs an on-session confirmation first.";
    "bitcoin_upgrade_required" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Retired flow.";
    "capability_not_active" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "The account lacks an active capability for the request; in the types of the SDKs of late 2026.";
    "capture_charge_authorization_expired" Operator None ContactMerchant Unknown OurSide, Enum "invalid_request_error" 400, "Authorisation lapsed before capture.";
    "capture_unauthorized_payment" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Capture attempted on a payment that was never authorised.";
    "card_decline_rate_limit_exceeded" Payer Number UseAnotherMethod Unknown Declined, Enum "card_error" 402, "Card declined too often; Stripe says it can be charged again after 24 hours. Check the details or use another card.";
    "card_declined" Payer None ContactIssuer Unknown Declined, Enum "card_error" 402, "Umbrella decline; decline_code carries the reason. param is absent, or an EMPTY STRING in captured setup/customer flows.";
    "cardholder_phone_number_required" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Issuing: cardholder record lacks a phone number.";
    "charge_already_captured" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Duplicate capture.";
    "charge_already_refunded" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Duplicate refund.";
    "charge_disputed" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Refund refused because of a dispute.";
    "charge_exceeds_source_limit" Operator None UseAnotherMethod Unknown MethodUnavailable, Enum "invalid_request_error" 400, "Merchant's rolling processing limit for this source type; retry later or ask Stripe for more. Offer the payer another method.";
    "charge_exceeds_transaction_limit" Operator None UseAnotherMethod Unknown MethodUnavailable, Enum "invalid_request_error" 400, "Merchant's per-transaction limit for this method.";
    "charge_expired_for_capture" Operator None ContactMerchant Unknown OurSide, Enum "invalid_request_error" 400, "Authorisation window (7 days by default) passed.";
    "charge_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Parameter not allowed for this operation.";
    "charge_not_refundable" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Too late or not refundable.";
    "clearing_code_unsupported" Payer RoutingNumber CorrectField No BankCodeInvalid, Enum "invalid_request_error" 400, "Clearing code not accepted.";
    "country_code_invalid" Payer AddressCountry CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Country code not recognised; usually an ISO mapping bug in the form rather than payer error.";
    "country_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Connect account country unsupported.";
    "coupon_expired" Payer PromotionCode CorrectField No PromotionCodeInvalid, Enum "invalid_request_error" 400, "Coupon no longer valid.";
    "customer_max_payment_methods" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Too many saved methods; remove one.";
    "customer_max_subscriptions" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Subscription cap reached.";
    "customer_session_expired" Developer None FixIntegration No SessionExpired, Enum "invalid_request_error" 400, "Front end must fetch a new customer session; can be refreshed silently.";
    "customer_tax_location_invalid" Payer Address CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Needs at least country and postal code.";
    "debit_not_authorized" Payer None UseAnotherMethod Unknown MandateNeeded, Enum "" 0, "Payer told their bank the debit was not authorised.";
    "dispute_evidence_page_limit_exceeded" Developer None FixIntegration No OurSide, Enum "" 0, "Evidence for a dispute has too many pages; in the types of the SDKs of late 2026.";
    "email_invalid" Payer Email CorrectField No EmailInvalid, Enum "invalid_request_error" 400, "Malformed e-mail; leading or trailing spaces and full-width characters are common causes in issue reports.";
    "expired_card" Payer ExpMonth CorrectField No CardExpired, Enum "card_error" 402, "Captured with param exp_month although the year may be the wrong half; highlight the whole expiry input.";
    "expired_payment_method" Payer None UseAnotherMethod No SavedMethodOutdated, Enum "" 0, "A payment method that can no longer be used; in the types of the SDKs of late 2026, without a public description, so no field is named.";
    "failed_tax_calculation" Operator None TryAgainLater Later TryAgain, Enum "" 0, "Recent addition; tax engine failed.";
    "financial_account_balance_does_not_support_currency" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "financial_account_capability_not_enabled" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "financial_account_capability_restricted" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "financial_connections_account_inactive" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Linked account inactive.";
    "financial_connections_account_pending_account_numbers" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "Account numbers not available yet; try later.";
    "financial_connections_account_unavailable_account_numbers" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "Linked account exposes no account numbers; link another or type them.";
    "financial_connections_consent_locale_invalid" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Bank linking was asked for in no known locale; in the types of the SDKs of late 2026.";
    "financial_connections_consent_locale_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Bank linking was asked for in a locale that it lacks; in the types of the SDKs of late 2026.";
    "financial_connections_no_successful_transaction_refresh" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "No refreshed data for the account.";
    "forwarding_api_inactive" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Vault-and-forward not enabled.";
    "forwarding_api_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Bad forwarding parameter.";
    "forwarding_api_retryable_upstream_error" Operator None CheckPayment Unknown OutcomeUnknown, Enum "" 0, "Upstream failed in a retryable way; HTTP 424 plausible, not observed.";
    "forwarding_api_upstream_connection_error" Operator None CheckPayment Unknown OutcomeUnknown, Enum "" 0, "Upstream unreachable; HTTP 424 plausible, not observed.";
    "forwarding_api_upstream_connection_timeout" Operator None CheckPayment Unknown OutcomeUnknown, Enum "" 0, "Upstream timed out; HTTP 424 plausible, not observed.";
    "forwarding_api_upstream_error" Operator None CheckPayment Unknown OutcomeUnknown, Enum "" 0, "Upstream failed; HTTP 424 plausible, not observed.";
    "idempotency_key_in_use" Operator None TryAgainLater Auto OutcomeUnknown, Enum "invalid_request_error" 409, "The first request with this key is still running; wait and repeat with the SAME key. Captured with type invalid_request_error, not idempotency_error.";
    "incorrect_address" Payer Address CorrectField No AddressInvalid, Enum "card_error" 402, "Card address check failed.";
    "incorrect_cvc" Payer Cvc CorrectField No CvcInvalid, Enum "card_error" 402, "CVC failed the issuer check; newer captures also carry decline_code incorrect_cvc and advice confirm_card_data.";
    "incorrect_number" Payer Number CorrectField No NumberInvalid, Enum "card_error" 402, "Number failed checks.";
    "incorrect_postal_code" Payer PostalCode CorrectField No PostcodeMismatch, Enum "" 0, "What incorrect_zip says; in the types of the SDKs of late 2026, and in Radar's outcomes of a payment.";
    "incorrect_zip" Payer PostalCode CorrectField No PostcodeMismatch, Enum "card_error" 402, "Captured with the legacy param address_zip.";
    "india_recurring_payment_mandate_canceled" Payer None UseAnotherMethod Unknown MandateNeeded, Enum "card_error" 402, "Cardholder cancelled the e-mandate; needs a new authorisation.";
    "instant_payouts_config_disabled" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Payout configuration.";
    "instant_payouts_currency_disabled" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Payout configuration.";
    "instant_payouts_limit_exceeded" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Daily payout limit.";
    "instant_payouts_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Payout not available.";
    "insufficient_funds" Payer None UseAnotherMethod Later InsufficientFunds, Enum "" 0, "As a top-level code: bank debit without funds. For cards it is normally a decline_code under card_declined. In API v2 previews it is also an error TYPE about the merchant's balance.";
    "intent_invalid_state" Developer None CheckPayment No OutcomeUnknown, Enum "invalid_request_error" 400, "Operation does not fit the intent's state.";
    "intent_verification_method_missing" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Verification method not configured.";
    "invalid_canceled_subscription_fields" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "A cancelled subscription takes few changes; in the types of the SDKs of late 2026.";
    "invalid_card_type" Payer Number UseAnotherMethod Unknown CardNotSupported, Enum "invalid_request_error" 400, "Payout card must be a non-prepaid debit card.";
    "invalid_characters" Payer None CorrectField No FieldInvalid, Enum "invalid_request_error" 400, "Take the field from param; unsupported characters in the value.";
    "invalid_charge_amount" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Amount not a positive integer in minor units, or outside limits.";
    "invalid_cvc" Payer Cvc CorrectField No CvcInvalid, Enum "card_error" 402, "Format problem.";
    "invalid_expiry_month" Payer ExpMonth CorrectField No ExpiryInvalid, Enum "card_error" 402, "Month outside range.";
    "invalid_expiry_year" Payer ExpYear CorrectField No ExpiryInvalid, Enum "card_error" 402, "Year in the past or malformed.";
    "invalid_mandate_reference_prefix_format" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Mandate reference prefix malformed.";
    "invalid_number" Payer Number CorrectField No NumberInvalid, Enum "card_error" 402, "Luhn or length problem.";
    "invalid_source_usage" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Source is in the wrong state.";
    "invalid_tax_location" Payer Address CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Address insufficient for tax.";
    "invoice_no_customer_line_items" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Nothing to invoice.";
    "invoice_no_payment_method_types" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "No method available for the invoice.";
    "invoice_no_subscription_line_items" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Nothing to invoice.";
    "invoice_not_editable" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Invoice finalised.";
    "invoice_on_behalf_of_not_editable" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Field frozen once numbered.";
    "invoice_payment_intent_requires_action" Payer None Authenticate No ConfirmPayment, Enum "" 0, "Invoice needs the payer's action; continue with the linked PaymentIntent.";
    "invoice_upcoming_none" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 404, "No upcoming invoice.";
    "livemode_mismatch" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Test and live objects or keys mixed.";
    "lock_timeout" Operator None TryAgainLater Auto TryAgain, Enum "invalid_request_error" 429, "Object locked by another request. Captured with Stripe-Should-Retry: true every time; type is invalid_request_error.";
    "missing" Developer None FixIntegration No OurSideNotCharged, Enum "card_error" 402, "Charge named a source not saved on the customer. Historically listed among card errors, yet the payer cannot fix it.";
    "no_account" Payer AccountNumber CorrectField No AccountNumberInvalid, Enum "" 0, "Bank cannot find the account.";
    "not_allowed_on_standard_account" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Connect restriction.";
    "out_of_inventory" Payer Quantity CorrectField No ItemUnavailable, Enum "invalid_request_error" 400, "Item sold out; change the cart.";
    "ownership_declaration_not_allowed" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Onboarding.";
    "parameter_invalid_empty" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Empty string sent. Integration bug in general, but param can name a buyer field (billing country left blank), which then deserves an inline hint instead of the raw text.";
    "parameter_invalid_integer" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Non-integer or out of range; captured with param amount.";
    "parameter_invalid_string_blank" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Whitespace only; same buyer-field nuance as parameter_invalid_empty.";
    "parameter_invalid_string_empty" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Empty string; same buyer-field nuance.";
    "parameter_missing" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Required parameter absent; same buyer-field nuance (shipping[address][line1], name).";
    "parameter_unknown" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Unexpected parameter.";
    "parameters_exclusive" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Mutually exclusive parameters.";
    "payment_evaluation_on_api_version_not_supported" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Radar's payment evaluations need a newer API version; in the types of the SDKs of late 2026.";
    "payment_intent_action_required" Payer None Authenticate No ConfirmPayment, Enum "" 0, "Needs authentication but the integration set error_on_requires_action.";
    "payment_intent_authentication_failure" Payer None Authenticate No ConfirmationFailed, Enum "invalid_request_error" 0, "3DS failed or was abandoned. TYPE IS invalid_request_error in captured last_payment_error objects, sometimes with decline_code generic_decline: a type-only classifier hides it from the payer.";
    "payment_intent_incompatible_payment_method" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Intent expected other properties.";
    "payment_intent_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Parameter not allowed.";
    "payment_intent_konbini_rejected_confirmation_number" Payer ConfirmationNumber CorrectField No VerificationInvalid, Enum "" 0, "Konbini partner refused the confirmation number.";
    "payment_intent_mandate_invalid" Payer None UseAnotherMethod Unknown MandateNeeded, Enum "invalid_request_error" 0, "Mandate unusable; retrying is pointless (one WooCommerce plugin special-cases it because its type is invalid_request_error).";
    "payment_intent_payment_attempt_expired" Payer None TryAgainLater No ConfirmationExpired, Enum "" 0, "Attempt expired; start again with a method.";
    "payment_intent_payment_attempt_failed" Payer None ContactIssuer Unknown Declined, Enum "" 0, "Attempt failed; details in last_payment_error.";
    "payment_intent_rate_limit_exceeded" Operator None TryAgainLater Auto TryAgain, Enum "invalid_request_error" 429, "Per-intent update limit.";
    "payment_intent_unexpected_state" Developer None CheckPayment No OutcomeUnknown, Enum "invalid_request_error" 400, "Intent already moved on; if it has succeeded, show success, not failure.";
    "payment_method_bank_account_already_verified" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Nothing to verify.";
    "payment_method_bank_account_blocked" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "Account failed verification before.";
    "payment_method_billing_details_address_missing" Payer Address CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Billing address incomplete.";
    "payment_method_configuration_failures" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Dashboard configuration.";
    "payment_method_currency_mismatch" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Currency does not fit the method.";
    "payment_method_customer_decline" Payer None UseAnotherMethod Unknown ConfirmationFailed, Enum "" 0, "Payer refused in the provider's flow.";
    "payment_method_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Method data invalid; Stripe.js nevertheless ships buyer wording for it.";
    "payment_method_invalid_parameter_testmode" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Test mode restriction.";
    "payment_method_microdeposit_failed" Payer AccountNumber CorrectField No AccountNumberInvalid, Enum "" 0, "Deposits could not be sent; check account details.";
    "payment_method_microdeposit_processing_error" Operator None TryAgainLater Later TryAgain, Enum "" 0, "Recent addition.";
    "payment_method_microdeposit_verification_amounts_invalid" Payer VerificationAmounts CorrectField No VerificationInvalid, Enum "invalid_request_error" 400, "Exactly two amounts needed.";
    "payment_method_microdeposit_verification_amounts_mismatch" Payer VerificationAmounts CorrectField No VerificationInvalid, Enum "invalid_request_error" 400, "Amounts do not match.";
    "payment_method_microdeposit_verification_attempts_exceeded" Payer None UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "No tries left; use another account.";
    "payment_method_microdeposit_verification_descriptor_code_mismatch" Payer VerificationCode CorrectField No VerificationInvalid, Enum "invalid_request_error" 400, "Code does not match.";
    "payment_method_microdeposit_verification_timeout" Payer None UseAnotherMethod No ConfirmationExpired, Enum "" 0, "Verification window passed.";
    "payment_method_not_available" Payer None UseAnotherMethod Later MethodDown, Enum "" 0, "Provider temporarily down; other method or later.";
    "payment_method_provider_decline" Payer None ContactIssuer Unknown Declined, Enum "" 0, "Provider or bank declined; decline_code may hold a local-method reason.";
    "payment_method_provider_timeout" Operator None CheckPayment Unknown OutcomeUnknown, Enum "" 0, "Provider timed out; new attempt needed.";
    "payment_method_restricted" Payer None ContactIssuer Unknown Declined, Enum "" 0, "In the types of the SDKs of late 2026; no public description found. Hidden as restricted_card is.";
    "payment_method_unactivated" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Method not switched on in the account.";
    "payment_method_unexpected_state" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Method in the wrong state.";
    "payment_method_unsupported_type" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Method type not accepted here.";
    "payout_reconciliation_not_ready" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Later.";
    "payouts_limit_exceeded" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Daily payout limit.";
    "payouts_not_allowed" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Payouts disabled.";
    "platform_account_required" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Needs a Connect platform.";
    "platform_api_key_expired" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 401, "Platform key rolled.";
    "postal_code_invalid" Payer PostalCode CorrectField No PostcodeInvalid, Enum "invalid_request_error" 400, "Postal code wrong.";
    "processing_error" Payer None TryAgainLater Later TryAgain, Enum "card_error" 402, "Transient; may carry decline_code generic_decline or processing_error with advice try_again_later.";
    "product_inactive" Payer None ContactMerchant Unknown ItemUnavailable, Enum "invalid_request_error" 400, "Item no longer sold; change the cart.";
    "progressive_onboarding_limit_exceeded" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Platform onboarding limit.";
    "rate_limit" Operator None TryAgainLater Auto TryAgain, Enum "invalid_request_error" 429, "Merchant sends too many requests. Older API answered 400 with this code; SDKs still treat 400+rate_limit as a rate limit.";
    "refer_to_customer" Payer None UseAnotherMethod Unknown Declined, Enum "" 0, "Payer stopped the payment at their bank.";
    "refund_disputed_payment" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Dispute open.";
    "request_blocked" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "" 0, "Recent addition; no public description found.";
    "resource_already_exists" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Chosen id taken.";
    "resource_missing" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 404, "404 when the id was in the URL, 400 when it was a body parameter; both captured. Raw message quotes ids and often reveals test/live mix-ups.";
    "return_intent_already_processed" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Refund already confirmed.";
    "routing_number_invalid" Payer RoutingNumber CorrectField No BankCodeInvalid, Enum "invalid_request_error" 400, "Routing number wrong; older responses name param bank_account for the whole object.";
    "secret_key_required" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 401, "Publishable key used where a secret key is needed.";
    "sepa_unsupported_account" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "SEPA not supported; ambiguous whose account is meant (docs read as the merchant's, some apps tell the payer).";
    "service_period_coupon_with_metered_tiered_item_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Billing configuration.";
    "setup_attempt_failed" Payer None ContactIssuer Unknown Declined, Enum "" 0, "Saving the method failed; details in last_setup_error.";
    "setup_intent_authentication_failure" Payer None Authenticate No ConfirmationFailed, Enum "invalid_request_error" 0, "Same trap as payment_intent_authentication_failure.";
    "setup_intent_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Parameter not allowed.";
    "setup_intent_mandate_invalid" Payer None UseAnotherMethod Unknown MandateNeeded, Enum "invalid_request_error" 0, "Mandate unusable.";
    "setup_intent_mobile_wallet_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "In-person saving does not work with phone wallets.";
    "setup_intent_setup_attempt_expired" Payer None TryAgainLater No ConfirmationExpired, Enum "" 0, "Attempt expired.";
    "setup_intent_unexpected_state" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Intent already moved on.";
    "shipping_address_invalid" Payer ShippingAddress CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Shipping address insufficient for tax.";
    "shipping_calculation_failed" Payer ShippingAddress CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Shipping data wrong or unverifiable.";
    "siret_invalid" Payer TaxId CorrectField No TaxIdInvalid, Enum "invalid_request_error" 400, "French business number malformed.";
    "sku_inactive" Payer None ContactMerchant Unknown ItemUnavailable, Enum "invalid_request_error" 400, "Item no longer sold.";
    "smart_disputes_not_available" Developer None FixIntegration No OurSide, Enum "" 0, "The dispute takes no automatic evidence; in the types of the SDKs of late 2026.";
    "state_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Connect onboarding.";
    "status_transition_invalid" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Wrong order of operations.";
    "storer_capability_missing" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "storer_capability_not_active" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "stripe_tax_inactive" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Tax product not active.";
    "subscription_update_trial_after_billing_cycle_anchor" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "A trial may not end after the billing cycle's anchor; in the types of the SDKs of late 2026.";
    "tax_id_invalid" Payer TaxId CorrectField No TaxIdInvalid, Enum "invalid_request_error" 400, "Tax number malformed.";
    "tax_id_prohibited" Payer TaxId CorrectField No TaxIdInvalid, Enum "invalid_request_error" 400, "Tax id not allowed here; ambiguous.";
    "taxes_calculation_failed" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "Tax engine failed.";
    "terminal_location_country_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "In-person.";
    "terminal_reader_busy" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "In-person.";
    "terminal_reader_hardware_fault" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "In-person.";
    "terminal_reader_invalid_location_for_activation" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "In-person.";
    "terminal_reader_invalid_location_for_payment" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "In-person.";
    "terminal_reader_offline" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "In-person.";
    "terminal_reader_timeout" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "In-person.";
    "testmode_charges_only" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Account not activated.";
    "three_d_secure_authentication_not_supported" Payer None UseAnotherMethod Unknown MethodUnavailable, Enum "" 0, "In the types of the SDKs of late 2026; no public description found. Another card or method may be confirmed.";
    "three_d_secure_authentication_upstream_error" Operator None TryAgainLater Later TryAgain, Enum "" 0, "The systems behind 3-D Secure failed before the payment; in the types of the SDKs of late 2026, without a public description.";
    "tls_version_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 0, "Old TLS; status not established.";
    "token_already_used" Developer None CheckPayment No OutcomeUnknown, Enum "invalid_request_error" 400, "Front end resubmitted a consumed token; create a new one and resubmit.";
    "token_card_network_invalid" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Bad network parameter.";
    "token_in_use" Operator None CheckPayment Later OutcomeUnknown, Enum "invalid_request_error" 400, "Double submission in flight; wait.";
    "transfer_source_balance_parameters_mismatch" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Transfer parameters.";
    "transfers_not_allowed" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Transfer refused.";
    "url_invalid" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "URL malformed.";
    "financial_connections_institution_unavailable" Operator None TryAgainLater Later TryAgain, Preview "" 0, "Preview SDK enum only.";
    "sensitive_data_access_expired" Developer None FixIntegration No OurSideNotCharged, Preview "" 0, "Preview SDK enum only.";
    "terminal_reader_collected_data_invalid" Operator None TryAgainLater Later TryAgain, Preview "" 0, "Preview SDK enum only.";
    "v2_account_disconnection_unsupported" Developer None FixIntegration No OurSideNotCharged, Preview "" 0, "Preview SDK enum only.";
    "v2_account_missing_configuration" Developer None FixIntegration No OurSideNotCharged, Preview "" 0, "Preview SDK enum only.";
    "account_already_exists" Developer None FixIntegration No OurSideNotCharged, Legacy "invalid_request_error" 400, "Older SDK constant.";
    "billing_policy_remote_function_response_invalid" Developer None FixIntegration No OurSideNotCharged, Legacy "" 0, "Added and removed in 2024.";
    "billing_policy_remote_function_timeout" Operator None CheckPayment Unknown OutcomeUnknown, Legacy "" 0, "Added and removed in 2024.";
    "billing_policy_remote_function_unexpected_status_code" Operator None CheckPayment Unknown OutcomeUnknown, Legacy "" 0, "Added and removed in 2024.";
    "billing_policy_remote_function_unreachable" Operator None CheckPayment Unknown OutcomeUnknown, Legacy "" 0, "Added and removed in 2024.";
    "invalid_swipe_data" Payer Number CorrectField No NumberInvalid, Legacy "card_error" 402, "Older SDK constant; card reader data.";
    "order_creation_failed" Developer None FixIntegration No OurSideNotCharged, Legacy "invalid_request_error" 400, "Retired Orders API.";
    "order_required_settings" Developer None FixIntegration No OurSideNotCharged, Legacy "invalid_request_error" 400, "Retired Orders API.";
    "order_status_invalid" Developer None FixIntegration No OurSideNotCharged, Legacy "invalid_request_error" 400, "Retired Orders API.";
    "order_upstream_timeout" Operator None CheckPayment Unknown OutcomeUnknown, Legacy "" 0, "Retired Orders API.";
    "upstream_order_creation_failed" Operator None CheckPayment Unknown OutcomeUnknown, Legacy "" 0, "Retired Orders API.";
    "payment_intent_fx_quote_invalid" Developer None FixIntegration No OurSideNotCharged, Legacy "" 0, "Released by mistake and removed a week later (stripe-node changelog).";
    "invalid_bank_account_iban" Payer Iban CorrectField No IbanInvalid, Sources "" 0, "Never in the published enum; maintainers call it Sources-only, a user captured the sibling code in a SetupIntent (stripe/openapi#144). Both mobile SDKs localise it.";
    "invalid_owner_name" Payer Name CorrectField No NameInvalid, Sources "" 0, "Same origin; captured in last_setup_error for a SEPA SetupIntent: name must have 3-100 characters.";
    "insufficient_capabilities_for_transfer" Developer None FixIntegration No OurSideNotCharged, Unlisted "invalid_request_error" 400, "Captured in async-stripe#384; absent from the enum and broke a closed Rust enum.";
    "test_mode_live_card" Developer None FixIntegration No OurSideNotCharged, Unlisted "card_error" 402, "Live card against test keys, as `decline_code`; ActiveMerchant and several plugins map it.";
    "invalid_wallet_type" Payer None UseAnotherMethod Unknown MethodUnavailable, Unlisted "" 0, "Localised by one WooCommerce plugin.";
    "invalid_sofort_country" Payer AddressCountry CorrectField No AddressInvalid, Unlisted "" 0, "Localised by one WooCommerce plugin.";
    "validation_error" Developer None FixIntegration No OurSideNotCharged, Unlisted "invalid_request_error" 400, "Appears as a CODE on an invalid_request_error in ActiveMerchant test data, while in Stripe.js it is a TYPE.";
    "incomplete_number" Payer Number CorrectField No NumberIncomplete, StripeJs "validation_error" 0, "Element left unfinished.";
    "incomplete_expiry" Payer Expiry CorrectField No ExpiryIncomplete, StripeJs "validation_error" 0, "Month and year are one input in Elements.";
    "incomplete_cvc" Payer Cvc CorrectField No CvcIncomplete, StripeJs "validation_error" 0, "";
    "incomplete_zip" Payer PostalCode CorrectField No PostcodeIncomplete, StripeJs "validation_error" 0, "";
    "incomplete_card" Payer Number CorrectField No NumberIncomplete, StripeJs "validation_error" 0, "Whole card group unfinished.";
    "incomplete_payment_details" Payer PaymentMethod CorrectField No FieldRequired, StripeJs "validation_error" 0, "Payment Element not complete.";
    "invalid_expiry_month_past" Payer Expiry CorrectField No ExpiryPast, StripeJs "validation_error" 0, "";
    "invalid_expiry_year_past" Payer Expiry CorrectField No ExpiryPast, StripeJs "validation_error" 0, "";
    "incomplete_iban" Payer Iban CorrectField No IbanInvalid, StripeJs "validation_error" 0, "";
    "invalid_iban" Payer Iban CorrectField No IbanInvalid, StripeJs "validation_error" 0, "";
    "invalid_iban_country_code" Payer Iban CorrectField No IbanInvalid, StripeJs "validation_error" 0, "";
    "invalid_iban_start" Payer Iban CorrectField No IbanInvalid, StripeJs "validation_error" 0, "";
    "incomplete_name" Payer Name CorrectField No NameInvalid, StripeJs "validation_error" 0, "";
    "incomplete_card_name" Payer Name CorrectField No NameInvalid, StripeJs "validation_error" 0, "";
    "incomplete_email" Payer Email CorrectField No EmailInvalid, StripeJs "validation_error" 0, "";
    "incomplete_phone_number" Payer Phone CorrectField No PhoneInvalid, StripeJs "validation_error" 0, "";
    "empty_phone_number" Payer Phone CorrectField No FieldRequired, StripeJs "validation_error" 0, "";
    "incomplete_address" Payer Address CorrectField No AddressInvalid, StripeJs "validation_error" 0, "";
    "card_number_in_name_field" Payer Name CorrectField No NameInvalid, StripeJs "validation_error" 0, "Do not echo the value.";
    "card_number_in_postal_code_field" Payer PostalCode CorrectField No FieldInvalid, StripeJs "validation_error" 0, "Do not echo the value.";
    "cvc_recollection_required" Payer Cvc CorrectField No CvcIncomplete, StripeJs "validation_error" 0, "Saved card needs the CVC again.";
    "postal_code_recollection_required" Payer PostalCode CorrectField No PostcodeIncomplete, StripeJs "validation_error" 0, "";
    "customer_canceled_authentication" Payer None Authenticate No ConfirmationFailed, StripeJs "" 0, "Payer closed the 3DS window.";
    "card_declined_card_not_supported" Payer None UseAnotherMethod Unknown CardNotSupported, StripeJs "card_error" 402, "Combined code+decline key in Stripe.js wording tables.";
    "incomplete_au_bank_account_bsb" Payer Bsb CorrectField No BankCodeInvalid, StripeJs "validation_error" 0, "";
    "invalid_au_bank_account_bsb" Payer Bsb CorrectField No BankCodeInvalid, StripeJs "validation_error" 0, "";
    "invalid_au_bank_account_bsb_livemode" Payer Bsb CorrectField No BankCodeInvalid, StripeJs "validation_error" 0, "";
    "invalid_au_bank_account_bsb_testmode" Developer None FixIntegration No OurSideNotCharged, StripeJs "validation_error" 0, "";
    "incomplete_au_bank_account_number" Payer AccountNumber CorrectField No AccountNumberInvalid, StripeJs "validation_error" 0, "";
    "invalid_au_bank_account_number_testmode" Developer None FixIntegration No OurSideNotCharged, StripeJs "validation_error" 0, "";
    "incomplete_nz_bank_account_account_number" Payer AccountNumber CorrectField No AccountNumberInvalid, StripeJs "validation_error" 0, "";
    "incomplete_nz_bank_account_bank_code" Payer RoutingNumber CorrectField No BankCodeInvalid, StripeJs "validation_error" 0, "";
    "incomplete_nz_bank_account_branch_code" Payer RoutingNumber CorrectField No BankCodeInvalid, StripeJs "validation_error" 0, "";
    "incomplete_nz_bank_account_suffix" Payer AccountNumber CorrectField No AccountNumberInvalid, StripeJs "validation_error" 0, "";
    "invalid_nz_bank_account_number" Payer AccountNumber CorrectField No AccountNumberInvalid, StripeJs "validation_error" 0, "";
    "invalid_nz_bank_account_number_bank_code" Payer RoutingNumber CorrectField No BankCodeInvalid, StripeJs "validation_error" 0, "";
    "invalid_nz_bank_account_number_branch_code" Payer RoutingNumber CorrectField No BankCodeInvalid, StripeJs "validation_error" 0, "";
    "nz_bank_account_invalid_account_number_length" Payer AccountNumber CorrectField No AccountNumberInvalid, StripeJs "validation_error" 0, "";
    "incomplete_boleto_tax_id" Payer TaxId CorrectField No TaxIdInvalid, StripeJs "validation_error" 0, "";
    "incomplete_boleto_tax_id_cnpj_only" Payer TaxId CorrectField No TaxIdInvalid, StripeJs "validation_error" 0, "";
    "instant_verification" Payer None UseAnotherMethod Unknown AccountUnusable, StripeJs "" 0, "Bank linking failed.";
    "processing_error_intransient" Payer None UseAnotherMethod Unknown MethodUnavailable, StripeJs "" 0, "Processing failed in a way that will not clear by itself.";
    "process_error_intransient" Payer None UseAnotherMethod Unknown MethodUnavailable, StripeJs "" 0, "Sibling key of the above.";
    "unexpected" Operator None CheckPayment Unknown OutcomeUnknown, StripeJs "" 0, "Catch-all.";
    "invalidCode" Payer PromotionCode CorrectField No PromotionCodeInvalid, CheckoutSdk "" 0, "Elements-with-Checkout-Sessions action result.";
    "incompleteEmail" Payer Email CorrectField No EmailInvalid, CheckoutSdk "" 0, "";
    "invalidEmail" Payer Email CorrectField No EmailInvalid, CheckoutSdk "" 0, "";
    "invalidTaxId" Payer TaxId CorrectField No TaxIdInvalid, CheckoutSdk "" 0, "";
    "paymentFailed" Payer None ContactIssuer Unknown Declined, CheckoutSdk "" 0, "declineCode sits under error.paymentFailed.declineCode (camelCase, nullable).";
    "promotionCodeAmountInsufficient" Payer PromotionCode CorrectField No PromotionCodeInvalid, CheckoutSdk "" 0, "Minimum amount and currency come in a nested object.";
    "couponAppliesToNothing" Payer PromotionCode CorrectField No PromotionCodeInvalid, CheckoutSdk "" 0, "";
    "no_elements" Developer None FixIntegration No OurSideNotCharged, CheckoutSdk "" 0, "validateElements called without mounted Elements.";
    "invalid_fields" Developer None FixIntegration No OurSideNotCharged, ApiV2 "invalid_request_error" 400, "v2 reports missing/invalid fields through code; type may be absent.";
    "invalid_us_bank_account" Payer AccountNumber CorrectField No AccountNumberInvalid, ApiV2 "" 400, "Seen in a disabled SDK test together with invalid_param.";
    // Mobile SDKs, and what fetch clients throw if no response came.
    "Canceled" Payer None None No PaymentCancelled, Mobile "" 0, "React Native: the payer closed the sheet; show nothing louder than that.";
    "Timeout" Operator None CheckPayment Auto Unreachable, Mobile "" 0, "React Native: no answer in time.";
    "ERR_NETWORK" Operator None CheckPayment Auto Unreachable, Client "" 0, "axios: no response.";
    "ECONNABORTED" Operator None CheckPayment Auto Unreachable, Client "" 0, "axios and Node: timed out or aborted.";
    "ECONNREFUSED" Operator None CheckPayment Auto Unreachable, Client "" 0, "Node: nothing listens there.";
    "ECONNRESET" Operator None CheckPayment Auto Unreachable, Client "" 0, "Node: closed in the middle.";
    "ENOTFOUND" Operator None CheckPayment Auto Unreachable, Client "" 0, "Node: no such host.";
    "EAI_AGAIN" Operator None CheckPayment Auto Unreachable, Client "" 0, "Node: the name service did not answer.";
    "EPIPE" Operator None CheckPayment Auto Unreachable, Client "" 0, "Node: written after the other side closed.";
    "ETIMEDOUT" Operator None CheckPayment Auto Unreachable, Client "" 0, "Node: timed out.";
    "UND_ERR_CONNECT_TIMEOUT" Operator None CheckPayment Auto Unreachable, Client "" 0, "undici: timed out.";
    "UND_ERR_SOCKET" Operator None CheckPayment Auto Unreachable, Client "" 0, "undici: the socket closed.";
    "FETCH_ERROR" Operator None CheckPayment Auto Unreachable, Client "" 0, "RTK Query, as its `status`: fetch threw.";
    "TIMEOUT_ERROR" Operator None CheckPayment Auto Unreachable, Client "" 0, "RTK Query, as its `status`: timed out.";
}
