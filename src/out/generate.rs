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
use crate::tables::classes::CLASSES;
use crate::tables::codes::{CODES, Set};
use crate::tables::declines::{DECLINES, DeclineKind};
use crate::tables::facts::{self, AUDIENCES, Again, Audience, Facts, Mask, NextStep, STEPS};
use crate::tables::fields::FIELDS;
use crate::tables::hints::{
    CLASS_HINTS, CODE_DOCS, DECLINE_DOCS, DOCS, HINTS, HintRow, KEY_WORDS, MORE_WORDS, PROVIDER_DOCS, STEP_HINTS,
    WORDS, WordsRow,
};
use crate::tables::keys::{ATTRIBUTES, Key, NAMES, Role};
use crate::tables::messages::{Claim, MESSAGES, Message};
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
    let claiming = |claim| {
        let ids: Vec<_> = MESSAGES.iter().filter(|m| m.claim == claim).map(|m| m.id).collect();
        ids.join("|")
    };
    out += "/** The texts that may be shown under one outcome alone. */\n";
    writeln!(
        out,
        "export const claims: Readonly<Record<string, RegExp>> = {{ not_charged: /^({})$/, charged: /^({})$/ }};",
        claiming(Claim::NotCharged),
        claiming(Claim::Charged)
    )
    .unwrap();
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

/// What a programmer reads, by rule and by code: apart from what a page needs.
fn hints() -> String {
    let rules = || RULES.iter().chain([&PAYER_REPORT]);
    let published = |code: &str| CODES.iter().any(|row| row.code == code && row.set == Set::Enum);
    let (mut own, same): (Vec<&HintRow>, Vec<&HintRow>) = HINTS.iter().partition(|row| row.same.is_empty());
    // Those that are documented stand first, so that a number says which they are.
    own.sort_by_key(|row| !published(row.code));
    let documented = own.iter().filter(|row| published(row.code)).count();
    let payers = CODES.iter().filter(|row| row.set == Set::Enum && !own.iter().any(|hint| hint.code == row.code));
    let cards = DECLINES.iter().filter(|row| row.kind == DeclineKind::Card);
    let classes: Vec<_> = CLASS_HINTS
        .iter()
        .map(|(id, _)| {
            let facts = CLASSES.iter().find(|row| row.id == *id).expect("a hint's class is one of classes.rs").facts;
            format!("{} {} {}", facts.audience().name(), facts.step().name(), facts.message().id())
        })
        .collect();
    let lists = [
        ("ids", "`error.rule`", joined(rules().map(|rule| rule.id))),
        ("titles", "What happened, by rule", joined(rules().map(|rule| rule.title))),
        ("hints", "The likely fix, by rule", joined(rules().map(|rule| rule.hint))),
        (
            "codes",
            "Codes and types with a hint of their own, the documented ones first",
            joined(own.iter().map(|row| row.code)),
        ),
        ("codeHints", "What to change, in the order of `codes`", joined(own.iter().map(|row| row.hint))),
        ("others", "Other names of codes", joined(same.iter().map(|row| row.code))),
        ("sames", "Whose hint the others have, in their order", joined(same.iter().map(|row| row.same))),
        ("payerCodes", "Documented codes that are the payer's", joined(payers.map(|row| row.code))),
        ("declineCodes", "Documented decline codes", joined(cards.map(|row| row.code))),
        ("classIds", "A provider's classes", joined(CLASS_HINTS.iter().map(|row| row.0))),
        ("classes", "Audience, next step and text of a provider's class", joined(classes.iter().map(String::as_str))),
        ("classHints", "What to do, by class", joined(CLASS_HINTS.iter().map(|row| row.1))),
        ("steps", "`error.nextStep`", joined(STEP_HINTS.iter().map(|row| row.0))),
        ("stepHints", "What to do about a payer's error, by next step", joined(STEP_HINTS.iter().map(|row| row.1))),
        ("providers", "Providers whose codes are documented", joined(PROVIDER_DOCS.iter().map(|row| row.0))),
        ("providerDocs", "Where, in their order", joined(PROVIDER_DOCS.iter().map(|row| row.1))),
        ("documents", "Types that Stripe documents elsewhere", joined(DOCS.iter().map(|row| row.0))),
        ("documentUrls", "Where, in their order", joined(DOCS.iter().map(|row| row.1))),
    ];
    let mut out = format!("{NOTICE}\n{}", constants(&lists));
    writeln!(out, "\n/** How many of `codes` are documented. */\nexport const documented = {documented};").unwrap();
    writeln!(out, "export const codeDocs = \"{CODE_DOCS}\";\nexport const declineDocs = \"{DECLINE_DOCS}\";").unwrap();
    for (name, about, rows) in [
        ("words", "Hints for what a message says, before the code's.", WORDS),
        ("moreWords", "Hints for what a message says, where no code is known.", MORE_WORDS),
    ] {
        writeln!(out, "\n/** {about} */\nexport const {name}: readonly (readonly [RegExp, string])[] = [").unwrap();
        for WordsRow { pattern, hint } in rows {
            writeln!(out, "  [/{pattern}/i, {}],", serde_json::to_string(hint).unwrap()).unwrap();
        }
        out += "];\n";
    }
    writeln!(out, "\n/** What speaks of a key or a permission. */\nexport const keyWords = /{KEY_WORDS}/i;").unwrap();
    out
}

/// Every code that is a programmer's or an operator's says what to change, and no two the same.
#[test]
fn every_code_has_a_hint_of_its_own() {
    let theirs = |facts: Facts| facts.audience() != Audience::Payer;
    let mut all: Vec<(&str, Facts)> = CODES.iter().map(|row| (row.code, row.facts)).collect();
    all.extend(TYPES.iter().map(|row| (row.name, row.facts)));
    all.extend(DECLINES.iter().map(|row| (row.code, row.facts)));
    all.retain(|(_, facts)| theirs(*facts));
    let without: Vec<_> =
        all.iter().map(|row| row.0).filter(|code| !HINTS.iter().any(|row| row.code == *code)).collect();
    assert!(without.is_empty(), "no hint in src/tables/hints.rs: {without:?}");
    let facts = |code: &str| all.iter().filter(move |row| row.0 == code).map(|row| row.1).collect::<Vec<_>>();
    let alike = |hint: &str| hint.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>().to_lowercase();
    let texts = HINTS.iter().map(|row| (row.code, row.hint)).filter(|row| !row.1.is_empty());
    let texts = texts.chain(CLASS_HINTS.iter().copied()).chain(STEP_HINTS.iter().copied());
    let texts: Vec<_> = texts.chain(WORDS.iter().chain(MORE_WORDS).map(|row| (row.pattern, row.hint))).collect();
    for (at, (code, hint)) in texts.iter().enumerate() {
        assert!(hint.len() > 30 && hint.ends_with('.'), "{code}: no sentence: {hint}");
        assert!(!hint.to_lowercase().contains("codes.md"), "{code}: a hint names what to change");
        for (other, text) in &texts[..at] {
            assert_ne!(alike(hint), alike(text), "{code} and {other} share a hint: name one as the other's `=`");
        }
    }
    for (at, row) in HINTS.iter().enumerate() {
        assert!(HINTS[..at].iter().all(|other| other.code != row.code), "{}: two rows", row.code);
        assert!(!facts(row.code).is_empty(), "{}: no code or type of a programmer or an operator", row.code);
        if !row.same.is_empty() {
            let first = HINTS.iter().find(|other| other.code == row.same);
            assert!(first.is_some_and(|first| first.same.is_empty()), "{}: {} has no hint", row.code, row.same);
            // Another name of the same thing decides the same.
            let told = |facts: Facts| (facts.audience(), facts.step(), facts.again());
            let same = facts(row.same);
            let alike = facts(row.code).iter().all(|one| same.iter().any(|other| told(*one) == told(*other)));
            assert!(alike, "{} decides otherwise than {}", row.code, row.same);
        }
    }
    for class in CLASSES.iter().filter(|class| theirs(class.facts) && class.id != "ok") {
        assert!(CLASS_HINTS.iter().any(|row| row.0 == class.id), "no hint for the class {}", class.id);
    }
    for step in STEPS {
        assert!(STEP_HINTS.iter().any(|row| row.0 == step), "no hint for the step {step}");
    }
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

/// Links to the providers' pages, which scripts/providers.mjs renders from the same sources.
fn other_providers() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tables/providers");
    let mut sources: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    sources.sort();
    let mut out = String::from(
        "\n## Other providers\n\nThe codes of Stripe stand here; those of each other provider on a page of its own.\n\n| provider | codes |\n|---|---|\n",
    );
    let mut all = 0;
    for source in sources {
        let id = source.file_stem().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(&source).unwrap();
        let name = text.lines().find_map(|line| line.strip_prefix("name ")).unwrap_or(id);
        let rows = text.lines().filter(|line| !line.starts_with('#') && line.contains(" | ")).count();
        all += rows;
        writeln!(out, "| [{name}](docs/codes/{id}.md) | {rows} |").unwrap();
    }
    writeln!(out, "\n{all} in all.").unwrap();
    out
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
    out += &other_providers();
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
