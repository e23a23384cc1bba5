//! Card and account numbers in a text: digits of any script, whatever stands between them.
//!
//! js/cards.ts is the same in TypeScript, line by line; tests/cases/redact.jsonl and a test over made texts hold both
//! to each other.
//!
//! | what | is taken for a number |
//! |---|---|
//! | 13 to 19 digits that begin as a brand's do and pass Luhn's check | in groups as on a card, or with nothing but blanks and dashes between them |
//! | the same without the check, for payers mistype | as one word; in groups of four, or 4, 6 and 5, by blanks or dashes; beside a word for card or number |
//! | 8 to 19 digits after a word for account | as one word, or in groups as on a card |
//!
//! Up to six signs may stand between two digits, where `%20`, `&nbsp;` and `\u00a0` count as one. Dates, times, amounts
//! and versions have other groups.

/// The zero of each script's ten digits, in Unicode's order.
const ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60,
    0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// So many signs may stand between two digits of a number.
const BETWEEN: u32 = 6;
/// So far before and behind a number a word for it may stand, in units of UTF-16, as JavaScript counts.
const BESIDE: usize = 24;

/// A longer row of digits is no number of anything, and is taken out whole: looking at each part of it takes time.
const LONGEST: usize = 100;

const CARDS: [&str; 10] = ["card", "kart", "cart", "tarjet", "kaart", "kort", "number", "nummer", "numer", "pan"];
const ACCOUNTS: [&str; 8] = ["account", "acct", "konto", "compte", "cuenta", "conta", "rekening", "iban"];

struct Digit {
    value: u8,
    /// Where it stands, and where it ends.
    at: usize,
    end: usize,
    /// It stands right behind a sign that is written with digits: `%20`.
    apart: bool,
}

/// The text with `[number]` for each; None where there is none.
pub(super) fn without_numbers(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut copied = 0;
    let mut chain: Vec<Digit> = Vec::new();
    let mut between = 0;
    let mut at = 0;
    let mut apart = 0;
    loop {
        let rest = text.get(at..).unwrap_or("");
        let next = rest.chars().next();
        let length = match next {
            None => 0,
            Some(one) => {
                if let Some(value) = digit(one) {
                    // Of a row that is no number its first digits and its last are enough.
                    chain.truncate(LONGEST);
                    chain.push(Digit { value, at, end: at + one.len_utf8(), apart: at == apart });
                    between = 0;
                    at += one.len_utf8();
                    continue;
                }
                let sign = sign(rest);
                between += 1;
                if sign > 0 && between <= BETWEEN && !chain.is_empty() { sign } else { 0 }
            }
        };
        if length > 0 {
            at += length;
            continue;
        }
        for (from, to) in numbers(text, &chain) {
            out += text.get(copied..from).unwrap_or("");
            out += "[number]";
            copied = to;
        }
        chain.clear();
        between = 0;
        match next {
            None => break,
            Some(one) => {
                // Its digits are none of a number's that follows.
                let length = sign(rest);
                if length > one.len_utf8() {
                    apart = at + length;
                }
                at += one.len_utf8();
            }
        }
    }
    if copied == 0 {
        return None;
    }
    out += text.get(copied..).unwrap_or("");
    Some(out)
}

fn digit(one: char) -> Option<u8> {
    let code = one as u32;
    if code < 0x80 {
        return one.is_ascii_digit().then(|| (code - 0x30) as u8);
    }
    let before = ZEROS.partition_point(|zero| *zero <= code);
    let value = code - ZEROS.get(before.wrapping_sub(1))?;
    (value < 10).then_some(value as u8)
}

/// How long the sign is that a text begins with: one that is written with letters counts as one; 0 for a letter.
fn sign(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let hex =
        |from: usize, to: usize| bytes.get(from..to).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
    match bytes {
        // Before a number on a magnetic stripe it is no byte.
        [b'%', b'B', digits @ ..] if digits.iter().take(13).filter(|byte| byte.is_ascii_digit()).count() == 13 => {
            return 1;
        }
        [b'%', ..] if hex(1, 3) => return 3,
        [b'\\', b'u', ..] if hex(2, 6) => return 6,
        [b'\\', b'u', b'{', rest @ ..] => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            if (1..7).contains(&digits) && rest.get(digits) == Some(&b'}') {
                return digits + 4;
            }
        }
        [b'\\', b'x', ..] if hex(2, 4) => return 4,
        [b'\\', b'n' | b'r' | b't', ..] => return 2,
        [b'&', ..] => {
            let name = bytes.iter().skip(1).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'#').count();
            if (2..8).contains(&name) && bytes.get(name + 1) == Some(&b';') {
                return name + 2;
            }
        }
        _ => {}
    }
    match rest.chars().next() {
        Some(one) if !one.is_alphanumeric() => one.len_utf8(),
        _ => 0,
    }
}

/// Where the numbers in a chain of digits begin and end.
fn numbers(text: &str, chain: &[Digit]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    if let (LONGEST.., Some(first), Some(last)) = (chain.len(), chain.first(), chain.last()) {
        return vec![(first.at, last.end)];
    }
    // The places in the chain where its groups begin, and its end.
    let starts: Vec<usize> =
        (0..chain.len()).filter(|n| *n == 0 || chain[*n].apart || chain[n - 1].end < chain[*n].at).collect();
    let end_of = |group: usize| starts.get(group + 1).copied().unwrap_or(chain.len());
    let gap = |group: usize| text.get(chain[starts[group] - 1].end..chain[starts[group]].at).unwrap_or("");
    for group in 0..starts.len() {
        let mut last = None;
        let account = ACCOUNTS.iter().any(|word| before(text, chain[starts[group]].at).contains(word));
        for other in group..starts.len() {
            let count = end_of(other) - starts[group];
            if count > 19 {
                break;
            }
            let brand = || count >= 13 && is_brands(&chain[starts[group]..end_of(other)]);
            if count >= 8
                && (account || brand())
                && is_number(text, chain, &starts[group..=other], end_of(other), account)
            {
                last = Some(other);
            }
        }
        let Some(mut last) = last else { continue };
        // What hangs on it by a point goes with it: of an address like 192.168.17.23 no part is left.
        let mut first = group;
        while first > 0 && gap(first) == "." {
            first -= 1;
        }
        while last + 1 < starts.len() && gap(last + 1) == "." {
            last += 1;
        }
        let (from, to) = (chain[starts[first]].at, chain[end_of(last) - 1].end);
        // Digits before a number may look like its beginning: what overlaps goes as one.
        match found.last_mut() {
            Some((_, end)) if *end > from => *end = to.max(*end),
            _ => found.push((from, to)),
        }
    }
    found
}

/// Whether the digits from the first group's start up to `end` are a card's or an account's.
fn is_number(text: &str, chain: &[Digit], starts: &[usize], end: usize, account: bool) -> bool {
    let digits = &chain[starts[0]..end];
    let gap = |n: usize| text.get(chain[starts[n] - 1].end..chain[starts[n]].at).unwrap_or("");
    let size = |n: usize| starts.get(n + 1).unwrap_or(&end) - starts[n];
    let sizes: Vec<usize> = (0..starts.len()).map(size).collect();
    let gaps: Vec<&str> = (1..starts.len()).map(gap).collect();
    let (first, last) = (digits[0].at, digits[digits.len() - 1].end);
    let alike = sizes[..sizes.len() - 1].iter().all(|size| *size == sizes[0]) && sizes[sizes.len() - 1] <= sizes[0];
    let as_on_cards = alike || matches!(sizes[..], [4, 6, 5] | [4, 6, 4]);
    if account {
        return as_on_cards;
    }
    let plain = gaps.iter().all(|gap| gap.bytes().all(|byte| matches!(byte, b' ' | b'-')));
    let fours = gaps.iter().all(|gap| matches!(*gap, " " | "-")) && as_on_cards && sizes[0] == 4;
    let named = || {
        let (before, after) = (before(text, first), after(text, last));
        CARDS.iter().any(|word| before.contains(word) || after.contains(word))
    };
    if sizes.len() == 1 || fours || as_on_cards && named() {
        return true;
    }
    // Dates, times and amounts beside each other have groups of one size, too, but few signs in them and between them.
    let same = gaps.iter().all(|gap| *gap == gaps[0]);
    let listed = gaps.iter().all(|gap| matches!(*gap, "." | "," | ":" | "-" | "/" | " " | ", " | "; "));
    let even = as_on_cards && (sizes[0] > 3 || same);
    let several = listed && (!same || gaps[0].starts_with([',', ';']));
    (even || plain || !several) && passes_luhn(digits)
}

/// What stands before a place, in small letters.
fn before(text: &str, at: usize) -> String {
    let mut units = 0;
    let part = text.get(..at).unwrap_or("");
    let near = part.char_indices().rev().take_while(|(_, one)| {
        units += one.len_utf16();
        units <= BESIDE
    });
    let start = near.last().map_or(at, |(start, _)| start);
    part.get(start..).unwrap_or("").to_lowercase()
}

/// What stands behind a place, in small letters.
fn after(text: &str, at: usize) -> String {
    let mut units = 0;
    let near = text.get(at..).unwrap_or("").chars().take_while(|one| {
        units += one.len_utf16();
        units <= BESIDE
    });
    near.collect::<String>().to_lowercase()
}

/// Whether so many digits that begin so are a brand's: Visa, Mastercard, American Express, Diners, JCB, Discover,
/// UnionPay, Maestro, RuPay, Mir, Troy.
fn is_brands(digits: &[Digit]) -> bool {
    let number = |count: usize| digits.iter().take(count).fold(0, |sum, digit| sum * 10 + digit.value as u32);
    let (one, two, three, four, count) = (number(1), number(2), number(3), number(4), digits.len());
    match one {
        4 => matches!(count, 13 | 16 | 18 | 19),
        6 => true,
        _ if matches!(two, 34 | 37) => count == 15,
        _ if matches!(two, 36 | 38 | 39) || matches!(three, 300..=305 | 309) => count >= 14,
        _ if matches!(two, 50 | 56..=58) => true,
        _ if matches!(two, 51..=55) || matches!(four, 2221..=2720 | 9792) => count == 16,
        _ => (matches!(two, 81 | 82) || matches!(four, 3528..=3589 | 2200..=2204)) && count >= 16,
    }
}

fn passes_luhn(digits: &[Digit]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(n, digit)| match digit.value as u32 * (1 + n as u32 % 2) {
            doubled @ 10.. => doubled - 9,
            plain => plain,
        })
        .sum();
    sum % 10 == 0
}
