//! What became of the money: nothing is claimed that the body does not prove.
//!
//! | in order | evidence | outcome |
//! |---|---|---|
//! | 1 | an intent or payment in the body succeeded, or waits for its capture | charged |
//! | 2 | one is being processed; or something says that money was taken, of whatever | unknown |
//! | 3 | the body was cut, or is no JSON, and what survived names no decline | unknown |
//! | 3b | a provider's row | as its class proves, where the status does not leave it open |
//! | 3c | in no table, in words that leave it open: a timeout, a sum that was deducted, a refund that was declined | unknown |
//! | 4 | no response; 5xx, 408, 409, 424, 460, 499 of the response, around no provider's refusal | unknown |
//! | 5 | a decline, by code or by word | not charged |
//! | 6 | a known code whose row proves it | not charged |
//! | 7 | `card_error` or `invalid_request_error` in Stripe's own form under 4xx; its 429 | not charged |
//! | 8 | nothing of these | unknown |

use super::evidence::{Evidence, Lost};
use super::verdict::Outcome;
use crate::context::{Around, UNKNOWN};
use crate::tables::facts::{Audience, Facts, Family, NextStep};
use crate::tables::messages::Message;
use crate::tables::stems::Sense;

/// What became of the money. `facts` are those that were decided.
pub(crate) fn outcome(evidence: &Evidence, facts: Facts, around: &Around) -> Outcome {
    if evidence.money.paid || evidence.row.paid {
        return Outcome::Charged;
    }
    if evidence.money.open || evidence.money.maybe || !evidence.whole {
        return Outcome::Unknown;
    }
    if evidence.row.facts.known() {
        let refusal = evidence.row.facts.is_for(Audience::Payer);
        let open = [around.status, evidence.status].into_iter().any(leaves_open) && !refusal;
        return if evidence.row.certain && !open { Outcome::NotCharged } else { Outcome::Unknown };
    }
    // What asks for another try is no proof beside a payment that waits: `{"error": {"code": "rate_limit"}, "payment":
    // {"status": "pending"}}`.
    let again = facts.is_for(Audience::Operator) || facts.wants(NextStep::TryAgainLater);
    if evidence.doubtful || evidence.money.waits && again {
        return Outcome::Unknown;
    }
    if let Some(lost) = evidence.network {
        return if lost == Lost::Unsent { Outcome::NotCharged } else { Outcome::Unknown };
    }
    let class = evidence.kind.is_of(Family::Class);
    // A plain no is anybody's word, but beside a card error's type.
    let (decline, code) = (evidence.decline, evidence.code);
    let no = |facts: Facts| facts.says(Message::Declined);
    let specific = [decline, code].into_iter().any(|facts| facts.known() && !no(facts));
    let plain = evidence.plain || !specific && (no(decline) || no(code));
    let coded = evidence.decline.known() || evidence.code.known() && evidence.code.is_for(Audience::Payer);
    let refusal = plain && evidence.card_error()
        || !plain && coded && (evidence.kind.known() || evidence.sdk)
        || class && evidence.card_error();
    let open = [around.status, evidence.status].into_iter().any(leaves_open);
    if open && !refusal {
        return Outcome::Unknown;
    }
    let stripe = evidence.own_form;
    let client_error = (400..500).contains(&evidence.status);
    let proven = if plain {
        // Not beside the type of an API that failed or that nobody reached, where no status says that it answered.
        !evidence.kind.is_for(Audience::Operator) || evidence.status != UNKNOWN
    } else if evidence.decline.known() {
        proves(evidence.decline)
    } else if evidence.code.known() {
        proves(evidence.code)
    } else if facts.known() && evidence.sense.min(evidence.message) < Sense::Failed && !evidence.kind.known() {
        // In words of anybody's, a time that ran out may be followed by the payment.
        proves(facts) && evidence.sense != Sense::TimedOut && evidence.message != Sense::TimedOut
    } else {
        refusal
            || facts.says(Message::Declined)
            || facts.wants(NextStep::CorrectField)
            || stripe && client_error && (evidence.card_error() || general(evidence.kind))
            || stripe && evidence.status == 429 && evidence.kind.is_for(Audience::Operator) && proves(facts)
    };
    if proven { Outcome::NotCharged } else { Outcome::Unknown }
}

/// Whether a status leaves open what became of the payment.
pub(crate) fn leaves_open(status: u32) -> bool {
    matches!(status, 0 | 408 | 409 | 424 | 460 | 499 | 500..=599)
}

/// Whether a type is the general one for a request that was refused.
pub(crate) fn general(kind: Facts) -> bool {
    kind.known()
        && kind.is_for(Audience::Developer)
        && kind.says(Message::OurSideNotCharged)
        && !kind.is_of(Family::StripeJs)
}

/// Whether a row proves that the payment was not made: by its text, which may claim it or not.
fn proves(facts: Facts) -> bool {
    const OPEN: [Message; 8] = [
        Message::OurSide,
        Message::OutcomeUnknown,
        Message::Unreachable,
        Message::DuplicatePayment,
        Message::AlreadyPaid,
        Message::PaymentInProgress,
        Message::TransferPending,
        Message::PaymentFailed,
    ];
    !OPEN.iter().any(|message| facts.says(*message))
}
