//! Evidence to retry: the first that speaks decides, in the order of `unchanged`.

use super::evidence::{Evidence, Lost};
use crate::context::{Around, Told};
use crate::judge::verdict::{Flags, NextKey, Outcome, Unchanged, Verdict};
use crate::read::entry::{self, Entry};
use crate::read::scan::Scanner;
use crate::tables::facts::{Again, Audience, Facts, NextStep};
use crate::tables::keys::Key;
use crate::tables::words::Word;

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
    /// Suggested wait before the first automatic retry, in milliseconds; None: not automatic.
    pub delay_ms: Option<u32>,
}

impl Retry {
    pub(crate) fn new(verdict: Verdict, around: &Around) -> Retry {
        let automatic = verdict.flags.automatic();
        Retry {
            unchanged: match verdict.flags.unchanged() {
                Unchanged::No => Some(false),
                Unchanged::Yes => Some(true),
                Unchanged::Unsure => None,
            },
            automatic,
            idempotency_key: match verdict.flags.key() {
                NextKey::Same => Some(IdempotencyKey::Same),
                NextKey::New => Some(IdempotencyKey::New),
                NextKey::None => None,
            },
            delay_ms: automatic.then_some(around.first_delay),
        }
    }
}

/// Decides how to retry an error.
///
/// | in order | evidence | `unchanged` |
/// |---|---|---|
/// | 1 | an advice code | as it says |
/// | 2 | `Stripe-Should-Retry: true` | yes |
/// | 3 | masked; a programmer's error; wrong data; a confirmation that is wanted | no |
/// | 4 | the network's advice, where the brand is known | as it says |
/// | 5 | the row | as it says |
/// | 6 | 409, 429, 5xx without a row's word | yes |
pub(crate) fn retry(
    scanner: &mut Scanner,
    entry: &Entry,
    evidence: &Evidence,
    facts: Facts,
    outcome: Outcome,
    around: &Around,
) -> Flags {
    let unchanged = match unchanged(scanner, entry, evidence, facts) {
        // Of what was paid nothing is to be sent again; of what may have been paid nothing is said.
        _ if outcome == Outcome::Charged => Unchanged::No,
        Unchanged::Yes if evidence.money.maybe => Unchanged::Unsure,
        other => other,
    };
    let operator = facts.is_for(Audience::Operator);
    // No money can move twice: nothing was charged, or a key keeps the request from being done again.
    let safe = outcome == Outcome::NotCharged || outcome == Outcome::Unknown && around.keyed;
    let automatic = operator
        && facts.again_is(Again::Auto)
        && entry.should_retry != Told::DoNotRetry
        && unchanged == Unchanged::Yes
        && evidence.network != Some(Lost::Aborted)
        && safe;
    let open = outcome != Outcome::NotCharged;
    let key = if outcome == Outcome::Charged {
        NextKey::None
    } else if automatic || open && operator {
        NextKey::Same
    } else if open
        || facts.wants(NextStep::CheckPayment)
        || facts.wants(NextStep::None)
        // Found in the browser: nothing was sent yet.
        || evidence.in_browser()
    {
        NextKey::None
    } else {
        NextKey::New
    };
    Flags::new(unchanged, key, outcome, automatic)
}

/// May the same request, unchanged, succeed later?
fn unchanged(scanner: &mut Scanner, entry: &Entry, evidence: &Evidence, facts: Facts) -> Unchanged {
    let advice = entry.get(Key::AdviceCode);
    if advice.is_some() {
        match scanner.word(advice) {
            Word::Again => return Unchanged::Yes,
            Word::Never => return Unchanged::No,
            _ => {}
        }
    }
    // The header's `false` stands on every decline, and says only that code should not retry by itself.
    if entry.should_retry == Told::Retry {
        return Unchanged::Yes;
    }
    if evidence.masked && facts.is_for(Audience::Payer)
        || facts.is_for(Audience::Developer) && facts.again_is(Again::No)
        || facts.wants(NextStep::CorrectField)
        || facts.wants(NextStep::Authenticate)
    {
        return Unchanged::No;
    }
    if entry.get(Key::NetworkAdviceCode).is_some() {
        let advice = network_advice(scanner, entry);
        if advice != Unchanged::Unsure {
            return advice;
        }
    }
    if facts.again_is(Again::Unknown) {
        let wait = !facts.is_for(Audience::Payer) && matches!(evidence.status, 409 | 429 | 500..=599);
        return if wait { Unchanged::Yes } else { Unchanged::Unsure };
    }
    if facts.again_is(Again::No) { Unchanged::No } else { Unchanged::Yes }
}

// The advice codes that mean "never", then those that mean "later": one bit a code.
/// 01 never approved, 03 wrong data; 02 not now, 04 no special advice.
const VISA: (u64, u64) = (bits(&[1, 3]), bits(&[2, 4]));
/// New account data; never; token missing; recurring stopped; product; single use; sanctions.
/// Not now; after 1 hour, 24 hours, 2, 4, 6, 8 or 10 days.
const MASTERCARD: (u64, u64) = (bits(&[1, 3, 4, 21, 22, 40, 41, 42]), bits(&[2, 24, 25, 26, 27, 28, 29, 30]));

/// The issuer's own advice. Visa's 01 and Mastercard's 01 mean opposite things, so without the
/// card's brand it is not read; what another provider's answer has under its own key is Mastercard's merchant advice.
fn network_advice(scanner: &mut Scanner, entry: &Entry) -> Unchanged {
    let (never, later) = match entry::brand(scanner, entry) {
        Word::Visa => VISA,
        Word::Mastercard => MASTERCARD,
        _ if entry.row.facts.known() => MASTERCARD,
        _ => return Unchanged::Unsure,
    };
    // A provider may say in words what it means: `"03 : Do not try again"`.
    let text = scanner.bytes(entry.get(Key::NetworkAdviceCode));
    let digits = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    let number = entry::number(text.get(..digits).unwrap_or(&[]), 2);
    // Beyond 63 there is no advice.
    let bit = |advice: u64| number < 64 && advice >> number & 1 != 0;
    if bit(never) {
        Unchanged::No
    } else if bit(later) {
        Unchanged::Yes
    } else {
        Unchanged::Unsure
    }
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
/// official SDKs do. `random` is from 0 to 1; other numbers are clamped, and what is not finite counts as 1.
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
