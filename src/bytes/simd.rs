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

use arch::Found;
pub(crate) use arch::{Byte, Lanes};

/// How many bytes four blocks have: one bit each in a mask.
pub(crate) const WIDE: usize = 64;

/// Four blocks, each by its name: an array would be copied through memory.
pub(crate) struct Blocks(pub(crate) Lanes, pub(crate) Lanes, pub(crate) Lanes, pub(crate) Lanes);

impl Blocks {
    /// See [`Lanes::is`].
    #[inline(always)]
    pub(crate) fn is(&self, other: Byte) -> Places {
        Places(self.0.is(other), self.1.is(other), self.2.is(other), self.3.is(other))
    }

    /// See [`Lanes::with`].
    #[inline(always)]
    pub(crate) fn with(&self, other: Byte) -> Self {
        Blocks(self.0.with(other), self.1.with(other), self.2.with(other), self.3.with(other))
    }
}

/// Places in four blocks.
pub(crate) struct Places(Found, Found, Found, Found);

impl Places {
    #[inline(always)]
    pub(crate) fn or(&self, other: &Self) -> Self {
        Places(self.0.or(other.0), self.1.or(other.1), self.2.or(other.2), self.3.or(other.3))
    }

    #[inline(always)]
    pub(crate) fn mask(&self) -> u64 {
        let (low, high) = (self.0.mask() | self.1.mask() << 16, self.2.mask() | self.3.mask() << 16);
        low as u64 | (high as u64) << 32
    }

    #[inline(always)]
    pub(crate) fn any(&self) -> bool {
        self.0.or(self.1).or(self.2.or(self.3)).any()
    }
}

/// For each byte, whether a backslash takes its meaning. `before` is 1 where the blocks before end
/// with a backslash that takes that of the first.
pub(crate) fn escaped(mut slashes: u64, before: u64) -> u64 {
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
pub(crate) fn inside(quotes: u64) -> u64 {
    let mut mask = quotes ^ (quotes << 1);
    mask ^= mask << 2;
    mask ^= mask << 4;
    mask ^= mask << 8;
    mask ^= mask << 16;
    mask ^ (mask << 32)
}
