//! The native core against serde_json reading the same: `cargo bench`.

use checkout_errors::{Context, explain, providers};
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

/// Bodies as the terminal command reads them, from whom they come.
const SENDERS: [&str; 3] = ["stripe", "shops", "others"];

fn bodies(sender: &str) -> Vec<Vec<u8>> {
    match sender {
        "stripe" => vec![body(0)],
        "shops" => [
            r#"{"success": false, "error": {"code": "card_declined", "message": "Your card was declined.", "decline_code": "insufficient_funds"}, "requestId": "r-1"}"#,
            r#"{"status": "error", "statusCode": 402, "data": {"order": {"id": 7, "total": 1299, "items": [{"sku": "A-1"}]}, "payment": {"state": "failed", "reason": "expired_card"}}, "message": "Payment failed"}"#,
            r#"{"ok": false, "errors": [{"field": "cardNumber", "message": "Card number is not valid", "code": "incorrect_number"}], "meta": {"trace": "t1"}}"#,
        ]
        .map(|text| text.as_bytes().to_vec())
        .to_vec(),
        _ => include_str!("../tests/corpus/providers.jsonl")
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
            .filter_map(|one| one["body"].as_str().map(|text| text.as_bytes().to_vec()))
            .filter(|body| body.starts_with(b"{"))
            .collect(),
    }
}

fn length(bodies: &[Vec<u8>]) -> BytesCount {
    BytesCount::new(bodies.iter().map(Vec::len).sum::<usize>())
}

/// With all providers asked.
#[divan::bench(args = SENDERS)]
fn checkout_errors_of(bencher: Bencher, sender: &str) {
    let bodies = bodies(sender);
    let context = Context { providers: providers::ALL, ..Context::default() };
    bencher
        .counter(length(&bodies))
        .bench(|| bodies.iter().map(|body| explain(black_box(body), &context).errors.len()).sum::<usize>());
}

/// The same, and the report written as JSON, with secrets redacted.
#[divan::bench(args = SENDERS)]
fn checkout_errors_of_to_json(bencher: Bencher, sender: &str) {
    let bodies = bodies(sender);
    let context = Context { providers: providers::ALL, ..Context::default() };
    let json = |body| serde_json::to_vec(&explain(body, &context)).unwrap();
    bencher.counter(length(&bodies)).bench(|| bodies.iter().map(|body| json(black_box(body)).len()).sum::<usize>());
}

#[divan::bench(args = SENDERS)]
fn serde_json_value_of(bencher: Bencher, sender: &str) {
    let bodies = bodies(sender);
    let read = |body: &[u8]| serde_json::from_slice::<serde_json::Value>(body).unwrap().is_object();
    bencher.counter(length(&bodies)).bench(|| bodies.iter().filter(|body| read(black_box(body))).count());
}
