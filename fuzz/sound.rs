//! What holds of every report, whatever it is of.

use std::borrow::Cow;

use checkout_errors::tables::messages::Claim;
use checkout_errors::{Audience, Context, Disclosure, Message, Outcome, Report, explain, providers};

// Only its list of attributes.
#[path = "../tests/oracle/agree.rs"]
#[allow(dead_code)]
mod agree;

/// What two bytes say of what is known beside a body.
// Not every target has them.
#[allow(dead_code)]
pub fn context(a: u8, b: u8) -> Context<'static> {
    Context {
        status: [None, Some(0), Some(200), Some(400), Some(402), Some(409), Some(429), Some(500)][a as usize & 7],
        should_retry: [None, Some(true), Some(false), None][a as usize >> 3 & 3],
        retry_after_ms: [None, Some(0), Some(1000), Some(u32::MAX)][a as usize >> 5 & 3],
        disclosure: if b & 1 == 0 { Disclosure::Standard } else { Disclosure::Discreet },
        idempotency_key: b & 2 != 0,
        failed: b & 4 != 0,
        providers: providers::ALL,
        provider: None,
    }
}

/// Explains a body, and looks whether the report holds together.
pub fn sound<'a>(body: &'a [u8], context: &Context) -> Report<'a> {
    let report = explain(body, context);
    assert!(report.errors.len() <= 100);
    assert_eq!(report.errors.is_empty(), report.primary.is_none());
    if let Some(primary) = report.primary {
        assert!(primary < report.errors.len());
    }
    if let Some(id) = report.provider {
        assert!(id == "stripe" || context.providers.iter().any(|provider| provider.id == id), "{id}");
    }
    for error in &report.errors {
        for name in agree::TEXTS.into_iter().chain(agree::OBJECTS) {
            if let Some(text) = agree::attribute(error, name) {
                assert!(!text.is_empty(), "{name}");
            }
        }
        // What is borrowed lies inside the body.
        for text in [&error.r#type, &error.code, &error.message, &error.param, &error.payment_intent, &error.request_id]
        {
            if let Some(Cow::Borrowed(text)) = text {
                let body = body.as_ptr_range();
                let text = text.as_bytes().as_ptr_range();
                assert!(body.start <= text.start && text.end <= body.end);
            }
        }
        error.path();
        assert!(!error.display.text().is_empty());
        if error.display == Message::Declined {
            assert!(!error.message_displayable);
        }
        // Only a payer's error hides a reason; the others are shown to nobody.
        if error.masked {
            assert_eq!(error.audience, Audience::Payer);
        }
        // What was cut proves nothing.
        if !report.complete {
            assert!(error.outcome != Outcome::NotCharged && !error.message_displayable);
        }
        if error.display.claim() != Claim::Nothing {
            assert_eq!(error.outcome == Outcome::Charged, error.display.claim() == Claim::Charged);
        }
        if error.retry.automatic {
            assert!(error.retry.idempotency_key.is_some() && error.retry.unchanged != Some(false));
            assert!(error.outcome == Outcome::NotCharged || context.idempotency_key);
        }
    }
    report
}
