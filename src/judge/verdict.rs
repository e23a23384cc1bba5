//! Everything decided about one error, in two words.

use crate::bytes::bits::Bits;
use crate::tables::facts::Facts;

/// Everything decided about one error, in two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// Audience, field, next step, message and rule.
    pub(crate) facts: Facts,
    /// The rest.
    pub(crate) flags: Flags,
}

/// What became of the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[repr(u8)]
pub enum Outcome {
    /// The whole body proves that the payment was not made.
    NotCharged,
    /// Nothing proves either.
    Unknown,
    /// The body says that the payment was made.
    Charged,
}

/// The names of the outcomes, in the order of [`Outcome`].
pub const OUTCOMES: [&str; 3] = ["not_charged", "unknown", "charged"];

impl Outcome {
    /// The name, as in `error.outcome`: `"not_charged"`.
    pub fn name(self) -> &'static str {
        OUTCOMES.get(self as usize).copied().unwrap_or("unknown")
    }
}

/// May the same request, unchanged, succeed later?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Unchanged {
    No,
    Yes,
    Unsure,
}

/// Which idempotency key does the next attempt take?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum NextKey {
    Same,
    New,
    None,
}

/// What is decided beside [`Facts`], in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Flags(u32);

// From the lowest bit up:
//
//     | unchanged 2 | key 2 | outcome 2 | automatic 1 | masked 1 | displayable 1 |
pub(crate) const UNCHANGED: Bits = Bits { at: 0, width: 2 };
pub(crate) const KEY: Bits = Bits::above(UNCHANGED, 2);
pub(crate) const OUTCOME: Bits = Bits::above(KEY, 2);
pub(crate) const AUTOMATIC: Bits = Bits::above(OUTCOME, 1);
pub(crate) const MASKED: Bits = Bits::above(AUTOMATIC, 1);
pub(crate) const DISPLAYABLE: Bits = Bits::above(MASKED, 1);

impl Flags {
    pub(crate) const fn new(unchanged: Unchanged, key: NextKey, outcome: Outcome, automatic: bool) -> Flags {
        Flags(0)
            .put(UNCHANGED, unchanged as u32)
            .put(KEY, key as u32)
            .put(OUTCOME, outcome as u32)
            .put(AUTOMATIC, automatic as u32)
    }

    const fn put(self, part: Bits, value: u32) -> Flags {
        Flags(part.put(self.0, value))
    }

    /// The same, and whether the reason must not be revealed and the API's message may be shown.
    pub(crate) const fn with(self, masked: bool, displayable: bool) -> Flags {
        self.put(MASKED, masked as u32).put(DISPLAYABLE, displayable as u32)
    }

    /// See the diagram above.
    #[cfg(any(test, feature = "wasm"))]
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    pub(crate) const fn unchanged(self) -> Unchanged {
        match UNCHANGED.of(self.0) {
            0 => Unchanged::No,
            1 => Unchanged::Yes,
            _ => Unchanged::Unsure,
        }
    }

    pub(crate) const fn key(self) -> NextKey {
        match KEY.of(self.0) {
            0 => NextKey::Same,
            1 => NextKey::New,
            _ => NextKey::None,
        }
    }

    pub(crate) const fn outcome(self) -> Outcome {
        match OUTCOME.of(self.0) {
            0 => Outcome::NotCharged,
            1 => Outcome::Unknown,
            _ => Outcome::Charged,
        }
    }

    /// May code retry by itself?
    pub(crate) const fn automatic(self) -> bool {
        AUTOMATIC.of(self.0) != 0
    }

    /// Must the reason not be revealed?
    pub(crate) const fn masked(self) -> bool {
        MASKED.of(self.0) != 0
    }

    /// May the API's own message be shown?
    pub(crate) const fn displayable(self) -> bool {
        DISPLAYABLE.of(self.0) != 0
    }
}
