//! Bodies that are cut, hostile or huge: nothing is claimed that was not read, and reading stays linear.
#![cfg(feature = "serde")]

mod bodies;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use bodies::View;
use checkout_errors::{Context, Outcome, Report, explain};
use serde::de::IgnoredAny;
use serde_json::Value;

fn under(status: Option<u16>) -> Context<'static> {
    Context { status, ..Context::default() }
}

/// Every body of the corpus and of the cases, with its status.
fn fixtures() -> Vec<(String, Option<u16>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut fixtures = Vec::new();
    for folder in ["corpus", "cases"] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|end| end != "jsonl") || path.ends_with("redact.jsonl") {
                continue;
            }
            for line in std::fs::read_to_string(path).unwrap().lines() {
                let case: Value = serde_json::from_str(line).unwrap();
                let status = case["http_status"].as_u64().or(case["status"].as_u64()).map(|status| status as u16);
                fixtures.push((case["body"].as_str().unwrap().to_owned(), status));
            }
        }
    }
    fixtures
}

/// What a report claims though the body was not read whole; None where it claims nothing.
fn claim(report: &Report) -> Option<String> {
    if report.complete {
        return None;
    }
    let claims = report.errors.iter().find(|error| error.outcome == Outcome::NotCharged || error.message_displayable);
    claims.map(|error| {
        let (id, rule) = (error.display.id(), error.rule.id());
        format!("{}, displayable: {}, {id} by {rule}", error.outcome.name(), error.message_displayable)
    })
}

/// Cut at every byte. JSON that is cut says so, but for white space at its end.
#[test]
fn a_body_cut_anywhere_claims_nothing() {
    let (mut claims, mut whole) = (Vec::new(), Vec::new());
    let mut cuts = 0;
    let fixtures = fixtures();
    for (body, status) in &fixtures {
        let json = body.starts_with('{') && serde_json::from_str::<IgnoredAny>(body).is_ok();
        let length = body.trim_end().len();
        let (mut claimed, mut complete) = (None, None);
        for end in 0..=body.len() {
            let mut report = explain(&body.as_bytes()[..end], &under(*status));
            cuts += 1;
            if json && (1..length).contains(&end) && report.complete {
                complete.get_or_insert(end);
                report.complete = false;
            }
            if let Some(claim) = claim(&report) {
                claimed.get_or_insert((end, claim));
            }
        }
        let text = |end| format!("{status:?} {:?}", String::from_utf8_lossy(&body.as_bytes()[..end]));
        claims.extend(claimed.map(|(end, claim)| format!("{}: {claim}", text(end))));
        whole.extend(complete.map(text));
    }
    assert!(fixtures.len() > 750 && cuts > 200_000, "{} bodies, {cuts} cuts", fixtures.len());
    assert!(claims.is_empty(), "{} claim something:\n{}", claims.len(), claims.join("\n"));
    assert!(whole.is_empty(), "{} cut bodies are complete:\n{}", whole.len(), whole.join("\n"));
}

/// Bodies with a hole for the reason, from which it cannot be told that something else than JSON is meant.
const HOLES: [&str; 9] = [
    r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"@@","message":"Your card was declined."}}"#,
    r#"{"error":{"decline_code":"@@","type":"card_error","code":"card_declined","message":"Your card was declined."}}"#,
    r#"{"error":{"type":"card_error","code":"expired_card","decline_code":"@@","message":"m","param":"exp_month"}}"#,
    r#"{"id":"pi_1","object":"payment_intent","status":"requires_payment_method","last_payment_error":{"type":"card_error","code":"card_declined","decline_code":"@@","message":"m"}}"#,
    r#"{"id":"ch_1","object":"charge","status":"failed","outcome":{"type":"issuer_declined","reason":"@@"},"failure_code":"card_declined"}"#,
    r#"{"resultCode":"Refused","refusalReason":"@@","refusalReasonCode":"20","pspReference":"8836"}"#,
    r#"{"ok":false,"order":{"id":17,"payment":{"result":"@@","gateway":"x"}},"trace":"00-4b"}"#,
    r#"{"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"@@","detail":"m"},{"code":"expired_card"}]}"#,
    r#"{"data":{"pay":{"__typename":"PaymentError","reason":"@@","message":"m"}}}"#,
];

/// Wherever a body is cut, before its hidden reason, in it or after it, the payer sees what a plain decline shows.
#[test]
fn a_cut_gives_no_hidden_reason_away() {
    const PLAIN: &str = "generic_decline";
    let reasons = [
        "stolen_card",
        "lost_card",
        "fraudulent",
        "pickup_card",
        "merchant_blacklist",
        "SUSPECTED_FRAUD",
        "highest_risk_level",
    ];
    let mut wrong = Vec::new();
    for body in HOLES {
        let (before, after) = body.split_once("@@").unwrap();
        for status in [None, Some(200), Some(402), Some(500)] {
            let view = |text: &str| View::of(&explain(text.as_bytes(), &under(status)));
            for reason in reasons {
                for end in 0..=after.len() {
                    let hidden = format!("{before}{reason}{}", &after[..end]);
                    let plain = format!("{before}{PLAIN}{}", &after[..end]);
                    if view(&hidden) != view(&plain) {
                        wrong.push(format!("{status:?} {hidden}\n  is {:?}\n not {:?}", view(&hidden), view(&plain)));
                    }
                }
                for end in 1..reason.len() {
                    let hidden = format!("{before}{}", &reason[..end]);
                    let plain = format!("{before}{}", &PLAIN[..1]);
                    if view(&hidden) != view(&plain) {
                        wrong.push(format!("{status:?} {hidden}\n  is {:?}\n not {:?}", view(&hidden), view(&plain)));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} cuts show a reason:\n{}", wrong.len(), wrong.join("\n"));
}

/// A body that is longer than what is read of it: what stands in the first MiB is reported, and claims nothing.
#[test]
fn a_body_over_a_mebibyte_claims_nothing() {
    let error =
        r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"stolen_card","message":"No."},"log":""#;
    let body = format!("{error}{}\"}}", "x".repeat(1 << 20));
    let report = explain(body.as_bytes(), &under(Some(402)));
    let first = report.primary().unwrap();
    assert_eq!((report.complete, report.errors.len(), first.masked), (false, 1, true));
    assert_eq!((first.display.id(), first.outcome.name(), first.message_displayable), ("declined", "unknown", false));
    let late = format!("{{\"log\":\"{}\",{}", "x".repeat(1 << 20), &error[1..]);
    let report = explain(late.as_bytes(), &under(Some(402)));
    assert_eq!((report.complete, report.errors.len()), (false, 1));
    assert_eq!(report.errors[0].outcome.name(), "unknown");
}

/// A hostile body of about `size` bytes.
type Hostile = fn(size: usize) -> String;

fn filled(before: &str, part: &str, after: &str, size: usize) -> String {
    format!("{before}{}{after}", part.repeat(size / part.len()))
}

/// Name, body, and how many errors are reported under 402, where that is certain.
const HOSTILE: [(&str, Hostile, usize); 34] = [
    ("lists in lists", |size| "[".repeat(size), 1),
    ("objects in objects", |size| "{".repeat(size), 1),
    ("objects under a key", |size| r#"{"a":"#.repeat(size / 5), 1),
    ("errors under errors", |size| r#"{"error":"#.repeat(size / 9), 1),
    ("lists of errors in such", |size| r#"{"errors":["#.repeat(size / 11), 1),
    ("maps of errors in such", |size| r#"{"errors":{"a":"#.repeat(size / 15), 1),
    ("details in details", |size| r#"{"details":"#.repeat(size / 11), 1),
    ("lists and objects", |size| "[{".repeat(size / 2), 1),
    ("closed lists in lists", |size| "[".repeat(size / 2) + &"]".repeat(size / 2), 1),
    ("empty lists", |size| filled("[", "[],", "[]]", size), 1),
    ("empty objects, one after the other", |size| "{}".repeat(size / 2), 1),
    ("empty errors", |size| filled("{\"errors\":[", "{},", "{}]}", size), 1),
    ("empty texts in errors", |size| filled("{\"errors\":[", "\"\",", "\"\"]}", size), 1),
    ("errors, each with a code", |size| filled("{\"errors\":[", r#"{"code":"expired_card"},"#, "{}]}", size), 100),
    ("one error again and again", |size| filled("{", r#""error":{"code":"expired_card"},"#, "\"a\":1}", size), 1),
    ("one code again and again", |size| filled("{\"error\":{", r#""code":"expired_card","#, "\"a\":1}}", size), 1),
    (
        "rows before the errors",
        |size| {
            filled(
                "{\"rows\":[",
                r#"{"id":17,"status":"open","code":"AB"},"#,
                r#"{}],"errors":[{"code":"expired_card"}]}"#,
                size,
            )
        },
        1,
    ),
    (
        "keys before the errors",
        |size| filled("{", r#""x":{"y":[1,2]},"#, r#""errors":[{"code":"expired_card"}]}"#, size),
        1,
    ),
    ("quotes", |size| "\"".repeat(size), 1),
    ("backslashes in a text", |size| filled("{\"error\":\"", "\\\\", "\"}", size), 1),
    ("escaped quotes in a text", |size| filled("{\"error\":\"", "\\\"", "\"}", size), 1),
    ("bodies in a text", |size| filled("{\"message\":\"", r#"{\"a\":"#, "\"}", size), 1),
    ("apostrophes", |size| "'".repeat(size), 1),
    ("objects in apostrophes", |size| "{'a':".repeat(size / 5), 1),
    ("colons", |size| filled("{", ":", "}", size), 1),
    ("commas", |size| filled("[", ",", "]", size), 1),
    ("spaces", |size| filled("{", " ", "}", size), 1),
    ("spaces behind an exception", |size| filled("StripeCardError: x; code: ", " ", ".", size), 1),
    ("quotes behind an exception", |size| filled("Stripe::CardError: x ", "'\"", ".", size), 1),
    ("exceptions", |size| "Stripe::CardError: ".repeat(size / 19), 1),
    ("a long name", |size| "a.b::".repeat(size / 5), 1),
    ("empty pairs of a form", |size| filled("a=b&c=d", "&", "", size), 1),
    ("lines of a form", |size| "a=b\n".repeat(size / 4), 1),
    ("tags", |size| "<a>x".repeat(size / 4), 1),
];

#[test]
fn hostile_bodies_are_reported_for_what_they_are() {
    let mut wrong = Vec::new();
    for (name, make, count) in HOSTILE {
        // The status matters for what is said, the size for what is read: the longest under one status alone.
        let all = [None, Some(200), Some(402), Some(500)];
        for (size, statuses) in [(40, &all[..]), (4_000, &all), (50_000, &all), ((1 << 20) + 5_000, &all[2..3])] {
            let body = make(size);
            for status in statuses.iter().copied() {
                let report = explain(body.as_bytes(), &under(status));
                if let Some(claim) = claim(&report) {
                    wrong.push(format!("{name}, {size} bytes under {status:?}: {claim}"));
                }
                if status == Some(402) && size >= 4_000 && report.errors.len() != count {
                    wrong.push(format!("{name}, {size} bytes: {} errors, not {count}", report.errors.len()));
                }
                if body.len() > 1 << 20 && report.complete {
                    wrong.push(format!("{name}, {size} bytes under {status:?}: complete"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_stands_behind_much_data_is_found() {
    let rows = r#"{"id":17,"status":"shipped","code":"AB-1","note":"a row"},"#.repeat(4_000);
    let body = format!(r#"{{"rows":[{rows}{{}}],"errors":[{{"type":"card_error","code":"expired_card"}}]}}"#);
    let report = explain(body.as_bytes(), &under(Some(402)));
    assert_eq!((report.complete, report.errors.len(), report.shape.name()), (true, 1, "errors"));
    assert_eq!(report.errors[0].code.as_deref(), Some("expired_card"));
}

#[test]
fn at_most_a_hundred_errors_are_reported() {
    for (count, reported, complete) in [(99, 99, true), (100, 100, true), (101, 100, false), (5_000, 100, false)] {
        let errors = vec![r#"{"code":"expired_card"}"#; count].join(",");
        let body = format!(r#"{{"errors":[{errors}]}}"#);
        let report = explain(body.as_bytes(), &under(Some(402)));
        assert_eq!((report.errors.len(), report.complete), (reported, complete), "{count}");
        assert!(report.errors.iter().all(|error| error.code.as_deref() == Some("expired_card")), "{count}");
    }
}

#[test]
fn of_members_with_one_name_the_last_counts() {
    let first = r#""error":{"type":"card_error","code":"card_declined","decline_code":"stolen_card"},"#.repeat(300);
    let body = format!(r#"{{{first}"error":{{"type":"card_error","code":"expired_card"}}}}"#);
    let report = explain(body.as_bytes(), &under(Some(402)));
    assert_eq!((report.errors.len(), report.complete), (1, true));
    assert_eq!((report.errors[0].code.as_deref(), report.errors[0].masked), (Some("expired_card"), false));
}

/// The best of fifteen runs, or of as many as two seconds allow: what else the machine does makes none of them faster.
fn best(body: &str) -> Duration {
    let began = Instant::now();
    let run = |_| {
        let start = Instant::now();
        black_box(explain(black_box(body.as_bytes()), &under(Some(402))));
        start.elapsed()
    };
    (0..15).map(run).take_while(|_| began.elapsed() < Duration::from_secs(2)).min().unwrap_or(began.elapsed())
}

/// Sixteen times the bytes take about sixteen times as long; quadratic would be 256 times. A busy machine may take
/// several times as long for the longer runs alone, so the bound stands between.
#[test]
fn time_is_linear() {
    const SMALL: usize = 8_000;
    let mut wrong = Vec::new();
    for (name, make, _) in HOSTILE {
        let (small, large) = (best(&make(SMALL)), best(&make(16 * SMALL)));
        let ratio = large.as_secs_f64() / small.as_secs_f64();
        if ratio > 80.0 {
            wrong.push(format!("{name}: {ratio:.1} times, {small:?} to {large:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} are not linear:\n{}", wrong.len(), wrong.join("\n"));
}
