//! What a key makes of the value under it: the role of its object, and what its text says. The rows are in
//! [`keys`](crate::tables::keys); here stands what holds for keys that have none.

use super::scan::{Level, Scanner};
use super::value::{Kind, Value};
use crate::bytes::escape;
use crate::bytes::phrases::{Beginnings, Phrases, beginnings, phrases};
use crate::bytes::text::Text;
use crate::lookup::{self, Among, Known};
use crate::tables::facts::Facts;
use crate::tables::keys::{Key, Keys, Role, Says};
use crate::tables::params::Part;
use crate::tables::stems::{Sense, Squeezed};
use crate::tables::words::{WORDS, Word};

/// What an unknown key promises by its name: a state (`payment_status`, `TransactionState`, `resultCode`), or a
/// reason (`refusalReason`, `processor_response_code`,
/// `xErrorText`). Ids, addresses and times name no reason.
fn named(key: Text) -> Says {
    static REASONS: Phrases = phrases![
        "reason", "refus", "reject", "resp", "result", "code", "cause", "declin", "denial", "fail", "stat", "error",
        "outcome"
    ]
    .folded();
    static STATES: Phrases = phrases!["status", "state", "result", "outcome"].folded();
    // What stands on the payer's own statement, `statement_descriptor`; what came after the payment: `dispute_reason`.
    static STATEMENT: Phrases = phrases!["statement", "dispute", "chargeback", "refund"].folded();
    // How an address or a security code compared: "Yes: Address and zip code match."
    let compared = || {
        [&b"avs"[..], b"cvv", b"cvc"].iter().any(|start| begins(key, start))
            && [&b"description"[..], b"message", b"text"].iter().any(|end| ends(key, end))
    };
    // Most keys are neither, which one look at them tells.
    if !REASONS.any_in(key) {
        return Says::Nothing;
    }
    // `_at`: an underline with the bit of small letters.
    let aside = || [&b"id"[..], b"url", b"time", b"date", b"\x7fat"].iter().any(|end| ends(key, end));
    if STATEMENT.any_in(key) || compared() {
        Says::Nothing
    } else if STATES.any_in(key) {
        Says::State
    } else if aside() {
        Says::Nothing
    } else {
        Says::Reason
    }
}

/// What a name has in it under which an answer says how a security code or an address compared, which is no reason.
pub(crate) static CHECKS: Phrases = phrases!["cvv", "cvc", "cvn", "csc", "avs"].folded();

/// What a key has in its name under which reasons are listed: `reasons`, `declineReasons`.
pub(crate) static REASONS: Phrases = phrases!["reason"].folded();

/// Whether a key ends so, in small letters or capitals.
pub(crate) fn ends(key: Text, end: &[u8]) -> bool {
    let key = key.bytes();
    let tail = key.len().checked_sub(end.len()).and_then(|start| key.get(start..));
    tail.is_some_and(|tail| tail.iter().zip(end).all(|(one, two)| one | 0x20 == *two))
}

/// Whether a key begins so, in small letters or capitals.
pub(crate) fn begins(key: Text, start: &[u8]) -> bool {
    key.bytes().get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Whether a text is the name of a payer's field, alone or at the end of a path: `/postcode`, `card:cvd`.
pub(crate) fn names_field(text: &[u8]) -> bool {
    let last = text.rsplit(|byte| matches!(byte, b'.' | b'/' | b':')).next().unwrap_or(&[]);
    is_field(last)
}

/// Whether a name is that of a payer's field.
pub(crate) fn is_field(name: &[u8]) -> bool {
    matches!(lookup::part(name.trim_ascii()), Some(Part::Leaf(_)))
}

/// The word that a part of a key is, in other languages too: `motivoRecusa` speaks of a reason.
pub(crate) fn foreign(key: Text) -> Word {
    let (mut start, mut at) = (0, 0);
    let mut before = 0u8;
    // `_errors` is one word, as `__all` is of `__all__`.
    let lead = key.bytes().iter().take_while(|byte| **byte == b'_').count();
    loop {
        let byte = key.at(at);
        let parts = at >= lead && matches!(byte, b'_' | b'-' | b'.');
        if at >= key.len() || parts || byte.is_ascii_uppercase() && before.is_ascii_lowercase() {
            if may_be_word(key.at(start), at - start) {
                let word = lookup::word(key.part(start, at));
                if is_key(word) {
                    return word;
                }
            }
            start = at + parts as usize;
        }
        if at >= key.len() {
            return Word::Other;
        }
        before = byte;
        at += 1;
    }
}

/// Whether a word is one that parts of keys are compared with.
const fn is_key(word: Word) -> bool {
    word as u8 >= Word::StateKey as u8 && word as u8 <= Word::FormKey as u8
}

/// Whether one of these words begins so and is so long: most parts of keys are in no need of a look-up.
fn may_be_word(first: u8, length: usize) -> bool {
    LENGTHS
        .get((first | 0x20).wrapping_sub(b'a') as usize)
        .is_some_and(|lengths| length < 16 && lengths >> length & 1 != 0)
}

/// For each first letter, and for `_` with the bit of small letters, the lengths of its words, a bit each.
static LENGTHS: [u16; 32] = {
    let mut lengths = [0; 32];
    let mut n = 0;
    while n < WORDS.len() {
        let (name, word) = WORDS[n];
        if is_key(word) {
            lengths[((name.as_bytes()[0] | 0x20) - b'a') as usize] |= 1 << name.len();
        }
        n += 1;
    }
    lengths
};

/// The role of a key. An unknown one holds errors if its name ends in `error`, `errors` or `exception`, and is an
/// answer if it has a word for that.
pub(crate) fn role(key: Option<Key>, name: Text) -> Role {
    // `resultInfo`, `transactionResponse`, `alipay_trade_pay_response`, `stkCallback`.
    static ANSWERS: Phrases = phrases!["result", "respon", "callback"].folded();
    // `transactionEvent`, `payment_details`; not `payment_methods`.
    static PAYMENTS: Phrases = phrases!["payment", "transaction"].folded();
    static METHODS: Phrases = phrases!["method", "data", "option", "setting"].folded();
    static NAMES: Beginnings = beginnings![
        "operation",
        "authorisation",
        "purchase",
        "sale",
        "txn",
        "trx",
        "pago",
        "paiement",
        "pagamento",
        "zahlung",
        "betaling",
        "odeme",
        "debit",
        "directdebit",
        "lastschrift",
        "klarna",
        "pix",
        "upi",
        "blik",
        "ach",
        "sepa",
        "affirm",
        "afterpay",
        "clearpay",
        "zip",
        "alma",
        "billie",
        "paypalorder",
        "paypal",
        "giropay",
        "ideal",
        "sofort",
        "twint",
        "eps",
        "wallet",
        "psp",
        "model",
        "gateway",
        "multibanco",
        "bancontact",
        "boleto",
        "oxxo",
        "konbini",
        "voucher",
        "qr"
    ];
    match key {
        Some(key) => key.role(),
        None if ends(name, b"errors") || ends(name, b"violations") => Role::List,
        None if begins(name, b"err") && ends(name, b"codes") => Role::List,
        // RFC 9457: `invalid-params`; `invalidFields`.
        None if begins(name, b"invalid") && (ends(name, b"params") || ends(name, b"fields")) => Role::List,
        // class-validator's: what is wrong below a property.
        None if matches!(name.bytes(), b"fields" | b"children") => Role::Maybe,
        // Rails: `full_messages`; Laminas: `validation_messages`; PagSeguro: `error_messages`.
        None if [&b"full"[..], b"valid", b"err"].iter().any(|start| begins(name, start)) && ends(name, b"messages") => {
            Role::List
        }
        // `last_error`: of an earlier attempt.
        None if ends(name, b"error") && name.bytes().starts_with(b"last") => Role::Kept,
        None if ends(name, b"error") || ends(name, b"exception") || name.bytes() == b"failure" => Role::Error,
        // HAL's; JSON:API's.
        None if ANSWERS.any_in(name) || matches!(name.bytes(), b"_embedded" | b"attributes") => Role::Body,
        None if PAYMENTS.any_in(name) && !METHODS.any_in(name) || NAMES.are(Squeezed::new(name.bytes()).bytes()) => {
            Role::Payment
        }
        None => match foreign(name) {
            Word::ErrorKey => Role::Error,
            Word::ErrorsKey => Role::List,
            Word::HistoryKey => Role::History,
            _ => Role::Plain,
        },
    }
}

/// What the text of a reason says: by the tables, else by its stems. A known code says nothing here, unless it must
/// stay hidden; its row does.
pub(crate) fn sense(scanner: &mut Scanner, value: Value) -> Sense {
    let text = scanner.bytes(value.only(Kind::Text));
    let name = is_name(text) || names_hidden(text);
    sense_in(scanner, value, name)
}

/// The same of a code, which is a name however many words it has.
pub(crate) fn sense_of_code(scanner: &mut Scanner, value: Value) -> Sense {
    sense_in(scanner, value, true)
}

#[inline(never)]
fn sense_in(scanner: &mut Scanner, value: Value, name: bool) -> Sense {
    if !value.is(Kind::Text) {
        return Sense::None;
    }
    let known = scanner.known(value);
    let words = Squeezed::new(if known.told() { &[] } else { scanner.bytes(value) });
    sense_of(&known, &words, name)
}

/// The same of a text that was looked up. Most reasons are in the tables, which are asked sooner than the stems, and
/// say the same: see [`HIDDEN_NAMES`](crate::tables::stems::HIDDEN_NAMES).
pub(crate) fn sense_of(known: &Known, text: &Squeezed, name: bool) -> Sense {
    if known.masked() {
        Sense::Hidden
    } else if known.is_code() {
        Sense::None
    } else {
        sense_of_words(text, name)
    }
}

/// What a text says by its stems. `NO_FRAUD` is no fraud; `PICK UP CARD - NO FRAUD` is to be hidden.
fn sense_of_words(text: &Squeezed, name: bool) -> Sense {
    if INNOCENT.begin(text.bytes()) { Sense::Innocent } else { text.sense(name) }
}

/// How a text begins that names what must stay hidden, and denies it.
static INNOCENT: Beginnings = beginnings!["nofraud", "notfraud", "norisk", "lowrisk"];

/// Whether a text is a name, as codes are, and no sentence: at most two words.
pub(crate) fn is_name(text: &[u8]) -> bool {
    text.len() <= 64 && text.iter().filter(|byte| matches!(byte, b' ' | b'+')).count() < 2
}

/// The same, without words before it: not `Timeout: stolen_card`.
pub(crate) fn is_bare(text: &[u8]) -> bool {
    is_name(text) && !text.contains(&b':')
}

/// Whether a text ends with a name that must stay hidden, alone or behind a colon: `Payment failed: BLOCKED_BY_RISK`.
#[inline(never)]
pub(crate) fn names_hidden(text: &[u8]) -> bool {
    before_hidden(text).is_some()
}

/// Where the name that must stay hidden begins with which a text ends, if it does: zero where it is the whole text.
#[inline(never)]
fn before_hidden(text: &[u8]) -> Option<usize> {
    let start = text.iter().rposition(|byte| *byte == b':').map_or(0, |colon| colon + 1);
    let name = text.get(start..)?.trim_ascii();
    (is_name(name) && Squeezed::new(name).sense(true) == Sense::Hidden).then_some(start)
}

/// Whether a text that hides its reason leaves open what became of the money: what stands around the name, which may be
/// `capture card`; or a timeout beside it, `stolen_card timeout`.
#[inline(never)]
pub(crate) fn hidden_leaves_open(text: Text) -> bool {
    let name = before_hidden(text.bytes()).unwrap_or(text.len());
    leaves_open(text.part(0, name)) || is_lost(text.part(name, text.len()))
}

/// Whether a text says that the answer was lost, or is not there yet.
fn is_lost(text: Text) -> bool {
    static LOST: Phrases = phrases!["imeout", "imed out", "imed_out", "unknown", "may have", "pending"].folded();
    LOST.any_in(text)
}

/// A text without the name of a reason behind its last colon: `Request failed: generic_decline`.
#[inline(never)]
pub(crate) fn before_name<'a>(text: Text<'a>) -> Text<'a> {
    let bytes = text.bytes();
    let colon = bytes.iter().rposition(|byte| *byte == b':').unwrap_or(bytes.len());
    let behind = bytes.get(colon + 1..).unwrap_or(&[]).trim_ascii();
    if behind.contains(&b'_') && is_code_like(behind) { text.part(0, colon) } else { text }
}

/// Whether a text speaks of a timeout, of a sum that was deducted, or of a refund: a no in it need not be the payment's.
#[inline(never)]
pub(crate) fn in_doubt(text: Text) -> bool {
    static DOUBT: Phrases = phrases![
        "ithdrawn",
        "pay again",
        "deducted",
        "debited",
        "refund",
        "reversed",
        "reversal",
        "payout",
        "capture ",
        "capture_",
        "chargeback",
        "void",
        "review"
    ]
    .folded();
    DOUBT.any_in(text) || is_lost(text)
}

/// Whether a message that says a plain no leaves open what became of the money.
#[inline(never)]
pub(crate) fn leaves_open(message: Text) -> bool {
    in_doubt(message) || in_part(message) || Squeezed::new(message.bytes()).leaves_open()
}

/// Whether a message says that a part was paid, or something else than the card: "Gift card charged, rest declined".
fn in_part(message: Text) -> bool {
    static DONE: Phrases =
        phrases!["charged", "approved", "redeemed", " paid", "partial", "captured", "was taken"].folded();
    static NOT: Phrases =
        phrases!["not ", "n't", "never", "no charge", "no payment", "no money", "nothing", "unable"].folded();
    DONE.any_in(message) && !NOT.any_in(message)
}

/// Whether a text is a program's own: it speaks of attributes, columns or arrays, by whose names it may sound like a
/// decline.
pub(crate) fn of_a_program(text: Text) -> bool {
    static WORDS: Phrases = phrases![
        " properties of ",
        " attribute '",
        "olumn \"",
        "olumn \\\"",
        "olumn '",
        "oes not exist",
        "ndefined ",
        "rray key",
        "KeyError",
        "NoneType",
        "nmarshal",
        "ot a function",
        " is not defined",
        "TypeError",
        "eferenceError",
        "ecrypt",
        "ranslation",
        "ebhook",
        " enum ",
        "ew [",
        " must be one of",
        " already exists",
        " is reserved",
        "emplate",
        "nknown event",
        "nknown filter",
        "nknown argument",
        "nvalid value '",
        "nnot find module",
        "nnot query field",
        "nnot transition",
        "nsumer crash",
        "ntaxError",
        "NoSuchKey",
        "o handler",
        "o render",
        "o load ",
        "ot load ",
        "oesn't exist",
        "rong type",
        "raud_score",
        "ead property",
        "end email",
        "eport not found",
        "ervice unreachable",
        "rule not found",
        "nnot destructure",
        "o such table",
        "ey invalid",
        "nfiguration",
        "redentials",
        "ervice failed",
        "ookup failed",
        "rse error",
        "o look up"
    ];
    // Spree's "cannot transition ... (Reason(s): Your card was declined.)"; "Coupon does not exist" is the payer's.
    static GIVEN: Phrases = phrases!["eason(s): ", "eason: "];
    static MISSING: Phrases = phrases!["oes not exist", "oesn't exist"];
    static TABLES: Phrases = phrases!["elation ", "able "];
    let typed =
        || MISSING.any_in(text) && !TABLES.any_in(text) && Squeezed::new(text.bytes()).sense(false) == Sense::Promotion;
    WORDS.any_in(text) && !GIVEN.any_in(text) && !typed()
}

/// Whether a name is of other money than the payment's: `refund_failed`.
pub(crate) fn of_other_money(name: Text) -> bool {
    static OTHER: Phrases = phrases!["efund", "ayout"].folded();
    OTHER.any_in(name)
}

/// How many letters beyond ASCII a text has, as they are or as `\\u0441`: none of typography's signs.
pub(crate) fn foreign_letters(text: &[u8]) -> usize {
    let mut rest = text;
    let mut count = 0;
    while let [first, tail @ ..] = rest {
        count += match (first, tail) {
            (0xC3..=0xE1 | 0xE3..=0xED, _) => 1,
            (b'\\', [b'u', digits @ ..]) => {
                let unit = digits.first_chunk().and_then(escape::hex);
                matches!(unit, Some(0xC0..=0x1FFF | 0x3040..=0xD7FF)) as usize
            }
            _ => 0,
        };
        rest = tail;
    }
    count
}

/// Whether a text could be a code: one word of letters, digits, `_` and `-`.
pub(crate) fn is_code_like(text: &[u8]) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
}

/// Whether the text of a reason or a type must stay hidden.
fn hides(scanner: &mut Scanner, value: Value, key: usize) -> bool {
    // A type that is known is told by its row, which says what its stems say: see HIDDEN_NAMES. That is sooner known.
    let kind = if key == Key::Type as usize { scanner.facts(Among::Type, value) } else { Facts::NONE };
    if kind.known() {
        return kind.masked();
    }
    let text = scanner.bytes(value);
    let known = scanner.known(value);
    if known.told() {
        return known.masked();
    }
    // A sentence that leaves open what became of the money is told as a plain one is.
    sense_of_words(&Squeezed::new(text), is_name(text) || names_hidden(text)) == Sense::Hidden
        && (is_bare(text) || !hidden_leaves_open(scanner.raw(value)))
}

/// The value, hidden where it names a reason that must not be told.
pub(crate) fn hide(value: Value, sense: Sense) -> Value {
    if sense == Sense::Hidden { value.hide() } else { value }
}

/// The object at `at`, its reasons hidden where they must be.
pub(crate) fn level(scanner: &mut Scanner, at: usize) -> Level {
    let mut level = Level::blank();
    scanner.object(at, &mut level);
    hide_in(scanner, &mut level);
    level
}

/// Hides the reasons of an object that must not be told; whether there was one.
pub(crate) fn hide_in(scanner: &mut Scanner, level: &mut Level) -> bool {
    static REASONS: Keys = Keys::of(&[
        Key::Code,
        Key::DeclineCode,
        Key::Type,
        Key::Error,
        Key::NetworkDeclineCode,
        Key::RawType,
        Key::StripeCode,
        Key::FailureCode,
        Key::FailureMessage,
        Key::ErrorCode,
        Key::ErrorType,
        Key::Reason,
        Key::Outcome,
    ]);
    let mut found = false;
    let mut keys = level.among(&REASONS);
    while let Some(key) = keys.take() {
        let value = level.at(key);
        if value.is(Kind::Text) && hides(scanner, value, key) {
            found = true;
            level.set(key, value.hide());
        }
    }
    found
}

/// Whether a key of somebody's own speaks of an earlier attempt: `lastFailure`, `previous_decline_code`.
pub(crate) fn of_before(key: Option<Key>, name: Text) -> bool {
    key.is_none() && [&b"last"[..], b"prev"].iter().any(|start| begins(name, start))
}

/// Whether a key is a page's own name for a text: `declined`, `checkout.expired`. One that ends in a word for a reason
/// or a message may be an answer's.
#[inline(never)]
pub(crate) fn names_text(name: Text) -> bool {
    static SAYS: Phrases = phrases![
        "eason", "essage", "msg", "text", "code", "desc", "detail", "esult", "tatus", "rror", "cause", "grund",
        "motiv", "motif", "reden"
    ]
    .folded();
    let words = Squeezed::new(name.bytes());
    !SAYS.any_in(name) && (Sense::Hidden..Sense::Failed).contains(&words.sense(true))
}

/// What a key's text says, by its row or by its name.
pub(crate) fn says(key: Option<Key>, name: Text) -> Says {
    if let Some(key) = key {
        return key.says();
    }
    let named = named(name);
    if named != Says::Nothing {
        return named;
    }
    // `Ablehnungsgrund`, `weigeringsreden`.
    if ends(name, b"grund") || ends(name, b"reden") {
        return Says::Reason;
    }
    match foreign(name) {
        Word::StateKey => Says::State,
        Word::ReasonKey | Word::MessageKey | Word::ErrorKey => Says::Reason,
        Word::SignKey => Says::Sign,
        _ => Says::Nothing,
    }
}

/// The key of a name in a body, and whether it was spelled as on the wire.
pub(crate) fn key(scanner: &mut Scanner, name: Value) -> Option<(Key, bool)> {
    let name = scanner.key(name);
    // What tells one variant from another in TypeScript's, Effect's, Rust's and .NET's forms says what a type says.
    let tag = matches!(name.bytes(), b"_tag" | b"kind" | b"$type" | b"__type");
    lookup::key(name).or(if tag { Some((Key::TypeName, false)) } else { None })
}
