//! Any bytes, and answers of providers changed at random, with all tables: a report that holds together, and a code that
//! hides its reason shows what one shows that only says declined.
#![no_main]

use bodies::Dice;
use checkout_errors::{Context, providers};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/bodies/answers.rs"]
mod answers;
#[path = "../../tests/bodies/mod.rs"]
mod bodies;
#[path = "../sound.rs"]
mod sound;

fuzz_target!(|input: &[u8]| {
    // The first byte chooses what is looked at.
    let [first, rest @ ..] = input else { return };
    match first & 3 {
        0 => {
            let [a, b, body @ ..] = rest else { return };
            // Whose it is is known now and then, rightly or wrongly.
            let named = providers::ALL.get(usize::from(first >> 2)).map(|provider| provider.id);
            sound::sound(body, &Context { provider: named, ..sound::context(*a, *b) });
        }
        1 => {
            let (body, context) = answers::answer(&mut Dice(rest));
            sound::sound(body.as_bytes(), &context);
        }
        _ => {
            let Some(pair) = answers::pair(&mut Dice(rest)) else { return };
            if let Some(difference) = pair.difference() {
                panic!("{difference}");
            }
        }
    }
});
