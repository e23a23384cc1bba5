//! Refusals in the forms in which back ends have them, wrapped at random, and what has to be found in them. Shared by the
//! property test and the fuzz target.

use checkout_errors::tables::declines::{DECLINES, DeclineKind};
use checkout_errors::tables::facts::Mask;
use checkout_errors::{Audience, Context, explain};

use crate::bodies::{Dice, STATUSES, View, context, wrapped};

/// What a provider's SDK or API gives, with the code and the decline code that stand in it.
pub struct Refusal {
    pub body: String,
    pub code: &'static str,
    pub decline: Option<&'static str>,
    /// The decline code's reason must stay hidden.
    pub hidden: bool,
    /// An error, which may be one of a list; an object that keeps one is then one of many.
    pub listed: bool,
}

/// Codes that name the payer's mistake, and stand without a decline code too.
const CODES: [&str; 6] = [
    "card_declined",
    "expired_card",
    "incorrect_cvc",
    "incorrect_number",
    "processing_error",
    "authentication_required",
];

/// A refusal in one of the forms in which a back end has it.
fn refusal(dice: &mut Dice) -> Refusal {
    let cards: Vec<_> = DECLINES.iter().filter(|row| row.kind == DeclineKind::Card).collect();
    let code = dice.one(&CODES);
    let row = if code == "card_declined" { Some(cards[dice.roll(cards.len())]) } else { None };
    let decline = row.map(|row| row.code);
    let reason = decline.map_or_else(String::new, |code| format!(r#""decline_code":"{code}","#));
    let stripe = format!(
        r#"{{"type":"card_error","code":"{code}",{reason}"message":"Your card was declined.","charge":"ch_1","doc_url":"https://stripe.com/docs/error-codes","param":""}}"#
    );
    let (body, listed) = match dice.roll(5) {
        0 => (stripe, true),
        1 => (format!(r#"{{"error":{stripe}}}"#), true),
        2 => (
            format!(
                r#"{{"type":"StripeCardError","raw":{},"rawType":"card_error","code":"{code}",{reason}"statusCode":402,"requestId":"req_1","headers":{{"request-id":"req_1"}}}}"#,
                stripe.replace(r#""param":"""#, r#""statusCode":402"#)
            ),
            true,
        ),
        3 => (
            format!(
                r#"{{"id":"pi_1","object":"payment_intent","amount":1099,"status":"requires_payment_method","last_payment_error":{stripe}}}"#
            ),
            false,
        ),
        _ => {
            let reason = decline.map_or("null".to_owned(), |reason| format!("\"{reason}\""));
            (
                format!(
                    r#"{{"id":"ch_1","object":"charge","paid":false,"status":"failed","failure_code":"{code}","failure_message":"Your card was declined.","outcome":{{"type":"issuer_declined","network_status":"declined_by_network","reason":{reason},"risk_level":"normal","seller_message":"The bank did not return any further details."}}}}"#
                ),
                false,
            )
        }
    };
    let hidden = row.is_some_and(|row| row.facts.mask() != Mask::Open);
    Refusal { body, code, decline, hidden, listed }
}

/// What is wrong with the report; None where nothing is.
pub fn complaint(body: &str, refusal: &Refusal, context: &Context) -> Option<String> {
    let report = explain(body.as_bytes(), context);
    let [error] = report.errors.as_slice() else { return Some(format!("{} errors", report.errors.len())) };
    if error.code.as_deref() != Some(refusal.code) || error.decline_code.as_deref() != refusal.decline {
        return Some(format!("code {:?}, decline code {:?}", error.code, error.decline_code));
    }
    if error.audience != Audience::Payer {
        return Some(format!("for the {} by {}", error.audience.name(), error.rule.id()));
    }
    if error.masked != refusal.hidden && context.disclosure == Default::default() {
        return Some(format!("masked is {}", error.masked));
    }
    let plain = body.replace(refusal.decline.filter(|_| refusal.hidden)?, "generic_decline");
    let (one, other) = (View::of(&report), View::of(&explain(plain.as_bytes(), context)));
    (one != other).then(|| format!("{one:?}\nplain {other:?}"))
}

/// A wrapped refusal, and what is known beside it.
pub fn case(bytes: &[u8]) -> (String, Refusal, Context<'static>) {
    let mut dice = Dice(bytes);
    let refusal = refusal(&mut dice);
    let context = context(&mut dice, &STATUSES);
    (wrapped(&mut dice, refusal.body.clone(), 4, refusal.listed), refusal, context)
}
