//! The report as JSON: the same as `JSON.stringify(report)` gives in JavaScript, and redacted like it.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::judge::param::{Segment, segments};
use crate::out::redact::redact;
use crate::out::report::{CheckoutError, Report};

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Report", 6)?;
        out.serialize_field("errors", &self.errors)?;
        out.serialize_field("primary", &self.primary())?;
        out.serialize_field("status", &self.status)?;
        out.serialize_field("shape", self.shape.name())?;
        out.serialize_field("provider", &self.provider)?;
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

/// What a report says of a PaymentIntent or SetupIntent.
#[derive(serde::Serialize)]
struct Intent {
    id: Option<String>,
    status: Option<String>,
}

/// What a report says of a payment method.
#[derive(serde::Serialize)]
struct Method {
    id: Option<String>,
    r#type: Option<String>,
    brand: Option<String>,
}

impl Serialize for CheckoutError<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CheckoutError", 28)?;
        for (name, text) in self.texts() {
            out.serialize_field(name, &text.as_deref().map(redact))?;
        }
        let [intent_id, intent_status, setup_id, setup_status, id, kind, brand, source_id, source_kind, source_brand] =
            &self.members;
        let of = |text: &Option<Cow<str>>| text.as_deref().map(redact);
        let intent = |id, status| Intent { id: of(id), status: of(status) };
        let method = |id, kind, brand| Method { id: of(id), r#type: of(kind), brand: of(brand) };
        out.serialize_field(
            "payment_intent",
            &self.payment_intent.is_some().then(|| intent(intent_id, intent_status)),
        )?;
        out.serialize_field("setup_intent", &self.setup_intent.is_some().then(|| intent(setup_id, setup_status)))?;
        out.serialize_field("payment_method", &self.payment_method.is_some().then(|| method(id, kind, brand)))?;
        let source = self.source.is_some().then(|| method(source_id, source_kind, source_brand));
        out.serialize_field("source", &source)?;
        out.serialize_field("audience", self.audience.name())?;
        out.serialize_field("rule", self.rule.id())?;
        out.serialize_field("outcome", self.outcome.name())?;
        let field = self.field.map(|field| field.name());
        out.serialize_field("field", &field)?;
        // The crate knows no form.
        out.serialize_field("formField", &field)?;
        // Taken apart after it was redacted: of a secret's parts none looks like one.
        let param = self.param.as_deref().map(redact).unwrap_or_default();
        out.serialize_field("path", &segments(param.as_bytes()).map(step).collect::<Vec<_>>())?;
        let (id, text) = (self.display.id(), self.display.text());
        out.serialize_field("display", &Display { id, text, lang: "en", dir: "ltr", source: "catalog" })?;
        out.serialize_field("masked", &self.masked)?;
        out.serialize_field("messageDisplayable", &self.message_displayable)?;
        out.serialize_field("nextStep", self.next_step.name())?;
        out.serialize_field("retry", &self.retry)?;
        out.end()
    }
}

fn step(segment: Segment) -> serde_json::Value {
    match segment {
        Segment::Name(name) => String::from_utf8_lossy(name).into(),
        Segment::Index(index) => index.into(),
    }
}

impl CheckoutError<'_> {
    /// `payment_intent` as a value; None if there is none or it was cut. Needs the feature `serde`.
    pub fn payment_intent_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.payment_intent.as_deref()?).ok()
    }

    /// `payment_method` as a value; None if there is none or it was cut. Needs the feature `serde`.
    pub fn payment_method_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.payment_method.as_deref()?).ok()
    }

    /// `setup_intent` as a value; None if there is none or it was cut. Needs the feature `serde`.
    pub fn setup_intent_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.setup_intent.as_deref()?).ok()
    }

    /// `source` as a value; None if there is none or it was cut. Needs the feature `serde`.
    pub fn source_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(self.source.as_deref()?).ok()
    }
}
