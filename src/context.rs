//! What is known beside the body.

/// What `Stripe-Should-Retry` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Told {
    Nothing,
    Retry,
    DoNotRetry,
}

impl Told {
    /// Of the two lowest bits of a call's flags.
    #[cfg(feature = "wasm")]
    pub(crate) fn of(flags: u32) -> Told {
        match flags & 3 {
            1 => Told::Retry,
            2 => Told::DoNotRetry,
            _ => Told::Nothing,
        }
    }
}

/// What is known beside the error's own attributes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Around {
    /// The response's status: 0 where no response came, or [`UNKNOWN`].
    pub(crate) status: u32,
    /// `Stripe-Should-Retry`.
    pub(crate) should_retry: Told,
    /// The wait before the first automatic retry, in milliseconds: `Retry-After`, or else the usual.
    pub(crate) first_delay: u32,
    /// The body stands for a thrown JavaScript error.
    pub(crate) thrown: bool,
    /// Show every decline as the generic one.
    pub(crate) discreet: bool,
}

/// The status of a response of which none is known.
pub(crate) const UNKNOWN: u32 = u16::MAX as u32;
