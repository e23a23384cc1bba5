//! Whether a text may hold something that must be redacted: asked of every value, so that few are redacted in vain.
//!
//! What a pattern of [`redact`](crate::out::redact) needs is rarer than letters: thirteen digits, an `@`, a prefix of
//! a key before `_`. A text without any of these is no suspect. One that is may still hold no secret: the patterns
//! decide. A test holds both to each other.

use super::phrases::{Phrases, phrases};
use super::simd::{Byte, WIDTH};
use super::text::Text;

/// Names after which a value is a secret.
static NAMES: Phrases =
    phrases!["authorization", "cookie", "passw", "phrase", "passcode", "secret", "key", "token", "sess", "pwd"]
        .folded();
/// A name is at most so long, and at most so much follows it before its `:` or `=`: letters, then blanks and quotes.
const NAME: usize = 13 + 40 + 20;
/// The same with brackets, escapes or a name of its value for each of the blanks: `[0]`, `%5B`, `&quot;`, `\u0022`,
/// `, "value`.
const LONG: usize = 13 + 40 + 20 * 12;
/// So near the last of these stands.
const NEAR: usize = 10 + 20;
/// Names before a few digits, and before a word with a digit.
static CODES: Phrases =
    phrases!["cvc", "cvv", "csc", "cvn", "cvd", "code", "otp", "pin", "passw", "verification"].folded();
/// Names before an account's number.
static ACCOUNTS: Phrases =
    phrases!["account", "acct", "konto", "compte", "cuenta", "conta", "rekening", "iban"].folded();
/// So far before a digit they are looked for.
const CODE: usize = 20 + 13 + 40 + 82;

/// Whether `redact` might change the text; never false where it would.
#[inline(never)]
pub(crate) fn suspect(text: Text) -> bool {
    let mut state = State {
        text,
        names: None,
        codes: None,
        numbers: 0,
        after_sign: false,
        first: 0,
        last: usize::MAX,
        dots: 0,
        colons: 0,
    };
    let mut at = 0;
    while at < text.len() {
        let block = text.block(at);
        let marks = block
            // Digits, ":", "=" and their four neighbours.
            .with(Byte::new(0x0F))
            .is(Byte::new(0x3F))
            // Beyond ASCII.
            .or(block.with(Byte::new(0x7F)).is(Byte::new(0xFF)))
            // "@", "B", "H", "J".
            .or(block.with(Byte::new(0x0A)).is(Byte::new(0x4A)))
            .or(block.is(Byte::new(b'b')))
            .or(block.is(Byte::new(b'_')))
            .or(block.is(Byte::new(b'%')))
            .or(block.is(Byte::new(b'*')));
        let mut mask = marks.mask();
        while mask != 0 {
            let place = at + mask.trailing_zeros() as usize;
            if place >= text.len() {
                return false;
            }
            if state.gives_away(place) {
                return true;
            }
            mask &= mask - 1;
        }
        at += WIDTH;
    }
    false
}

struct State<'a> {
    text: Text<'a>,
    /// Whether it holds such names at all: asked once, before one is looked for at each sign.
    names: Option<bool>,
    codes: Option<bool>,
    /// Digits of the number at hand.
    numbers: u32,
    /// A plus sign or a bracket makes eight digits a telephone number.
    after_sign: bool,
    /// Where the first digit stood, and the last.
    first: usize,
    last: usize,
    /// Dots between two digits.
    dots: u32,
    colons: u32,
}

impl State<'_> {
    /// Whether what stands at `at`, with what stands around it, makes the text a suspect.
    fn gives_away(&mut self, at: usize) -> bool {
        // Zero before the text, as after it.
        let before = |n: usize| self.text.at(at.wrapping_sub(n));
        let after = |n: usize| self.text.at(at + n);
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let ends = |name: &str| self.text.part(0, at).bytes().ends_with(name.as_bytes());
        let goes_on = |name: &str| self.text.from(at + 1).bytes().starts_with(name.as_bytes());
        match self.text.at(at) {
            b'@' | 0x80.. => true,
            b'%' => after(1) == b'4' && after(2) == b'0',
            b'=' => self.named(at),
            b':' => {
                self.colons += 1;
                self.colons == 3 || self.named(at)
            }
            b'_' => match before(1) {
                b'k' if matches!(before(2), b's' | b'r' | b'p' | b'e') && !word(before(3)) => true,
                b'k' | b's' if goes_on("live_") || goes_on("test_") => true,
                b's' => ends("sess"),
                b'y' => ends("ephkey"),
                b'c' => ends("whsec"),
                b't' => ends("_secret"),
                _ => false,
            },
            b'J' => before(1) == b'y' && before(2) == b'e',
            b'B' | b'b' => {
                let blank = |n| matches!(after(n), b' ' | b'\t' | b'\r' | b'\n');
                let quote = |n| matches!(after(n), b':' | b'=' | b'"' | b'\'' | b'<' | b'\\' | b'`' | b'&');
                let is = |name: &[u8]| self.text.part(at, at + name.len()).bytes().eq_ignore_ascii_case(name);
                (blank(6) || quote(6)) && is(b"bearer") || blank(5) && (is(b"basic") || is(b"BEGIN"))
            }
            b'0'..=b'9' => self.digit(at),
            b'*' => after(1) == b'*' && after(2) == b'*',
            b'>' => self.tagged(at),
            b';' => ends("&gt") && self.tagged(at),
            _ => false,
        }
    }

    /// Whether the tag that ends at `at` has the name of a secret.
    fn tagged(&mut self, at: usize) -> bool {
        self.has_names() && NAMES.any_in(self.text.part(at.saturating_sub(CODE), at)) || self.coded(at)
    }

    fn has_names(&mut self) -> bool {
        let text = self.text;
        *self.names.get_or_insert_with(|| NAMES.any_in(text))
    }

    fn has_codes(&mut self) -> bool {
        let text = self.text;
        *self.codes.get_or_insert_with(|| CODES.any_in(text))
    }

    /// Whether a few digits at `at` are told to be a code, or none: "739 is not valid for cvc", "482913 is your PIN".
    fn refused(&mut self, at: usize) -> bool {
        static VALID: Phrases =
            phrases!["valid ", "correct ", "wrong ", "short ", "long ", " your ", " the ", " my ", " for "].folded();
        if !self.has_codes() {
            return false;
        }
        let near = |length: usize| self.text.part(at, self.text.len().min(at + length));
        VALID.any_in(near(40)) && CODES.any_in(near(100))
    }

    /// Whether a name stands before `at` that makes a few digits a secret, or a longer number an account's.
    fn coded(&mut self, at: usize) -> bool {
        self.has_codes() && CODES.any_in(self.text.part(at.saturating_sub(CODE), at))
    }

    /// The same of a digit.
    fn digit(&mut self, at: usize) -> bool {
        let before = |n: usize| self.text.at(at.wrapping_sub(n));
        let after = |n: usize| self.text.at(at + n);
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let between = self.text.part(self.last.wrapping_add(1), at).bytes();
        // Six signs at most, of which each may be written with letters, `&nbsp;`, or with letters among digits, `\u00a0`,
        // `%2D`, `&#x2d;`.
        let escape = || {
            let near = self.text.part(at.saturating_sub(9), at).bytes();
            near.iter().any(|byte| matches!(byte, b'\\' | b'%' | b'&'))
        };
        let goes_on = self.last != usize::MAX
            && at - self.last <= 50
            && (!between.iter().any(u8::is_ascii_alphabetic)
                || between.iter().any(|byte| matches!(byte, b'%' | b'&' | b'\\'))
                || escape());
        if goes_on {
            self.numbers += 1;
            self.after_sign |= between.iter().any(|byte| matches!(byte, b'+' | b')'));
        } else {
            self.numbers = 1;
            self.first = at;
            self.after_sign = before(1) == b'+';
        }
        self.last = at;
        self.dots += (before(1) == b'.' && before(2).is_ascii_digit()) as u32;
        // An account's number: two letters, two digits.
        let iban = || self.text.part(at.saturating_sub(6), at - 2).bytes().eq_ignore_ascii_case(b"iban");
        let account = before(1).is_ascii_alphabetic()
            && before(2).is_ascii_alphabetic()
            && after(1).is_ascii_digit()
            && (!word(before(3)) || iban());
        let street = after(1) == b' ' && self.street(at + 2)
            || after(1).is_ascii_alphabetic() && after(2) == b' ' && self.street(at + 3);
        let named = !before(1).is_ascii_digit() && (self.coded(at) || self.refused(at));
        let held = || ACCOUNTS.any_in(self.text.part(self.first.saturating_sub(CODE), at));
        self.numbers >= 13
            || self.numbers == 8 && held()
            || self.numbers >= 8 && self.after_sign
            || self.dots == 3
            || account
            || street
            || named
    }

    /// Whether a street's name may begin at `at`, behind a number: "Main Street", "5th Street", "main street".
    fn street(&self, at: usize) -> bool {
        let next = self.text.from(at).bytes();
        let length = next.iter().take_while(|byte| **byte != b' ').count();
        let last = self.text.at((at + length).wrapping_sub(1));
        match self.text.at(at) {
            b'A'..=b'Z' => true,
            b'0'..=b'9' => last.is_ascii_alphabetic(),
            _ => length > 3 && matches!(self.text.at(at + length + 1) | 0x20, b's' | b'r' | b'a' | b'l' | b'd'),
        }
    }

    /// Whether the name of a secret stands before the `:` or `=` at `at`.
    fn named(&mut self, at: usize) -> bool {
        if !self.has_names() {
            return false;
        }
        let near = self.text.part(at.saturating_sub(NEAR), at).bytes();
        let index = near.iter().any(|byte| matches!(byte, b'[' | b'%' | b';' | b',' | b'\\'));
        NAMES.any_in(self.text.part(at.saturating_sub(if index { LONG } else { NAME }), at))
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use crate::bytes::text::look;
    use crate::out::redact::redact;

    fn suspected(text: &str) -> bool {
        look(text, suspect)
    }

    #[test]
    fn what_apis_send_every_day_is_no_suspect() {
        for text in [
            "",
            "card_error",
            "incorrect_cvc",
            "card[number]",
            "ch_1abc",
            "ch_3MqLiJLkdIwHu7ix0snN0B15",
            "pi_3MtwBwLkdIwHu7ix28a3tqPa",
            "seti_1Mm8s8LkdIwHu7ix0OXBfTRG",
            "req_5yXfnAyeqtxq0R",
            "cus_NffrFeUfNV2Hib",
            "acct_1032D82eZvKYlo2C",
            "address_line1",
            "risk_level",
            "bank_account",
            "requires_payment_method",
            "https://stripe.com/docs/error-codes/incorrect-cvc",
            "https://docs.stripe.com/error-codes/card-declined",
            "https://dashboard.stripe.com/test/logs/req_5yXfnAyeqtxq0R?t=1678900000",
            "https://dashboard.stripe.com/acct_1032D82eZvKYlo2C/test/workbench/logs?object=req_5yXfnAyeqtxq0R",
            "Your card's security code is incorrect.",
            "Your card was declined. Your request was in test mode, but used a non test (live) card.",
            "Amount must be at least $0.50 usd; 12 of 34.",
        ] {
            assert!(!suspected(text), "{text}");
        }
    }

    #[test]
    fn whatever_is_redacted_was_suspected() {
        for line in include_str!("../../tests/cases/redact.jsonl").lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = case["text"].as_str().unwrap();
            assert!(suspected(text) || redact(text) == text, "{text}");
        }
        // Pieces of secrets in any order: most are none, many are.
        const PIECES: &[&str] = &[
            "authorization",
            "Cookie",
            "cvc",
            "otp",
            "?token=",
            "%5D",
            "passw",
            "ord",
            "secret",
            "api",
            "key",
            "_token",
            "-token",
            ":",
            "=",
            " ",
            "\"",
            "'",
            "\\",
            ">",
            "[",
            "]",
            "\t",
            "\n",
            "bearer",
            "access ",
            "<",
            "Basic ",
            "abcdef",
            "x",
            "sk_",
            "rk_",
            "k_live_",
            "s_test_",
            "whsec_",
            "_secret_",
            "sess_",
            "ephkey_",
            "eyJ",
            "GB",
            "DE89",
            "iban",
            "nl91",
            " abna",
            "&quot;",
            "D2512",
            "is ",
            "12",
            "3",
            "45678",
            "*",
            "****",
            "+",
            "(",
            ")",
            ".",
            "-",
            "/",
            "@",
            "%40",
            "example.com",
            "10.0",
            ".0.1",
            "a:b",
            "::",
            "fe80:",
            " Main ",
            "Street",
            "Rd",
            "main",
            " street",
            "5th ",
            "7b",
            ", ",
            "_",
            "é",
            "٣",
            "４",
            "ch_1",
            "https://",
            "t",
            "value",
            ", \"",
            "u0022",
            "&gt;",
            "&lt;",
            "pwd",
            "cvd",
            " is not valid for ",
            "`",
            "{",
            "received",
            "%2D",
            "%0A",
            "&#x2d;",
            "\\u{20}",
            "-----BEGIN ",
            "RSA PRIVATE KEY-----",
            "4242",
        ];
        let mut seed = 0x2545_F491_4F6C_DD1Du64;
        let (mut redacted, mut free) = (0, 0);
        for _ in 0..60_000 {
            let mut text = String::new();
            for _ in 0..1 + seed % 12 {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                text += PIECES[(seed >> 20) as usize % PIECES.len()];
            }
            let changed = redact(&text) != text;
            redacted += changed as u32;
            free += !suspected(&text) as u32;
            assert!(!changed || suspected(&text), "{text:?} becomes {:?}", redact(&text));
        }
        assert!(redacted > 5_000 && free > 1_000, "{redacted} were redacted, {free} were no suspects");
    }
}
