//! Every name that a body's names are compared with, in one table without text.
//!
//! Keys, codes, decline codes, types, the steps of a param and a few words are looked up by a
//! fingerprint of 32 bits. A name that is in no set is taken for one of the 700 that are with a chance of
//! one in six million, and is then explained like that one; the same body always gives the same answer. That
//! two names share a fingerprint is ruled out when the crate is compiled.

pub(crate) use crate::bytes::names::Among;
use crate::bytes::names::{BUFFER, bucket_of, check, fingerprint, hash, hash_of, snake};
use crate::bytes::phrases::{Beginnings, beginnings};
use crate::bytes::text::Text;
use crate::tables::codes::CODES;
use crate::tables::declines::DECLINES;
use crate::tables::facts::{Facts, GENERIC};
use crate::tables::fields::Field;
use crate::tables::keys::{self, Key};
use crate::tables::params::{MEANINGS, PARTS, Part};
use crate::tables::stems::HIDDEN_NAMES;
use crate::tables::types::TYPES;
use crate::tables::words::{WORDS, Word};

/// The word, in whatever spelling.
pub(crate) fn word(name: Text) -> Word {
    Word::at(find(Among::Word, name))
}

const COUNT: usize = keys::NAMES.len() + CODES.len() + DECLINES.len() + TYPES.len() + PARTS.len() + WORDS.len();

// A fingerprint's 32 bits, from the lowest:
//
//     | print 16: in PRINTS | bucket 8: where to look | check 8: in CHECKS |
//
/// Where each bucket starts, as the distance from an even spread, so that a byte tells it; the last is the end.
static STARTS: [u8; 257] = TABLE.starts;
/// The lower two bytes of each fingerprint, bucket by bucket.
static PRINTS: [u16; COUNT] = TABLE.prints;
/// The highest byte of each fingerprint, in the same order.
static CHECKS: [u8; COUNT] = TABLE.checks;
/// What each name stands for: a place among the keys, the facts, the parts or the words.
static VALUES: [u8; COUNT] = TABLE.values;

struct Table {
    starts: [u8; 257],
    prints: [u16; COUNT],
    checks: [u8; COUNT],
    values: [u8; COUNT],
}

const TABLE: Table = {
    let mut all = [(0, 0); COUNT];
    let mut count = 0;
    let mut n = 0;
    while n < keys::NAMES.len() {
        count = add(&mut all, count, Among::Key, keys::NAMES[n], n);
        n += 1;
    }
    n = 0;
    while n < CODES.len() {
        count = add(&mut all, count, Among::Code, CODES[n].code, place_of(masking(CODES[n].code, CODES[n].facts)));
        n += 1;
    }
    n = 0;
    while n < DECLINES.len() {
        count = add(&mut all, count, Among::Decline, DECLINES[n].code, place_of(DECLINES[n].facts));
        n += 1;
    }
    n = 0;
    while n < TYPES.len() {
        count = add(&mut all, count, Among::Type, TYPES[n].name, place_of(masking(TYPES[n].name, TYPES[n].facts)));
        n += 1;
    }
    n = 0;
    while n < PARTS.len() {
        count = add(&mut all, count, Among::Part, PARTS[n].0, PARTS[n].1);
        n += 1;
    }
    n = 0;
    while n < WORDS.len() {
        count = add(&mut all, count, Among::Word, WORDS[n].0, WORDS[n].1 as usize);
        n += 1;
    }
    let mut table = Table { starts: [0; 257], prints: [0; COUNT], checks: [0; COUNT], values: [0; COUNT] };
    let mut bucket = 0;
    n = 0;
    while n <= COUNT {
        let next = if n < COUNT { bucket_of(all[n].0.rotate_right(8)) } else { 256 };
        while bucket <= next {
            let distance = n + BIAS - expected_start(bucket);
            assert!(
                distance < 256,
                "a bucket starts too far from an even spread for a byte: change the multiplier in `mix`"
            );
            table.starts[bucket] = distance as u8;
            bucket += 1;
        }
        if n < COUNT {
            let print = all[n].0.rotate_right(8);
            table.prints[n] = print as u16;
            table.checks[n] = check(print);
            table.values[n] = all[n].1;
        }
        n += 1;
    }
    table
};

/// Where a bucket would start if the names were spread evenly.
const fn expected_start(bucket: usize) -> usize {
    bucket * COUNT / 256
}

/// Added to each distance, so that none is negative.
const BIAS: usize = 64;

/// Where a bucket starts.
fn start(bucket: usize) -> usize {
    expected_start(bucket) + STARTS.get(bucket).copied().unwrap_or(0) as usize - BIAS
}

/// Puts a name in its place among the first `count`; fails to compile where its fingerprint is taken.
const fn add(all: &mut [(u32, u8); COUNT], count: usize, set: Among, name: &str, value: usize) -> usize {
    assert!(value < NONE, "more values than a byte can tell");
    let print = order(fingerprint(set, hash_of(name.as_bytes(), set.folded())));
    let mut place = count;
    // In the order of the buckets; within one, of the rest.
    while place > 0 && all[place - 1].0 >= print {
        assert!(all[place - 1].0 != print, "two names share a fingerprint: change the multiplier in `mix`");
        all[place] = all[place - 1];
        place -= 1;
    }
    all[place] = (print, value as u8);
    count + 1
}

/// The fingerprint with its bucket in front.
const fn order(print: u32) -> u32 {
    print.rotate_left(8)
}

/// What stands for a name that is in no set; past the end of any list.
const NONE: usize = 0xFF;

/// What `name` stands for in the set; past the end of any list where it is not in it.
#[inline(never)]
pub(crate) fn find(set: Among, name: Text) -> usize {
    // Most attributes are absent.
    if name.is_empty() { NONE } else { at(fingerprint(set, hash(name, set.folded()))) }
}

/// What the name of that fingerprint stands for.
#[inline(never)]
fn at(print: u32) -> usize {
    let bucket = bucket_of(print);
    for place in start(bucket)..start(bucket + 1) {
        if PRINTS.get(place).copied() == Some(print as u16) && CHECKS.get(place).copied() == Some(check(print)) {
            return VALUES.get(place).copied().unwrap_or(0) as usize;
        }
    }
    NONE
}

/// The key of that name, if the reader knows it, and whether it was spelled as on the wire.
/// `declineCode`, `DeclineCode` and `decline-code` are other spellings of `decline_code`.
#[inline]
pub(crate) fn key(name: Text) -> Option<(Key, bool)> {
    match Key::at(find(Among::Key, name)) {
        Some(key) => Some((key, true)),
        None => respelled(name).map(|key| (key, false)),
    }
}

#[inline(never)]
fn respelled(name: Text) -> Option<Key> {
    let name = name.bytes();
    if !name.iter().any(|b| b.is_ascii_uppercase() || matches!(b, b'-' | b':')) {
        return None;
    }
    // `hydra:description`: behind a namespace.
    let name = name.rsplit(|b| *b == b':').next()?;
    let mut buffer = BUFFER;
    Key::at(find(Among::Key, snake(name, &mut buffer)?))
}

/// What the tables say of a name as a code and as a decline code.
pub(crate) struct Known {
    pub(crate) code: Facts,
    pub(crate) decline: Facts,
}

impl Known {
    pub(crate) const NOTHING: Known = Known { code: Facts::NONE, decline: Facts::NONE };

    /// Whether it is a code or a decline code.
    pub(crate) fn is_code(&self) -> bool {
        self.code.known() || self.decline.known()
    }

    /// Whether it is a reason that must stay hidden.
    pub(crate) fn masked(&self) -> bool {
        self.code.masked() || self.decline.masked()
    }

    /// Whether its row says what it is: its words need not be asked.
    pub(crate) fn told(&self) -> bool {
        self.masked() || self.is_code()
    }
}

/// Looks a name up in both tables: it is hashed once.
#[inline(never)]
pub(crate) fn known(name: Text) -> Known {
    if name.is_empty() {
        return Known::NOTHING;
    }
    let hash = hash(name, Among::Code.folded());
    let facts = |set| facts(at(fingerprint(set, hash)));
    Known { code: facts(Among::Code), decline: facts(Among::Decline) }
}

/// What a type decides, and of which family it is. `Stripe\Exception\CardException`,
/// `stripe.error.CardError` and `Stripe::CardError` are looked up by their last part.
#[inline(never)]
pub(crate) fn kind(name: Text) -> Facts {
    let known = facts(find(Among::Type, name));
    if known.known() {
        return known;
    }
    let before = name.bytes().iter().rposition(|byte| matches!(byte, b'.' | b':' | b'\\'));
    before.map_or(known, |before| facts(find(Among::Type, name.from(before + 1))))
}

/// What a step of a param says.
#[inline(never)]
pub(crate) fn part(name: &[u8]) -> Option<Part> {
    let mut buffer = BUFFER;
    let name = snake(name, &mut buffer)?;
    meaning(name).or_else(|| part_of_address(name))
}

#[inline(never)]
fn meaning(name: Text) -> Option<Part> {
    MEANINGS.get(find(Among::Part, name)).copied()
}

/// A field behind the word for whose it is, as shops name them: `billing_postcode`, `deliveryCity`. A number or a code
/// behind such a word may be anything's: `invoice_number`.
#[inline(never)]
fn part_of_address(name: Text) -> Option<Part> {
    static PAYERS: Beginnings =
        beginnings!["billing_", "bill_to_", "customer_", "payer_", "buyer_", "contact_", "address_"];
    static DELIVERY: Beginnings = beginnings!["shipping_", "delivery_", "ship_to_", "ship_"];
    // Most names are one word.
    if !name.bytes().contains(&b'_') {
        return None;
    }
    let delivery = DELIVERY.length_in(name.bytes());
    let length = if delivery > 0 { delivery } else { PAYERS.length_in(name.bytes()) };
    match meaning(name.from(length))? {
        Part::Leaf(field) if delivery > 0 && field.shipping() != field => Some(Part::Leaf(field.shipping())),
        Part::Leaf(field) if field.shipping() != field || matches!(field, Field::Email | Field::TaxId) => {
            Some(Part::Leaf(field))
        }
        _ => None,
    }
}

// What the reader looks up: fingerprints and facts, no names.

/// Each combination of facts once, so that a row's facts are a byte. Byte by byte of the word, the lowest
/// first: those that are alike stand together, which compresses.
static KINDS: [[u8; KIND_COUNT]; 4] = {
    let mut bytes = [[0; KIND_COUNT]; 4];
    let mut n = 0;
    while n < KIND_COUNT {
        let facts = ALL_KINDS.0[n].bits().to_le_bytes();
        let mut byte = 0;
        while byte < 4 {
            bytes[byte][n] = facts[byte];
            byte += 1;
        }
        n += 1;
    }
    bytes
};
const KIND_COUNT: usize = ALL_KINDS.1;
const ALL_KINDS: ([Facts; 256], usize) = kinds();

const fn kinds() -> ([Facts; 256], usize) {
    let mut kinds = [GENERIC; 256];
    let mut count = 0;
    let total = CODES.len() + DECLINES.len() + TYPES.len();
    let mut n = 0;
    while n < total {
        let facts = if n < CODES.len() {
            masking(CODES[n].code, CODES[n].facts)
        } else if n < CODES.len() + DECLINES.len() {
            DECLINES[n - CODES.len()].facts
        } else {
            let row = &TYPES[n - CODES.len() - DECLINES.len()];
            masking(row.name, row.facts)
        };
        if place(&kinds, count, facts) == count {
            // In order.
            let mut place = count;
            while place > 0 && kinds[place - 1].bits() > facts.bits() {
                kinds[place] = kinds[place - 1];
                place -= 1;
            }
            kinds[place] = facts;
            count += 1;
        }
        n += 1;
    }
    (kinds, count)
}

/// The facts of a code or type, masked where its name says what must stay hidden: such a name is then found by the
/// tables alone, and no stem is looked for.
const fn masking(name: &str, facts: Facts) -> Facts {
    let mut n = 0;
    while n < HIDDEN_NAMES.len() {
        if alike(name.as_bytes(), HIDDEN_NAMES[n].as_bytes()) {
            return facts.masking();
        }
        n += 1;
    }
    facts
}

const fn alike(one: &[u8], other: &[u8]) -> bool {
    let mut n = 0;
    while n < one.len() && n < other.len() && one[n] == other[n] {
        n += 1;
    }
    n == one.len() && n == other.len()
}

const fn place(kinds: &[Facts; 256], count: usize, facts: Facts) -> usize {
    let mut n = 0;
    while n < count && kinds[n].bits() != facts.bits() {
        n += 1;
    }
    n
}

/// The place of these facts among the kinds.
const fn place_of(facts: Facts) -> usize {
    place(&ALL_KINDS.0, KIND_COUNT, facts)
}

/// The facts at a place that a name was found to stand for; nothing known where there is none.
#[inline(never)]
pub(crate) fn facts(place: usize) -> Facts {
    if place >= KIND_COUNT {
        return Facts::NONE;
    }
    let [message, flags, step, field] = &KINDS;
    Facts::of_bits(u32::from_le_bytes([message[place], flags[place], step[place], field[place]]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::text::look;
    use crate::tables::facts::{Again, Audience, Family, Mask, NextStep};
    use crate::tables::messages::Message;

    #[test]
    fn every_byte_counts() {
        let print = |name: &[u8]| {
            let print = look(name, |name| fingerprint(Among::Key, hash(name, 0)));
            assert_eq!(print, fingerprint(Among::Key, hash_of(name, 0)));
            print
        };
        let mut seen = std::collections::HashSet::new();
        for i in 0..24 {
            for b in *b"ab_" {
                let mut name = *b"xxxxxxxxxxxxxxxxxxxxxxxx";
                name[i] = b;
                assert!(seen.insert(print(&name)));
            }
        }
        for length in 0..24 {
            assert!(seen.insert(print(&[b'x'; 24][..length])));
        }
    }

    #[test]
    fn every_word_is_found_in_its_set_alone() {
        for (name, expected) in WORDS {
            assert_eq!(look(name, word), *expected, "{name}");
        }
        assert_eq!((look("None", word), look("TRUE", word)), (Word::Null, Word::True));
        for name in ["", "card_declined", "nothing", "__proto__"] {
            assert_eq!(look(name, word), Word::Other, "{name}");
        }
        assert_eq!(look("visa", |name| find(Among::Key, name)), NONE);
        assert_eq!(look("card_declined", |name| find(Among::Decline, name)), NONE);
    }

    #[test]
    fn names_that_are_in_no_set_are_hardly_ever_found() {
        let sets = [Among::Key, Among::Code, Among::Decline, Among::Type, Among::Part, Among::Word];
        let names = (0..500_000).map(|n| format!("from_the_future_{n}"));
        let found = names.filter(|name| sets.iter().any(|set| look(name, |name| find(*set, name)) != NONE)).count();
        // 700 names in 2^32 fingerprints, asked 3,000,000 times: one in two.
        assert!(found < 5, "{found} of 500,000");
    }

    fn code(name: &str) -> Facts {
        look(name, |name| facts(find(Among::Code, name)))
    }

    fn decline(name: &str) -> Facts {
        look(name, |name| facts(find(Among::Decline, name)))
    }

    fn kind(name: &str) -> Facts {
        look(name, super::kind)
    }

    #[test]
    fn every_row_is_found() {
        for row in CODES {
            assert_eq!(code(row.code), masking(row.code, row.facts), "{}", row.code);
        }
        for row in DECLINES {
            assert_eq!(decline(row.code), row.facts, "{}", row.code);
        }
        for row in TYPES {
            assert_eq!(kind(row.name), masking(row.name, row.facts), "{}", row.name);
        }
    }

    #[test]
    fn unknown_is_a_value() {
        assert!(!code("from_the_future").known());
        assert!(!decline("").known());
        assert!(!kind("__proto__").known());
    }

    #[test]
    fn a_class_is_known_by_its_last_part() {
        for name in ["Stripe\\Exception\\CardException", "Stripe::CardError", "stripe.error.CardError"] {
            assert!(kind(name).is_of(Family::Class), "{name}");
        }
        assert!(kind("card_error").is_of(Family::Rest));
    }

    /// `decline` in src/judge/classify.rs looks a known code up no second time.
    #[test]
    fn no_masked_reason_is_an_error_code_too() {
        for row in DECLINES.iter().filter(|row| row.facts.masked()) {
            assert!(!code(row.code).known(), "{}", row.code);
        }
    }

    #[test]
    fn rows_agree_with_themselves() {
        for (name, facts) in CODES.iter().map(|r| (r.code, r.facts)).chain(DECLINES.iter().map(|r| (r.code, r.facts))) {
            if facts.audience() == Audience::Developer {
                assert!(facts.again() == Again::No && facts.field().is_none(), "{name}");
            }
            if facts.step() == NextStep::CorrectField {
                assert!(facts.audience() == Audience::Payer && facts.again() == Again::No, "{name}");
            }
            if facts.mask() != Mask::Open {
                assert_eq!(facts.message(), Message::Declined, "{name}");
                assert_eq!(facts.step(), GENERIC.step(), "{name}");
                assert_eq!(facts.field(), None, "{name}");
            }
        }
    }
}
