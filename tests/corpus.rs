//! Real bodies, met in public projects, and what a correct explanation says of each; see `tests/corpus/README.md`.

use std::path::Path;

use checkout_errors::{Context, Report, explain, providers};
use serde_json::Value;

/// Where the report differs from what is expected, one line each.
fn differences(report: &Report, expect: &serde_json::Map<String, Value>) -> Vec<String> {
    let error = report.primary();
    let text = |value: Option<&str>| value.map_or(Value::Null, Value::from);
    let audience = text(error.map(|e| e.audience.name()));
    let mut out = Vec::new();
    for (key, expected) in expect {
        let actual = match key.as_str() {
            "audience" => audience.clone(),
            "audience_not" => {
                if audience == *expected {
                    out.push(format!("audience is {audience}"));
                }
                continue;
            }
            "type" => text(error.and_then(|e| e.r#type.as_deref())),
            "code" => text(error.and_then(|e| e.code.as_deref())),
            "decline_code" => text(error.and_then(|e| e.decline_code.as_deref())),
            "param" => text(error.and_then(|e| e.param.as_deref())),
            "field" => text(error.and_then(|e| e.field).map(|f| f.name())),
            "show_message" => error.is_some_and(|e| e.message_displayable).into(),
            "sensitive_decline" => error.is_some_and(|e| e.masked).into(),
            "retryable" => error.and_then(|e| e.retry.unchanged).map_or(Value::Null, Value::from),
            "n_errors" => report.errors.len().into(),
            "no_error" => report.errors.is_empty().into(),
            "message_in" => text(error.map(|e| e.display.id())),
            "outcome_in" => text(error.map(|e| e.outcome.name())),
            // In words, for a reader.
            "display_about" => continue,
            other => panic!("unknown expectation {other}"),
        };
        let holds = expected.as_array().map_or(actual == *expected, |any| any.contains(&actual));
        if !holds {
            out.push(format!("{key}: {actual}, expected {expected}"));
        }
    }
    out
}

/// Explains every body of a corpus; `bodies` is how many there are. A body with a `provider` is that one's, with the
/// providers' tables loaded; any other is nobody's but Stripe's, with them and without.
fn corpus(name: &str, bodies: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let mut wrong = Vec::new();
    for line in text.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let status = case["http_status"].as_u64().map(|status| status as u16);
        let body = case["body"].as_str().unwrap();
        let whose = case["provider"].as_str();
        let context = Context { status, ..Context::default() };
        let all = explain(body.as_bytes(), &Context { providers: providers::ALL, ..context });
        let plain = explain(body.as_bytes(), &context);
        let report = if whose.is_some() { &all } else { &plain };
        let id = case["id"].as_str().unwrap();
        let known = |whose| providers::ALL.iter().any(|provider| provider.id == whose);
        if whose.is_some_and(|whose| !known(whose)) {
            continue;
        }
        if whose.is_some() && report.provider != whose && case["expect"]["no_error"] != true {
            wrong.push(format!("{id}: provider {:?}", report.provider));
        }
        if whose.is_none() && all.provider.is_some_and(|id| id != "stripe") {
            wrong.push(format!("{id}: taken for an answer of {:?}", all.provider));
        }
        for difference in differences(report, case["expect"].as_object().unwrap()) {
            let rule = report.primary().map(|error| error.rule.id());
            let (shape, count) = (report.shape.name(), report.errors.len());
            wrong.push(format!("{id}: {difference} ({shape}, {rule:?}, {count} errors)"));
        }
    }
    assert_eq!(text.lines().count(), bodies, "{name}");
    assert!(wrong.is_empty(), "{} of {name} do not hold:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn bodies_of_stripe_and_its_likes() {
    corpus("payloads.jsonl", 166);
}

#[test]
fn answers_of_shops_back_ends() {
    corpus("backends.jsonl", 86);
}

#[test]
fn refusals_of_gateways_without_a_table() {
    corpus("gateways.jsonl", 37);
}

#[test]
fn answers_to_payments_that_went_through() {
    corpus("successes.jsonl", 63);
}

#[test]
fn answers_of_providers() {
    corpus("providers.jsonl", 110);
}

#[test]
fn answers_that_readers_of_the_providers_documentation_wrote() {
    corpus("providers-written.jsonl", 692);
}

#[test]
fn bodies_that_a_reader_of_the_contract_wrote() {
    corpus("written.jsonl", 880);
}
