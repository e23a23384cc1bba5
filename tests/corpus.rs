//! Real bodies, met in public projects, and what a correct explanation says of each.

use checkout_errors::{Audience, Context, Report, explain};
use serde_json::Value;

/// Where the report differs from what is expected, one line each.
fn differences(report: &Report, expect: &serde_json::Map<String, Value>) -> Vec<String> {
    let error = report.primary();
    let mut out = Vec::new();
    for (key, expected) in expect {
        let text = |value: Option<&str>| value.map_or(Value::Null, Value::from);
        let actual = match key.as_str() {
            "audience" => text(error.map(|e| e.audience.name())),
            "audience_not" => {
                if error.is_some_and(|e| e.audience == Audience::Payer) && expected == "payer" {
                    out.push("audience is payer".into());
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
            other => panic!("unknown expectation {other}"),
        };
        if actual != *expected {
            out.push(format!("{key}: {actual}, expected {expected}"));
        }
    }
    out
}

#[test]
fn every_expectation_of_the_corpus_holds() {
    let mut bodies = 0;
    let mut wrong = Vec::new();
    for line in include_str!("fixtures/corpus.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let status = case["http_status"].as_u64().map(|status| status as u16);
        let body = case["body"].as_str().unwrap();
        let report = explain(body.as_bytes(), &Context { status, ..Context::default() });
        bodies += 1;
        for difference in differences(&report, case["expect"].as_object().unwrap()) {
            let primary = report.primary();
            wrong.push(format!(
                "{}: {difference} ({}, {:?}, {} errors)",
                case["id"].as_str().unwrap(),
                report.shape.name(),
                primary.map(|e| e.rule.id()),
                report.errors.len()
            ));
        }
    }
    assert_eq!(bodies, 166);
    assert!(wrong.is_empty(), "{} of the expectations do not hold:\n{}", wrong.len(), wrong.join("\n"));
}
