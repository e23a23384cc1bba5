//! A provider's answer, read by its tables: which object is whose, where its reasons stand, what they are told as.
//!
//! Recognition is certain or silent: an object of which two providers' conditions hold is nobody's, and one with a type
//! of Stripe's is another provider's only where it has what Stripe's never has.

use super::MOST;
use super::document::goes_on;
use super::entry::{self, Entry};
use super::found::{Asked, Rank, Walk};
use super::money;
use super::value::{Kind, Value};
use super::wrap;
use crate::bytes::phrases::{Phrases, phrases};
use crate::judge::param;
use crate::tables::classes::Class;
use crate::tables::dialect::{self, ANY, Dialect, NONE, Parts, Told};
use crate::tables::facts::{Facts, Family};
use crate::tables::fields::Field;
use crate::tables::keys::{Key, Role};
use crate::tables::messages::Message;
use crate::tables::shapes::Shape;
use crate::tables::stems::{Sense, Squeezed};

/// Answers stand no deeper in shops' envelopes than this.
const DEPTH: u8 = 5;
/// At most this many objects of a body are asked whose they are.
const TRIED: u32 = 64;

/// What a provider's tables say of an error.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    /// Nothing known where no table spoke.
    pub(crate) facts: Facts,
    /// It proves that nothing was charged.
    pub(crate) certain: bool,
    /// It says that the payment was made.
    pub(crate) paid: bool,
    /// It tells why the payment was declined.
    pub(crate) declines: bool,
}

impl Row {
    pub(crate) const NONE: Row = Row { facts: Facts::NONE, certain: false, paid: false, declines: false };

    #[inline(never)]
    fn of(class: Class, field: Option<Field>) -> Row {
        let mut facts = class.facts();
        if let Some(field) = field {
            facts = facts.at(Some(field));
            let matches = class == Class::Address && field == Field::PostalCode;
            facts = match class {
                _ if matches => facts.saying(Message::PostcodeMismatch),
                Class::FieldEmpty => facts,
                _ => facts.saying(field.message()),
            };
        }
        Row { facts, certain: class.certain(), paid: class == Class::AlreadyPaid, declines: class.declines() }
    }
}

impl Walk<'_, '_> {
    /// Reads the object at `at`, or one below it, as a provider's answer. Whether it was one.
    #[inline(never)]
    pub(super) fn answer(&mut self, at: usize) -> bool {
        let object = self.scanner.value(at);
        let mut tried = 0;
        let answered = self.answer_below(object, 0, &mut tried)
            // Whose it is is known, though it does not look like that.
            || self.dialects.named.is_some_and(|named| self.reasons(named, object));
        self.money.maybe |= answered && self.found.length > 0 && self.took_below(object, 0, false, false);
        if answered && self.found.length > 0 {
            self.money.maybe |= object.is(Kind::Object) && self.contradicts(object);
            // What stands before it may say so, or be another body.
            let before = self.scanner.body.part(0, object.start());
            self.money.maybe |= money::says_taken(before);
            self.deep |= before.bytes().contains(&b'{');
        }
        // More than what was read.
        self.deep |= answered && goes_on(self.scanner.rest(object.end()));
        answered
    }

    #[inline(never)]
    fn answer_below(&mut self, value: Value, depth: u8, tried: &mut u32) -> bool {
        *tried += 1;
        if depth > DEPTH || *tried > TRIED {
            return false;
        }
        // Answers to several questions at once: GraphQL's batches.
        if value.is(Kind::List) && depth == 0 {
            return self.each_member(value, &mut |walk, inner| {
                inner.is(Kind::Object) && walk.answer_below(inner, depth + 1, tried)
            });
        }
        self.ask(value);
        let stripes = value.is(Kind::Object) && self.is_stripes(value);
        let mut whose = None;
        let mut several = false;
        for (known, line) in self.dialects.known(self.asked.keys) {
            let number = Some(known.number);
            let asked = (known.sure || !stripes) && whose != number;
            if asked && self.hold(line, value, value) {
                several |= whose.is_some();
                whose = number;
            }
        }
        if let (Some(number), false) = (whose, several)
            && self.reasons(number, value)
        {
            return true;
        }
        if whose.is_some() && !several || stripes || !value.is(Kind::Object) || !self.closed(value) {
            return false;
        }
        let mut at = value.start() + 1;
        while let Some((name, inner)) = self.scanner.pair(at, value.end()) {
            at = inner.next();
            let inner = self.lone(inner);
            if !inner.is(Kind::Object) {
                continue;
            }
            let key = wrap::key(&mut self.scanner, name).map(|key| key.0);
            let role = wrap::role(key, self.scanner.key(name));
            if !matches!(role, Role::Closed | Role::Facts | Role::Kept) && self.answer_below(inner, depth + 1, tried) {
                return true;
            }
        }
        false
    }

    /// Of a refusal's list of one object the object, `{"payments": [{...}]}`: of several it is not known which one
    /// counts, and under a success a list may have been asked for.
    fn lone(&mut self, value: Value) -> Value {
        if !value.is(Kind::List) || !self.around.refused() {
            return value;
        }
        let (mut first, mut several) = (Value::ABSENT, false);
        self.each_member(value, &mut |_, inner| {
            several = first.is_some();
            first = inner;
            several
        });
        if several { Value::ABSENT } else { first }
    }

    /// Whether an object is Stripe's error, or holds it.
    #[inline(never)]
    fn is_stripes(&mut self, value: Value) -> bool {
        let mut stripes = false;
        for path in [&b"error.type"[..], b"type"] {
            self.each(value, path, &mut |walk, kind| {
                let kind = walk.scanner.kind(kind.only(Kind::Text));
                stripes |= kind.known() && !kind.is_of(Family::V2);
                stripes
            });
        }
        stripes
    }

    /// Reports what a recognised answer gives for a reason; false where it gives none and yet must not be passed over.
    #[inline(never)]
    fn reasons(&mut self, number: usize, answer: Value) -> bool {
        let Some(dialect) = self.dialects.at(number) else { return false };
        let failing = self.around.refused();
        let went_well = dialect.lines(b'+').any(|line| self.hold(line, answer, answer));
        let said = !went_well && dialect.lines(b'.').any(|line| self.reasons_of(dialect, line, answer, failing));
        let found = self.found.length > 0;
        if found || (said || went_well) && !failing {
            self.provider = Some(number);
            return true;
        }
        false
    }

    /// Whether the reasons of one line say something; each that is an error is found.
    #[inline(never)]
    fn reasons_of(&mut self, dialect: Dialect, line: &[u8], answer: Value, failing: bool) -> bool {
        let mut said = false;
        let Some((base, place)) = Place::of(line) else { return false };
        self.each(answer, base, &mut |walk, object| {
            let Some(reason) = walk.told(dialect, &place, object, answer) else { return false };
            said = true;
            walk.refusal(dialect, reason, object, answer, failing);
            walk.found.length >= MOST
        });
        said
    }

    /// What a line's table says of an object.
    #[inline(never)]
    fn told(&mut self, dialect: Dialect, place: &Place, object: Value, answer: Value) -> Option<Reason> {
        if !self.hold(place.conditions, object, answer) {
            return None;
        }
        let value = self.first(place.path, object, answer);
        if !value.is_some() {
            return None;
        }
        if place.table == ANY {
            return Told::otherwise(place.class).map(|told| Reason { told, listed: true, row: Value::ABSENT });
        }
        let code = Squeezed::new(self.scanner.bytes(value));
        if let Some(told) = dialect.told(place.table, code.bytes()) {
            return Some(Reason { told, listed: true, row: value });
        }
        let told = Told::otherwise(place.class)?;
        // A code that is in no table says what must stay hidden by its words.
        let sense = wrap::sense_of_code(&mut self.scanner, value);
        let hidden = sense == Sense::Hidden;
        let told = match told {
            Told::Class(class, _) if hidden && class.is_refusal() => Told::Class(Class::Masked, None),
            // A request is at fault only where the code's words do not say that the payment was refused.
            Told::Class(Class::Developer | Class::DeveloperOpen, _) if hidden => Told::Class(Class::Masked, None),
            Told::Class(Class::Developer | Class::DeveloperOpen, _) if sense == Sense::Declined => {
                Told::Class(Class::Declined, None)
            }
            told => told,
        };
        Some(Reason { told, listed: false, row: Value::ABSENT })
    }

    /// Adds the error that a reason is.
    #[inline(never)]
    fn refusal(&mut self, dialect: Dialect, reason: Reason, object: Value, answer: Value, failing: bool) {
        let Reason { told, listed, row } = reason;
        let mut entry = Entry::blank();
        self.attributes(dialect, &mut entry, object, answer);
        let place = entry.get(Key::Param);
        let named = if place.is_some() {
            let name = Squeezed::new(self.scanner.bytes(place));
            match dialect.field(name.bytes()) {
                Some(field) => field,
                None => param::field(self.scanner.bytes(place)),
            }
        } else {
            None
        };
        // `Bad value: shipping_address.postal_code`.
        static DELIVERY: Phrases = phrases!["shipping", "delivery"].folded();
        let named = if DELIVERY.any_in(self.scanner.raw(place)) { named.map(Field::shipping) } else { named };
        let status = if entry.status != 0 { entry.status } else { self.around.status };
        let (mut class, mut field) = match told {
            // A date of which no part is named.
            Told::Class(Class::Expiry, None) => (Class::Expiry, named.or(Some(Field::Expiry))),
            // The place in an address says more than that it is one.
            Told::Class(Class::Address, field) => (Class::Address, named.or(field)),
            Told::Class(class, field) if class.takes_field() => (class, field.or(named)),
            Told::Class(class, _) => (class, None),
            Told::ByField if named.is_some() => (Class::PayerField, named),
            Told::ByField => (Class::Developer, None),
        };
        if class == Class::Developer && (!listed || told == Told::ByField) {
            class = by_status(status);
        } else if class == Class::DeveloperOpen && !listed {
            // Nothing is claimed of the money where the status says no more than that the request was wrong.
            class = Some(by_status(status)).filter(|class| *class != Class::Developer).unwrap_or(class);
        }
        if class == Class::Ok || matches!(class, Class::InProgress | Class::TransferPending) && !failing {
            return;
        }
        let by_code = class == Class::Masked;
        let hidden = by_code
            || class.is_refusal() && (self.network_hides(dialect, object, answer) || self.words_hide(&entry, row));
        // What stands beside a refusal that says nothing more, hidden or not.
        if class.is_plain() {
            for line in dialect.lines(b'&') {
                let Some((base, place)) = Place::of(line) else { continue };
                let mut better = None;
                self.each(if base == NONE { object } else { answer }, base, &mut |walk, object| {
                    better = walk.told(dialect, &place, object, answer);
                    better.is_some()
                });
                // Beside a hidden reason stands what stands beside a plain decline.
                if let Some(Reason { told: Told::Class(other, at), .. }) = better
                    && !(hidden && other.is_plain())
                {
                    (class, field) = (other, at);
                    break;
                }
            }
        }
        // What is looked at may be told by no words of a page's own, either: Mercado Pago's `high_risk`.
        let looked_at = !class.is_refusal()
            && [Key::Code, Key::DeclineCode]
                .iter()
                .any(|key| wrap::sense_of_code(&mut self.scanner, entry.get(*key)) == Sense::Hidden);
        if hidden || looked_at {
            self.hide_codes(&mut entry, by_code, row);
        }
        entry.masked = hidden;
        entry.row = Row::of(class, field);
        let shape = if class.is_refusal() { Shape::Refusal } else { Shape::Error };
        self.found.push(&entry, shape, Rank::Reason);
    }

    /// Marks what names the reason that must stay hidden, so that a page's own words are not looked up by it: the code
    /// that has the row, else what its words give away, else both.
    #[inline(never)]
    fn hide_codes(&mut self, entry: &mut Entry, by_code: bool, row: Value) {
        let mut any = false;
        for all in [false, true] {
            for key in [Key::Code, Key::DeclineCode] {
                let value = entry.get(key);
                let names = by_code && row.is_some() && value.start() == row.start();
                if value.is_some() && (all || names || wrap::sense_of_code(&mut self.scanner, value) == Sense::Hidden) {
                    entry.set(key, value.hide());
                    any = true;
                }
            }
            if any || !by_code {
                return;
            }
        }
    }

    /// The attributes that the dialect has places for.
    #[inline(never)]
    fn attributes(&mut self, dialect: Dialect, entry: &mut Entry, object: Value, answer: Value) {
        for line in dialect.lines(b':') {
            let Some((letter, paths)) = line.split_first() else { continue };
            let mut value = Value::ABSENT;
            for path in words(paths) {
                value = value.or(self.first(path, object, answer).scalar());
            }
            let key = match letter {
                b't' => Key::Type,
                b'c' => Key::Code,
                b'd' => Key::DeclineCode,
                b'm' => Key::Message,
                b'p' => Key::Param,
                b'n' => Key::NetworkDeclineCode,
                b'a' => Key::NetworkAdviceCode,
                b'r' => Key::RequestId,
                _ => {
                    let status = entry::number(self.scanner.bytes(value), 3);
                    entry.status = if (100..600).contains(&status) { status } else { 0 };
                    continue;
                }
            };
            entry.take(key, value);
        }
    }

    /// Whether the network's own code hides its reason, `"43"`, `"43 : Stolen card"`, or the words that stand there do.
    #[inline(never)]
    fn network_hides(&mut self, dialect: Dialect, object: Value, answer: Value) -> bool {
        dialect.lines(b'*').any(|line| {
            words(line).any(|path| {
                let value = self.first(path, object, answer).scalar();
                let code = self.scanner.key(value).bytes();
                let end = code.iter().position(|byte| matches!(byte, b' ' | b':')).unwrap_or(code.len());
                dialect::hides(code.get(..end).unwrap_or(&[])) || wrap::sense(&mut self.scanner, value) == Sense::Hidden
            })
        })
    }

    /// Whether the provider's own words name what must stay hidden, whatever its code says; a code that has a row, as
    /// `pin_attempts_exceeded`, is told by that and not by its words.
    #[inline(never)]
    fn words_hide(&mut self, entry: &Entry, row: Value) -> bool {
        let words = [Key::Message, Key::DeclineCode].map(|key| entry.get(key));
        let mut words = words.into_iter().filter(|value| value.start() != row.start());
        words.any(|value| wrap::sense(&mut self.scanner, value) == Sense::Hidden)
    }

    /// The first value at a path.
    #[inline(never)]
    fn first(&mut self, path: &[u8], object: Value, answer: Value) -> Value {
        let mut found = Value::ABSENT;
        let (from, path) = match path {
            [b'/', path @ ..] => (answer, path),
            path => (object, path),
        };
        self.each(from, path, &mut |_, value| {
            found = value.kept();
            found.is_some()
        });
        found
    }

    /// Whether all conditions of a line hold.
    #[inline(never)]
    fn hold(&mut self, line: &[u8], object: Value, answer: Value) -> bool {
        words(line).all(|one| match one {
            [b'!', one @ ..] => !self.holds(one, object, answer),
            one => self.holds(one, object, answer),
        })
    }

    #[inline(never)]
    fn holds(&mut self, condition: &[u8], object: Value, answer: Value) -> bool {
        let sign = condition.iter().position(|byte| matches!(byte, b'=' | b'^' | b'~' | b':'));
        let (paths, test) = condition.split_at_checked(sign.unwrap_or(condition.len())).unwrap_or((condition, &[]));
        Parts::of(paths, b',').any(|path| {
            let (from, path) = match path {
                [b'/', path @ ..] => (answer, path),
                path => (object, path),
            };
            self.each(from, path, &mut |walk, value| walk.passes(test, value))
        })
    }

    /// Whether a value passes the test of a condition.
    #[inline(never)]
    fn passes(&mut self, test: &[u8], value: Value) -> bool {
        let falsehood = value.is(Kind::Nothing) && self.scanner.at(value.start()) == b'f';
        let text = self.scanner.key(value.scalar()).bytes();
        let letters = |letter: fn(&u8) -> bool| {
            text.iter().all(|byte| letter(byte) || byte.is_ascii_digit() || *byte == b'_')
                && text.first().is_some_and(letter)
        };
        match test {
            [b'=', words @ ..] => {
                let squeezed = Squeezed::new(if value.is(Kind::True) { b"true" } else { text });
                Parts::of(words, b'|').any(|word| word == squeezed.bytes())
            }
            [b'^', words @ ..] => Parts::of(words, b'|').any(|word| text.starts_with(word)),
            b"~A" => letters(u8::is_ascii_uppercase),
            b"~a" => letters(u8::is_ascii_lowercase),
            b"~9" => !text.is_empty() && text.iter().all(u8::is_ascii_digit),
            b":s" => value.is(Kind::Text),
            b":n" => value.is(Kind::Number),
            b":o" => value.is(Kind::Object),
            b":l" => value.is(Kind::List),
            b":t" => value.is(Kind::True),
            b":f" => falsehood,
            _ => value.kept().is_some(),
        }
    }

    /// Calls `f` with each value at a path, until it says true; whether it did.
    #[inline(never)]
    fn each(&mut self, from: Value, path: &[u8], f: &mut dyn FnMut(&mut Self, Value) -> bool) -> bool {
        self.each_below(from, path, 0, f)
    }

    #[inline(never)]
    fn each_below(&mut self, from: Value, path: &[u8], depth: u8, f: &mut dyn FnMut(&mut Self, Value) -> bool) -> bool {
        if path.is_empty() || path == NONE {
            return f(self, from);
        }
        let end = path.iter().position(|byte| *byte == b'.').unwrap_or(path.len());
        let (name, rest) = (path.get(..end).unwrap_or(&[]), path.get(end + 1..).unwrap_or(&[]));
        if name == b"**" {
            return depth < super::find::DEPTH
                && (from.is(Kind::Object) && self.each_below(from, rest, depth, f)
                    || self.each_member(from, &mut |walk, inner| {
                        !inner.is_plain() && walk.each_below(inner, path, depth + 1, f)
                    }));
        }
        let (name, listed) = match name {
            [name @ .., b'[', b']'] => (name, true),
            name => (name, false),
        };
        let (name, last) = match name {
            [name @ .., b'[', b'>', b']'] => (name, true),
            name => (name, false),
        };
        let mut value = if name.is_empty() { from } else { self.member(from, name) };
        if last && value.is(Kind::List) {
            let mut end = Value::ABSENT;
            self.each_member(value, &mut |_, inner| {
                end = inner;
                false
            });
            value = end;
        }
        if !listed || value.is(Kind::Object) {
            // Of nothing only a condition may want to know that it stands there.
            let ends = rest.is_empty() || !value.is(Kind::Nothing);
            return value.is_some() && ends && self.each_below(value, rest, depth, f);
        }
        value.is(Kind::List) && self.each_member(value, &mut |walk, inner| walk.each_below(inner, rest, depth, f))
    }

    /// Calls `f` with each member of an object or entry of a list, until it says true.
    #[inline(never)]
    pub(super) fn each_member(&mut self, from: Value, f: &mut dyn FnMut(&mut Self, Value) -> bool) -> bool {
        if from.is_plain() || !self.closed(from) {
            return false;
        }
        let mut at = from.start() + 1;
        loop {
            let inner = if from.is(Kind::Object) {
                let Some((_, inner)) = self.scanner.pair(at, from.end()) else { return false };
                inner
            } else {
                at = self.scanner.space(at);
                while self.scanner.at(at) == b',' {
                    at = self.scanner.space(at + 1);
                }
                if at >= from.end() || self.scanner.at(at) == b']' {
                    return false;
                }
                self.scanner.item(at, from.end())
            };
            at = inner.next().max(at + 1);
            if f(self, inner) {
                return true;
            }
        }
    }

    /// Whether an object or list ends with its own bracket, or with the body. What ends otherwise is no JSON, and has no
    /// members to rely on.
    pub(super) fn closed(&self, value: Value) -> bool {
        let bracket = if value.is(Kind::Object) { b'}' } else { b']' };
        self.scanner.at(value.end().wrapping_sub(1)) == bracket || value.end() >= self.scanner.body.len()
    }

    /// Reads the object that is asked whose it is, once for all conditions: which keys it may have, and where the
    /// first of its members lie.
    #[inline(never)]
    fn ask(&mut self, object: Value) {
        let mut at = object.start() + 1;
        self.asked = Asked { object, keys: u64::MAX, count: 0, rest: at };
        if !object.is(Kind::Object) {
            return;
        }
        self.asked.keys = dialect::ALWAYS;
        if !self.closed(object) {
            return;
        }
        while let Some((key, value)) = self.scanner.pair(at, object.end()) {
            at = value.next();
            let bit = bit(self.scanner.key(key).bytes());
            self.asked.keys |= 1 << bit;
            if let Some(slot) = self.found.members.get_mut(self.asked.count) {
                *slot = (bit, key, value);
                self.asked.count += 1;
                self.asked.rest = at;
            }
        }
    }

    /// The value under a key of an object, in whatever spelling.
    #[inline(never)]
    fn member(&mut self, object: Value, name: &[u8]) -> Value {
        if !object.is(Kind::Object) || !self.closed(object) {
            return Value::ABSENT;
        }
        let mut at = object.start() + 1;
        if object == self.asked.object {
            let bit = bit(name);
            if self.asked.keys >> bit & 1 == 0 {
                return Value::ABSENT;
            }
            for &(other, key, value) in self.found.members.iter().take(self.asked.count) {
                if other == bit && alike(self.scanner.key(key).bytes(), name) {
                    return value;
                }
            }
            at = self.asked.rest;
        }
        while let Some((key, value)) = self.scanner.pair(at, object.end()) {
            at = value.next();
            if alike(self.scanner.key(key).bytes(), name) {
                return value;
            }
        }
        Value::ABSENT
    }
}

/// What a line says of an object.
struct Reason {
    told: Told,
    /// Its code is in the line's table, or may be any.
    listed: bool,
    /// The code that has a row.
    row: Value,
}

/// The bit that stands for a key, however it is spelled: by its first letter, its last one and its length, as
/// scripts/providers.mjs has it.
#[inline(never)]
fn bit(name: &[u8]) -> u32 {
    let mut letters = name.iter().filter(|byte| !matches!(byte, b'_' | b'-'));
    let first = letters.next().map_or(0, |byte| byte | 0x20);
    let (count, last) = letters.fold((1u32, first), |(count, _), byte| (count + 1, byte | 0x20));
    (u32::from(first) * 7 + u32::from(last) * 3 + count) % 54
}

/// A line of a reason, after its base.
struct Place<'t> {
    path: &'t [u8],
    table: u8,
    class: &'t [u8],
    conditions: &'t [u8],
}

impl<'t> Place<'t> {
    #[inline(never)]
    fn of(line: &'t [u8]) -> Option<(&'t [u8], Place<'t>)> {
        let mut parts = Parts::of(line, b' ');
        let base = parts.next()?;
        let (path, table, class) = (parts.next()?, *parts.next()?.first()?, parts.next()?);
        Some((base, Place { path, table, class, conditions: parts.rest() }))
    }
}

fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    Parts::of(line, b' ').filter(|word| !word.is_empty())
}

/// Whether two names are one, but for case and underlines.
#[inline(never)]
fn alike(one: &[u8], two: &[u8]) -> bool {
    let letters = |name| <[u8]>::iter(name).filter(|byte| !matches!(byte, b'_' | b'-')).map(u8::to_ascii_lowercase);
    letters(one).eq(letters(two))
}

/// Whose an error of the API is whose code is in no table.
fn by_status(status: u32) -> Class {
    match status {
        400 | 404 | 405 | 413 | 415 => Class::Developer,
        401 | 403 => Class::Key,
        429 => Class::Wait,
        408 | 500..=599 => Class::OutcomeUnknown,
        // The request was understood: what was done before it failed is not known.
        _ => Class::DeveloperOpen,
    }
}
