//! Evidence to verdict: one flat ladder, general to specific, the first rule that applies decides.
//!
//! | in order | evidence | audience |
//! |---|---|---|
//! | 1 | no response | operator |
//! | 2 | a reason that must stay hidden, wherever it stands | payer, as the generic decline |
//! | 3 | a known decline code | payer |
//! | 4 | an empty parameter that the payer fills in | payer |
//! | 5 | a known code | its row's |
//! | 6 | a known type | its row's; a card error worded for programmers: developer |
//! | 7 | an unknown type and code about a field that the payer fills in | payer |
//! | 8 | the status | 402 payer, 4xx developer, 408 409 424 425 429 5xx operator |
//! | 9 | no JSON | operator, where the status does not say otherwise |
//! | 10 | nothing | developer |

use crate::codes::{self, Again, Audience, Facts, Family, GENERIC, Mask, NextStep};
use crate::field::{self, Field};
use crate::messages::Message;
use crate::read::entry::Entry;
use crate::read::find::contains_any;
use crate::read::keys::Key;
use crate::read::scan::Scanner;
use crate::read::{Value, escape};
use crate::retry::{self, Retry};
use crate::rules::Rule;
use crate::shape::Shape;

/// Everything decided about one error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) audience: Audience,
    pub(crate) rule: Rule,
    pub(crate) field: Option<Field>,
    pub(crate) step: NextStep,
    pub(crate) message: Message,
    pub(crate) masked: bool,
    pub(crate) displayable: bool,
    pub(crate) retry: Retry,
}

/// What is known beside the error's own attributes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Around {
    /// The response's status: 0 where no response came, None where it is not known.
    pub(crate) status: Option<u16>,
    /// `Stripe-Should-Retry`.
    pub(crate) should_retry: Option<bool>,
    /// `Retry-After`, in milliseconds.
    pub(crate) retry_after: Option<u32>,
    /// The body stands for a thrown JavaScript error.
    pub(crate) thrown: bool,
    /// Show every decline as the generic one.
    pub(crate) discreet: bool,
}

/// A table's names are shorter than this; a longer value is in none.
const LONGEST: usize = 96;

/// A value's text, decoded where it must be; what is too long for a table is cut off.
pub(crate) struct Text {
    buffer: [u8; LONGEST],
    length: usize,
}

/// The text of a value, for comparing.
#[inline]
fn text<'a>(scanner: &Scanner<'a>, value: Value, decoded: &'a mut Text) -> &'a [u8] {
    let bytes = scanner.bytes(value);
    if !value.escaped {
        return bytes;
    }
    decoded.length = escape::decode(bytes, &mut decoded.buffer).unwrap_or(0);
    decoded.buffer.get(..decoded.length).unwrap_or(&[])
}

impl Text {
    const EMPTY: Text = Text { buffer: [0; LONGEST], length: 0 };
}

/// Decides everything about one error.
pub(crate) fn classify<'a>(scanner: &mut Scanner<'a>, entry: &Entry, shape: Shape, around: &Around) -> Verdict {
    let mut buffers = [Text::EMPTY, Text::EMPTY, Text::EMPTY, Text::EMPTY, Text::EMPTY];
    let [b0, b1, b2, b3, b4] = &mut buffers;
    // The error's own status is nearer to it than the response's: a shop's 500 may carry a 402.
    let status = if entry.status != 0 { Some(entry.status) } else { around.status };
    let type_name = text(scanner, entry.get(Key::Type).or(entry.name), b0);
    let code_name = text(scanner, entry.get(Key::Code), b1);
    let decline_name = text(scanner, entry.get(Key::DeclineCode).or(entry.reason), b2);
    let param = text(scanner, entry.get(Key::Param), b3);
    let place = text(scanner, entry.place, b4);
    let kind = codes::types(type_name);
    let code = codes::code(code_name);
    let decline = decline(decline_name, code_name, code);
    let named = field::field(param).or_else(|| field::field(place));
    let message = entry.get(Key::Message);
    let card_error = kind.is_some_and(|kind| kind.facts.audience == Audience::Payer);

    let masked = decline.is_some_and(|facts| facts.mask != Mask::Open);
    let (rule, mut facts) = if network(scanner, entry, around, shape) {
        (Rule::Network, NO_RESPONSE)
    } else if masked {
        (Rule::MaskedDecline, GENERIC)
    } else if let Some(decline) = decline.filter(|decline| !vague(*decline, code)) {
        (Rule::DeclineCode, decline)
    } else if let Some(field) = named.filter(|_| empty_parameter(code_name)) {
        (Rule::EmptyField, Facts { field: Some(field), ..REQUIRED })
    } else if let Some(code) = code.filter(|code| code.message != Message::FieldInvalid || named.is_some()) {
        (Rule::KnownCode, code)
    } else if let Some(kind) = kind {
        let words = scanner.bytes(message);
        if kind.facts.audience != Audience::Payer {
            (Rule::KnownType, kind.facts)
        } else if kind.family == Family::StripeJs {
            (Rule::ValidationError, kind.facts)
        } else if for_developers(words) {
            (Rule::CardErrorForDevelopers, REFUSED)
        } else {
            (Rule::CardError, kind.facts)
        }
    } else if let Some(field) = named.filter(|_| matches!(status, None | Some(400 | 402 | 422)) && shape != Shape::Text)
    {
        (Rule::FieldOfForm, Facts { field: Some(field), message: field.message(), ..REQUIRED })
    } else {
        by_status(status, shape)
    };

    // A field that the body names is better than the one that a code stands for.
    if facts.audience == Audience::Payer {
        facts.field = named.or(facts.field);
        // A card error without a code is worded by its field; a code's own words stay.
        if let (Some(field), Rule::CardError | Rule::ValidationError) = (facts.field, rule) {
            facts = Facts { message: field.message(), step: NextStep::CorrectField, again: Again::No, ..facts };
        } else if let (Some(field), Message::FieldInvalid) = (facts.field, facts.message) {
            facts.message = field.message();
        }
    } else {
        facts.field = None;
    }

    let mut masked = masked;
    let declined = decline.is_some() || card_error || status == Some(402);
    let in_browser = kind.is_some_and(|kind| kind.family == Family::StripeJs);
    if around.discreet
        && facts.audience == Audience::Payer
        && declined
        && !in_browser
        && facts.step != NextStep::Authenticate
    {
        masked = true;
        facts = Facts { again: facts.again, ..GENERIC };
    }

    let displayable = card_error
        && facts.audience == Audience::Payer
        && message.is_some()
        && !masked
        // What followed may have hidden the reason.
        && !scanner.cut
        && decline_name != b"authentication_not_handled"
        && !for_developers(scanner.bytes(message));

    let retry = retry::retry(scanner, entry, &facts, masked, status, shape, rule, around);
    // Where the outcome is open, the one thing to do is to look.
    let step = match facts.step {
        NextStep::TryAgainLater if retry.outcome_unknown => NextStep::CheckPayment,
        step => step,
    };
    Verdict {
        audience: facts.audience,
        rule,
        field: facts.field,
        step,
        message: facts.message,
        masked,
        displayable,
        retry,
    }
}

const fn row(audience: Audience, step: NextStep, again: Again, message: Message) -> Facts {
    Facts { audience, field: None, step, again, message, mask: Mask::Open }
}

const NO_RESPONSE: Facts = row(Audience::Operator, NextStep::CheckPayment, Again::Auto, Message::Unreachable);
const REQUIRED: Facts = row(Audience::Payer, NextStep::CorrectField, Again::No, Message::FieldRequired);
const REFUSED: Facts = row(Audience::Developer, NextStep::FixIntegration, Again::No, Message::OurSideNotCharged);
const UNCERTAIN: Facts = row(Audience::Developer, NextStep::FixIntegration, Again::Unknown, Message::OurSide);
const BUSY: Facts = row(Audience::Operator, NextStep::TryAgainLater, Again::Auto, Message::TryAgain);
const OPEN: Facts = row(Audience::Operator, NextStep::CheckPayment, Again::Auto, Message::OutcomeUnknown);

/// What the status says where nothing else does.
fn by_status(status: Option<u16>, shape: Shape) -> (Rule, Facts) {
    let text = shape == Shape::Text;
    match status {
        // A host's own page for 402 is no decline.
        Some(402) if !text => (Rule::StatusRefused, GENERIC),
        Some(429 | 425) => (Rule::StatusWait, BUSY),
        Some(408 | 409) => (Rule::StatusWait, OPEN),
        Some(424) => (Rule::StatusWait, Facts { again: Again::Unknown, ..OPEN }),
        Some(400..=499) => (Rule::StatusClient, if text { UNCERTAIN_REFUSED } else { REFUSED }),
        Some(500..=599) => (Rule::StatusServer, OPEN),
        None if text => (Rule::NoJson, Facts { again: Again::Unknown, ..OPEN }),
        _ if text => (Rule::NoJson, Facts { again: Again::Unknown, ..UNCERTAIN }),
        _ => (Rule::Unknown, UNCERTAIN),
    }
}

/// A page under 4xx is refused like a body, but by whom is not known.
const UNCERTAIN_REFUSED: Facts = Facts { again: Again::No, ..UNCERTAIN };

/// The decline code or reason, wherever it stands: older API versions put it into `code`.
fn decline(decline: &[u8], code: &[u8], row: Option<Facts>) -> Option<Facts> {
    let known = codes::decline(decline).or_else(|| hidden(decline));
    match known {
        Some(facts) if facts.mask != Mask::Open => Some(facts),
        _ => {
            let in_code = codes::decline(code).or_else(|| if row.is_none() { hidden(code) } else { None });
            match in_code {
                Some(facts) if facts.mask != Mask::Open => Some(facts),
                Some(_) if known.is_none() && row.is_some() => None,
                other => known.or(other),
            }
        }
    }
}

/// An unknown name that speaks of what must stay hidden is masked too: `suspected_fraud`.
fn hidden(name: &[u8]) -> Option<Facts> {
    const WORDS: &[u8] = b"fraud|stolen|lost_card|blacklist|blocklist|block_list|high_risk|pickup";
    contains_any(name, WORDS).then_some(Facts { mask: Mask::Prudent, ..GENERIC })
}

/// Whether the decline says less than the code: a generic decline beside `expired_card`.
fn vague(decline: Facts, code: Option<Facts>) -> bool {
    decline.message == Message::Declined
        && code.is_some_and(|code| code.audience == Audience::Payer && code.message != Message::Declined)
}

/// The codes for a parameter that is missing or empty.
fn empty_parameter(code: &[u8]) -> bool {
    matches!(
        code,
        b"parameter_missing"
            | b"parameter_invalid_empty"
            | b"parameter_invalid_string_blank"
            | b"parameter_invalid_string_empty"
    )
}

/// Whether a card error's message speaks to programmers: it names keys, addresses, objects or APIs.
fn for_developers(message: &[u8]) -> bool {
    const WORDS: &[u8] =
        b"http|API|SDK|`|integration|Intent|parameter|arameters|sk_|pk_|tokeniz|_url|Dashboard|dashboard";
    contains_any(message, WORDS)
}

/// Whether the error is that no response came.
fn network(scanner: &Scanner, entry: &Entry, around: &Around, shape: Shape) -> bool {
    if shape == Shape::Network {
        return true;
    }
    if !around.thrown || shape != Shape::Bare && shape != Shape::Sdk {
        return false;
    }
    if matches!(scanner.bytes(entry.name), b"AbortError" | b"TimeoutError" | b"NetworkError") {
        return true;
    }
    // What fetch throws, browser by browser, and clients built on it.
    const WORDS: &[u8] = b"Failed to fetch|NetworkError|Load failed|etch failed|Network Error|Network request failed|connection was lost|appears to be offline|timeout of";
    let message = scanner.bytes(entry.get(Key::Message));
    contains_any(message, WORDS)
}
