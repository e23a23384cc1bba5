//! JSON's escapes, decoded where a value is looked at.

use crate::bytes::simd::WIDE;
use crate::bytes::text::Text;

/// The text decoded. What is no escape stands for itself; half a surrogate pair becomes U+FFFD.
pub(crate) fn decode(mut text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    while let Some((before, escape)) = text.split_once('\\') {
        out.push_str(before);
        let mut rest = escape.chars();
        let one = rest.next().unwrap_or('\\');
        text = rest.as_str();
        match (one, unit(text)) {
            ('b', _) => out.push('\u{8}'),
            ('f', _) => out.push('\u{C}'),
            ('n', _) => out.push('\n'),
            ('r', _) => out.push('\r'),
            ('t', _) => out.push('\t'),
            ('u', None) => out.push_str("\\u"),
            ('u', Some((first, rest))) => {
                text = rest;
                // The other half of a pair may follow.
                let second = rest.strip_prefix("\\u").and_then(unit).filter(|_| first >> 10 == 0x36);
                out.push(
                    match second {
                        Some((second @ 0xDC00..0xE000, rest)) => {
                            text = rest;
                            char::from_u32(0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF))
                        }
                        _ => char::from_u32(first),
                    }
                    .unwrap_or(char::REPLACEMENT_CHARACTER),
                );
            }
            (other, _) => out.push(other),
        }
    }
    out + text
}

/// The four hexadecimal digits that the text begins with, and what follows them.
fn unit(text: &str) -> Option<(u32, &str)> {
    let unit = text.as_bytes().first_chunk().and_then(hex)?;
    Some((unit, text.get(4..)?))
}

/// The number that four hexadecimal digits say.
pub(crate) fn hex(digits: &[u8; 4]) -> Option<u32> {
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
        (r#"\b\f\r\t\""#, "\u{8}\u{C}\r\t\""),
        (r"\udc00\ud83d\ude00", "\u{FFFD}😀"),
        (r"\ud83d\ud83d\ude00", "\u{FFFD}😀"),
        (r"\ud83d\u12", "\u{FFFD}\\u12"),
        (r"\u123é", "\\u123é"),
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
    fn texts_are_decoded() {
        for (text, expected) in CASES {
            assert_eq!(decode(text), *expected, "{text}");
        }
    }
}
