//! What a row decides, in one word.

use super::fields::{FIELDS, Field};
use super::messages::{Claim, MESSAGES, Message, claiming};
use super::rules::{RULES, Rule};
use crate::bytes::bits::Bits;

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

// From the lowest bit up:
//
//     | message 6 | audience 2 | again 2 | mask 2 | family 2 | step 4 | rule 6 | field 8 |
pub(crate) const MESSAGE: Bits = Bits { at: 0, width: 6 };
pub(crate) const AUDIENCE: Bits = Bits::above(MESSAGE, 2);
const AGAIN: Bits = Bits::above(AUDIENCE, 2);
const MASK: Bits = Bits::above(AGAIN, 2);
const FAMILY: Bits = Bits::above(MASK, 2);
pub(crate) const STEP: Bits = Bits::above(FAMILY, 4);
pub(crate) const RULE: Bits = Bits::above(STEP, 6);
/// One more than the field's number; 0 for none, and `NOBODY` if nothing is known.
pub(crate) const FIELD: Bits = Bits::above(RULE, 8);
const NOBODY: u32 = 1 << 7;
const _: () = assert!(FIELD.at + FIELD.width == u32::BITS && FIELDS.len() < NOBODY as usize);
const _: () = assert!(MESSAGES.len() <= 1 << MESSAGE.width && RULES.len() <= 1 << RULE.width);

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

    /// These facts, or the others if these are not known.
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
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    /// The facts of these bits.
    pub(crate) const fn of_bits(bits: u32) -> Facts {
        Facts(bits)
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

    /// The same, of a name that must stay hidden.
    pub(crate) const fn masking(self) -> Facts {
        self.put(MASK, Mask::Prudent as u32)
    }

    pub(crate) const fn says(self, message: Message) -> bool {
        self.is(MESSAGE, message as u32)
    }

    /// Whether the text says that of the money.
    pub(crate) const fn claims(self, claim: Claim) -> bool {
        let those = match claim {
            Claim::Nothing => return false,
            Claim::NotCharged => const { claiming(Claim::NotCharged) },
            Claim::Charged => const { claiming(Claim::Charged) },
        };
        those >> MESSAGE.of(self.0) & 1 != 0
    }

    /// Whether it is told as the plain decline is, its next step too.
    pub(crate) const fn is_plain(self) -> bool {
        self.says(Message::Declined) && self.wants(NextStep::ContactIssuer)
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

    /// The same, but for what to do.
    pub(crate) const fn stepping(self, step: NextStep) -> Facts {
        self.put(STEP, step as u32)
    }

    /// Whom the error is for.
    pub fn audience(self) -> Audience {
        [Audience::Payer, Audience::Developer, Audience::Operator][AUDIENCE.of(self.0) as usize]
    }

    /// Which rule decided.
    pub(crate) fn rule(self) -> Rule {
        Rule::ALL[RULE.of(self.0) as usize]
    }

    /// The field to correct, if no `param` names it.
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

pub(crate) use {facts, field};

/// The generic decline: what a masked reason is shown as.
pub(crate) const GENERIC: Facts = facts!(Payer None ContactIssuer Unknown Declined Open);
