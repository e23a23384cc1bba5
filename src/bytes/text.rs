//! A text that blocks can be read from: the bytes of a body, with room after them.

use core::marker::PhantomData;

use super::simd::{Blocks, Lanes, WIDE, WIDTH};

/// A text, or a part of one, behind which [`WIDE`] bytes can be read: blocks are read past its end.
/// Two words, so that it travels in registers.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    start: *const u8,
    length: usize,
    text: PhantomData<&'a [u8]>,
}

impl<'a> Text<'a> {
    /// The text in front of the last [`WIDE`] bytes.
    pub(crate) fn new(padded: &'a [u8]) -> Text<'a> {
        let (padded, length) = match padded.len().checked_sub(WIDE) {
            Some(length) => (padded, length),
            None => (&[0; WIDE][..], 0),
        };
        Text { start: padded.as_ptr(), length, text: PhantomData }
    }

    #[inline(always)]
    pub(crate) fn len(self) -> usize {
        self.length
    }

    #[inline(always)]
    pub(crate) fn is_empty(self) -> bool {
        self.length == 0
    }

    /// The part from `start` to `end`; an empty one where that is no place in the text.
    #[inline(always)]
    pub(crate) fn part(self, start: usize, end: usize) -> Text<'a> {
        let (start, end) = if start <= end && end <= self.length { (start, end) } else { (0, 0) };
        Text { start: self.start.wrapping_add(start), length: end - start, text: PhantomData }
    }

    /// The part from `start` on.
    #[inline(always)]
    pub(crate) fn from(self, start: usize) -> Text<'a> {
        self.part(start, self.length)
    }

    /// The byte at `at`; zero past the end.
    #[inline(always)]
    pub(crate) fn at(self, at: usize) -> u8 {
        // SAFETY: the byte is one of the text's.
        if at < self.length { unsafe { *self.start.add(at) } } else { 0 }
    }

    #[inline(always)]
    pub(crate) fn bytes(self) -> &'a [u8] {
        // SAFETY: a text is within the slice that it was made of, which lives for 'a.
        unsafe { core::slice::from_raw_parts(self.start, self.length) }
    }

    /// The four bytes at `at`, the first lowest: past the text's end, what follows it.
    #[inline(always)]
    pub(crate) fn word(self, at: usize) -> u32 {
        let at = at.min(self.length);
        // SAFETY: past the text's end can be read as much.
        u32::from_le_bytes(unsafe { *self.start.add(at).cast() })
    }

    /// The same; zero where not all of them are the text's.
    #[inline(always)]
    pub(crate) fn four(self, at: usize) -> u32 {
        if at + 4 <= self.length { self.word(at) } else { 0 }
    }

    /// The block at `at`: past the text's end, what follows it.
    #[inline(always)]
    pub(crate) fn block(self, at: usize) -> Lanes {
        let at = at.min(self.length);
        // SAFETY: past the text's end can be read as much.
        Lanes::new(unsafe { &*self.start.add(at).cast() })
    }

    /// The four blocks at `at`, likewise.
    #[inline(always)]
    pub(crate) fn blocks(self, at: usize) -> Blocks {
        let at = at.min(self.length);
        // SAFETY: past the text's end can be read as much.
        let lanes = |n: usize| Lanes::new(unsafe { &*self.start.add(at + n).cast() });
        Blocks(lanes(0), lanes(16), lanes(32), lanes(48))
    }
}

/// A copy of a text with the room after it that [`Text::new`] wants.
pub(crate) fn padded(text: &[u8]) -> Vec<u8> {
    // What stands there must not matter; what matters most shows it in tests.
    let room = if cfg!(debug_assertions) { *b"\"}]}\\\"{[\"}}]\0{,\"" } else { [0; WIDTH] };
    let mut padded = Vec::with_capacity(text.len() + WIDE);
    padded.extend_from_slice(text);
    padded.extend_from_slice(room.repeat(WIDE / WIDTH).as_slice());
    padded
}

/// Looks a text up as a part of a body.
#[cfg(test)]
pub(crate) fn look<T>(text: impl AsRef<[u8]>, at: impl FnOnce(Text) -> T) -> T {
    at(Text::new(&padded(text.as_ref())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::simd::{Byte, escaped, inside};

    /// With zeros behind it, which are seen.
    fn padded(text: &[u8]) -> Vec<u8> {
        [text, &[0; WIDE]].concat()
    }

    #[test]
    fn masks_name_the_bytes() {
        let body = padded(br#"{"a":[1],"b":"\""#);
        let body = Text::new(&body);
        let block = body.block(0);
        assert_eq!(block.is(Byte::new(b'"')).mask(), 0b1010_1010_0000_1010);
        assert_eq!(block.is(Byte::new(b'\\')).mask(), 0b0100_0000_0000_0000);
        let blocks = body.blocks(1);
        assert_eq!(blocks.is(Byte::new(b'"')).mask(), 0b101_0101_0000_0101);
        assert_eq!(blocks.with(Byte::new(0x20)).is(Byte::new(b'{')).mask(), 0b1_0000);
    }

    #[test]
    fn behind_the_end_nothing_is_equal() {
        for length in [0, 1, 15, 16, 17, 63, 64, 65, 200] {
            let body = padded(&vec![b'x'; length]);
            let body = Text::new(&body);
            for at in 0..=length {
                let left = (length - at).min(WIDE);
                assert_eq!(
                    body.block(at).is(Byte::new(b'x')).mask().trailing_ones() as usize,
                    left.min(WIDTH),
                    "{at} of {length}"
                );
                assert_eq!(
                    body.blocks(at).is(Byte::new(b'x')).mask().trailing_ones() as usize,
                    left,
                    "{at} of {length}"
                );
            }
        }
    }

    #[test]
    fn a_part_is_within_its_text() {
        let body = padded(b"abcdef");
        let body = Text::new(&body);
        assert_eq!(body.part(1, 3).bytes(), b"bc");
        assert_eq!(body.part(1, 3).at(2), 0);
        assert_eq!(body.from(4).bytes(), b"ef");
        assert_eq!(u32::from_le_bytes(*b"ef\0\0"), body.word(4));
        for (start, end) in [(3, 1), (0, 7), (7, 7), (usize::MAX, 0)] {
            assert!(body.part(start, end).is_empty(), "{start} to {end}");
        }
        for at in [6, 7, 1000, usize::MAX] {
            assert_eq!((body.at(at), body.word(at), body.block(at).is(Byte::new(0)).mask()), (0, 0, 0xFFFF), "{at}");
        }
        // Without room after it, it is no text.
        assert_eq!(Text::new(b"abc").len(), 0);
        assert_eq!(Text::new(b"").block(0).is(Byte::new(0)).mask(), 0xFFFF);
    }

    #[test]
    fn inside_runs_from_the_opening_quote_to_before_the_closing_one() {
        assert_eq!(inside(0b0010_0100), 0b0001_1100);
        assert_eq!(inside(0b1000), u64::MAX << 3);
    }

    #[test]
    fn a_backslash_takes_the_meaning_of_one_byte() {
        assert_eq!(escaped(0b0000_0001, 0), 0b10);
        assert_eq!(escaped(0b0000_0111, 0), 0b1010);
        assert_eq!(escaped(0b0000_0001, 1), 0b1);
        assert_eq!(escaped(1 << (WIDE - 1), 0), 0);
        assert_eq!(escaped(3 << (WIDE - 2), 0), 1 << (WIDE - 1));
    }
}
