//! Everything decided about one error, in two words.

use crate::tables::facts::Facts;

/// Everything decided about one error, in two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// Audience, field, next step, message and rule.
    pub(crate) facts: Facts,
    /// What is below and in `retry`.
    pub(crate) flags: u32,
}

/// The reason must not be revealed.
pub(crate) const MASKED: u32 = 1 << 8;
/// The API's message may be shown.
pub(crate) const DISPLAYABLE: u32 = 1 << 9;

/// The flag where it holds.
pub(crate) const fn flag(holds: bool, flag: u32) -> u32 {
    holds as u32 * flag
}

impl Verdict {
    pub(crate) fn has(self, flag: u32) -> bool {
        self.flags & flag != 0
    }
}

/// May code retry by itself?
pub(crate) const AUTOMATIC: u32 = 1 << 10;
/// May the payment have gone through?
pub(crate) const OUTCOME_UNKNOWN: u32 = 1 << 11;
/// May the same request succeed later?
pub(crate) const NO: u32 = 0;
pub(crate) const YES: u32 = 1 << 12;
pub(crate) const UNSURE: u32 = 2 << 12;
/// Which idempotency key does the next attempt take?
pub(crate) const SAME_KEY: u32 = 0;
pub(crate) const NEW_KEY: u32 = 1 << 14;
pub(crate) const NO_KEY: u32 = 2 << 14;
