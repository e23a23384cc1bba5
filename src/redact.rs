//! What must not reach a log: keys, secrets, card digits, e-mail addresses.

use crate::read::find::{contains, position};

/// Replaces what must not reach a log or an error tracker: API keys, client secrets, tokens after
/// `Bearer` and `Basic`, card and account numbers, e-mail addresses, IP addresses, street addresses.
///
/// ```
/// let text = "No such key: sk_test_abc123, ask jane@example.com about 4242 4242 4242 4242";
/// assert_eq!(checkout_errors::redact(text), "No such key: [key], ask [email] about [number]");
/// ```
pub fn redact(text: &str) -> String {
    let mut out = vec![0; room(text.len())];
    let length = redact_into(text.as_bytes(), &mut out);
    out.truncate(length);
    String::from_utf8_lossy(&out).into_owned()
}

/// How long redacted text can be at most: a mark for each secret of three bytes or more.
pub(crate) fn room(length: usize) -> usize {
    length * 4 + 16
}

/// Writes the redacted text into `out`, which must have [`room`], and gives its length.
pub(crate) fn redact_into(text: &[u8], out: &mut [u8]) -> usize {
    let mut writer = Writer { out, length: 0 };
    let mut at = 0;
    let mut after = After::Nothing;
    while at < text.len() {
        let start = at;
        while text.get(at).is_some_and(|b| in_word(*b)) {
            at += 1;
        }
        if start == at {
            writer.put(text.get(at..at + 1).unwrap_or(&[]));
            at += 1;
            continue;
        }
        let mut word = text.get(start..at).unwrap_or(&[]);
        // A digit group begins a number that goes on behind spaces and hyphens.
        if word.first().is_some_and(|b| b.is_ascii_digit() || *b == b'+') {
            let end = number(text, start);
            if end > at || end == at && digits(text.get(start..end).unwrap_or(&[])) >= 12 {
                writer.put(b"[number]");
                at = end;
                after = After::Nothing;
                continue;
            }
            if let Some(end) = street(text, start) {
                writer.put(b"[address]");
                at = end;
                continue;
            }
        }
        // The full stop of a sentence is no part of a word.
        while let [rest @ .., b'.'] = word {
            word = rest;
        }
        if word.is_empty() {
            writer.put(b".");
            at = start + 1;
            continue;
        }
        at = start + word.len();
        let mut mark = secret(word);
        if let After::Scheme = after {
            // What follows `Bearer` goes on to the next space, quote, comma or semicolon.
            let end = text.get(start..).unwrap_or(&[]).iter().position(|b| ends_token(*b));
            let end = end.map_or(text.len(), |length| start + length);
            if end - start >= 6 {
                mark = b"[secret]";
                at = end;
            }
        }
        after =
            if matches!(word, b"Bearer" | b"bearer" | b"Basic" | b"basic") { After::Scheme } else { After::Nothing };
        writer.put(if mark.is_empty() { word } else { mark });
    }
    writer.length
}

#[derive(Clone, Copy)]
enum After {
    Nothing,
    /// `Bearer` or `Basic` stood before.
    Scheme,
}

/// The mark for a word that must not be seen; empty where it may.
fn secret(word: &[u8]) -> &'static [u8] {
    if contains(word, b"_secret_") {
        b"[secret]"
    } else if key(word) {
        b"[key]"
    } else if email(word) {
        b"[email]"
    } else if iban(word) {
        b"[number]"
    } else if ip(word) {
        b"[ip]"
    } else {
        b""
    }
}

/// A key's prefix, at the start or behind a `=`, a `:` or the like.
fn key(word: &[u8]) -> bool {
    const PREFIXES: &[u8] = b"sk_|rk_|pk_|ek_|uk_|whsec_|ephkey_|sess_|cuss_";
    PREFIXES.split(|b| *b == b'|').any(|prefix| {
        let at = position(word, prefix);
        at.is_some_and(|at| at == 0 || !word.get(at - 1).is_some_and(u8::is_ascii_alphanumeric))
    })
}

fn ends_token(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b',' | b';')
}

fn email(word: &[u8]) -> bool {
    let Some(at) = word.iter().position(|b| *b == b'@') else { return false };
    at > 0 && word.get(at + 1..).is_some_and(|host| host.len() > 1 && (host.contains(&b'.') || host.len() > 3))
}

/// Two letters, two digits, and at least eleven more.
fn iban(word: &[u8]) -> bool {
    let [a, b, c, d, rest @ ..] = word else { return false };
    a.is_ascii_uppercase()
        && b.is_ascii_uppercase()
        && c.is_ascii_digit()
        && d.is_ascii_digit()
        && (11..=30).contains(&rest.len())
        && rest.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn ip(word: &[u8]) -> bool {
    let four = word.split(|b| *b == b'.').filter(|part| (1..=3).contains(&part.len()) && digits(part) == part.len());
    word.iter().filter(|b| **b == b'.').count() == 3 && four.count() == 4
        || word.iter().filter(|b| **b == b':').count() >= 3 && word.iter().all(|b| b.is_ascii_hexdigit() || *b == b':')
}

fn digits(text: &[u8]) -> usize {
    text.iter().filter(|b| b.is_ascii_digit()).count()
}

/// Where a number of twelve digits or more ends, spaces, dots and hyphens between its groups; else `start`.
fn number(text: &[u8], start: usize) -> usize {
    let mut at = start;
    let mut count = 0;
    let mut end = start;
    loop {
        match text.get(at) {
            Some(b) if b.is_ascii_digit() || *b == b'*' => {
                count += 1;
                end = at + 1;
            }
            Some(b'+') if at == start => {}
            Some(b' ' | b'-' | b'.') if text.get(at + 1).is_some_and(|b| b.is_ascii_digit() || *b == b'*') => {}
            _ => break,
        }
        at += 1;
    }
    let plus = text.get(start) == Some(&b'+');
    if count >= 12 || plus && count >= 8 { end } else { start }
}

/// Where `10 Example Street` ends: a house number, up to three names and a word for a street.
fn street(text: &[u8], start: usize) -> Option<usize> {
    const WORDS: &[u8] =
        b"Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Court|Square|Place|street|road|avenue";
    let mut at = start;
    for step in 0..5 {
        let from = at;
        while text.get(at).is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80) {
            at += 1;
        }
        let word = text.get(from..at)?;
        if word.is_empty() || step == 0 && (word.len() > 5 || digits(word) == 0) {
            return None;
        }
        if step > 0 && WORDS.split(|b| *b == b'|').any(|street| street == word) {
            return Some(at);
        }
        if step > 0 && !word.first()?.is_ascii_uppercase() || text.get(at) != Some(&b' ') {
            return None;
        }
        at += 1;
    }
    None
}

/// What belongs to one word: a key, an address, a host, a header's value.
fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b'*' | b'@' | b'.' | b'+' | b'-' | b'%' | b':')
        || byte >= 0x80
}

struct Writer<'a> {
    out: &'a mut [u8],
    length: usize,
}

impl Writer<'_> {
    fn put(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if let Some(slot) = self.out.get_mut(self.length) {
                *slot = *byte;
                self.length += 1;
            }
        }
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::redact;

    #[test]
    fn secrets_go_and_the_rest_stays() {
        // The same cases as the wrapper's.
        for line in include_str!("../tests/fixtures/redact.jsonl").lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(redact(case["text"].as_str().unwrap()), case["expected"].as_str().unwrap());
        }
    }
}
