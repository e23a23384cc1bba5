//! Names as fingerprints, so that the tables in the wasm carry no text.
//!
//! A body's names are looked up by fingerprint alone, 32 bits for keys and 24 for codes. A code that is
//! in no table is taken for one of the 300 that are with a chance of one in 50,000, and is then explained
//! like that one; the same body always gives the same answer. That two names of one table share a
//! fingerprint is ruled out when the crate is compiled.

/// The fingerprint of a name. Case matters; no byte is left out.
pub(crate) const fn fingerprint(mut name: &[u8]) -> u32 {
    let mut hash = 0x9E37_79B1 ^ name.len() as u32;
    while let [a, b, c, d, rest @ ..] = name {
        hash = mix(hash, u32::from_le_bytes([*a, *b, *c, *d]));
        name = rest;
    }
    let mut tail = 0;
    while let [a, rest @ ..] = name {
        tail = tail << 8 | *a as u32;
        name = rest;
    }
    hash = mix(mix(hash, tail), 0);
    hash ^ hash >> 16
}

const fn mix(hash: u32, word: u32) -> u32 {
    // Down first, for a product carries only upwards.
    let hash = hash ^ word;
    (hash ^ hash >> 15).wrapping_mul(0x85EB_CA6B)
}

/// What is kept of a code's fingerprint: three bytes.
const KEPT: u32 = 0xFF_FFFF;

/// The bytes that so many fingerprints take: three each, and one more to be read with the last.
pub(crate) const fn room(names: usize) -> usize {
    names * 3 + 1
}

/// The fingerprints of `names` in rising order, each with the place of its name.
/// Fails to compile where two names share one.
pub(crate) const fn sorted<const N: usize, const BYTES: usize>(names: [&str; N]) -> ([u8; BYTES], [u16; N]) {
    assert!(BYTES == room(N));
    let mut prints = [0; N];
    let mut places = [0; N];
    let mut n = 0;
    while n < N {
        let print = fingerprint(names[n].as_bytes()) & KEPT;
        let mut i = n;
        while i > 0 && prints[i - 1] >= print {
            assert!(prints[i - 1] != print, "two names share a fingerprint");
            prints[i] = prints[i - 1];
            places[i] = places[i - 1];
            i -= 1;
        }
        prints[i] = print;
        places[i] = n as u16;
        n += 1;
    }
    let mut kept = [0; BYTES];
    n = 0;
    while n < N {
        let [a, b, c, _] = prints[n].to_le_bytes();
        kept[n * 3] = a;
        kept[n * 3 + 1] = b;
        kept[n * 3 + 2] = c;
        n += 1;
    }
    (kept, places)
}

/// Where `name` stands among sorted fingerprints; past their end where it is not there.
#[inline(never)]
pub(crate) fn find(prints: &[u8], name: &[u8]) -> usize {
    let print = fingerprint(name) & KEPT;
    // Three bytes and one of the next, in one load.
    let at = |place: usize| {
        let four = prints.get(place * 3..place * 3 + 4).and_then(|four| four.first_chunk());
        u32::from_le_bytes(four.copied().unwrap_or([0; 4])) & KEPT
    };
    // No branch depends on what is found: a processor could only guess it.
    let (mut low, mut size) = (0, prints.len() / 3);
    while size > 1 {
        let half = size / 2;
        low = if at(low + half) <= print { low + half } else { low };
        size -= half;
    }
    if at(low) == print { low } else { usize::MAX }
}

/// A name in snake_case: `declineCode`, `DeclineCode` and `decline-code` become `decline_code`.
/// None where the name is longer than the buffer, and so longer than any in a table.
pub(crate) fn snake<'a>(name: &[u8], buffer: &'a mut [u8; 32]) -> Option<&'a [u8]> {
    let mut length = 0;
    let mut lower = false;
    for byte in name {
        let upper = byte.is_ascii_uppercase();
        if upper && lower {
            *buffer.get_mut(length)? = b'_';
            length += 1;
        }
        *buffer.get_mut(length)? = if *byte == b'-' { b'_' } else { byte.to_ascii_lowercase() };
        length += 1;
        lower = !upper && *byte != b'-' && *byte != b'_';
    }
    buffer.get(..length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts() {
        let mut seen = std::collections::HashSet::new();
        for i in 0..24 {
            for b in [b'a', b'b', b'_'] {
                let mut name = *b"xxxxxxxxxxxxxxxxxxxxxxxx";
                name[i] = b;
                assert!(seen.insert(fingerprint(&name)));
            }
        }
        for length in 0..24 {
            assert!(seen.insert(fingerprint(&[b'x'; 24][..length])));
        }
    }

    #[test]
    fn found_by_name_or_not_at_all() {
        const T: ([u8; room(3)], [u16; 3]) = sorted(["type", "code", "param"]);
        let place = |name: &str| T.1.get(find(&T.0, name.as_bytes())).copied();
        assert_eq!(place("type"), Some(0));
        assert_eq!(place("code"), Some(1));
        assert_eq!(place("param"), Some(2));
        assert_eq!(place(""), None);
        assert_eq!(place("Type"), None);
    }
}
