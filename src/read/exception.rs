//! An error as a language prints it: `com.stripe.exception.CardException: Declined.; code: expired_card`.

use super::entry::Entry;
use super::scan::Scanner;
use super::value::{Kind, Value};
use super::wrap;
use crate::lookup;
use crate::tables::facts::{Facts, Family};
use crate::tables::keys::Key;
use crate::tables::stems::Sense;

/// Reads an exception that the text prints into the entry: its class, its message, and the attributes that stand
/// behind them. False where the text prints none.
pub(crate) fn read(scanner: &mut Scanner, entry: &mut Entry, text: Value) -> bool {
    if !text.is(Kind::Text) {
        return false;
    }
    let (start, end) = (text.start(), text.end());
    let mut at = start;
    while at < end {
        let name = name_at(scanner, at, end);
        if name > at {
            let word = scanner.body.part(at, name);
            // Most words of a sentence need no look-up.
            let stripes = is_stripes(word.bytes());
            let browsers = word.bytes() == b"IntegrationError";
            let kind = if stripes || browsers { lookup::kind(word) } else { Facts::NONE };
            if kind.known() && (kind.is_of(Family::Class) && stripes || browsers) {
                take(scanner, entry, at, name, end);
                return true;
            }
            // `StripeException(...)`, `%Stripe.Error{...}`: a class that says nothing by itself, around what does.
            if stripes && (word.bytes().ends_with(b"Exception") || word.bytes().ends_with(b"Error")) {
                pairs(scanner, entry, name, end);
                let code = entry.get(Key::Code);
                let says = scanner.is_code(code) || wrap::sense_of_code(scanner, code) < Sense::None;
                if says || entry.get(Key::DeclineCode).is_some() {
                    entry.sdk = true;
                    entry.merged = true;
                    return true;
                }
            }
            at = name;
        }
        at += 1;
    }
    false
}

/// Whether a class is Stripe's: by its path or prefix, or as the one that no other library has.
fn is_stripes(name: &[u8]) -> bool {
    matches!(name, [b'C', b'a', b'r', b'd', ..]) || name.windows(5).any(|part| matches!(part, b"tripe"))
}

/// The end of the name at `at`: letters, digits, and what parts the steps of a class's path.
fn name_at(scanner: &Scanner, at: usize, end: usize) -> usize {
    let mut to = at;
    // A name begins with a letter: a run of what parts names is looked at once.
    if !scanner.at(at).is_ascii_alphabetic() {
        return at;
    }
    while to < end && (scanner.at(to).is_ascii_alphanumeric() || matches!(scanner.at(to), b'_' | b'.' | b':' | b'\\')) {
        to += 1;
    }
    // `CardError: declined`: the colon is none of the name's.
    while to > at && matches!(scanner.at(to - 1), b'.' | b':' | b'\\') {
        to -= 1;
    }
    to
}

fn take(scanner: &mut Scanner, entry: &mut Entry, start: usize, end: usize, last: usize) {
    entry.name = Value::new(Kind::Text, start, end, false);
    entry.sdk = true;
    // Whoever prints it may have put words of its own around the message.
    entry.merged = true;
    let mut at = end;
    while matches!(scanner.at(at), b':' | b' ' | b'(') {
        at += 1;
    }
    // The message: to the end of the line, or to the attributes.
    let rest = scanner.body.part(at, last).bytes();
    let stop = rest.windows(2).position(|two| matches!(two, [b'\n' | b'<', _] | b"; " | b"\\n")).unwrap_or(rest.len());
    if stop > 0 && !entry.get(Key::Message).is_some() {
        entry.set(Key::Message, Value::new(Kind::Text, at, at + stop, false));
    }
    pairs(scanner, entry, at, last);
}

/// Attributes as `code: expired_card`, `declineCode=stolen_card`, `"code" => "x"`, wherever they stand.
pub(crate) fn pairs(scanner: &mut Scanner, entry: &mut Entry, start: usize, last: usize) {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let mut at = start;
    while at < last {
        let mut to = at;
        while to < last && word(scanner.at(to)) {
            to += 1;
        }
        let name = (at, to);
        let mut next = to;
        while to > at && matches!(scanner.at(next), b'"' | b'\'' | b' ') && next < last {
            next += 1;
        }
        if to > at && matches!(scanner.at(next), b':' | b'=') {
            next += 1;
            while matches!(scanner.at(next), b' ' | b'>' | b'"' | b'\'' | b':' | b'\\') && next < last {
                next += 1;
            }
            // Dart prints the enum with its value, `FailureCode.Canceled`; a sentence ends with a dot.
            let mut end = next;
            while end < last && (word(scanner.at(end)) || scanner.at(end) == b'.') {
                end += 1;
            }
            while end > next && scanner.at(end - 1) == b'.' {
                end -= 1;
            }
            let value = Value::new(Kind::Text, next, end, false);
            if let (true, Some((key, _))) = (end > next, lookup::key(scanner.body.part(name.0, name.1))) {
                let sense = wrap::sense(scanner, value);
                let value = wrap::hide(value, sense);
                entry.masked |= value.hidden();
                let null = scanner.word(value) == crate::tables::words::Word::Null;
                match key {
                    Key::StripeCode if !null => entry.set(Key::Code, value),
                    // One that is known goes before one that is not: Elixir prints the type as a code, too.
                    Key::Code
                        if !null
                            && scanner.bytes(value) != b"0"
                            && !scanner.is_code(entry.get(Key::Code))
                            && (scanner.is_code(value) || !entry.get(Key::Code).is_some()) =>
                    {
                        entry.set(Key::Code, value)
                    }
                    Key::DeclineCode | Key::Param | Key::RequestId | Key::Charge if !null => entry.take(key, value),
                    Key::StatusCode | Key::HttpStatus if entry.status == 0 => {
                        let status = super::entry::number(scanner.bytes(value), 3);
                        entry.status = if (100..600).contains(&status) { status } else { 0 };
                    }
                    _ => {}
                }
            }
        }
        at = to.max(at + 1);
    }
}
