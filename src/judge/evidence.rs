//! What an error says, looked up once: everything else is judged from here alone.

use super::param;
use crate::bytes::phrases::{Beginnings, Phrases, beginnings, phrases};
use crate::context::{Around, UNKNOWN};
use crate::read::entry::{Entry, holds_object};
use crate::read::scan::Scanner;
use crate::read::value::{Kind, Value};
use crate::read::{Money, Row, says_done, says_taken, wrap};
use crate::tables::facts::{Audience, Facts, Family, GENERIC, NextStep};
use crate::tables::fields::Field;
use crate::tables::keys::{ATTRIBUTES, Key};
use crate::tables::messages::Message;
use crate::tables::shapes::Shape;
use crate::tables::stems::{Sense, Squeezed};
use crate::tables::words::Word;

/// What is known of one error.
pub(crate) struct Evidence {
    /// What the tables say of its decline code, its code and its type.
    pub(crate) decline: Facts,
    pub(crate) code: Facts,
    pub(crate) kind: Facts,
    /// What its own words say where no table does: of a code, a reason, a state.
    pub(crate) sense: Sense,
    /// Its reasons or states say a plain no, whatever its code says.
    pub(crate) refused: bool,
    /// A state of its own says that it failed.
    pub(crate) failed: bool,
    /// A state of its own says that it goes on, and none that it failed.
    pub(crate) going: bool,
    /// What its message says; asked only where nothing else is known.
    pub(crate) message: Sense,
    /// Its words say a plain no, or a reason that is read as one, beside a type or a code that says less. A name and a
    /// sentence count alike, or which of the two came would tell.
    pub(crate) plain: bool,
    /// The field that it names.
    pub(crate) named: Option<Field>,
    /// It names a place that is none of a payment form's.
    pub(crate) elsewhere: bool,
    /// The same in a map of fields, and its message does not speak of the payment.
    pub(crate) aside: bool,
    /// Its place or its words belong to the delivery.
    pub(crate) delivery: bool,
    /// It names a field, and its code is that of a parameter that is missing or empty.
    pub(crate) empty: bool,
    /// Its message speaks of a field, and says that it must be filled in.
    pub(crate) requires: bool,
    /// Its own status, else the response's.
    pub(crate) status: u32,
    pub(crate) shape: Shape,
    /// It speaks to programmers: of keys, addresses or APIs.
    pub(crate) for_developers: bool,
    /// The caller was refused, 401 or 403, in words that speak of no payment: "Token refused".
    pub(crate) unentitled: bool,
    /// In no table, and in words that leave open what became of the money, or that speak of another step than paying.
    pub(crate) doubtful: bool,
    /// No response came; or nothing was sent at all.
    pub(crate) network: Option<Lost>,
    /// The whole body was read, and is what it should be.
    pub(crate) whole: bool,
    /// What the body says of the money.
    pub(crate) money: Money,
    /// A reason stood there that must stay hidden.
    pub(crate) masked: bool,
    /// A provider's own form, and none of a shop's.
    pub(crate) own_form: bool,
    /// An SDK's exception.
    pub(crate) sdk: bool,
    /// What a provider's tables say of it.
    pub(crate) row: Row,
}

/// How a connection was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lost {
    /// After something may have been sent.
    Sent,
    /// The page or the payer ended it.
    Aborted,
    /// Before anything was sent.
    Unsent,
}

impl Evidence {
    /// Looks up what an error says. `kind` is what its type says.
    pub(crate) fn of(
        scanner: &mut Scanner,
        entry: &Entry,
        kind: Facts,
        shape: Shape,
        around: &Around,
        money: Money,
    ) -> Evidence {
        // The error's own status is nearer to it than the response's: a shop's 500 may carry a 402.
        let status = if entry.status != 0 { entry.status } else { around.status };
        // What Stripe.js finds comes with no response: under a status the word is another API's.
        let kind = if kind.is_of(Family::StripeJs) && status != UNKNOWN { Facts::NONE } else { kind };
        // A type of API v2 may be a decline code, too, which it is under 402 and in any other form than v2's.
        let typed = scanner.known(entry.get(Key::Type));
        let v2 = entry.v2 || shape == Shape::V2 && status != 402;
        let kind = if kind.is_of(Family::V2) && !v2 && typed.decline.known() { Facts::NONE } else { kind };
        let name = entry.get(Key::Code);
        let coded = scanner.known(name);
        let reason = entry.get(Key::DeclineCode).or(entry.reason);
        // A bank's number says less than a reason that is known.
        let number = entry.reason.is_some() && !scanner.known(reason).told();
        let reason = if number && scanner.known(entry.reason).decline.known() { entry.reason } else { reason };
        let told = scanner.known(reason);
        // Older API versions put the decline code into `code`. A name in both tables is a code where it stands as one.
        // A plain no says less than a reason where the code should be.
        let less = told.decline.says(Message::Declined) && coded.decline.known();
        let first = told.decline.known() && !less || coded.code.known();
        let decline = if first { told.decline } else { coded.decline };
        // `decline_code` may hold a code that says more than `card_declined`: `test_mode_live_card`.
        let umbrella = told.code.is_plain() && coded.code.known();
        let code = if decline.known() || umbrella { coded.code } else { told.code.or(coded.code) };
        // Another API's word for a wrong key, which is one of Stripe's for a failed confirmation.
        // Or who has to sign in: no bank asks for anything under these.
        let barred = matches!(status, 401 | 403) && !kind.known();
        let asks = |facts: Facts| barred && facts.wants(NextStep::Authenticate);
        let code = if asks(code) { Facts::NONE } else { code };
        let decline = if asks(decline) { Facts::NONE } else { decline };
        let text = entry.get(Key::Message);
        let said = wrap::sense_of_code(scanner, name);
        // A plain decline counts as its words do beside a code of somebody's own, or a message, that says another thing or
        // leaves open what became of the money.
        let no = if decline.known() {
            decline.says(Message::Declined) && !code.known()
        } else {
            code.says(Message::Declined)
        };
        let plain = no && !kind.known();
        let more = |sense: Sense| (Sense::AlreadyPaid..Sense::Declined).contains(&sense);
        let outweighs = |scanner: &mut Scanner| {
            more(said)
                || more(entry.sense)
                || !name.hidden() && wrap::in_doubt(scanner.raw(name))
                || wrap::hidden_leaves_open(scanner.raw(text))
        };
        let outweighed = plain
            && (outweighs(scanner) || more(wrap::sense_of_code(scanner, entry.get(Key::Type))) || typed.is_code());
        let (decline, code) = if outweighed { (Facts::NONE, Facts::NONE) } else { (decline, code) };
        // Some put the code where a type should be; a code that says something by its words goes before it.
        let listed = decline.known() || code.known() || kind.known();
        let (decline, code) = if listed || more(said) {
            (decline, code)
        } else {
            // A type that wants another try says less than a plain no beside it.
            let no = |scanner: &Scanner| {
                let text = scanner.bytes(text);
                let sense = Squeezed::new(text).sense(wrap::names_hidden(text));
                outweighed
                    || said == Sense::Declined
                    || entry.sense == Sense::Declined
                    || matches!(sense, Sense::Declined | Sense::Hidden)
            };
            if typed.decline.says(Message::TryAgain) && no(scanner) {
                (GENERIC, Facts::NONE)
            } else {
                (typed.decline, if typed.code.is_for(Audience::Payer) { typed.code } else { Facts::NONE })
            }
        };
        // The same of one that stands where a type should.
        let outweighed = outweighed || !listed && decline.says(Message::Declined) && outweighs(scanner);
        // A reason beside another's code for a refund is the refund's.
        let aside = !coded.told() && wrap::of_other_money(scanner.raw(name));
        let decline = if outweighed || aside { Facts::NONE } else { decline };
        let for_developers = for_developers(scanner, text);
        let unknown = !decline.known() && !code.known();
        let for_developers = for_developers || unknown && wrap::of_a_program(scanner.raw(text));
        let mut sense = Sense::None;
        if unknown {
            sense = if outweighed { entry.sense.min(Sense::Declined) } else { entry.sense };
            let typed = if kind.known() { Value::ABSENT } else { entry.get(Key::Type) };
            // A class of the shop's own: `CardDeclinedError`.
            let class = scanner.bytes(entry.name);
            let class = class.ends_with(b"Error") || class.ends_with(b"Exception");
            let class = if class && !kind.known() { entry.name } else { Value::ABSENT };
            if matches!(wrap::sense_of_code(scanner, class), Sense::Declined | Sense::Hidden) {
                sense = sense.min(Sense::Declined);
            }
            for value in [name, reason, typed] {
                let one = wrap::sense_of_code(scanner, value);
                // Read as a plain decline. One that stands there as such is a decline code by now, or beside a code
                // that says more.
                let one = if value.hidden() || one == Sense::Hidden { Sense::Declined } else { one };
                if one != Sense::Innocent {
                    sense = sense.min(one);
                }
            }
            // As a code it is OAuth's, or a gateway's of itself.
            if sense == Sense::Away {
                sense = Sense::None;
            }
        }
        // A plain no of the bank's proves that a response came.
        let network = if sense == Sense::Declined {
            None
        } else {
            network(scanner, entry, around, shape, unknown && !kind.known())
        };
        // Payment, transaction, bank, card, issuer, honor.
        static PAYMENT: Phrases = phrases![
            "ayment",
            "ansaction",
            "ank",
            "anco",
            "card",
            "ssuer",
            "onor",
            "onour",
            "arte",
            "arta",
            "artã",
            "arjeta",
            "aart",
            "chase",
            "ansaksi",
            "embayaran",
            "ahlung",
            "aiement",
            "agament",
            "ago ",
            "etaling",
            "atno",
            "deme"
        ]
        .folded();
        // What a name stands for behind a sentence is asked of none: `Request failed: stolen_card`.
        let of_payment = |scanner: &Scanner| PAYMENT.any_in(wrap::before_name(scanner.raw(text)));
        // Who is not authorized may not ask; what a bank does not authorize is called a payment or a card.
        let access = |value: Value| {
            !PAYMENT.any_in(scanner.raw(value)) && Squeezed::new(scanner.bytes(value.only(Kind::Text))).unauthorized()
        };
        if matches!(status, 401 | 403 | 405) && sense == Sense::Declined && [name, text].into_iter().any(access) {
            sense = Sense::None;
        }
        let mut unread = false;
        // A body as text was read as one, or is nobody's words.
        let message = if !text.is(Kind::Text) || holds_object(scanner.raw(text)) {
            Sense::None
        } else if (unknown
            || !decline.known() && code.says(Message::Declined)
            || decline.says(Message::Declined) && of_anybody(code, kind))
            && !for_developers
            && shape != Shape::OAuth
        {
            let words = Squeezed::new(scanner.bytes(text));
            // One word is a name, `Cancelled`; what must stay hidden may be one where a sentence could be, `Blocked`.
            let name = !scanner.bytes(text).contains(&b' ') || wrap::names_hidden(scanner.bytes(text));
            match words.sense(name) {
                sense if aside && sense != Sense::Shop => Sense::None,
                // A card error's without a code, too.
                Sense::None if sense == Sense::None && (!kind.known() || kind.is_for(Audience::Payer)) => {
                    match words.composed() {
                        Sense::None if !kind.known() => {
                            let failed = words.went_wrong();
                            unread = !failed && for_people(scanner, entry, status);
                            let told = failed || unread || for_payer(entry, status) && words.addresses();
                            if told { Sense::Failed } else { Sense::None }
                        }
                        sense => sense,
                    }
                }
                Sense::Away if !of_payment(scanner) => Sense::None,
                sense => sense,
            }
        } else if !unknown
            && !code.is_for(Audience::Payer)
            && Squeezed::new(scanner.bytes(text)).sense(false) == Sense::AlreadyPaid
        {
            // A developer's error may say that the payment was made.
            Sense::AlreadyPaid
        } else {
            Sense::None
        };
        // Of who asks, and of no payment. One word, `Declined`, is a payment's, as `Blocked` is.
        static ACCESS: Phrases = phrases![
            "ccess",
            "oken",
            "equest",
            "ermission",
            "rigin",
            "lient",
            "ogin",
            "redential",
            "ession",
            "user",
            "ugriff",
            "ethod"
        ]
        .folded();
        let unentitled = matches!(status, 401 | 403)
            && sense == Sense::None
            && matches!(message, Sense::Declined | Sense::Hidden)
            && scanner.bytes(text).contains(&b' ')
            && (ACCESS.any_in(scanner.raw(text)) || Squeezed::new(scanner.bytes(text)).unauthorized())
            && !of_payment(scanner);
        let declined = matches!(message, Sense::Declined | Sense::Hidden);
        // Beside a code of the API's for others than the payer, a reason that says no goes first, as a decline code does.
        let beside = code.known() && !code.is_for(Audience::Payer) && !decline.known() && !kind.known();
        let plain = beside && entry.sense == Sense::Declined
            || unknown
                && !unentitled
                && (declined && sense == Sense::Failed || kind.known() && (declined || sense == Sense::Declined));
        let listed = !unknown || kind.known() || entry.row.facts.known();
        // A 402 whose sentence is in a language that is not read may say that the payment was made.
        // So may one, or a success, whose words say that nobody knows.
        let silent = matches!(sense, Sense::None | Sense::Failed)
            && matches!(message, Sense::None | Sense::Failed | Sense::Away | Sense::Innocent);
        let unread = unread && status == 402
            || silent
                && !listed
                && matches!(status, 402 | 200..400 | UNKNOWN)
                && (entry.waits
                    || [text, name].into_iter().any(|words| Squeezed::new(scanner.bytes(words)).knows_nothing()));
        // A no that is only supposed, denied or asked for.
        let supposed = !listed && Squeezed::new(scanner.bytes(text)).only_supposes();
        let doubtful = !listed
            && (unread || wrap::hidden_leaves_open(scanner.raw(text)) || wrap::in_doubt(scanner.raw(name)) || supposed);
        let named = field_of(scanner, entry.get(Key::Param))
            .or_else(|| field_of(scanner, entry.place))
            // As a param it is what the program sent; as a place, what the payer chose.
            .or_else(|| is_choice(scanner.bytes(entry.place)).then_some(Field::PaymentMethod))
            .map(|field| if entry.shipping { field.shipping() } else { field });
        // A code that names the field itself.
        let asks = named.is_none() && unknown && matches!(status, UNKNOWN | 200..400 | 400 | 402 | 409 | 422);
        let lacks = if asks { lacking(scanner.bytes(name)) } else { None };
        let named = named.or(lacks);
        // "... the provided shipping address: Postcode is required"; beside the word for billing it may be either.
        static DELIVERY: Phrases = phrases!["shipping", "delivery", "lieferad", "livraison"].folded();
        static BILLING: Phrases = phrases!["billing", "rechnung", "facturation"].folded();
        let delivery =
            entry.shipping || unknown && DELIVERY.any_in(scanner.raw(text)) && !BILLING.any_in(scanner.raw(text));
        let mut money = money_of(scanner, entry, money);
        money.maybe |= says_taken(scanner.raw(text)) || says_done(scanner.raw(text));
        // A provider's row that proves a refusal is not overruled by words that stand beside it.
        let refused = entry.row.certain && entry.row.facts.is_for(Audience::Payer);
        money.paid |= !refused && (sense == Sense::AlreadyPaid || message == Sense::AlreadyPaid);
        let elsewhere = named.is_none() && entry.get(Key::Param).or(entry.place).is_some();
        let requires = named.is_none()
            && (elsewhere || message.facts().field().is_some())
            && Squeezed::new(scanner.bytes(text)).requires();
        let aside = elsewhere && shape == Shape::Fields && {
            // A plain no of few words, where another says `Stolen`.
            let brief = message == Sense::Declined && scanner.bytes(text).len() <= 24;
            requires || !(matches!(message, Sense::Hidden | Sense::Funds) || brief || of_payment(scanner))
        };
        Evidence {
            decline,
            code,
            kind,
            sense,
            requires,
            refused: entry.sense == Sense::Declined,
            failed: entry.failed,
            going: entry.going,
            masked: entry.masked
                || [name, reason, entry.get(Key::Type)].into_iter().any(Value::hidden)
                || message == Sense::Hidden,
            message: if message == Sense::Hidden { Sense::Declined } else { message },
            plain,
            named,
            delivery,
            elsewhere,
            aside,
            empty: named.is_some()
                && (scanner.word(name) == Word::Empty
                    || lacks.is_some()
                    || unknown
                        && !kind.known()
                        && (shape != Shape::Error || entry.place.is_some())
                        && Squeezed::new(scanner.bytes(text)).requires()),
            status,
            shape,
            for_developers,
            unentitled,
            doubtful,
            network,
            whole: !scanner.cut && !scanner.lenient,
            money,
            own_form: entry.own_form,
            sdk: entry.sdk,
            row: entry.row,
        }
    }

    /// Whether it is Stripe's card error.
    pub(crate) fn card_error(&self) -> bool {
        self.kind.is_for(Audience::Payer)
    }

    /// Whether Stripe.js found it in the browser, before anything was sent.
    pub(crate) fn in_browser(&self) -> bool {
        self.kind.is_of(Family::StripeJs)
    }

    /// Whether it names the card's expiry date, or a part of it.
    pub(crate) fn names_expiry(&self) -> bool {
        matches!(self.named, Some(Field::Expiry | Field::ExpMonth | Field::ExpYear))
    }

    /// Whether it is a decline, by code, type, word or status.
    pub(crate) fn declined(&self) -> bool {
        self.decline.known() || self.card_error() || self.refused || self.sense == Sense::Declined || self.status == 402
    }
}

/// Whether neither its type nor its code says more of an error than that it is a decline, so that its message may.
pub(super) fn of_anybody(code: Facts, kind: Facts) -> bool {
    !kind.known() && (!code.known() || code.says(Message::Declined))
}

/// Whether a message that no rule knows was written for people: an API speaks English to programmers, so that a shop
/// which writes in another script, of no place in its request, speaks to the payer.
#[inline(never)]
fn for_people(scanner: &Scanner, entry: &Entry, status: u32) -> bool {
    for_payer(entry, status) && wrap::foreign_letters(scanner.bytes(entry.get(Key::Message))) > 2
}

/// Whether a sentence may be the payer's by what stands around it.
fn for_payer(entry: &Entry, status: u32) -> bool {
    matches!(status, UNKNOWN | 200..300 | 400 | 402 | 409 | 422) && !entry.get(Key::Param).or(entry.place).is_some()
}

/// The field that a code says is missing: `PHONE_REQUIRED`, `missing_email`.
#[inline(never)]
fn lacking(code: &[u8]) -> Option<Field> {
    let between = |byte: &u8| matches!(byte, b'_' | b'-' | b'.');
    for word in [&b"required"[..], b"missing"] {
        let (head, tail) = code.split_at_checked(code.len().saturating_sub(word.len()))?;
        let (start, rest) = code.split_at_checked(word.len().min(code.len()))?;
        let name = if tail.eq_ignore_ascii_case(word) {
            head
        } else if start.eq_ignore_ascii_case(word) {
            rest
        } else {
            continue;
        };
        let name = match name {
            [first, name @ ..] if between(first) => name,
            [name @ .., last] if between(last) => name,
            name => name,
        };
        if wrap::is_field(name) {
            return param::field(name);
        }
    }
    None
}

fn is_choice(place: &[u8]) -> bool {
    matches!(place, b"payment_method" | b"paymentMethod")
}

/// The field that a param or a place names. Most errors have none: that is asked without a call.
#[inline(always)]
fn field_of(scanner: &mut Scanner, value: Value) -> Option<Field> {
    if value.is_some() { field_in(scanner, value) } else { None }
}

#[inline(never)]
fn field_in(scanner: &mut Scanner, value: Value) -> Option<Field> {
    if value.is(Kind::List) {
        param::field_of_steps(scanner.bytes(value))
    } else {
        param::field(scanner.name(value).bytes())
    }
}

/// Whether a message is for programmers: it names keys, addresses, objects, APIs or attributes. The words begin
/// with bytes that are rare in a sentence for payers, which makes the search fast.
fn for_developers(scanner: &Scanner, message: Value) -> bool {
    static WORDS: Phrases = phrases!["://", "API", "SDK", "`", "Intent", "_test", "_live", "_url", "_id", "_data"];
    WORDS.any_in(scanner.raw(message))
}

/// Whether the error is that no response came.
#[inline(never)]
fn network(scanner: &Scanner, entry: &Entry, around: &Around, shape: Shape, unknown: bool) -> Option<Lost> {
    if shape == Shape::Network {
        return Some(Lost::Sent);
    }
    // What fetch throws, browser by browser, and what clients and shops make of it.
    static ABORTED: Phrases = phrases!["AbortError"];
    // axios' and got's: the page gave up, not the payer.
    static CANCELED: Phrases = phrases!["ERR_CANCELED"];
    static NAMES: Phrases =
        phrases!["TimeoutError", "NetworkError", "FetchError", "ConnectionError", "ConnectException"];
    static UNSENT: Phrases = phrases!["load Stripe.js"];
    static WORDS: Phrases = phrases![
        "ailed to fetch",
        "etch failed",
        "etwork Error",
        "etwork request failed",
        "etworkError",
        "Load failed",
        "onnection was lost",
        "onnection lost",
        "appears to be offline",
        "imeout of",
        "ailed to send a request",
        "ECONN",
        "ETIMEDOUT",
        "EAI_AGAIN",
        "ENOTFOUND",
        "socket hang up",
        "onnection refused",
        "onnection reset",
        "onnection timed out",
        "onnection aborted",
        "ommunicating with Stripe",
        "onnect to Stripe",
        "ead timed out",
        "equest timed out"
    ];
    let name = scanner.raw(entry.name);
    let message = scanner.raw(entry.get(Key::Message));
    let thrown = around.thrown || entry.name.is_some();
    if thrown && (ABORTED.any_in(name) || matches!(scanner.bytes(entry.name), b"CanceledError" | b"CancelError"))
        || CANCELED.any_in(scanner.raw(entry.get(Key::Code)))
    {
        // The browser's own sheet calls it so, too: "User closed the Payment Request UI."
        let closed = Squeezed::new(scanner.bytes(entry.get(Key::Message))).sense(false) == Sense::Canceled;
        return (!closed).then_some(Lost::Aborted);
    }
    if UNSENT.any_in(message) {
        return Some(Lost::Unsent);
    }
    // ofetch calls each failed request a FetchError: where the error itself has a status, a response came.
    let came = entry.status != 0;
    // A code or a type that is known says it better than words that someone put beside it.
    (!came && (thrown || unknown) && NAMES.any_in(name) || (around.thrown || unknown) && WORDS.any_in(message))
        .then_some(Lost::Sent)
}

/// What the error's own intents say of the money, beside what the body says.
fn money_of(scanner: &mut Scanner, entry: &Entry, money: Money) -> Money {
    static PAID: Beginnings = beginnings!["succeeded", "requirescapture", "paid", "captured"];
    static OPEN: Beginnings = beginnings!["processing"];
    let intent = entry.value(ATTRIBUTES + 1);
    if !intent.is_some() {
        return money;
    }
    let status = Squeezed::new(scanner.bytes(intent));
    Money { paid: money.paid || status.begins(&PAID), open: money.open || status.begins(&OPEN), ..money }
}
