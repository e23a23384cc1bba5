//! What a Rust program gets: the report with its strings.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use crate::bytes::escape;
use crate::bytes::suspect::suspect;
use crate::bytes::text::Text;
use crate::bytes::text::padded;
use crate::context::{Around, FIRST_DELAY, Told, UNKNOWN};
use crate::judge::param::{Segment, segments};
use crate::judge::retry::Retry;
use crate::judge::verdict::{Outcome, Verdict};
use crate::judge::{judge, urgency};
use crate::providers::Provider;
use crate::read::entry::MEMBERS;
use crate::read::{Entry, Found, LIMIT, NESTED, Reading, Value};
use crate::tables::dialect::{Dialects, Index};
use crate::tables::facts::{Audience, NextStep};
use crate::tables::fields::Field;
use crate::tables::keys::{ATTRIBUTES, Key, NAMES};
use crate::tables::messages::Message;
use crate::tables::rules::Rule;
use crate::tables::shapes::Shape;

/// What is known beside the body.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'p> {
    /// The response's status, 100 to 599; 0 if no response came; None if it is not known.
    pub status: Option<u16>,
    /// The header `Stripe-Should-Retry`.
    pub should_retry: Option<bool>,
    /// The header `Retry-After`, in milliseconds.
    pub retry_after_ms: Option<u32>,
    /// The request carried an idempotency key. If you don't know, say false.
    pub idempotency_key: bool,
    /// The caller knows that something failed: a body that reports nothing gives one error, not none.
    pub failed: bool,
    /// Whether declines are told apart.
    pub disclosure: Disclosure,
    /// Providers beside Stripe whose answers are to be recognised: [`providers::ALL`](crate::providers::ALL), or some.
    pub providers: &'p [Provider],
    /// Whose answer it is, where that is known: `"adyen"`. Else it is recognised by its keys; `"stripe"` asks no other's
    /// tables. An id of none of `providers` counts as none.
    pub provider: Option<&'p str>,
}

/// Whether declines are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Disclosure {
    /// Each decline has its own text, but for the reasons that must stay hidden.
    #[default]
    Standard,
    /// Every decline is shown as the generic one, so that card testers learn nothing.
    Discreet,
}

/// What a body says, error by error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report<'a> {
    /// One entry per error in the body, in wire order. Empty if the body reports no error.
    pub errors: Vec<CheckoutError<'a>>,
    /// The place in `errors` of the one to act on first.
    pub primary: Option<usize>,
    /// The response's status, else the one that the body names.
    pub status: Option<u16>,
    /// How the body was recognised.
    pub shape: Shape,
    /// Whose tables explained it: `"stripe"`, `"adyen"`; None if none were needed, or none are known.
    pub provider: Option<&'static str>,
    /// False: the body was cut, oversized or only partly readable, and what could be salvaged is reported.
    pub complete: bool,
}

impl<'a> Report<'a> {
    /// The error to act on first.
    pub fn primary(&self) -> Option<&CheckoutError<'a>> {
        self.primary.and_then(|at| self.errors.get(at))
    }
}

/// One error: its attributes as sent, and what was decided about it.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckoutError<'a> {
    /// `type` as sent: `"card_error"`.
    pub r#type: Option<Cow<'a, str>>,
    /// `code` as sent: `"card_declined"`.
    pub code: Option<Cow<'a, str>>,
    /// `decline_code` as sent: `"insufficient_funds"`.
    pub decline_code: Option<Cow<'a, str>>,
    /// `advice_code` as sent: `"try_again_later"`.
    pub advice_code: Option<Cow<'a, str>>,
    /// `network_advice_code` as sent: `"02"`.
    pub network_advice_code: Option<Cow<'a, str>>,
    /// `network_decline_code` as sent: `"51"`.
    pub network_decline_code: Option<Cow<'a, str>>,
    /// `charge` as sent: `"ch_1"`.
    pub charge: Option<Cow<'a, str>>,
    /// `doc_url` as sent.
    pub doc_url: Option<Cow<'a, str>>,
    /// `message` as sent. Not for the payer, unless `message_displayable`.
    pub message: Option<Cow<'a, str>>,
    /// `param` as sent: `"card[number]"`.
    pub param: Option<Cow<'a, str>>,
    /// `payment_intent`, as JSON text. It carries a client secret: do not log it.
    pub payment_intent: Option<Cow<'a, str>>,
    /// `payment_method`, as JSON text.
    pub payment_method: Option<Cow<'a, str>>,
    /// `payment_method_type` as sent: `"card"`.
    pub payment_method_type: Option<Cow<'a, str>>,
    /// `request_log_url` as sent.
    pub request_log_url: Option<Cow<'a, str>>,
    /// `setup_intent`, as JSON text.
    pub setup_intent: Option<Cow<'a, str>>,
    /// `source`, as JSON text.
    pub source: Option<Cow<'a, str>>,
    /// The request's id, from the body or its `request_log_url`: `"req_1"`.
    pub request_id: Option<Cow<'a, str>>,
    /// Of the nested objects what is no secret, in the order of [`MEMBERS`](crate::read::entry::MEMBERS).
    pub(crate) members: [Option<Cow<'a, str>>; MEMBERS.len()],

    /// Whom the error is for.
    pub audience: Audience,
    /// Which rule decided the audience.
    pub rule: Rule,
    /// What became of the money.
    pub outcome: Outcome,
    /// The form field that the payer should correct.
    pub field: Option<Field>,
    /// What to show the payer.
    pub display: Message,
    /// The reason must not be revealed; `display` is the generic decline.
    pub masked: bool,
    /// The API's own message may be shown to the payer as it is.
    pub message_displayable: bool,
    /// What to do next.
    pub next_step: NextStep,
    /// Whether and how to send the request again.
    pub retry: Retry,
}

/// What may be printed of a text: all of it, unless it may hold a secret.
struct Printed<'a>(&'a Option<Cow<'a, str>>);

impl fmt::Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(text) if suspect(Text::new(&padded(text.as_bytes()))) => f.write_str("Some([may hold a secret])"),
            text => text.fmt(f),
        }
    }
}

impl<'a> CheckoutError<'a> {
    /// The attributes that are text, each with its name on the wire.
    pub(super) fn texts(&self) -> [(&'static str, &Option<Cow<'a, str>>); 13] {
        [
            ("type", &self.r#type),
            ("code", &self.code),
            ("decline_code", &self.decline_code),
            ("advice_code", &self.advice_code),
            ("network_advice_code", &self.network_advice_code),
            ("network_decline_code", &self.network_decline_code),
            ("param", &self.param),
            ("message", &self.message),
            ("charge", &self.charge),
            ("doc_url", &self.doc_url),
            ("request_log_url", &self.request_log_url),
            ("request_id", &self.request_id),
            ("payment_method_type", &self.payment_method_type),
        ]
    }
}

/// Without secrets: of nested objects only members, of texts only those that hold none.
impl fmt::Debug for CheckoutError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("CheckoutError");
        for (name, text) in self.texts() {
            out.field(name, &Printed(text));
        }
        for ((object, member), text) in MEMBERS.iter().zip(&self.members) {
            if text.is_some() {
                out.field(&format!("{}.{}", NAMES[*object as usize], NAMES[*member as usize]), &Printed(text));
            }
        }
        out.field("audience", &self.audience)
            .field("rule", &self.rule)
            .field("outcome", &self.outcome)
            .field("field", &self.field)
            .field("display", &self.display)
            .field("masked", &self.masked)
            .field("message_displayable", &self.message_displayable)
            .field("next_step", &self.next_step)
            .field("retry", &self.retry)
            .finish()
    }
}

impl CheckoutError<'_> {
    /// `param` taken apart: `"items[0][price]"` gives `items`, 0, `price`.
    pub fn path(&self) -> Vec<Segment<'_>> {
        self.param.as_deref().map_or_else(Vec::new, |param| segments(param.as_bytes()).collect())
    }
}

/// Explains a body: any bytes. Never panics; a body that reports no error gives a report without errors.
///
/// ```
/// use checkout_errors::{Context, Shape, explain};
/// let report = explain(b"<html>502 Bad Gateway</html>", &Context { status: Some(502), ..Context::default() });
/// assert_eq!(report.shape, Shape::Text);
/// assert_eq!(report.errors[0].outcome.name(), "unknown");
/// assert_eq!(explain(b"", &Context::default()).errors.len(), 0);
/// ```
pub fn explain<'a>(body: &'a [u8], context: &Context) -> Report<'a> {
    let around = Around {
        status: context.status.map_or(UNKNOWN, u32::from),
        should_retry: match context.should_retry {
            Some(true) => Told::Retry,
            Some(false) => Told::DoNotRetry,
            None => Told::Nothing,
        },
        first_delay: context.retry_after_ms.unwrap_or(FIRST_DELAY),
        thrown: false,
        discreet: context.disclosure == Disclosure::Discreet,
        failed: context.failed,
        keyed: context.idempotency_key,
        cut: false,
    };
    // Stripe's own are always there, and tried first.
    let providers = if context.provider == Some("stripe") { &[] } else { context.providers };
    let named = providers.iter().position(|provider| context.provider == Some(provider.id));
    TABLES.with_borrow_mut(|tables| {
        tables.join(providers);
        explain_by(body, context, &around, Dialects { all: &tables.all, index: &tables.index, named })
    })
}

fn explain_by<'a>(body: &'a [u8], context: &Context, around: &Around, dialects: Dialects) -> Report<'a> {
    let of = |mut report: Report<'a>, reading: &Reading| {
        report.provider = match reading.provider {
            Some(0) => Some("stripe"),
            Some(at) => context.providers.get(at - 1).map(|provider| provider.id),
            None => None,
        };
        report
    };
    let (report, reading) = read(body, around, dialects, Cow::Borrowed);
    if !reading.nested.is_some() {
        return of(report, &reading);
    }
    // A body as text inside the body: decode it and read that, as often as it was wrapped.
    let mut around = around.inside(&reading);
    let mut text = decoded(body, reading.nested);
    for _ in 0..NESTED {
        let (report, reading) = read(text.as_bytes(), &around, dialects, |text| Cow::Owned(text.to_owned()));
        if !reading.nested.is_some() {
            return of(report, &reading);
        }
        around = around.inside(&reading);
        text = decoded(text.as_bytes(), reading.nested);
    }
    report
}

thread_local! {
    /// Where the reader keeps the errors of a body: 28 KB, which would take longer to make than a body to read.
    static FOUND: RefCell<Box<Found>> = RefCell::new(Box::new(Found::EMPTY));
    /// The tables of the last call, which those of the next are as a rule.
    static TABLES: RefCell<Box<Tables>> = RefCell::new(Box::new(Tables { of: Vec::new(), all: Vec::new(), index: Index::EMPTY }));
}

/// Providers' tables as the reader takes them.
struct Tables {
    of: Vec<Provider>,
    /// One after the other, each behind its length and a blank.
    all: Vec<u8>,
    index: Index,
}

impl Tables {
    /// Takes those of these providers.
    fn join(&mut self, providers: &[Provider]) {
        let same = |(one, other): (&Provider, &Provider)| std::ptr::eq(one.data, other.data);
        if self.of.len() == providers.len() && self.of.iter().zip(providers).all(same) {
            return;
        }
        self.of = providers.to_vec();
        self.all.clear();
        for provider in providers {
            self.all.extend_from_slice(provider.data.len().to_string().as_bytes());
            self.all.push(b' ');
            self.all.extend_from_slice(provider.data.as_bytes());
        }
        self.index.read(&self.all);
    }
}

fn read<'a, 'b>(
    body: &'b [u8],
    around: &Around,
    dialects: Dialects,
    own: fn(&'b str) -> Cow<'a, str>,
) -> (Report<'a>, Reading) {
    let mut errors = Vec::new();
    let mut first: Option<(usize, u8)> = None;
    let mut status = None;
    let length = body.len().min(LIMIT);
    let padded = padded(&body[..length]);
    let around = Around { cut: around.cut || length < body.len(), ..*around };
    let mut take = |entry: &Entry, verdict: Verdict, around: &Around| {
        if first.is_none_or(|(_, before)| urgency(verdict.facts) < before) {
            first = Some((errors.len(), urgency(verdict.facts)));
        }
        if status.is_none() && entry.status != 0 {
            status = Some(entry.status);
        }
        errors.push(error(body, entry, verdict, around, own));
    };
    let reading = FOUND.with_borrow_mut(|found| judge(Text::new(&padded), around, dialects, found, &mut take));
    let report = Report {
        errors,
        primary: first.map(|first| first.0),
        status: Some(around.status).filter(|status| *status != UNKNOWN).or(status).map(|status| status as u16),
        shape: reading.shape,
        provider: None,
        complete: reading.complete,
    };
    (report, reading)
}

fn error<'a, 'b>(
    body: &'b [u8],
    entry: &Entry,
    verdict: Verdict,
    around: &Around,
    own: fn(&'b str) -> Cow<'a, str>,
) -> CheckoutError<'a> {
    let of = |value: Value| string(body, value, own);
    let get = |key: Key| of(entry.get(key));
    CheckoutError {
        r#type: get(Key::Type),
        code: get(Key::Code),
        decline_code: get(Key::DeclineCode),
        advice_code: get(Key::AdviceCode),
        network_advice_code: get(Key::NetworkAdviceCode),
        network_decline_code: get(Key::NetworkDeclineCode),
        charge: get(Key::Charge),
        doc_url: get(Key::DocUrl),
        message: get(Key::Message),
        param: get(Key::Param),
        payment_intent: get(Key::PaymentIntent),
        payment_method: get(Key::PaymentMethod),
        payment_method_type: get(Key::PaymentMethodType),
        request_log_url: get(Key::RequestLogUrl),
        setup_intent: get(Key::SetupIntent),
        source: get(Key::Source),
        request_id: get(Key::RequestId).or_else(|| request_in(body, entry.get(Key::RequestLogUrl), own)),
        members: std::array::from_fn(|n| entry.values.get(ATTRIBUTES + n).and_then(|value| of(*value))),
        audience: verdict.facts.audience(),
        rule: verdict.facts.rule(),
        outcome: verdict.flags.outcome(),
        field: verdict.facts.field(),
        display: verdict.facts.message(),
        masked: verdict.flags.masked(),
        message_displayable: verdict.flags.displayable(),
        next_step: verdict.facts.step(),
        retry: Retry::new(verdict, around),
    }
}

/// The request's id in the address of its log: `req_` and what follows.
fn request_in<'a, 'b>(body: &'b [u8], url: Value, own: fn(&'b str) -> Cow<'a, str>) -> Option<Cow<'a, str>> {
    let url = string(body, url, own)?;
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let start = url.match_indices("req_").map(|found| found.0).find(|at| *at == 0 || !word(url.as_bytes()[at - 1]))?;
    let length = url.as_bytes()[start..].iter().take_while(|byte| word(**byte)).count();
    let id = start..start + length;
    (length > 4).then(|| match url {
        Cow::Borrowed(url) => Cow::Borrowed(&url[id]),
        Cow::Owned(url) => Cow::Owned(url[id].to_owned()),
    })
}

/// A value's text: borrowed if nothing in it is escaped.
fn string<'a, 'b>(body: &'b [u8], value: Value, own: fn(&'b str) -> Cow<'a, str>) -> Option<Cow<'a, str>> {
    if !value.is_some() {
        return None;
    }
    Some(match std::str::from_utf8(part(body, value)) {
        Ok(text) if !value.escaped() => own(text),
        _ => Cow::Owned(decoded(body, value)),
    })
}

/// A value's text, its escapes decoded. Of bytes that are no UTF-8, U+FFFD is left before that: an escape
/// joins none of them.
fn decoded(body: &[u8], value: Value) -> String {
    let text = String::from_utf8_lossy(part(body, value));
    if value.escaped() { escape::decode(&text) } else { text.into_owned() }
}

fn part(body: &[u8], value: Value) -> &[u8] {
    body.get(value.start()..value.end()).unwrap_or(&[])
}
