//! Parts of a word, named.

/// A part of a word: its lowest bit, and how many bits it has.
#[derive(Clone, Copy)]
pub(crate) struct Bits {
    pub(crate) at: u32,
    pub(crate) width: u32,
}

impl Bits {
    /// The `width` bits above those of `below`.
    pub(crate) const fn above(below: Bits, width: u32) -> Bits {
        Bits { at: below.at + below.width, width }
    }

    pub(crate) const fn mask(self) -> u32 {
        ((1 << self.width) - 1) << self.at
    }

    pub(crate) const fn of(self, word: u32) -> u32 {
        word >> self.at & ((1 << self.width) - 1)
    }

    pub(crate) const fn put(self, word: u32, value: u32) -> u32 {
        word & !self.mask() | value << self.at
    }
}
