//! What is known beside the body.

/// What `Stripe-Should-Retry` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Told {
    Nothing,
    Retry,
    DoNotRetry,
}

#[cfg(any(feature = "wasm", all(test, feature = "serde")))]
/// What a call of the boundary says beside the status, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub(crate) enum Call {
    /// `Stripe-Should-Retry: true`.
    ShouldRetry = 1,
    /// `Stripe-Should-Retry: false`.
    ShouldNotRetry = 2,
    /// The body stands for a thrown JavaScript error.
    Thrown = 4,
    /// Every decline is shown as the plain one.
    Discreet = 8,
    /// The caller knows that something failed.
    Failed = 16,
    /// The request carried an idempotency key.
    Keyed = 32,
    /// The body stood in the text of one that was cut.
    Cut = 64,
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
    /// The caller knows that something failed.
    pub(crate) failed: bool,
    /// The request carried an idempotency key.
    pub(crate) keyed: bool,
    /// The body goes on past what is read of it.
    pub(crate) cut: bool,
}

impl Around {
    /// Whether the caller or the status says that it failed, whatever the body says.
    pub(crate) fn refused(&self) -> bool {
        self.failed || self.status != UNKNOWN && !(200..400).contains(&self.status)
    }
}

/// The wait before the first retry in milliseconds, where the response names none: half a second, as the
/// official SDKs have it.
pub(crate) const FIRST_DELAY: u32 = 500;

#[cfg(feature = "wasm")]
impl Around {
    /// What the numbers of a call say: see [`Call`]. A status or a wait below zero is not known.
    pub(crate) fn of_call(status: i32, flags: u32, retry_after: i32) -> Around {
        let says = |call: Call| flags & call as u32 != 0;
        Around {
            // No status is UNKNOWN, cut to sixteen bits.
            status: status as u16 as u32,
            should_retry: match (says(Call::ShouldRetry), says(Call::ShouldNotRetry)) {
                (true, _) => Told::Retry,
                (_, true) => Told::DoNotRetry,
                _ => Told::Nothing,
            },
            first_delay: if retry_after < 0 { FIRST_DELAY } else { retry_after as u32 },
            thrown: says(Call::Thrown),
            discreet: says(Call::Discreet),
            failed: says(Call::Failed),
            keyed: says(Call::Keyed),
            cut: says(Call::Cut),
        }
    }
}

/// The status of a response of which none is known.
pub(crate) const UNKNOWN: u32 = u16::MAX as u32;
