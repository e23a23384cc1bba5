//! One error's attributes, gathered from wherever its API keeps them.

use super::provider::Row;
use super::scan::{Lengths, Level, Member, Scanner};
use super::value::{Kind, Value};
use super::{money, wrap};
use crate::bytes::phrases::{Phrases, phrases};
use crate::bytes::text::Text;
use crate::context::Told;
use crate::tables::keys::{ATTRIBUTES, Key, Keys, is_object};
use crate::tables::stems::Sense;
use crate::tables::words::Word;

// Where several keys say the same, the first goes before the others.
const PARAMS: &[Key] = &[Key::ParameterName, Key::Parameter, Key::InvalidParam, Key::ParamName, Key::ErrorParam];
const MESSAGES: &[Key] = &[
    Key::Detail,
    Key::Details,
    Key::Description,
    Key::Msg,
    Key::Messages,
    Key::ErrorMessage,
    Key::ErrorDescription,
    Key::DefaultMessage,
    Key::FailureMessage,
    Key::ExceptionMessage,
    Key::Title,
];
const PLACES: &[Key] = &[
    Key::Field,
    Key::FieldName,
    Key::PropertyName,
    Key::PropertyPath,
    Key::Attr,
    Key::Property,
    Key::Element,
    Key::ElementType,
    Key::Pointer,
    Key::Loc,
    Key::Path,
];

/// What an error is made of: one of these stands in each that says more than a status.
pub(crate) const SOURCES: Keys = Keys::of(&[
    Key::Type,
    Key::Code,
    Key::DeclineCode,
    Key::Message,
    Key::Param,
    Key::StripeCode,
    Key::RawType,
    Key::Raw,
    Key::ErrorCode,
    Key::ErrorType,
    Key::FailureCode,
    Key::PaymentFailed,
    Key::Extensions,
    Key::Source,
    Key::Constraints,
    Key::Name,
    Key::Exception,
    Key::ExceptionType,
])
.with(Keys::of(PARAMS))
.with(Keys::of(MESSAGES))
.with(Keys::of(PLACES));

/// Where [`evidence`] is taken from.
pub(crate) static EVIDENCE: Keys = Keys::of(&[
    Key::StatusCode,
    Key::HttpStatus,
    Key::HttpStatusCode,
    Key::Status,
    Key::Code,
    Key::Headers,
    Key::Outcome,
    Key::Data,
    Key::Context,
    Key::Response,
    Key::Extensions,
]);

/// The attributes.
const FIRST: Keys = Keys::first(ATTRIBUTES);

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
    /// A reason stood there that must stay hidden.
    pub(crate) masked: bool,
    /// Its attributes come from several objects, or its message from another key: it may be a shop's.
    pub(crate) merged: bool,
    /// The objects nested in it were read.
    pub(crate) entered: bool,
    /// A provider's own form: an error object under `error`, or one of its SDKs'.
    pub(crate) own_form: bool,
    /// A state of its own says that it failed.
    pub(crate) failed: bool,
    /// A state of its own says that it goes on, and none that it failed.
    pub(crate) going: bool,
    /// The same under a status that says that it failed: an order that waits, or its payment.
    pub(crate) waits: bool,
    /// Its place belongs to the delivery: `{"shipping_address": {"postal_code": [...]}}`.
    pub(crate) shipping: bool,
    /// What its other words say: a status, a reason under a key of its own.
    pub(crate) sense: Sense,
    /// What a provider's tables say of it.
    pub(crate) row: Row,
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
        masked: false,
        merged: false,
        entered: false,
        own_form: false,
        failed: false,
        going: false,
        waits: false,
        shipping: false,
        sense: Sense::None,
        row: Row::NONE,
    };

    /// An entry of which nothing is known: filled in one place, not wherever one is wanted.
    #[inline(never)]
    pub(crate) fn blank() -> Entry {
        Entry::EMPTY
    }

    #[inline]
    pub(crate) fn get(&self, key: Key) -> Value {
        if (key as usize) < ATTRIBUTES { self.value(key as usize) } else { Value::ABSENT }
    }

    /// The value at a place of the record.
    pub(crate) fn value(&self, at: usize) -> Value {
        self.values.get(at).copied().unwrap_or(Value::ABSENT)
    }

    pub(crate) fn set(&mut self, key: Key, value: Value) {
        if let (true, Some(slot)) = ((key as usize) < ATTRIBUTES, self.values.get_mut(key as usize)) {
            *slot = value;
        }
    }

    /// Takes from `level` what this entry still lacks.
    #[inline(never)]
    pub(crate) fn fill(&mut self, level: &Level) {
        // The attributes are the first keys of a level, in the same order.
        let mut keys = level.among(&FIRST);
        while let Some(key) = keys.take() {
            if let Some(slot) = self.values.get_mut(key)
                && !slot.is_some()
            {
                *slot = level.at(key).attribute(is_object(key));
            }
        }
        if !level.rare {
            return;
        }
        self.also(level, Key::Param, PARAMS);
        let own = self.get(Key::Message).is_some();
        self.also(level, Key::Message, MESSAGES);
        // Words under another name are somebody else's: `merchant_message`.
        self.merged |= !own && self.get(Key::Message).is_some();
        self.also(level, Key::Charge, &[Key::ChargeId]);
        self.name.take(level.get(Key::Name));
        self.name.take(level.get(Key::ExceptionType));
        self.name.take(level.get(Key::Exception));
        for key in PLACES {
            let value = level.get(*key);
            // Pydantic and zod name a place by the list of its steps.
            self.place = self.place.or(if value.is(Kind::List) { value } else { value.scalar() });
        }
        self.v2 |= level.get(Key::UserMessage).is_some() || level.get(Key::InvalidParam).is_some();
    }

    #[inline(never)]
    fn also(&mut self, level: &Level, key: Key, names: &[Key]) {
        for name in names {
            self.take(key, level.get(*name));
        }
    }

    /// Takes what was read of the objects nested in it.
    pub(crate) fn take_nested(&mut self, nested: &Nested) {
        for (slot, value) in self.values.iter_mut().skip(ATTRIBUTES).zip(nested.values) {
            *slot = value;
        }
        self.masked |= nested.masked;
        self.entered = true;
    }

    /// Takes an attribute where it has none yet, as far as it is text or a number.
    pub(crate) fn take(&mut self, key: Key, value: Value) {
        if let (true, Some(slot)) = ((key as usize) < ATTRIBUTES, self.values.get_mut(key as usize)) {
            slot.take(value);
        }
    }
}

/// What an error object says whose keys are in `level`.
pub(crate) fn entry(scanner: &mut Scanner, level: &Level) -> Entry {
    let mut entry = Entry::blank();
    gather_into(scanner, level, &mut entry);
    entry
}

/// The same, into an entry that is blank.
pub(crate) fn gather_into(scanner: &mut Scanner, level: &Level, entry: &mut Entry) {
    // Most have nothing but their attributes.
    if level.rare || level.get(Key::Source).is_some() || level.get(Key::Message).is(Kind::Object) {
        gather(scanner, level, entry);
    } else {
        entry.fill(level);
    }
}

/// Gathers what may stand beside the attributes, or below them.
fn gather(scanner: &mut Scanner, level: &Level, entry: &mut Entry) {
    // React Native's `code` says only that it failed; the API's code has a name of its own.
    entry.take(Key::Code, level.get(Key::StripeCode));
    entry.take(Key::Type, level.get(Key::RawType));
    entry.sdk = level.get(Key::RawType).is_some();
    if let Some(raw) = read(scanner, level, Key::Raw) {
        // A class name for a type says less than the exception's own copy of the body.
        entry.sdk = true;
        entry.take(Key::Type, raw.get(Key::Type));
        entry.fill(level);
        entry.fill(&raw);
        evidence(scanner, entry, &raw);
    }
    entry.fill(level);
    // Other APIs have numbers and words of their own under these names, beside what says more.
    if scanner.is_code(level.get(Key::ErrorCode)) {
        entry.take(Key::Code, level.get(Key::ErrorCode));
    }
    if scanner.kind(level.get(Key::ErrorType)).known() {
        entry.take(Key::Type, level.get(Key::ErrorType));
    }
    entry.take(Key::Code, level.get(Key::FailureCode));
    evidence(scanner, entry, level);
    for key in [Key::PaymentFailed, Key::Extensions] {
        if let Some(inner) = read(scanner, level, key) {
            // What is known there is an error of its own, and found as one.
            let known = scanner.kind(inner.get(Key::Type)).known() || scanner.is_code(inner.get(Key::Code));
            if !known || key == Key::PaymentFailed {
                entry.fill(&inner);
            }
        }
    }
    // GraphQL's path is that of the question, and no place in a form.
    if level.get(Key::Extensions).is(Kind::Object) && entry.place.is(Kind::List) {
        entry.place = Value::ABSENT;
    }
    // PayMongo and JSON:API: a card or bank account under `source` is no error, its place is.
    if let Some(source) = look(scanner, level, Key::Source) {
        entry.take(Key::Param, source.get(Key::Attribute));
        entry.place.take(source.get(Key::Pointer));
    }
    // Some name the parameter in an object beside the message, as Magento does.
    for (key, name) in [(Key::Meta, Key::ParamName), (Key::Parameters, Key::FieldName)] {
        if let Some(beside) = look(scanner, level, key) {
            entry.place = entry.place.or(beside.get(name).scalar());
        }
    }
    // OData: `{"message": {"lang": "en", "value": "Payment card was declined."}}`.
    if level.get(Key::Message).is(Kind::Object) {
        let mut at = level.get(Key::Message).start() + 1;
        while let Member::Pair(name, start) = scanner.next_member(at) {
            let value = scanner.value(start);
            if scanner.bytes(name) == b"value" {
                entry.take(Key::Message, value.only(Kind::Text).kept());
            }
            at = value.next();
        }
    }
    // Magento fills its sentence in with these: `{"message": "Payment failed: %1", "parameters": ["..."]}`.
    let filled = level.get(Key::Parameters);
    if scanner.bytes(entry.get(Key::Message)).contains(&b'%') {
        let first = match look(scanner, level, Key::Parameters) {
            Some(named) => named.get(Key::Message),
            None if filled.is(Kind::List) => scanner.value(scanner.space(filled.start() + 1)),
            None => Value::ABSENT,
        };
        entry.set(Key::Message, first.only(Kind::Text).or(entry.get(Key::Message)));
    }
    // class-validator: the rules that a property broke, each with its sentence.
    let rules = level.get(Key::Constraints);
    if rules.is(Kind::Object)
        && let Member::Pair(_, start) = scanner.next_member(rules.start() + 1)
    {
        let message = scanner.value(start).kept();
        entry.take(Key::Message, message);
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

/// Whether `second` stands somewhere after `first`.
#[inline(never)]
fn follows(text: &[u8], first: u8, second: u8) -> bool {
    let mut found = false;
    text.iter().any(|byte| {
        found |= *byte == first;
        found && *byte == second
    })
}

/// Whether an object with quoted keys stands in a text: a brace, then a quote, with but white space and the marks of
/// escapes between. `\d{3,4}" is wanted` is none.
#[inline(never)]
pub(crate) fn holds_object(text: Text) -> bool {
    static BRACE: Phrases = phrases!["{"];
    let mut opened = false;
    // Hardly any message has a brace, which is asked by the block.
    BRACE.any_in(text)
        && text.bytes().iter().any(|byte| {
            let quote = opened && *byte == b'"';
            opened =
                *byte == b'{' || opened && matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'\\' | b'n' | b'r' | b't');
            quote
        })
}

/// Takes from `level` what is evidence and no attribute: status, headers, outcome.
pub(crate) fn evidence(scanner: &mut Scanner, entry: &mut Entry, level: &Level) {
    if !level.rare {
        return;
    }
    status_of(scanner, entry, level);
    if let Some(headers) = look(scanner, level, Key::Headers) {
        entry.take(Key::RequestId, headers.get(Key::RequestId));
        // Headers are text; a dump of them may hold the words themselves.
        entry.should_retry = match scanner.word(headers.get(Key::ShouldRetry)) {
            Word::True => Told::Retry,
            Word::False => Told::DoNotRetry,
            _ => entry.should_retry,
        };
    }
    if let Some(outcome) = read(scanner, level, Key::Outcome) {
        entry.reason.take(outcome.get(Key::Reason));
        for key in [Key::AdviceCode, Key::NetworkAdviceCode, Key::NetworkDeclineCode] {
            entry.take(key, outcome.get(key));
        }
    }
    // WordPress, tRPC and Supabase keep the status beside the error's data.
    for key in [Key::Data, Key::Context, Key::Response, Key::Extensions] {
        if entry.status == 0
            && let Some(inner) = look(scanner, level, key)
        {
            status_of(scanner, entry, &inner);
        }
    }
}

/// Takes the status that an object names, where none is known yet.
fn status_of(scanner: &mut Scanner, entry: &mut Entry, level: &Level) {
    for key in [Key::StatusCode, Key::HttpStatus, Key::HttpStatusCode, Key::Status, Key::Code] {
        let value = level.get(key).scalar();
        // A code as text is somebody's own, `"507"`; as a number it may be the status.
        let own = matches!(key, Key::Code) && value.is(Kind::Text);
        if entry.status == 0 && value.is_some() && !own {
            let status = number(scanner.bytes(value), 3);
            // A code of three digits is a status where it says that something failed.
            let least = if matches!(key, Key::Code) { 400 } else { 100 };
            entry.status = if (least..600).contains(&status) { status } else { 0 };
        }
    }
}

/// The object under `key`, if one stands there, its reasons hidden where they must be.
fn read(scanner: &mut Scanner, level: &Level, key: Key) -> Option<Level> {
    let mut level = look(scanner, level, key)?;
    wrap::hide_in(scanner, &mut level);
    Some(level)
}

/// The same, where no reason is taken from it.
#[inline(never)]
fn look(scanner: &mut Scanner, level: &Level, key: Key) -> Option<Level> {
    let value = level.get(key);
    value.is(Kind::Object).then(|| {
        let mut level = Level::blank();
        scanner.object(value.start(), &mut level);
        level
    })
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

/// What a report says of the objects nested in an error.
pub(crate) struct Nested {
    /// In the order of [`MEMBERS`].
    pub(crate) values: [Value; MEMBERS.len()],
    /// Whether a reason in them must stay hidden.
    pub(crate) masked: bool,
    /// It says that money was taken.
    pub(crate) took: bool,
    /// What became of it stands in its charges alone.
    pub(crate) charges: bool,
}

impl Nested {
    pub(crate) const NOTHING: Nested =
        Nested { values: [Value::ABSENT; MEMBERS.len()], masked: false, took: false, charges: false };

    /// Whether the object under a key is one of those.
    pub(crate) fn is(key: Key) -> bool {
        matches!(key, Key::PaymentIntent | Key::SetupIntent | Key::PaymentMethod | Key::Source)
    }

    /// Reads the object at `at`, which stands under that key; gives the place past it.
    #[inline(never)]
    pub(crate) fn read(&mut self, scanner: &mut Scanner, key: Key, at: usize) -> usize {
        static WANTED: Lengths = Lengths::of(&[
            Key::Id,
            Key::Status,
            Key::Type,
            Key::Brand,
            Key::Card,
            Key::LastPaymentError,
            Key::LastSetupError,
            Key::AmountReceived,
            Key::Paid,
            Key::Captured,
            Key::Charges,
        ]);
        let mut level = Level::blank();
        let end = scanner.some(at, &mut level, WANTED);
        self.took |= money::took_in(scanner, &level);
        self.charges |= level.get(Key::Charges).is_some() && !level.get(Key::Status).is_some();
        for key in [Key::LastPaymentError, Key::LastSetupError] {
            if let Some(error) = read(scanner, &level, key) {
                self.masked |= error.get(Key::Code).hidden() || error.get(Key::DeclineCode).hidden();
            }
        }
        for ((object, member), slot) in MEMBERS.iter().zip(&mut self.values) {
            if *object != key {
                continue;
            }
            let mut value = level.get(*member);
            if *member == Key::Brand
                && let Some(card) = look(scanner, &level, Key::Card)
            {
                value = card.get(Key::Brand);
            }
            *slot = value.scalar();
        }
        end
    }
}

/// Reads what a report says of the nested objects into the entry, and whether a reason in them must stay hidden.
pub(crate) fn members(scanner: &mut Scanner, entry: &mut Entry) {
    let mut nested = Nested::NOTHING;
    for key in [Key::PaymentIntent, Key::SetupIntent, Key::PaymentMethod, Key::Source] {
        let object = entry.get(key);
        if object.is(Kind::Object) {
            nested.read(scanner, key, object.start());
        }
    }
    entry.take_nested(&nested);
}

/// The number that digits say, as far as a word holds it; 0 for anything else.
pub(crate) fn number_of(text: &[u8]) -> u32 {
    let mut number: u32 = 0;
    for byte in text {
        if !byte.is_ascii_digit() {
            return 0;
        }
        number = number.saturating_mul(10).saturating_add((byte - b'0') as u32);
    }
    number
}

/// The card's brand, where the error carries the card.
pub(crate) fn brand(scanner: &mut Scanner, entry: &Entry) -> Word {
    let mut brands =
        MEMBERS.iter().zip(entry.values.iter().skip(ATTRIBUTES)).filter(|((_, member), _)| *member == Key::Brand);
    let brand = brands.find(|(_, value)| value.is_some()).map_or(Value::ABSENT, |(_, value)| *value);
    scanner.word(brand)
}
