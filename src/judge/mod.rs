//! One body, read and judged: what every boundary calls.

pub(crate) mod classify;
mod evidence;
mod outcome;
pub mod param;
pub mod retry;
pub(crate) mod verdict;

use self::classify::classify;
use self::verdict::Verdict;
use crate::bytes::text::Text;
use crate::context::Around;
use crate::read::{self, Entry, Found, Reading};
use crate::tables::dialect::Dialects;
use crate::tables::facts::{Audience, Facts};
use crate::tables::rules::Rule;

/// Reads a body and decides about each of its errors, in wire order.
pub(crate) fn judge<'a>(
    body: Text<'a>,
    context: Around,
    dialects: Dialects<'a>,
    found: &mut Found,
    mut each: impl FnMut(&Entry, Verdict, &Around),
) -> Reading {
    let mut stripes = false;
    let mut reading = read::read(body, context, dialects, found, |scanner, entry, kind, shape, context, money| {
        let verdict = classify(scanner, entry, kind, shape, context, money);
        stripes |= STRIPES.iter().any(|rule| verdict.facts.is_by(*rule));
        each(entry, verdict, context);
    });
    // Whose tables spoke, in the order of the callers': Stripe's come first.
    reading.provider = reading.provider.map(|at| at + 1).or(stripes.then_some(0));
    reading
}

/// The rules by which Stripe's tables decide, where no other provider's did.
const STRIPES: [Rule; 7] = [
    Rule::MaskedDecline,
    Rule::DeclineCode,
    Rule::KnownCode,
    Rule::CardError,
    Rule::CardErrorForDevelopers,
    Rule::ValidationError,
    Rule::KnownType,
];

/// How soon an error is to be acted on; the smaller, the sooner. The payer's own fields come first:
/// they can be mended at once.
pub(crate) fn urgency(facts: Facts) -> u8 {
    if facts.is_for(Audience::Payer) {
        facts.field().is_none() as u8
    } else if facts.is_for(Audience::Operator) {
        2
    } else {
        3
    }
}
