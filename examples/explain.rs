//! Explains a body on standard input: `cargo run --example explain -- 402 < body.json`.
//!
//! With `--lines`, explains a body a line, each as `{"body": "...", "status": 402}`, and prints a report a line.

use std::io::{BufRead, Read, Write, stdin, stdout};

use checkout_errors::{Context, explain, providers};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some("--lines") {
        let mut out = std::io::BufWriter::new(stdout().lock());
        for line in stdin().lock().lines() {
            let line: serde_json::Value = serde_json::from_str(&line?)?;
            let status = line["status"].as_u64().map(|status| status as u16);
            let body = line["body"].as_str().unwrap_or_default();
            let report = explain(body.as_bytes(), &Context { status, providers: providers::ALL, ..Context::default() });
            serde_json::to_writer(&mut out, &report)?;
            out.write_all(b"\n")?;
        }
        return Ok(());
    }
    let status = argument.map(|text| text.parse()).transpose()?;
    let mut body = Vec::new();
    stdin().lock().read_to_end(&mut body)?;
    let report = explain(&body, &Context { status, providers: providers::ALL, ..Context::default() });
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}
