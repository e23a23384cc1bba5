//! The native core against serde_json reading the same: `cargo bench`.

use checkout_errors::{Context, explain};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// An error body with an embedded intent of about so many bytes, indented or not.
fn body(length: usize) -> Vec<u8> {
    let mut intent = String::from("{\"id\": \"pi_1\", \"charges\": [");
    while intent.len() < length {
        intent.push_str(
            "{\"id\": \"ch_1\", \"outcome\": {\"reason\": null, \"seller_message\": \"Payment \\\"complete\\\".\"}}, ",
        );
    }
    intent.push_str("null]}");
    format!("{{\"error\": {{\"type\": \"card_error\", \"code\": \"card_declined\", \"decline_code\": \"insufficient_funds\", \"message\": \"Your card has insufficient funds.\", \"payment_intent\": {intent}}}}}").into_bytes()
}

const LENGTHS: [usize; 4] = [0, 1_000, 4_400, 60_000];

#[divan::bench(args = LENGTHS)]
fn checkout_errors(bencher: Bencher, length: usize) {
    let body = body(length);
    let context = Context { status: Some(402), ..Context::default() };
    bencher.counter(BytesCount::new(body.len())).bench(|| explain(black_box(&body), &context).errors.len());
}

#[divan::bench(args = LENGTHS)]
fn serde_json_value(bencher: Bencher, length: usize) {
    let body = body(length);
    bencher
        .counter(BytesCount::new(body.len()))
        .bench(|| serde_json::from_slice::<serde_json::Value>(black_box(&body)).unwrap());
}

/// The attributes alone, the rest passed over: the fairest that serde_json can do.
#[derive(serde::Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    error: Attributes<'a>,
}

#[derive(serde::Deserialize)]
struct Attributes<'a> {
    r#type: Option<&'a str>,
    code: Option<&'a str>,
    decline_code: Option<&'a str>,
    message: Option<&'a str>,
}

#[divan::bench(args = LENGTHS)]
fn serde_json_struct(bencher: Bencher, length: usize) {
    let body = body(length);
    bencher.counter(BytesCount::new(body.len())).bench(|| {
        let Envelope { error } = serde_json::from_slice(black_box(&body)).unwrap();
        [error.r#type, error.code, error.decline_code, error.message]
            .iter()
            .flatten()
            .map(|text| text.len())
            .sum::<usize>()
    });
}
