//! Explains the error bodies of payment APIs.
//!
//! A payment API answers a failed request with an error body. Some errors are for the person paying,
//! some for the programmer, some are nobody's fault; some reasons must not be revealed at all. This
//! crate reads any such body (Stripe's, in every form in which pages meet it, and the
//! `{"errors": [...]}` list of Stripe-like APIs), classifies each error, maps `param` to a form field,
//! and says what to show, what to do next, whether to retry and what to fix.
//!
//! ```
//! use checkout_errors::{Audience, Context, Field, explain};
//!
//! let body = br#"{"error": {"type": "card_error", "code": "incorrect_cvc", "param": "cvc",
//!     "message": "Your card's security code is incorrect."}}"#;
//! let report = explain(body, &Context { status: Some(402), ..Context::default() });
//! let error = report.primary().unwrap();
//! assert_eq!(error.audience, Audience::Payer);
//! assert_eq!(error.field, Some(Field::Cvc));
//! assert_eq!(error.display.text(), "The security code isn't right. Check the 3 or 4 digits on your card.");
//! assert_eq!(error.retry.unchanged, Some(false));
//! ```
//!
//! # Scope
//!
//! It reads, classifies, maps and words errors. It makes no request, keeps nothing between calls,
//! never panics whatever it is given, and renders nothing.
//!
//! One straight line: [`read`](self) finds the errors and their attributes, `classify` decides, the
//! report holds what was decided. Strings are borrowed from the body where they need no decoding.

mod classify;
pub mod codes;
pub mod field;
#[cfg(feature = "serde")]
mod json;
pub mod messages;
mod names;
mod read;
#[cfg(feature = "serde")]
mod redact;
mod report;
mod retry;
pub mod rules;
mod shape;

#[cfg(feature = "catalog")]
mod catalog;
#[cfg(all(test, feature = "serde"))]
mod generated;
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
mod wasm;

pub use codes::{Audience, NextStep};
pub use field::{Field, Segment};
pub use messages::Message;
#[cfg(feature = "serde")]
pub use redact::redact;
pub use report::{CheckoutError, Context, Disclosure, Report, explain};
pub use retry::{IdempotencyKey, Retry, retry_delay};
pub use rules::Rule;
pub use shape::Shape;

use classify::{Around, Verdict, classify};
use codes::Facts;
use read::lanes::Text;
use read::{Entry, Outcome};

/// Reads a body and decides about each of its errors, in wire order.
fn judge(body: Text, context: Around, mut each: impl FnMut(&Entry, Verdict, &Around)) -> Outcome {
    read::read(body, context, move |scanner, entry, kind, shape, context| {
        each(entry, classify(scanner, entry, kind, shape, context), context);
    })
}

/// How soon an error is to be acted on; the smaller, the sooner. The payer's own fields come first:
/// they can be mended at once.
fn urgency(facts: Facts) -> u8 {
    if facts.is_for(Audience::Payer) {
        facts.field().is_none() as u8
    } else if facts.is_for(Audience::Operator) {
        2
    } else {
        3
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
