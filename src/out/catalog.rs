//! The tables as plain JavaScript objects, for the entry `checkout-errors/catalog`.
//!
//! Apart from the default build: pages that only explain do not carry names, notes and reasons.

use js_sys::{Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::out::payer::PAYER_REPORT;
use crate::tables::classes::CLASSES;
use crate::tables::codes::{CODES, Set};
use crate::tables::declines::DECLINES;
use crate::tables::facts::{Again, Facts, Family, Mask};
use crate::tables::fields::{FIELDS, Field};
use crate::tables::messages::MESSAGES;
use crate::tables::rules::RULES;
use crate::tables::types::TYPES;

/// One code, and what it decides.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CodeRow {
    code: &'static str,
    audience: &'static str,
    field: Option<&'static str>,
    next_step: &'static str,
    message: &'static str,
    masked: bool,
    unchanged: Option<bool>,
    note: String,
    source: &'static str,
}

impl CodeRow {
    fn new(code: &'static str, facts: Facts, note: String, source: &'static str) -> CodeRow {
        CodeRow {
            code,
            audience: facts.audience().name(),
            field: facts.field().map(|field| field.name()),
            next_step: facts.step().name(),
            message: facts.message().id(),
            masked: facts.mask() != Mask::Open,
            unchanged: match facts.again() {
                Again::No => Some(false),
                Again::Later | Again::Auto => Some(true),
                Again::Unknown => None,
            },
            note,
            source,
        }
    }
}

#[derive(Serialize)]
struct FieldRow {
    name: &'static str,
    about: &'static str,
    /// What is told at this field if no code says it better.
    message: &'static str,
}

/// The tables by name; each is a list of plain objects.
///
/// # Errors
/// None in practice: the rows are plain data. The signature is serde-wasm-bindgen's.
#[wasm_bindgen]
pub fn tables() -> Result<JsValue, JsValue> {
    let out = Object::new();
    let set = |name: &str, rows: Result<JsValue, serde_wasm_bindgen::Error>| {
        Reflect::set(&out, &JsValue::from_str(name), &rows?).map(|_| ())
    };
    let codes = CODES.iter().map(|row| CodeRow::new(row.code, row.facts, row.note.into(), origin(row.set)));
    let declines = DECLINES.iter().map(|row| {
        // A decline's meaning is its note, and what there is to add.
        let note = [row.meaning, row.note].join(" ");
        CodeRow::new(row.code, row.facts, note.trim().into(), "declines")
    });
    let types = TYPES.iter().map(|row| CodeRow::new(row.name, row.facts, String::new(), family(row.family)));
    let fields = FIELDS.iter().enumerate().map(|(n, (name, about))| {
        let message = Field::at(n).map_or("", |field| field.message().id());
        FieldRow { name, about, message }
    });
    // What the rows of a provider's table stand for. The rows themselves are no part of the core: js/catalog.ts has them.
    let classes = CLASSES.iter().map(|row| CodeRow::new(row.id, row.facts, row.about.into(), ""));
    set("codes", plain(codes))?;
    set("declines", plain(declines))?;
    set("types", plain(types))?;
    set("classes", plain(classes))?;
    set("rules", plain(RULES.iter().chain([&PAYER_REPORT])))?;
    set("fields", plain(fields))?;
    set("messages", plain(MESSAGES.iter()))?;
    Ok(out.into())
}

/// Where a code is from.
fn origin(set: Set) -> &'static str {
    match set {
        Set::Enum => "the published list",
        Set::Preview => "preview builds of the SDKs",
        Set::Legacy => "older SDKs",
        Set::Sources => "the Sources API",
        Set::Unlisted => "real responses",
        Set::StripeJs => "Stripe.js",
        Set::CheckoutSdk => "the Checkout Sessions SDK",
        Set::ApiV2 => "the REST API, version 2",
        Set::Mobile => "the SDKs for phones",
        Set::Client => "HTTP clients",
    }
}

/// Whose vocabulary a type belongs to.
fn family(family: Family) -> &'static str {
    match family {
        Family::Rest => "the REST API, version 1",
        Family::StripeJs => "Stripe.js",
        Family::Class => "server SDKs",
        Family::V2 => "the REST API, version 2",
    }
}

/// Rows as a list of plain objects; what a row lacks is null.
fn plain<T: Serialize>(rows: impl Iterator<Item = T>) -> Result<JsValue, serde_wasm_bindgen::Error> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    rows.collect::<Vec<_>>().serialize(&serializer)
}
