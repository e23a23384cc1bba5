//! Whether the reader and serde_json see the same sixteen attributes in a body. Shared by the property
//! test and the fuzz target.

use checkout_errors::{CheckoutError, Context, explain};
use serde_json::{Map, Value};

/// The attributes that are text.
pub const TEXTS: [&str; 12] = [
    "type",
    "code",
    "decline_code",
    "advice_code",
    "network_advice_code",
    "network_decline_code",
    "param",
    "message",
    "charge",
    "doc_url",
    "request_log_url",
    "payment_method_type",
];
/// The attributes that are objects.
pub const OBJECTS: [&str; 4] = ["payment_intent", "payment_method", "setup_intent", "source"];

/// Other names from which the reader fills in what stands under no wire name, and what it opens to
/// look for a better error: on purpose no business of a JSON parser.
const OTHERS: [&str; 27] = [
    "rawtype",
    "stripeerrorcode",
    "detail",
    "details",
    "msg",
    "description",
    "errordescription",
    "errormessage",
    "title",
    "parametername",
    "parameter",
    "invalidparam",
    "chargeid",
    "field",
    "outcome",
    "raw",
    "paymentfailed",
    "extensions",
    "error",
    "errors",
    "validationerrors",
    "response",
    "data",
    "body",
    "jsonbody",
    "httpbody",
    "messages",
];

fn squashed(key: &str) -> String {
    key.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

/// A key that is a wire name, or one that the reader does not know in any spelling.
fn plain(key: &str) -> bool {
    let squashed = squashed(key);
    let wire = |name: &&str| name.replace('_', "") == squashed;
    TEXTS.contains(&key)
        || OBJECTS.contains(&key)
        || !(OTHERS.contains(&squashed.as_str()) || TEXTS.iter().any(&wire) || OBJECTS.iter().any(wire))
}

/// Something other than null, false and empty text.
fn some(value: Option<&Value>) -> bool {
    !matches!(value, None | Some(Value::Null | Value::Bool(false))) && value.and_then(Value::as_str) != Some("")
}

/// The error object, where the plain rules hold for it; None where the reader may look further.
fn subject(body: &Value) -> Option<&Map<String, Value>> {
    let body = body.as_object()?;
    let error = body.get("error")?.as_object()?;
    let alone = body.keys().all(|key| key == "error" || squashed(key) != "error");
    let source = error.get("source").and_then(Value::as_object);
    let placed = source.is_some_and(|source| source.keys().any(|key| squashed(key) == "attribute"));
    // A message may be a body as text, or hold an object; it is opened where nothing else says more.
    let opened = !["type", "code", "decline_code"].iter().any(|key| some(error.get(*key)))
        && match error.get("message") {
            Some(Value::Object(_)) => true,
            Some(Value::String(text)) => text.find('{').is_some_and(|at| text[at..].contains('"')),
            _ => false,
        };
    (alone && !placed && !opened && error.keys().all(|key| plain(key))).then_some(error)
}

/// Compares the two; Ok(false) where the body is no JSON, or none that the rules speak of.
pub fn agree(body: &[u8], status: Option<u16>) -> Result<bool, String> {
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return Ok(false) };
    let Some(error) = subject(&value) else { return Ok(false) };
    if body.len() > 1 << 20 {
        return Ok(false);
    }
    let report = explain(body, &Context { status, ..Context::default() });
    let [seen] = report.errors.as_slice() else { return Err(format!("{} errors, not 1", report.errors.len())) };
    if !report.complete {
        return Err("valid JSON is reported as incomplete".into());
    }
    for name in TEXTS {
        let actual = attribute(seen, name);
        let right = match error.get(name) {
            Some(Value::String(text)) if !text.is_empty() => actual == Some(text),
            // A number is given as it was written.
            Some(number @ Value::Number(_)) => {
                actual.is_some_and(|text| serde_json::from_str(text).ok().as_ref() == Some(number))
            }
            _ => actual.is_none(),
        };
        if !right {
            return Err(format!("{name} is {actual:?}, serde_json has {:?}", error.get(name)));
        }
    }
    for name in OBJECTS {
        let actual = attribute(seen, name);
        let right = match error.get(name) {
            Some(object @ Value::Object(_)) => {
                actual.is_some_and(|text| serde_json::from_str(text).ok().as_ref() == Some(object))
            }
            _ => actual.is_none(),
        };
        if !right {
            return Err(format!("{name} is {actual:?}, serde_json has {:?}", error.get(name)));
        }
    }
    Ok(true)
}

/// An attribute by its wire name.
pub fn attribute<'a>(error: &'a CheckoutError, name: &str) -> Option<&'a str> {
    match name {
        "type" => &error.r#type,
        "code" => &error.code,
        "decline_code" => &error.decline_code,
        "advice_code" => &error.advice_code,
        "network_advice_code" => &error.network_advice_code,
        "network_decline_code" => &error.network_decline_code,
        "param" => &error.param,
        "message" => &error.message,
        "charge" => &error.charge,
        "doc_url" => &error.doc_url,
        "request_log_url" => &error.request_log_url,
        "payment_method_type" => &error.payment_method_type,
        "payment_intent" => &error.payment_intent,
        "payment_method" => &error.payment_method,
        "setup_intent" => &error.setup_intent,
        "source" => &error.source,
        other => panic!("no attribute {other}"),
    }
    .as_deref()
}
