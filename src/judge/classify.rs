//! Evidence to verdict: one flat ladder, the first rule that applies decides; then the adjustments, in order.
//!
//! | in order | evidence | rule | audience |
//! |---|---|---|---|
//! | 0 | a code in the tables of the provider whose answer it is | masked-decline, provider-code | its class's |
//! | 1 | no response came, and no decline | network | operator |
//! | 1b | a plain decline by code, reason or state, and a message that says more, beside no type | words | its row's |
//! | 2 | a decline code or reason, the hidden ones read as the plain decline, unless the code says more | masked-decline, decline-code | payer |
//! | 2b | the same by the words of a message, beside a type or a code that says less | card-error, plain-decline | payer |
//! | 3 | an empty parameter that the payer fills in | empty-field | payer |
//! | 4 | a known code | known-code | its row's |
//! | 5 | 408, 425 or 429 with a general type and no code | status-wait | operator |
//! | 6 | words for a decline and its like, in a code, a reason or a state | plain-decline, words | their row's |
//! | 7 | a card error without a code: the same words in its message | words | their row's |
//! | 7b | a known type | known-type, card-error, validation-error, card-error-for-developers | its row's |
//! | 8 | the same words in a message | plain-decline, words | their row's |
//! | 9 | an unknown error about a field that the payer fills in | field-of-form | payer |
//! | 10 | the payment is under way | in-progress | payer |
//! | 10b | under a success, a state that says failed | plain-decline | payer |
//! | 11 | the status | status-402, status-4xx, status-wait, status-5xx | payer, developer, operator, operator |
//! | 12 | no JSON | no-json | operator |
//! | 13 | nothing | unknown | developer |
//!
//! | adjustment, in order | |
//! |---|---|
//! | a field that the body names | stands before the one that a code stands for |
//! | a card or validation error without a code | is worded by its field |
//! | discreet | every decline is told as the plain one |
//! | a text that claims more than the outcome proves | becomes one that does not |
//! | a payment that was made | says so |
//! | an open outcome | the step is to look what became of the payment |

use super::evidence::{Evidence, Lost, of_anybody};
use super::outcome::{general, outcome};
use super::retry;
use super::verdict::{Outcome, Verdict};
use crate::bytes::phrases::{Phrases, phrases};
use crate::context::{Around, UNKNOWN};
use crate::read::entry::Entry;
use crate::read::scan::Scanner;
use crate::read::{Money, wrap};
use crate::tables::facts::{Again, Audience, Facts, GENERIC, Mask, NextStep};
use crate::tables::keys::Key;
use crate::tables::messages::{Claim, Message};
use crate::tables::rules::Rule;
use crate::tables::shapes::Shape;
use crate::tables::stems::{Sense, Squeezed};
use crate::tables::words::Word;

/// Decides everything about one error. `kind` is what its type says.
pub(crate) fn classify(
    scanner: &mut Scanner,
    entry: &Entry,
    kind: Facts,
    shape: Shape,
    around: &Around,
    money: Money,
) -> Verdict {
    let evidence = Evidence::of(scanner, entry, kind, shape, around, money);
    let facts = place(&evidence, decide(&evidence));
    let outcome = outcome(&evidence, facts, around);
    // A payment that goes on says nothing of another way to pay.
    let goes_on = evidence.going
        && outcome == Outcome::Unknown
        && facts.is_for(Audience::Payer)
        && facts.field().is_none()
        && (facts.says(Message::Declined) || facts.wants(NextStep::UseAnotherMethod));
    let facts = if goes_on { facts.saying(Message::PaymentInProgress) } else { facts };
    // Nor does a decline that leaves open whether money moved.
    let open = evidence.doubtful || evidence.money.maybe || evidence.money.open;
    let facts = if open && facts.says(Message::Declined) { facts.saying(Message::PaymentFailed) } else { facts };
    let hidden = discreet(&evidence, facts, around);
    let facts = agree(if hidden { facts.as_generic() } else { facts }, outcome);
    let displayable = displayable(scanner, entry, &evidence, facts);
    let flags = retry::retry(scanner, entry, &evidence, facts, outcome, around);
    Verdict { facts, flags: flags.with((evidence.masked || hidden) && facts.is_for(Audience::Payer), displayable) }
}

/// The ladder.
fn decide(evidence: &Evidence) -> Facts {
    let Evidence { decline, code, kind, status, shape, .. } = *evidence;
    let named = evidence.named.is_some();
    if evidence.row.facts.known() {
        return evidence.row.facts.by(if evidence.masked { Rule::MaskedDecline } else { Rule::ProviderCode });
    }
    if let Some(lost) = evidence.network
        && !decline.known()
    {
        return if lost == Lost::Unsent { UNSENT } else { NO_RESPONSE };
    }
    // A plain decline by its code, its reason or its state, and a message that says more.
    let no = of_anybody(code, kind) && (decline.says(Message::Declined) || evidence.sense == Sense::Declined);
    if (no || !decline.known() && code.says(Message::Declined))
        && !evidence.plain
        && !evidence.empty
        && (Sense::Confirm..Sense::Declined).contains(&evidence.message)
        && !matches!(evidence.message, Sense::Transfer | Sense::Shop)
        && let Some(facts) = by_words(evidence.message, evidence, named)
    {
        return facts;
    }
    if decline.known() && !vague(decline, code) {
        return decline.by(if evidence.masked { Rule::MaskedDecline } else { Rule::DeclineCode });
    }
    if evidence.plain {
        return if evidence.card_error() && evidence.sense != Sense::Declined {
            kind.by(Rule::CardError)
        } else {
            declined(evidence)
        };
    }
    if evidence.empty {
        return REQUIRED;
    }
    if code.known() && (named || !code.says(Message::FieldInvalid)) {
        return code.by(Rule::KnownCode);
    }
    if matches!(status, 408 | 425 | 429) && !code.known() && general(kind) {
        return by_status(status, shape);
    }
    // A mere failure says less than the words beside it.
    let failed = evidence.sense == Sense::Failed && evidence.message > Sense::Innocent;
    let sense = if failed { evidence.sense.min(evidence.message) } else { evidence.sense };
    if let Some(facts) = by_words(sense, evidence, named) {
        return facts;
    }
    // A card error without a code: its message may say which.
    if evidence.card_error()
        && !matches!(evidence.message, Sense::Declined | Sense::Confirm | Sense::Busy)
        && let Some(facts) = by_words(evidence.message, evidence, named)
    {
        return facts;
    }
    if kind.known() {
        return if evidence.card_error() && evidence.for_developers && !named {
            REFUSED.by(Rule::CardErrorForDevelopers)
        } else if !evidence.card_error() {
            kind.by(Rule::KnownType)
        } else if evidence.in_browser() {
            kind.by(Rule::ValidationError)
        } else {
            kind.by(Rule::CardError)
        };
    }
    // Who tries many cards is told of too many requests, too: a plain no goes before that, as a hidden one does.
    if (status != 429 || evidence.message == Sense::Declined)
        && !evidence.aside
        && let Some(facts) = by_words(evidence.message, evidence, named)
    {
        return facts;
    }
    if named && matches!(status, UNKNOWN | 200..400 | 400 | 402 | 422) && shape != Shape::Text {
        return INVALID;
    }
    if evidence.money.open && (status == UNKNOWN || status < 500) {
        return IN_PROGRESS;
    }
    // Under a success, or none, a state that says failed is a payment's.
    if evidence.failed && (status == UNKNOWN || (200..400).contains(&status)) {
        return GENERIC.saying(Message::PaymentFailed).by(Rule::PlainDecline);
    }
    // What it says leaves open what became of the money.
    if evidence.doubtful && (status == UNKNOWN || status < 400) && shape != Shape::Text {
        return OPEN_UNSURE.by(Rule::Unknown);
    }
    by_status(status, shape)
}

/// The plain decline, by words that say it or that must stay hidden.
fn declined(evidence: &Evidence) -> Facts {
    GENERIC.by(if evidence.masked { Rule::MaskedDecline } else { Rule::PlainDecline })
}

/// What the words of an unknown code, reason or state decide; nothing where they say nothing.
fn by_words(sense: Sense, evidence: &Evidence, named: bool) -> Option<Facts> {
    match sense {
        Sense::Innocent | Sense::None | Sense::Hidden => None,
        // Who may not ask at all is no payer.
        Sense::Confirm | Sense::Unconfirmed | Sense::Session if matches!(evidence.status, 401 | 403) => None,
        // An intent's, not an order's.
        Sense::AlreadyPaid if evidence.for_developers => None,
        // A known type says whose session it was.
        Sense::Session if evidence.kind.known() => None,
        Sense::Declined if evidence.unentitled => None,
        // Too many requests, or too much in one: no limit of the payer's.
        Sense::Limit if matches!(evidence.status, 413 | 429) => None,
        // What its own server says of itself.
        Sense::Away if evidence.status >= 500 && evidence.status != UNKNOWN => None,
        // A mere failure is a decline below 500, where it is a payment's.
        Sense::Failed if evidence.status >= 500 && evidence.status != UNKNOWN => None,
        Sense::Failed if evidence.status == 402 => Some(GENERIC.by(Rule::PlainDecline)),
        Sense::Failed if matches!(evidence.status, 401 | 403) || evidence.for_developers => None,
        // "Request failed" around the fields that were wrong.
        Sense::Failed if named && matches!(evidence.status, 400 | 422) => None,
        Sense::Failed => Some(GENERIC.saying(Message::PaymentFailed).by(Rule::PlainDecline)),
        Sense::Declined => Some(declined(evidence)),
        // The error names a place outside the payment form, so its message speaks of no field of the payer's.
        other if evidence.elsewhere && other.facts().field().is_some() => None,
        // A field that the body names says it better, but for a card that has expired.
        other if named && other.facts().field().is_some() && !(other == Sense::Expired && evidence.names_expiry()) => {
            None
        }
        // An amount or a key is the programmer's where the body names no field of a form.
        other => {
            let facts = other.facts().by(Rule::Words);
            let missing = evidence.requires && other == evidence.message;
            let facts = if missing { facts.saying(Message::FieldRequired) } else { facts };
            let field = facts.field().map(|field| if evidence.delivery { field.shipping() } else { field });
            Some(facts.at(field)).filter(|facts| facts.known())
        }
    }
}

/// The field, and the words that go with it.
fn place(evidence: &Evidence, mut facts: Facts) -> Facts {
    if !facts.is_for(Audience::Payer) || evidence.row.facts.known() {
        return facts;
    }
    // A field that the body names is better than the one that a code stands for.
    if evidence.named.is_some() {
        facts = facts.at(evidence.named);
    }
    // A card error without a code is worded by its field; a code's own words stay.
    if let Some(field) = evidence.named.or(facts.field()) {
        let bare = facts.is_by(Rule::CardError) || facts.is_by(Rule::ValidationError);
        if bare {
            facts = facts.at(Some(field)).saying(field.message()).with(NextStep::CorrectField, Again::No);
        } else if facts.says(Message::FieldInvalid) {
            facts = facts.saying(field.message());
        }
    }
    facts
}

/// Whether a decline is told as the plain one, as the caller wants it.
fn discreet(evidence: &Evidence, facts: Facts, around: &Around) -> bool {
    let declined =
        evidence.declined() || evidence.row.declines || facts.says(Message::Declined) || facts.is_by(Rule::Words);
    around.discreet
        && facts.is_for(Audience::Payer)
        && declined
        && !evidence.in_browser()
        // Who must confirm, or may pay twice, has to be told so.
        && !facts.wants(NextStep::Authenticate)
        && !facts.says(Message::DuplicatePayment)
}

/// The text that claims no more than the outcome proves, and the step that goes with it.
fn agree(facts: Facts, outcome: Outcome) -> Facts {
    if outcome == Outcome::Charged {
        return facts.at(None).saying(Message::AlreadyPaid).stepping(NextStep::CheckPayment);
    }
    let facts = if facts.claims(Claim::Charged) {
        facts.saying(Message::OutcomeUnknown)
    } else if outcome == Outcome::NotCharged || !facts.claims(Claim::NotCharged) {
        facts
    } else if facts.says(Message::OurSideNotCharged) {
        facts.saying(Message::OurSide)
    } else if facts.says(Message::TryAgain) || facts.says(Message::MethodDown) {
        facts.saying(Message::OutcomeUnknown)
    } else {
        facts.saying(Message::PaymentFailed)
    };
    const OPEN: [Message; 5] = [
        Message::OutcomeUnknown,
        Message::PaymentFailed,
        Message::Unreachable,
        Message::PaymentInProgress,
        Message::DuplicatePayment,
    ];
    let open = !facts.is_for(Audience::Developer) && OPEN.iter().any(|message| facts.says(*message));
    if open { facts.stepping(NextStep::CheckPayment) } else { facts }
}

/// Whether the API's own message may be shown: an allow-list.
fn displayable(scanner: &mut Scanner, entry: &Entry, evidence: &Evidence, facts: Facts) -> bool {
    let text = scanner.bytes(entry.get(Key::Message));
    let allowed = (evidence.card_error() || evidence.in_browser())
        && evidence.own_form
        && evidence.whole
        && facts.is_for(Audience::Payer)
        && (evidence.code.known() || evidence.decline.known())
        && !facts.says(Message::Declined)
        && !text.is_empty()
        && !wrap::is_code_like(text)
        && !evidence.for_developers
        && scanner.word(entry.get(Key::DeclineCode).or(entry.reason)) != Word::NotHandled;
    if !allowed {
        return false;
    }
    // Words of somebody's own that speak of fraud, or to the merchant or a program.
    static RISK: Phrases = phrases![
        "risk",
        "flagged",
        "reported",
        "retain",
        "rror:",
        "xception",
        "mpliance",
        "bot ",
        "rom your ip",
        "rozen",
        "merchant",
        "must provide",
        "rameter"
    ]
    .folded();
    // A program's, a trace, an id, a list; or what is to be redacted, an address, a key.
    let mut before = b' ';
    let printed = text.iter().any(|byte| {
        let escape = before == b'\\' && matches!(byte, b'n' | b'r' | b't');
        before = *byte;
        escape || matches!(byte, b'_' | b'[' | b'{' | b'@' | b'=' | b'%' | b'<' | ..b' ')
    });
    if printed || RISK.any_in(scanner.raw(entry.get(Key::Message))) {
        return false;
    }
    // No number; and no word for what must stay hidden.
    let squeezed = Squeezed::new(text);
    squeezed.bytes().iter().filter(|byte| byte.is_ascii_digit()).count() < 5
        && !squeezed.hides()
        && (!wrap::is_name(text) || squeezed.sense(true) != Sense::Hidden)
}

const fn row(audience: Audience, step: NextStep, again: Again, message: Message) -> Facts {
    Facts::new(audience, None, step, again, message, Mask::Open)
}

const NO_RESPONSE: Facts =
    row(Audience::Operator, NextStep::CheckPayment, Again::Auto, Message::Unreachable).by(Rule::Network);
/// A script that did not load: nothing was sent yet.
const UNSENT: Facts =
    row(Audience::Operator, NextStep::TryAgainLater, Again::Auto, Message::TryAgain).by(Rule::Network);
const REQUIRED: Facts =
    row(Audience::Payer, NextStep::CorrectField, Again::No, Message::FieldRequired).by(Rule::EmptyField);
const INVALID: Facts =
    row(Audience::Payer, NextStep::CorrectField, Again::No, Message::FieldInvalid).by(Rule::FieldOfForm);
const IN_PROGRESS: Facts =
    row(Audience::Payer, NextStep::CheckPayment, Again::Unknown, Message::PaymentInProgress).by(Rule::InProgress);
const REFUSED: Facts = row(Audience::Developer, NextStep::FixIntegration, Again::No, Message::OurSideNotCharged);
/// Another's 4xx: whose mistake it is, and what was done, is not known.
const CLIENT: Facts =
    row(Audience::Developer, NextStep::FixIntegration, Again::No, Message::PaymentFailed).by(Rule::StatusClient);
pub(crate) const UNCERTAIN: Facts =
    row(Audience::Developer, NextStep::FixIntegration, Again::Unknown, Message::PaymentFailed);
const BUSY: Facts =
    row(Audience::Operator, NextStep::TryAgainLater, Again::Auto, Message::TryAgain).by(Rule::StatusWait);
const OPEN: Facts = row(Audience::Operator, NextStep::CheckPayment, Again::Auto, Message::OutcomeUnknown);
const OPEN_UNSURE: Facts = row(Audience::Operator, NextStep::CheckPayment, Again::Unknown, Message::OutcomeUnknown);

/// What the status says where nothing else does.
fn by_status(status: u32, shape: Shape) -> Facts {
    let text = shape == Shape::Text;
    match status {
        0 => NO_RESPONSE,
        // A host's own page for 402 is no decline.
        402 if !text => GENERIC.by(Rule::StatusRefused),
        425 | 429 => BUSY,
        408 | 409 | 460 | 499 => OPEN.by(Rule::StatusWait),
        424 => OPEN_UNSURE.by(Rule::StatusWait),
        400..=499 => CLIENT,
        500..=599 => OPEN.by(Rule::StatusServer),
        UNKNOWN if text => OPEN_UNSURE.by(Rule::NoJson),
        _ if text => UNCERTAIN.by(Rule::NoJson),
        _ => UNCERTAIN.by(Rule::Unknown),
    }
}

/// Whether the decline says less than the code: a generic decline beside `expired_card`.
fn vague(decline: Facts, code: Facts) -> bool {
    decline.says(Message::Declined) && code.known() && code.is_for(Audience::Payer) && !code.says(Message::Declined)
}
