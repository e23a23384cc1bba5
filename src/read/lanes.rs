//! Sixteen bytes at a time: where in a block does a byte stand?
//!
//! The same few operations on WebAssembly's `simd128`, on x86-64's SSE2 and byte by byte elsewhere
//! (the build for pages without WebAssembly has no SIMD). A mask has one bit a byte, the first byte lowest.

/// How many bytes a block has.
pub(super) const WIDTH: usize = 16;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod arch {
    use core::arch::wasm32::*;

    #[derive(Clone, Copy)]
    pub(crate) struct Block(v128);

    impl Block {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 16]) -> Self {
            // SAFETY: the array is 16 readable bytes, and v128.load needs no alignment.
            Block(unsafe { v128_load(bytes.as_ptr().cast()) })
        }

        #[inline(always)]
        pub(crate) fn eq(self, byte: u8) -> u32 {
            u8x16_bitmask(u8x16_eq(self.0, u8x16_splat(byte))) as u32
        }

        /// The block with bit 5 set in every byte: `[` becomes `{` and `]` becomes `}`.
        #[inline(always)]
        pub(crate) fn fold_brackets(self) -> Self {
            Block(v128_or(self.0, u8x16_splat(0x20)))
        }
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod arch {
    use core::arch::x86_64::*;

    #[derive(Clone, Copy)]
    pub(crate) struct Block(__m128i);

    impl Block {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 16]) -> Self {
            // SAFETY: the array is 16 readable bytes, the load is the unaligned one, and SSE2 is there.
            Block(unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) })
        }

        #[inline(always)]
        pub(crate) fn eq(self, byte: u8) -> u32 {
            // SAFETY: SSE2 is there.
            unsafe { _mm_movemask_epi8(_mm_cmpeq_epi8(self.0, _mm_set1_epi8(byte as i8))) as u32 }
        }

        /// The block with bit 5 set in every byte: `[` becomes `{` and `]` becomes `}`.
        #[inline(always)]
        pub(crate) fn fold_brackets(self) -> Self {
            // SAFETY: SSE2 is there.
            Block(unsafe { _mm_or_si128(self.0, _mm_set1_epi8(0x20)) })
        }
    }
}

#[cfg(not(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    all(target_arch = "x86_64", target_feature = "sse2")
)))]
mod arch {
    #[derive(Clone, Copy)]
    pub(crate) struct Block([u8; 16]);

    impl Block {
        #[inline(always)]
        pub(crate) fn new(bytes: &[u8; 16]) -> Self {
            Block(*bytes)
        }

        #[inline(always)]
        pub(crate) fn eq(self, byte: u8) -> u32 {
            let mut mask = 0;
            for (bit, b) in self.0.iter().enumerate() {
                mask |= ((*b == byte) as u32) << bit;
            }
            mask
        }

        /// The block with bit 5 set in every byte: `[` becomes `{` and `]` becomes `}`.
        #[inline(always)]
        pub(crate) fn fold_brackets(mut self) -> Self {
            for b in &mut self.0 {
                *b |= 0x20;
            }
            self
        }
    }
}

pub(super) use arch::Block;

/// The block at `at`, with zeros where the body has ended.
#[inline(always)]
pub(super) fn block(body: &[u8], at: usize) -> Block {
    match body.get(at..at + WIDTH).and_then(|b| b.first_chunk()) {
        Some(bytes) => Block::new(bytes),
        None => tail(body, at),
    }
}

#[inline(never)]
fn tail(body: &[u8], at: usize) -> Block {
    let mut bytes = [0; WIDTH];
    for (to, from) in bytes.iter_mut().zip(body.get(at..).unwrap_or(&[])) {
        *to = *from;
    }
    Block::new(&bytes)
}

/// For each byte, whether it stands inside a string: a running parity of the quotes before it,
/// the opening quote counted as inside.
#[inline(always)]
pub(super) fn inside(quotes: u32) -> u32 {
    let mut mask = quotes ^ (quotes << 1);
    mask ^= mask << 2;
    mask ^= mask << 4;
    mask ^= mask << 8;
    mask & 0xFFFF
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_name_the_bytes() {
        let b = block(br#"{"a":[1],"b":"\""#, 0);
        assert_eq!(b.eq(b'"'), 0b1010_1010_0000_1010);
        assert_eq!(b.eq(b'\\'), 0b0100_0000_0000_0000);
        assert_eq!(b.fold_brackets().eq(b'{'), 0b0000_0000_0010_0001);
    }

    #[test]
    fn a_block_past_the_end_is_zeros() {
        assert_eq!(block(b"ab", 1).eq(0), 0xFFFE);
        assert_eq!(block(b"ab", 9).eq(0), 0xFFFF);
    }

    #[test]
    fn inside_runs_from_the_opening_quote_to_before_the_closing_one() {
        assert_eq!(inside(0b0010_0100), 0b0001_1100);
        assert_eq!(inside(0b1000), 0xFFF8);
    }
}
