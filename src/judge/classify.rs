//! Evidence to verdict: one flat ladder, general to specific, the first rule that applies decides.
//!
//! | in order | evidence | audience |
//! |---|---|---|
//! | 1 | no response, and no decline | operator |
//! | 2 | a reason that must stay hidden, wherever it stands | payer, as the generic decline |
//! | 3 | a known decline code | payer |
//! | 4 | an empty parameter that the payer fills in | payer |
//! | 5 | a known code | its row's |
//! | 6 | a known type | its row's; a card error worded for programmers: developer |
//! | 7 | an unknown type and code about a field that the payer fills in | payer |
//! | 8 | the status | 402 payer, 4xx developer, 408 409 424 425 429 5xx operator |
//! | 9 | no JSON | operator, where the status does not say otherwise |
//! | 10 | nothing | developer |

use super::param;
use super::retry;
use crate::bytes::phrases::{Phrases, phrases};
use crate::context::{Around, UNKNOWN};
use crate::judge::verdict::{Outcome, Verdict};
use crate::lookup::Among;
use crate::read::Value;
use crate::read::entry::Entry;
use crate::read::scan::Scanner;
use crate::tables::facts::{Again, Audience, Facts, Family, GENERIC, Mask, NextStep};
use crate::tables::fields::Field;
use crate::tables::keys::Key;
use crate::tables::messages::Message;
use crate::tables::rules::Rule;
use crate::tables::shapes::Shape;
use crate::tables::words::Word;

/// Decides everything about one error. `kind` is what its type says.
pub(crate) fn classify(scanner: &mut Scanner, entry: &Entry, kind: Facts, shape: Shape, around: &Around) -> Verdict {
    // The error's own status is nearer to it than the response's: a shop's 500 may carry a 402.
    let status = if entry.status != 0 { entry.status } else { around.status };
    // What Stripe.js finds comes with no response: under a status the word is another API's.
    let kind = if kind.is_of(Family::StripeJs) && (status != UNKNOWN) { Facts::NONE } else { kind };
    let name = entry.get(Key::Code);
    let code = scanner.facts(Among::Code, name);
    let reason = entry.get(Key::DeclineCode).or(entry.reason);
    let decline = decline(scanner, reason, name, code);
    // What stands for a decline code may be a code, more telling than `card_declined`: `test_mode_live_card`.
    let code = if decline.known() { code } else { scanner.facts(Among::Code, reason).or(code) };
    let param = entry.get(Key::Param);
    let named = field_of(scanner, param).or_else(|| field_of(scanner, entry.place));
    let message = entry.get(Key::Message);
    let in_browser = kind.is_of(Family::StripeJs);
    let card_error = kind.is_for(Audience::Payer);
    let for_developers = card_error && for_developers(scanner, message);

    let mut masked = decline.masked();
    // Where a decline stands, a response came, whatever the message says.
    let mut facts = if !decline.known() && network(scanner, entry, around, shape) {
        NO_RESPONSE
    } else if masked {
        GENERIC.by(Rule::MaskedDecline)
    } else if decline.known() && !vague(decline, code) {
        decline.by(Rule::DeclineCode)
    } else if named.is_some() && scanner.word(name) == Word::Empty {
        REQUIRED
    } else if code.known() && (named.is_some() || !code.says(Message::FieldInvalid)) {
        code.by(Rule::KnownCode)
    } else if kind.known() {
        if for_developers && named.is_none() {
            REFUSED.by(Rule::CardErrorForDevelopers)
        } else if !card_error {
            kind.by(Rule::KnownType)
        } else if in_browser {
            kind.by(Rule::ValidationError)
        } else {
            kind.by(Rule::CardError)
        }
    } else if named.is_some() && matches!(status, UNKNOWN | 400 | 402 | 422) && (shape != Shape::Text) {
        INVALID
    } else {
        by_status(status, shape)
    };

    let payer = facts.is_for(Audience::Payer);
    if payer {
        // A field that the body names is better than the one that a code stands for.
        if named.is_some() {
            facts = facts.at(named);
        }
        // A card error without a code is worded by its field; a code's own words stay.
        if let Some(field) = facts.field() {
            let bare = facts.is_by(Rule::CardError) || facts.is_by(Rule::ValidationError);
            if bare || facts.says(Message::FieldInvalid) {
                facts = facts.saying(field.message());
            }
            if bare {
                facts = facts.with(NextStep::CorrectField, Again::No);
            }
        }
        let declined = decline.known() || card_error || status == 402;
        if around.discreet && declined && !in_browser && !facts.wants(NextStep::Authenticate) {
            masked = true;
            facts = facts.as_generic();
        }
    }

    // A cut may have taken the reason away.
    let displayable = (card_error && payer && message.is_some() && !masked && !scanner.cut && !for_developers)
        && !(decline.wants(NextStep::Authenticate) && scanner.word(reason) == Word::NotHandled);

    // Nothing decisive survived a cut: the payment may have been made.
    let lost = scanner.cut && (facts.is_by(Rule::Unknown) || facts.is_by(Rule::NoJson));
    let retry = retry::retry(scanner, entry, facts, masked, status, in_browser, lost);
    // Where the outcome is open, the one thing to do is to look.
    if retry.outcome() == Outcome::Unknown && facts.wants(NextStep::TryAgainLater) {
        facts = facts.looking();
    }
    Verdict { facts, flags: retry.with(masked, displayable) }
}

const fn row(audience: Audience, step: NextStep, again: Again, message: Message) -> Facts {
    Facts::new(audience, None, step, again, message, Mask::Open)
}

const NO_RESPONSE: Facts =
    row(Audience::Operator, NextStep::CheckPayment, Again::Auto, Message::Unreachable).by(Rule::Network);
const REQUIRED: Facts =
    row(Audience::Payer, NextStep::CorrectField, Again::No, Message::FieldRequired).by(Rule::EmptyField);
const INVALID: Facts =
    row(Audience::Payer, NextStep::CorrectField, Again::No, Message::FieldInvalid).by(Rule::FieldOfForm);
const REFUSED: Facts = row(Audience::Developer, NextStep::FixIntegration, Again::No, Message::OurSideNotCharged);
/// A page under 4xx is refused like a body, but by whom is not known.
const PAGE_REFUSED: Facts = row(Audience::Developer, NextStep::FixIntegration, Again::No, Message::OurSide);
pub(crate) const UNCERTAIN: Facts =
    row(Audience::Developer, NextStep::FixIntegration, Again::Unknown, Message::OurSide);
const BUSY: Facts =
    row(Audience::Operator, NextStep::TryAgainLater, Again::Auto, Message::TryAgain).by(Rule::StatusWait);
const OPEN: Facts = row(Audience::Operator, NextStep::CheckPayment, Again::Auto, Message::OutcomeUnknown);
const OPEN_UNSURE: Facts = row(Audience::Operator, NextStep::CheckPayment, Again::Unknown, Message::OutcomeUnknown);
/// An unknown name that speaks of what must stay hidden.
const HIDDEN: Facts =
    Facts::new(Audience::Payer, None, NextStep::ContactIssuer, Again::No, Message::Declined, Mask::Prudent);

/// What the status says where nothing else does.
fn by_status(status: u32, shape: Shape) -> Facts {
    let text = shape == Shape::Text;
    match status {
        0 => NO_RESPONSE,
        // A host's own page for 402 is no decline.
        402 if !text => GENERIC.by(Rule::StatusRefused),
        425 | 429 => BUSY,
        408 | 409 => OPEN.by(Rule::StatusWait),
        424 => OPEN_UNSURE.by(Rule::StatusWait),
        400..=499 if text => PAGE_REFUSED.by(Rule::StatusClient),
        400..=499 => REFUSED.by(Rule::StatusClient),
        500..=599 => OPEN.by(Rule::StatusServer),
        UNKNOWN if text => OPEN_UNSURE.by(Rule::NoJson),
        _ if text => UNCERTAIN.by(Rule::NoJson),
        _ => UNCERTAIN.by(Rule::Unknown),
    }
}

/// The decline code or reason, wherever it stands: older API versions put it into `code`.
fn decline(scanner: &mut Scanner, reason: Value, name: Value, code: Facts) -> Facts {
    let told = hiding(scanner, reason);
    // A name in both tables is a code where it stands as one; no masked reason is in both.
    if told.masked() || code.known() {
        return told;
    }
    let in_code = hiding(scanner, name);
    if in_code.masked() || !told.known() { in_code } else { told }
}

/// The decline code. An unknown name that speaks of what must stay hidden is masked too: `suspected_fraud`,
/// `FRAUD_SUSPECTED`.
fn hiding(scanner: &mut Scanner, name: Value) -> Facts {
    static WORDS: Phrases = phrases![
        "fraud",
        "stolen",
        "lost_card",
        "blacklist",
        "blocklist",
        "block_list",
        "high_risk",
        "pickup",
        "pick_up"
    ]
    .folded();
    let told = scanner.facts(Among::Decline, name);
    if name.is_some() && !told.known() && WORDS.any_in(scanner.name(name)) { HIDDEN } else { told }
}

/// The field that a param or a place names.
fn field_of(scanner: &mut Scanner, value: Value) -> Option<Field> {
    if value.is_some() { param::field(scanner.name(value).bytes()) } else { None }
}

/// Whether the decline says less than the code: a generic decline beside `expired_card`.
fn vague(decline: Facts, code: Facts) -> bool {
    decline.says(Message::Declined) && code.is_for(Audience::Payer) && !code.says(Message::Declined)
}

/// Whether a card error's message speaks to programmers: it names keys, addresses, objects or APIs,
/// their attributes. The words begin with bytes that are rare in a sentence for payers.
fn for_developers(scanner: &Scanner, message: Value) -> bool {
    static WORDS: Phrases = phrases!["://", "API", "SDK", "`", "Intent", "_test", "_live", "_url", "_id", "_data"];
    WORDS.any_in(scanner.raw(message))
}

/// Whether the error is that no response came.
fn network(scanner: &Scanner, entry: &Entry, around: &Around, shape: Shape) -> bool {
    if !around.thrown && !entry.name.is_some() || !matches!(shape, Shape::Bare | Shape::Sdk) {
        return shape == Shape::Network;
    }
    // What fetch throws, browser by browser, and clients built on it.
    static NAMES: Phrases = phrases!["AbortError", "TimeoutError", "NetworkError"];
    static WORDS: Phrases = phrases![
        "Failed to fetch",
        "NetworkError",
        "Load failed",
        "etch failed",
        "Network Error",
        "Network request failed",
        "connection was lost",
        "appears to be offline",
        "timeout of"
    ];
    NAMES.any_in(scanner.raw(entry.name)) || WORDS.any_in(scanner.raw(entry.get(Key::Message)))
}
