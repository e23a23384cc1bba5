//! Renders what derives from the tables, and fails where a file is stale.
//!
//! `npm run generate` writes them: `js/generated/tables.ts`, `js/generated/codes.ts`, `js/generated/redact.ts`, `CODES.md`.

use std::fmt::Write as _;
use std::path::Path;

use crate::judge::verdict::{NEW_KEY, NO_KEY, OUTCOME_UNKNOWN, UNSURE};
use crate::tables::codes::CODES;
use crate::tables::declines::DECLINES;
use crate::tables::facts::{AUDIENCES, Again, Facts, Mask, STEPS};
use crate::tables::fields::FIELDS;
use crate::tables::keys::{Key, NAMES};
use crate::tables::messages::MESSAGES;
use crate::tables::rules::{RULES, Rule};
use crate::tables::shapes::SHAPES;
use crate::tables::types::TYPES;

const NOTICE: &str = "// Rendered from the tables in src/ by `npm run generate`; do not edit.\n";

fn joined<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.into_iter().collect();
    assert!(names.iter().all(|name| !name.contains('|')));
    serde_json::to_string(&names.join("|")).unwrap()
}

/// Keys whose objects the reader looks into, as a pattern that knows both spellings of each.
fn containers() -> String {
    let mut names: Vec<_> = NAMES[Key::Errors as usize..].to_vec();
    names.extend(["charge", "object", "source", "detail", "message", "reason", "payment_intent", "setup_intent"]);
    let rest: Vec<_> = names.into_iter().filter(|name| !name.contains("error")).collect();
    format!("/error|^({})$/i", rest.join("|").replace('_', "_?"))
}

/// What the wrapper looks up by the record's ids.
fn tables() -> String {
    let lists: &[(&str, &str, String)] = &[
        ("audiences", "`error.audience`", joined(AUDIENCES)),
        ("steps", "`error.nextStep`", joined(STEPS)),
        ("shapes", "`report.shape`", joined(SHAPES)),
        (
            "fields",
            "`error.field`; the first stands for none",
            joined([""].into_iter().chain(FIELDS.iter().map(|f| f.0))),
        ),
        ("rules", "`error.rule`", joined(RULES.iter().map(|r| r.id))),
        ("titles", "`diagnosis.title`, by rule", joined(RULES.iter().map(|r| r.title))),
        ("hints", "`diagnosis.hint`, by rule", joined(RULES.iter().map(|r| r.hint))),
        ("ids", "`display.id`", joined(MESSAGES.iter().map(|m| m.id))),
        ("texts", "The English texts, in the order of `ids`", joined(MESSAGES.iter().map(|m| m.text))),
    ];
    let mut out = NOTICE.to_owned();
    out += "\n/** Names by the record's ids. Each list is one text: it compresses better than a list. */\nexport const [\n";
    for (name, about, _) in lists {
        writeln!(out, "  /** {about} */\n  {name},").unwrap();
    }
    out += "] = [\n";
    for (_, _, value) in lists {
        writeln!(out, "  {value},").unwrap();
    }
    writeln!(
        out,
        "].map((list) => list.split(\"|\")) as unknown as [{}];",
        ["string[]"].repeat(lists.len()).join(", ")
    )
    .unwrap();
    writeln!(
        out,
        "/** Keys whose objects the reader looks into, in either spelling. */\nexport const containers = {};",
        containers()
    )
    .unwrap();
    let plain = |facts: Facts, rule: Rule, flags: u32| format!("[{}, {flags}, -1]", facts.by(rule).bits());
    out += "/** What is said before the core is there: three words of a record, for status 402 and for any other. */\n";
    writeln!(
        out,
        "export const plain: readonly [readonly number[], readonly number[]] = [{}, {}];",
        plain(crate::tables::facts::GENERIC, Rule::StatusRefused, UNSURE | NEW_KEY),
        plain(crate::judge::classify::UNCERTAIN, Rule::Unknown, OUTCOME_UNKNOWN | UNSURE | NO_KEY)
    )
    .unwrap();
    out
}

/// The wrapper's redaction, from the same rows as ours.
fn redaction() -> String {
    let mut out = NOTICE.to_owned();
    out += "// Rows and reasons: src/redact.rs; tests/fixtures/redact.jsonl holds both to it.\n";
    out += "const MARKS: readonly (readonly [RegExp, string])[] = [\n";
    for (pattern, any_case, mark) in crate::out::redact::PATTERNS {
        writeln!(out, "  [/{pattern}/g{}, \"{mark}\"],", if *any_case { "i" } else { "" }).unwrap();
    }
    out += "];\n\n/** Text for a log: without keys, secrets, card digits, e-mail, IP and street addresses. */\n";
    out += "export function redact(text: string): string {\n";
    out += "  for (const [pattern, mark] of MARKS) text = text.replace(pattern, mark);\n  return text;\n}\n";
    out
}

/// The unions: known values complete in an editor, unknown ones are allowed.
fn unions() -> String {
    let mut out = NOTICE.to_owned();
    let union = |out: &mut String, name: &str, about: &str, open: bool, values: Vec<&str>| {
        writeln!(out, "\n/** {about} */\nexport type {name} =").unwrap();
        for value in values {
            writeln!(out, "  | \"{value}\"").unwrap();
        }
        if open {
            out.push_str("  | (string & {})");
        } else {
            out.pop();
        }
        out.push_str(";\n");
    };
    union(&mut out, "ErrorType", "A known `type`, or any other.", true, TYPES.iter().map(|r| r.name).collect());
    union(&mut out, "ErrorCode", "A known `code`, or any other.", true, CODES.iter().map(|r| r.code).collect());
    union(
        &mut out,
        "DeclineCode",
        "A known `decline_code`, or any other.",
        true,
        DECLINES.iter().map(|r| r.code).collect(),
    );
    let advice = vec!["confirm_card_data", "do_not_try_again", "try_again_later"];
    union(&mut out, "AdviceCode", "A known `advice_code`, or any other.", true, advice);
    union(&mut out, "MessageId", "The id of a text for the payer.", false, MESSAGES.iter().map(|m| m.id).collect());
    union(&mut out, "Rule", "The id of a rule that decides an audience.", false, RULES.iter().map(|r| r.id).collect());
    out
}

fn again(facts: Facts) -> &'static str {
    match facts.again() {
        Again::No => "no",
        Again::Later => "later",
        Again::Auto => "by itself",
        Again::Unknown => "not known",
    }
}

fn field(facts: Facts) -> &'static str {
    facts.field().map_or("", |field| field.name())
}

/// The tables for people.
fn codes_md() -> String {
    let mut out = String::from(
        "# Codes\n\nRendered from the tables in `src/` by `npm run generate`; a test fails when it is stale.\n",
    );
    writeln!(
        out,
        "\n{} error codes, {} decline codes, {} types, {} fields, {} texts, {} rules.",
        CODES.len(),
        DECLINES.len(),
        TYPES.len(),
        FIELDS.len(),
        MESSAGES.len(),
        RULES.len()
    )
    .unwrap();
    out += "\n*Again* says whether the same request, unchanged, may succeed later, where no header and no advice says otherwise.\n";
    out += "\n## Error codes\n\n| code | audience | field | next step | again | text | note |\n|---|---|---|---|---|---|---|\n";
    for row in CODES {
        let f = row.facts;
        writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            row.code,
            f.audience().name(),
            field(f),
            f.step().name(),
            again(f),
            f.message().id(),
            row.note
        )
        .unwrap();
    }
    out += "\n## Decline codes\n\nA masked reason is shown as the generic decline. *Explicit*: the API's documentation forbids telling it; *prudent*: telling it would disclose loss, theft, fraud, a score or a problem of the merchant.\n";
    out +=
        "\n| code | masked | field | next step | again | text | meaning | note |\n|---|---|---|---|---|---|---|---|\n";
    for row in DECLINES {
        let f = row.facts;
        let mask = match f.mask() {
            Mask::Open => "",
            Mask::Explicit => "explicit",
            Mask::Prudent => "prudent",
        };
        writeln!(
            out,
            "| `{}` | {mask} | {} | {} | {} | {} | {} | {} |",
            row.code,
            field(f),
            f.step().name(),
            again(f),
            f.message().id(),
            row.meaning,
            row.note
        )
        .unwrap();
    }
    out += "\n## Types\n\n| type | audience | next step | again | text |\n|---|---|---|---|---|\n";
    for row in TYPES {
        let f = row.facts;
        writeln!(
            out,
            "| `{}` | {} | {} | {} | {} |",
            row.name,
            f.audience().name(),
            f.step().name(),
            again(f),
            f.message().id()
        )
        .unwrap();
    }
    out += "\n## Fields\n\n| field | what it is |\n|---|---|\n";
    for (name, about) in FIELDS {
        writeln!(out, "| `{name}` | {about} |").unwrap();
    }
    out += "\n## Texts\n\n| id | English | for translators |\n|---|---|---|\n";
    for row in MESSAGES {
        writeln!(out, "| `{}` | {} | {} |", row.id, row.text, row.note).unwrap();
    }
    out += "\n## Rules\n\nIn the order in which they are asked; the first that applies decides.\n\n| rule | what happened | likely fix | why the rule exists |\n|---|---|---|---|\n";
    for row in RULES {
        writeln!(out, "| `{}` | {} | {} | {} |", row.id, row.title, row.hint, row.reason).unwrap();
    }
    out
}

#[test]
fn rendered_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut stale = Vec::new();
    for (path, text) in [
        ("js/generated/tables.ts", tables()),
        ("js/generated/codes.ts", unions()),
        ("js/generated/redact.ts", redaction()),
        ("CODES.md", codes_md()),
    ] {
        if std::fs::read_to_string(root.join(path)).ok().as_deref() == Some(&text) {
            continue;
        }
        if std::env::var_os("GENERATE").is_some() {
            std::fs::write(root.join(path), text).unwrap();
        } else {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "stale: {}; run `npm run generate`", stale.join(", "));
}
