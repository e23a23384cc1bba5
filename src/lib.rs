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

mod bytes;
mod context;
mod judge;
mod lookup;
mod out;
pub mod providers;
mod read;
pub mod tables;

pub use judge::param::{Segment, field, segments};
pub use judge::retry::{IdempotencyKey, Retry, retry_delay};
pub use judge::verdict::Outcome;
pub use out::payer::{PAYER_REPORT, PayerError, PayerReport};
#[cfg(feature = "serde")]
pub use out::redact::redact;
pub use out::report::{CheckoutError, Context, Disclosure, Report, explain};
pub use tables::facts::{Audience, NextStep};
pub use tables::fields::Field;
pub use tables::messages::Message;
pub use tables::rules::Rule;
pub use tables::shapes::Shape;

#[cfg(doctest)]
#[doc = include_str!("README.md")]
struct Readme;
