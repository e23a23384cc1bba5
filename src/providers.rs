//! Providers beside Stripe: their tables, as [`Context::providers`](crate::Context::providers) takes them.
//!
//! ```
//! use checkout_errors::{Context, explain, providers};
//!
//! let body = br#"{"resultCode": "Refused", "refusalReason": "FRAUD", "refusalReasonCode": "20", "pspReference": "K9"}"#;
//! let report = explain(body, &Context { status: Some(200), providers: providers::ALL, ..Context::default() });
//! assert_eq!(report.provider, Some("adyen"));
//! assert!(report.errors[0].masked);
//! assert_eq!(report.errors[0].display.id(), "declined");
//! ```

pub use crate::tables::providers::*;

/// A provider's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provider {
    /// Its id, as in `report.provider`: `"adyen"`.
    pub id: &'static str,
    /// What its answers look like, and what its codes say: see the format in `src/tables/dialect.rs`.
    pub(crate) data: &'static str,
}
