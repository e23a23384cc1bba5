//! What a provider's code stands for: one row a class, which says all that follows from it.
//!
//! A row of a provider's table names a class and, where the class leaves it open, a field. So two providers' words for
//! one thing are told alike.

use super::facts::{Again, Audience, Facts, Mask, NextStep, facts, field};
use super::fields::Field;
use super::messages::Message;

/// A class of codes.
#[derive(Debug, Clone, Copy)]
pub struct ClassRow {
    /// The id, as in the providers' tables: `"insufficient_funds"`.
    pub id: &'static str,
    /// What it decides.
    pub facts: Facts,
    /// Whether it proves that nothing was charged.
    pub certain: bool,
    /// What has happened.
    pub about: &'static str,
}

macro_rules! classes {
    ($($variant:ident $id:literal $audience:ident $field:ident $step:ident $again:ident $message:ident $mask:ident $certain:literal $about:literal;)*) => {
        /// A class of codes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Class { $(#[doc = $about] $variant,)* }

        impl Class {
            const ALL: [Class; CLASSES.len()] = [$(Class::$variant,)*];
        }

        /// Every class, in the order of [`Class`].
        pub const CLASSES: &[ClassRow] = &[$(ClassRow {
            id: $id,
            facts: facts!($audience $field $step $again $message $mask),
            certain: $certain,
            about: $about,
        },)*];
    };
}

classes! {
    // audience, field, step, may it succeed later, text, mask; whether it proves that nothing was charged
    Ok "ok" Operator None None No PaymentFailed Open false
        "no refusal: approved, or a normal step of the flow (redirect, challenge, voucher shown); gives no error";
    Declined "declined" Payer None ContactIssuer Unknown Declined Open true
        "refused without a usable reason; another try may or may not work";
    DeclinedLater "declined_later" Payer None ContactIssuer Later Declined Open true
        "refused now; the issuer or scheme says that the same payment may work hours or days later";
    DeclinedFinal "declined_final" Payer None ContactIssuer No Declined Open true
        "refused for good: account closed or unknown, card replaced, stop order, consent withdrawn, scheme says never";
    Masked "masked" Payer None ContactIssuer No Declined Prudent true
        "refused for a reason that must stay hidden: lost, stolen, pick-up, restricted or blocked, fraud, risk score or rule, attempts and velocity filters, lists, security, law, sanctions, death";
    AskBank "ask_bank" Payer None ContactIssuer Unknown AskBank Open true
        "the issuer wants the payer to approve the payment with it";
    InsufficientFunds "insufficient_funds" Payer None UseAnotherMethod Later InsufficientFunds Open true
        "not enough money or credit";
    Limit "limit" Payer None UseAnotherMethod Later LimitReached Open true
        "a limit that the bank or account set (sum or count), known to be the bank's";
    CardExpired "card_expired" Payer Expiry CorrectField No CardExpired Open true
        "the card is past its date";
    CardInactive "card_inactive" Payer None ContactIssuer No CardNotActive Open true
        "the card has to be activated or opened for on-line use by the bank";
    CardNotSupported "card_not_supported" Payer None UseAnotherMethod No CardNotSupported Open true
        "this brand or kind of card is not taken";
    Currency "currency" Payer None UseAnotherMethod No CurrencyNotSupported Open true
        "the card or account cannot pay in this currency";
    Amount "amount" Payer None UseAnotherMethod No AmountNotAccepted Open true
        "too small, too large or not allowed for this method";
    Number "number" Payer Number CorrectField No NumberInvalid Open true
        "the card number is wrong, incomplete or unknown";
    Cvc "cvc" Payer Cvc CorrectField No CvcInvalid Open true
        "the security code is wrong";
    Expiry "expiry" Payer None CorrectField No ExpiryInvalid Open true
        "the expiry date is wrong (row: expiry, exp_month or exp_year)";
    Address "address" Payer None CorrectField No AddressInvalid Open true
        "an address or a part of it does not match or is malformed (row: address, address_line1, address_city, address_state, address_country, postal_code, shipping_address)";
    PayerField "payer_field" Payer None CorrectField No FieldInvalid Open true
        "what the payer typed about themselves is wrong (row: name, email, phone, tax_id)";
    BankField "bank_field" Payer None CorrectField No FieldInvalid Open true
        "a bank account detail is wrong (row: account_number, routing_number, iban)";
    CardDetails "card_details" Payer PaymentMethod CorrectField No CardDetailsInvalid Open true
        "some detail of the card is wrong and it is not said which, or two failed together";
    FieldEmpty "field_empty" Payer None CorrectField No FieldRequired Open true
        "a field of the form was left empty (row: the field)";
    PinWrong "pin_wrong" Payer Pin CorrectField No PinInvalid Open true
        "the PIN is wrong";
    ReaderStep "reader_step" Payer None Authenticate No ReaderStep Open true
        "at a card reader: insert or tap again, or enter the PIN";
    PinBlocked "pin_blocked" Payer None UseAnotherMethod No PinBlocked Open true
        "the PIN was wrong too often";
    Confirm "confirm" Payer None Authenticate No ConfirmPayment Open true
        "the bank wants a confirmation; do 3-D Secure and go on";
    ConfirmationFailed "confirmation_failed" Payer None Authenticate No ConfirmationFailed Open true
        "the confirmation failed, was refused, could not run, or the payer has not approved yet";
    ConfirmationExpired "confirmation_expired" Payer None TryAgainLater No ConfirmationExpired Open false
        "the payer did not confirm or pay in time (3-D Secure, collect request, voucher, QR code, one-time code)";
    Cancelled "cancelled" Payer None None Unknown PaymentCancelled Open true
        "the payer (or the shop) gave the payment up";
    SessionExpired "session_expired" Payer None TryAgainLater No SessionExpired Open true
        "page, token or session is too old";
    MethodUnavailable "method_unavailable" Payer None UseAnotherMethod No MethodUnavailable Open true
        "this wallet or method cannot be used for this order or by this payer";
    MethodDown "method_down" Payer None UseAnotherMethod Later MethodDown Open true
        "bank, app or network of the method is out of order now; nothing was sent";
    BankAccountUnusable "bank_account_unusable" Payer None UseAnotherMethod No AccountUnusable Open true
        "the payer's bank account is closed, blocked for debits or could not be verified";
    Mandate "mandate" Payer None UseAnotherMethod No MandateNeeded Open true
        "mandate or billing agreement missing, ended or refused";
    ItemUnavailable "item_unavailable" Payer None ContactMerchant No ItemUnavailable Open true
        "something in the order is sold out";
    Duplicate "duplicate" Payer None CheckPayment No DuplicatePayment Open false
        "the same payment was made a moment ago";
    AlreadyPaid "already_paid" Payer None CheckPayment No AlreadyPaid Open false
        "this order or invoice is paid (or approved and held) already";
    InProgress "in_progress" Operator None CheckPayment No PaymentInProgress Open false
        "being processed, under review, locked by another request, or approved for a part only";
    TransferPending "transfer_pending" Payer None None No TransferPending Open false
        "waits for the payer's transfer or payment of a voucher";
    TryAgain "try_again" Payer None TryAgainLater Later TryAgain Open true
        "a technical refusal that is final: nothing was charged";
    OutcomeUnknown "outcome_unknown" Operator None CheckPayment Unknown OutcomeUnknown Open false
        "provider, network or gateway failed or timed out; the payment may have gone through, or may still (late authorisation)";
    Wait "wait" Operator None TryAgainLater Auto TryAgain Open true
        "nothing was done: too many requests, or the browser could not reach the gateway before any payment";
    MerchantSetup "merchant_setup" Operator None ContactMerchant No OurSideNotCharged Open true
        "the shop's account or its set-up refuses; nothing the payer did";
    Developer "developer" Developer None FixIntegration No OurSideNotCharged Open true
        "a mistake of the request or integration, found before anything was charged";
    DeveloperOpen "developer_open" Developer None FixIntegration No OurSide Open false
        "a mistake of the integration at a step where money is held or has moved (capture, void, refund, reused idempotency key, order completed)";
    TokenUsed "token_used" Developer None CheckPayment No OutcomeUnknown Open false
        "a one-time token was sent twice: the first use may have charged";
    Key "key" Developer None FixIntegration No OurSideNotCharged Open true
        "the API key or permission is wrong";
}

/// What the reader needs of the rows: no text.
static FACTS: [Facts; CLASSES.len()] = {
    let mut facts = [Facts::NONE; CLASSES.len()];
    let mut n = 0;
    while n < CLASSES.len() {
        facts[n] = CLASSES[n].facts;
        n += 1;
    }
    facts
};

/// A bit for each class: whether it proves that nothing was charged.
const CERTAIN: u64 = {
    let mut bits = 0;
    let mut n = 0;
    while n < CLASSES.len() {
        bits |= (CLASSES[n].certain as u64) << n;
        n += 1;
    }
    bits
};

impl Class {
    /// The class of that number, in the order of [`Class`].
    pub(crate) fn at(number: usize) -> Option<Class> {
        Class::ALL.get(number).copied()
    }

    pub(crate) fn facts(self) -> Facts {
        FACTS.get(self as usize).copied().unwrap_or(Facts::NONE)
    }

    /// Whether it proves that nothing was charged.
    pub(crate) fn certain(self) -> bool {
        CERTAIN >> self as u32 & 1 != 0
    }

    /// Whether the row of a code, or the place that the body names, says which field.
    pub(crate) fn takes_field(self) -> bool {
        matches!(self, Class::Expiry | Class::Address | Class::PayerField | Class::BankField | Class::FieldEmpty)
    }

    /// Whether it says no more than that the payment was refused.
    pub(crate) fn is_plain(self) -> bool {
        matches!(self, Class::Declined | Class::DeclinedLater | Class::DeclinedFinal | Class::Masked)
    }

    /// Whether it tells why this card or account was declined, which a discreet shop does not tell.
    pub(crate) fn declines(self) -> bool {
        self.is_plain()
            || matches!(
                self,
                Class::AskBank
                    | Class::InsufficientFunds
                    | Class::Limit
                    | Class::CardExpired
                    | Class::CardInactive
                    | Class::CardNotSupported
                    | Class::Currency
                    | Class::Number
                    | Class::Cvc
                    | Class::Expiry
                    | Class::Address
                    | Class::CardDetails
                    | Class::PinWrong
                    | Class::PinBlocked
                    | Class::BankAccountUnusable
            )
    }

    /// Whether it is a refusal of this payment, and no error of somebody's.
    pub(crate) fn is_refusal(self) -> bool {
        self.facts().is_for(Audience::Payer)
    }
}
