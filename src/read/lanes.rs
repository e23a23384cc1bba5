//! Sixteen bytes at a time, or four times as many: where in a block does a byte stand?
//!
//! The same few operations on WebAssembly's `simd128`, on x86-64's SSE2 and byte by byte elsewhere
//! (the build for pages without WebAssembly has no SIMD). A mask has one bit a byte, the first byte lowest.
//! Blocks are read past the end of a text: behind everything that is read here stand [`WIDE`] bytes more,
//! whatever they are.

/// How many bytes a block has.
pub(crate) const WIDTH: usize = 16;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod arch {
    use core::arch::wasm32::*;

    /// The bytes of a block.
    #[derive(Clone, Copy)]
    pub(crate) struct Lanes(v128);

    impl Lanes {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 16]) -> Self {
            // SAFETY: the array is 16 readable bytes, and v128.load needs no alignment.
            Lanes(unsafe { v128_load(bytes.as_ptr().cast()) })
        }

        /// Where the byte stands.
        #[inline(always)]
        pub(crate) fn is(self, byte: Byte) -> Found {
            Found(u8x16_eq(self.0, byte.0))
        }

        /// The bits of the byte set in every lane.
        #[inline(always)]
        pub(crate) fn with(self, bits: Byte) -> Self {
            Lanes(v128_or(self.0, bits.0))
        }
    }

    /// A byte to compare with.
    #[derive(Clone, Copy)]
    pub(crate) struct Byte(v128);

    impl Byte {
        #[inline(always)]
        pub(crate) fn new(byte: u8) -> Self {
            Byte(u8x16_splat(byte))
        }
    }

    /// Places in a block: all bits of a lane.
    #[derive(Clone, Copy)]
    pub(crate) struct Found(v128);

    impl Found {
        /// The places of both.
        #[inline(always)]
        pub(crate) fn or(self, other: Self) -> Self {
            Found(v128_or(self.0, other.0))
        }

        #[inline(always)]
        pub(crate) fn mask(self) -> u32 {
            u8x16_bitmask(self.0) as u32
        }

        #[inline(always)]
        pub(crate) fn any(self) -> bool {
            v128_any_true(self.0)
        }
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod arch {
    use core::arch::x86_64::*;

    #[derive(Clone, Copy)]
    pub(crate) struct Lanes(__m128i);

    impl Lanes {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 16]) -> Self {
            // SAFETY: the array is 16 readable bytes, the load is the unaligned one, and SSE2 is there.
            Lanes(unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) })
        }

        #[inline(always)]
        pub(crate) fn is(self, byte: Byte) -> Found {
            // SAFETY: SSE2 is there.
            Found(unsafe { _mm_movemask_epi8(_mm_cmpeq_epi8(self.0, byte.0)) as u32 })
        }

        #[inline(always)]
        pub(crate) fn with(self, bits: Byte) -> Self {
            // SAFETY: SSE2 is there.
            Lanes(unsafe { _mm_or_si128(self.0, bits.0) })
        }
    }

    #[derive(Clone, Copy)]
    pub(crate) struct Byte(__m128i);

    impl Byte {
        #[inline(always)]
        pub(crate) fn new(byte: u8) -> Self {
            // SAFETY: SSE2 is there.
            Byte(unsafe { _mm_set1_epi8(byte as i8) })
        }
    }

    pub(crate) use super::Bits as Found;
}

#[cfg(not(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    all(target_arch = "x86_64", target_feature = "sse2")
)))]
mod arch {
    #[derive(Clone, Copy)]
    pub(crate) struct Lanes([u8; 16]);

    impl Lanes {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 16]) -> Self {
            Lanes(*bytes)
        }

        #[inline(always)]
        pub(crate) fn is(self, byte: Byte) -> Found {
            let mut mask = 0;
            for (bit, b) in self.0.iter().enumerate() {
                mask |= ((*b == byte.0) as u32) << bit;
            }
            Found(mask)
        }

        #[inline(always)]
        pub(crate) fn with(mut self, bits: Byte) -> Self {
            for b in &mut self.0 {
                *b |= bits.0;
            }
            self
        }
    }

    #[derive(Clone, Copy)]
    pub(crate) struct Byte(u8);

    impl Byte {
        #[inline(always)]
        pub(crate) fn new(byte: u8) -> Self {
            Byte(byte)
        }
    }

    pub(crate) use super::Bits as Found;
}

/// Places in a block, where a mask of them costs no more than they do.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[derive(Clone, Copy)]
pub(crate) struct Bits(u32);

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
impl Bits {
    #[inline(always)]
    pub(crate) fn or(self, other: Self) -> Self {
        Bits(self.0 | other.0)
    }

    #[inline(always)]
    pub(crate) fn mask(self) -> u32 {
        self.0
    }

    #[inline(always)]
    pub(crate) fn any(self) -> bool {
        self.0 != 0
    }
}

use core::marker::PhantomData;

use arch::Found;
pub(crate) use arch::{Byte, Lanes};

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

    /// The byte at `at`; zero behind the end.
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

    /// The four bytes at `at`, the first lowest: behind the text's end, what follows it.
    #[inline(always)]
    pub(crate) fn word(self, at: usize) -> u32 {
        let at = at.min(self.length);
        // SAFETY: behind the text's end can be read as much.
        u32::from_le_bytes(unsafe { *self.start.add(at).cast() })
    }

    /// The same; zero where not all of them are the text's.
    #[inline(always)]
    pub(crate) fn four(self, at: usize) -> u32 {
        if at + 4 <= self.length { self.word(at) } else { 0 }
    }

    /// The block at `at`: behind the text's end, what follows it.
    #[inline(always)]
    pub(crate) fn block(self, at: usize) -> Lanes {
        let at = at.min(self.length);
        // SAFETY: behind the text's end can be read as much.
        Lanes::new(unsafe { &*self.start.add(at).cast() })
    }

    /// The four blocks at `at`, likewise.
    #[inline(always)]
    pub(super) fn blocks(self, at: usize) -> Blocks {
        let at = at.min(self.length);
        // SAFETY: behind the text's end can be read as much.
        let lanes = |n: usize| Lanes::new(unsafe { &*self.start.add(at + n).cast() });
        Blocks(lanes(0), lanes(16), lanes(32), lanes(48))
    }
}

/// How many bytes four blocks have: one bit each in a mask.
pub(crate) const WIDE: usize = 64;

/// Four blocks, each by its name: an array would be copied through memory.
pub(super) struct Blocks(Lanes, Lanes, Lanes, Lanes);

impl Blocks {
    /// See [`Lanes::is`].
    #[inline(always)]
    pub(super) fn is(&self, other: Byte) -> Places {
        Places(self.0.is(other), self.1.is(other), self.2.is(other), self.3.is(other))
    }

    /// See [`Lanes::with`].
    #[inline(always)]
    pub(super) fn with(&self, other: Byte) -> Self {
        Blocks(self.0.with(other), self.1.with(other), self.2.with(other), self.3.with(other))
    }
}

/// Places in four blocks.
pub(super) struct Places(Found, Found, Found, Found);

impl Places {
    #[inline(always)]
    pub(super) fn or(&self, other: &Self) -> Self {
        Places(self.0.or(other.0), self.1.or(other.1), self.2.or(other.2), self.3.or(other.3))
    }

    #[inline(always)]
    pub(super) fn mask(&self) -> u64 {
        let (low, high) = (self.0.mask() | self.1.mask() << 16, self.2.mask() | self.3.mask() << 16);
        low as u64 | (high as u64) << 32
    }

    #[inline(always)]
    pub(super) fn any(&self) -> bool {
        self.0.or(self.1).or(self.2.or(self.3)).any()
    }
}

/// For each byte, whether a backslash takes its meaning. `before` is 1 where the blocks before end
/// with a backslash that takes that of the first.
pub(super) fn escaped(mut slashes: u64, before: u64) -> u64 {
    let mut escaped = before;
    slashes &= !before;
    while slashes != 0 {
        let first = slashes & slashes.wrapping_neg();
        escaped |= first << 1;
        slashes &= !(first | first << 1);
    }
    escaped
}

/// For each byte, whether it stands inside a string: a running parity of the quotes before it,
/// the opening quote counted as inside.
#[inline(always)]
pub(super) fn inside(quotes: u64) -> u64 {
    let mut mask = quotes ^ (quotes << 1);
    mask ^= mask << 2;
    mask ^= mask << 4;
    mask ^= mask << 8;
    mask ^= mask << 16;
    mask ^ (mask << 32)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        // Without room behind it, it is no text.
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
