//! An error is found wherever a back end puts it: under any keys, in lists, beside any words of its own.

mod bodies;
#[path = "bodies/refusal.rs"]
mod refusal;

use std::cell::Cell;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};
use refusal::{case, complaint};

#[test]
fn an_error_is_found_under_any_wrapper() {
    // The same bodies in each run; another `rng_seed` tries others. One that fails is shortened, then printed.
    let config = Config {
        cases: 20_000,
        rng_seed: RngSeed::Fixed(17),
        failure_persistence: None,
        max_shrink_iters: 10_000,
        ..Config::default()
    };
    let hidden = Cell::new(0);
    let result = TestRunner::new(config).run(&vec(any::<u8>(), 0..120), |bytes| {
        let (body, refusal, context) = case(&bytes);
        hidden.set(hidden.get() + refusal.hidden as u32);
        match complaint(&body, &refusal, &context) {
            Some(wrong) => Err(TestCaseError::fail(format!("{body}\nunder {:?}: {wrong}", context.status))),
            None => Ok(()),
        }
    });
    if let Err(TestError::Fail(reason, _)) = &result {
        panic!("{reason}");
    }
    result.unwrap();
    assert!(hidden.get() > 200, "{} of 20,000 hide a reason", hidden.get());
}
