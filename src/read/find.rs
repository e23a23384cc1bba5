//! Which of a body's objects are its errors.
//!
//! The outer error governs: an error that an API object keeps from an earlier attempt
//! (`last_payment_error`) counts only where no error stands around it. In order: the envelope's
//! `error`, a list `errors`, an error kept on an API object, an error without an envelope, and what
//! proxies and clients wrap around them, to a fixed depth.

use super::MOST;
use super::entry::{Entry, entry, evidence, follows, members};
use super::scan::{Level, Scanner};
use super::value::{Kind, Value};
use crate::bytes::text::Text;
use crate::context::{Around, Told, UNKNOWN};
use crate::tables::facts::{Facts, Family};
use crate::tables::keys::Key;
use crate::tables::shapes::Shape;
use crate::tables::words::Word;

/// As many objects of a text are looked at for one that carries an error.
const OBJECTS: u32 = 10_000;

/// Wrappers around a body are opened to this depth.
const DEPTH: u8 = 7;

/// What was found beside the errors themselves.
pub(crate) struct Outcome {
    pub(crate) shape: Shape,
    pub(crate) complete: bool,
    /// A body as text inside the body: to be decoded and read instead. Absent where there is none.
    pub(crate) nested: Value,
}

struct Finder<'a, F> {
    scanner: Scanner<'a>,
    context: Around,
    emit: F,
    shape: Shape,
    found: usize,
    nested: Value,
    /// Where the object that was tried last ends.
    end: usize,
}

/// Finds the errors in `body` and hands each to `emit`, in wire order, at most [`MOST`].
pub(crate) fn read<'a>(
    body: Text<'a>,
    context: Around,
    emit: impl FnMut(&mut Scanner<'a>, &Entry, Facts, Shape, &Around),
) -> Outcome {
    let mut finder = Finder {
        scanner: Scanner::new(body),
        context,
        emit,
        shape: Shape::None,
        found: 0,
        nested: Value::ABSENT,
        end: 0,
    };
    finder.document(&Entry { should_retry: context.should_retry, ..Entry::EMPTY });
    let complete = !finder.scanner.cut && !finder.scanner.lenient && finder.found <= MOST;
    Outcome { shape: finder.shape, complete, nested: finder.nested }
}

impl<'a, F: FnMut(&mut Scanner<'a>, &Entry, Facts, Shape, &Around)> Finder<'a, F> {
    fn document(&mut self, around: &Entry) {
        // Behind a byte-order mark and white space.
        let mark = self.scanner.body.part(0, 3).bytes() == b"\xEF\xBB\xBF";
        let start = self.scanner.space(if mark { 3 } else { 0 });
        match self.scanner.at(start) {
            b'{' => self.bodies(start, around),
            b'[' => {
                let list = self.scanner.value(start).kept();
                if !self.list(list, Shape::Errors, 0, around, true) {
                    // A log line may begin with a bracket.
                    self.bodies(start, around);
                }
            }
            b'"' => {
                let text = self.scanner.value(start).kept();
                if !self.text_body(text) {
                    self.nothing(start, text, around);
                }
                return;
            }
            // A page, even one that quotes an object, is not an API's answer.
            b'<' => {}
            _ => self.bodies(start, around),
        }
        if self.found == 0 && !self.nested.is_some() {
            self.nothing(start, Value::ABSENT, around);
        }
    }

    /// Reads each object from `at` on until one carries errors, and the ones that follow it closely.
    fn bodies(&mut self, mut at: usize, around: &Entry) {
        let length = self.scanner.body.len();
        let mut tried = 0;
        while at < length && !self.nested.is_some() {
            if self.scanner.at(at) != b'{' {
                if self.found > 0 {
                    return;
                }
                at += 1;
                continue;
            }
            // A megabyte of empty objects is no log.
            tried += 1;
            if tried > OBJECTS {
                self.scanner.cut = true;
                return;
            }
            self.end = length;
            self.resolve(at, 0, around);
            at = self.end.max(at + 1);
            if self.found > 0 {
                at = self.scanner.space(at);
            }
        }
    }

    /// Finds the errors in the object at `at`; false where there are none.
    fn resolve(&mut self, at: usize, depth: u8, around: &Entry) -> bool {
        if depth > DEPTH {
            return false;
        }
        let mut level = Level::EMPTY;
        let mut inner = Level::EMPTY;
        let end = self.scanner.object(at, &mut level, Some(&mut inner));
        if depth == 0 {
            self.end = end;
        }
        // Status and headers around an error are evidence where it has none of its own.
        let mut more;
        let mut around = around;
        if level.rare || level.get(Key::RequestId).is_some() {
            more = *around;
            evidence(&mut self.scanner, &mut more, &level);
            more.take(Key::RequestId, level.get(Key::RequestId));
            around = &more;
        }

        let error = level.get(Key::Error);
        if error.is(Kind::Object) {
            return self.envelope(error, &inner, depth, around);
        }
        if self.lists(&level, &[Key::Errors, Key::Error], depth, around, false) {
            return true;
        }
        if error.is(Kind::Text) {
            return self.error_text(error, &level, depth, around);
        }
        let object = level.get(Key::Object);
        let api_object = object.is(Kind::Text) && self.scanner.word(object) != Word::Error;
        if api_object {
            return self.kept(&mut level, depth, around);
        }
        // A client's error around a response says less than the response, and so does one that a page made around
        // its parsed body.
        const PARSED: &[Key] = &[Key::Details, Key::Exception, Key::Data, Key::Info, Key::ResponseJson];
        const WRAPPERS: &[Key] = &[
            Key::Data,
            Key::Body,
            Key::Result,
            Key::Payload,
            Key::Object,
            Key::Err,
            Key::Exception,
            Key::StripeError,
            Key::Cause,
            Key::Raw,
            Key::Details,
            Key::Detail,
            Key::Message,
            Key::ErrorMessage,
            Key::Reason,
        ];
        self.wrapped(&level, &[Key::Response, Key::JsonBody, Key::HttpBody], depth, around)
            || self.carried(&mut level, PARSED, depth, around)
            || self.bare(&level, depth, around)
            || self.kept(&mut level, depth, around)
            || self.wrapped(&level, WRAPPERS, depth, around)
    }

    /// The object under `error`. Whatever it holds, it reports an error.
    fn envelope(&mut self, error: Value, inner: &Level, depth: u8, around: &Entry) -> bool {
        let plain = inner.any(&[Key::Type, Key::Code, Key::DeclineCode, Key::StripeCode, Key::RawType]);
        for &key in &[Key::ValidationErrors, Key::Errors] {
            let list = inner.get(key);
            if inner.rare && list.is_some() && (!plain || key == Key::ValidationErrors) {
                let mut common = *around;
                common.fill(inner);
                common.set(Key::Message, Value::ABSENT);
                let mut shape = Shape::Errors;
                // The code `validation_error` says what the list is; each of its errors has only a place.
                if key == Key::ValidationErrors {
                    common.set(Key::Code, Value::ABSENT);
                    shape = Shape::Error;
                }
                if self.list(list, shape, depth, &common, false) {
                    return true;
                }
            }
        }
        // An error around an error: the inner one is the API's.
        let double = inner.get(Key::Error).is(Kind::Object);
        const OPENS: &[Key] =
            &[Key::Raw, Key::Response, Key::Data, Key::Body, Key::JsonBody, Key::HttpBody, Key::Message, Key::Details];
        if double || !plain && OPENS.iter().any(|key| self.opens(inner.get(*key))) {
            let before = self.shape;
            if self.resolve(error.start(), depth + 1, around) {
                return true;
            }
            self.shape = before;
        }
        let mut found = Entry::EMPTY;
        entry(&mut self.scanner, inner, &mut found);
        self.emit(&mut found, around, Shape::Error);
        true
    }

    fn opens(&self, value: Value) -> bool {
        value.is(Kind::Object) || self.looks_nested(value)
    }

    /// `{"error": "..."}`: OAuth's code, a sentence, a code of the API, or a body as text.
    fn error_text(&mut self, error: Value, level: &Level, depth: u8, around: &Entry) -> bool {
        if self.text_body(error) {
            return true;
        }
        if self.lists(level, &[Key::Messages, Key::Details], depth, around, false) {
            return true;
        }
        let name = self.scanner.bytes(error);
        let code = name.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        let mut found = Entry::EMPTY;
        entry(&mut self.scanner, level, &mut found);
        let mut shape = Shape::Error;
        if !code {
            // `{"error": "Bad Request", "message": ...}`: the sentence that says more stays.
            found.take(Key::Message, error);
            // `{"status": "FETCH_ERROR", "error": "TypeError: ..."}`: a client's own code.
            let status = level.get(Key::Status);
            if self.scanner.is_code(status) {
                found.take(Key::Code, status);
            }
        } else if !found.get(Key::Code).is_some() {
            found.set(Key::Code, error);
            if !self.scanner.is_code(error) {
                shape = Shape::OAuth;
            }
        }
        self.emit(&mut found, around, shape);
        true
    }

    /// An error that an API object keeps: on itself, or on an object that it carries.
    fn kept(&mut self, level: &mut Level, depth: u8, around: &Entry) -> bool {
        const ERRORS: &[Key] =
            &[Key::LastPaymentError, Key::LastSetupError, Key::LastFinalizationError, Key::SetupError, Key::ApiError];
        for key in ERRORS {
            let error = level.get(*key).only(Kind::Object);
            if error.is_some() {
                let mut inner = Level::EMPTY;
                self.scanner.object(error.start(), &mut inner, None);
                let mut found = Entry::EMPTY;
                entry(&mut self.scanner, &inner, &mut found);
                self.emit(&mut found, around, Shape::Object);
                return true;
            }
        }
        let failure = level.get(Key::FailureCode).scalar();
        if failure.is_some() {
            let mut found = Entry::EMPTY;
            evidence(&mut self.scanner, &mut found, level);
            found.take(Key::Code, failure);
            found.take(Key::Message, level.get(Key::FailureMessage));
            found.take(Key::DeclineCode, found.reason);
            self.emit(&mut found, around, Shape::Object);
            return true;
        }
        const CARRIED: &[Key] = &[
            Key::Data,
            Key::PaymentIntent,
            Key::SetupIntent,
            Key::LatestCharge,
            Key::LatestAttempt,
            Key::LatestInvoice,
            Key::Charge,
            Key::Action,
        ];
        self.carried(level, CARRIED, depth, around)
    }

    /// Objects that may carry an error or be one. One that does not is taken from the level: whoever looks there
    /// later would read it again, and the objects in it, level by level.
    #[inline(never)]
    fn carried(&mut self, level: &mut Level, keys: &[Key], depth: u8, around: &Entry) -> bool {
        keys.iter().any(|key| {
            let value = level.get(*key);
            if !value.is(Kind::Object) {
                return false;
            }
            level.set(*key, Value::ABSENT);
            self.resolve(value.start(), depth + 1, around)
        })
    }

    /// The error object itself, without an envelope.
    fn bare(&mut self, level: &Level, depth: u8, around: &Entry) -> bool {
        let scanner = &mut self.scanner;
        let mut found = Entry::EMPTY;
        entry(scanner, level, &mut found);
        let message = found.get(Key::Message).is_some();
        let strong = found.get(Key::DeclineCode).is_some()
            || level.get(Key::RawType).is_some()
            || level.get(Key::StripeCode).is_some()
            || self.context.thrown && depth == 0
            || scanner.kind(level.get(Key::Type)).known()
            || scanner.is_code(found.get(Key::Code))
            || scanner.word(level.get(Key::Object)) == Word::Error
            || scanner.kind(level.get(Key::Name)).known()
            || message && scanner.bytes(level.get(Key::Name)).ends_with(b"Error");
        let success = level.get(Key::Success).is(Kind::True)
            || [Key::Type, Key::Status].iter().any(|key| scanner.word(level.get(*key)) == Word::Success);
        let refused = !(200..400).contains(&self.context.status);
        let named = found.get(Key::Type).or(found.get(Key::Code)).or(found.get(Key::Param)).is_some();
        let weak = refused && !success && (named && message || found.problem);
        if !strong && !weak {
            return false;
        }
        let mut common = *around;
        common.set(Key::Type, found.get(Key::Type));
        if self.lists(level, &[Key::ValidationErrors, Key::Details, Key::Messages], depth, &common, true) {
            return true;
        }
        let shape = if found.problem { Shape::Problem } else { Shape::Bare };
        self.emit(&mut found, around, shape);
        true
    }

    /// Values that may hold a body: an object, a list, or a body as text.
    #[inline(never)]
    fn wrapped(&mut self, level: &Level, keys: &[Key], depth: u8, around: &Entry) -> bool {
        keys.iter().any(|key| {
            let value = level.get(*key);
            if value.is(Kind::Object) {
                self.resolve(value.start(), depth + 1, around)
            } else if value.is(Kind::List) {
                self.list(value, Shape::Errors, depth + 1, around, true)
            } else {
                self.text_body(value)
            }
        })
    }

    /// The first of the lists that holds errors; see [`Finder::list`].
    #[inline(never)]
    fn lists(&mut self, level: &Level, keys: &[Key], depth: u8, around: &Entry, certain: bool) -> bool {
        keys.iter().any(|key| {
            let value = level.get(*key);
            (!certain || value.is(Kind::List)) && self.list(value, Shape::Errors, depth, around, certain)
        })
    }

    /// A body inside text: read after decoding, by the caller.
    fn text_body(&mut self, text: Value) -> bool {
        if self.looks_nested(text) {
            self.nested = text;
        }
        self.nested.is_some()
    }

    /// Whether an object with quoted keys stands in the text.
    #[inline(never)]
    fn looks_nested(&self, text: Value) -> bool {
        text.is(Kind::Text) && follows(self.scanner.bytes(text), b'{', b'"')
    }

    /// A list of errors: an array, or an object whose keys number or name them.
    /// With `certain`, an entry counts only where it looks like an error.
    fn list(&mut self, list: Value, shape: Shape, depth: u8, around: &Entry, certain: bool) -> bool {
        if depth > DEPTH || !(list.is(Kind::List) || list.is(Kind::Object)) {
            return false;
        }
        let keyed = list.is(Kind::Object);
        if keyed {
            // The one error where the list should be.
            let mut level = Level::EMPTY;
            self.scanner.object(list.start(), &mut level, None);
            if [Key::Type, Key::Code, Key::Message].iter().any(|&key| level.get(key).scalar().is_some()) {
                let mut found = Entry::EMPTY;
                entry(&mut self.scanner, &level, &mut found);
                self.emit(&mut found, around, shape);
                return true;
            }
        }
        let before = self.found;
        let mut at = list.start() + 1;
        let end = list.end();
        while at < end && self.found <= MOST {
            at = self.scanner.space(at);
            if matches!(self.scanner.at(at), b',' | b']' | b'}') {
                at += 1;
                continue;
            }
            let mut place = Value::ABSENT;
            if keyed {
                place = self.scanner.value(at);
                at = self.scanner.space(place.next());
                if self.scanner.at(at) == b':' {
                    at = self.scanner.space(at + 1);
                }
            }
            let value = self.scanner.value(at);
            at = value.next().max(at + 1);
            self.item(value.kept(), place.only(Kind::Text), shape, depth, around, certain);
        }
        self.found > before
    }

    fn item(&mut self, value: Value, place: Value, shape: Shape, depth: u8, around: &Entry, certain: bool) {
        let mut found = Entry::EMPTY;
        if value.is(Kind::Object) {
            let mut level = Level::EMPTY;
            let mut inner = Level::EMPTY;
            self.scanner.object(value.start(), &mut level, Some(&mut inner));
            if level.get(Key::Error).is(Kind::Object) {
                level = inner;
            } else if certain && !self.looks_like_error(&level) {
                return;
            }
            entry(&mut self.scanner, &level, &mut found);
        } else if certain || depth == 0 && self.text_body(value) {
            return;
        } else if value.is(Kind::List) {
            // `{"email": ["is not valid"]}`: the first sentence of each key.
            let first = self.scanner.space(value.start() + 1);
            found.set(Key::Message, self.scanner.value(first).only(Kind::Text));
        } else {
            found.set(Key::Message, value.only(Kind::Text));
        }
        found.place.take(place);
        found.take(Key::Type, around.get(Key::Type));
        found.take(Key::Code, around.get(Key::Code));
        self.emit(&mut found, around, shape);
    }

    fn looks_like_error(&mut self, level: &Level) -> bool {
        let some = |key| level.get(key).scalar().is_some();
        some(Key::Message) && (some(Key::Type) || some(Key::Code) || some(Key::Param) || some(Key::Element))
            || some(Key::DeclineCode)
            || self.scanner.kind(level.get(Key::Type)).known()
    }

    fn emit(&mut self, entry: &mut Entry, around: &Entry, shape: Shape) {
        if entry.status == 0 {
            entry.status = around.status;
        }
        if entry.should_retry == Told::Nothing {
            entry.should_retry = around.should_retry;
        }
        entry.take(Key::RequestId, around.get(Key::RequestId));
        let kind = self.scanner.kind(entry.get(Key::Type).or(entry.name));
        if self.shape == Shape::None {
            self.shape = match shape {
                Shape::Error | Shape::Bare if entry.sdk || kind.is_of(Family::Class) => Shape::Sdk,
                Shape::Error if entry.v2 || kind.is_of(Family::V2) => Shape::V2,
                other => other,
            };
        }
        self.found += 1;
        if self.found <= MOST {
            members(&mut self.scanner, entry);
            (self.emit)(&mut self.scanner, entry, kind, self.shape, &self.context);
        }
    }

    /// Nothing in the body reports an error: the status may, or that it is no JSON.
    fn nothing(&mut self, start: usize, text: Value, around: &Entry) {
        let rest = self.scanner.rest(start).trim_ascii_end();
        let refused = self.context.status != UNKNOWN && !(200..400).contains(&self.context.status);
        let whole = !self.scanner.cut && !self.scanner.lenient;
        let object = whole && rest.starts_with(b"{");
        // A number, a word or an empty list is JSON, and says nothing.
        let silent = match rest.first() {
            None => true,
            Some(b'{' | b'[') => whole,
            Some(b'"') => self.context.status != UNKNOWN || !text.is_some(),
            _ => {
                matches!(
                    self.scanner.word(Value::new(Kind::Text, start, start + rest.len(), false)),
                    Word::Null | Word::True | Word::False
                ) || rest.iter().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'e' | b'E' | b'+'))
            }
        };
        if silent && !refused {
            return;
        }
        let mut found = Entry::EMPTY;
        let mut shape = Shape::Text;
        if object {
            let mut level = Level::EMPTY;
            self.scanner.object(start, &mut level, None);
            entry(&mut self.scanner, &level, &mut found);
            shape = Shape::Bare;
        } else if rest.is_empty() && self.context.status == 0 {
            shape = Shape::Network;
        } else {
            found.set(Key::Message, text);
            found.name = self.class_name(start);
        }
        self.emit(&mut found, around, shape);
    }

    /// The class that a printed exception begins with: `Stripe::CardError: ...`.
    fn class_name(&self, start: usize) -> Value {
        let text = self.scanner.rest(start);
        let end = text.windows(2).position(|bytes| bytes == b": ").unwrap_or(0);
        let name = text.get(..end).unwrap_or(&[]);
        let first = name.iter().rposition(|b| *b == b' ').map_or(0, |space| space + 1);
        if first < end { Value::new(Kind::Text, start + first, start + end, false) } else { Value::ABSENT }
    }
}
