//! Decline codes and reasons: why a bank or a provider said no. See [`codes`](super::codes) for how to add a row.

use super::facts::{Again, Audience, Facts, Mask, NextStep, facts, field};
use super::fields::Field;
use super::messages::Message;

/// Of what kind a decline code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum DeclineKind {
    /// A card's `decline_code`.
    Card,
    /// A local payment method's `decline_code`.
    Local,
    /// A local method's reason in a charge's outcome.
    LocalReason,
    /// A reason in a charge's outcome that explains a block.
    Outcome,
}

/// One decline code.
#[derive(Debug, Clone, Copy)]
pub struct DeclineRow {
    /// The code as sent: `"insufficient_funds"`.
    pub code: &'static str,
    /// What it decides. The audience is always the payer.
    pub facts: Facts,
    /// Of what kind it is.
    pub kind: DeclineKind,
    /// What the bank or provider says by it.
    pub meaning: &'static str,
    /// What else is known of it.
    pub note: &'static str,
}

macro_rules! declines {
    ($($code:literal $field:ident $step:ident $again:ident $message:ident $mask:ident, $kind:ident $meaning:literal, $note:literal;)*) => {
        /// Every known decline code and reason.
        pub const DECLINES: &[DeclineRow] = &[$(DeclineRow {
            code: $code,
            facts: facts!(Payer $field $step $again $message $mask),
            kind: DeclineKind::$kind,
            meaning: $meaning,
            note: $note,
        },)*];
    };
}

declines! {
    // code, field, next step, again, message, mask; kind, meaning; note
    "approve_with_id" None ContactIssuer Unknown AskBank Open, Card "Issuer will not authorise as presented", "Docs: try once more first, then the issuer.";
    "authentication_not_handled" None Authenticate No ConfirmPayment Open, Card "Authentication was demanded earlier and the new attempt skipped it", "Run 3DS on-session; do not resubmit silently.";
    "authentication_required" None Authenticate No ConfirmPayment Open, Card "Issuer wants strong authentication", "If it comes back after a successful 3DS, the buyer must call the issuer.";
    "call_issuer" None ContactIssuer Unknown AskBank Open, Card "Refused, reason withheld", "";
    "card_not_supported" None UseAnotherMethod Unknown CardNotSupported Open, Card "Card cannot be used for this kind of purchase", "Docs send the buyer to the issuer; another card is the quicker path.";
    "card_velocity_exceeded" None ContactIssuer Later LimitReached Open, Card "Balance, credit or per-transaction limit exceeded on the card", "Captured with advice try_again_later, network advice 02, network decline 61.";
    "currency_not_supported" None UseAnotherMethod Unknown CurrencyNotSupported Open, Card "Card cannot pay in this currency", "";
    "do_not_honor" None ContactIssuer Unknown Declined Open, Card "Refused, reason withheld", "";
    "do_not_try_again" None UseAnotherMethod Unknown Declined Open, Card "Refused, reason withheld (deprecated code)", "Replaced by advice_code do_not_try_again.";
    "duplicate_transaction" None CheckPayment Unknown DuplicatePayment Open, Card "Same amount and card moments ago", "The one code where retrying may double charge: look for an existing payment first.";
    "expired_card" ExpMonth CorrectField No CardExpired Open, Card "Card past its expiry date", "Captured param exp_month, advice confirm_card_data, network advice 03, network decline 54.";
    "fraudulent" None ContactIssuer No Declined Explicit, Card "Suspected fraud (issuer or Stripe)", "Present exactly like generic_decline.";
    "generic_decline" None ContactIssuer Unknown Declined Open, Card "No reason given, or blocked by Radar/Adaptive Acceptance", "Captured with advice try_again_later (network decline 01) and also with no advice at all: let advice_code decide retryability.";
    "incorrect_address" Address CorrectField No AddressInvalid Open, Card "Address does not match", "After correction.";
    "incorrect_cvc" Cvc CorrectField No CvcInvalid Open, Card "Security code wrong", "After correction. Captured: advice confirm_card_data, 03, N7.";
    "incorrect_number" Number CorrectField No NumberInvalid Open, Card "Card number wrong", "After correction.";
    "incorrect_pin" Pin CorrectField No PinInvalid Open, Card "PIN wrong, card reader only", "In-person.";
    "incorrect_zip" PostalCode CorrectField No PostcodeMismatch Open, Card "Postal code does not match", "After correction.";
    "insufficient_funds" None UseAnotherMethod Later InsufficientFunds Open, Card "Not enough money or credit", "Captured: advice try_again_later, 02, 51. Sensitive but meant to be told to the buyer.";
    "invalid_account" None ContactIssuer Unknown Declined Open, Card "Card or linked account invalid", "Word it about the buyer's card, otherwise readers take it for the merchant's account.";
    "invalid_amount" Amount ContactIssuer Unknown AmountNotAccepted Open, Card "Amount invalid or above what the card allows", "";
    "invalid_cvc" Cvc CorrectField No CvcInvalid Open, Card "Security code malformed or wrong", "After correction.";
    "invalid_expiry_month" ExpMonth CorrectField No ExpiryInvalid Open, Card "Expiry month invalid", "After correction.";
    "invalid_expiry_year" ExpYear CorrectField No ExpiryInvalid Open, Card "Expiry year invalid", "After correction.";
    "invalid_number" Number CorrectField No NumberInvalid Open, Card "Card number invalid", "After correction.";
    "invalid_pin" Pin CorrectField No PinInvalid Open, Card "PIN wrong, card reader only", "In-person.";
    "issuer_not_available" None TryAgainLater Later TryAgain Open, Card "Issuer unreachable", "";
    "live_mode_test_card" Number UseAnotherMethod Unknown CardNotSupported Open, Card "Test card used with live keys", "Recorded where `testmode_decline` is documented. Ask for a real card.";
    "lost_card" None ContactIssuer No Declined Explicit, Card "Reported lost", "Captured: advice do_not_try_again, 01, 41; message already reads as a plain decline.";
    "merchant_blacklist" None ContactIssuer No Declined Explicit, Card "Matched the merchant's block list", "Never hint at a list.";
    "mobile_device_authentication_required" None Authenticate No ConfirmPayment Open, Card "Phone wallet must authenticate, tap payments", "In-person; tap again after unlocking.";
    "new_account_information_available" Number ContactIssuer Unknown NumberInvalid Open, Card "Card details have been replaced by the issuer", "A newer card probably exists.";
    "no_action_taken" None ContactIssuer Unknown Declined Open, Card "Refused, reason withheld", "";
    "not_permitted" None ContactIssuer Unknown Declined Open, Card "Payment not permitted", "";
    "offline_pin_required" None Authenticate No ReaderStep Open, Card "PIN needed, insert card", "In-person.";
    "online_or_offline_pin_required" None Authenticate No ReaderStep Open, Card "PIN needed", "In-person.";
    "pickup_card" None ContactIssuer No Declined Prudent, Card "Card unusable, possibly reported lost or stolen", "Docs only say contact issuer; the description would reveal loss or theft.";
    "pin_try_exceeded" None UseAnotherMethod Unknown PinBlocked Open, Card "Too many PIN tries", "In-person.";
    "processing_error" None TryAgainLater Later TryAgain Open, Card "Technical failure", "Captured: advice try_again_later, network decline 06.";
    "reenter_transaction" None TryAgainLater Later TryAgain Open, Card "Issuer could not process", "Retry once, then issuer.";
    "restricted_card" None ContactIssuer No Declined Prudent, Card "Card unusable, possibly reported lost or stolen", "Same reasoning as pickup_card.";
    "revocation_of_all_authorizations" None ContactIssuer Unknown Declined Open, Card "Buyer revoked all authorisations", "Show as a plain decline; further recurring attempts cost network fees.";
    "revocation_of_authorization" None ContactIssuer Unknown Declined Open, Card "Buyer revoked this authorisation", "Same.";
    "security_violation" None ContactIssuer No Declined Prudent, Card "Refused, reason withheld", "Name alone sounds accusing; show as a plain decline.";
    "service_not_allowed" None ContactIssuer Unknown Declined Open, Card "Refused, reason withheld", "";
    "stolen_card" None ContactIssuer No Declined Explicit, Card "Reported stolen", "Captured: advice do_not_try_again, 01, 43.";
    "stop_payment_order" None ContactIssuer Unknown Declined Open, Card "Buyer's bank holds a stop order", "Show as a plain decline.";
    "testmode_decline" Number UseAnotherMethod Unknown CardNotSupported Open, Card "Test card used with live keys", "Ask for a real card.";
    "transaction_not_allowed" None ContactIssuer Unknown Declined Open, Card "Refused, reason withheld", "";
    "try_again_later" None TryAgainLater Later TryAgain Open, Card "Refused, reason withheld (deprecated code)", "Replaced by advice_code try_again_later.";
    "withdrawal_count_limit_exceeded" None UseAnotherMethod Later LimitReached Open, Card "Balance or usage limit exceeded", "Later or with another card.";
    "partner_generic_decline" None UseAnotherMethod Unknown Declined Open, Local "Provider refused without a reason", "";
    "invalid_customer_account" None ContactIssuer Unknown AccountUnusable Open, Local "Buyer's account at the provider cannot be charged", "After the buyer fixes the account.";
    "payment_limit_exceeded" None UseAnotherMethod Unknown LimitReached Open, Local "Above the buyer's limit at the provider", "After the buyer acts.";
    "invalid_billing_agreement" None UseAnotherMethod Unknown MandateNeeded Open, Local "Billing agreement no longer valid", "";
    "invalid_business_account" None ContactIssuer No Declined Prudent, Local "Merchant's account at the provider is deactivated", "Operator problem; buyer sees method unavailable.";
    "partner_high_risk_customer" None ContactIssuer No Declined Prudent, Local "Provider rates the buyer as high risk", "Show as a plain decline.";
    "compliance_violation" None ContactIssuer No Declined Prudent, Local "Terms, programme rules or law", "Show as a plain decline.";
    "payment_disputed" None ContactMerchant Unknown Declined Open, Local "Dispute is open", "";
    "invalid_authorization" None UseAnotherMethod Unknown MandateNeeded Open, Local "Authorisation missing or revoked", "";
    "invalid_payment_information" None UseAnotherMethod Unknown MethodUnavailable Open, Local "Payment data invalid", "Docs: repeating will not succeed.";
    "partner_payment_not_found" None UseAnotherMethod Unknown MethodUnavailable Open, Local "Provider does not know the payment", "";
    "expired_payment_information" None UseAnotherMethod No SavedMethodOutdated Open, Local "Underlying instrument expired", "After the buyer updates it.";
    "partner_expired_card" None ContactIssuer Unknown CardExpired Open, LocalReason "Card registered with the provider expired", "Charge outcome reason; decline_code is expired_card.";
    "partner_processing_error" None TryAgainLater Later TryAgain Open, LocalReason "Provider technical error", "decline_code processing_error.";
    "partner_insufficient_funds" None UseAnotherMethod Later InsufficientFunds Open, LocalReason "No funds with the provider", "decline_code insufficient_funds.";
    "partner_invalid_currency" None UseAnotherMethod Unknown MethodUnavailable Open, LocalReason "Provider cannot take this currency", "decline_code currency_not_supported.";
    "partner_invalid_amount" Amount UseAnotherMethod Unknown AmountNotAccepted Open, LocalReason "Provider does not allow the amount", "decline_code invalid_amount.";
    "partner_duplicate_transaction" None CheckPayment Unknown DuplicatePayment Open, LocalReason "Identical transaction just sent", "decline_code duplicate_transaction.";
    "recurring_not_supported_by_bank" None UseAnotherMethod Unknown MethodUnavailable Open, LocalReason "Bank does not do recurring debits here", "Only seen in a third-party copy of the table.";
    "partner_action_not_supported" None UseAnotherMethod Unknown MethodUnavailable Open, LocalReason "Provider cannot do the requested action", "Only seen in a third-party copy of the table.";
    "lost_or_stolen_card" None ContactIssuer No Declined Prudent, LocalReason "Reported lost or stolen", "Also a refund failure_reason.";
    "card_already_activated" None ContactIssuer Unknown Declined Open, LocalReason "Card state problem", "Only seen in a third-party copy of the table.";
    "highest_risk_level" None ContactIssuer No Declined Prudent, Outcome "Radar block, score", "outcome.type blocked; advice_code do_not_try_again.";
    "elevated_risk_level" None ContactIssuer No Declined Prudent, Outcome "Radar review", "Payment may be under manual review.";
    "rule" None ContactIssuer No Declined Prudent, Outcome "Blocked by a merchant rule", "";
    "low_probability_of_authorization" None ContactIssuer No Declined Prudent, Outcome "Adaptive Acceptance block", "advice_code do_not_try_again in the documented example.";
    "previously_declined_do_not_retry" None ContactIssuer No Declined Prudent, Outcome "Blocked after too many Visa retries", "Buyer-facing error is card_declined + generic_decline.";
}
