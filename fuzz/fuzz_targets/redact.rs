//! Redaction: any text, no panic, and what is planted in a sentence is gone.
#![no_main]

use checkout_errors::redact;
use libfuzzer_sys::fuzz_target;

const SECRETS: [&str; 7] = [
    "sk_test_planted0planted",
    "pi_1_secret_planted0planted",
    "planted0@example.com",
    "4242424242424242",
    "whsec_planted0planted",
    "DE89370400440532013000",
    "192.168.17.23",
];
const AROUND: [(&str, &str); 5] = [(" ", " "), (": ", ". "), ("'", "'"), ("(", ")"), ("=", "&")];

fuzz_target!(|input: &[u8]| {
    // The first byte chooses the secret and what stands around it: one redaction a run, as each tries every pattern.
    let [choice, text @ ..] = input else { return };
    let choice = *choice as usize;
    let secret = SECRETS[choice % SECRETS.len()];
    let (before, after) = AROUND[choice / SECRETS.len() % AROUND.len()];
    let text = String::from_utf8_lossy(text.get(..200).unwrap_or(text));
    let whole = format!("{text}{before}{secret}{after}{text}");
    let out = redact(&whole);
    assert!(text.contains(secret) || !out.contains(secret), "{secret} stays in {out:?}");
    // A mark is at most nine letters, in the place of three at least.
    assert!(out.len() <= whole.len() * 4 + 16);
});
