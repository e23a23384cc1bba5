//! Bytes alone: padded text, masks over blocks of it, names as numbers, phrases, escapes.

pub(crate) mod bits;
pub(crate) mod escape;
pub(crate) mod names;
pub(crate) mod phrases;
pub(crate) mod simd;
pub(crate) mod suspect;
pub(crate) mod text;
