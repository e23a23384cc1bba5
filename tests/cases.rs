//! The project's own cases, as data: the same file runs through WebAssembly, the JavaScript build and browsers.

use checkout_errors::{Context, Disclosure, explain};
use serde_json::Value;

/// The value at a dotted path; `primary` is the error it points to, `length` counts a list.
fn at(report: &Value, path: &str) -> Value {
    let mut value = report.clone();
    for (n, step) in path.split('.').enumerate() {
        value = match (n, step) {
            (0, "primary") => match report["primary"].as_u64() {
                Some(primary) => report["errors"][primary as usize].clone(),
                None => Value::Null,
            },
            (_, "length") => value.as_array().map_or(Value::Null, |list| list.len().into()),
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
    let mut count = 0;
    for line in include_str!("fixtures/cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let status = case["status"].as_u64().map(|status| status as u16);
        let body = case["body"].as_str().unwrap();
        let should_retry = case["headers"]["stripe-should-retry"].as_str().map(|text| text == "true");
        let disclosure = if case["disclosure"] == "discreet" { Disclosure::Discreet } else { Disclosure::Standard };
        let context = Context { status, should_retry, disclosure, ..Context::default() };
        let report = serde_json::to_value(explain(body.as_bytes(), &context)).unwrap();
        count += 1;
        for (path, expected) in case["expect"].as_object().unwrap() {
            let actual = at(&report, path);
            if actual != *expected {
                wrong.push(format!("{}: {path} is {actual}, not {expected}", case["name"].as_str().unwrap()));
            }
        }
    }
    assert!(count > 150, "{count} cases");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
