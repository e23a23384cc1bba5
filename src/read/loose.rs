//! What is no JSON and is read all the same: dumps of objects, log lines, other languages' literals.

use super::scan::Scanner;
use super::value::{Kind, Value};
use crate::lookup;
use crate::tables::words::Word;

impl Scanner<'_> {
    /// A key without double quotes, and the place after it.
    #[cold]
    #[inline(never)]
    pub(super) fn loose_key(&mut self, at: usize) -> (Option<Value>, usize) {
        self.lenient = true;
        match self.at(at) {
            quote @ (b'\'' | b'`') => {
                let text = self.quoted(at + 1, quote);
                (Some(text), text.next())
            }
            // An object or list where a key should stand: elided or doubled.
            b'{' | b'[' => (None, self.skip(at + 1)),
            b':' if word(self.at(at + 1)) => self.bare_key(at + 1),
            byte if word(byte) => self.bare_key(at),
            _ => (None, at + 1),
        }
    }

    fn bare_key(&self, start: usize) -> (Option<Value>, usize) {
        let mut end = start;
        while word(self.at(end)) {
            end += 1;
        }
        let key = Value::new(Kind::Text, start, end, false);
        (Some(key), end)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn loose_colon(&mut self, at: usize) -> Option<usize> {
        if at < self.body.len() {
            self.lenient = true;
        }
        if self.at(at) != b'=' {
            return None;
        }
        Some(if self.at(at + 1) == b'>' { at + 2 } else { at + 1 })
    }

    /// A value that is none in JSON: `'text'`, `None`, `undefined`, `card_error`, `:symbol`.
    #[cold]
    #[inline(never)]
    pub(super) fn loose_value(&mut self, at: usize) -> Value {
        if at >= self.body.len() {
            self.cut = true;
            return Value::new(Kind::Nothing, at, at, false);
        }
        self.lenient = true;
        let first = self.at(at);
        if matches!(first, b'\'' | b'`') {
            return self.quoted(at + 1, first);
        }
        let start = if first == b':' { at + 1 } else { at };
        let mut end = start;
        while end < self.body.len() && !matches!(self.at(end), b',' | b'}' | b']' | b'{' | b'[' | b'"' | b'\n' | b'\r')
        {
            end += 1;
        }
        if end >= self.body.len() {
            self.cut = true;
            return Value::new(Kind::Nothing, end, end, false);
        }
        while end > start && matches!(self.at(end - 1), b' ' | b'\t') {
            end -= 1;
        }
        let kind = match lookup::word(self.body.part(start, end)) {
            _ if start == end => Kind::Nothing,
            Word::Null | Word::False => Kind::Nothing,
            Word::True => Kind::True,
            _ => Kind::Text,
        };
        let value = Value::new(kind, start, end, false);
        // Progress, whatever stands there.
        if end == at && !matches!(first, b',' | b'}') { value.closed() } else { value }
    }

    /// Text in other quotes. A quote that a letter follows is an apostrophe.
    fn quoted(&mut self, start: usize, quote: u8) -> Value {
        let mut at = start;
        let mut escaped = false;
        while at < self.body.len() {
            match self.at(at) {
                b'\\' => {
                    escaped = true;
                    at += 1;
                }
                byte if byte == quote && !word(self.at(at + 1)) => {
                    let kind = if at > start { Kind::Text } else { Kind::Nothing };
                    return Value::new(kind, start, at, escaped).closed();
                }
                _ => {}
            }
            at += 1;
        }
        self.cut = true;
        let end = self.body.len();
        Value::new(Kind::Nothing, end, end, escaped)
    }
}

fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$') || byte >= 0x80
}
