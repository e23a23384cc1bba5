//! On valid JSON the reader and serde_json see the same attributes.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/oracle/agree.rs"]
mod agree;

fuzz_target!(|body: &[u8]| {
    if let Err(difference) = agree::agree(body, Some(402)) {
        panic!("{difference}");
    }
    // Most inputs are no envelope: what they are is then the error object of one.
    let mut wrapped = b"{\"error\":{".to_vec();
    wrapped.extend_from_slice(body);
    wrapped.extend_from_slice(b"}}");
    if let Err(difference) = agree::agree(&wrapped, None) {
        panic!("wrapped: {difference}");
    }
});
