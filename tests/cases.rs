//! The project's own cases, as data, a file a topic: the same files run through WebAssembly, the JavaScript build and
//! browsers.
#![cfg(feature = "serde")]

use std::collections::BTreeSet;
use std::path::Path;

use checkout_errors::tables::facts::STEPS;
use checkout_errors::tables::messages::MESSAGES;
use checkout_errors::tables::rules::RULES;
use checkout_errors::tables::shapes::SHAPES;
use checkout_errors::{Context, Disclosure, explain, providers};
use serde_json::Value;

/// Every case: `{ name, status, body, expect }`, some with `headers`, `disclosure`, `keyed`, `failed`,
/// `provider`, or `providers` for all of them.
fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.retain(|file| !file.ends_with("redact.jsonl"));
    let read = |file: &std::path::PathBuf| {
        let topic = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(file).unwrap();
        text.lines().map(|line| (topic.clone(), serde_json::from_str(line).unwrap())).collect::<Vec<_>>()
    };
    files.iter().flat_map(read).collect()
}

/// The value at a dotted path; `primary` is the error it points to, `length` counts a list.
fn at(report: &Value, path: &str) -> Value {
    let mut value = report.clone();
    for step in path.split('.') {
        value = match step {
            "primary" if value["primary"].is_u64() => {
                report["errors"][value["primary"].as_u64().unwrap() as usize].clone()
            }
            "length" => value.as_array().map_or(Value::Null, |list| list.len().into()),
            _ => match step.parse::<usize>() {
                Ok(index) => value[index].clone(),
                Err(_) => value[step].clone(),
            },
        };
    }
    value
}

#[test]
fn every_case_holds() {
    let mut wrong = Vec::new();
    let all = cases();
    for (topic, case) in &all {
        let headers = &case["headers"];
        let context = Context {
            status: case["status"].as_u64().map(|status| status as u16),
            should_retry: headers["stripe-should-retry"].as_str().map(|text| text == "true"),
            idempotency_key: case["keyed"] == true,
            failed: case["failed"] == true,
            disclosure: if case["disclosure"] == "discreet" { Disclosure::Discreet } else { Disclosure::Standard },
            providers: if case["providers"] == true { providers::ALL } else { &[] },
            provider: case["provider"].as_str(),
            ..Context::default()
        };
        let body = case["body"].as_str().unwrap();
        let report = serde_json::to_value(explain(body.as_bytes(), &context)).unwrap();
        for (path, expected) in case["expect"].as_object().unwrap() {
            let actual = at(&report, path);
            if actual != *expected {
                wrong.push(format!("{topic}: {}: {path} is {actual}, not {expected}", case["name"].as_str().unwrap()));
            }
        }
    }
    assert!(all.len() > 280, "{} cases", all.len());
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// A rule, text, shape, step or outcome that no case names could vanish without a test noticing.
#[test]
fn everything_that_a_report_can_say_is_named_by_a_case() {
    let mut named = BTreeSet::new();
    for (_, case) in cases() {
        for (path, expected) in case["expect"].as_object().unwrap() {
            let what = path.rsplit('.').next().unwrap_or(path);
            let what = if path.ends_with("display.id") { "display.id" } else { what };
            if let Some(text) = expected.as_str() {
                named.insert(format!("{what} {text}"));
            }
        }
    }
    let all = (RULES.iter().map(|row| format!("rule {}", row.id)))
        .chain(MESSAGES.iter().map(|row| format!("display.id {}", row.id)))
        .chain(SHAPES.iter().map(|name| format!("shape {name}")))
        .chain(STEPS.iter().map(|name| format!("nextStep {name}")))
        .chain(["not_charged", "unknown", "charged"].iter().map(|name| format!("outcome {name}")));
    let missing: Vec<_> = all.filter(|one| !named.contains(one)).collect();
    assert!(missing.is_empty(), "no case names: {}", missing.join(", "));
}
