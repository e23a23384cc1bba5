//! The texts for the payer: one row a message, in English, with a note for translators.
//!
//! Every [`Message`] is a sentence or two that may be shown as it stands. A text says what happened
//! and the one best thing to do now; it never names a reason that must stay hidden, never contains a
//! code, and never says "try again" if a payment may have gone through.
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
    /// For translators: where the text stands, what has happened, what the payer shall do, what it must not say.
    pub note: &'static str,
    /// What the text says of the money: `"not_charged"`.
    pub claim: Claim,
}

/// What a text says of the money, and so under which outcome alone it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Claim {
    /// Nothing: it may be shown under any outcome.
    Nothing,
    /// That none was taken, or that paying again is safe: shown only if the body proves it.
    NotCharged,
    /// That it was taken: shown only if the body says so.
    Charged,
}

macro_rules! messages {
    ($($variant:ident $id:literal $claim:ident $text:literal $note:literal)*) => {
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
        pub const MESSAGES: &[MessageRow] = &[$(MessageRow { id: $id, text: $text, note: $note, claim: Claim::$claim },)*];
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

    /// What the text says of the money.
    pub fn claim(self) -> Claim {
        self.row().claim
    }

    /// The English text.
    pub fn text(self) -> &'static str {
        self.row().text
    }
}

/// The messages that say that of the money: a bit each.
pub(crate) const fn claiming(claim: Claim) -> u64 {
    let (mut bits, mut n) = (0, 0);
    while n < MESSAGES.len() {
        bits |= ((MESSAGES[n].claim as u64 == claim as u64) as u64) << n;
        n += 1;
    }
    bits
}

messages! {
    // At a field of a card.
    NumberInvalid "number_invalid" Nothing
        "That card number isn't valid. Check the digits on your card."
        "Under the card number. The number fails its check or no bank has it; the payer compares it with the card."
    NumberIncomplete "number_incomplete" Nothing
        "The card number isn't complete. Enter all the digits."
        "Under the card number, while it is too short. The payer types the rest."
    ExpiryInvalid "expiry_invalid" Nothing
        "The expiration date isn't right. Check the month and year on your card."
        "Under the expiry date, month or year. The date is malformed or not the card's; the payer compares it with the card."
    ExpiryPast "expiry_past" Nothing
        "That expiration date is in the past. Check the date, or use another card."
        "Under the expiry date. The date as typed has passed; it may be a typing mistake."
    ExpiryIncomplete "expiry_incomplete" Nothing
        "The expiration date isn't complete. Enter the month and year."
        "Under the expiry date, while it is too short."
    CvcInvalid "cvc_invalid" Nothing
        "The security code isn't right. Check the 3 or 4 digits on your card."
        "Under the security code. The bank compared it with its own. Use the word that cards and banks of the country use; never CVC alone where people don't know it."
    CvcIncomplete "cvc_incomplete" Nothing
        "The security code isn't complete. Enter the 3 or 4 digits on your card."
        "Under the security code, while it is too short or empty."
    PostcodeMismatch "postcode_mismatch" Nothing
        "The ZIP or postal code doesn't match this card. Enter the one your bank has on file."
        "Under the billing postcode. The bank compared it with the one it knows; the payer enters that one."
    PostcodeIncomplete "postcode_incomplete" Nothing
        "The ZIP or postal code isn't complete. Enter all of it."
        "Under the postcode, while it is too short. Only where the code or Stripe.js says incomplete."
    PostcodeInvalid "postcode_invalid" Nothing
        "The ZIP or postal code isn't right. Check it."
        "Under the postcode of a billing or delivery address. It was rejected: malformed, or none of that country. Say nothing of completeness or of the bank."
    PinInvalid "pin_invalid" Nothing
        "The PIN isn't right. Check it and enter it again."
        "At a card reader, after a PIN was typed."
    ReaderStep "reader_step" Nothing
        "Insert the card in the reader and follow its instructions."
        "At a card reader. The card wants to be inserted, or a PIN entered; nobody has typed a PIN yet."
    CardDetailsInvalid "card_details_invalid" Nothing
        "Something in the card details isn't right. Check the number, the date, and the security code."
        "Above the pay button, or under the card's fields together. One of them is wrong; which one is not said."

    // At another field.
    NameInvalid "name_invalid" Nothing
        "The name isn't right. Enter it as it appears on your card or bank account."
        "Under the payer's name."
    EmailInvalid "email_invalid" Nothing
        "That email address isn't valid. Check its spelling."
        "Under the e-mail address."
    PhoneInvalid "phone_invalid" Nothing
        "That phone number isn't valid. Check the digits."
        "Under the phone number."
    AddressInvalid "address_invalid" Nothing
        "The address isn't right. Check every line of it."
        "Under a billing or delivery address, or one line of it."
    AccountNumberInvalid "account_number_invalid" Nothing
        "That account number isn't valid. Check the digits."
        "Under a bank account number: the payer's account at a bank, never an account at the shop."
    BankCodeInvalid "bank_code_invalid" Nothing
        "That routing number isn't valid. Check the digits in your bank's app or on a check."
        "Under a routing number, sort code or BSB: the number that names the bank or branch. Use the country's word, and say where a payer of that country finds it."
    IbanInvalid "iban_invalid" Nothing
        "That IBAN isn't valid. Check it on your bank statement."
        "Under an IBAN. The payer compares it with the statement; it is the IBAN that is to be checked, not the statement."
    TaxIdInvalid "tax_id_invalid" Nothing
        "That tax ID isn't valid. Check the letters and digits."
        "Under a tax or VAT number. Use the country's own word, and name letters only where it holds letters."
    PromotionCodeInvalid "promotion_code_invalid" Nothing
        "This code can't be used for this order. Check it, or go on without it."
        "Under a promotion or coupon code. Wrong, expired, or not for this order."
    VerificationInvalid "verification_invalid" Nothing
        "The code or amounts don't match. Check your bank statement and enter them again."
        "Under a verification code or the two small amounts that a bank account is verified with. Both stand on the bank statement."
    FieldRequired "field_required" Nothing
        "This field is needed to pay. Fill it in."
        "Under any field that was left empty."
    FieldInvalid "field_invalid" Nothing
        "This entry isn't right. Check it."
        "Under any field for which there is no better text. Name the entry: no bare pronoun where the language needs a noun."

    // The bank or provider said no.
    Declined "declined" Nothing
        "The payment was declined. Use another card or payment method, or ask your bank or payment provider why."
        "Above the pay button. Every plain decline of cards, wallets and pay-later alike; it also stands for every reason that must stay hidden. Nothing about theft, loss, fraud, risk, lists, limits or the shop's account; nothing more than that it was declined."
    AskBank "ask_bank" Nothing
        "Your bank has to approve this payment first. Contact your bank, or use another card."
        "Above the pay button. The bank wants to hear from the payer before it approves."
    InsufficientFunds "insufficient_funds" Nothing
        "There isn't enough money available for this payment. Use another card or payment method."
        "Above the pay button. Balance or credit does not suffice, of a card, an account or a wallet. Neutral; no reproach."
    CardExpired "card_expired" Nothing
        "This card has expired. Check the expiration date, or use another card."
        "Under the expiry date, or above the pay button. The bank says so; the date may also be mistyped."
    CardNotActive "card_not_active" Nothing
        "This card isn't active for online payments. Activate it with your bank, or use another card."
        "Above the pay button. A new card that was never activated, or one that is switched off for online payments. Nothing of blocking or loss."
    CardNotSupported "card_not_supported" Nothing
        "This card can't be used for this purchase. Use another card."
        "Above the pay button. Its brand, kind or country does not fit; the card is not invalid."
    CurrencyNotSupported "currency_not_supported" Nothing
        "This card can't pay in this currency. Use another card."
        "Above the pay button."
    LimitReached "limit_reached" Nothing
        "A spending limit has been reached. Use another card or payment method, or ask your bank."
        "Above the pay button. The limit is the bank's or the payer's own, of a card or an account, never one of the shop."
    PinBlocked "pin_blocked" Nothing
        "The wrong PIN was entered too many times. Use another card."
        "At a card reader."

    // The payer must confirm.
    ConfirmPayment "confirm_payment" Nothing
        "Your bank wants you to confirm this payment. Confirm it in your bank's app or with the code you get."
        "Above the pay button, while or before the bank asks: in its app, or by a code that it sends. Never the word authentication."
    ConfirmationFailed "confirmation_failed" NotCharged
        "The confirmation step wasn't completed. Try again, or use another payment method."
        "Above the pay button. The payer closed, refused or failed the bank's confirmation step; nothing was paid. Name the step: the payment wasn't confirmed reads as we don't know whether you paid."
    ConfirmationExpired "confirmation_expired" NotCharged
        "The time to complete this payment ran out. Start it again."
        "Above the pay button. A bank prompt, BLIK code, QR code or voucher was not used in time; nothing was paid."
    PaymentCancelled "payment_cancelled" NotCharged
        "The payment was canceled. Start again when you're ready."
        "Above the pay button. The payer closed or canceled it; nothing was paid. No reproach."

    // Other methods than cards.
    AccountUnusable "account_unusable" Nothing
        "This bank account can't be used for this payment. Use another account or payment method."
        "Above the pay button, or under the account number. Closed, restricted, or no debits allowed."
    MandateNeeded "mandate_needed" Nothing
        "Your authorization to debit this account isn't valid. Authorize the debit again, or use another payment method."
        "Above the pay button. A direct-debit mandate was canceled or refused. Use the legal word of the country: SEPA mandate, Lastschriftmandat, debit order."
    MethodUnavailable "method_unavailable" Nothing
        "This payment method can't be used for this order. Use another one."
        "Above the pay button. The method does not fit the order: its amount, currency, country or goods."
    MethodDown "method_down" NotCharged
        "This payment method isn't working right now. Use another one, or try again later."
        "Above the pay button. The provider of that method is down; nothing was paid."
    AlreadySaved "already_saved" Nothing
        "This payment method is already saved. Choose it from your saved ones."
        "Above the pay button, or at the saved methods."
    SavedMethodOutdated "saved_method_outdated" Nothing
        "The saved payment details no longer work. Enter your current details, or use another payment method."
        "Above the pay button. A stored card, account or wallet was replaced, removed or revoked. The payer enters the details that hold now, not the saved ones once more."

    // Already done, under way, or no longer to be had.
    DuplicatePayment "duplicate_payment" Nothing
        "The same payment was sent a moment ago. Check whether it went through before you pay again."
        "Above the pay button. The earlier payment may have been made. Never say try again, never say that nothing was charged."
    AlreadyPaid "already_paid" Charged
        "This has already been paid. Check your order; you don't need to pay again."
        "Above the pay button. The payment went through, now or before."
    PaymentInProgress "payment_in_progress" Nothing
        "Your payment is still being processed. Don't pay again; check your order in a few minutes."
        "Above the pay button. It may still succeed. Never say try again, never say that nothing was charged."
    TransferPending "transfer_pending" Nothing
        "We're waiting for your payment. Follow the instructions you were given, and don't pay twice."
        "Above the pay button. A bank transfer or voucher that the payer has to pay, or has paid and that has not arrived."
    ItemUnavailable "item_unavailable" Nothing
        "Something in your order is no longer available. Check your order."
        "Above the pay button, or at the quantity."
    AmountNotAccepted "amount_not_accepted" Nothing
        "This amount can't be paid this way. Change it, or use another payment method."
        "Under the amount, or above the pay button. Too small or too large for the method."

    // Time.
    SessionExpired "session_expired" NotCharged
        "This page was open too long, and nothing was paid. Reload it to pay."
        "Above the pay button. The checkout session or its key expired; nothing was paid."

    // Nobody's fault.
    TryAgain "try_again" NotCharged
        "The payment didn't go through, and you haven't been charged. Try again in a moment."
        "Above the pay button. A limit, a lock or a short trouble; it is certain that nothing was paid."
    PaymentFailed "payment_failed" Nothing
        "The payment couldn't be completed. Check your order before you pay again, or contact us."
        "Above the pay button. What failed is not known, nor whose fault it is, nor whether money moved. Never say try again, never say that nothing was charged."
    Unreachable "unreachable" Nothing
        "We lost contact with the payment service, and your payment may have gone through. Check your order before you pay again."
        "Above the pay button. No answer came. The payment may have been made: never say that the service is not available, never say try again."
    OutcomeUnknown "outcome_unknown" Nothing
        "We can't tell yet whether your payment went through. Don't pay again; check your order in a few minutes."
        "Above the pay button. Never say try again, never say that nothing was charged; promise nothing that the shop must keep."

    // Our fault.
    OurSideNotCharged "our_side_not_charged" NotCharged
        "Sorry, something is wrong on our side, and you haven't been charged. Contact us, or come back later."
        "Above the pay button. A mistake of the shop; it is certain that nothing was paid. Not charged means that no money was taken, not that it is free."
    OurSide "our_side" Nothing
        "Sorry, something is wrong on our side. Contact us before you pay again."
        "Above the pay button. A mistake of the shop; it is not certain that nothing was paid. Never say that nothing was charged."
}
