//! The reader: any bytes in, the errors they carry out, as places in the body.
//!
//! [`document`] tells what kind of body it is; [`find`] goes through all its objects; [`settle`] decides which of their
//! errors govern; [`money`] notes what says that money was taken; [`entry`] gathers one error's attributes under their
//! standard names; [`wrap`] says what a key makes of the value under it; [`scan`] reads one object.

mod document;
pub(crate) mod entry;
mod exception;
mod find;
mod found;
mod look;
mod loose;
mod money;
mod provider;
pub(crate) mod scan;
mod settle;
pub(crate) mod value;
pub(crate) mod wrap;

pub(crate) use document::read;
pub(crate) use entry::Entry;
pub(crate) use found::{Found, Money};
pub(crate) use money::{says_done, says_taken};
pub(crate) use provider::Row;
pub(crate) use value::Value;

use crate::context::Around;
use crate::tables::shapes::Shape;

/// At most this many bytes of a body are read, 1 MiB; a longer body sets `complete: false`.
pub(crate) const LIMIT: usize = 1 << 20;

/// At most this many errors of one body are reported; a longer list sets `complete: false`.
pub(crate) const MOST: usize = 100;

/// At most this many bodies inside a body's text are opened, one after the other.
pub(crate) const NESTED: usize = 5;

impl Around {
    /// The context for a body inside a text.
    pub(crate) fn inside(&self, reading: &Reading) -> Around {
        let status = if reading.status != 0 { reading.status } else { self.status };
        Around { status, cut: self.cut || !reading.complete, ..*self }
    }
}

/// What was found beside the errors themselves.
pub(crate) struct Reading {
    pub(crate) shape: Shape,
    pub(crate) complete: bool,
    /// A body as text inside the body: to be decoded and read instead. Absent where there is none.
    pub(crate) nested: Value,
    /// The status that the body around that text names, where the response's says less; 0: the response's counts.
    pub(crate) status: u32,
    /// The place of the provider whose tables spoke; of what [`judge`](crate::judge::judge) gives, one more, and 0
    /// for Stripe.
    pub(crate) provider: Option<usize>,
}
