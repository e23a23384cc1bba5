//! The form in which a provider's tables are rendered: lines of text, read where they lie.
//!
//! | part | its lines |
//! |---|---|
//! | `?` | `?` keys length conditions: an object of which these hold is the provider's; several lines are alternatives. The two signs stand for keys that must be there, the last sign for none; the length is that of the conditions. `!` keys length conditions: the same, even of an object with one of Stripe's types: it has what Stripe's never has |
//! | `+` | conditions: an answer of which these hold went well |
//! | `.` | base path table class conditions: where a reason stands, and the table of its codes; the first line that says something decides |
//! | `&` | base path table class conditions: the same, asked where the reason said no more than declined |
//! | `*` | paths: a code of a card network or another's words; they may only hide more |
//! | `:` | letter paths: an attribute of the report, from the first of these that stands there |
//! | any letter | a table: class field length codes: the codes of that class, squeezed and in order; `x*` all that begin so, `*x` all that end so |
//!
//! A part is its sign, its length in two signs, and its lines; then a line ends. Signs are numbers, from `%` for 0 to
//! `[` for 54: a part that is not asked for is passed over.
//!
//! A base is the path to the object that the rest of its line speaks of, each of a list in turn; `-` is the answer
//! itself. A path is names and `.`; `[]` after a name is each entry of its list, `[>]` the last, `**` any object below.
//! It begins with `/` where it leads from the answer and not from the base. Names are compared without case and
//! underlines.
//!
//! | condition | holds where |
//! |---|---|
//! | `path` or `path,path` | something stands there, under one of them |
//! | `path=a\|b` | one of these stands there, without case and signs |
//! | `path^a\|b` | a text stands there that begins so |
//! | `path~A` | a name in capitals; `~a` in small letters; `~9` digits |
//! | `path:s` | a text; `:n` a number, `:o` an object, `:l` a list, `:t` true, `:f` false |
//! | `!condition` | the condition does not |

use super::classes::Class;
use super::fields::Field;

/// How many signs there are for numbers, from `%` on.
const SIGNS: usize = 55;
/// What stands for a key where none must be there.
pub(crate) const ALWAYS: u64 = 1 << (SIGNS - 1);

/// The class of codes that are told by the field that the body names.
pub(crate) const BY_FIELD: u8 = b'9';
/// The table that holds the fields' own names.
pub(crate) const FIELDS: u8 = b'F';
/// The table that is none: whatever stands there is of the class that the line names.
pub(crate) const ANY: u8 = b'=';
/// No base, no class, no field.
pub(crate) const NONE: &[u8] = b"-";

/// The parts of a text between its separators: one walk for all, which is asked and not inlined.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'t> {
    rest: Option<&'t [u8]>,
    between: u8,
}

impl<'t> Parts<'t> {
    pub(crate) fn of(text: &'t [u8], between: u8) -> Parts<'t> {
        Parts { rest: Some(text), between }
    }

    /// What follows the parts that were taken.
    pub(crate) fn rest(self) -> &'t [u8] {
        self.rest.unwrap_or(&[])
    }
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t [u8];

    #[inline(never)]
    fn next(&mut self) -> Option<&'t [u8]> {
        let rest = self.rest?;
        let end = rest.iter().position(|byte| *byte == self.between);
        self.rest = end.and_then(|end| rest.get(end + 1..));
        rest.get(..end.unwrap_or(rest.len()))
    }
}

/// The number that a sign stands for.
#[inline(always)]
fn sign(byte: u8) -> usize {
    usize::from(byte.wrapping_sub(b'%'))
}

/// The bit that a sign stands for.
#[inline(always)]
fn bit(byte: u8) -> u64 {
    1 << (sign(byte) & 63)
}

/// The part that its sign and its length stand before, and what follows it.
#[inline(always)]
fn part(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let [high, low, text @ ..] = text else { return None };
    let length = sign(*high) * SIGNS + sign(*low);
    Some((text.get(..length)?, text.get(length + 1..).unwrap_or(&[])))
}

/// The number that a letter stands for: A to Z, a to z, 0 to 9.
#[inline(always)]
fn number(letter: u8) -> Option<usize> {
    let (from, before) = match letter {
        b'A'..=b'Z' => (b'A', 0),
        b'a'..=b'z' => (b'a', 26),
        b'0'..=b'9' => (b'0', 52),
        _ => return None,
    };
    Some(usize::from(letter - from) + before)
}

/// What a table says of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// It is of that class, and about that field.
    Class(Class, Option<Field>),
    /// The field that the body names tells it.
    ByField,
}

impl Told {
    /// What the letters of a class and a field say.
    fn of(class: u8, field: u8) -> Option<Told> {
        if class == BY_FIELD {
            return Some(Told::ByField);
        }
        Class::at(number(class)?).map(|class| Told::Class(class, number(field).and_then(Field::at)))
    }

    /// What a line says of codes in no table.
    pub(crate) fn otherwise(class: &[u8]) -> Option<Told> {
        match class {
            [class] if class != &NONE[0] => Told::of(*class, NONE[0]),
            _ => None,
        }
    }
}

/// A provider's tables.
#[derive(Clone, Copy)]
pub(crate) struct Dialect<'t>(pub(crate) &'t [u8]);

impl<'t> Dialect<'t> {
    /// The lines of one kind, or of a table.
    #[inline(never)]
    pub(crate) fn lines(self, kind: u8) -> Parts<'t> {
        let mut rest = self.0;
        while let [one, tail @ ..] = rest {
            let Some((lines, next)) = part(tail) else { break };
            if *one == kind {
                return Parts::of(lines, b'\n');
            }
            rest = next;
        }
        Parts { rest: None, between: b'\n' }
    }

    /// What a table says of a code that is squeezed: in so many words, or of all that begin so; the longest counts.
    pub(crate) fn told(self, table: u8, code: &[u8]) -> Option<Told> {
        let (class, field) = self.row(table, code)?;
        Told::of(class, field)
    }

    /// The field that a name stands for: nothing where the table does not know it, None where it stands for none.
    pub(crate) fn field(self, name: &[u8]) -> Option<Option<Field>> {
        self.row(FIELDS, name).map(|(_, field)| number(field).and_then(Field::at))
    }

    #[inline(never)]
    fn row(self, table: u8, code: &[u8]) -> Option<(u8, u8)> {
        let mut best: Option<(usize, (u8, u8))> = None;
        let mut rest = self.lines(table).rest();
        while let [class, field, tail @ ..] = rest {
            let Some((codes, next)) = part(tail) else { break };
            rest = next;
            for one in Parts::of(codes, b',') {
                let length = match one.split_last() {
                    Some((b'*', begins)) if code.starts_with(begins) => begins.len(),
                    // A field's own names may stand below others.
                    Some(_) if one.first() == Some(&b'*') && one.get(1..).is_some_and(|end| code.ends_with(end)) => 0,
                    _ if one == code => usize::MAX,
                    // They stand in order, and one that begins the code stands before it.
                    _ if one > code => break,
                    _ => continue,
                };
                if best.is_none_or(|(before, _)| length > before) {
                    best = Some((length, (*class, *field)));
                }
            }
        }
        best.map(|best| best.1)
    }
}

/// So many lines say whose an answer is, of all providers together.
const KNOWN: usize = 192;

/// A line that says whose an answer is.
#[derive(Clone, Copy)]
pub(crate) struct Known {
    /// The bits of two keys that must be there.
    keys: u64,
    /// It goes before Stripe's types.
    pub(crate) sure: bool,
    /// The provider's place.
    pub(crate) number: usize,
    at: usize,
    end: usize,
}

/// The lines that say whose an answer is, found once and then asked of every object.
pub(crate) struct Index {
    lines: [Known; KNOWN],
    count: usize,
}

impl Index {
    pub(crate) const EMPTY: Index =
        Index { lines: [Known { keys: 0, sure: false, number: 0, at: 0, end: 0 }; KNOWN], count: 0 };

    /// Finds those of the providers' tables.
    #[inline(never)]
    pub(crate) fn read(&mut self, all: &[u8]) {
        self.count = 0;
        for (number, dialect) in each(all).enumerate() {
            let mut rest = dialect.lines(b'?').rest();
            while let [kind, one, two, tail @ ..] = rest {
                let Some((line, next)) = part(tail) else { break };
                rest = next;
                if let Some(slot) = self.lines.get_mut(self.count) {
                    let at = line.as_ptr() as usize - all.as_ptr() as usize;
                    let keys = bit(*one) | bit(*two);
                    *slot = Known { keys, sure: *kind == b'!', number, at, end: at + line.len() };
                    self.count += 1;
                }
            }
        }
    }
}

/// Each provider's tables.
fn each(mut rest: &[u8]) -> impl Iterator<Item = Dialect<'_>> {
    core::iter::from_fn(move || {
        let blank = rest.iter().position(|byte| *byte == b' ')?;
        let digits = rest.get(..blank)?;
        let length = digits.iter().fold(0, |sum: usize, digit| sum * 10 + usize::from(digit & 0x0F));
        let dialect = rest.get(blank + 1..)?.get(..length)?;
        rest = rest.get(blank + 1 + length..)?;
        Some(Dialect(dialect))
    })
}

/// The providers that a call may ask.
#[derive(Clone, Copy)]
pub(crate) struct Dialects<'t> {
    /// One after the other, each behind its length in bytes and a blank.
    pub(crate) all: &'t [u8],
    /// What [`Index::read`] found in them.
    pub(crate) index: &'t Index,
    /// The place of the one whose answer it is, where the caller knows that.
    pub(crate) named: Option<usize>,
}

impl<'t> Dialects<'t> {
    /// The one at that place.
    #[inline(never)]
    pub(crate) fn at(self, number: usize) -> Option<Dialect<'t>> {
        each(self.all).nth(number)
    }

    /// The lines that say whose an answer is; only those whose keys are there, by the bits of `keys`.
    pub(crate) fn known(self, keys: u64) -> impl Iterator<Item = (Known, &'t [u8])> {
        self.index.lines.iter().take(self.index.count).filter_map(move |line| {
            let asked = keys & line.keys == line.keys && self.named.is_none_or(|named| named == line.number);
            if asked { Some((*line, self.all.get(line.at..line.end)?)) } else { None }
        })
    }
}

/// Whether a network's code (ISO 8583, field 39) gives a reason that must stay hidden: lost, stolen, pick-up, fraud,
/// security, the law. Where the networks read a code in different ways, one that hides is enough.
///
/// They are the masked rows of `providers/iso8583.txt`.
pub(crate) fn hides(code: &[u8]) -> bool {
    let [tens, ones] = code else { return false };
    match tens {
        b'0' => matches!(ones, b'4' | b'7'),
        b'3' => matches!(ones, b'3'..=b'8'),
        b'4' => matches!(ones, b'1' | b'3'),
        b'5' => *ones == b'9',
        b'6' => matches!(ones, b'2'..=b'4' | b'6' | b'7'),
        b'7' => *ones == b'8',
        b'8' => *ones == b'3',
        b'9' => matches!(ones, b'3' | b'G' | b'g'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, KNOWN, hides};

    #[test]
    fn there_is_room_for_every_line_that_says_whose_an_answer_is() {
        let mut all = String::new();
        for provider in crate::providers::ALL {
            all += &format!("{} {}", provider.data.len(), provider.data);
        }
        let mut index = Index::EMPTY;
        index.read(all.as_bytes());
        assert!((100..KNOWN).contains(&index.count), "{} lines", index.count);
        let last = index.lines[index.count - 1];
        assert_eq!(last.number, crate::providers::ALL.len() - 1);
    }

    #[test]
    fn the_networks_hidden_codes_are_those_of_their_table() {
        let rows = include_str!("providers/iso8583.txt").lines().filter(|line| !line.starts_with('#'));
        let rows: Vec<_> = rows.filter_map(|line| line.split_once(" | ")).collect();
        let masked = |code: &str| rows.iter().any(|(one, rest)| *one == code && rest.starts_with("masked | "));
        assert!(rows.len() > 100, "{} rows", rows.len());
        let letters: Vec<char> = ('0'..='9').chain('A'..='Z').collect();
        for tens in &letters {
            for ones in &letters {
                let code = format!("{tens}{ones}");
                assert_eq!(hides(code.as_bytes()), masked(&code), "{code}");
            }
        }
        assert!(!hides(b"") && !hides(b"4") && !hides(b"041"));
    }
}
