//! Which of a body's objects are its errors: every object is looked at, and what is evidence of an error is kept.
//!
//! One pass goes through all objects and lists. When an object ends, it is known what it says itself and which
//! errors stand in it; then [`Walk::settle`] decides which of them govern:
//!
//! | in order | what governs |
//! |---|---|
//! | 1 | an object that was paid in the end: none of the errors that it keeps from before |
//! | 2 | a list or map of errors: all of them, with the code and type of the object around |
//! | 3 | an error kept from an earlier attempt: yields to any other error of a provider, never to a shop's envelope |
//! | 4 | a provider's error inside a shop's: the provider's; the shop's status stays evidence |
//! | 5 | a provider's error inside a provider's: the outer one, and from the inner one what it lacks |
//! | 6 | a shop's error inside a shop's: the one with a code, a type or a field |
//!
//! Stripe's exact wire form takes a shorter way: [`Walk::wire`].

use super::entry::{self, Entry, follows};
use super::scan::{Level, Member, Scanner};
use super::value::{Kind, Value};
use super::{MOST, Reading, exception, wrap};
use crate::bytes::phrases::{Phrases, phrases};
use crate::bytes::text::Text;
use crate::context::{Around, Told, UNKNOWN};
use crate::lookup::{self, Among};
use crate::tables::facts::{Facts, Family};
use crate::tables::keys::{Key, Role, Says};
use crate::tables::params::Part;
use crate::tables::shapes::Shape;
use crate::tables::stems::{BAD, GOOD, OPEN, Sense, Squeezed};
use crate::tables::words::Word;

/// Objects and lists are entered to this depth; a deeper body sets `complete: false`.
const DEPTH: u8 = 16;

/// Give up after trying this many objects of a text that is no JSON.
const OBJECTS: u32 = 10_000;

/// How much an object knows of its error. The more, the higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Rank {
    /// That something failed.
    Said,
    /// In words of its own: `"DO_NOT_HONOR"`.
    Word,
    /// A known type, or a class.
    Type,
    /// A known code.
    Code,
    /// A known decline code.
    Reason,
}

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    kind: At,
    /// On the way from the root through bodies and payments alone: what it says of its state counts.
    main: bool,
    /// In a list of other things than errors.
    listed: bool,
    /// In an error that an object keeps from an earlier attempt.
    kept: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// The root, a body or a wrapper.
    Body,
    /// A payment, or what became of it.
    Payment,
    /// An error, whatever it holds.
    Error,
    /// One of a list of errors.
    Item,
    /// One of a list that may hold errors.
    MaybeItem,
}

impl Place {
    const ROOT: Place = Place { kind: At::Body, main: true, listed: false, kept: false };

    /// The place of what stands under a key of that role.
    fn under(self, role: Role) -> Place {
        let place = |kind, main| Place { kind, main: self.main && main, ..self };
        match role {
            Role::Error => place(At::Error, true),
            Role::Kept => Place { kept: true, ..place(At::Error, true) },
            // In an error, a payment keeps what failed before.
            Role::Payment => Place { kept: self.kept || self.kind == At::Error, ..place(At::Payment, true) },
            Role::Body | Role::Maybe => place(At::Body, true),
            Role::Plain | Role::Facts | Role::List | Role::Closed => place(At::Body, false),
        }
    }
}

/// What the words and signs of one object say.
struct Said {
    /// A known code and a known decline code, under keys that have no row.
    code: Value,
    decline: Value,
    /// The most careful sense of its reasons and states.
    sense: Sense,
    good: bool,
    bad: bool,
    /// A state that says so, of the object itself.
    paid: bool,
    /// A state that says declined.
    refused: bool,
    /// A state that says canceled.
    canceled: bool,
    hidden: bool,
}

impl Said {
    const NOTHING: Said = Said {
        code: Value::ABSENT,
        decline: Value::ABSENT,
        sense: Sense::None,
        good: false,
        bad: false,
        paid: false,
        refused: false,
        canceled: false,
        hidden: false,
    };
}

/// An object that is evidence of an error.
#[derive(Clone, Copy)]
pub(crate) struct Candidate {
    entry: Entry,
    shape: Shape,
    rank: Rank,
    /// Of an earlier attempt, as an object keeps it.
    kept: bool,
    /// A text in a list that may hold something else.
    loose: bool,
    /// Nothing of it is known.
    empty: bool,
    /// One of a list or map of errors.
    item: bool,
    /// Of the answer itself: see [`Place::main`].
    main: bool,
    /// Under which key of the object that is being read it stands, counted, and in what role.
    group: u16,
    key: Option<Key>,
    role: Role,
    /// When it was made, in seconds; 0 where that is not known.
    created: u32,
}

/// The errors that were found, in wire order.
pub(crate) struct Found {
    items: [Candidate; ROOM],
    length: usize,
}

/// One more than are reported, so that more are noticed.
const ROOM: usize = MOST + 1;

impl Found {
    pub(crate) const EMPTY: Found = Found { items: [Candidate::EMPTY; ROOM], length: 0 };

    fn push(&mut self, candidate: Candidate) {
        if let Some(slot) = self.items.get_mut(self.length) {
            *slot = candidate;
            self.length += 1;
        }
    }

    fn since(&mut self, from: usize) -> &mut [Candidate] {
        self.items.get_mut(from..self.length).unwrap_or_default()
    }

    /// Keeps those since `from` of which that holds.
    fn retain(&mut self, from: usize, mut holds: impl FnMut(&Candidate) -> bool) {
        let mut to = from;
        for at in from..self.length {
            if holds(&self.items[at]) {
                self.items[to] = self.items[at];
                to += 1;
            }
        }
        self.length = to;
    }
}

impl Candidate {
    const EMPTY: Candidate = Candidate {
        entry: Entry::EMPTY,
        shape: Shape::Error,
        rank: Rank::Said,
        kept: false,
        loose: false,
        empty: false,
        item: false,
        main: false,
        group: 0,
        key: None,
        role: Role::Plain,
        created: 0,
    };

    fn has(&self, key: Key) -> bool {
        self.entry.get(key).is_some()
    }

    /// Whether it names what failed, or where.
    fn named(&self) -> bool {
        self.has(Key::Type) || self.has(Key::Code) || self.has(Key::DeclineCode)
    }

    fn placed(&self) -> bool {
        self.has(Key::Param) || self.entry.place.is_some()
    }

    /// Takes from an error inside what this one lacks.
    fn absorb(&mut self, inner: &Candidate) {
        for (slot, value) in self.entry.values.iter_mut().zip(&inner.entry.values) {
            if !slot.is_some() && value.is_some() {
                *slot = *value;
                self.entry.merged = true;
            }
        }
        self.entry.place = self.entry.place.or(inner.entry.place);
        self.entry.reason = self.entry.reason.or(inner.entry.reason);
        self.entry.name = self.entry.name.or(inner.entry.name);
        self.entry.masked |= inner.entry.masked;
        self.entry.sense = self.entry.sense.min(inner.entry.sense);
        self.rank = self.rank.max(inner.rank);
        if self.entry.status == 0 {
            self.entry.status = inner.entry.status;
        }
    }
}

/// What the body says of the money.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Money {
    /// An intent or payment succeeded, or waits for its capture.
    pub(crate) paid: bool,
    /// One is being processed.
    pub(crate) open: bool,
}

struct Walk<'a, 'f> {
    scanner: Scanner<'a>,
    around: Around,
    found: &'f mut Found,
    money: Money,
    /// A body as text inside the body.
    nested: Value,
    /// Something lies deeper than is read.
    deep: bool,
    /// A state that says that something is under way.
    open: bool,
    /// The status that the root names.
    status: u32,
    /// Of the object that ended last: whether it says that it went well, and when it was made.
    last_good: bool,
    last_created: u32,
}

/// Finds the errors in `body` and hands each to `emit`, in wire order, at most [`MOST`].
pub(crate) fn read<'a>(
    body: Text<'a>,
    around: Around,
    found: &mut Found,
    mut emit: impl FnMut(&mut Scanner<'a>, &Entry, Facts, Shape, &Around, Money),
) -> Reading {
    found.length = 0;
    let mut walk = Walk {
        scanner: Scanner::new(body),
        around,
        found,
        money: Money::default(),
        nested: Value::ABSENT,
        deep: false,
        open: false,
        status: 0,
        last_good: false,
        last_created: 0,
    };
    walk.document();
    let best = walk.found.since(0).iter().map(|one| one.rank).max();
    // A body inside a text says more than a shop's words around it.
    if walk.nested.is_some() && best.is_none_or(|best| best < Rank::Type) {
        let status = walk.found.since(0).first().map_or(walk.status, |first| first.entry.status);
        return Reading { shape: Shape::None, complete: true, nested: walk.nested, status };
    }
    walk.scanner.cut |= around.cut || walk.deep || walk.found.length > MOST;
    let complete = !walk.scanner.cut && !walk.scanner.lenient;
    let mut shape = Shape::None;
    for at in 0..walk.found.length.min(MOST) {
        let mut one = walk.found.items[at];
        let entry = &mut one.entry;
        if entry.should_retry == Told::Nothing {
            entry.should_retry = around.should_retry;
        }
        entry::members(&mut walk.scanner, entry);
        let kind = walk.scanner.kind(entry.get(Key::Type).or(entry.name));
        entry.own_form = kind.known() && !entry.merged;
        if shape == Shape::None {
            shape = match one.shape {
                Shape::Error | Shape::Bare if entry.sdk || kind.is_of(Family::Class) => Shape::Sdk,
                Shape::Error if entry.v2 || kind.is_of(Family::V2) => Shape::V2,
                other => other,
            };
        }
        emit(&mut walk.scanner, entry, kind, shape, &around, walk.money);
    }
    if walk.found.length > MOST {
        emit(&mut walk.scanner, &Entry::EMPTY, Facts::NONE, shape, &around, walk.money);
    }
    Reading { shape, complete, nested: Value::ABSENT, status: 0 }
}

impl Walk<'_, '_> {
    fn document(&mut self) {
        // Past a byte-order mark and white space.
        let mark = self.scanner.body.part(0, 3).bytes() == b"\xEF\xBB\xBF";
        let start = self.scanner.space(if mark { 3 } else { 0 });
        match self.scanner.at(start) {
            b'{' => {
                let end = self.wire(start).unwrap_or(start);
                self.bodies(end);
            }
            b'[' => {
                let place = Place::ROOT;
                self.list(start, 0, place, Role::Maybe);
                if self.found.length == 0 {
                    // A log line may begin with a bracket.
                    self.bodies(start);
                }
            }
            b'"' => {
                let text = self.scanner.value(start).kept();
                if !self.text_body(text) {
                    self.nothing(start, text);
                }
                return;
            }
            // A page, even one that quotes an object, is not an API's answer.
            b'<' => self.markup(start),
            _ => {
                if !self.form(start) {
                    self.bodies(start);
                }
            }
        }
        let printed = self.found.since(0).iter().all(|one| one.rank < Rank::Type);
        if printed && !self.nested.is_some() && self.scanner.at(start) != b'<' && self.scanner.at(start) != b'{' {
            self.printed(start);
        }
        if self.found.length == 0 && !self.nested.is_some() {
            self.nothing(start, Value::ABSENT);
        }
    }

    /// Stripe's exact wire form, `{"error": {...}}` with none but its own keys: where it ends, or None.
    fn wire(&mut self, at: usize) -> Option<usize> {
        let Member::Pair(key, start) = self.scanner.member(at + 1) else { return None };
        if self.scanner.at(start) != b'{' || wrap::key(&mut self.scanner, key) != Some((Key::Error, true)) {
            return None;
        }
        let mut level = Level::EMPTY;
        let end = self.scanner.object(start, &mut level);
        let Member::End(after) = self.scanner.member(end) else { return None };
        let own = !(level.rare | level.odd | level.unknown | self.scanner.lenient);
        if !own || !self.scanner.kind(level.get(Key::Type)).known() || level.get(Key::Message).escaped() {
            return None;
        }
        let hidden = wrap::hide_in(&mut self.scanner, &mut level);
        let mut entry = entry::entry(&mut self.scanner, &level);
        entry.masked = hidden;
        entry.own_form = true;
        self.found.push(Candidate { entry, rank: Rank::Type, ..Candidate::EMPTY });
        Some(self.scanner.space(after))
    }

    /// Reads each object from `at` on until one carries errors, and the ones that follow it closely.
    fn bodies(&mut self, mut at: usize) {
        let length = self.scanner.body.len();
        let mut tried = 0;
        while at < length && !self.nested.is_some() {
            if self.scanner.at(at) != b'{' {
                if self.found.length > 0 {
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
            at = self.object(at, 0, Place::ROOT).max(at + 1);
            if self.found.length > 0 {
                at = self.scanner.space(at);
            }
        }
    }

    /// `response=2&responsetext=DECLINE`, or a line each: read as an object. False where it is not that.
    fn form(&mut self, start: usize) -> bool {
        let bytes = self.scanner.rest(start);
        let name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'[' | b']');
        let first = bytes.iter().take_while(|byte| name(byte)).count();
        let pairs = bytes.iter().filter(|byte| **byte == b'=').count();
        if first == 0 || bytes.get(first) != Some(&b'=') || pairs < 2 {
            return false;
        }
        let mut level = Level::EMPTY;
        let mut said = Said::NOTHING;
        let mut at = start;
        while at < self.scanner.body.len() {
            let rest = self.scanner.rest(at);
            let end = at + rest.iter().position(|byte| matches!(byte, b'&' | b'\n' | b'\r')).unwrap_or(rest.len());
            let equals = at + rest.iter().position(|byte| *byte == b'=').unwrap_or(rest.len());
            if equals < end {
                let key = Value::new(Kind::Text, at, equals, false);
                let kind = if equals + 1 < end { Kind::Text } else { Kind::Nothing };
                let value = Value::new(kind, equals + 1, end, false);
                let known = wrap::key(&mut self.scanner, key);
                self.said(key, known, value, &mut level, &mut said);
            }
            at = end + 1;
        }
        self.settle(level, said, Place::ROOT, 0);
        true
    }

    /// `<Status>DECLINED</Status>`: the elements of XML are read as an object. A page of HTML says nothing so.
    fn markup(&mut self, start: usize) {
        let bytes = self.scanner.rest(start);
        static HTML: Phrases = phrases!["<html", "<!doctype html", "<body"].folded();
        if HTML.any_in(self.scanner.body.part(start, start + bytes.len().min(400))) {
            return;
        }
        let mut level = Level::EMPTY;
        let mut said = Said::NOTHING;
        let mut at = start;
        let length = self.scanner.body.len();
        while at < length {
            let rest = self.scanner.rest(at);
            let Some(open) = rest.iter().position(|byte| *byte == b'<') else { break };
            let Some(close) = rest[open..].iter().position(|byte| *byte == b'>') else { break };
            let text = at + open + close + 1;
            let end = text + self.scanner.rest(text).iter().position(|byte| *byte == b'<').unwrap_or(0);
            let name = Value::new(Kind::Text, at + open + 1, text - 1, false);
            if end > text && self.scanner.bytes(name).iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') {
                let value = Value::new(Kind::Text, text, end, false);
                let known = wrap::key(&mut self.scanner, name);
                self.said(name, known, value, &mut level, &mut said);
            }
            at = end.max(text);
        }
        self.settle(level, said, Place::ROOT, 0);
    }

    /// Reads the object at `at`; gives the place past it.
    fn object(&mut self, at: usize, depth: u8, place: Place) -> usize {
        let mut level = Level::EMPTY;
        let mut said = Said::NOTHING;
        let from = self.found.length;
        let mut group = 0;
        let mut at = at + 1;
        let end = loop {
            let (name, start) = match self.scanner.member(at) {
                Member::End(end) => break end,
                Member::Pair(name, start) => (name, start),
            };
            let key = wrap::key(&mut self.scanner, name);
            // A second one replaces the first, and what was found in it.
            if let Some((key, true)) = key
                && !level.get(key).is_plain()
            {
                self.found.retain(from, |one| one.key != Some(key));
                self.nested = Value::ABSENT;
            }
            if matches!(self.scanner.at(start), b'{' | b'[') {
                let role = wrap::role(key.map(|key| key.0), self.scanner.key(name));
                let before = self.found.length;
                let value = self.inside(name, start, depth, place, role);
                at = value.next();
                group += 1;
                for one in self.found.since(before) {
                    one.group = group;
                    one.key = key.map(|key| key.0);
                    one.role = role;
                }
                match key {
                    Some((key, exact)) => level.put(key, exact, value),
                    None => level.unknown = true,
                }
                continue;
            }
            let value = self.scanner.value(start);
            at = value.next();
            self.said(name, key, value, &mut level, &mut said);
        };
        self.settle(level, said, place, from);
        end
    }

    /// Reads the object or list at `start`, which stands under a key of that role.
    fn inside(&mut self, name: Value, start: usize, depth: u8, place: Place, role: Role) -> Value {
        if matches!(role, Role::Closed | Role::Facts) || depth >= DEPTH {
            self.deep |= depth >= DEPTH;
            return self.scanner.value(start);
        }
        if self.scanner.at(start) == b'[' {
            let asked = (400..500).contains(&self.around.status) && !place.kept && !place.listed;
            if role == Role::Plain && asked && self.sentences(name, start) {
                return self.scanner.value(start);
            }
            return Value::new(Kind::List, start, self.list(start, depth, place, role), false);
        }
        let end = match role {
            Role::List | Role::Maybe if self.is_map(start, role) => self.map(start, depth, place),
            Role::List => self.object(start, depth + 1, Place { kind: At::Error, ..place }),
            _ => self.object(start, depth + 1, place.under(role)),
        };
        Value::new(Kind::Object, start, end, false)
    }

    /// A field and its messages, as Django and Rails have them at the root: `{"email": ["is not valid"]}`.
    fn sentences(&mut self, name: Value, start: usize) -> bool {
        let first = self.scanner.space(start + 1);
        if self.scanner.at(first) != b'"' {
            return false;
        }
        let message = self.scanner.value(first);
        if !self.scanner.bytes(message).contains(&b' ') {
            return false;
        }
        let mut entry = Entry::EMPTY;
        entry.set(Key::Message, message.only(Kind::Text));
        entry.place = name;
        let field = matches!(lookup::part(self.scanner.key(name).bytes()), Some(Part::Leaf(_)));
        self.found.push(Candidate { entry, shape: Shape::Fields, item: true, loose: !field, ..Candidate::EMPTY });
        true
    }

    /// Takes what a member with text, a number or a truth value says.
    fn said(&mut self, name: Value, key: Option<(Key, bool)>, value: Value, level: &mut Level, said: &mut Said) {
        let mut value = value;
        let says = wrap::says(key.map(|key| key.0), self.scanner.key(name));
        let falsehood = value.is(Kind::Nothing) && self.scanner.at(value.start()) == b'f';
        match says {
            Says::Nothing => {}
            Says::Sign => {
                // `true`, `"Y"`, 1.
                let word = Squeezed::new(self.scanner.bytes(value));
                let no = matches!(word.bytes(), b"false" | b"n" | b"no" | b"0");
                said.bad |= falsehood || !value.is(Kind::Nothing) && no;
                said.good |= matches!(word.bytes(), b"true" | b"y" | b"yes" | b"1");
            }
            Says::Reason | Says::State => {
                let state = says == Says::State;
                // `"status": false`, `"error": true`.
                if state && key.is_some() {
                    said.bad |= falsehood;
                    said.good |= value.is(Kind::True);
                }
                said.bad |= value.is(Kind::True) && matches!(key, Some((Key::Error, _)));
                if value.is(Kind::Text) {
                    let mut sense = wrap::sense(&mut self.scanner, value);
                    value = wrap::hide(&mut self.scanner, value, sense);
                    // From here on it is a plain decline.
                    if value.hidden() {
                        sense = Sense::Declined;
                    } else if matches!(key, Some((Key::Type | Key::RawType | Key::ErrorType, _)))
                        && self.scanner.kind(value).known()
                    {
                        // What a known type says stands in its row.
                        sense = Sense::None;
                    }
                    said.hidden |= value.hidden();
                    let squeezed = Squeezed::new(self.scanner.bytes(value));
                    if key.is_none_or(|key| key.0.says() == Says::State || key.0 == Key::Reason) {
                        let known = |scanner: &mut Scanner, set| scanner.facts(set, value).known();
                        if known(&mut self.scanner, Among::Decline) {
                            said.decline.take(value);
                        } else if known(&mut self.scanner, Among::Code) {
                            said.code.take(value);
                        }
                    }
                    let asked = (400..500).contains(&self.around.status) && sense == Sense::Confirm;
                    if state && !value.hidden() && sense != Sense::Declined && !asked && squeezed.begins(OPEN) {
                        self.open = true;
                    } else if state && !value.hidden() && sense >= Sense::Failed && squeezed.states(GOOD) {
                        said.good = true;
                        said.paid |= key.is_some();
                    } else if state && (sense == Sense::Failed || sense == Sense::None && squeezed.begins(BAD)) {
                        said.bad = true;
                    } else if sense != Sense::Innocent && !(state && sense == Sense::Canceled) {
                        said.sense = said.sense.min(sense);
                        said.refused |= state && sense == Sense::Declined;
                    } else if state && sense == Sense::Canceled {
                        said.canceled = true;
                    }
                }
            }
        }
        let holds = key.is_none_or(|key| matches!(key.0.role(), Role::Body | Role::Maybe | Role::Error));
        if holds && value.is(Kind::Text) && value.escaped() {
            self.text_body(value);
        }
        match key {
            Some((key, exact)) => level.put(key, exact, value.kept()),
            None => level.unknown = true,
        }
    }

    /// Reads a list; gives the place past it.
    fn list(&mut self, start: usize, depth: u8, place: Place, role: Role) -> usize {
        let from = self.found.length;
        let (kind, errors) = match role {
            Role::List | Role::Error => (At::Item, true),
            Role::Maybe => (At::MaybeItem, true),
            _ => (At::Body, false),
        };
        let inner = Place { kind, main: place.main && errors, listed: place.listed || !errors, ..place };
        let mut at = start + 1;
        loop {
            at = self.scanner.space(at);
            match self.scanner.at(at) {
                b',' => at += 1,
                b']' => return at + 1,
                _ if at >= self.scanner.body.len() => {
                    self.scanner.cut = true;
                    return self.scanner.body.len();
                }
                b'{' if depth < DEPTH => {
                    let before = self.found.length;
                    at = self.object(at, depth + 1, inner).max(at + 1);
                    if errors {
                        for one in self.found.since(before) {
                            one.item = true;
                            if one.shape != Shape::Fields && !one.kept && place.kind != At::Error {
                                one.shape = Shape::Errors;
                            }
                        }
                    } else {
                        self.newest(from, before);
                    }
                }
                b'[' if depth < DEPTH => at = self.list(at, depth + 1, place, role).max(at + 1),
                _ => {
                    let value = self.scanner.value(at);
                    self.deep |= value.is(Kind::Object) || value.is(Kind::List);
                    at = value.next().max(at + 1);
                    if errors && value.is(Kind::Text) && !self.text_body_in(value) {
                        let mut entry = Entry::EMPTY;
                        entry.set(Key::Message, value);
                        let loose = role == Role::Maybe;
                        self.found.push(Candidate {
                            entry,
                            shape: Shape::Errors,
                            item: true,
                            loose,
                            ..Candidate::EMPTY
                        });
                    }
                }
            }
        }
    }

    /// Of attempts in a list, the newest counts: by when they were made, else the last.
    fn newest(&mut self, from: usize, before: usize) {
        for one in self.found.since(before) {
            one.kept = true;
        }
        // One that went well ends what failed before it.
        if self.found.length == before && before > from && self.last_good {
            let older = self.found.items[from].created;
            if older == 0 || self.last_created == 0 || older <= self.last_created {
                self.found.length = from;
            }
        }
        if before > from && self.found.length > before {
            let (old, new) = (self.found.items[from].created, self.found.items[before].created);
            if old > new && new != 0 {
                self.found.length = before;
            } else {
                let count = self.found.length - before;
                self.found.items.copy_within(before..before + count, from);
                self.found.length = from + count;
            }
        }
    }

    /// Whether the object at `start` maps fields to messages, and is neither one error nor holds any by its keys.
    fn is_map(&mut self, start: usize, role: Role) -> bool {
        let mut level = Level::EMPTY;
        self.scanner.object(start, &mut level);
        const ERROR: &[Key] = &[
            Key::Type,
            Key::Code,
            Key::DeclineCode,
            Key::Message,
            Key::Msg,
            Key::Reason,
            Key::Error,
            Key::ErrorCode,
            Key::ErrorMessage,
            Key::FailureCode,
            Key::FailureMessage,
            Key::StripeCode,
            Key::RawType,
            Key::Raw,
            Key::StripeError,
        ];
        let lists =
            [Key::Errors, Key::FieldErrors, Key::FormErrors, Key::Issues, Key::Violations, Key::LastPaymentError];
        if ERROR.iter().any(|key| level.get(*key).scalar().is_some()) || level.any(&lists) {
            return false;
        }
        if role == Role::List {
            return true;
        }
        // Elsewhere only where a key names a field, or every value is a list of texts.
        let (mut at, mut fields, mut members, mut texts) = (start + 1, 0, 0, 0);
        while let Member::Pair(key, value) = self.scanner.member(at) {
            members += 1;
            let name = self.scanner.key(key);
            fields += matches!(lookup::part(name.bytes()), Some(Part::Leaf(_))) as u32;
            let value = self.scanner.value(value);
            at = value.next();
            if value.is(Kind::List) {
                texts += (self.scanner.at(self.scanner.space(value.start() + 1)) == b'"') as u32;
            } else if value.is(Kind::Text) {
                // A sentence, no value that was sent.
                if !self.scanner.bytes(value).contains(&b' ') {
                    return false;
                }
            } else if !value.is(Kind::Object) {
                return false;
            }
        }
        members > 0 && (texts == members || fields == members)
    }

    /// Reads a map from fields to messages; gives the place past it.
    fn map(&mut self, start: usize, depth: u8, place: Place) -> usize {
        let inner = Place { kind: At::Item, ..place };
        let mut at = start + 1;
        loop {
            let (key, value) = match self.scanner.member(at) {
                Member::End(end) => return end,
                Member::Pair(key, value) => (key, value),
            };
            let before = self.found.length;
            match self.scanner.at(value) {
                b'{' if depth < DEPTH => {
                    // Rails and Phoenix nest them.
                    at = if self.is_map(value, Role::List) {
                        self.map(value, depth + 1, inner)
                    } else {
                        self.object(value, depth + 1, inner)
                    };
                }
                b'[' if depth < DEPTH => {
                    at = self.list(value, depth + 1, inner, Role::List);
                    // One field, one error: its first sentence.
                    self.found.length = self.found.length.min(before + 1);
                }
                _ => {
                    let value = self.scanner.value(value);
                    at = value.next();
                    if value.is(Kind::Text) {
                        let mut entry = Entry::EMPTY;
                        entry.set(Key::Message, value);
                        self.found.push(Candidate { entry, ..Candidate::EMPTY });
                    }
                }
            }
            for one in self.found.since(before) {
                one.item = true;
                one.main = place.main;
                one.shape = Shape::Fields;
                if !one.entry.place.is_some() {
                    one.entry.place = key.only(Kind::Text);
                }
            }
        }
    }

    /// An object has ended: decides which errors of it govern, see the table above.
    fn settle(&mut self, mut level: Level, said: Said, place: Place, from: usize) {
        let api = level.get(Key::Object).is(Kind::Text) && self.scanner.word(level.get(Key::Object)) != Word::Error;
        self.count_money(&level, &said, place, api);
        self.last_good = said.good && !said.bad && !said.refused;
        self.last_created = entry::number_of(self.scanner.bytes(level.get(Key::Created)));
        if api && self.scanner.word(level.get(Key::Object)) == Word::Aside {
            self.found.length = from;
            return;
        }
        // What other things of a good answer say is not this payment's.
        if said.good && !said.bad && !said.refused && place.main {
            self.found.retain(from, |one| one.main || one.rank >= Rank::Type);
        }
        if said.paid && !said.bad && (api || place.kind == At::Payment) {
            self.found.retain(from, |one| !one.kept);
        }
        let own = self.own(&mut level, &said, place, api);
        self.choose(from);
        self.merge(own, from);
        // What the object around says is evidence where the error has none of its own.
        let mut around = Entry::EMPTY;
        if level.rare || level.get(Key::RequestId).is_some() {
            entry::evidence(&mut self.scanner, &mut around, &level);
            around.take(Key::RequestId, level.get(Key::RequestId));
        }
        let created = self.last_created;
        for one in self.found.since(from) {
            if one.entry.status == 0 {
                one.entry.status = around.status;
            }
            if one.entry.should_retry == Told::Nothing {
                one.entry.should_retry = around.should_retry;
            }
            one.entry.take(Key::RequestId, around.get(Key::RequestId));
            one.entry.masked |= said.hidden;
            if one.created == 0 {
                one.created = created;
            }
        }
        if around.status != 0 {
            self.status = around.status;
        }
    }

    /// What a payment says of its money.
    fn count_money(&mut self, level: &Level, said: &Said, place: Place, api: bool) {
        let state = level.get(Key::Status).or(level.get(Key::State));
        if !state.is(Kind::Text) || said.bad || place.listed {
            return;
        }
        let kind = Squeezed::new(self.scanner.bytes(level.get(Key::Object)));
        let payment = if api {
            kind.begins(&["paymentintent", "charge", "payment", "invoice", "checkoutsession", "order"])
        } else {
            place.kind == At::Payment
        };
        if payment {
            let state = Squeezed::new(self.scanner.bytes(state));
            self.money.paid |= state.begins(&["succeeded", "requirescapture", "paid", "captured"]);
            self.money.open |= state.begins(&["processing"]);
        }
    }

    /// Of the groups of errors under an object's keys, keeps the one that governs.
    fn choose(&mut self, from: usize) {
        let score = |one: &Candidate| {
            (!one.kept, !one.loose, one.rank, matches!(one.role, Role::Error | Role::Kept) || one.item)
        };
        let mut best: Option<(_, u16)> = None;
        for one in self.found.since(from).iter() {
            if best.is_none_or(|(before, _)| score(one) > before) {
                best = Some((score(one), one.group));
            }
        }
        let Some((_, group)) = best else { return };
        let listed = self.found.since(from).iter().any(|one| one.group == group && one.item);
        self.found.retain(from, |one| one.group == group || listed && one.item && !one.loose);
    }

    /// Puts the object's own error beside those in it, or instead of them, or leaves it out.
    fn merge(&mut self, own: Option<Candidate>, from: usize) {
        let Some(mut own) = own else { return };
        let Some(best) = self.found.since(from).iter().max_by_key(|one| one.rank).copied() else {
            self.found.push(own);
            return;
        };
        if own.empty {
            return;
        }
        let governs = if best.item {
            // Items that say where they belong, or more than the object around, are the errors.
            let placed = self.found.since(from).iter().any(|one| one.placed() && !one.loose);
            let plain = !own.named();
            (own.rank >= Rank::Type && best.rank <= own.rank && !placed)
                || !plain && !placed && best.rank <= own.rank
                || best.loose && own.has(Key::Message)
        } else if best.kept && !own.kept {
            own.rank >= Rank::Type
        } else if best.rank >= Rank::Type && own.rank < Rank::Type {
            false
        } else if own.rank >= Rank::Type {
            true
        } else {
            own.named() || !best.named() && own.has(Key::Message)
        };
        if governs {
            if !best.item && !best.kept {
                own.absorb(&best);
            }
            self.found.length = from;
            self.found.push(own);
            return;
        }
        for one in self.found.since(from) {
            if one.entry.status == 0 {
                one.entry.status = own.entry.status;
            }
            // The type and code around a list are those of its items.
            if one.item && own.rank < Rank::Code {
                let code = own.entry.get(Key::Code);
                one.entry.take(Key::Type, own.entry.get(Key::Type));
                one.entry.take(Key::Code, code);
            }
            one.entry.sense = one.entry.sense.min(own.entry.sense);
        }
    }

    /// The object's own error, where it is evidence of one.
    fn own(&mut self, level: &mut Level, said: &Said, place: Place, api: bool) -> Option<Candidate> {
        if api {
            return self.kept(level, said, place);
        }
        let mut entry = entry::entry(&mut self.scanner, level);
        let scanner = &mut self.scanner;
        entry.sense = said.sense;
        entry.masked = said.hidden;
        entry.take(Key::DeclineCode, said.decline);
        let error = level.get(Key::Error);
        let mut shape = if place.kind == At::Error { Shape::Error } else { Shape::Bare };
        if error.is(Kind::Text) {
            shape = Shape::Error;
            // OAuth's code, a code of the API, or a sentence.
            if wrap::is_code_like(scanner.bytes(error)) {
                if !entry.get(Key::Code).is_some() {
                    entry.set(Key::Code, error);
                    if !scanner.is_code(error) && !error.hidden() && level.get(Key::ErrorDescription).is_some() {
                        shape = Shape::OAuth;
                    }
                }
            } else {
                entry.take(Key::Message, error);
                // `{"status": "FETCH_ERROR", "error": "TypeError: ..."}`: a client's own code.
                if scanner.is_code(level.get(Key::Status)) {
                    entry.take(Key::Code, level.get(Key::Status));
                }
            }
        }
        // A code where a sentence should be.
        let message = entry.get(Key::Message);
        if wrap::is_code_like(scanner.bytes(message)) && scanner.is_code(message) {
            let sense = wrap::sense(scanner, message);
            let code = wrap::hide(scanner, message, sense);
            entry.masked |= code.hidden();
            entry.take(Key::Code, code);
        }
        entry.take(Key::Code, level.get(Key::ErrorCode));
        let code = entry.get(Key::Code);
        if said.code.is_some()
            && !scanner.is_code(code)
            && matches!(wrap::sense(scanner, code), Sense::None | Sense::Failed | Sense::Declined)
        {
            entry.set(Key::Code, said.code);
        }
        if !scanner.kind(entry.get(Key::Type).or(entry.name)).known() {
            exception::read(scanner, &mut entry, message);
        }
        let kind = scanner.kind(entry.get(Key::Type).or(entry.name));
        let known = |scanner: &mut Scanner, set, value| scanner.facts(set, value).known();
        let code = entry.get(Key::Code);
        let rank = if known(scanner, Among::Decline, entry.get(Key::DeclineCode).or(entry.reason))
            || known(scanner, Among::Decline, code) && !known(scanner, Among::Code, code)
        {
            Rank::Reason
        } else if known(scanner, Among::Code, code) || known(scanner, Among::Code, entry.get(Key::DeclineCode)) {
            Rank::Code
        } else if kind.known() {
            Rank::Type
        } else if entry.sense < Sense::None || said.canceled && place.kind == At::Payment {
            Rank::Word
        } else {
            Rank::Said
        };
        let message = message.is_some() || entry.get(Key::Message).is_some();
        let named = entry.get(Key::Type).or(code).or(entry.get(Key::DeclineCode)).is_some();
        let placed = entry.get(Key::Param).or(entry.place).is_some();
        let refused = !(200..400).contains(&self.around.status);
        let scanner = &mut self.scanner;
        let says_error = message && scanner.bytes(level.get(Key::Name)).ends_with(b"Error")
            || scanner.bytes(level.get(Key::TypeName)).ends_with(b"Error")
            || scanner.word(level.get(Key::Object)) == Word::Error
            || self.around.thrown && place == Place::ROOT
            || [Key::RawType, Key::StripeCode, Key::DeclineCode].iter().any(|key| level.get(*key).scalar().is_some());
        let filled = named || message || placed || entry.sense < Sense::None || said.bad;
        let evidence = match place.kind {
            At::Error | At::Item => filled,
            At::MaybeItem => rank > Rank::Said || message && (named || placed),
            At::Body | At::Payment => false,
        };
        let strong = rank >= Rank::Type
            || rank == Rank::Word && (!said.good || said.refused) && (entry.sense < Sense::Failed || place.main)
            || says_error
            || said.bad && place.main;
        let weak = place.main
            && refused
            && !said.good
            && (message && (named || placed) || error.is(Kind::Text) || entry.problem);
        // In a list of other things a name alone may be anything's: `{"code": "LOST_LUGGAGE"}`.
        let told =
            said.bad || said.refused || kind.known() || message || level.any(&[Key::DeclineCode, Key::FailureCode]);
        let strong = strong && (!place.listed || rank > Rank::Said && told);
        // An object where an error should be reports one, whatever it holds; see `merge`.
        let holds = level.unknown || entry.values.iter().any(|value| value.is_some());
        let empty = place.kind == At::Error && !place.kept && holds && !filled;
        if !evidence && !empty && !strong && !weak && !(error.is(Kind::Text) && !said.good && place.main) {
            return None;
        }
        if entry.problem && shape == Shape::Bare {
            shape = Shape::Problem;
        } else if shape == Shape::Bare && !named && !says_error && (said.bad || rank == Rank::Word) {
            shape = Shape::Refusal;
        }
        if place.kept {
            shape = Shape::Object;
        }
        Some(Candidate { entry, shape, rank, kept: place.kept, empty, main: place.main, ..Candidate::EMPTY })
    }

    /// The error that an API object keeps on itself.
    fn kept(&mut self, level: &Level, said: &Said, place: Place) -> Option<Candidate> {
        let failure = level.get(Key::FailureCode).scalar().or(said.code);
        let message = level.get(Key::FailureMessage).scalar();
        let mut entry = Entry::EMPTY;
        entry::evidence(&mut self.scanner, &mut entry, level);
        entry.set(Key::Code, failure);
        entry.take(Key::Message, message);
        entry.take(Key::DeclineCode, entry.reason);
        entry.masked = said.hidden;
        let failed = said.bad || said.refused;
        if !failure.is_some() && !message.is_some() {
            if !failed || !place.main || said.good {
                return None;
            }
            entry.sense = said.sense.min(Sense::Failed);
        }
        let scanner = &mut self.scanner;
        let rank = if scanner.facts(Among::Decline, entry.get(Key::DeclineCode)).known() {
            Rank::Reason
        } else if scanner.is_code(failure) {
            Rank::Code
        } else {
            Rank::Word
        };
        Some(Candidate { entry, shape: Shape::Object, rank, kept: true, main: place.main, ..Candidate::EMPTY })
    }

    /// A body inside text: read after decoding, by the caller.
    fn text_body(&mut self, text: Value) -> bool {
        if !self.nested.is_some() && self.looks_nested(text) {
            self.nested = text;
        }
        self.nested.is_some()
    }

    /// The same of a text in a list.
    fn text_body_in(&mut self, text: Value) -> bool {
        self.looks_nested(text) && self.text_body(text)
    }

    /// Whether an object with quoted keys stands in the text.
    #[inline(never)]
    fn looks_nested(&self, text: Value) -> bool {
        text.is(Kind::Text) && follows(self.scanner.bytes(text), b'{', b'"')
    }

    /// An exception that a text prints.
    fn printed(&mut self, start: usize) {
        let text = Value::new(Kind::Text, start, self.scanner.body.len(), false);
        let mut entry = self.found.since(0).first().map_or(Entry::EMPTY, |one| one.entry);
        if exception::read(&mut self.scanner, &mut entry, text) {
            self.found.length = 0;
            self.found.push(Candidate { entry, shape: Shape::Text, rank: Rank::Type, ..Candidate::EMPTY });
        }
    }

    /// Nothing in the body reports an error: the status may, or the caller, or that it is no JSON.
    fn nothing(&mut self, start: usize, text: Value) {
        let rest = self.scanner.rest(start).trim_ascii_end();
        let refused = self.around.status != UNKNOWN && !(200..400).contains(&self.around.status) || self.around.failed;
        let whole = !self.scanner.cut && !self.scanner.lenient;
        let object = whole && rest.starts_with(b"{");
        // A number, a word or an empty list is JSON, and says nothing.
        let silent = match rest.first() {
            None => true,
            Some(b'{' | b'[') => whole,
            Some(b'"') => self.around.status != UNKNOWN || !text.is_some(),
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
        let mut entry = Entry::EMPTY;
        let mut shape = Shape::Text;
        if object {
            let level = wrap::level(&mut self.scanner, start);
            entry = entry::entry(&mut self.scanner, &level);
            shape = Shape::Bare;
            if self.money.open || self.open {
                self.money.open = true;
            }
        } else if rest.is_empty() && self.around.status == 0 {
            shape = Shape::Network;
        } else {
            entry.set(Key::Message, text);
            entry.name = self.class_name(start);
            let whole = Value::new(Kind::Text, start, start + rest.len(), false);
            if rest.len() < 400 && !rest.starts_with(b"<") {
                entry.sense = wrap::sense(&mut self.scanner, whole);
                if entry.sense == Sense::Hidden {
                    entry.sense = Sense::Declined;
                    entry.masked = true;
                }
            }
        }
        self.found.push(Candidate { entry, shape, ..Candidate::EMPTY });
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
