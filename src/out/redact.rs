//! What must not reach a log: keys, secrets, card digits, e-mail addresses.
//!
//! One row a kind of secret: a pattern and the mark in its place. The wrapper's js/generated/redact.ts is rendered
//! from the same rows, and every byte of it travels to every page. So the patterns keep to what both
//! languages read alike: `\w`, `\d` and `\b` are ASCII in both, `\s` is not; no look-behind (which older
//! Safaris cannot read either); no dot and no counting of what may lie outside the BMP, which is two
//! characters in JavaScript. Each row begins where a long word is looked at once, and repeats nothing that
//! could be split in two ways, so that time grows with the text alone.

use std::sync::OnceLock;

use regex_lite::Regex;

use super::cards::without_numbers;

/// Pattern, whether case is ignored, and what stands in its place: `$1` is what stood before the secret.
pub(crate) const FIRST: &[(&str, bool, &str)] = &[
    // In this order, so that none takes away the word by which another knows its secret.
    // A value after its name, to the end of the line or a quote: headers hold blanks and semicolons.
    (
        r#"((authorization|cookie|passw|pwd|pass[ _-]?phrase|passcode|secret|(api|access|private|signing|transaction)[ _-]?key|sess(ion)?[ _-]?id|[_-]token|((access|refresh|auth|csrf|bearer|session|\bid) ?|id)token)\w{0,40}(["' \t\\>\])`\u00a0\u2000-\u202f]|u00\w\w|[\[%]\w{0,9}|&[#\w]{2,6};|(,[ \t"'\\]{0,6})?value){0,20}[:=\uff1a](["' \t\\>\[({`\u00a0\u2000-\u202f]|u00\w\w|&[#\w]{2,6};|value[ \t"'\\]{0,6}[:=]|[\r\n]{1,2}[ \t]{0,20}string\(\d{1,6}\)|b["']|bearer ["'\\]){0,20})[^\r\n"'\\]+"#,
        true,
        "$1[secret]",
    ),
    // The same in XML, and in a sentence, where the word has a digit: after "is", or in quotes, which end it, so that
    // "password (8 characters)" stays.
    (
        r"((<|&lt;)[\w:.-]{0,40}(authorization|cookie|passw|pwd|pass[ _-]?phrase|passcode|secret|(api|access|private|signing|transaction)[ _-]?key|sess(ion)?[ _-]?id|token|cv[cdnv]|csc|(card|security)[_-]?code|pin|otp)[\w.-]{0,40}([ \t\r\n][\t\r\n -;=?-~]{0,80})?(>|&gt;)([ \t\r\n]{0,40}<!\[CDATA\[)?)([^<&\]]|&(lt;[^/]|[^l]))+",
        true,
        "$1[secret]",
    ),
    (r#"([?&]token=)[^ \t\r\n"'&]+"#, true, "$1[secret]"),
    (r"(passw\w{0,40} (is|was) )[^ \t\r\n]*\d[^ \t\r\n]*", true, "$1[secret]"),
    (r#"(passw\w{0,40} )\\{0,2}["'(][^ \t\r\n\d]*\d[^ \t\r\n]*["')]"#, true, "$1[secret]"),
    // A code of a few digits after its name: security codes, PINs, one-time codes.
    (
        r"(\b\w{0,20}(cv[cdnv]|csc|card[ _-]?code|security[ _-]{0,2}code|pass[ _-]?code|one[ _-]?time[ _-]?(code|passw)|verification[ _-]?(code|value)|otp|(\b|_|%5b)pin)(\w{0,38}[a-z_])?(2\b)?( code| number| value)?(%[\da-f]{2}|&(\w{2,6}|#\w{2,5});|\b(is|was|got|received|value)\b|[\t !-$&-/:-@\[-^`{-~\u00a0-\u00bf\u2000-\u202f\uff00-\uff0f\uff1a-\uff20]){0,10})(\d([ -]{0,2}\d){2,8}\b|[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19][\u0660-\u0669\u06f0-\u06f9\uff10-\uff19 ]{2,8})",
        true,
        "$1[secret]",
    ),
    // The same before its name: "739 is not valid for cvc", "482913 is your one-time code".
    (
        r"\b\d{3,9}(\W{0,3} ((is|was|as) ((not |an? |too ){0,2}((in)?(valid|correct)|wrong|short|long)|your|the|my)|for) [a-z _]{0,30}(cv[cdnv]|csc|(card|security)[ _-]?code|\bpin|otp|one[ -]?time))",
        true,
        "[secret]$1",
    ),
    // Six characters at least: what follows "basic" may be a word.
    (
        r#"(bearer([ \t\r\n:="'<\\`\u201c\u201d]|&quot;)+|basic[ \t\r\n]+)[\w+/.-]{5}[^ \t\r\n"',;=&>\\]+"#,
        true,
        "$1[secret]",
    ),
    // A private key as a whole, from its first line to its last or to the text's end.
    (r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----([^-]|-[^-])*(-----END [A-Z ]{0,40}-----)?", false, "[key]"),
    // Keys by their prefix, also after other letters; the secret part of a client secret; JSON Web Tokens.
    (r#"(\b(eyJ|([srpe]k|ephkey|sess)_)|([ks]_(live|test)|whsec|_secret)_)[^ \t\r\n"',;=&\\]+"#, false, "[key]"),
    // IBANs in capitals; in small letters, or by dashes, words and ids look like them where letters are anywhere.
    (r"(\b|IBAN)[A-Z]{2}\d{2}([ \t\u00a0\u2000-\u202f]{0,2}[A-Z\d]){11,}", false, "$1[number]"),
    (
        r"(\b|iban)[a-z]{2}\d{2}[ \t\u00a0\u2000-\u202f-]{0,2}([a-z]{4}|[a-z\d]\d{3})([ \t\u00a0\u2000-\u202f-]{0,2}\d{4})+[ \t\u00a0\u2000-\u202f-]{0,2}\d{3}([ \t\u00a0\u2000-\u202f-]{0,2}[a-z]?\d[a-z\d]{0,2}){0,4}",
        true,
        "$1[number]",
    ),
];

/// What comes after the card and account numbers, which `cards` finds.
pub(crate) const THEN: &[(&str, bool, &str)] = &[
    // Telephone numbers, in groups of any size: 8 digits after a plus sign, 7 after an area code in brackets, or after
    // what was taken for a number across two of them.
    (
        r"(\[number\][)]?|[+][\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]|[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]{2,6}[)])([ \t/().\u00a0\u2000-\u202f-]{0,2}[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]){7,}",
        false,
        "[number]",
    ),
    // What stands behind the number on a card's magnetic stripe.
    (r"(\[number\]([=Dd]|\^[ -\]_-~]{2,26}\^))\d{7,}", false, "$1[secret]"),
    // A card number of which most digits are stars.
    (r"[*]{3}[* -]{0,40}\d{1,6}", false, "[number]"),
    // After the numbers, whose last digits may stand before an "@". In the address of a page, "@" is "%40".
    (
        r#"(^|[ \t\r\n"',;=&\\])([^ \t\r\n"',;=&\\]*\w')?[^ \t\r\n"',;=&\\]+(@|%40)[^ \t\r\n"',;=&\\]+"#,
        false,
        "$1[email]",
    ),
    (r"(25[0-5]|2[0-4]\d|1?\d?\d)([.](25[0-5]|2[0-4]\d|1?\d?\d)){3}|\b[\da-f]+(:[\da-f]*){3,}", true, "[ip]"),
    // In small letters one long word: "12 items on the way" is no address.
    (
        r"\b\d{1,5}[A-Za-z]? (([A-Z][^ \t\r\n,]* |\d{1,3}[A-Za-z]{2} ){1,4}?([Ss]t(reet)?|[Rr](oa)?d|[Aa]ve(nue)?|[Ll]ane|[Dd]rive|Blvd|Boulevard|Way|Court|Close|Square|Place|Pkwy|Parkway|ST(REET)?|R(OA)?D|AVE(NUE)?|LANE|DRIVE|BLVD|WAY|CLOSE)|[a-z]{4,} ([Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane))\b",
        false,
        "[address]",
    ),
];

/// Replaces what must not reach a log or an error tracker: API keys, client secrets, JSON Web Tokens,
/// tokens after `Bearer` and `Basic`, the values of `Authorization` and `Cookie` headers and of what is
/// named a password, a secret or an API key; card, account and telephone numbers, e-mail, IP and street
/// addresses. SECURITY.md lists what it does not know.
/// Needs the feature `serde`, which brings the report as JSON.
///
/// ```
/// let text = "No such key: sk_test_abc123, ask jane@example.com about 4242 4242 4242 4242";
/// assert_eq!(checkout_errors::redact(text), "No such key: [key], ask [email] about [number]");
/// ```
pub fn redact(text: &str) -> String {
    static COMPILED: OnceLock<[Marks; 2]> = OnceLock::new();
    let [first, then] = COMPILED.get_or_init(|| [FIRST, THEN].map(compiled));
    let text = marked(text.to_owned(), first);
    marked(without_numbers(&text).unwrap_or(text), then)
}

/// Patterns, and what stands in the place of what they find.
type Marks = Vec<(Regex, &'static str)>;

fn compiled(patterns: &[(&str, bool, &'static str)]) -> Marks {
    let compile = |(pattern, any_case, mark): &(&str, bool, &'static str)| {
        let pattern = if *any_case { format!("(?i){pattern}") } else { (*pattern).to_owned() };
        // A pattern that is none would leave its secrets in; the test below compiles each.
        Regex::new(&pattern).ok().map(|regex| (regex, *mark))
    };
    patterns.iter().filter_map(compile).collect()
}

fn marked(mut text: String, marks: &Marks) -> String {
    for (pattern, mark) in marks {
        if let std::borrow::Cow::Owned(marked) = pattern.replace_all(&text, *mark) {
            text = marked;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_one() {
        for (pattern, _, _) in FIRST.iter().chain(THEN) {
            assert!(Regex::new(pattern).is_ok(), "{pattern}");
            // Bundlers that write ASCII escape texts, but no regular expressions.
            assert!(pattern.is_ascii(), "{pattern}");
        }
    }

    #[test]
    fn secrets_go_and_the_rest_stays() {
        // The same cases as the wrapper's.
        for line in include_str!("../../tests/cases/redact.jsonl").lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(redact(case["text"].as_str().unwrap()), case["expected"].as_str().unwrap());
        }
    }
}
