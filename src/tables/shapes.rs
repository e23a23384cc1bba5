//! In what form a body carries its errors.

/// How a body was recognised. `shape.name()` is what the report says: `"error"`, `"errors"`, …
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Shape {
    /// `{"error": {...}}`: the REST body and the Stripe.js result.
    Error,
    /// `{"errors": [...]}`: a list.
    Errors,
    /// The error object itself, without an envelope.
    Bare,
    /// A server SDK's exception, re-serialised.
    Sdk,
    /// An API object that carries its error: `last_payment_error`, `failure_code`, …
    Object,
    /// `{"error": "invalid_grant", "error_description": ...}`.
    OAuth,
    /// API v2.
    V2,
    /// RFC 9457, `application/problem+json`.
    Problem,
    /// HTML, plain text, anything that is no JSON object.
    Text,
    /// No response: a thrown fetch error, status 0.
    Network,
    /// Field names to messages, as frameworks' validation answers have it.
    Fields,
    /// A payment that was refused, said by a result and not by an error.
    Refusal,
    /// Nothing that reports an error.
    None,
}

/// The names of the shapes, in the order of [`Shape`].
pub const SHAPES: [&str; 13] = [
    "error", "errors", "bare", "sdk", "object", "oauth", "v2", "problem", "text", "network", "fields", "refusal",
    "none",
];

impl Shape {
    /// The name, as in `report.shape`: `"oauth"`.
    pub fn name(self) -> &'static str {
        SHAPES.get(self as usize).copied().unwrap_or("none")
    }
}
