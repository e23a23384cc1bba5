//! Bodies with a hole for a reason, wrapped at random, and reasons that must stay hidden. Shared by the property test and
//! the fuzz target.
// The fuzz target takes a part of it.
#![allow(dead_code)]

use checkout_errors::tables::declines::DECLINES;
use checkout_errors::tables::facts::Mask;
use checkout_errors::{Context, explain};

use crate::bodies::{Dice, SPELLINGS, STATUSES, View, context, spelled, wrapped};

/// Stands for the reason in a body that is being built.
pub const HOLE: &str = "@@";
const PLAIN: &str = "generic_decline";

/// Names of reasons that are in no table: of gateways, of shops, of filters.
pub const NAMES: [&str; 39] = [
    "suspected_fraud",
    "fraud",
    "fraud_suspected",
    "fraud_decline",
    "issuer_suspected_fraud",
    "suspected_counterfeit_card",
    "stolen",
    "card_stolen",
    "stolen_card_pick_up",
    "card_lost",
    "lost",
    "lost_card_pickup",
    "pick_up_card",
    "pick_up",
    "pickup",
    "capture_card",
    "retain_card",
    "blacklisted",
    "card_blacklisted",
    "blocklisted",
    "hotlist",
    "high_risk",
    "risk_declined",
    "risk_threshold_exceeded",
    "declined_by_risk_rule",
    "transaction_too_risky",
    "velocity",
    "velocity_exceeded",
    "velocity_limit_exceeded",
    "attempts_exceeded",
    "blocked_country",
    "country_blocked",
    "ip_blocked",
    "card_blocked",
    "restricted",
    "security_violation_detected",
    "sanctioned_country",
    "sanctions_hit",
    "compromised_card",
];

/// The same in sentences and with numbers, as processors write them.
pub const TEXTS: [&str; 18] = [
    "9500: Suspected Fraud",
    "41 - Lost card",
    "43 STOLEN CARD",
    "Lost card, pick up",
    "Stolen or lost card",
    "Pick up card (no fraud account)",
    "Transaction blocked: high risk",
    "Card reported stolen.",
    "Declined (suspected fraud)",
    "Blocked by fraud filter",
    "Your card is on a blacklist",
    "Tarjeta robada",
    "Carte volée",
    "Karte gesperrt, Verlust: Karte gestohlen",
    "Carta rubata",
    "Çalıntı kart",
    "Karta skradziona",
    "Cartão roubado",
];

/// A reason that must stay hidden: a row's, a name or a text of others.
fn reason(dice: &mut Dice) -> String {
    match dice.roll(4) {
        0 | 1 => {
            let rows: Vec<&str> =
                DECLINES.iter().filter(|row| row.facts.mask() != Mask::Open).map(|row| row.code).collect();
            let row = dice.one(&rows);
            spelled(row, if dice.roll(2) == 0 { 0 } else { dice.roll(SPELLINGS) })
        }
        2 => {
            let name = dice.one(&NAMES);
            spelled(name, dice.roll(SPELLINGS))
        }
        _ => dice.one(&TEXTS).to_owned(),
    }
}

/// Keys that name a reason, as the wire has them and in spellings that no table holds.
pub const KEYS: [&str; 48] = [
    "decline_code",
    "code",
    "reason",
    "declineCode",
    "stripe_decline_code",
    "stripeDeclineCode",
    "decline_reason",
    "declineReason",
    "DeclineReason",
    "refusalReason",
    "refusal_reason",
    "refusalReasonRaw",
    "refusal_code",
    "failure_code",
    "failureCode",
    "failure_reason",
    "failureReason",
    "failureMessage",
    "processor_response_text",
    "processorResponseText",
    "processor_response_code",
    "processorResponse",
    "response_code",
    "responseText",
    "response_text",
    "gateway_response",
    "gateway_rejection_reason",
    "gatewayRejectionReason",
    "issuer_response",
    "bank_response_code",
    "acquirer_response_text",
    "network_decline_code",
    "status",
    "status_detail",
    "statusReason",
    "payment_status",
    "state",
    "result",
    "resultCode",
    "result_text",
    "type",
    "errorCode",
    "error_code",
    "errorType",
    "error_reason",
    "error",
    "x_fail_cause",
    "denial_reason",
];

/// What stands beside the reason: nothing, or evidence that is less or more telling.
const BESIDE: [&str; 28] = [
    r#""message":"Your card was declined.""#,
    r#""type":"card_error""#,
    r#""code":"card_declined""#,
    r#""code":"expired_card""#,
    r#""code":"incorrect_cvc""#,
    r#""code":"parameter_unknown""#,
    r#""code":"processing_error""#,
    r#""code":"PAYMENT_DENIED""#,
    r#""code":12"#,
    r#""decline_code":"insufficient_funds""#,
    r#""decline_code":"do_not_honor""#,
    r#""type":"invalid_request_error""#,
    r#""type":"api_error""#,
    r#""type":"StripeCardError""#,
    r#""param":"number""#,
    r#""field":"email""#,
    r#""message":"The payment could not be made.""#,
    r#""status":"failed""#,
    r#""status":"processing""#,
    r#""status":402"#,
    r#""success":false"#,
    r#""success":true"#,
    r#""approved":false"#,
    r#""id":"evt_17""#,
    r#""advice_code":"do_not_try_again""#,
    r#""charge":"ch_1""#,
    r#""payment_method":{"id":"pm_1","type":"card","card":{"brand":"visa"}}"#,
    r#""payment_intent":{"id":"pi_1","object":"payment_intent","status":"requires_payment_method"}"#,
];

/// An object with a hole for the reason.
fn refusal(dice: &mut Dice) -> String {
    let mut members = vec![format!("\"{}\":\"{HOLE}\"", dice.one(&KEYS))];
    if dice.seldom(6) {
        members.push(format!("\"{}\":\"{HOLE}\"", dice.one(&KEYS)));
    }
    for _ in 0..dice.roll(5) {
        let beside = dice.one(&BESIDE);
        members.insert(dice.roll(members.len() + 1), beside.to_owned());
    }
    // Of two members of a name the first stays.
    let mut names: Vec<String> = Vec::new();
    members.retain(|member| {
        let name = member.split(':').next().unwrap_or_default().to_owned();
        let fresh = !names.contains(&name);
        names.push(name);
        fresh
    });
    format!("{{{}}}", members.join(","))
}

/// Objects that keep a reason below themselves, and texts that print one.
const WHOLE: [&str; 22] = [
    r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"@@","message":"Your card was declined."}}"#,
    r#"{"error":{"type":"card_error","code":"@@","message":"Your card was declined."}}"#,
    r#"{"error":{"type":"card_error","code":"expired_card","decline_code":"@@","message":"m"}}"#,
    r#"{"error":{"type":"card_error","code":"card_declined","payment_intent":{"id":"pi_1","status":"requires_payment_method","last_payment_error":{"type":"card_error","code":"card_declined","decline_code":"@@"}}}}"#,
    r#"{"id":"pi_1","object":"payment_intent","status":"requires_payment_method","last_payment_error":{"type":"card_error","code":"card_declined","decline_code":"@@"}}"#,
    r#"{"id":"ch_1","object":"charge","status":"failed","failure_code":"card_declined","outcome":{"type":"issuer_declined","reason":"@@"}}"#,
    r#"{"id":"ch_1","object":"charge","status":"failed","failure_code":"@@","failure_message":"m"}"#,
    r#"{"type":"StripeCardError","rawType":"card_error","code":"card_declined","decline_code":"@@","statusCode":402,"raw":{"type":"card_error","code":"card_declined","decline_code":"@@"}}"#,
    r#"{"type":"error","error":{"code":"paymentFailed","message":"m","paymentFailed":{"declineCode":"@@"}}}"#,
    r#"{"resultCode":"Refused","refusalReason":"@@","refusalReasonCode":"20","pspReference":"8836"}"#,
    r#"{"transaction":{"status":"processor_declined","processorResponseCode":"2014","processorResponseText":"@@"}}"#,
    r#"{"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"@@","detail":"m"}]}"#,
    r#"{"errors":[{"code":"@@"},{"code":"expired_card"}]}"#,
    r#"{"errors":{"card":[{"code":"@@","message":"m"}]}}"#,
    r#"{"errors":[{"message":"m","path":["pay"],"extensions":{"code":"@@"}}],"data":null}"#,
    r#"{"data":{"pay":{"__typename":"PaymentError","reason":"@@"}}}"#,
    r#"{"attempts":[{"status":"failed","reason":"expired_card"},{"status":"failed","reason":"@@"}]}"#,
    r#"{"message":"{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\",\"decline_code\":\"@@\"}}"}"#,
    "com.stripe.exception.CardException: Your card was declined.; code: card_declined; declineCode: @@",
    "response=2&responsetext=@@&response_code=250",
    "<Response><Status>DECLINED</Status><Reason>@@</Reason></Response>",
    "@@",
];

/// The body with a hole, by the dice.
fn body(dice: &mut Dice) -> String {
    match dice.roll(4) {
        0 => {
            let whole = dice.one(&WHOLE).to_owned();
            if whole.starts_with('{') { wrapped(dice, whole, 2, true) } else { whole }
        }
        _ => {
            let inner = refusal(dice);
            wrapped(dice, inner, 4, true)
        }
    }
}

/// A body with a hole, a reason for it, and what is known beside it.
pub fn case(bytes: &[u8]) -> (String, String, Context<'static>) {
    let mut dice = Dice(bytes);
    let reason = reason(&mut dice);
    let context = context(&mut dice, &STATUSES);
    (body(&mut dice), reason, context)
}

/// Why the views of the two differ; None where they do not.
pub fn difference(body: &str, reason: &str, context: &Context) -> Option<String> {
    let (hidden, plain) = (body.replace(HOLE, reason), body.replace(HOLE, PLAIN));
    let one = View::of(&explain(hidden.as_bytes(), context));
    let other = View::of(&explain(plain.as_bytes(), context));
    (one != other).then(|| {
        let discreet = if context.disclosure == Default::default() { "" } else { ", discreet" };
        let status = context.status;
        format!("{hidden}\nunder {status:?}{discreet}, failed {}\n  is {one:?}\n not {other:?}", context.failed)
    })
}
