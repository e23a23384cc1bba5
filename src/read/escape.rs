//! JSON's escapes, decoded where a value is looked at.

use super::lanes::{Text, WIDE};

/// Decodes the JSON text from `start` to `end` into the first bytes of `body` and gives its length:
/// no escape is shorter than what it stands for. An escape that is none stands as it was; half a
/// surrogate pair becomes U+FFFD.
pub(crate) fn decode_in_place(body: &mut [u8], start: usize, end: usize) -> usize {
    let (mut at, mut to) = (start, 0);
    let mut put = |body: &mut [u8], byte: u32| {
        if let Some(slot) = body.get_mut(to) {
            *slot = byte as u8;
        }
        to += 1;
    };
    while at < end {
        let byte = peek(body, at);
        if byte != b'\\' {
            put(body, byte as u32);
            at += 1;
            continue;
        }
        let escape = if at + 1 < end { peek(body, at + 1) } else { b'\\' };
        at += 2;
        // No escape: what stands there is a byte of a longer character.
        if escape >= 0x80 {
            put(body, escape as u32);
            continue;
        }
        let mut scalar = match escape {
            b'b' => 8,
            b'f' => 12,
            b'n' => 10,
            b'r' => 13,
            b't' => 9,
            other => other as u32,
        };
        if escape == b'u' {
            let Some(unit) = four(body, at, end) else {
                put(body, b'\\' as u32);
                put(body, b'u' as u32);
                continue;
            };
            scalar = unit;
            at += 4;
            if unit >> 11 == 0x1B {
                scalar = 0xFFFD;
                // The other half of a pair may follow.
                if unit < 0xDC00 && peek(body, at) == b'\\' && peek(body, at + 1) == b'u' {
                    if let Some(low @ 0xDC00..0xE000) = four(body, at + 2, end) {
                        scalar = 0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF);
                        at += 6;
                    }
                }
            }
        }
        // UTF-8: how many bytes follow the first, and the first's mark.
        let (more, mark) = match scalar {
            0..0x80 => (0, 0),
            0x80..0x800 => (1, 0xC0),
            0x800..0x10000 => (2, 0xE0),
            _ => (3, 0xF0),
        };
        put(body, mark | scalar >> (6 * more));
        for n in (0..more).rev() {
            put(body, 0x80 | scalar >> (6 * n) & 0x3F);
        }
    }
    to
}

fn peek(body: &[u8], at: usize) -> u8 {
    body.get(at).copied().unwrap_or(0)
}

fn four(body: &[u8], at: usize, end: usize) -> Option<u32> {
    body.get(at..end)?.first_chunk().and_then(hex)
}

/// The number that four hexadecimal digits say.
fn hex(digits: &[u8; 4]) -> Option<u32> {
    let mut unit = 0;
    for digit in digits {
        unit = unit << 4 | (*digit as char).to_digit(16)?;
    }
    Some(unit)
}

/// Every table's names are shorter, and params hardly longer.
const LONGEST: usize = 384;

/// Room for a name that is looked up, and behind it.
pub(crate) struct Scratch([u8; LONGEST + WIDE]);

impl Scratch {
    pub(crate) const EMPTY: Scratch = Scratch([0; LONGEST + WIDE]);

    /// The name decoded. The tables' names are printable ASCII: whatever else an escape stands for becomes
    /// a byte that is in none of them, and what does not fit is left out.
    #[cold]
    #[inline(never)]
    pub(crate) fn decode(&mut self, mut text: &[u8]) -> Text<'_> {
        let mut length = 0;
        while let ([byte, rest @ ..], Some(slot)) =
            (text, self.0.get_mut(..LONGEST).and_then(|room| room.get_mut(length)))
        {
            length += 1;
            *slot = *byte;
            text = rest;
            if let (b'\\', [escape, rest @ ..]) = (byte, rest) {
                *slot = match escape {
                    b'b' | b'f' | b'n' | b'r' | b't' => FOREIGN,
                    other => *other,
                };
                text = rest;
                if let (b'u', Some(unit)) = (escape, rest.first_chunk().and_then(hex)) {
                    *slot = u8::try_from(unit).unwrap_or(FOREIGN);
                    text = rest.get(4..).unwrap_or(&[]);
                }
            }
        }
        Text::new(&self.0).part(0, length)
    }
}

/// A byte that is in no name.
const FOREIGN: u8 = 0xFF;

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: &[(&str, &str)] = &[
        ("plain", "plain"),
        (r"a\/b\\c\n", "a/b\\c\n"),
        (r"\u00e9t\u00e9", "été"),
        (r"\ud83d\ude00!", "😀!"),
        (r"\ud83d!", "\u{FFFD}!"),
        (r"\ud83d\u0041", "\u{FFFD}A"),
        (r"\u12", "\\u12"),
        (r"\uzzzz", "\\uzzzz"),
        ("end\\", "end\\"),
        (r"a\é\中", "aé中"),
    ];

    #[test]
    fn names_are_decoded_as_far_as_they_are_ascii() {
        for (text, expected) in [
            ("plain", "plain"),
            (r"c\u0061rd", "card"),
            (r"a\/b\\c", "a/b\\c"),
            (r"\u12", "u12"),
            ("end\\", "end\\"),
            (r"a\é\中", "aé中"),
        ] {
            let mut scratch = Scratch::EMPTY;
            assert_eq!(std::str::from_utf8(scratch.decode(text.as_bytes()).bytes()).unwrap(), expected, "{text}");
        }
        // What no name has: an escape of its own, and what lies beyond ASCII.
        for text in [r"a\nb", r"a\u00ffb", r"a\u20acb", r"a\ud83d\ude00b"] {
            let mut scratch = Scratch::EMPTY;
            assert!(scratch.decode(text.as_bytes()).bytes().contains(&FOREIGN), "{text}");
        }
        let mut scratch = Scratch::EMPTY;
        assert_eq!(scratch.decode(&[b'x'; 1000]).bytes().len(), 384);
    }

    #[test]
    fn in_place_from_the_middle_is_the_same() {
        for (text, expected) in CASES {
            let mut body = format!("\"{text}\"u0041").into_bytes();
            let length = decode_in_place(&mut body, 1, 1 + text.len());
            assert_eq!(std::str::from_utf8(&body[..length]).unwrap(), *expected, "{text}");
        }
    }
}
