//! One body, read and decided: what every boundary calls.

use crate::classify::classify;
use crate::codes::{Audience, Facts};
use crate::context::Around;
use crate::read::lanes::Text;
use crate::read::{self, Entry, Outcome};
use crate::verdict::Verdict;

/// Reads a body and decides about each of its errors, in wire order.
pub(crate) fn judge(body: Text, context: Around, mut each: impl FnMut(&Entry, Verdict, &Around)) -> Outcome {
    read::read(body, context, move |scanner, entry, kind, shape, context| {
        each(entry, classify(scanner, entry, kind, shape, context), context);
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
