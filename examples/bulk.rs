//! Explains many bodies in one run, for comparing the builds: tests/trust/parity.test.mjs.
//!
//! Standard input holds one body after the other: its length in four bytes, its status in two (little
//! endian, 65535 where it is not known), a byte that is 1 where providers' tables are asked too, then its bytes. A line is printed for each: the report, and the
//! attributes of its errors as they were sent, which the report shows redacted.

use std::io::{BufReader, BufWriter, ErrorKind, Read, Write, stdin, stdout};

use checkout_errors::{CheckoutError, Context, explain, providers};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut input = BufReader::new(stdin().lock());
    let mut out = BufWriter::new(stdout().lock());
    let mut head = [0; 7];
    let mut body = Vec::new();
    loop {
        match input.read_exact(&mut head) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => break,
            read => read?,
        }
        let [a, b, c, d, low, high, asked] = head;
        body.resize(u32::from_le_bytes([a, b, c, d]) as usize, 0);
        input.read_exact(&mut body)?;
        let status = Some(u16::from_le_bytes([low, high])).filter(|status| *status != u16::MAX);
        let providers = if asked == 1 { providers::ALL } else { &[] };
        let report = explain(&body, &Context { status, providers, ..Context::default() });
        let sent: Vec<_> = report.errors.iter().map(sent).collect();
        serde_json::to_writer(&mut out, &(&report, sent))?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

/// The attributes as they were sent, in the order of the report; of the objects their text.
fn sent<'a>(error: &'a CheckoutError) -> [Option<&'a str>; 17] {
    [
        &error.r#type,
        &error.code,
        &error.decline_code,
        &error.advice_code,
        &error.network_advice_code,
        &error.network_decline_code,
        &error.param,
        &error.message,
        &error.charge,
        &error.doc_url,
        &error.request_log_url,
        &error.request_id,
        &error.payment_method_type,
        &error.payment_intent,
        &error.payment_method,
        &error.setup_intent,
        &error.source,
    ]
    .map(|value| value.as_deref())
}
