//! The tables: one row a fact. Rows only; [`lookup`](crate::lookup) finds a name's row.

pub mod classes;
pub mod codes;
pub mod declines;
pub(crate) mod dialect;
pub mod facts;
pub mod fields;
pub mod hints;
pub(crate) mod keys;
pub mod messages;
pub(crate) mod params;
pub(crate) mod providers;
pub mod rules;
pub mod shapes;
pub(crate) mod stems;
pub mod types;
pub(crate) mod words;
