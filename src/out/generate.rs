//! Renders what derives from the tables; a test fails if a file is stale.
//!
//! `npm run generate` writes them: the files of `js/generated/`, and `CODES.md`.

use std::fmt::Write as _;
use std::mem::offset_of;
use std::path::Path;

use super::payer::PAYER_REPORT;
use super::record::{Record, Row};
use crate::bytes::bits::Bits;
use crate::bytes::simd::WIDE;
use crate::context::Call;
use crate::judge::verdict::{self, Flags, NextKey, Outcome, Unchanged};
use crate::read::entry::MEMBERS;
use crate::read::value;
use crate::read::{LIMIT, MOST, NESTED};
use crate::tables::codes::CODES;
use crate::tables::declines::DECLINES;
use crate::tables::facts::{self, AUDIENCES, Again, Audience, Facts, Mask, NextStep, STEPS};
use crate::tables::fields::FIELDS;
use crate::tables::keys::{ATTRIBUTES, Key, NAMES, Role};
use crate::tables::messages::{MESSAGES, Message};
use crate::tables::rules::{RULES, Rule};
use crate::tables::shapes::SHAPES;
use crate::tables::types::TYPES;

const NOTICE: &str = "// Rendered from the tables in src/ by `npm run generate`; do not edit.\n";

fn joined<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.into_iter().collect();
    assert!(names.iter().all(|name| !name.contains('|')));
    serde_json::to_string(&names.join("|")).unwrap()
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
        ("outcomes", "`error.outcome`", joined(verdict::OUTCOMES)),
        ("ids", "`display.id`", joined(MESSAGES.iter().map(|m| m.id))),
        ("texts", "The English texts, in the order of `ids`", joined(MESSAGES.iter().map(|m| m.text))),
    ];
    let mut out = NOTICE.to_owned();
    out += "\n/** Names by the record's ids. Each list is one text: it compresses better than a list. */\n";
    out += &constants(lists);
    // What the request said may be large. The others of this role may be fields of a form, and cost little.
    let large = [Key::Metadata, Key::Request, Key::Config, Key::Input, Key::Variables, Key::OriginalRequest];
    assert!(large.iter().all(|key| key.role() == Role::Closed));
    let closed: Vec<_> = large.iter().map(|key| NAMES[*key as usize].replace('_', "_?")).collect();
    out += "/** Keys whose objects say what was sent, and hold no error, in either spelling. */\n";
    writeln!(out, "export const closed = /^({})$/i;", closed.join("|")).unwrap();
    let plain = |facts: Facts, rule: Rule, flags: Flags| format!("[{}, {}, -1]", facts.by(rule).bits(), flags.bits());
    out += "/** What is said before the core is there: three words of a record, for status 402 and for any other. */\n";
    writeln!(
        out,
        "export const plain: readonly [readonly number[], readonly number[]] = [{}, {}];",
        plain(
            crate::tables::facts::GENERIC,
            Rule::StatusRefused,
            Flags::new(Unchanged::Unsure, NextKey::New, Outcome::Unknown, false)
        ),
        plain(
            Facts::new(
                Audience::Payer,
                None,
                NextStep::CheckPayment,
                Again::Unknown,
                Message::PaymentFailed,
                Mask::Open
            ),
            Rule::Unknown,
            Flags::new(Unchanged::Unsure, NextKey::None, Outcome::Unknown, false)
        )
    )
    .unwrap();
    out
}

/// The lists as constants that are taken apart when the module is loaded.
fn constants(lists: &[(&str, &str, String)]) -> String {
    let mut out = "export const [\n".to_owned();
    for (name, about, _) in lists {
        writeln!(out, "  /** {about} */\n  {name},").unwrap();
    }
    out += "] = [\n";
    for (_, _, value) in lists {
        writeln!(out, "  {value},").unwrap();
    }
    let types = ["string[]"].repeat(lists.len()).join(", ");
    writeln!(out, "].map((list) => list.split(\"|\")) as unknown as [{types}];").unwrap();
    out
}

/// What a programmer reads, by rule: apart from what a page needs.
fn hints() -> String {
    let rules = || RULES.iter().chain([&PAYER_REPORT]);
    let lists = [
        ("ids", "`error.rule`", joined(rules().map(|rule| rule.id))),
        ("titles", "What happened, by rule", joined(rules().map(|rule| rule.title))),
        ("hints", "The likely fix, by rule", joined(rules().map(|rule| rule.hint))),
    ];
    format!("{NOTICE}\n{}", constants(&lists))
}

/// The record's layout, the limits and the flags, as TypeScript inlines them.
fn layout() -> String {
    let mut out = NOTICE.to_owned();
    let mut list = |name: &str, about: &str, rows: &[(&str, usize)]| {
        writeln!(out, "\n/** {about} */\nexport const enum {name} {{").unwrap();
        for (row, value) in rows {
            writeln!(out, "  {row} = {value},").unwrap();
        }
        out += "}\n";
    };
    macro_rules! word {
        ($of:ident $field:ident) => {
            offset_of!($of, $field) / 4
        };
    }
    list(
        "Head",
        "Offsets into the record, in 32-bit words; see src/out/record.rs.",
        &[
            ("Count", word!(Record count)),
            ("Primary", word!(Record primary)),
            ("Status", word!(Record status)),
            ("Shape", word!(Record shape)),
            ("Complete", word!(Record complete)),
            ("Provider", word!(Record provider)),
            ("Nested", word!(Record nested)),
            ("Errors", word!(Record errors)),
        ],
    );
    list(
        "Row",
        "Offsets into one error of the record, in 32-bit words, and how many it has. A value is two words.",
        &[
            ("Facts", word!(Row facts)),
            ("Flags", word!(Row flags)),
            ("Delay", word!(Row delay)),
            ("Suspects", word!(Row suspects)),
            ("Values", word!(Row values)),
            ("Length", size_of::<Row>() / 4),
        ],
    );
    let attributes = NAMES[..ATTRIBUTES].iter().map(|name| (*name).to_owned());
    let members =
        MEMBERS.iter().map(|(object, member)| format!("in_{}_{}", NAMES[*object as usize], NAMES[*member as usize]));
    let values: Vec<String> = attributes.chain(members).map(|name| camel(&name)).collect();
    let values: Vec<_> = values.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    list("Value", "The values of one error, in their order.", &values);
    let part = |name: &'static str, bits: Bits| [(name, bits.at as usize), ("", bits.width as usize)];
    let parts = [
        part("Message", facts::MESSAGE),
        part("Audience", facts::AUDIENCE),
        part("Step", facts::STEP),
        part("Rule", facts::RULE),
        part("Field", facts::FIELD),
        part("Unchanged", verdict::UNCHANGED),
        part("Key", verdict::KEY),
        part("Outcome", verdict::OUTCOME),
        part("Automatic", verdict::AUTOMATIC),
        part("Masked", verdict::MASKED),
        part("Displayable", verdict::DISPLAYABLE),
    ];
    let at: Vec<_> = parts.iter().map(|[at, _]| *at).collect();
    let masks: Vec<_> = parts.iter().map(|[at, width]| (at.0, (1 << width.1) - 1)).collect();
    list("At", "The lowest bit of each part of facts and flags.", &at);
    list("Mask", "The bits of each part of facts and flags, once it is shifted down.", &masks);
    list(
        "Call",
        "What a call says beside the status, a bit each; see src/context.rs.",
        &[
            ("ShouldRetry", Call::ShouldRetry as usize),
            ("ShouldNotRetry", Call::ShouldNotRetry as usize),
            ("Thrown", Call::Thrown as usize),
            ("Discreet", Call::Discreet as usize),
            ("Failed", Call::Failed as usize),
            ("Keyed", Call::Keyed as usize),
            ("Cut", Call::Cut as usize),
        ],
    );
    list(
        "Place",
        "Where the parts of a value stand in its two words: the first holds the start, the second the rest.",
        &[
            ("Start", value::START as usize),
            ("Escaped", value::ESCAPED as usize - 32),
            ("Hidden", value::HIDDEN as usize - 32),
            ("End", value::END as usize - 32),
        ],
    );
    list(
        "Limit",
        "Bytes of a body, errors of a body, bodies inside a body's text, and the bytes that are read past a body.",
        &[("Body", LIMIT), ("Errors", MOST), ("Nested", NESTED), ("Past", WIDE)],
    );
    out
}

/// `payment_intent` as `PaymentIntent`.
fn camel(name: &str) -> String {
    name.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// The wrapper's redaction, from the same rows as ours.
fn redaction() -> String {
    let mut out = NOTICE.to_owned();
    out += "// Rows and reasons: src/out/redact.rs; tests/cases/redact.jsonl holds both to it.\n";
    out += "import { withoutNumbers } from \"../cards.js\";\n";
    for (name, patterns) in [("FIRST", crate::out::redact::FIRST), ("THEN", crate::out::redact::THEN)] {
        writeln!(out, "\nconst {name}: readonly (readonly [RegExp, string])[] = [").unwrap();
        for (pattern, any_case, mark) in patterns {
            writeln!(out, "  [/{pattern}/g{}, \"{mark}\"],", if *any_case { "i" } else { "" }).unwrap();
        }
        out += "];\n";
    }
    out += "\n/** Text for a log: without keys, secrets, card digits, e-mail, IP and street addresses. */\n";
    out += "export function redact(text: string): string {\n";
    out += "  for (const [pattern, mark] of FIRST) text = text.replace(pattern, mark);\n";
    out += "  text = withoutNumbers(text);\n";
    out += "  for (const [pattern, mark] of THEN) text = text.replace(pattern, mark);\n  return text;\n}\n";
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
    let messages = MESSAGES.iter().map(|m| m.id).collect();
    union(
        &mut out,
        "MessageId",
        "The id of a text for the payer: a known one, or one of a newer server.",
        true,
        messages,
    );
    let rules = RULES.iter().map(|rule| rule.id).chain([PAYER_REPORT.id]).collect();
    union(&mut out, "Rule", "The id of a rule that decides an audience.", false, rules);
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
        ("js/generated/hints.ts", hints()),
        ("js/generated/layout.ts", layout()),
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
