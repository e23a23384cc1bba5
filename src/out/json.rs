//! The report as JSON: the same as `JSON.stringify(report)` gives in JavaScript, and redacted like it.

use serde::de::IgnoredAny;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::judge::param::{Segment, segments};
use crate::out::redact::redact;
use crate::out::report::{CheckoutError, Report};

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Report", 5)?;
        out.serialize_field("errors", &self.errors)?;
        out.serialize_field("primary", &self.primary)?;
        out.serialize_field("status", &self.status)?;
        out.serialize_field("shape", self.shape.name())?;
        out.serialize_field("complete", &self.complete)?;
        out.end()
    }
}

#[derive(serde::Serialize)]
struct Display {
    id: &'static str,
    text: &'static str,
    lang: &'static str,
    dir: &'static str,
    source: &'static str,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Diagnosis {
    title: &'static str,
    hint: &'static str,
    doc_url: Option<String>,
    request_id: Option<String>,
}

impl Serialize for CheckoutError<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = [
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
            ("payment_method_type", &self.payment_method_type),
        ];
        let objects = [
            ("payment_intent", &self.payment_intent),
            ("payment_method", &self.payment_method),
            ("setup_intent", &self.setup_intent),
            ("source", &self.source),
        ];
        let mut out = serializer.serialize_struct("CheckoutError", 27)?;
        for (name, text) in texts {
            out.serialize_field(name, &text.as_deref().map(redact))?;
        }
        for (name, object) in objects {
            out.serialize_field(name, &object.as_deref().and_then(id))?;
        }
        out.serialize_field("audience", self.audience.name())?;
        out.serialize_field("rule", self.rule.id())?;
        out.serialize_field("outcome", self.outcome.name())?;
        out.serialize_field("field", &self.field.map(|field| field.name()))?;
        // Taken apart after it was redacted: of a secret's parts none looks like one.
        let param = self.param.as_deref().map(redact).unwrap_or_default();
        out.serialize_field("path", &segments(param.as_bytes()).map(step).collect::<Vec<_>>())?;
        out.serialize_field("masked", &self.masked)?;
        out.serialize_field("messageDisplayable", &self.message_displayable)?;
        out.serialize_field("nextStep", self.next_step.name())?;
        out.serialize_field("retry", &self.retry)?;
        let (id, text) = (self.display.id(), self.display.text());
        out.serialize_field("display", &Display { id, text, lang: "en", dir: "ltr", source: "catalog" })?;
        let rule = self.rule.row();
        let doc_url = self.doc_url.as_deref().filter(|url| url.starts_with("http:") || url.starts_with("https:"));
        let diagnosis = Diagnosis {
            title: rule.title,
            hint: rule.hint,
            doc_url: doc_url.map(redact),
            request_id: self.request_id.as_deref().map(redact),
        };
        out.serialize_field("diagnosis", &diagnosis)?;
        out.end()
    }
}

/// Of a nested object only its id goes into a log.
fn id(object: &str) -> Option<String> {
    let id = member_id(object)?;
    let (kind, rest) = id.split_once('_')?;
    let plain = (2..=8).contains(&kind.len())
        && kind.bytes().all(|b| b.is_ascii_lowercase())
        && (1..=64).contains(&rest.len())
        && rest.bytes().all(|b| b.is_ascii_alphanumeric());
    plain.then(|| redact(&id))
}

/// The member `id` as `JSON.parse` finds it: the last of that name. As a `Value` serde_json would refuse
/// objects that JavaScript reads: with half a surrogate pair in a text, very deep, with a number that
/// no float holds. So it only checks the syntax, and decodes no other text than this one.
fn member_id(object: &str) -> Option<String> {
    serde_json::from_str::<IgnoredAny>(object).ok()?;
    let decoded = |text: &str| serde_json::from_str::<String>(text).ok();
    let is_id = |key: Option<&str>| key.is_some_and(|key| decoded(key).is_some_and(|key| key == "id"));
    let bytes = object.as_bytes();
    let mut id = None;
    // The member's name, from its place until its value.
    let mut key = None;
    let mut depth = 0;
    let mut at = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).filter(|at| bytes[*at] == b'{')?;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                let start = at;
                at += 1;
                while *bytes.get(at)? != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                let text = object.get(start..=at)?;
                match key.take() {
                    _ if depth != 1 => {}
                    None => key = Some(text),
                    name if is_id(name) => id = decoded(text),
                    _ => {}
                }
            }
            b'{' | b'[' => {
                if is_id(key.take()) {
                    id = None;
                }
                depth += 1;
            }
            b'}' | b']' | b',' => {
                // A name that still waits had a number or a word for a value.
                if is_id(key.take()) {
                    id = None;
                }
                depth -= (*byte != b',') as u32;
            }
            _ => {}
        }
        at += 1;
    }
    id
}

fn step(segment: Segment) -> serde_json::Value {
    match segment {
        Segment::Name(name) => String::from_utf8_lossy(name).into(),
        Segment::Index(index) => index.into(),
    }
}

impl CheckoutError<'_> {
    /// `payment_intent` as a value; None where there is none or it was cut. Needs the feature `serde`.
    pub fn payment_intent_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.payment_intent.as_deref()?).ok()
    }

    /// `payment_method` as a value; None where there is none or it was cut. Needs the feature `serde`.
    pub fn payment_method_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.payment_method.as_deref()?).ok()
    }

    /// `setup_intent` as a value; None where there is none or it was cut. Needs the feature `serde`.
    pub fn setup_intent_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.setup_intent.as_deref()?).ok()
    }

    /// `source` as a value; None where there is none or it was cut. Needs the feature `serde`.
    pub fn source_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.source.as_deref()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn the_id_that_json_parse_finds() {
        let deep = format!(r#"{{"id":"pi_1","a":{}{}}}"#, "[".repeat(1000), "]".repeat(1000));
        for (object, expected) in [
            (r#"{"id":"pi_1"}"#, Some("pi_1")),
            (r#" { "a" : { "id" : "pi_2" } , "\u0069d" : "pi\u005f1" } "#, Some("pi_1")),
            (r#"{"id":"pi_1","x":"\ud800","\ud800":1e999}"#, Some("pi_1")),
            (&deep, Some("pi_1")),
            (r#"{"id":"pi_1","id":"pi_2"}"#, Some("pi_2")),
            (r#"{"id":"pi_1","id":[]}"#, None),
            (r#"{"id":"pi_1","id":{"id":"pi_2"}}"#, None),
            (r#"{"id":"pi_1","id":5}"#, None),
            (r#"{"id":"pi_1","id":null,"x":1}"#, None),
            (r#"{"x":"id","y":"pi_1"}"#, None),
            (r#"{"id":"pi_\ud800"}"#, None),
            (r#"{"id":"pi_1_secret_2"}"#, None),
            (r#"{"id":"pi_1""#, None),
            (r#"{'id':"pi_1"}"#, None),
            ("{\"id\":\"pi_1\",\"a\tb\":1}", None),
            (r#"[{"id":"pi_1"}]"#, None),
            ("{}", None),
            ("", None),
        ] {
            assert_eq!(id(object).as_deref(), expected, "{object}");
        }
    }
}
