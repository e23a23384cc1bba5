//! The record of a call, in a layout that Rust and TypeScript share.
//!
//! The wrapper reads it as 32-bit words. Offsets, limits and flags are rendered from here into
//! `js/generated/layout.ts`; a test fails when that file is stale.

use crate::read::entry::VALUES;
use crate::read::{MOST, Value};

/// What a call found and decided.
#[repr(C)]
pub(crate) struct Record {
    /// How many errors were found; more than [`MOST`] if not all are in the record.
    pub(crate) count: i32,
    /// The place of the error to act on first; -1 if there is none.
    pub(crate) primary: i32,
    /// The status; -1 if none is known.
    pub(crate) status: i32,
    /// The place of the shape among [`SHAPES`](crate::tables::shapes::SHAPES).
    pub(crate) shape: i32,
    /// 1 if the whole body was read.
    pub(crate) complete: i32,
    /// Whose tables spoke: 0 Stripe's, else one more than the place among those that were given; -1 if none did.
    pub(crate) provider: i32,
    /// A body as text inside the body, if nothing else was found: the caller decodes it and calls again.
    pub(crate) nested: Value,
    pub(crate) errors: [Row; MOST],
}

/// One error.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Row {
    /// See [`Facts`](crate::tables::facts::Facts).
    pub(crate) facts: u32,
    /// See [`Flags`](crate::judge::verdict::Flags).
    pub(crate) flags: u32,
    /// The wait before the first automatic retry, in milliseconds; -1 if there is none.
    pub(crate) delay: i32,
    /// A bit for each of the values: it may hold something that must be redacted.
    pub(crate) suspects: u32,
    /// The attributes in the order of the keys, then the members of nested objects; see [`VALUES`].
    pub(crate) values: [Value; VALUES],
}

const _: () = assert!(VALUES <= u32::BITS as usize, "a bit for each value");

#[cfg(feature = "wasm")]
impl Record {
    pub(crate) const EMPTY: Record = Record {
        count: 0,
        primary: 0,
        status: 0,
        shape: 0,
        complete: 0,
        provider: 0,
        nested: Value::ABSENT,
        errors: [Row { facts: 0, flags: 0, delay: 0, suspects: 0, values: [Value::ABSENT; VALUES] }; MOST],
    };
}
