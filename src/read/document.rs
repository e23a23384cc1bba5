//! A body as a whole: JSON, lines of JSON, a form, XML, a printed exception, a page, or nothing at all.

use super::entry::{self, Entry, Nested};
use super::found::{Asked, Found, Money, Place, Rank, Said, Walk};
use super::money::{self, Took, took};
use super::scan::{Level, Member, Scanner};
use super::value::{Kind, Value};
use super::{MOST, Reading, exception, wrap};
use crate::bytes::phrases::{Beginnings, Phrases, beginnings, phrases};
use crate::bytes::text::Text;
use crate::context::{Around, Told, UNKNOWN};
use crate::tables::dialect::Dialects;
use crate::tables::facts::{Facts, Family};
use crate::tables::keys::Says;
use crate::tables::keys::{Key, Role};
use crate::tables::messages::Message;
use crate::tables::shapes::Shape;
use crate::tables::stems::{GOOD, Sense, Squeezed};
use crate::tables::words::Word;

/// Give up after trying this many objects of a text that is no JSON.
const OBJECTS: u32 = 10_000;

/// Finds the errors in `body` and hands each to `emit`, in wire order, at most [`MOST`].
pub(crate) fn read<'a>(
    body: Text<'a>,
    around: Around,
    dialects: Dialects<'a>,
    found: &mut Found,
    mut emit: impl FnMut(&mut Scanner<'a>, &Entry, Facts, Shape, &Around, Money),
) -> Reading {
    found.length = 0;
    let mut walk = Walk {
        scanner: Scanner::new(body),
        around,
        found,
        money: Money::default(),
        dialects,
        asked: Asked::NOTHING,
        provider: None,
        nested: Value::ABSENT,
        deep: false,
        open: false,
        step: false,
        aside: false,
        status: 0,
        failing: false,
        stream: false,
        last_good: false,
        last_open: false,
        last_created: 0,
        remark: Value::ABSENT,
        faulty: false,
    };
    walk.document();
    walk.drop_notices();
    let best = walk.found.since(0).iter().map(|one| one.rank).max();
    // A body inside a text says more than a shop's words around it.
    // But not one that holds no word for what went wrong, beside words that say it.
    static WORDS: Phrases = phrases!["rror", "ode", "eclin", "essage", "ail", "eason", "tatus", "esult", "utcome"];
    let holds = walk.nested.is_some() && WORDS.any_in(walk.scanner.raw(walk.nested));
    if walk.nested.is_some() && best.is_none_or(|best| best < Rank::Type && holds) {
        let named = walk.found.since(0).first().map_or(walk.status, |first| first.entry.status);
        // A response that went well around an answer that did not: the answer's own.
        let silent = around.status == UNKNOWN || (200..400).contains(&around.status) && (400..600).contains(&named);
        let status = if silent { named } else { 0 };
        // What stands around it may say that the payment was made: of the body inside nothing is claimed then.
        let money = walk.money.paid || walk.money.maybe || walk.money.open || walk.last_good;
        let complete = !(walk.scanner.cut || walk.deep || around.cut || money);
        return Reading { shape: Shape::None, complete, nested: walk.nested, status, provider: None };
    }
    // One that is not opened, beside a provider's error, may say that the payment was made.
    static TAKEN: Phrases = phrases!["succeeded", "captured", "settled", "paid\\\":true", "paid\\\": true"];
    walk.money.maybe |= walk.nested.is_some() && TAKEN.any_in(walk.scanner.raw(walk.nested));
    walk.scanner.cut |= around.cut || walk.deep || walk.found.length > MOST;
    let complete = !walk.scanner.cut && !walk.scanner.lenient;
    let mut shape = Shape::None;
    // One of several that says that the payment was made says it of all.
    let several = walk.found.length > 1;
    walk.money.maybe |= several && walk.found.since(0).iter().any(|one| says_paid(&mut walk.scanner, &one.entry));
    for at in 0..walk.found.length.min(MOST) {
        let Some(one) = walk.found.items.get_mut(at) else { break };
        let entry = &mut one.entry;
        if entry.should_retry == Told::Nothing {
            entry.should_retry = around.should_retry;
        }
        if !entry.entered {
            entry::members(&mut walk.scanner, entry);
        }
        if one.item && one.rank < Rank::Type {
            exception::read(&mut walk.scanner, entry, entry.get(Key::Message));
        }
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
    Reading { shape, complete, nested: Value::ABSENT, status: 0, provider: walk.provider }
}

/// Whether an error says that the payment was made, by its code or its words.
fn says_paid(scanner: &mut Scanner, entry: &Entry) -> bool {
    let known = scanner.known(entry.get(Key::Code)).code;
    let message = scanner.bytes(entry.get(Key::Message).only(Kind::Text));
    known.says(Message::AlreadyPaid)
        || entry.sense == Sense::AlreadyPaid
        || Squeezed::new(message).sense(false) == Sense::AlreadyPaid
}

/// What a stream of events begins with.
static STREAM: Beginnings = beginnings!["data:", "event:", "id:", "retry:", ":"];

/// Whether more stands there than signs that close a call.
pub(super) fn goes_on(rest: &[u8]) -> bool {
    rest.iter().any(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'{' | b'[' | b'}' | b']'))
}

impl Walk<'_, '_> {
    /// A success may bring messages and older attempts, which only a sign of failure would make errors.
    fn drop_notices(&mut self) {
        if (200..400).contains(&self.around.status) && !self.around.failed && !self.failing {
            self.found.retain(0, |one| !(one.loose && one.rank == Rank::Said || one.noticed));
            // What was tried before, of a payment that was made wherever in the body it stands.
            let paid = self.money.paid;
            self.found.retain(0, |one| !(paid && one.past));
        }
    }

    pub(super) fn document(&mut self) {
        // Past a byte-order mark and white space.
        let mark = self.scanner.body.part(0, 3).bytes() == b"\xEF\xBB\xBF";
        let start = self.scanner.space(if mark { 3 } else { 0 });
        // A form or XML, of which each field was read.
        let mut fields = false;
        match self.scanner.at(start) {
            b'{' => match self.wire(start) {
                Some(end) => self.bodies(end),
                None if self.asks(start) || self.asks_behind(start) => return,
                None => self.bodies(start),
            },
            b'[' if self.asks(start) => return,
            b'[' => {
                let place = Place::ROOT;
                let end = self.list(start, 0, place, Role::Maybe);
                // More than what was read.
                self.deep |= self.found.length > 0 && goes_on(self.scanner.rest(end));
                if self.found.length == 0 {
                    // A log line may begin with a bracket.
                    self.bodies(start);
                }
            }
            b'"' => {
                let text = self.scanner.value(start);
                self.deep |= goes_on(self.scanner.rest(text.next()));
                let text = text.kept();
                if !self.text_body(text) {
                    self.nothing(start, text, false);
                }
                return;
            }
            // What PHP prints before an answer, or what a shop marks its beginning with.
            b'<' if self.scanner.rest(start).starts_with(b"<br") || self.comments(start) => self.bodies(start),
            // A page, even one that quotes an object, is not an API's answer.
            b'<' => fields = self.markup(start),
            _ if self.asks_within(start) => return,
            _ => {
                // A colon before a value is the midst of an object.
                let midst = self.scanner.at(start) == b':' && matches!(self.scanner.at(start + 1), b'{' | b'[' | b'"');
                self.stream = !midst && STREAM.begin(self.scanner.rest(start));
                fields = !self.stream && self.form(start);
                if !fields {
                    self.bodies(start);
                }
            }
        }
        let printed = self.found.since(0).iter().all(|one| one.rank < Rank::Type);
        // A page is not an API's answer, but may show what nobody caught.
        let shown =
            self.scanner.at(start) != b'<' || self.around.refused() || self.scanner.rest(start).starts_with(b"<br");
        if printed && !self.nested.is_some() && shown && (self.scanner.at(start) != b'{' || self.scanner.lenient) {
            self.printed(start);
        }
        if self.found.length == 0 && !self.nested.is_some() {
            self.nothing(start, Value::ABSENT, fields);
        }
    }

    /// Whether a comment of HTML stands there, and an object right behind it: `<!--WC_START-->{...}`.
    fn comments(&self, start: usize) -> bool {
        let rest = self.scanner.rest(start);
        let end = rest.iter().take(100).position(|byte| *byte == b'>').map_or(0, |end| end + 1);
        rest.starts_with(b"<!--") && end > 0 && self.scanner.at(self.scanner.space(start + end)) == b'{'
    }

    /// Whether it is the answer of a provider whose tables are there. A page without them asks nobody.
    fn asks(&mut self, start: usize) -> bool {
        !self.dialects.all.is_empty() && self.answer(start)
    }

    /// The same of what follows an object that is none.
    fn asks_behind(&mut self, start: usize) -> bool {
        let end = self.scanner.value(start).end();
        !self.dialects.all.is_empty() && self.scanner.rest(end).contains(&b'{') && self.asks_within(end)
    }

    /// The same of a body that stands behind other words: `HTTP 402: {...}`.
    fn asks_within(&mut self, start: usize) -> bool {
        let mut at = start;
        for _ in 0..super::NESTED {
            let Some(before) = self.scanner.rest(at).iter().position(|byte| *byte == b'{') else { return false };
            at += before;
            // What stands in braces may be no object at all: `VPSTxId={...}`.
            let marks = (self.scanner.cut, self.scanner.lenient, self.deep);
            if self.asks(at) {
                return true;
            }
            (self.scanner.cut, self.scanner.lenient, self.deep) = marks;
            at += 1;
        }
        false
    }

    /// Stripe's exact wire form, `{"error": {...}}` with none but its own keys: where it ends, or None.
    #[inline(never)]
    pub(super) fn wire(&mut self, at: usize) -> Option<usize> {
        let Member::Pair(key, start) = self.scanner.next_member(at + 1) else { return None };
        if self.scanner.at(start) != b'{' || wrap::key(&mut self.scanner, key) != Some((Key::Error, true)) {
            return None;
        }
        let mut level = Level::blank();
        let mut nested = Nested::NOTHING;
        let mut taken = false;
        let mut at = start + 1;
        let end = loop {
            let (name, start) = match self.scanner.member(at) {
                Member::End(end) => break end,
                Member::Pair(name, start) => (name, start),
            };
            let known = wrap::key(&mut self.scanner, name);
            let value = match known {
                // Read on the way: skipped first, it would be read twice.
                Some((key, true)) if Nested::is(key) && self.scanner.at(start) == b'{' => {
                    at = nested.read(&mut self.scanner, key, start);
                    Value::new(Kind::Object, start, at, false)
                }
                // In another spelling: what it says of the money is read there as everywhere.
                Some((key, false)) if Nested::is(key) && self.scanner.at(start) == b'{' => return None,
                _ => self.scanner.value(start),
            };
            at = value.next();
            match known {
                // Of two of one name the last counts, but both were read.
                Some((key, _)) if Nested::is(key) && level.get(key).is_some() => return None,
                Some((key, exact)) => level.put(key, exact, value.kept()),
                // A key of its own may hold another error, or a reason.
                None if !value.is_plain() || value.is(Kind::Text) && value.escaped() => return None,
                None if value.is(Kind::Text) && wrap::says(None, self.scanner.key(name)) != Says::Nothing
                    || took(&mut self.scanner, None, name, value) != Took::Nothing =>
                {
                    return None;
                }
                None => taken |= value.is(Kind::Text) && money::says_taken(self.scanner.raw(value)),
            }
        };
        let Member::End(after) = self.scanner.next_member(end) else { return None };
        let own = !(level.rare | level.odd | self.scanner.lenient | nested.charges);
        if !own || !self.scanner.kind(level.get(Key::Type)).known() || level.get(Key::Message).escaped() {
            return None;
        }
        let hidden = wrap::hide_in(&mut self.scanner, &mut level);
        let one = self.found.next()?;
        one.rank = Rank::Type;
        entry::gather_into(&mut self.scanner, &level, &mut one.entry);
        one.entry.masked = hidden;
        one.entry.take_nested(&nested);
        self.money.maybe |= nested.took || taken;
        Some(self.scanner.space(after))
    }

    /// Reads each object from `at` on until one carries errors, and the ones that follow it closely.
    #[inline(never)]
    pub(super) fn bodies(&mut self, mut at: usize) {
        let length = self.scanner.body.len();
        let (mut tried, mut apart) = (0, at);
        let (mut taken, mut other) = (false, false);
        while at < length && !self.nested.is_some() {
            if self.scanner.at(at) != b'{' {
                if self.found.length > 0 && !self.stream {
                    // More than what was read; JSONP closes with signs alone, others with a comment.
                    let rest = self.scanner.rest(at).trim_ascii_end();
                    self.deep |= goes_on(rest) && !(rest.starts_with(b"<!--") && rest.ends_with(b"-->"));
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
            // Words around the body that errors are found in, or another one beside it, may tell of this payment. A
            // line before is a log's or a stream's.
            let between = self.scanner.body.part(apart, at);
            taken |= money::says_taken(between)
                || money::pair_says_taken(between.bytes())
                || other && !between.bytes().contains(&b'\n');
            let before = self.found.length;
            // The last event counts, also of what goes on.
            self.money.open &= !self.stream;
            let map = (400..500).contains(&self.around.status) && self.complains(at);
            let end = if map { self.map(at, 0, Place::ROOT) } else { self.object(at, 0, Place::ROOT) };
            at = end.max(at + 1);
            apart = at;
            other = self.found.length == before;
            if self.stream && other && self.last_good {
                // The last event counts: what failed before it went well in the end.
                self.found.length = 0;
                taken = true;
            } else if self.found.length > 0 {
                self.money.maybe |= taken || other && !self.stream;
                at = self.scanner.space(at);
            }
        }
        // What a stream says behind its last body.
        self.money.maybe |= self.stream && money::says_taken(self.scanner.body.part(apart, length));
    }

    /// `response=2&responsetext=DECLINE`, or a line each: read as an object. False where it is not that.
    #[inline(never)]
    pub(super) fn form(&mut self, start: usize) -> bool {
        let bytes = self.scanner.rest(start);
        let name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'[' | b']' | b'%');
        let first = bytes.iter().take_while(|byte| name(byte)).count();
        let pairs = bytes.iter().filter(|byte| **byte == b'=').count();
        if first == 0 || bytes.get(first) != Some(&b'=') || pairs < 2 {
            return false;
        }
        let mut level = Level::blank();
        let mut said = Said::NOTHING;
        let mut at = start;
        while at < self.scanner.body.len() {
            let rest = self.scanner.rest(at);
            // Or a blank before the next name: `ssl_result=1 ssl_result_message=DECLINED`.
            let begins = |rest: &[u8]| {
                let length = rest.iter().take(40).take_while(|byte| name(byte)).count();
                length > 1 && rest.get(length) == Some(&b'=')
            };
            let parts = |at: usize, byte: &u8| match byte {
                b'&' | b'\n' | b'\r' => true,
                b' ' => begins(rest.get(at + 1..).unwrap_or(&[])),
                _ => false,
            };
            let end = rest.iter().enumerate().position(|(at, byte)| parts(at, byte));
            let end = at + end.unwrap_or(rest.len());
            let equals = at + rest.iter().take(end - at).position(|byte| *byte == b'=').unwrap_or(end - at);
            if equals < end {
                let key = Value::new(Kind::Text, at, equals, false);
                let kind = if equals + 1 < end { Kind::Text } else { Kind::Nothing };
                let value = Value::new(kind, equals + 1, end, false);
                let known = wrap::key(&mut self.scanner, key);
                self.said(key, known, value, &mut level, &mut said);
                // NMI's: declined, or an error.
                said.bad |=
                    matches!(known, Some((Key::Response, _))) && matches!(self.scanner.bytes(value), b"2" | b"3");
                // A key as short as `z3` says nothing: its text may.
                if known.is_none() && equals - at < 4 && kind == Kind::Text {
                    self.reason(None, value, false, &mut said);
                }
            }
            at = end + 1;
        }
        if said.canceled {
            // A payment's, by whom is not known: `payment_status=CANCELLED&m_payment_id=1`.
            said.sense = said.sense.min(Sense::Failed);
            said.bad = true;
        }
        // Behind the pairs, too, and in brackets: `order[amount_paid]=1000`.
        self.money.maybe |= self.says_taken_from(start);
        said.bad |= self.fails(&level, &said);
        self.settle(&mut level, &said, Place::ROOT, 0);
        true
    }

    /// `<Status>DECLINED</Status>`: the elements of XML are read as an object. A page of HTML says nothing so: false.
    #[inline(never)]
    pub(super) fn markup(&mut self, start: usize) -> bool {
        let bytes = self.scanner.rest(start);
        static HTML: Phrases = phrases!["<html", "<!doctype html", "<body", "<p>", "<div", "<h1"].folded();
        if HTML.any_in(self.scanner.body.part(start, start + bytes.len().min(400))) {
            return false;
        }
        let mut level = Level::blank();
        let mut said = Said::NOTHING;
        self.elements(start, self.scanner.body.len(), &mut level, &mut said);
        // Behind the elements, too, and in their attributes.
        self.money.maybe |= self.says_taken_from(start);
        said.bad |= self.fails(&level, &said);
        self.settle(&mut level, &said, Place::ROOT, 0);
        level.unknown || !level.is_empty()
    }

    /// Whether a form or XML says anywhere, by a sentence or a pair, that money was taken.
    fn says_taken_from(&self, start: usize) -> bool {
        money::says_taken(self.scanner.body.from(start)) || money::pair_says_taken(self.scanner.rest(start))
    }

    /// Takes what the elements of XML say, up to `until`: also of one that stands inside another as text, as `&lt;Code&gt;`.
    #[inline(never)]
    pub(super) fn elements(&mut self, start: usize, until: usize, level: &mut Level, said: &mut Said) {
        // Where a sign stands, or what it is written as, and the place past it.
        let sign = |text: &[u8], sign: u8, written: &[u8]| {
            let at = text.iter().enumerate().position(|(at, byte)| {
                *byte == sign || *byte == b'&' && text.get(at..at + written.len()) == Some(written)
            })?;
            Some((at, at + if text.get(at) == Some(&sign) { 1 } else { written.len() }))
        };
        let mut at = start;
        while at < until {
            let rest = self.scanner.body.part(at, until).bytes();
            let Some((_, open)) = sign(rest, b'<', b"&lt;") else { break };
            let Some((length, close)) = sign(rest.get(open..).unwrap_or(&[]), b'>', b"&gt;") else { break };
            let name = Value::new(Kind::Text, at + open, at + open + length, false);
            let after = at + open + close;
            self.tag(name, level, said);
            const QUOTE: &[u8] = b"<![CDATA[";
            let text = after + if self.scanner.rest(after).starts_with(QUOTE) { QUOTE.len() } else { 0 };
            let rest = self.scanner.body.part(text, until).bytes();
            let ends = if text > after { sign(rest, b']', b"]") } else { sign(rest, b'<', b"&lt;") };
            // Without an end nothing more is read: each such beginning would be looked through to the body's end.
            let Some((length, _)) = ends else { break };
            let end = text + length;
            // Without its attributes, and its prefix: `soap:Fault`.
            let length = self.scanner.bytes(name).iter().take_while(|byte| !byte.is_ascii_whitespace()).count();
            let name = Value::new(Kind::Text, name.start(), name.start() + length, false);
            let prefix = self.scanner.bytes(name).iter().position(|byte| *byte == b':').map_or(0, |colon| colon + 1);
            let name = Value::new(Kind::Text, name.start() + prefix, name.end(), false);
            if self.scanner.bytes(name) == b"Fault" {
                said.bad = true;
            }
            let blank = self.scanner.body.part(text, end).bytes().trim_ascii().is_empty();
            if !blank && self.scanner.bytes(name).iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') {
                let value = Value::new(Kind::Text, text, end, false);
                let mut known = wrap::key(&mut self.scanner, name);
                if matches!(self.scanner.bytes(name), b"faultstring" | b"Text") {
                    known = Some((Key::Message, false));
                }
                self.said(name, known, value, level, said);
                // `<lastEvent>REFUSED</lastEvent>`: a word that says no, under a key that says nothing.
                if known.is_none() && end - text < 10 && wrap::sense(&mut self.scanner, value) == Sense::Declined {
                    self.reason(None, value, true, said);
                }
            }
            at = end.max(text);
        }
    }

    /// Takes what a tag's attributes say: `<payment status="declined"/>`.
    #[inline(never)]
    fn tag(&mut self, tag: Value, level: &mut Level, said: &mut Said) {
        // `<CVCResultCode description="UNKNOWN"/>`.
        let blank = self.scanner.bytes(tag).iter().position(u8::is_ascii_whitespace).unwrap_or(0);
        if wrap::CHECKS.any_in(self.scanner.body.part(tag.start(), tag.start() + blank)) {
            return;
        }
        let mut at = tag.start();
        loop {
            let text = self.scanner.body.part(at, tag.end()).bytes();
            let Some(equals) = text.iter().position(|byte| *byte == b'=') else { return };
            let name = text.iter().take(equals).rposition(u8::is_ascii_whitespace).map_or(0, |blank| blank + 1);
            let (start, length) = match text.get(equals + 1) {
                Some(quote @ (b'"' | b'\'')) => {
                    let Some(length) = text.iter().skip(equals + 2).position(|byte| byte == quote) else { return };
                    (equals + 2, length)
                }
                // `<result status=declined>`.
                _ => (equals + 1, text.iter().skip(equals + 1).take_while(|byte| !byte.is_ascii_whitespace()).count()),
            };
            let key = Value::new(Kind::Text, at + name, at + equals, false);
            let kind = if length > 0 { Kind::Text } else { Kind::Nothing };
            let value = Value::new(kind, at + start, at + start + length, false);
            at = value.end() + 1;
            let known = wrap::key(&mut self.scanner, key);
            self.said(key, known, value, level, said);
        }
    }

    /// An exception that a text prints.
    #[inline(never)]
    pub(super) fn printed(&mut self, start: usize) {
        let text = Value::new(Kind::Text, start, self.scanner.body.len(), false);
        let mut entry = self.found.since(0).first().map_or_else(Entry::blank, |one| one.entry);
        if exception::read(&mut self.scanner, &mut entry, text) {
            self.found.length = 0;
            self.found.push(&entry, Shape::Text, Rank::Type);
            // Around what was printed, too.
            self.money.maybe |= money::says_taken(self.scanner.body.from(start));
        }
    }

    /// Nothing in the body reports an error: the status may, or the caller, or that it is no JSON.
    #[inline(never)]
    pub(super) fn nothing(&mut self, start: usize, text: Value, fields: bool) {
        let rest = self.scanner.rest(start).trim_ascii_end();
        let refused = self.around.refused();
        let whole = !self.scanner.cut && !self.scanner.lenient;
        let object = whole && rest.starts_with(b"{");
        // A number, a word or an empty list is JSON, and says nothing.
        let silent = match rest.first() {
            None => true,
            _ if fields || self.stream => true,
            Some(b'{' | b'[') => whole,
            Some(b'"') => self.around.status != UNKNOWN || !text.is_some(),
            _ => {
                matches!(
                    self.scanner.word(Value::new(Kind::Text, start, start + rest.len(), false)),
                    Word::Null | Word::True | Word::False
                ) || rest.iter().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'e' | b'E' | b'+'))
            }
        };
        // A success in a script or behind a guard: `callback({"status": "paid"})`, `while(1);{"ok": true}`.
        let before = rest.iter().take(4096).position(|byte| *byte == b'{').and_then(|at| rest.get(..at)).unwrap_or(&[]);
        // PHP's notices end so: `Deprecated: ... in /srv/pay.php on line 3`.
        static NOTICE: Phrases = phrases![" on line "];
        let noise = before.starts_with(b"<!--") || NOTICE.any_in(self.scanner.body.part(start, start + before.len()));
        let guard = !before.is_empty() && before.len() < 60 && self.last_good;
        // An object that says nothing of an error, as the argument of a function.
        let call = before.last() == Some(&b'(')
            && before.len() < 60
            && wrap::is_code_like(before.get(..before.len() - 1).unwrap_or(&[]));
        let wrapped = whole && (noise || call) || guard && Squeezed::new(before).sense(true) == Sense::None;
        if (silent || wrapped && !self.deep) && !refused {
            return;
        }
        let mut entry = Entry::blank();
        let mut shape = Shape::Text;
        // A success under a status that says otherwise contradicts itself.
        self.money.maybe |= money::says_taken(self.scanner.body.from(start)) || object && self.last_good;
        if object {
            // The status alone says that it failed: more than one body may say otherwise.
            let end = self.scanner.value(start).end();
            self.deep |= goes_on(self.scanner.rest(end));
            let level = wrap::level(&mut self.scanner, start);
            if self.aside {
                self.money.maybe = true;
            } else {
                entry = entry::entry(&mut self.scanner, &level);
            }
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
            self.money.maybe |= money::pair_says_taken(rest);
            if rest.first() == Some(&b'<') {
                static THANKS: Phrases =
                    phrases!["hank you for your order", "hank you for your purchase", "hank you for your payment"];
                if (200..300).contains(&self.around.status) && THANKS.any_in(self.scanner.body.from(start)) {
                    return;
                }
                // Flask's page for `abort(402, "Your card was declined.")`.
                if matches!(self.around.status, 400 | 402 | 422) {
                    let sense = self.shown(start);
                    entry.masked = sense == Sense::Hidden;
                    entry.sense = if entry.masked { Sense::Declined } else { sense };
                }
            }
            // The end of an object whose beginning is lost.
            static PART: Phrases = phrases!["\":"];
            self.deep |= PART.any_in(self.scanner.body.part(start, start + rest.len()));
            // Of a body that was cut no word is taken: half a code is another code.
            if rest.len() < 400 && !matches!(rest.first(), Some(b'<' | b'{' | b'[')) {
                let sense = wrap::sense(&mut self.scanner, whole);
                // `OK`, and no more.
                static THANKS: Beginnings = beginnings![
                    "thankyou",
                    "paymentreceived",
                    "paymentsuccess",
                    "paymentcomplete",
                    "paymentaccept",
                    "paymentapprov",
                    "received",
                    "eventreceived",
                    "webhookreceived",
                    "yourorderhasbeenreceived",
                    "paymentconfirm",
                    "orderplaced",
                    "orderconfirm",
                    "ordercreated",
                    "bookingconfirm",
                    "transactionapprov",
                    "transactionsuccess",
                    "transactioncomplete",
                    "checkoutcomplete"
                ];
                let words = Squeezed::new(rest);
                let good = rest.len() < 20 && words.begins(&GOOD)
                    || rest.len() < 80 && (words.begins(&THANKS) || words.went_well())
                    || self.pair_went_well(start);
                let well =
                    good && matches!(sense, Sense::Innocent | Sense::AlreadyPaid | Sense::None) || words.supposes();
                if well && (200..300).contains(&self.around.status) {
                    return;
                }
                // A sentence, as a message is one.
                let sentence = refused && sense == Sense::None && rest.contains(&b' ');
                let read = sentence && !wrap::of_a_program(self.scanner.raw(whole));
                let sense = if read { words.told() } else { sense };
                let spoken = refused && rest.contains(&b' ');
                self.money.maybe |=
                    spoken && (wrap::hidden_leaves_open(self.scanner.raw(whole)) || words.only_supposes());
                entry.masked = sense == Sense::Hidden;
                entry.sense = if entry.masked { Sense::Declined } else { sense };
                // A back end that sends nothing but the code.
                if self.scanner.is_code(whole) {
                    entry.set(Key::Code, wrap::hide(whole, sense));
                }
            }
        }
        self.found.push(&entry, shape, Rank::Said);
    }

    /// Whether the text is one pair of a form, which says that it went well: `response_message=OK`.
    #[inline(never)]
    fn pair_went_well(&self, start: usize) -> bool {
        static STATES: Phrases = phrases!["status", "state", "result", "response", "message", "success"].folded();
        let text = self.scanner.rest(start).trim_ascii_end();
        let Some(equals) = text.iter().position(|byte| *byte == b'=') else { return false };
        let value = Squeezed::new(text.get(equals + 1..).unwrap_or(&[]));
        text.len() < 60
            && equals < 30
            && STATES.any_in(self.scanner.body.part(start, start + equals))
            && value.states(&GOOD)
            && value.sense(true) == Sense::None
    }

    /// The most careful sense of what a page shows: its sentences, each between two tags, but for scripts and styles.
    #[inline(never)]
    fn shown(&self, start: usize) -> Sense {
        let mut sense = Sense::None;
        for part in self.scanner.rest(start).split(|byte| *byte == b'<') {
            let Some(close) = part.iter().position(|byte| *byte == b'>') else { continue };
            let text = part.get(close + 1..).unwrap_or(&[]).trim_ascii();
            let code = [&b"script"[..], b"style"].iter().any(|tag| part.starts_with(tag));
            if !code && text.contains(&b' ') && text.len() < 200 {
                let one = Squeezed::new(text).sense(false);
                sense = if one == Sense::Innocent { sense } else { sense.min(one) };
            }
        }
        sense
    }

    /// The class that a printed exception begins with: `Stripe::CardError: ...`.
    pub(super) fn class_name(&self, start: usize) -> Value {
        let text = self.scanner.rest(start);
        let end = text.windows(2).position(|bytes| bytes == b": ").unwrap_or(0);
        let name = text.get(..end).unwrap_or(&[]);
        let first = name.iter().rposition(|b| *b == b' ').map_or(0, |space| space + 1);
        if first < end { Value::new(Kind::Text, start + first, start + end, false) } else { Value::ABSENT }
    }
}
