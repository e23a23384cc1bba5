//! The tables as plain JavaScript objects, for the entry `checkout-errors/catalog`.
//!
//! Apart from the default build: pages that only explain do not carry names, notes and reasons.

use js_sys::{Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::tables::codes::{CODES, Set};
use crate::tables::declines::{DECLINES, DeclineKind};
use crate::tables::facts::{Again, Facts, Family, Mask};
use crate::tables::fields::FIELDS;
use crate::tables::messages::MESSAGES;
use crate::tables::rules::RULES;
use crate::tables::types::TYPES;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Decides {
    audience: &'static str,
    field: Option<&'static str>,
    next_step: &'static str,
    again: Again,
    message: &'static str,
}

impl From<Facts> for Decides {
    fn from(facts: Facts) -> Self {
        Decides {
            audience: facts.audience().name(),
            field: facts.field().map(|field| field.name()),
            next_step: facts.step().name(),
            again: facts.again(),
            message: facts.message().id(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Code {
    code: &'static str,
    #[serde(flatten)]
    decides: Decides,
    set: Set,
    typical_type: Option<&'static str>,
    typical_status: Option<u16>,
    note: &'static str,
}

#[derive(Serialize)]
struct Decline {
    code: &'static str,
    #[serde(flatten)]
    decides: Decides,
    masked: bool,
    mask: Mask,
    kind: DeclineKind,
    meaning: &'static str,
    note: &'static str,
}

#[derive(Serialize)]
struct Type {
    #[serde(rename = "type")]
    name: &'static str,
    family: Family,
    #[serde(flatten)]
    decides: Decides,
}

#[derive(Serialize)]
struct FieldOf {
    field: &'static str,
    about: &'static str,
}

#[derive(Serialize)]
struct Advice {
    code: &'static str,
    unchanged: bool,
    meaning: &'static str,
}

/// Stripe's three pieces of advice; see `unchanged` in src/retry.rs.
const ADVICE: [Advice; 3] = [
    Advice { code: "confirm_card_data", unchanged: false, meaning: "Declined because some card data is wrong." },
    Advice { code: "do_not_try_again", unchanged: false, meaning: "Do not use this card for this payment again." },
    Advice { code: "try_again_later", unchanged: true, meaning: "Declined now; the same request may succeed later." },
];

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
    let codes = CODES.iter().map(|row| Code {
        code: row.code,
        decides: row.facts.into(),
        set: row.set,
        typical_type: Some(row.typical_type).filter(|name| !name.is_empty()),
        typical_status: Some(row.typical_status).filter(|status| *status != 0),
        note: row.note,
    });
    let declines = DECLINES.iter().map(|row| Decline {
        code: row.code,
        decides: row.facts.into(),
        masked: row.facts.mask() != Mask::Open,
        mask: row.facts.mask(),
        kind: row.kind,
        meaning: row.meaning,
        note: row.note,
    });
    let types = TYPES.iter().map(|row| Type { name: row.name, family: row.family, decides: row.facts.into() });
    let fields = FIELDS.iter().map(|(field, about)| FieldOf { field, about });
    set("codes", plain(codes))?;
    set("declines", plain(declines))?;
    set("types", plain(types))?;
    set("advice", plain(ADVICE.iter()))?;
    set("fields", plain(fields))?;
    set("messages", plain(MESSAGES.iter()))?;
    set("rules", plain(RULES.iter()))?;
    Ok(out.into())
}

/// Rows as a list of plain objects, with null where there is nothing.
fn plain<T: Serialize>(rows: impl Iterator<Item = T>) -> Result<JsValue, serde_wasm_bindgen::Error> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    rows.collect::<Vec<_>>().serialize(&serializer)
}
