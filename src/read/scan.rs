//! The scanner: one object's keys and where their values lie, nothing copied.
//!
//! It reads what a strict parser reads, and goes on where that stops: values that were cut, keys
//! without quotes, single quotes, `=>` for a colon, missing commas. Inner objects and lists are
//! skipped sixty-four bytes at a time; nothing in a body makes it call itself.

use core::hint::black_box;
use core::mem::MaybeUninit;

use super::value::{Kind, Value};
use crate::bytes::escape::Scratch;
use crate::bytes::simd::{self, Byte, WIDE, WIDTH};
use crate::bytes::text::Text;
use crate::lookup;
use crate::tables::keys::{self, Key, Keys};

/// The values of one object by key.
#[derive(Clone, Copy)]
pub(crate) struct Level {
    /// A bit for each key that stands there: only these values were written.
    present: Keys,
    values: [MaybeUninit<Value>; keys::COUNT],
    /// There are keys other than attributes and `error`. Most bodies have none, so the rarer look-ups are skipped.
    pub(crate) rare: bool,
    /// Something else stands there than an attribute may be.
    pub(crate) odd: bool,
    /// Keys stand there that have no row.
    pub(crate) unknown: bool,
}

impl Level {
    /// An object of which nothing is known yet.
    #[inline(always)]
    pub(crate) fn blank() -> Level {
        Level {
            present: Keys::NONE,
            values: [MaybeUninit::uninit(); keys::COUNT],
            rare: false,
            odd: false,
            unknown: false,
        }
    }

    /// The value under the key of that number.
    #[inline(always)]
    pub(crate) fn at(&self, key: usize) -> Value {
        match self.values.get(key) {
            // SAFETY: its bit is set, so it was written.
            Some(value) if self.present.has(key) => unsafe { value.assume_init() },
            _ => Value::ABSENT,
        }
    }

    #[inline(never)]
    pub(crate) fn get(&self, key: Key) -> Value {
        self.at(key as usize)
    }

    /// The keys of a set under which something stands.
    #[inline(always)]
    pub(crate) fn among(&self, keys: &Keys) -> Keys {
        self.present.and(keys)
    }

    /// Whether nothing stands under a key that has a row.
    pub(crate) fn is_empty(&self) -> bool {
        self.present.is_empty()
    }

    /// Whether something stands under that key, and nothing under any other.
    pub(crate) fn has_only(&self, key: Key) -> bool {
        let mut keys = self.present;
        !self.unknown && keys.take() == Some(key as usize) && keys.is_empty()
    }

    /// Whether something stands under one of the keys.
    #[inline(never)]
    pub(crate) fn any(&self, keys: &Keys) -> bool {
        !self.among(keys).is_empty()
    }

    /// Puts a value under a key. Another spelling fills in, but never replaces what stands under the wire name.
    #[inline(always)]
    pub(crate) fn put(&mut self, key: Key, exact: bool, value: Value) {
        if exact || !self.at(key as usize).is_some() {
            self.set(key as usize, value);
        }
    }

    /// The same of a key by its number; replaces what stands there.
    #[inline(always)]
    pub(crate) fn set(&mut self, key: usize, value: Value) {
        if let Some(slot) = self.values.get_mut(key) {
            slot.write(value);
            self.present.put(key, value.is_some());
            self.rare |= key > Key::Error as usize;
            self.odd |= value.attribute(keys::is_object(key)) != value;
        }
    }
}

/// The lengths of some keys in all their spellings, a bit each.
#[derive(Clone, Copy)]
pub(crate) struct Lengths(u32);

impl Lengths {
    const ANY: Lengths = Lengths(u32::MAX);

    pub(crate) const fn of(keys: &[Key]) -> Lengths {
        let (mut bits, mut n) = (0, 0);
        while n < keys.len() {
            let name = keys::NAMES[keys[n] as usize].as_bytes();
            let (mut byte, mut underlines) = (0, 0);
            while byte < name.len() {
                underlines += (name[byte] == b'_') as usize;
                byte += 1;
            }
            // `lastPaymentError` has none of them.
            bits |= 1 << name.len() | 1 << (name.len() - underlines);
            n += 1;
        }
        Lengths(bits)
    }

    /// Whether a key is as long as one of them. With an escape in it, it may be any.
    #[inline(always)]
    fn has(self, key: Value) -> bool {
        let length = key.end() - key.start();
        self.0 == u32::MAX || key.escaped() || length < u32::BITS as usize && self.0 >> length & 1 != 0
    }
}

/// What stands at a place in an object.
pub(crate) enum Member {
    /// Its end: the place past the bracket.
    End(usize),
    /// A key, and the place of its value.
    Pair(Value, usize),
}

/// A body and what was noticed while it was read.
pub(crate) struct Scanner<'a> {
    pub(crate) body: Text<'a>,
    /// The body ended inside a value.
    pub(crate) cut: bool,
    /// Something stood there that is no JSON.
    pub(crate) lenient: bool,
    /// Made where a name has escapes, which is rare.
    scratch: Option<Scratch>,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(body: Text<'a>) -> Self {
        Scanner { body, cut: false, lenient: false, scratch: None }
    }

    /// The byte at `at`; zero past the end.
    #[inline(always)]
    pub(crate) fn at(&self, at: usize) -> u8 {
        self.body.at(at)
    }

    /// What a value spells, its escapes decoded.
    #[inline(always)]
    pub(crate) fn key(&mut self, value: Value) -> Text<'_> {
        let raw = self.raw(value);
        if value.escaped() { self.scratch.insert(Scratch::EMPTY).decode(raw.bytes()) } else { raw }
    }

    /// What a value is in the body, escapes and all.
    pub(crate) fn raw(&self, value: Value) -> Text<'a> {
        self.body.part(value.start(), value.end())
    }

    /// The bytes of a value.
    #[inline(never)]
    pub(crate) fn bytes(&self, value: Value) -> &'a [u8] {
        self.raw(value).bytes()
    }

    /// The bytes from `start` on.
    pub(crate) fn rest(&self, start: usize) -> &'a [u8] {
        self.body.from(start).bytes()
    }

    /// The first place from `at` on where no white space stands.
    #[inline(always)]
    pub(crate) fn space(&self, at: usize) -> usize {
        // Most bodies are compact.
        if self.at(at) > b' ' { at } else { self.all_space(at) }
    }

    #[inline(never)]
    fn all_space(&self, mut at: usize) -> usize {
        while matches!(self.at(at), b' ' | b'\n' | b'\r' | b'\t') {
            at += 1;
        }
        at
    }

    /// Reads the object whose `{` stands at `at`; gives the place after its `}`. What it holds of objects and
    /// lists is skipped.
    pub(crate) fn object(&mut self, at: usize, level: &mut Level) -> usize {
        self.some(at, level, Lengths::ANY)
    }

    /// The same, where only keys of some lengths are wanted: most need no look-up then.
    #[inline(never)]
    pub(crate) fn some(&mut self, at: usize, level: &mut Level, wanted: Lengths) -> usize {
        let mut at = at + 1;
        loop {
            let (key, start) = match self.member(at) {
                Member::End(end) => return end,
                Member::Pair(key, start) => (key, start),
            };
            let value = self.value(start);
            at = value.next();
            if !wanted.has(key) {
                continue;
            }
            match lookup::key(self.key(key)) {
                Some((name, exact)) => level.put(name, exact, value.kept()),
                None => level.unknown = true,
            }
        }
    }

    /// The same as [`member`](Self::member), out of line: for objects of which there are few.
    #[inline(never)]
    pub(crate) fn next_member(&mut self, at: usize) -> Member {
        self.member(at)
    }

    /// The member at `at` of an object that ends at `end`: its key and its value. Nothing behind the end is looked at: of
    /// what is no JSON it would be read again and again, object by object.
    #[inline(never)]
    pub(crate) fn pair(&mut self, at: usize, end: usize) -> Option<(Value, Value)> {
        self.until(end, |scanner| match scanner.next_member(at) {
            Member::Pair(key, start) => Some((key, scanner.value(start))),
            Member::End(_) => None,
        })
    }

    /// The value at `at` of a list that ends at `end`; the same holds.
    #[inline(never)]
    pub(crate) fn item(&mut self, at: usize, end: usize) -> Value {
        self.until(end, |scanner| scanner.value(at))
    }

    #[inline(always)]
    fn until<T>(&mut self, end: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        let body = self.body;
        self.body = body.part(0, end);
        let found = read(self);
        self.body = body;
        found
    }

    /// The member at `at` in an object: its key, and where its value begins; or where the object ends.
    #[inline(always)]
    pub(crate) fn member(&mut self, mut at: usize) -> Member {
        loop {
            at = self.space(at);
            let key = match self.at(at) {
                b'"' => {
                    let text = self.text(at + 1);
                    at = text.next();
                    text
                }
                b',' => {
                    at += 1;
                    continue;
                }
                b'}' => return Member::End(at + 1),
                _ if at >= self.body.len() => {
                    self.cut = true;
                    return Member::End(self.body.len());
                }
                _ => {
                    let (key, next) = self.loose_key(at);
                    at = next;
                    match key {
                        Some(key) => key,
                        None => continue,
                    }
                }
            };
            at = self.space(at);
            if self.at(at) == b':' {
                at += 1;
            } else {
                match self.loose_colon(at) {
                    Some(next) => at = next,
                    None => continue,
                }
            }
            return Member::Pair(key, self.space(at));
        }
    }

    /// The value at `at`; one that is nothing still says where it ends.
    pub(crate) fn value(&mut self, at: usize) -> Value {
        let (kind, end) = match self.at(at) {
            b'"' => return self.text(at + 1),
            bracket @ (b'{' | b'[') => (if bracket == b'{' { Kind::Object } else { Kind::List }, self.skip(at + 1)),
            b'-' | b'0'..=b'9' => {
                let mut end = at + 1;
                while matches!(self.at(end), b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-') {
                    end += 1;
                }
                // A number that runs into the end of the body may have lost digits.
                if end >= self.body.len() {
                    self.cut = true;
                    (Kind::Nothing, end)
                } else {
                    (Kind::Number, end)
                }
            }
            _ => match self.body.four(at) {
                NULL => (Kind::Nothing, at + 4),
                TRUE => (Kind::True, at + 4),
                FALS if self.at(at + 4) == b'e' => (Kind::Nothing, at + 5),
                _ => return self.loose_value(at),
            },
        };
        Value::new(kind, at, end, false)
    }

    /// The text whose first byte stands at `at`, to its closing quote. Cut text is no text: half a
    /// code is another code.
    #[inline(always)]
    pub(crate) fn text(&mut self, start: usize) -> Value {
        let mut at = start;
        let mut escaped = false;
        loop {
            let block = self.body.block(at);
            let marks = block.is(Byte::new(b'"')).or(block.is(Byte::new(b'\\'))).mask();
            // Behind the body's end no mark counts.
            at += if marks == 0 { WIDTH } else { marks.trailing_zeros() as usize };
            if at >= self.body.len() {
                self.cut = true;
                let end = self.body.len();
                return Value::new(Kind::Nothing, end, end, escaped);
            }
            if marks != 0 {
                if self.at(at) == b'"' {
                    let kind = if at > start { Kind::Text } else { Kind::Nothing };
                    return Value::new(kind, start, at, escaped).closed();
                }
                escaped = true;
                at += 2;
            }
        }
    }

    /// The place after the bracket that closes the one before `at`.
    pub(crate) fn skip(&mut self, mut at: usize) -> usize {
        let mut depth = 1u32;
        let (mut in_text, mut before) = (0, 0);
        // Hidden from the compiler, or it would build each of these anew in every round.
        let [quote, slash, open, close, bit] = black_box([b'"', b'\\', b'{', b'}', b'{' ^ b'[']);
        let (quote, slash) = (Byte::new(quote), Byte::new(slash));
        let (open, close, bit) = (Byte::new(open), Byte::new(close), Byte::new(bit));
        while at < self.body.len() {
            let blocks = self.body.blocks(at);
            let mut quotes = blocks.is(quote).mask();
            let slashes = blocks.is(slash);
            if slashes.any() || before != 0 {
                let slashes = slashes.mask();
                let escaped = simd::escaped(slashes, before);
                quotes &= !escaped;
                before = (slashes & !escaped) >> (WIDE - 1);
            }
            let inside = simd::inside(quotes) ^ in_text;
            in_text = if inside >> (WIDE - 1) != 0 { u64::MAX } else { 0 };
            // `[` as `{`, `]` as `}`.
            let folded = blocks.with(bit);
            let (opens, closes) = (folded.is(open), folded.is(close));
            if !opens.or(&closes).any() {
                at += WIDE;
                continue;
            }
            let opens = opens.mask() & !inside;
            let mut closes = closes.mask() & !inside;
            if closes.count_ones() >= depth {
                // The end may lie here: count up to each closing bracket.
                let mut closed = 0;
                while closes != 0 {
                    let ahead = (closes & closes.wrapping_neg()) - 1;
                    closed += 1;
                    if depth + (opens & ahead).count_ones() == closed {
                        at += ahead.count_ones() as usize;
                        if at < self.body.len() {
                            return at + 1;
                        }
                        // It stands past the body's end.
                        break;
                    }
                    closes &= closes - 1;
                }
                depth = depth + opens.count_ones() - closed;
            } else {
                depth = depth + opens.count_ones() - closes.count_ones();
            }
            at += WIDE;
        }
        self.cut = true;
        self.body.len()
    }
}

const NULL: u32 = u32::from_le_bytes(*b"null");
const TRUE: u32 = u32::from_le_bytes(*b"true");
const FALS: u32 = u32::from_le_bytes(*b"fals");
