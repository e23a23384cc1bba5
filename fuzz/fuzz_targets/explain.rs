//! Any bytes, any context: never a panic, and a report that holds together.
#![no_main]

use checkout_errors::explain;
use libfuzzer_sys::fuzz_target;

#[path = "../sound.rs"]
mod sound;

fuzz_target!(|input: &[u8]| {
    // The first two bytes choose the context.
    let [a, b, body @ ..] = input else { return };
    let context = sound::context(*a, *b);
    let report = sound::sound(body, &context);
    // The same again is the same, and goes into a log.
    assert_eq!(report, explain(body, &context));
    serde_json::to_string(&report).unwrap();
});
