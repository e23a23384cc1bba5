//! A provider's code that hides its reason shows the payer what its code for a plain decline shows, whatever stands
//! around it.
#![cfg(feature = "serde")]

#[path = "bodies/answers.rs"]
mod answers;
mod bodies;

use std::cell::Cell;

use answers::pair;
use bodies::Dice;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};

#[test]
fn a_code_that_hides_its_reason_shows_what_a_plain_decline_shows() {
    // The same bodies in each run; `CASES=1000000 SEED=4 cargo test --release --test answers` looks for longer.
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let cases = number("CASES").unwrap_or(5000);
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(number("SEED").unwrap_or(17).into()),
        failure_persistence: None,
        max_shrink_iters: 10_000,
        ..Config::default()
    };
    let hidden = Cell::new(0);
    let result = TestRunner::new(config).run(&vec(any::<u8>(), 0..80), |bytes| {
        let Some(pair) = pair(&mut Dice(&bytes)) else { return Ok(()) };
        hidden.set(hidden.get() + pair.hides() as u32);
        pair.difference().map_or(Ok(()), |difference| Err(TestCaseError::fail(difference)))
    });
    if let Err(TestError::Fail(reason, _)) = &result {
        panic!("{reason}");
    }
    result.unwrap();
    // Some of the bodies hide something: else the test would compare nothing.
    assert!(hidden.get() > cases / 10, "{} of {cases} hide a reason", hidden.get());
}
