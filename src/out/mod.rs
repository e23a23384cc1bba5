//! What leaves the crate: the report of a Rust program, the record of a page, the tables; they only translate.

#[cfg(feature = "serde")]
mod cards;
#[cfg(feature = "catalog")]
mod catalog;
#[cfg(all(test, feature = "serde"))]
mod generate;
#[cfg(feature = "serde")]
mod json;
pub(crate) mod payer;
#[cfg(any(feature = "wasm", all(test, feature = "serde")))]
mod record;
#[cfg(feature = "serde")]
pub(crate) mod redact;
pub(crate) mod report;
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
mod wasm;
