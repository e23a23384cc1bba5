//! What must not reach a log: keys, secrets, card digits, e-mail addresses.
//!
//! One row a kind of secret: a pattern and the mark in its place. The wrapper's js/redact.ts is rendered
//! from the same rows. So the patterns keep to what both languages read alike: no look-behind (which older
//! Safaris cannot read either), no classes that Unicode widens. Each begins at the edge of a word, so that
//! a long word is looked at once.

use std::sync::OnceLock;

use regex_lite::Regex;

/// Pattern, whether case is ignored, and what stands in its place: `$1` is what stood before the secret.
pub(crate) const PATTERNS: &[(&str, bool, &str)] = &[
    (r"(^|[^A-Za-z0-9_*])[A-Za-z0-9_*]*_secret_[A-Za-z0-9_*]*", false, "$1[secret]"),
    (r#"(bearer|basic)[ \t\r\n]+[^ \t\r\n"',;]{6,}"#, true, "$1 [secret]"),
    (r"(^|[^A-Za-z0-9])([srpeu]k|whsec|ephkey|sess|cuss)_[A-Za-z0-9_*]+", false, "$1[key]"),
    (
        r#"(^|[ \t\r\n"'(),;:<>=@])[^ \t\r\n"'(),;:<>=@]+@[^ \t\r\n"'(),;:<>@]*[^ \t\r\n"'(),;:<>@.!?]"#,
        false,
        "$1[email]",
    ),
    (r"(^|[^A-Za-z0-9])[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", false, "$1[number]"),
    (r"[+]?[0-9]([ .-]?[0-9*]){11,}|[+][0-9]([ .-]?[0-9]){7,}", false, "[number]"),
    (r"(^|[^0-9.])[0-9]{1,3}([.][0-9]{1,3}){3}", false, "$1[ip]"),
    (r"(^|[^A-Za-z0-9:])[0-9a-f]+(:[0-9a-f]*){3,}", true, "$1[ip]"),
    (
        r"(^|[^A-Za-z0-9])[0-9]{1,5}[A-Za-z]? ([A-Z][^ \t\r\n,]* ){1,3}?(Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Way|Court|Square|Place)",
        false,
        "$1[address]",
    ),
];

/// Replaces what must not reach a log or an error tracker: API keys, client secrets, tokens after
/// `Bearer` and `Basic`, card and account numbers, e-mail addresses, IP addresses, street addresses.
/// Needs the feature `serde`, which brings the report as JSON.
///
/// ```
/// let text = "No such key: sk_test_abc123, ask jane@example.com about 4242 4242 4242 4242";
/// assert_eq!(checkout_errors::redact(text), "No such key: [key], ask [email] about [number]");
/// ```
pub fn redact(text: &str) -> String {
    static COMPILED: OnceLock<Vec<(Regex, &str)>> = OnceLock::new();
    let compiled = COMPILED.get_or_init(|| {
        let compile = |(pattern, any_case, mark): &(&str, bool, &'static str)| {
            let pattern = if *any_case { format!("(?i){pattern}") } else { (*pattern).to_owned() };
            // A pattern that is none would leave its secrets in; the test below compiles each.
            Regex::new(&pattern).ok().map(|regex| (regex, *mark))
        };
        PATTERNS.iter().filter_map(compile).collect()
    });
    let mut text = text.to_owned();
    for (pattern, mark) in compiled {
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
        for (pattern, _, _) in PATTERNS {
            assert!(Regex::new(pattern).is_ok(), "{pattern}");
        }
    }

    #[test]
    fn secrets_go_and_the_rest_stays() {
        // The same cases as the wrapper's.
        for line in include_str!("../tests/fixtures/redact.jsonl").lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(redact(case["text"].as_str().unwrap()), case["expected"].as_str().unwrap());
        }
    }
}
