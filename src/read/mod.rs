//! The reader: any bytes in, the errors they carry out, as places in the body.
//!
//! [`scan`] walks one object; [`find`] decides which of a body's objects are its errors;
//! [`entry`] gathers one error's attributes under their standard names.

pub(crate) mod entry;
pub(crate) mod find;
mod loose;
pub(crate) mod scan;
pub(crate) mod value;

pub(crate) use entry::Entry;
pub(crate) use find::{Outcome, read};
pub(crate) use value::Value;

/// At most this many bytes of a body are read, 1 MiB; a longer body sets `complete: false`.
pub(crate) const LIMIT: usize = 1 << 20;

/// At most this many errors of one body are reported; a longer list sets `complete: false`.
pub(crate) const MOST: usize = 100;
