//! Known errors in random wrappers of keys and lists: each is found, and of a hidden reason the payer sees what a plain
//! decline shows.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/bodies/mod.rs"]
mod bodies;
#[path = "../../tests/bodies/hidden.rs"]
mod hidden;
#[path = "../../tests/bodies/refusal.rs"]
mod refusal;
#[path = "../sound.rs"]
mod sound;

fuzz_target!(|input: &[u8]| {
    // The first byte chooses what is looked at, the others decide what it is.
    let [first, dice @ ..] = input else { return };
    if first & 1 == 0 {
        let (body, refusal, context) = refusal::case(dice);
        sound::sound(body.as_bytes(), &context);
        if let Some(wrong) = refusal::complaint(&body, &refusal, &context) {
            panic!("{body}\nunder {:?}: {wrong}", context.status);
        }
    } else {
        let (body, reason, context) = hidden::case(dice);
        sound::sound(body.replace(hidden::HOLE, &reason).as_bytes(), &context);
        if let Some(difference) = hidden::difference(&body, &reason, &context) {
            panic!("{difference}");
        }
    }
});
