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
use crate::tables::facts::{Audience, Facts};

/// Reads a body and decides about each of its errors, in wire order.
pub(crate) fn judge(
    body: Text,
    context: Around,
    found: &mut Found,
    mut each: impl FnMut(&Entry, Verdict, &Around),
) -> Reading {
    read::read(body, context, found, move |scanner, entry, kind, shape, context, money| {
        each(entry, classify(scanner, entry, kind, shape, context, money), context);
    })
}

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
