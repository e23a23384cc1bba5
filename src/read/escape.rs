//! JSON's escapes, decoded where a value is looked at.

/// Decodes JSON text into `out` and gives the length; None where `out` is too small.
/// An escape that is none stands as it was; half a surrogate pair becomes U+FFFD.
pub(crate) fn decode(text: &[u8], out: &mut [u8]) -> Option<usize> {
    let mut writer = Writer { out, length: 0 };
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        if *byte != b'\\' {
            writer.byte(*byte)?;
            continue;
        }
        let [escape, tail @ ..] = rest else { break };
        rest = tail;
        match escape {
            b'b' => writer.byte(8)?,
            b'f' => writer.byte(12)?,
            b'n' => writer.byte(b'\n')?,
            b'r' => writer.byte(b'\r')?,
            b't' => writer.byte(b'\t')?,
            b'u' => match hex(rest) {
                Some((unit, tail)) => {
                    rest = tail;
                    let mut scalar = unit;
                    if (0xD800..0xDC00).contains(&unit) {
                        if let [b'\\', b'u', low @ ..] = rest {
                            if let Some((low, tail)) = hex(low) {
                                if (0xDC00..0xE000).contains(&low) {
                                    scalar = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                                    rest = tail;
                                }
                            }
                        }
                    }
                    writer.scalar(scalar)?;
                }
                None => {
                    writer.byte(b'\\')?;
                    writer.byte(b'u')?;
                }
            },
            other => writer.byte(*other)?,
        }
    }
    Some(writer.length)
}

/// Decodes JSON text in place, in the first bytes of `text`, and gives the length: no escape
/// is shorter than what it stands for.
pub(crate) fn decode_in_place(body: &mut [u8], start: usize, end: usize) -> usize {
    // Read and written through one slice: the write never overtakes the read.
    let mut to = 0;
    let mut at = start;
    while at < end {
        let mut chunk = [0; 12];
        let mut length = 1;
        if body.get(at) == Some(&b'\\') {
            length = match (body.get(at + 1), body.get(at + 6..at + 8)) {
                (Some(b'u'), Some(b"\\u")) => 12,
                (Some(b'u'), _) => 6,
                _ => 2,
            };
        }
        length = length.min(end - at);
        for (n, to) in chunk.iter_mut().enumerate().take(length) {
            *to = body.get(at + n).copied().unwrap_or(0);
        }
        // Two escapes are taken together only where they are one pair.
        let mut decoded = [0; 16];
        let mut written = decode(chunk.get(..length).unwrap_or(&[]), &mut decoded).unwrap_or(0);
        if length == 12 && written != 4 {
            length = 6;
            written = decode(chunk.get(..6).unwrap_or(&[]), &mut decoded).unwrap_or(0);
        }
        for byte in decoded.get(..written).unwrap_or(&[]) {
            if let Some(slot) = body.get_mut(to) {
                *slot = *byte;
            }
            to += 1;
        }
        at += length;
    }
    to
}

struct Writer<'a> {
    out: &'a mut [u8],
    length: usize,
}

impl Writer<'_> {
    fn byte(&mut self, byte: u8) -> Option<()> {
        *self.out.get_mut(self.length)? = byte;
        self.length += 1;
        Some(())
    }

    fn scalar(&mut self, scalar: u32) -> Option<()> {
        let scalar = if (0xD800..0xE000).contains(&scalar) { 0xFFFD } else { scalar };
        if scalar < 0x80 {
            return self.byte(scalar as u8);
        }
        let more = if scalar < 0x800 {
            1
        } else if scalar < 0x10000 {
            2
        } else {
            3
        };
        let mark = [0xC0, 0xE0, 0xF0].get(more - 1).copied().unwrap_or(0);
        self.byte(mark | (scalar >> (6 * more)) as u8)?;
        for n in (0..more).rev() {
            self.byte(0x80 | (scalar >> (6 * n)) as u8 & 0x3F)?;
        }
        Some(())
    }
}

fn hex(text: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = text.split_first_chunk::<4>()?;
    let mut unit = 0;
    for digit in digits {
        unit = unit << 4 | (*digit as char).to_digit(16)?;
    }
    Some((unit, rest))
}

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
        ("end\\", "end"),
    ];

    #[test]
    fn decodes_as_json_does_and_keeps_what_is_no_escape() {
        for (text, expected) in CASES {
            let mut out = [0; 64];
            let length = decode(text.as_bytes(), &mut out).unwrap();
            assert_eq!(std::str::from_utf8(&out[..length]).unwrap(), *expected, "{text}");
        }
    }

    #[test]
    fn in_place_is_the_same() {
        for (text, expected) in CASES {
            let mut body = format!("\"{text}\"").into_bytes();
            let end = body.len() - 1;
            let length = decode_in_place(&mut body, 1, end);
            assert_eq!(std::str::from_utf8(&body[..length]).unwrap(), *expected, "{text}");
        }
    }

    #[test]
    fn too_long_is_none() {
        assert_eq!(decode(b"abc", &mut [0; 2]), None);
    }
}
