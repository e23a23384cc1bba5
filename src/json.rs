//! The report as JSON: the same as `JSON.stringify(report)` gives in JavaScript, and redacted like it.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::field::Segment;
use crate::redact::redact;
use crate::report::{CheckoutError, Report};

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
        let mut out = serializer.serialize_struct("CheckoutError", 26)?;
        for (name, text) in texts {
            out.serialize_field(name, &text.as_deref().map(redact))?;
        }
        for (name, object) in objects {
            out.serialize_field(name, &object.as_deref().and_then(id))?;
        }
        out.serialize_field("audience", self.audience.name())?;
        out.serialize_field("rule", self.rule.id())?;
        out.serialize_field("field", &self.field.map(|field| field.name()))?;
        out.serialize_field("path", &self.path().iter().map(step).collect::<Vec<_>>())?;
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
    let value: serde_json::Value = serde_json::from_str(object).ok()?;
    let id = value.get("id")?.as_str()?;
    let (kind, rest) = id.split_once('_')?;
    let plain = (2..=8).contains(&kind.len())
        && kind.bytes().all(|b| b.is_ascii_lowercase())
        && (1..=64).contains(&rest.len())
        && rest.bytes().all(|b| b.is_ascii_alphanumeric());
    plain.then(|| redact(id))
}

fn step(segment: &Segment) -> serde_json::Value {
    match segment {
        Segment::Name(name) => redact(&String::from_utf8_lossy(name)).into(),
        Segment::Index(index) => (*index).into(),
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
