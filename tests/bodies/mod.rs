//! What the property tests share: bytes to decide by, wrappers as back ends write them, and what a payer sees.
// Each test takes a part of it.
#![allow(dead_code)]

use checkout_errors::{Context, Disclosure, Report};

/// Bytes to decide by: the first choice where they have run out, so that a failing body shrinks.
pub struct Dice<'a>(pub &'a [u8]);

impl Dice<'_> {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        let [first, rest @ ..] = self.0 else { return 0 };
        self.0 = rest;
        *first as usize * sides / 256
    }

    /// One of these.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())]
    }

    /// Now and then true: once in `sides`. Not where the bytes have run out.
    pub fn seldom(&mut self, sides: usize) -> bool {
        self.roll(sides) == sides - 1
    }
}

/// All that a payer can notice of a report: of a hidden reason it must be that of a plain decline.
#[derive(Debug, PartialEq, Eq)]
pub struct View {
    shape: &'static str,
    complete: bool,
    status: Option<u16>,
    primary: Option<usize>,
    errors: Vec<Seen>,
}

/// One error of it: audience, text, field, next step, outcome, and whether the API's own message may be shown.
type Seen = (&'static str, &'static str, Option<&'static str>, &'static str, &'static str, bool);

impl View {
    pub fn of(report: &Report) -> View {
        let errors = report.errors.iter().map(|error| {
            let field = error.field.map(|field| field.name());
            let (step, outcome) = (error.next_step.name(), error.outcome.name());
            (error.audience.name(), error.display.id(), field, step, outcome, error.message_displayable)
        });
        View {
            shape: report.shape.name(),
            complete: report.complete,
            status: report.status,
            primary: report.primary,
            errors: errors.collect(),
        }
    }
}

/// A name in each of the spellings that APIs write it in: `stolen_card`, `STOLEN_CARD`, `stolenCard`, `Stolen card`.
pub fn spelled(name: &str, style: usize) -> String {
    let words: Vec<&str> = name.split('_').collect();
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    match style {
        0 => name.to_owned(),
        1 => name.to_ascii_uppercase(),
        2 => {
            words.iter().enumerate().map(|(n, word)| if n == 0 { (*word).to_owned() } else { capital(word) }).collect()
        }
        3 => words.iter().map(|word| capital(word)).collect(),
        4 => words.join("-"),
        5 => words.join(" "),
        6 => capital(&words.join(" ")),
        _ => words.join(" ").to_ascii_uppercase(),
    }
}

/// How many spellings there are.
pub const SPELLINGS: usize = 8;

/// Keys of back ends that have no row of their own, and some that have one and lead on.
const OUTER: [&str; 50] = [
    "outer",
    "stripe",
    "gateway",
    "provider",
    "wrapped",
    "detail",
    "data",
    "body",
    "response",
    "payload",
    "result",
    "error",
    "err",
    "cause",
    "stripeError",
    "payment_error",
    "gatewayError",
    "providerResponse",
    "inner",
    "original",
    "value",
    "content",
    "extra",
    "debug",
    "upstream",
    "pay",
    "checkoutResult",
    "charge_error",
    "exception",
    "details",
    "info",
    "json",
    "order",
    "payment",
    "transaction",
    "checkout",
    "invoice",
    "confirmation",
    "authorization",
    "context",
    "extensions",
    "message",
    "reason",
    "state",
    "status",
    "output",
    "0",
    "failure",
    "problem",
    "returnValues",
];

/// A key under which a back end puts what it was answered: a usual one, or any letters.
pub fn key(dice: &mut Dice) -> String {
    if dice.roll(3) < 2 {
        return dice.one(&OUTER).to_owned();
    }
    // No vowels: no word of any table.
    let letters = b"bcdfghjklmnpqrstvwxz";
    let word = |dice: &mut Dice| -> String { (0..3 + dice.roll(6)).map(|_| dice.one(letters) as char).collect() };
    let first = word(dice);
    match dice.roll(4) {
        0 => first,
        1 => format!("{first}_{}", word(dice)),
        2 => format!("{first}{}", spelled(&word(dice), 3)),
        _ => format!("{first}-{}", word(dice)),
    }
}

/// What back ends put beside an error: none of it says why it failed.
const BESIDE: [&str; 54] = [
    r#""status":402"#,
    r#""status":400"#,
    r#""status":"error""#,
    r#""status":"failed""#,
    r#""statusCode":402"#,
    r#""statusCode":500"#,
    r#""success":false"#,
    r#""ok":false"#,
    r#""error":true"#,
    r#""error":"We could not take the payment.""#,
    r#""error":"Payment Required""#,
    r#""error":"Bad Request""#,
    r#""message":"Something went wrong with your order.""#,
    r#""message":"Request failed with status code 402""#,
    r#""msg":"We could not take the payment.""#,
    r#""id":"ord_1042""#,
    r#""orderId":1042"#,
    r#""timestamp":"2026-11-02T10:00:00.000Z""#,
    r#""created":1790000000"#,
    r#""path":"/api/v1/pay""#,
    r#""requestId":"b7c1""#,
    r#""traceId":"00-4bf92f3577b34da6""#,
    r#""name":"PaymentError""#,
    r#""version":"2.1""#,
    r#""data":null"#,
    r#""errors":[]"#,
    r#""code":"CHECKOUT_17""#,
    r#""retryable":false"#,
    r#""meta":{"page":1,"took_ms":12}"#,
    r#""links":["https://shop.example/orders/1042"]"#,
    r#""code":402"#,
    r#""code":"ERR_BAD_REQUEST""#,
    r#""code":"payment_failed""#,
    r#""type":"PaymentError""#,
    r#""type":"about:blank","title":"Payment Required""#,
    r#""detail":"The payment provider said no.""#,
    r#""errors":["Your payment failed."]"#,
    r#""errors":{}"#,
    r#""errorCode":"E17""#,
    r#""error_code":1042"#,
    r#""result":"error""#,
    r#""state":"failed""#,
    r#""state":"open""#,
    r#""exception":"PaymentException""#,
    r#""stack":"Error: x\n    at pay (server.js:1:1)""#,
    r#""trace":[{"file":"Pay.php","line":10,"function":"charge"}]"#,
    r#""config":{"url":"/v1/charges","method":"post","data":"{}"}"#,
    r#""request":{"method":"POST","amount":1099}"#,
    r#""metadata":{"order":"fraud_17","code":"stolen_card"}"#,
    r#""user":{"email":"ada@example.com","name":"Ada"}"#,
    r#""cart":{"items":[{"id":1,"state":"new","status":"active"}]}"#,
    r#""customer":{"id":"cus_1","status":"active"}"#,
    r#""log":["charge started","charge ended"]"#,
    r#""page":null"#,
];

/// `inner` under up to `depth` wrappers, each with neighbours; `listed`: it may stand in lists.
pub fn wrapped(dice: &mut Dice, inner: String, depth: usize, listed: bool) -> String {
    let mut body = inner;
    for _ in 0..dice.roll(depth + 1) {
        if listed && dice.seldom(5) {
            body = format!("[{body}]");
        }
        let name = key(dice);
        let mut members = vec![format!("\"{name}\":{body}")];
        for _ in 0..dice.roll(4) {
            let beside = dice.one(&BESIDE);
            // A second member of the same name would replace the first.
            let taken = |member: &String| member.split(':').next() == beside.split(':').next();
            if !members.iter().any(taken) {
                let at = dice.roll(members.len() + 1);
                members.insert(at, beside.to_owned());
            }
        }
        body = format!("{{{}}}", members.join(","));
    }
    body
}

/// The statuses that a checkout meets, and none.
pub const STATUSES: [Option<u16>; 20] = [
    Some(402),
    None,
    Some(200),
    Some(400),
    Some(0),
    Some(201),
    Some(302),
    Some(401),
    Some(403),
    Some(404),
    Some(408),
    Some(409),
    Some(422),
    Some(424),
    Some(429),
    Some(499),
    Some(500),
    Some(502),
    Some(503),
    Some(504),
];

/// What is known beside a body: any status, discreet now and then, a failure that the caller knows of.
pub fn context(dice: &mut Dice, statuses: &[Option<u16>]) -> Context<'static> {
    Context {
        status: dice.one(statuses),
        disclosure: if dice.seldom(4) { Disclosure::Discreet } else { Disclosure::Standard },
        failed: dice.seldom(6),
        idempotency_key: dice.seldom(6),
        ..Context::default()
    }
}
