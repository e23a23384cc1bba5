//! x
use checkout_errors::{Context, Report, explain, providers};
use std::io::BufRead;
fn show(r: &Report) -> String {
    match r.primary() {
        None => "no error".into(),
        Some(e) => format!(
            "{:?} {} f={:?} masked={} {:?} rule={:?} {:?} n={} p={:?}",
            e.audience,
            e.display.id(),
            e.field,
            e.masked,
            e.outcome,
            e.rule,
            r.shape,
            r.errors.len(),
            r.provider
        ),
    }
}
fn main() {
    for l in std::io::stdin().lock().lines() {
        let l = l.unwrap();
        let l = l.trim();
        if l.is_empty() || l.starts_with('#') {
            println!("{l}");
            continue;
        }
        let (s, b) = l.split_once(' ').unwrap();
        let status = s.parse().ok();
        let n = explain(b.as_bytes(), &Context { status, ..Context::default() });
        let t = explain(b.as_bytes(), &Context { status, providers: providers::ALL, ..Context::default() });
        let (n, t) = (show(&n), show(&t));
        println!("{l}\n   N {n}");
        if n != t {
            println!("   T {t}");
        }
    }
}
