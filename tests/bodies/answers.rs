//! Answers of providers, from the corpora, changed and wrapped at random; and the codes of their tables that hide a
//! reason, against those that only say declined. Shared by the property test and the fuzz target.

// The property test takes a part of it.
#![allow(dead_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use checkout_errors::{Context, PayerReport, explain, providers};
use serde_json::{Map, Value};

use crate::bodies::{Dice, STATUSES, context, key, wrapped};

/// Stands for the code in a body that is being built.
const HOLE: &str = "@@";

/// A provider: its answers, and the codes of its tables, a list a table.
struct Provider {
    id: &'static str,
    answers: Vec<Value>,
    tables: Vec<Codes>,
}

#[derive(Default)]
struct Codes {
    /// Told as the plain decline.
    plain: Vec<String>,
    /// Told as that too, and hidden.
    hidden: Vec<String>,
    /// All the others.
    others: Vec<String>,
}

/// The file below the crate's root, which is above the fuzz targets'.
fn file(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = if root.ends_with("fuzz") { root.parent().unwrap() } else { root };
    std::fs::read_to_string(root.join(path)).unwrap()
}

/// Every provider of which there are tables.
fn all() -> &'static [Provider] {
    static ALL: OnceLock<Vec<Provider>> = OnceLock::new();
    ALL.get_or_init(|| {
        let lines: Vec<Value> = ["providers", "providers-written"]
            .iter()
            .flat_map(|name| {
                let text = file(&format!("tests/corpus/{name}.jsonl"));
                text.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<_>>()
            })
            .collect();
        let of = |id: &'static str| Provider {
            id,
            answers: lines
                .iter()
                .filter(|line| line["provider"] == id)
                .filter_map(|line| serde_json::from_str(line["body"].as_str()?).ok())
                .filter(|body: &Value| body.is_object() || body.is_array())
                .collect(),
            tables: tables(&file(&format!("src/tables/providers/{id}.txt"))),
        };
        providers::ALL.iter().map(|provider| of(provider.id)).filter(|one| !one.answers.is_empty()).collect()
    })
}

/// The tables of a source. A code that stands in several is left out, for one may hide what another tells; of the plain
/// ones those too that a condition names: they say where the reason stands, and are none.
fn tables(source: &str) -> Vec<Codes> {
    let mut tables: Vec<Codes> = Vec::new();
    let mut times = BTreeMap::<String, usize>::new();
    let conditions = source.lines().filter(|line| line.contains('=') && !line.contains(" | "));
    let named: BTreeSet<&str> = conditions.flat_map(|line| line.split([' ', '=', '|', '^', ','])).collect();
    for line in source.lines() {
        let parts: Vec<&str> = line.split(" | ").map(str::trim).collect();
        match (parts.as_slice(), tables.last_mut()) {
            ([one], _) if one.starts_with("table ") => tables.push(Codes::default()),
            // `x*` is the beginning of many.
            ([code, class, ..], Some(table)) if !code.contains(['*', '"', '\\']) => {
                *times.entry((*code).to_owned()).or_default() += 1;
                let list = match *class {
                    "declined" | "declined_later" | "declined_final" => &mut table.plain,
                    "masked" => &mut table.hidden,
                    _ => &mut table.others,
                };
                list.push((*code).to_owned());
            }
            _ => {}
        }
    }
    for table in &mut tables {
        table.plain.retain(|code| times[code] == 1 && !named.contains(code.as_str()));
        table.hidden.retain(|code| times[code] == 1);
    }
    tables
}

/// Odd values in a place of another.
const ODD: [&str; 16] = [
    "null",
    "true",
    "false",
    "0",
    "-1.5e3",
    "402",
    "1e999",
    r#""""#,
    r#"" ""#,
    r#""lost_card""#,
    r#""Suspected fraud""#,
    r#""05 : Do not honor""#,
    r#""é中😀""#,
    "[]",
    "{}",
    r#"[[{"code":"41"}]]"#,
];

/// How many values there are, from this one down.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(count).sum::<usize>(),
        Value::Array(list) => list.iter().map(count).sum(),
        _ => 0,
    }
}

/// The value of that number; the first is the whole.
fn nth<'v>(value: &'v mut Value, n: &mut usize) -> Option<&'v mut Value> {
    if *n == 0 {
        return Some(value);
    }
    *n -= 1;
    match value {
        Value::Object(members) => members.values_mut().find_map(|inner| nth(inner, n)),
        Value::Array(list) => list.iter_mut().find_map(|inner| nth(inner, n)),
        _ => None,
    }
}

/// Any value of it.
fn any<'v>(dice: &mut Dice, value: &'v mut Value) -> &'v mut Value {
    let mut n = dice.roll(count(value));
    // Of a number below their count there is one.
    nth(value, &mut n).unwrap()
}

/// Any code of the provider's.
fn code(dice: &mut Dice, provider: &Provider) -> Option<String> {
    if provider.tables.is_empty() {
        return None;
    }
    let table = &provider.tables[dice.roll(provider.tables.len())];
    let list = [&table.hidden, &table.plain, &table.others][dice.roll(3)];
    // A list may be longer than a byte is large.
    (!list.is_empty()).then(|| list[(dice.roll(256) * 256 + dice.roll(256)) % list.len()].clone())
}

/// One change somewhere in an answer.
fn change(dice: &mut Dice, answer: &mut Value) {
    let others = all();
    let other = &others[dice.roll(others.len())];
    let value = any(dice, answer);
    match dice.roll(8) {
        0 => *value = serde_json::from_str(dice.one(&ODD)).unwrap_or_default(),
        1 => {
            if let Some(code) = code(dice, other) {
                *value = Value::String(code);
            }
        }
        2 => {
            let mut donor = other.answers[dice.roll(other.answers.len())].clone();
            *value = any(dice, &mut donor).clone();
        }
        3 => *value = Value::Array(vec![value.take()]),
        4 => *value = Value::Object(Map::from_iter([(key(dice), value.take())])),
        // A body as text.
        5 if value.is_object() => *value = Value::String(value.to_string()),
        6 => {
            if let Value::Object(members) = value {
                let name = members.keys().nth(dice.roll(members.len().max(1))).cloned();
                members.remove(&name.unwrap_or_default());
            }
        }
        _ => {
            if let Value::Object(members) = value {
                let donor = &other.answers[dice.roll(other.answers.len())];
                let more = donor.as_object().into_iter().flatten();
                members.extend(more.map(|(name, value)| (name.clone(), value.clone())));
            }
        }
    }
}

/// An answer of some provider, changed, wrapped, and now and then cut; and what is known beside it.
pub fn answer(dice: &mut Dice) -> (String, Context<'static>) {
    let whose = &all()[dice.roll(all().len())];
    let mut answer = whose.answers[dice.roll(whose.answers.len())].clone();
    for _ in 0..dice.roll(4) {
        change(dice, &mut answer);
    }
    let mut body = wrapped(dice, answer.to_string(), 2, true);
    if dice.seldom(6) {
        let at = body.len() * dice.roll(256) / 256;
        body.truncate((0..=at).rev().find(|at| body.is_char_boundary(*at)).unwrap_or(0));
    }
    (body, known(dice, whose))
}

/// What is known beside an answer: all tables, and now and then whose it is.
fn known(dice: &mut Dice, whose: &Provider) -> Context<'static> {
    let provider = dice.seldom(4).then_some(whose.id);
    Context { providers: providers::ALL, provider, ..context(dice, &STATUSES) }
}

/// An answer with a hole where a code of a table stood, one code for it that hides its reason, and one that does not.
pub struct Pair {
    whose: &'static str,
    body: String,
    hidden: String,
    plain: String,
    context: Context<'static>,
}

/// None where no code of a table stands in the answer, or the table hides none.
pub fn pair(dice: &mut Dice) -> Option<Pair> {
    let whose = &all()[dice.roll(all().len())];
    let mut answer = whose.answers[dice.roll(whose.answers.len())].clone();
    let mut holes = Vec::new();
    for n in 0..count(&answer) {
        let text = nth(&mut answer, &mut { n }).and_then(|value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        });
        let known = |codes: &&Codes| {
            let mut all = [&codes.plain, &codes.hidden, &codes.others].into_iter().flatten();
            !codes.plain.is_empty() && !codes.hidden.is_empty() && all.any(|code| Some(code) == text.as_ref())
        };
        holes.extend(whose.tables.iter().find(known).map(|table| (n, table)));
    }
    if holes.is_empty() {
        return None;
    }
    let (at, table) = holes[dice.roll(holes.len())];
    *nth(&mut answer, &mut { at })? = HOLE.into();
    for _ in 0..dice.roll(3) {
        change(dice, &mut answer);
    }
    let mut one = |list: &[String]| list[(dice.roll(256) * 256 + dice.roll(256)) % list.len()].clone();
    let (hidden, plain) = (one(&table.hidden), one(&table.plain));
    let body = wrapped(dice, answer.to_string(), 2, true);
    Some(Pair { whose: whose.id, body, hidden, plain, context: known(dice, whose) })
}

impl Pair {
    fn explained(&self, code: &str) -> (bool, bool, PayerReport) {
        let body = self.body.replace(HOLE, code);
        let report = explain(body.as_bytes(), &self.context);
        let masked = report.errors.iter().any(|error| error.masked);
        (report.provider == Some(self.whose), masked, report.to_payer())
    }

    /// Why what the payer's device may get of the two differs; None where it does not, or where one of them is not the
    /// provider's: its codes are then nobody's.
    pub fn difference(&self) -> Option<String> {
        let ((its, _, one), (others, _, other)) = (self.explained(&self.hidden), self.explained(&self.plain));
        ((its && others) && one != other).then(|| {
            let Pair { whose, body, hidden, plain, context } = self;
            let Context { status, provider, disclosure, failed, .. } = context;
            format!(
                "{body}\nof {whose} with {hidden} under {status:?}, {provider:?}, {disclosure:?}, failed {failed}\n  is {:?}\nwith {plain}  {:?}",
                one.errors, other.errors,
            )
        })
    }

    /// Whether the hidden one is masked.
    pub fn hides(&self) -> bool {
        self.explained(&self.hidden).1
    }
}
