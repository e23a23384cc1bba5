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

/// What a key holds, squeezed, whose value says more than a JSON parser knows.
const OTHERS: [&str; 31] = [
    "reason",
    "refus",
    "reject",
    "respon",
    "result",
    "code",
    "cause",
    "declin",
    "denial",
    "fail",
    "stat",
    "error",
    "outcome",
    "detail",
    "msg",
    "description",
    "message",
    "title",
    "param",
    "field",
    "raw",
    "extension",
    "body",
    "data",
    "object",
    "name",
    "success",
    "exception",
    "charge",
    "source",
    "warning",
];

/// The same in other languages, and short forms.
const FOREIGN: &str = "ack estado situacao esito durum wynik statut etat ergebnis sonuc resultado resultat resultaat \
    zustand risultato motivo codigo codice kod kennung powod raison motif grund reden respuesta resposta resp retorno \
    causale processor text desc erfolg sucesso exito successo basarili sukces succes mensaje mensagem messaggio opis \
    meldung hinweis mesaj aciklama komunikat libelle nachricht bericht campo feld champ alan pole veld fehler erro hata \
    blad fout attempt history event retries timeline log previous";

/// The error object, where the plain rules hold for it; None where the reader may find more elsewhere: in other
/// spellings, under keys that JSON parsers know nothing of, in objects and texts where a text should be.
fn subject(body: &Value) -> Option<&Map<String, Value>> {
    let body = body.as_object()?;
    let error = body.get("error")?.as_object()?;
    // An object that holds nothing reports no error by itself.
    if error.values().all(|value| matches!(value, Value::Null | Value::Bool(false)) || value == "") {
        return None;
    }
    // A body, or an exception as it is printed.
    let opens = |text: &str| {
        text.find('{').is_some_and(|at| text[at..].contains(['"', '\'']))
            || ["Error", "Exception"].iter().any(|class| text.contains(class))
    };
    let source = error.get("source").and_then(Value::as_object);
    let placed = source.is_some_and(|source| source.keys().any(|key| key.eq_ignore_ascii_case("attribute")));
    let known = |key: &str| TEXTS.contains(&key) || OBJECTS.contains(&key);
    // Another spelling of a name, one behind a namespace (`x:type`), or a key that names a reason, fills in what stands
    // under no wire name.
    let fills = |key: &str| {
        let plain: String = key.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        !key.is_ascii()
            || OTHERS.into_iter().chain(FOREIGN.split(' ')).any(|part| plain.contains(part))
            || TEXTS.iter().chain(&OBJECTS).any(|name| plain.contains(&name.replace('_', "")))
    };
    let plain = error.iter().all(|(key, value)| match value {
        _ if !known(key) && fills(key) => false,
        Value::Object(_) if OBJECTS.contains(&key.as_str()) => true,
        Value::Object(_) | Value::Array(_) => {
            known(key) && key != "message" && key != "charge" && !holds(value, &|key| known(key) || fills(key))
        }
        Value::String(text) if key == "message" => {
            !opens(text) && (text.matches([' ', '+']).count() > 1 || text.len() < 4)
        }
        Value::String(text) => known(key) || !opens(text),
        _ => true,
    });
    // An earlier attempt counts where the error around it is nobody's that is known.
    let kept = OBJECTS.iter().any(|key| error.get(*key).is_some_and(|value| value.is_object() || value.is_array()));
    let mine = ["card_error", "invalid_request_error", "api_error"];
    let governs = !kept || error.get("type").and_then(Value::as_str).is_some_and(|name| mine.contains(&name));
    // Texts under fields alone are a map of what is wrong with them.
    let told = error.keys().any(|key| known(key));
    (body.len() == 1 && !placed && told && plain && governs).then_some(error)
}

/// Whether an object in a value has such a key: then it may be the error itself, where a text should be.
fn holds(value: &Value, such: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| such(key) || holds(value, such)),
        Value::Array(items) => items.iter().any(|item| holds(item, such)),
        _ => false,
    }
}

/// Compares the two; Ok(false) where the body is no JSON, or none that the rules speak of.
pub fn agree(body: &[u8], status: Option<u16>) -> Result<bool, String> {
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return Ok(false) };
    let Some(error) = subject(&value) else { return Ok(false) };
    // serde_json drops what stands under a key that comes again; the reader looks into it.
    let brackets = |text: &[u8]| text.iter().filter(|byte| matches!(byte, b'{' | b'[')).count();
    if brackets(body) != brackets(value.to_string().as_bytes()) {
        return Ok(false);
    }
    if body.len() > 1 << 20 {
        return Ok(false);
    }
    let report = explain(body, &Context { status, ..Context::default() });
    let [seen] = report.errors.as_slice() else { return Err(format!("{} errors, not 1", report.errors.len())) };
    if !report.complete {
        return Err("valid JSON is reported as incomplete".into());
    }
    for name in TEXTS {
        // A plain or hidden decline under another key is the reason where none has its own: tests/masked.rs.
        if name == "decline_code" && !error.get(name).is_some_and(|value| value.is_string() || value.is_number()) {
            continue;
        }
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
