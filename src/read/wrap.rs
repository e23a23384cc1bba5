//! What a key makes of the value under it: the role of its object, and what its text says. The rows are in
//! [`keys`](crate::tables::keys); here stands what holds for keys that have none.

use super::scan::{Level, Scanner};
use super::value::{Kind, Value};
use crate::bytes::phrases::{Beginnings, Phrases, beginnings, phrases};
use crate::bytes::text::Text;
use crate::lookup::{self, Known};
use crate::tables::keys::{Key, Keys, Role, Says};
use crate::tables::stems::{Sense, Squeezed};
use crate::tables::words::Word;

/// What the text under a key that has no row says, as far as the key itself says so: how something stands
/// (`payment_status`, `TransactionState`, `resultCode`), or a reason (`refusalReason`, `processor_response_code`,
/// `xErrorText`). Ids, addresses and times name no reason.
fn named(key: Text) -> Says {
    static REASONS: Phrases = phrases![
        "reason", "refus", "reject", "respon", "result", "code", "cause", "declin", "denial", "fail", "stat", "error",
        "outcome"
    ]
    .folded();
    static STATES: Phrases = phrases!["status", "state", "result"].folded();
    // Most keys are neither, which one look at them tells.
    if !REASONS.any_in(key) {
        return Says::Nothing;
    }
    // `_at`: an underline with the bit of small letters.
    let aside = || [&b"id"[..], b"url", b"time", b"date", b"\x7fat"].iter().any(|end| ends(key, end));
    if STATES.any_in(key) {
        Says::State
    } else if aside() {
        Says::Nothing
    } else {
        Says::Reason
    }
}

/// Whether a key ends so, in small letters or capitals.
fn ends(key: Text, end: &[u8]) -> bool {
    let key = key.bytes();
    let tail = key.len().checked_sub(end.len()).and_then(|start| key.get(start..));
    tail.is_some_and(|tail| tail.iter().zip(end).all(|(one, two)| one | 0x20 == *two))
}

/// The word that a part of a key is, in other languages too: `motivoRecusa` speaks of a reason.
pub(crate) fn foreign(key: Text) -> Word {
    let bytes = key.bytes();
    let mut start = 0;
    for at in 0..=bytes.len() {
        let ends = match (bytes.get(at.wrapping_sub(1)), bytes.get(at)) {
            (_, None) => true,
            (Some(before), Some(byte)) => {
                matches!(byte, b'_' | b'-' | b'.') || byte.is_ascii_uppercase() && before.is_ascii_lowercase()
            }
            (None, _) => false,
        };
        if ends {
            let word = lookup::word(key.part(start, at));
            if word as u8 >= Word::StateKey as u8 && word as u8 <= Word::FormKey as u8 {
                return word;
            }
            start = if matches!(bytes.get(at), Some(b'_' | b'-' | b'.')) { at + 1 } else { at };
        }
    }
    Word::Other
}

/// What stands under a key that has no row: errors, where its name ends so.
pub(crate) fn role(key: Option<Key>, name: Text) -> Role {
    match key {
        Some(key) => key.role(),
        None if ends(name, b"errors") => Role::List,
        None if ends(name, b"error") || ends(name, b"exception") => Role::Error,
        None => match foreign(name) {
            Word::ErrorKey => Role::Error,
            Word::ErrorsKey => Role::List,
            _ => Role::Plain,
        },
    }
}

/// What the text of a reason says: by the tables, else by its stems. A known code says nothing here, unless it must
/// stay hidden; its row does.
pub(crate) fn sense(scanner: &mut Scanner, value: Value) -> Sense {
    let name = value.is(Kind::Text) && is_name(scanner.bytes(value));
    sense_in(scanner, value, name)
}

/// The same of a code, which is a name however many words it has.
pub(crate) fn sense_of_code(scanner: &mut Scanner, value: Value) -> Sense {
    sense_in(scanner, value, true)
}

#[inline(never)]
fn sense_in(scanner: &mut Scanner, value: Value, name: bool) -> Sense {
    if !value.is(Kind::Text) {
        return Sense::None;
    }
    let known = scanner.known(value);
    sense_of(&known, scanner.bytes(value), name)
}

/// The same of a text that was looked up. Most reasons are in the tables, which are asked sooner than the stems, and
/// say the same: see [`HIDDEN_NAMES`](crate::tables::stems::HIDDEN_NAMES).
pub(crate) fn sense_of(known: &Known, text: &[u8], name: bool) -> Sense {
    if known.masked() {
        Sense::Hidden
    } else if known.is_code() {
        Sense::None
    } else {
        sense_of_words(text, name)
    }
}

/// What a text says by its stems. `NO_FRAUD` is no fraud; `PICK UP CARD - NO FRAUD` is to be hidden.
fn sense_of_words(text: &[u8], name: bool) -> Sense {
    let text = Squeezed::new(text);
    if INNOCENT.begin(text.bytes()) { Sense::Innocent } else { text.sense(name) }
}

/// How a text begins that names what must stay hidden, and denies it.
static INNOCENT: Beginnings = beginnings!["nofraud", "notfraud", "norisk", "lowrisk"];

/// Whether a text is a name, as codes are, and no sentence: at most two words.
pub(crate) fn is_name(text: &[u8]) -> bool {
    text.len() <= 64 && text.iter().filter(|byte| matches!(byte, b' ' | b'+')).count() < 2
}

/// Whether a text could be a code: one word of letters, digits, `_` and `-`.
pub(crate) fn is_code_like(text: &[u8]) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
}

/// Whether the text of a reason or a type must stay hidden.
fn hides(scanner: &mut Scanner, value: Value) -> bool {
    let known = scanner.known(value);
    if known.is_code() || known.kind.known() {
        known.masked() || known.kind.masked()
    } else {
        let text = scanner.bytes(value);
        sense_of_words(text, is_name(text)) == Sense::Hidden
    }
}

/// The value, hidden where it names a reason that must not be told.
pub(crate) fn hide(value: Value, sense: Sense) -> Value {
    if sense == Sense::Hidden { value.hide() } else { value }
}

/// The object at `at`, its reasons hidden where they must be.
pub(crate) fn level(scanner: &mut Scanner, at: usize) -> Level {
    let mut level = Level::blank();
    scanner.object(at, &mut level);
    hide_in(scanner, &mut level);
    level
}

/// Hides the reasons of an object that must not be told; whether there was one.
pub(crate) fn hide_in(scanner: &mut Scanner, level: &mut Level) -> bool {
    static REASONS: Keys = Keys::of(&[
        Key::Code,
        Key::DeclineCode,
        Key::Type,
        Key::Error,
        Key::NetworkDeclineCode,
        Key::RawType,
        Key::StripeCode,
        Key::FailureCode,
        Key::ErrorCode,
        Key::ErrorType,
        Key::Reason,
        Key::Outcome,
    ]);
    let mut found = false;
    for key in level.keys().and(&REASONS) {
        let value = level.at(key);
        if value.is(Kind::Text) && hides(scanner, value) {
            found = true;
            level.set(key, value.hide());
        }
    }
    found
}

/// What a key's text says, by its row or by its name.
pub(crate) fn says(key: Option<Key>, name: Text) -> Says {
    if let Some(key) = key {
        return key.says();
    }
    let named = named(name);
    if named != Says::Nothing {
        return named;
    }
    // `Ablehnungsgrund`, `weigeringsreden`.
    if ends(name, b"grund") || ends(name, b"reden") {
        return Says::Reason;
    }
    match foreign(name) {
        Word::StateKey => Says::State,
        Word::ReasonKey | Word::MessageKey | Word::ErrorKey => Says::Reason,
        Word::SignKey => Says::Sign,
        _ => Says::Nothing,
    }
}

/// The key of a name in a body, and whether it was spelled as on the wire.
pub(crate) fn key(scanner: &mut Scanner, name: Value) -> Option<(Key, bool)> {
    lookup::key(scanner.key(name))
}
