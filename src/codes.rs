//! The tables: types, codes, decline codes. One row, one fact.
//!
//! To add a code: add a row in alphabetical order within its set, run `npm run generate`, and add a
//! case to `tests/fixtures/cases.jsonl`. The TypeScript unions, `CODES.md` and the catalog derive
//! from the rows; a code that is in no table is a legal value and is decided by type, then by status.
//!
//! The notes come from the documentation and SDKs of Stripe as of August 2026 and from recorded
//! responses of public projects.

use crate::field::Field;
use crate::messages::Message;
use crate::rules::Rule;

/// Whom an error is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Audience {
    /// The person paying can act on it, or has to be told.
    Payer,
    /// A bug or a setting of the integration: the programmer's error.
    Developer,
    /// Nobody's input is wrong: outage, limit, lock; wait and try again.
    Operator,
}

/// The names of the audiences, in the order of [`Audience`].
pub const AUDIENCES: [&str; 3] = ["payer", "developer", "operator"];

impl Audience {
    /// The name, as in `error.audience`: `"payer"`.
    pub fn name(self) -> &'static str {
        AUDIENCES.get(self as usize).copied().unwrap_or("developer")
    }
}

/// The one best thing to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum NextStep {
    /// Correct the field that is named.
    CorrectField,
    /// Pay with another card or method.
    UseAnotherMethod,
    /// Ask the bank that issued the card.
    ContactIssuer,
    /// Confirm the payment with the bank.
    Authenticate,
    /// Wait a moment and send the payment again.
    TryAgainLater,
    /// Find out whether the payment went through before anything else.
    CheckPayment,
    /// Ask the shop.
    ContactMerchant,
    /// A programmer has to mend something.
    FixIntegration,
    /// Nothing.
    None,
}

/// The names of the steps, in the order of [`NextStep`].
pub const STEPS: [&str; 9] = [
    "correct_field",
    "use_another_method",
    "contact_issuer",
    "authenticate",
    "try_again_later",
    "check_payment",
    "contact_merchant",
    "fix_integration",
    "none",
];

impl NextStep {
    const ALL: [NextStep; 9] = [
        NextStep::CorrectField,
        NextStep::UseAnotherMethod,
        NextStep::ContactIssuer,
        NextStep::Authenticate,
        NextStep::TryAgainLater,
        NextStep::CheckPayment,
        NextStep::ContactMerchant,
        NextStep::FixIntegration,
        NextStep::None,
    ];

    /// The name, as in `error.nextStep`: `"correct_field"`.
    pub fn name(self) -> &'static str {
        STEPS.get(self as usize).copied().unwrap_or("none")
    }
}

/// Whether the same request, unchanged, may succeed later, as far as the code says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "lowercase"))]
#[repr(u8)]
pub enum Again {
    /// It will not.
    No,
    /// It may, when the payer sends it again.
    Later,
    /// It may, and code may send it again by itself: a lock, a limit, an outage.
    Auto,
    /// The code does not say.
    Unknown,
}

/// Why a decline's reason is hidden from the payer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "lowercase"))]
#[repr(u8)]
pub enum Mask {
    /// It may be told.
    Open,
    /// The API's documentation forbids telling it.
    Explicit,
    /// Telling it would disclose loss, theft, fraud, a score, or a problem of the merchant.
    Prudent,
}

/// A part of a word: its lowest bit, and how many bits it has.
#[derive(Clone, Copy)]
pub(crate) struct Bits {
    pub(crate) at: u32,
    pub(crate) width: u32,
}

impl Bits {
    /// The `width` bits above those of `below`.
    const fn above(below: Bits, width: u32) -> Bits {
        Bits { at: below.at + below.width, width }
    }

    const fn mask(self) -> u32 {
        ((1 << self.width) - 1) << self.at
    }

    const fn of(self, word: u32) -> u32 {
        word >> self.at & ((1 << self.width) - 1)
    }

    const fn put(self, word: u32, value: u32) -> u32 {
        word & !self.mask() | value << self.at
    }
}

const MESSAGE: Bits = Bits { at: 0, width: 8 };
const AUDIENCE: Bits = Bits::above(MESSAGE, 2);
const AGAIN: Bits = Bits::above(AUDIENCE, 2);
const MASK: Bits = Bits::above(AGAIN, 2);
const FAMILY: Bits = Bits::above(MASK, 2);
const STEP: Bits = Bits::above(FAMILY, 4);
const RULE: Bits = Bits::above(STEP, 4);
/// One more than the field's number; 0 for none, and `NOBODY` where nothing is known.
const FIELD: Bits = Bits::above(RULE, 8);
const NOBODY: u32 = 1 << 7;
const _: () = assert!(FIELD.at + FIELD.width == u32::BITS && crate::field::FIELDS.len() < NOBODY as usize);

const fn number(field: Option<Field>) -> u32 {
    match field {
        None => 0,
        Some(field) => field as u32 + 1,
    }
}

/// What a row decides, in one word: it is copied, compared and stored some hundred times.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Facts(u32);

impl Facts {
    /// Nothing is known: for nobody, and not masked.
    pub(crate) const NONE: Facts = Facts(NOBODY << FIELD.at | AUDIENCE.mask());

    pub(crate) const fn known(self) -> bool {
        self.0 < NOBODY << FIELD.at
    }

    /// These facts, or the others where nothing is known.
    pub(crate) const fn or(self, other: Facts) -> Facts {
        if self.known() { self } else { other }
    }

    /// The same, but for one part.
    const fn put(self, part: Bits, value: u32) -> Facts {
        Facts(part.put(self.0, value))
    }

    /// The same, and a part that was zero.
    const fn add(self, part: Bits, value: u32) -> Facts {
        Facts(self.0 | value << part.at)
    }

    const fn is(self, part: Bits, value: u32) -> bool {
        part.of(self.0) == value
    }

    #[allow(clippy::too_many_arguments)] // The columns of a row.
    pub(crate) const fn new(
        audience: Audience,
        field: Option<Field>,
        step: NextStep,
        again: Again,
        message: Message,
        mask: Mask,
    ) -> Facts {
        Facts(0)
            .put(MESSAGE, message as u32)
            .put(AUDIENCE, audience as u32)
            .put(AGAIN, again as u32)
            .put(MASK, mask as u32)
            .put(STEP, step as u32)
            .put(FIELD, number(field))
    }

    /// Message, audience, again, mask, family, step, rule and field, from the lowest bits up.
    #[cfg(any(test, feature = "wasm"))]
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    pub(crate) const fn is_for(self, audience: Audience) -> bool {
        self.is(AUDIENCE, audience as u32)
    }

    pub(crate) const fn again_is(self, again: Again) -> bool {
        self.is(AGAIN, again as u32)
    }

    /// The same facts, of a type of that family.
    pub(crate) const fn of(self, family: Family) -> Facts {
        self.add(FAMILY, family as u32)
    }

    /// Whether these are the facts of a type of that family.
    pub(crate) const fn is_of(self, family: Family) -> bool {
        self.is(FAMILY, family as u32)
    }

    pub(crate) const fn masked(self) -> bool {
        !self.is(MASK, Mask::Open as u32)
    }

    pub(crate) const fn says(self, message: Message) -> bool {
        self.is(MESSAGE, message as u32)
    }

    pub(crate) const fn wants(self, step: NextStep) -> bool {
        self.is(STEP, step as u32)
    }

    pub(crate) const fn at(self, field: Option<Field>) -> Facts {
        self.put(FIELD, number(field))
    }

    pub(crate) const fn saying(self, message: Message) -> Facts {
        self.put(MESSAGE, message as u32)
    }

    pub(crate) const fn with(self, step: NextStep, again: Again) -> Facts {
        self.put(STEP, step as u32).put(AGAIN, again as u32)
    }

    /// The same, decided by that rule. Rows of the tables say no rule.
    pub(crate) const fn by(self, rule: Rule) -> Facts {
        self.add(RULE, rule as u32)
    }

    /// The generic decline, decided by the same rule.
    pub(crate) const fn as_generic(self) -> Facts {
        Facts(GENERIC.0 | self.0 & RULE.mask())
    }

    /// Whether that rule decided.
    pub(crate) const fn is_by(self, rule: Rule) -> bool {
        self.is(RULE, rule as u32)
    }

    /// The same, but the one thing to do is to look what became of the payment.
    pub(crate) const fn looking(self) -> Facts {
        self.put(STEP, NextStep::CheckPayment as u32)
    }

    /// Whom the error is for.
    pub fn audience(self) -> Audience {
        [Audience::Payer, Audience::Developer, Audience::Operator][AUDIENCE.of(self.0) as usize]
    }

    /// Which rule decided.
    pub(crate) fn rule(self) -> Rule {
        Rule::ALL[RULE.of(self.0) as usize]
    }

    /// The field to correct, where no `param` names it.
    pub fn field(self) -> Option<Field> {
        Field::at((FIELD.of(self.0) as usize).wrapping_sub(1))
    }

    /// What to do next.
    pub fn step(self) -> NextStep {
        NextStep::ALL[STEP.of(self.0) as usize]
    }

    /// May the same request succeed later?
    pub fn again(self) -> Again {
        [Again::No, Again::Later, Again::Auto, Again::Unknown][AGAIN.of(self.0) as usize]
    }

    /// What the payer reads.
    pub fn message(self) -> Message {
        Message::ALL[MESSAGE.of(self.0) as usize]
    }

    /// Whether the reason is hidden.
    pub fn mask(self) -> Mask {
        [Mask::Open, Mask::Explicit, Mask::Prudent, Mask::Prudent][MASK.of(self.0) as usize]
    }
}

impl core::fmt::Debug for Facts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Facts")
            .field("audience", &self.audience())
            .field("field", &self.field())
            .field("step", &self.step())
            .field("again", &self.again())
            .field("message", &self.message())
            .field("mask", &self.mask())
            .finish()
    }
}

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
    /// In what HTTP clients throw where no response came.
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
    /// The type that it usually comes with; empty where none was seen.
    pub typical_type: &'static str,
    /// The status that it usually comes with; 0 where none was seen.
    pub typical_status: u16,
    /// What is known of it.
    pub note: &'static str,
}

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

/// Whose vocabulary a type belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[repr(u8)]
pub enum Family {
    /// The REST API, version 1.
    Rest,
    /// Stripe.js.
    StripeJs,
    /// A server SDK's class.
    Class,
    /// The REST API, version 2.
    V2,
}

/// One error type.
#[derive(Debug, Clone, Copy)]
pub struct TypeRow {
    /// The type as sent: `"card_error"`, `"StripeCardError"`.
    pub name: &'static str,
    /// Whose word it is.
    pub family: Family,
    /// What it decides where no code is known.
    pub facts: Facts,
}

macro_rules! field {
    (None) => {
        None
    };
    ($field:ident) => {
        Some(Field::$field)
    };
}

macro_rules! facts {
    ($audience:ident $field:ident $step:ident $again:ident $message:ident $mask:ident) => {
        Facts::new(Audience::$audience, field!($field), NextStep::$step, Again::$again, Message::$message, Mask::$mask)
    };
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

/// The generic decline: what a masked reason is shown as.
pub(crate) const GENERIC: Facts = facts!(Payer None ContactIssuer Unknown Declined Open);

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
    "non_zero_balance" V2 Developer FixIntegration No OurSideNotCharged;
    "not_cancelable" V2 Developer FixIntegration No OurSide;
    "quota_exceeded" V2 Operator ContactMerchant Unknown OurSideNotCharged;
    "recipient_not_notifiable" V2 Developer FixIntegration No OurSideNotCharged;
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
    "authentication_required" Payer None Authenticate No ConfirmPayment, Enum "card_error" 402, "Issuer wants 3DS. On-session: run authentication. With error_on_requires_action the captured decline_code was authentication_not_handled and the message addresses the developer.";
    "balance_insufficient" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "The MERCHANT's balance is short (transfer/payout). Must not be shown as the payer lacking funds.";
    "balance_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Bad parameter in the balance payment method.";
    "bank_account_bad_routing_numbers" Payer RoutingNumber CorrectField No BankCodeInvalid, Enum "invalid_request_error" 400, "Bank does not support the currency.";
    "bank_account_declined" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "Account not verified yet or unsupported for charging.";
    "bank_account_exists" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "Already saved on this customer; tell the payer it is already there.";
    "bank_account_restricted" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "" 0, "Payer's account cannot be used with this method.";
    "bank_account_unusable" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "A different bank account is needed.";
    "bank_account_unverified" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Platform tried to share an unverified account.";
    "bank_account_verification_failed" Payer VerificationAmounts CorrectField No VerificationInvalid, Enum "invalid_request_error" 400, "Micro-deposit amounts wrong, or too many tries.";
    "billing_invalid_mandate" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Subscription payment method has no active mandate; needs an on-session confirmation first.";
    "bitcoin_upgrade_required" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Retired flow.";
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
    "customer_max_payment_methods" Payer None UseAnotherMethod Unknown MethodUnavailable, Enum "invalid_request_error" 400, "Too many saved methods; remove one.";
    "customer_max_subscriptions" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Subscription cap reached.";
    "customer_session_expired" Developer None FixIntegration No SessionExpired, Enum "invalid_request_error" 400, "Front end must fetch a new customer session; can be refreshed silently.";
    "customer_tax_location_invalid" Payer Address CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Needs at least country and postal code.";
    "debit_not_authorized" Payer None UseAnotherMethod Unknown MandateNeeded, Enum "" 0, "Payer told their bank the debit was not authorised.";
    "email_invalid" Payer Email CorrectField No EmailInvalid, Enum "invalid_request_error" 400, "Malformed e-mail; leading or trailing spaces and full-width characters are common causes in issue reports.";
    "expired_card" Payer ExpMonth CorrectField No CardExpired, Enum "card_error" 402, "Captured with param exp_month although the year may be the wrong half; highlight the whole expiry input.";
    "failed_tax_calculation" Operator None TryAgainLater Later TryAgain, Enum "" 0, "Recent addition; tax engine failed.";
    "financial_account_balance_does_not_support_currency" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "financial_account_capability_not_enabled" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "financial_account_capability_restricted" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "financial_connections_account_inactive" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Linked account inactive.";
    "financial_connections_account_pending_account_numbers" Operator None TryAgainLater Later TryAgain, Enum "invalid_request_error" 400, "Account numbers not available yet; try later.";
    "financial_connections_account_unavailable_account_numbers" Payer AccountNumber UseAnotherMethod Unknown AccountUnusable, Enum "invalid_request_error" 400, "Linked account exposes no account numbers; link another or type them.";
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
    "incorrect_zip" Payer PostalCode CorrectField No PostcodeMismatch, Enum "card_error" 402, "Captured with the legacy param address_zip.";
    "india_recurring_payment_mandate_canceled" Payer None UseAnotherMethod Unknown MandateNeeded, Enum "card_error" 402, "Cardholder cancelled the e-mandate; needs a new authorisation.";
    "instant_payouts_config_disabled" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Payout configuration.";
    "instant_payouts_currency_disabled" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Payout configuration.";
    "instant_payouts_limit_exceeded" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Daily payout limit.";
    "instant_payouts_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Payout not available.";
    "insufficient_funds" Payer None UseAnotherMethod Later InsufficientFunds, Enum "" 0, "As a top-level code: bank debit without funds. For cards it is normally a decline_code under card_declined. In API v2 previews it is also an error TYPE about the merchant's balance.";
    "intent_invalid_state" Developer None CheckPayment No OutcomeUnknown, Enum "invalid_request_error" 400, "Operation does not fit the intent's state.";
    "intent_verification_method_missing" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Verification method not configured.";
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
    "payment_intent_action_required" Payer None Authenticate No ConfirmPayment, Enum "" 0, "Needs authentication but the integration set error_on_requires_action.";
    "payment_intent_authentication_failure" Payer None Authenticate No ConfirmationFailed, Enum "invalid_request_error" 0, "3DS failed or was abandoned. TYPE IS invalid_request_error in captured last_payment_error objects, sometimes with decline_code generic_decline: a type-only classifier hides it from the payer.";
    "payment_intent_incompatible_payment_method" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Intent expected other properties.";
    "payment_intent_invalid_parameter" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Parameter not allowed.";
    "payment_intent_konbini_rejected_confirmation_number" Payer ConfirmationNumber CorrectField No VerificationInvalid, Enum "" 0, "Konbini partner refused the confirmation number.";
    "payment_intent_mandate_invalid" Payer None UseAnotherMethod Unknown MandateNeeded, Enum "invalid_request_error" 0, "Mandate unusable; retrying is pointless (one WooCommerce plugin special-cases it because its type is invalid_request_error).";
    "payment_intent_payment_attempt_expired" Payer None UseAnotherMethod Unknown SessionExpired, Enum "" 0, "Attempt expired; start again with a method.";
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
    "payment_method_microdeposit_verification_timeout" Payer None UseAnotherMethod Unknown AccountUnusable, Enum "" 0, "Verification window passed.";
    "payment_method_not_available" Payer None UseAnotherMethod Unknown MethodUnavailable, Enum "" 0, "Provider temporarily down; other method or later.";
    "payment_method_provider_decline" Payer None ContactIssuer Unknown Declined, Enum "" 0, "Provider or bank declined; decline_code may hold a local-method reason.";
    "payment_method_provider_timeout" Payer None UseAnotherMethod Unknown ConfirmationFailed, Enum "" 0, "Provider timed out; new attempt needed.";
    "payment_method_unactivated" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Method not switched on in the account.";
    "payment_method_unexpected_state" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Method in the wrong state.";
    "payment_method_unsupported_type" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Method type not accepted here.";
    "payout_reconciliation_not_ready" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Later.";
    "payouts_limit_exceeded" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Daily payout limit.";
    "payouts_not_allowed" Operator None ContactMerchant Unknown OurSideNotCharged, Enum "invalid_request_error" 400, "Payouts disabled.";
    "platform_account_required" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Needs a Connect platform.";
    "platform_api_key_expired" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 401, "Platform key rolled.";
    "postal_code_invalid" Payer PostalCode CorrectField No FieldInvalid, Enum "invalid_request_error" 400, "Postal code wrong.";
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
    "setup_intent_setup_attempt_expired" Payer None UseAnotherMethod Unknown SessionExpired, Enum "" 0, "Attempt expired.";
    "setup_intent_unexpected_state" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Intent already moved on.";
    "shipping_address_invalid" Payer ShippingAddress CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Shipping address insufficient for tax.";
    "shipping_calculation_failed" Payer ShippingAddress CorrectField No AddressInvalid, Enum "invalid_request_error" 400, "Shipping data wrong or unverifiable.";
    "siret_invalid" Payer TaxId CorrectField No TaxIdInvalid, Enum "invalid_request_error" 400, "French business number malformed.";
    "sku_inactive" Payer None ContactMerchant Unknown ItemUnavailable, Enum "invalid_request_error" 400, "Item no longer sold.";
    "state_unsupported" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Connect onboarding.";
    "status_transition_invalid" Developer None FixIntegration No OurSide, Enum "invalid_request_error" 400, "Wrong order of operations.";
    "storer_capability_missing" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "storer_capability_not_active" Developer None FixIntegration No OurSideNotCharged, Enum "" 0, "Recent addition.";
    "stripe_tax_inactive" Developer None FixIntegration No OurSideNotCharged, Enum "invalid_request_error" 400, "Tax product not active.";
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
    // Mobile SDKs, and what fetch clients throw where no response came.
    "Canceled" Payer None None No ConfirmationFailed, Mobile "" 0, "React Native: the payer closed the sheet; show nothing louder than that.";
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
    "offline_pin_required" Pin Authenticate No PinInvalid Open, Card "PIN needed, insert card", "In-person.";
    "online_or_offline_pin_required" Pin Authenticate No PinInvalid Open, Card "PIN needed", "In-person.";
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
    "expired_payment_information" None UseAnotherMethod Unknown MethodUnavailable Open, Local "Underlying instrument expired", "After the buyer updates it.";
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

// What the reader looks up: fingerprints and facts, no names.

/// Each combination of facts once, so that a row's facts are a byte. Byte by byte of the word, the lowest
/// first: those that are alike stand together, which compresses.
static KINDS: [[u8; KIND_COUNT]; 4] = {
    let mut bytes = [[0; KIND_COUNT]; 4];
    let mut n = 0;
    while n < KIND_COUNT {
        let facts = ALL_KINDS.0[n].0.to_le_bytes();
        let mut byte = 0;
        while byte < 4 {
            bytes[byte][n] = facts[byte];
            byte += 1;
        }
        n += 1;
    }
    bytes
};
const KIND_COUNT: usize = ALL_KINDS.1;
const ALL_KINDS: ([Facts; 256], usize) = kinds();

const fn kinds() -> ([Facts; 256], usize) {
    let mut kinds = [GENERIC; 256];
    let mut count = 0;
    let total = CODES.len() + DECLINES.len() + TYPES.len();
    let mut n = 0;
    while n < total {
        let facts = if n < CODES.len() {
            CODES[n].facts
        } else if n < CODES.len() + DECLINES.len() {
            DECLINES[n - CODES.len()].facts
        } else {
            TYPES[n - CODES.len() - DECLINES.len()].facts
        };
        if place(&kinds, count, facts) == count {
            // In order.
            let mut place = count;
            while place > 0 && kinds[place - 1].0 > facts.0 {
                kinds[place] = kinds[place - 1];
                place -= 1;
            }
            kinds[place] = facts;
            count += 1;
        }
        n += 1;
    }
    (kinds, count)
}

const fn place(kinds: &[Facts; 256], count: usize, facts: Facts) -> usize {
    let mut n = 0;
    while n < count && kinds[n].0 != facts.0 {
        n += 1;
    }
    n
}

/// The place of these facts among the kinds.
pub(crate) const fn kind(facts: Facts) -> usize {
    place(&ALL_KINDS.0, KIND_COUNT, facts)
}

/// The facts at a place that a name was found to stand for; nothing known where there is none.
#[inline(never)]
pub(crate) fn facts(place: usize) -> Facts {
    if place >= KIND_COUNT {
        return Facts::NONE;
    }
    let [message, flags, step, field] = &KINDS;
    Facts(u32::from_le_bytes([message[place], flags[place], step[place], field[place]]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lookup::{Among, find, kind as types};
    use crate::read::look;

    fn code(name: &str) -> Facts {
        look(name, |name| facts(find(Among::Code, name)))
    }

    fn decline(name: &str) -> Facts {
        look(name, |name| facts(find(Among::Decline, name)))
    }

    fn kind(name: &str) -> Facts {
        look(name, types)
    }

    #[test]
    fn every_row_is_found() {
        for row in CODES {
            assert_eq!(code(row.code), row.facts, "{}", row.code);
        }
        for row in DECLINES {
            assert_eq!(decline(row.code), row.facts, "{}", row.code);
        }
        for row in TYPES {
            assert_eq!(kind(row.name), row.facts, "{}", row.name);
        }
    }

    #[test]
    fn unknown_is_a_value() {
        assert!(!code("from_the_future").known());
        assert!(!decline("").known());
        assert!(!kind("__proto__").known());
    }

    #[test]
    fn a_class_is_known_by_its_last_part() {
        for name in ["Stripe\\Exception\\CardException", "Stripe::CardError", "stripe.error.CardError"] {
            assert!(kind(name).is_of(Family::Class), "{name}");
        }
        assert!(kind("card_error").is_of(Family::Rest));
    }

    /// `decline` in src/classify.rs looks a known code up no second time.
    #[test]
    fn no_masked_reason_is_an_error_code_too() {
        for row in DECLINES.iter().filter(|row| row.facts.masked()) {
            assert!(!code(row.code).known(), "{}", row.code);
        }
    }

    #[test]
    fn rows_agree_with_themselves() {
        for (name, facts) in CODES.iter().map(|r| (r.code, r.facts)).chain(DECLINES.iter().map(|r| (r.code, r.facts))) {
            if facts.audience() == Audience::Developer {
                assert!(facts.again() == Again::No && facts.field().is_none(), "{name}");
            }
            if facts.step() == NextStep::CorrectField {
                assert!(facts.audience() == Audience::Payer && facts.again() == Again::No, "{name}");
            }
            if facts.mask() != Mask::Open {
                assert_eq!(facts.message(), Message::Declined, "{name}");
                assert_eq!(facts.step(), GENERIC.step(), "{name}");
                assert_eq!(facts.field(), None, "{name}");
            }
        }
    }
}
