//! A param taken apart: steps lie inside it, in order, and hold no brackets.
#![no_main]

use checkout_errors::{Segment, segments};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|param: &[u8]| {
    let mut at = 0;
    let mut count = 0;
    for step in segments(param) {
        count += 1;
        assert!(count <= param.len());
        let text = match step {
            Segment::Name(name) => name.to_vec(),
            Segment::Index(index) => index.to_string().into_bytes(),
        };
        assert!(!text.is_empty());
        // Each step stands in the param, behind the one before.
        let found = param[at..].windows(text.len()).position(|window| window == text);
        at += found.expect("a step that the param does not have") + text.len();
    }
});
