//! The texts for the payer: one row a message, in English, with a note for translators.
//!
//! Every [`Message`] is a sentence or two that may be shown as it stands. A text says what happened
//! and the one best thing to do now; it never names a reason that must stay hidden, never contains a
//! code, and never says "try again" where a payment may have gone through.
//!
//! To add a message: add a row, run `npm run generate`, then add its text to every file in
//! `js/locales/`; `npm test` names the locales that still lack it.

/// One text for the payer: its id, its English wording, and what a translator has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize))]
pub struct MessageRow {
    /// The id, as in `display.id`: `"cvc_invalid"`.
    pub id: &'static str,
    /// The English text: `"The security code isn't right. Check the 3 or 4 digits on your card."`
    pub text: &'static str,
    /// For translators: where the text stands and what it must not say.
    pub note: &'static str,
}

macro_rules! messages {
    ($($variant:ident $id:literal $text:literal $note:literal)*) => {
        /// The id of a text for the payer. `Message::CvcInvalid.id()` is `"cvc_invalid"`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Message {
            $(#[doc = $text] $variant,)*
        }

        impl Message {
            pub(crate) const ALL: &[Message] = &[$(Message::$variant,)*];
        }

        /// Every message, in the order of [`Message`].
        pub const MESSAGES: &[MessageRow] = &[$(MessageRow { id: $id, text: $text, note: $note },)*];
    };
}

impl Message {
    /// The message's row: id, English text and note.
    pub fn row(self) -> &'static MessageRow {
        &MESSAGES[self as usize]
    }

    /// The id, as in `display.id`: `"declined"`.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The English text.
    pub fn text(self) -> &'static str {
        self.row().text
    }
}

messages! {
    // At a field of a card.
    NumberInvalid "number_invalid" "That card number isn't valid. Check the digits on your card." "Under the card number."
    NumberIncomplete "number_incomplete" "The card number isn't complete. Enter all the digits." "Under the card number, while it is too short."
    ExpiryInvalid "expiry_invalid" "The expiry date isn't right. Check the month and year on your card." "Under the expiry date, month or year."
    ExpiryPast "expiry_past" "That expiry date is in the past. Check the date, or use another card." "Under the expiry date."
    ExpiryIncomplete "expiry_incomplete" "The expiry date isn't complete. Enter the month and year." "Under the expiry date."
    CvcInvalid "cvc_invalid" "The security code isn't right. Check the 3 or 4 digits on your card." "Under the security code. Use the word that cards and banks of the country use; never CVC alone where people don't know it."
    CvcIncomplete "cvc_incomplete" "The security code isn't complete. Enter the 3 or 4 digits on your card." "Under the security code."
    PostcodeMismatch "postcode_mismatch" "The postcode or ZIP doesn't match this card. Enter the one your bank has." "Under the billing postcode: the bank compared it with its own."
    PostcodeIncomplete "postcode_incomplete" "The postcode or ZIP isn't complete. Enter all of it." "Under the postcode."
    PinInvalid "pin_invalid" "The PIN isn't right. Check it and enter it again." "At a card reader."

    // At another field.
    NameInvalid "name_invalid" "The name isn't right. Enter it as it stands on your card or account." "Under the payer's name."
    EmailInvalid "email_invalid" "That email address isn't valid. Check its spelling." "Under the e-mail address."
    PhoneInvalid "phone_invalid" "That phone number isn't valid. Check the digits." "Under the phone number."
    AddressInvalid "address_invalid" "The address isn't right. Check every line of it." "Under a billing or delivery address, or one line of it."
    AccountNumberInvalid "account_number_invalid" "That account number isn't valid. Check the digits." "Under a bank account number."
    BankCodeInvalid "bank_code_invalid" "That bank code isn't valid. Check the digits on your bank statement." "Under a routing number, sort code or BSB: the number that names the bank or branch. Use the country's word."
    IbanInvalid "iban_invalid" "That IBAN isn't valid. Check it on your bank statement." "Under an IBAN."
    TaxIdInvalid "tax_id_invalid" "That tax number isn't valid. Check the letters and digits." "Under a tax or VAT number."
    PromotionCodeInvalid "promotion_code_invalid" "This code can't be used for this order. Check it, or go on without it." "Under a promotion or coupon code."
    VerificationInvalid "verification_invalid" "This doesn't match. Check your bank statement and enter it again." "Under a verification code or the two small amounts that a bank account is verified with."
    FieldRequired "field_required" "This is needed to pay. Fill it in." "Under any field that was left empty."
    FieldInvalid "field_invalid" "This entry isn't right. Check it." "Under any field for which there is no better text."

    // The bank said no.
    Declined "declined" "The payment was declined. Use another card or payment method, or ask your bank why." "Above the pay button. The generic decline: also stands for every reason that must stay hidden. Nothing about theft, loss, fraud, risk, lists, limits or the shop's account; nothing more than that it was declined."
    AskBank "ask_bank" "Your bank has to approve this payment first. Ask your bank, or use another card." "Above the pay button."
    InsufficientFunds "insufficient_funds" "There isn't enough money available for this payment. Use another card or payment method." "Above the pay button. Neutral; no reproach."
    CardExpired "card_expired" "This card has expired. Use another card." "Under the expiry date, or above the pay button."
    CardNotSupported "card_not_supported" "This card can't be used for this purchase. Use another card." "Above the pay button."
    CurrencyNotSupported "currency_not_supported" "This card can't pay in this currency. Use another card." "Above the pay button."
    LimitReached "limit_reached" "This card has reached its spending limit. Use another card, or ask your bank." "Above the pay button. The limit is the bank's, never one of the shop."
    PinBlocked "pin_blocked" "The PIN was entered wrongly too often. Use another card." "At a card reader."

    // The payer must confirm.
    ConfirmPayment "confirm_payment" "Your bank wants you to confirm this payment. Confirm it to go on." "Above the pay button: a confirmation in the bank's app or by a code follows. Never the word authentication."
    ConfirmationFailed "confirmation_failed" "The payment wasn't confirmed. Try again, or use another payment method." "Above the pay button: the confirmation was refused, closed or not completed; nothing was paid."

    // Other methods than cards.
    AccountUnusable "account_unusable" "This bank account can't be used for this payment. Use another account or payment method." "Above the pay button: closed, restricted, or no debits allowed."
    MandateNeeded "mandate_needed" "The permission to debit your account isn't valid. Give it again, or use another payment method." "Above the pay button: a direct-debit mandate was cancelled or refused."
    MethodUnavailable "method_unavailable" "This payment method can't be used for this order. Use another one." "Above the pay button."

    // Already done, or no longer to be had.
    DuplicatePayment "duplicate_payment" "The same payment was made a moment ago. Check it before you pay again." "Above the pay button. Paying twice must be prevented."
    ItemUnavailable "item_unavailable" "Something in your order is no longer available. Check your order." "Above the pay button."
    AmountNotAccepted "amount_not_accepted" "This amount can't be paid this way. Change it, or use another payment method." "Under the amount, or above the pay button."

    // Time.
    SessionExpired "session_expired" "This page was open too long. Load it again to pay." "Above the pay button; nothing was paid."

    // Nobody's fault.
    TryAgain "try_again" "The payment didn't go through this time. Try again in a moment." "Above the pay button; it is certain that nothing was paid."
    Unreachable "unreachable" "We can't reach the payment service. Check your connection; don't pay again yet." "Above the pay button. The payment may have gone through: never say try again."
    OutcomeUnknown "outcome_unknown" "We can't tell yet whether your payment went through. Don't pay again; we're checking." "Above the pay button. Never say try again, never say that nothing was charged."

    // Our fault.
    OurSideNotCharged "our_side_not_charged" "Sorry, something is wrong on our side. You haven't been charged." "Above the pay button: a mistake of the shop; it is certain that nothing was paid."
    OurSide "our_side" "Sorry, something is wrong on our side. Contact us before you pay again." "Above the pay button: a mistake of the shop; it is not certain that nothing was paid. Never say that nothing was charged."
}
