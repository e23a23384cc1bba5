//! The reader: any bytes in, the errors they carry out, as places in the body.
//!
//! [`scan`] walks one object; [`find`] decides which of a body's objects are its errors;
//! [`entry`] gathers one error's attributes under their standard names.

pub(crate) mod entry;
pub(crate) mod escape;
pub(crate) mod find;
pub(crate) mod keys;
pub(crate) mod lanes;
pub(crate) mod scan;

pub(crate) use entry::Entry;
pub(crate) use find::{Outcome, read};
pub(crate) use scan::Value;

/// Bodies are read up to here, 1 MiB; what lies behind is not looked at.
pub(crate) const LIMIT: usize = 1 << 20;

/// A text as the reader wants it: with room behind it, see [`lanes`].
pub(crate) fn padded(text: &[u8]) -> Vec<u8> {
    // What stands there must not matter; what matters most shows it in tests.
    let room = if cfg!(debug_assertions) { *b"\"}]}\\\"{[\"}}]\0{,\"" } else { [0; lanes::WIDTH] };
    let mut padded = Vec::with_capacity(text.len() + lanes::WIDE);
    padded.extend_from_slice(text);
    padded.extend_from_slice(room.repeat(lanes::WIDE / lanes::WIDTH).as_slice());
    padded
}

/// Looks a text up as a part of a body.
#[cfg(test)]
pub(crate) fn look<T>(text: impl AsRef<[u8]>, at: impl FnOnce(lanes::Text) -> T) -> T {
    at(lanes::Text::new(&padded(text.as_ref())))
}

/// As many errors of one body are reported; a list with more is reported as incomplete.
pub(crate) const MOST: usize = 100;
