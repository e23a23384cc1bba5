//! Names as numbers: one spelling, one hash.

use crate::bytes::simd::WIDE;
use crate::bytes::text::Text;

/// What a name is looked up as. The numbers part the sets within the one table.
#[derive(Clone, Copy)]
#[repr(u32)]
pub(crate) enum Among {
    Key = 0,
    Code = 0x1111_1111,
    Decline = 0x2222_2222,
    Type = 0x4444_4444,
    Part = 0x8888_8888,
    Word = 0xFFFF_FFFF,
}

impl Among {
    /// The bit that tells capitals from small letters, in each byte of a word, where it does not count: APIs
    /// that are like Stripe's write its codes in capitals. Keys are other keys then.
    pub(crate) const fn folded(self) -> u32 {
        if matches!(self, Among::Key) { 0 } else { 0x2020_2020 }
    }
}

/// The highest byte of a fingerprint.
pub(crate) const fn check(print: u32) -> u8 {
    (print >> 24) as u8
}

/// The third byte of a fingerprint: where to look for it.
pub(crate) const fn bucket_of(print: u32) -> usize {
    (print >> 16 & 0xFF) as usize
}

/// The fingerprint of a hashed name in a set.
pub(crate) const fn fingerprint(set: Among, hash: u32) -> u32 {
    hash ^ set as u32
}

/// The hash of a name; no byte is left out. `folded` is set in each word of it.
#[inline(always)]
pub(crate) fn hash(name: Text, folded: u32) -> u32 {
    let mut hash = name.len() as u32;
    let mut at = 0;
    while at + 4 <= name.len() {
        hash = mix(hash, name.word(at) | folded);
        at += 4;
    }
    finish(hash, (name.word(at) | folded) & !(u32::MAX << (name.len() % 4 * 8)))
}

/// The same hash, for the table.
pub(crate) const fn hash_of(mut name: &[u8], folded: u32) -> u32 {
    let mut hash = name.len() as u32;
    while let [a, b, c, d, rest @ ..] = name {
        hash = mix(hash, u32::from_le_bytes([*a, *b, *c, *d]) | folded);
        name = rest;
    }
    let mut tail = 0;
    while let [rest @ .., a] = name {
        tail = tail << 8 | *a as u32 | folded & 0xFF;
        name = rest;
    }
    finish(hash, tail)
}

const fn finish(hash: u32, tail: u32) -> u32 {
    let hash = mix(hash, tail);
    hash ^ hash >> 16
}

const fn mix(hash: u32, word: u32) -> u32 {
    // Down first, for a product carries only upwards.
    let hash = hash ^ word;
    (hash ^ hash >> 15).wrapping_mul(0x85EB_CA6B)
}

/// Room for a name as long as any in a table, and behind it.
pub(crate) const BUFFER: [u8; 32 + WIDE] = [0; 32 + WIDE];

/// A name in snake_case: `declineCode`, `DeclineCode` and `decline-code` become `decline_code`.
/// None where the name is longer than the buffer, and so longer than any in a table.
pub(crate) fn snake<'a>(name: &[u8], buffer: &'a mut [u8; BUFFER.len()]) -> Option<Text<'a>> {
    let room = buffer.first_chunk_mut::<32>()?;
    let mut length = 0;
    let mut lower = false;
    for byte in name {
        let upper = byte.is_ascii_uppercase();
        if upper && lower {
            *room.get_mut(length)? = b'_';
            length += 1;
        }
        let between = matches!(byte, b'-' | b'_' | b' ');
        *room.get_mut(length)? = if between { b'_' } else { byte.to_ascii_lowercase() };
        length += 1;
        lower = !upper && !between;
    }
    Some(Text::new(buffer).part(0, length))
}
