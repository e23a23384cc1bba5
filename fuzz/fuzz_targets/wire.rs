//! The payer's part of a report of anything: it says what the report said, in the tables' words and in none of the body's,
//! and read again as a body it hides nothing. That the page takes it for what it is tests/trust/wire.test.mjs looks at.
#![no_main]

use checkout_errors::tables::fields::FIELDS;
use checkout_errors::tables::messages::MESSAGES;
use checkout_errors::{Disclosure, NextStep, Outcome};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

#[path = "../sound.rs"]
mod sound;

fuzz_target!(|input: &[u8]| {
    // The first two bytes choose the context.
    let [a, b, body @ ..] = input else { return };
    let context = sound::context(*a, *b);
    let report = sound::sound(body, &context);
    let payer = report.to_payer();
    assert_eq!(payer.errors.len(), report.errors.len());
    let shown = |outcome: Outcome| report.errors.iter().filter(|error| error.outcome == outcome).count();
    for outcome in [Outcome::NotCharged, Outcome::Unknown, Outcome::Charged] {
        assert_eq!(payer.errors.iter().filter(|error| error.outcome == outcome).count(), shown(outcome));
    }
    if let (Some(primary), Some(first)) = (report.primary(), payer.errors.first()) {
        assert_eq!((primary.display, primary.field), (first.display, first.field));
    }
    for error in &payer.errors {
        assert!(error.next_step != NextStep::FixIntegration);
    }
    let text = serde_json::to_string(&payer).unwrap();
    let sent: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(sent["checkout_errors"], 1);
    for (error, of) in sent["errors"].as_array().unwrap().iter().zip(&payer.errors) {
        // Its words are the tables', whatever the body said.
        assert!(MESSAGES.iter().any(|row| error["id"] == row.id && error["text"] == of.display.text()));
        assert!(error["field"].is_null() || FIELDS.iter().any(|field| error["field"] == field.0));
        assert_eq!((&error["nextStep"], &error["outcome"]), (&of.next_step.name().into(), &of.outcome.name().into()));
        assert_eq!(error.as_object().unwrap().len(), 8);
    }
    // What has gone out hides nothing any more, whoever reads it: the crate reads it as a shop's body.
    for error in &sound::sound(text.as_bytes(), &context).errors {
        assert!(context.disclosure == Disclosure::Discreet || !error.masked, "{text}");
    }
});
