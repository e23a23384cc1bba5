//! The reader: any bytes in, the errors they carry out, as places in the body.
//!
//! [`scan`] walks one object; [`find`] decides which of a body's objects are its errors;
//! [`entry`] gathers one error's attributes under their standard names.

pub(crate) mod entry;
pub(crate) mod escape;
pub(crate) mod find;
pub(crate) mod keys;
mod lanes;
pub(crate) mod scan;

pub(crate) use entry::Entry;
pub(crate) use find::{Outcome, read};
pub(crate) use scan::Value;

/// Bodies are read up to here, 1 MiB; what lies behind is not looked at.
pub(crate) const LIMIT: usize = 1 << 20;

/// As many errors of one body are reported; a list with more is reported as incomplete.
pub(crate) const MOST: usize = 100;
