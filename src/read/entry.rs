//! One error's attributes, gathered from wherever its API keeps them.

use super::scan::{Level, Scanner};
use super::value::{Kind, Value};
use crate::context::Told;
use crate::tables::keys::{ATTRIBUTES, Key, is_object};
use crate::tables::words::Word;

/// What a report says of the objects nested in an error: the object, and its member.
pub(crate) const MEMBERS: [(Key, Key); 10] = [
    (Key::PaymentIntent, Key::Id),
    (Key::PaymentIntent, Key::Status),
    (Key::SetupIntent, Key::Id),
    (Key::SetupIntent, Key::Status),
    (Key::PaymentMethod, Key::Id),
    (Key::PaymentMethod, Key::Type),
    (Key::PaymentMethod, Key::Brand),
    (Key::Source, Key::Id),
    (Key::Source, Key::Type),
    (Key::Source, Key::Brand),
];

/// How many values an error has: its attributes, then the members of nested objects.
pub(crate) const VALUES: usize = ATTRIBUTES + MEMBERS.len();

/// An error as found: values in the body, nothing decided.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    /// The sixteen attributes and the request's id, in the order of [`Key`]; then the members of nested objects, in
    /// the order of [`MEMBERS`].
    pub(crate) values: [Value; VALUES],
    /// Where in a form, where the body says so by another thing than `param`: a pointer, an
    /// element, the key of a list that is keyed by fields.
    pub(crate) place: Value,
    /// The reason in a charge's outcome.
    pub(crate) reason: Value,
    /// The name of a thrown error's class.
    pub(crate) name: Value,
    /// The status that the body itself names; 0 for none.
    pub(crate) status: u32,
    /// `Stripe-Should-Retry`, where the body repeats the response's headers.
    pub(crate) should_retry: Told,
    /// A server SDK's exception: `raw`, `rawType`, a class for a type.
    pub(crate) sdk: bool,
    /// Keys that only API v2 has.
    pub(crate) v2: bool,
    /// RFC 9457: a title, and a URI for a type.
    pub(crate) problem: bool,
}

impl Entry {
    pub(crate) const EMPTY: Entry = Entry {
        values: [Value::ABSENT; VALUES],
        place: Value::ABSENT,
        reason: Value::ABSENT,
        name: Value::ABSENT,
        status: 0,
        should_retry: Told::Nothing,
        sdk: false,
        v2: false,
        problem: false,
    };

    #[inline]
    pub(crate) fn get(&self, key: Key) -> Value {
        self.values[..ATTRIBUTES].get(key as usize).copied().unwrap_or(Value::ABSENT)
    }

    pub(crate) fn set(&mut self, key: Key, value: Value) {
        if let Some(slot) = self.values[..ATTRIBUTES].get_mut(key as usize) {
            *slot = value;
        }
    }

    /// Takes from `level` what this entry still lacks.
    #[inline(never)]
    pub(crate) fn fill(&mut self, level: &Level) {
        // The attributes are the first keys of a level, in the same order.
        for (at, (slot, value)) in self.values[..ATTRIBUTES].iter_mut().zip(level.values()).enumerate() {
            if !slot.is_some() && value.is_some() {
                *slot = value.attribute(is_object(at));
            }
        }
        if !level.rare {
            return;
        }
        self.also(level, Key::Param, &[Key::ParameterName, Key::Parameter, Key::InvalidParam]);
        self.also(
            level,
            Key::Message,
            &[Key::Detail, Key::Description, Key::Msg, Key::ErrorMessage, Key::ErrorDescription, Key::Title],
        );
        self.also(level, Key::Charge, &[Key::ChargeId]);
        self.name.take(level.get(Key::Name));
        for key in &[Key::Field, Key::Element, Key::ElementType, Key::Pointer, Key::Path] {
            self.place.take(level.get(*key));
        }
        self.v2 |= level.get(Key::UserMessage).is_some() || level.get(Key::InvalidParam).is_some();
    }

    #[inline(never)]
    fn also(&mut self, level: &Level, key: Key, names: &[Key]) {
        for name in names {
            self.take(key, level.get(*name));
        }
    }

    /// Takes an attribute where it has none yet, as far as it is text or a number.
    pub(crate) fn take(&mut self, key: Key, value: Value) {
        if let Some(slot) = self.values[..ATTRIBUTES].get_mut(key as usize) {
            slot.take(value);
        }
    }
}

/// Gathers into `entry`, which is empty, what an error object says whose keys are in `level`.
pub(crate) fn entry(scanner: &mut Scanner, level: &Level, entry: &mut Entry) {
    // Most have nothing but their attributes, each of its kind.
    match level.values().first_chunk() {
        Some(attributes) if !(level.rare | level.odd | level.get(Key::Source).is_some()) => {
            let attributes: &[Value; ATTRIBUTES] = attributes;
            entry.values[..ATTRIBUTES].copy_from_slice(attributes);
        }
        _ => gather(scanner, level, entry),
    }
}

/// Gathers what may stand beside the attributes, or below them.
fn gather(scanner: &mut Scanner, level: &Level, entry: &mut Entry) {
    // React Native's `code` says only that it failed; the API's code has a name of its own.
    entry.take(Key::Code, level.get(Key::StripeCode));
    entry.take(Key::Type, level.get(Key::RawType));
    entry.sdk = level.get(Key::RawType).is_some();
    let mut inner = Level::EMPTY;
    if read(scanner, level, Key::Raw, &mut inner) {
        // A class name for a type says less than the exception's own copy of the body.
        entry.sdk = true;
        entry.take(Key::Type, inner.get(Key::Type));
        entry.fill(level);
        entry.fill(&inner);
        evidence(scanner, entry, &inner);
    }
    entry.fill(level);
    // Other APIs have numbers and words of their own under these names, beside what says more.
    if scanner.is_code(level.get(Key::ErrorCode)) {
        entry.take(Key::Code, level.get(Key::ErrorCode));
    }
    if scanner.kind(level.get(Key::ErrorType)).known() {
        entry.take(Key::Type, level.get(Key::ErrorType));
    }
    evidence(scanner, entry, level);
    for &key in &[Key::PaymentFailed, Key::Extensions] {
        if read(scanner, level, key, &mut inner) {
            let mut cause = Level::EMPTY;
            if read(scanner, &inner, Key::Exception, &mut cause) {
                entry.fill(&cause);
            }
            entry.fill(&inner);
        }
    }
    // PayMongo and JSON:API: a card or bank account under `source` is no error, its place is.
    if read(scanner, level, Key::Source, &mut inner) {
        entry.take(Key::Param, inner.get(Key::Attribute));
        entry.place.take(inner.get(Key::Pointer));
    }
    let some = |key| level.get(key).is_some();
    let (title, detail, status) = (some(Key::Title), some(Key::Detail), some(Key::Status));
    entry.problem = title && detail && status || (title || detail || status) && uri(scanner, level);
}

/// Whether the type is a URI, as RFC 9457 has it.
fn uri(scanner: &mut Scanner, level: &Level) -> bool {
    let kind = level.get(Key::Type).only(Kind::Text);
    follows(scanner.bytes(kind), b':', b'/') || scanner.word(kind) == Word::Blank
}

/// Whether both bytes stand in the text, one behind the other.
#[inline(never)]
pub(crate) fn follows(text: &[u8], first: u8, second: u8) -> bool {
    let mut found = false;
    text.iter().any(|byte| {
        found |= *byte == first;
        found && *byte == second
    })
}

/// Takes from `level` what is evidence and no attribute: status, headers, outcome.
pub(crate) fn evidence(scanner: &mut Scanner, entry: &mut Entry, level: &Level) {
    if !level.rare {
        return;
    }
    for key in &[Key::StatusCode, Key::HttpStatus, Key::HttpStatusCode, Key::Status] {
        let value = level.get(*key).scalar();
        if entry.status == 0 && value.is_some() {
            let status = number(scanner.bytes(value), 3);
            entry.status = if (100..600).contains(&status) { status } else { 0 };
        }
    }
    let mut inner = Level::EMPTY;
    if read(scanner, level, Key::Headers, &mut inner) {
        entry.take(Key::RequestId, inner.get(Key::RequestId));
        let flag = inner.get(Key::ShouldRetry);
        // Headers are text; a dump of them may hold the words themselves.
        entry.should_retry = match scanner.word(flag) {
            Word::True => Told::Retry,
            Word::False => Told::DoNotRetry,
            _ => entry.should_retry,
        };
    }
    if read(scanner, level, Key::Outcome, &mut inner) {
        entry.reason.take(inner.get(Key::Reason));
        for &key in &[Key::AdviceCode, Key::NetworkAdviceCode, Key::NetworkDeclineCode] {
            entry.take(key, inner.get(key));
        }
    }
}

/// Reads the object under `key` into `inner`, if one stands there.
fn read(scanner: &mut Scanner, level: &Level, key: Key, inner: &mut Level) -> bool {
    let value = level.get(key);
    if !value.is(Kind::Object) {
        return false;
    }
    *inner = Level::EMPTY;
    scanner.object(value.start(), inner, None);
    true
}

/// The number that so many digits say; `u32::MAX` for anything else.
#[inline(never)]
pub(crate) fn number(text: &[u8], digits: usize) -> u32 {
    let mut number = 0;
    for byte in text {
        let digit = byte.wrapping_sub(b'0') as u32;
        if digit > 9 || text.len() != digits {
            return u32::MAX;
        }
        number = number * 10 + digit;
    }
    if text.len() == digits { number } else { u32::MAX }
}

/// Reads what a report says of the nested objects into the entry.
pub(crate) fn members(scanner: &mut Scanner, entry: &mut Entry) {
    let mut level = Level::EMPTY;
    let mut read_last = Value::ABSENT;
    for (n, (object, member)) in MEMBERS.iter().enumerate() {
        let object = entry.get(*object);
        if !object.is(Kind::Object) {
            continue;
        }
        if object != read_last {
            level = Level::EMPTY;
            scanner.object(object.start(), &mut level, None);
            read_last = object;
        }
        let mut value = level.get(*member);
        let mut card = Level::EMPTY;
        if *member == Key::Brand && read(scanner, &level, Key::Card, &mut card) {
            value = card.get(Key::Brand);
        }
        entry.values[ATTRIBUTES + n] = value.scalar();
    }
}

/// The card's brand, where the error carries the card.
pub(crate) fn brand(scanner: &mut Scanner, entry: &Entry) -> Word {
    for &key in &[Key::PaymentMethod, Key::Source] {
        let object = entry.get(key);
        if object.is_some() {
            let (mut level, mut card) = (Level::EMPTY, Level::EMPTY);
            scanner.object(object.start(), &mut level, None);
            let card = if read(scanner, &level, Key::Card, &mut card) { &card } else { &level };
            let brand = card.get(Key::Brand);
            if brand.is(Kind::Text) {
                return scanner.word(brand);
            }
        }
    }
    Word::Other
}
