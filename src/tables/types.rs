//! Error types: what an API or an SDK calls a kind of error.

use super::facts::{Again, Audience, Facts, Family, Mask, NextStep, facts, field};
use super::messages::Message;

/// One error type.
#[derive(Debug, Clone, Copy)]
pub struct TypeRow {
    /// The type as sent: `"card_error"`, `"StripeCardError"`.
    pub name: &'static str,
    /// Whose word it is.
    pub family: Family,
    /// What it decides if no code is known.
    pub facts: Facts,
}

macro_rules! types {
    ($($name:literal $family:ident $audience:ident $step:ident $again:ident $message:ident;)*) => {
        /// Every known error type.
        pub const TYPES: &[TypeRow] = &[$(TypeRow {
            name: $name,
            family: Family::$family,
            facts: facts!($audience None $step $again $message Open).of(Family::$family),
        },)*];
    };
}

types! {
    // name, family, audience, next step, again, message
    "api_error" Rest Operator CheckPayment Auto OutcomeUnknown;
    "card_error" Rest Payer ContactIssuer Unknown Declined;
    "idempotency_error" Rest Developer FixIntegration No OurSide;
    "invalid_request_error" Rest Developer FixIntegration No OurSideNotCharged;
    "authentication_error" Rest Developer FixIntegration No OurSideNotCharged;
    "permission_error" Rest Developer FixIntegration No OurSideNotCharged;
    "rate_limit_error" Rest Operator TryAgainLater Auto TryAgain;
    "api_connection_error" Rest Operator CheckPayment Auto Unreachable;
    "validation_error" StripeJs Payer CorrectField No FieldInvalid;
    "IntegrationError" StripeJs Developer FixIntegration No OurSideNotCharged;
    // Classes of the Node, Python, Ruby, PHP, Java and .NET SDKs; a namespace before them is dropped.
    "StripeCardError" Class Payer ContactIssuer Unknown Declined;
    "StripeInvalidRequestError" Class Developer FixIntegration No OurSideNotCharged;
    "StripeAPIError" Class Operator CheckPayment Auto OutcomeUnknown;
    "StripeAuthenticationError" Class Developer FixIntegration No OurSideNotCharged;
    "StripePermissionError" Class Developer FixIntegration No OurSideNotCharged;
    "StripeRateLimitError" Class Operator TryAgainLater Auto TryAgain;
    "StripeConnectionError" Class Operator CheckPayment Auto Unreachable;
    "StripeIdempotencyError" Class Developer FixIntegration No OurSide;
    "StripeSignatureVerificationError" Class Developer FixIntegration No OurSide;
    "StripeInvalidGrantError" Class Developer FixIntegration No OurSideNotCharged;
    "StripeUnknownError" Class Developer FixIntegration Unknown OurSide;
    "StripeInvalidRequest" Class Developer FixIntegration No OurSideNotCharged;
    "CardError" Class Payer ContactIssuer Unknown Declined;
    "InvalidRequestError" Class Developer FixIntegration No OurSideNotCharged;
    "APIError" Class Operator CheckPayment Auto OutcomeUnknown;
    "AuthenticationError" Class Developer FixIntegration No OurSideNotCharged;
    "PermissionError" Class Developer FixIntegration No OurSideNotCharged;
    "RateLimitError" Class Operator TryAgainLater Auto TryAgain;
    "APIConnectionError" Class Operator CheckPayment Auto Unreachable;
    "IdempotencyError" Class Developer FixIntegration No OurSide;
    "SignatureVerificationError" Class Developer FixIntegration No OurSide;
    "TemporarySessionExpiredError" Class Developer FixIntegration No SessionExpired;
    "CardException" Class Payer ContactIssuer Unknown Declined;
    "InvalidRequestException" Class Developer FixIntegration No OurSideNotCharged;
    "ApiErrorException" Class Operator CheckPayment Auto OutcomeUnknown;
    "ApiException" Class Operator CheckPayment Auto OutcomeUnknown;
    "AuthenticationException" Class Developer FixIntegration No OurSideNotCharged;
    "PermissionException" Class Developer FixIntegration No OurSideNotCharged;
    "RateLimitException" Class Operator TryAgainLater Auto TryAgain;
    "ApiConnectionException" Class Operator CheckPayment Auto Unreachable;
    "IdempotencyException" Class Developer FixIntegration No OurSide;
    // API v2. `insufficient_funds` is the platform's own balance there, never the payer's.
    "rate_limit" V2 Operator TryAgainLater Auto TryAgain;
    "temporary_session_expired" V2 Developer FixIntegration No SessionExpired;
    "already_canceled" V2 Developer FixIntegration No OurSide;
    "already_exists" V2 Developer FixIntegration No OurSide;
    "blocked_by_stripe" V2 Developer FixIntegration No OurSideNotCharged;
    "capability_not_enabled" V2 Developer FixIntegration No OurSideNotCharged;
    "cannot_proceed" V2 Developer FixIntegration No OurSideNotCharged;
    "controlled_by_alternate_resource" V2 Developer FixIntegration No OurSideNotCharged;
    "controlled_by_dashboard" V2 Developer FixIntegration No OurSideNotCharged;
    "feature_not_enabled" V2 Developer FixIntegration No OurSideNotCharged;
    "financial_account_not_open" V2 Developer FixIntegration No OurSideNotCharged;
    "fx_quote_expired" V2 Developer FixIntegration No OurSideNotCharged;
    "fx_quote_needs_refresh" V2 Developer FixIntegration No OurSideNotCharged;
    "insufficient_funds" V2 Operator ContactMerchant Unknown OurSideNotCharged;
    "invalid_payment_method" V2 Developer FixIntegration No OurSideNotCharged;
    "invalid_payout_method" V2 Developer FixIntegration No OurSideNotCharged;
    "invalid_vaulted_credential" V2 Developer FixIntegration No OurSideNotCharged;
    "non_zero_balance" V2 Developer FixIntegration No OurSideNotCharged;
    "not_cancelable" V2 Developer FixIntegration No OurSide;
    "quota_exceeded" V2 Operator ContactMerchant Unknown OurSideNotCharged;
    "recipient_not_notifiable" V2 Developer FixIntegration No OurSideNotCharged;
    "verification_attempt_failed" V2 Developer FixIntegration No OurSideNotCharged;
    "verification_expired" V2 Developer FixIntegration No OurSideNotCharged;
    "verification_not_initiated" V2 Developer FixIntegration No OurSideNotCharged;
}
