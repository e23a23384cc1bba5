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
mod context;
pub mod field;
#[cfg(feature = "serde")]
mod json;
mod judge;
mod lookup;
pub mod messages;
mod names;
pub mod param;
mod phrases;
mod read;
#[cfg(feature = "serde")]
mod redact;
mod report;
mod retry;
pub mod rules;
mod shape;
mod verdict;

#[cfg(feature = "catalog")]
mod catalog;
#[cfg(all(test, feature = "serde"))]
mod generated;
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
mod wasm;

pub use codes::{Audience, NextStep};
pub use field::Field;
pub use messages::Message;
pub use param::Segment;
#[cfg(feature = "serde")]
pub use redact::redact;
pub use report::{CheckoutError, Context, Disclosure, Report, explain};
pub use retry::{IdempotencyKey, Retry, retry_delay};
pub use rules::Rule;
pub use shape::Shape;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
