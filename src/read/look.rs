//! What a value is looked up as in the tables. A reason that must stay hidden is looked up as a plain decline, so that
//! whatever is decided by its name is decided alike.

use super::scan::Scanner;
use super::value::Value;
use crate::bytes::simd::WIDE;
use crate::bytes::text::Text;
use crate::lookup::{self, Among, Known};
use crate::tables::facts::Facts;
use crate::tables::words::Word;

/// The name that a hidden reason is looked up as, padded for reads past its end.
static PLAIN: [u8; PLAIN_NAME.len() + WIDE] = {
    let mut padded = [0; PLAIN_NAME.len() + WIDE];
    let mut at = 0;
    while at < PLAIN_NAME.len() {
        padded[at] = PLAIN_NAME[at];
        at += 1;
    }
    padded
};
const PLAIN_NAME: &[u8] = b"generic_decline";

impl Scanner<'_> {
    /// What a value spells, its escapes decoded; a hidden reason spells a plain decline.
    #[inline(never)]
    pub(crate) fn name(&mut self, value: Value) -> Text<'_> {
        if value.hidden() { Text::new(&PLAIN) } else { self.key(value) }
    }

    /// What the value stands for in the set; see [`lookup::find`].
    #[inline(never)]
    pub(crate) fn find(&mut self, set: Among, value: Value) -> usize {
        // Most attributes are absent; objects and lists are no names.
        if value.is_some() && value.is_plain() { lookup::find(set, self.name(value)) } else { usize::MAX }
    }

    #[inline(never)]
    pub(crate) fn word(&mut self, value: Value) -> Word {
        Word::at(self.find(Among::Word, value))
    }

    /// What the tables say of the value.
    #[inline(never)]
    pub(crate) fn facts(&mut self, set: Among, value: Value) -> Facts {
        lookup::facts(self.find(set, value))
    }

    /// What the tables say of the value as a type.
    #[inline(never)]
    pub(crate) fn kind(&mut self, value: Value) -> Facts {
        if value.is_some() && value.is_plain() { lookup::kind(self.name(value)) } else { Facts::NONE }
    }

    /// What the tables say of the value as a code and as a decline code.
    pub(crate) fn known(&mut self, value: Value) -> Known {
        if value.is_some() && value.is_plain() { lookup::known(self.name(value)) } else { Known::NOTHING }
    }

    /// Whether the value is a known code or decline code.
    pub(crate) fn is_code(&mut self, value: Value) -> bool {
        self.known(value).is_code()
    }
}
