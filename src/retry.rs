//! Evidence to retry: the first that speaks decides, in the order of `unchanged`.

use crate::classify::Around;
use crate::codes::{Again, Audience, Facts, NextStep};
use crate::messages::Message;
use crate::names::Word;
use crate::read::entry::{self, Entry};
use crate::read::keys::Key;
use crate::read::scan::Scanner;
use crate::rules::Rule;

/// Which idempotency key the next attempt takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "lowercase"))]
#[repr(u8)]
pub enum IdempotencyKey {
    /// The same as before: whatever was done is not done again.
    Same,
    /// A new one: the stored answer must not come back.
    New,
}

/// Whether and how to send the request again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "catalog"), derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Retry {
    /// May the same request, unchanged, succeed later? None: cannot be known.
    pub unchanged: Option<bool>,
    /// May code retry by itself, without the payer?
    pub automatic: bool,
    /// Key for the next attempt; None: there should be none.
    pub idempotency_key: Option<IdempotencyKey>,
    /// The payment may have gone through; read the intent again before another attempt.
    pub outcome_unknown: bool,
    /// Suggested wait before the first automatic retry, in milliseconds; None: not automatic.
    pub delay_ms: Option<u32>,
}

/// The wait before the first retry, as the official SDKs do: half a second.
const FIRST_DELAY_MS: u32 = 500;

#[allow(clippy::too_many_arguments)] // One call, from the ladder; each argument is one kind of evidence.
pub(crate) fn retry(
    scanner: &mut Scanner,
    entry: &Entry,
    facts: Facts,
    masked: bool,
    status: Option<u16>,
    rule: Rule,
    in_browser: bool,
    around: &Around,
) -> Retry {
    // A header that the body repeats belongs to the error; the response's may be the shop's own.
    let should_retry = entry.should_retry.or(around.should_retry);
    let unchanged = unchanged(scanner, entry, facts, masked, status, should_retry);
    // Nothing decisive survived a cut: the payment may have been made.
    let lost = scanner.cut && matches!(rule, Rule::Unknown | Rule::NoJson);
    let outcome_unknown =
        lost || facts.says(Message::OutcomeUnknown) || facts.says(Message::Unreachable) || facts.says(Message::OurSide);
    let operator = facts.is_for(Audience::Operator);
    let automatic = operator && facts.again_is(Again::Auto) && should_retry != Some(false) && unchanged == Some(true);
    let idempotency_key = if automatic || outcome_unknown && operator {
        Some(IdempotencyKey::Same)
    } else if outcome_unknown
        || facts.wants(NextStep::CheckPayment)
        || facts.wants(NextStep::None)
        // Found in the browser: nothing was sent yet.
        || in_browser
    {
        None
    } else {
        Some(IdempotencyKey::New)
    };
    let delay_ms = automatic.then_some(around.retry_after.unwrap_or(FIRST_DELAY_MS));
    Retry { unchanged, automatic, idempotency_key, outcome_unknown, delay_ms }
}

/// May the same request, unchanged, succeed later?
fn unchanged(
    scanner: &mut Scanner,
    entry: &Entry,
    facts: Facts,
    masked: bool,
    status: Option<u16>,
    should_retry: Option<bool>,
) -> Option<bool> {
    match scanner.word(entry.get(Key::AdviceCode)) {
        Word::Again => return Some(true),
        Word::Never => return Some(false),
        _ => {}
    }
    // `false` stands on every decline, and says only that code should not retry by itself.
    if should_retry == Some(true) {
        return Some(true);
    }
    let payer = facts.is_for(Audience::Payer);
    if masked
        || facts.is_for(Audience::Developer) && facts.again_is(Again::No)
        || facts.wants(NextStep::CorrectField)
        || facts.wants(NextStep::Authenticate)
    {
        return Some(false);
    }
    if let Some(network) = network_advice(scanner, entry) {
        return Some(network);
    }
    if facts.again_is(Again::Unknown) {
        return (!payer && matches!(status, Some(409 | 429 | 500..=599))).then_some(true);
    }
    Some(!facts.again_is(Again::No))
}

/// The issuer's own advice. Visa's 01 and Mastercard's 01 mean opposite things, so without the
/// card's brand it is not read.
fn network_advice(scanner: &mut Scanner, entry: &Entry) -> Option<bool> {
    let advice = entry.get(Key::NetworkAdviceCode);
    if !advice.is_some() {
        return None;
    }
    // One bit for each advice that says never, and for each that says later.
    let (never, later) = match entry::brand(scanner, entry) {
        // 01 never approved, 03 wrong data; 02 not now, 04 no special advice.
        Word::Visa => (bits(&[1, 3]), bits(&[2, 4])),
        // New account data; never; token missing; recurring stopped; product; single use; sanctions.
        // Not now; after 1 hour, 24 hours, 2, 4, 6, 8 or 10 days.
        Word::Mastercard => (bits(&[1, 3, 4, 21, 22, 40, 41, 42]), bits(&[2, 24, 25, 26, 27, 28, 29, 30])),
        _ => return None,
    };
    let [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = scanner.bytes(advice) else { return None };
    let bit = 1u64.checked_shl(((tens - b'0') * 10 + ones - b'0').into())?;
    if bit & never != 0 { Some(false) } else { (bit & later != 0).then_some(true) }
}

const fn bits(numbers: &[u8]) -> u64 {
    let mut bits = 0;
    let mut n = 0;
    while n < numbers.len() {
        bits |= 1 << numbers[n];
        n += 1;
    }
    bits
}

/// Wait before retry number `attempt` (1-based), in milliseconds: exponential with jitter, as the
/// official SDKs do. `random` is from 0 up to 1, and so is what is taken for any other value.
///
/// ```
/// assert_eq!(checkout_errors::retry_delay(1, 0.0), 500);
/// assert_eq!(checkout_errors::retry_delay(3, 1.0), 2000);
/// assert_eq!(checkout_errors::retry_delay(99, 1.0), 5000);
/// ```
pub fn retry_delay(attempt: u32, random: f64) -> u32 {
    let longest = (500.0 * 2f64.powi(attempt.clamp(1, 10) as i32 - 1)).min(5000.0);
    let jitter = if random.is_finite() { random.clamp(0.0, 1.0) } else { 1.0 };
    (longest * (0.5 + jitter / 2.0)).max(500.0).round() as u32
}
