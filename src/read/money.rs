//! Whether anything in a body says that money was taken: then nothing is claimed of it.

use super::find::DEPTH;
use super::found::{At, Place, Said, Walk};
use super::scan::{Level, Scanner};
use super::value::{Kind, Value};
use super::wrap;
use crate::bytes::phrases::{Beginnings, Phrases, beginnings, phrases};
use crate::bytes::text::Text;
use crate::tables::keys::{Key, Keys, Role, Says};
use crate::tables::stems::{NOBODY, Sense, Squeezed};

/// No longer is a state, a date or a sum.
const LONGEST: usize = 48;

/// What a member says of the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Took {
    Nothing,
    /// `captured: true`, which some say of a payment that was refused, for how it was to be taken.
    Captured,
    Money,
}

/// What a member says by its name: `paid: true`, `settled_at: "2026-..."`, `amount_received: 1000`.
#[inline(never)]
pub(super) fn took(scanner: &mut Scanner, key: Option<Key>, name: Value, value: Value) -> Took {
    // Of the keys that have a row these alone speak of money that was taken.
    static ROWS: Keys = Keys::of(&[Key::Paid, Key::Captured, Key::AmountReceived]);
    if key.is_some_and(|key| !ROWS.has(key as usize)) {
        return Took::Nothing;
    }
    static NAMES: Phrases =
        phrases!["paid", "captured", "charged", "settled", "debited", "received", "succe", "redeemed", "complete"]
            .folded();
    static OTHERS: Phrases = phrases!["unpaid", "prepaid", "incomplete", "not", "refund", "back", "out"].folded();
    static SUMS: Beginnings = beginnings![
        "amountreceived",
        "amountcaptured",
        "amountpaid",
        "amountsettled",
        "receivedamount",
        "capturedamount",
        "paidamount",
        "settledamount",
        "totalcaptured",
        "amountcharged",
        "amountdebited"
    ];
    // `{"value": "20.00", "currency": "EUR"}`.
    let object = value.is(Kind::Object);
    if value.end() - value.start() > if object { 2 * LONGEST } else { LONGEST } {
        return Took::Nothing;
    }
    let text = scanner.bytes(value);
    let name_of = scanner.key(name);
    if !NAMES.any_in(name_of) || OTHERS.any_in(name_of) {
        return Took::Nothing;
    }
    let key = Squeezed::new(name_of.bytes());
    let received = key.begins(&beginnings!["received"]);
    // A success is anybody's, where it does not name the payment.
    static SUCCESSES: Phrases = phrases!["succe", "complete"].folded();
    static OF_PAYMENT: Beginnings = beginnings![
        "paymentsucce",
        "transactionsucce",
        "chargesucce",
        "capturesucce",
        "ispaymentsucce",
        "paymentcomplete",
        "ispaymentcomplete",
        "transactioncomplete",
        "purchasecomplete",
        "checkoutcomplete"
    ];
    if SUCCESSES.any_in(name_of) && !key.begins(&OF_PAYMENT) {
        return Took::Nothing;
    }
    static DATES: Beginnings = beginnings!["date"];
    let when =
        (key.bytes().ends_with(b"at") || key.bytes().ends_with(b"date") || key.begins(&DATES)) && is_positive(text);
    let sum = (key.begins(&SUMS) || matches!(key.bytes(), b"charged" | b"totalpaid")) && is_positive(text);
    let says = if value.is(Kind::Number) {
        sum || when || text == b"1" || text.starts_with(b"1.0")
    } else if value.is(Kind::Text) {
        sum || when || matches!(Squeezed::new(text).bytes(), b"true" | b"yes" | b"y" | b"1")
    } else {
        object && sum || value.is(Kind::True)
    };
    match says && !received {
        false => Took::Nothing,
        true if key.bytes() == b"captured" => Took::Captured,
        true => Took::Money,
    }
}

/// Whether a message says so: "Your card has been charged."
pub(crate) fn says_taken(text: Text) -> bool {
    static TAKEN: Phrases = phrases![
        "ve been charged",
        "has been charged",
        "already been charged",
        "was charged",
        "were charged",
        "has been captured",
        "was captured",
        "been paid",
        "funds captured",
        "payment succeeded",
        "payments succeeded",
        "payment captured",
        "payment received",
        "payment completed",
        "payment has been received",
        "payment was received",
        "payment went through",
        "payment was taken",
        "payment has been taken",
        "payment was processed",
        "payment has been processed",
        "payment processed successfully",
        "fully charged",
        "we charged",
        "harge succeeded",
        "has been debited",
        "ve been debited",
        "was debited",
        "were debited",
        "payment was successful",
        "payment successful",
        "harged successfully",
        "been captured",
        "funds were captured",
        "emporary hold",
        "emporary authori",
        "being processed"
    ]
    .folded();
    static NONE: Phrases = phrases!["no payment was", "no payment has", "nothing was"].folded();
    // None of them is shorter.
    text.len() > 8 && TAKEN.any_in(text) && !NONE.any_in(text)
}

/// Whether a message says so in other words: of a payment, a charge or a sum, that it is done.
#[inline(never)]
pub(crate) fn says_done(text: Text) -> bool {
    // Each from a letter on that is rare, which makes the search fast: completed, succeeded, charged.
    static DONE: Phrases = phrases![
        "mpleted",
        "s complete",
        "ucceeded",
        "harged",
        "billed",
        "gone through",
        "been taken",
        "been accepted",
        "been approved",
        "been processed",
        "been made",
        "been settled",
        "been successful",
        "was paid",
        "was taken",
        "was accepted",
        "was approved",
        "was made",
        "was settled",
        "was successful",
        "went through",
        "were taken",
        "ved your pay",
        "ved the pay"
    ]
    .folded();
    static WHAT: Phrases =
        phrases!["payment", "charge", "transaction", "money", "funds", "amount", "card has been"].folded();
    static NOT: Phrases = phrases![
        "not ",
        "n't",
        "never",
        "nothing",
        "no ",
        "unable",
        "until",
        "unless",
        "unsucc",
        "could",
        "cannot",
        "fail",
        "if ",
        "incomplete",
        "when ",
        "whether",
        "declin",
        "refus",
        "reject",
        "refund"
    ]
    .folded();
    DONE.any_in(text) && WHAT.any_in(text) && !NOT.any_in(text)
}

/// Whether a text that is no object says so by a name and a value: `error=card_declined&paid=true`,
/// `<response status="paid">`, JSON inside a text.
#[inline(never)]
pub(super) fn pair_says_taken(text: &[u8]) -> bool {
    static PAIRS: Beginnings = beginnings![
        "statuspaid",
        "statussucceeded",
        "statuscaptured",
        "statussettled",
        "statepaid",
        "statesucceeded",
        "statecaptured",
        "paidtrue",
        "statusunknown",
        "stateunknown",
        "resultcaptured",
        "resultpaid",
        "paymentstatussucce",
        "transactionstatussucce",
        "amountpaid",
        "amountreceived",
        "amountcaptured",
        "paidat2",
        "capturedat2",
        "settledat2",
        "charged1",
        "chargedtrue",
        "capturedtrue"
    ];
    // Part by part, each a little into the next.
    const STEP: usize = 320;
    const MORE: usize = 40;
    let mut at = 0;
    while at < text.len() {
        let part = Squeezed::new(text.get(at..text.len().min(at + STEP + MORE)).unwrap_or(&[]));
        let mut rest = part.bytes();
        while !rest.is_empty() {
            if PAIRS.begin(rest) {
                return true;
            }
            rest = rest.get(1..).unwrap_or(&[]);
        }
        at += STEP;
    }
    false
}

/// The same of an object nested in Stripe's own error, of which only some keys are read.
pub(super) fn took_in(scanner: &Scanner, level: &Level) -> bool {
    let sign = [Key::Paid, Key::Captured].iter().any(|key| level.get(*key).is(Kind::True));
    sign || is_positive(scanner.bytes(level.get(Key::AmountReceived).scalar()))
}

/// What a state says of a payment, and no more than that: a `payment_status` says it of the money.
static SUCCESS: Beginnings = beginnings!["success"];

/// The same under a key that names a payment, where an order's `COMPLETED` says less.
static DONE: Beginnings = beginnings![
    "complete",
    "approved",
    "accepted",
    "authorized",
    "authorised",
    "confirmed",
    "processed",
    "collected",
    "cleared"
];

/// Whether a key names a payment.
#[inline(never)]
fn of_payment(name: Text) -> bool {
    static OF_PAYMENT: Beginnings =
        beginnings!["payment", "trans", "txn", "charge", "capture", "collection", "authori", "trade", "result"];
    Squeezed::new(name.bytes()).begins(&OF_PAYMENT)
}

/// Whether a state says that money was taken, and no more: `capture_card` says another thing.
#[inline(never)]
fn says_settled(state: &Squeezed) -> bool {
    static WAITS: Beginnings = beginnings!["requirescapture"];
    state.settled() && (matches!(state.sense(true), Sense::None | Sense::AlreadyPaid) || state.begins(&WAITS))
}

/// Whether a payment's state says that it went well: `payment_status: "success"`.
pub(super) fn went_well(scanner: &mut Scanner, name: Value, state: Value) -> bool {
    of_payment(scanner.key(name)) && Squeezed::new(scanner.bytes(state)).begins(&SUCCESS)
}

/// Whether a key is for how a payment stands, and for nothing beside it, as `avs_status` is.
pub(super) fn states_a_payment(name: Text) -> bool {
    static STATES: Beginnings = beginnings![
        "status",
        "state",
        "result",
        "outcome",
        "paymentstatus",
        "transactionstatus",
        "orderstatus",
        "chargestatus"
    ];
    STATES.are(Squeezed::new(name.bytes()).bytes())
}

/// Whether a sum is more than nothing.
fn is_positive(sum: &[u8]) -> bool {
    sum.iter().any(|byte| matches!(byte, b'1'..=b'9'))
}

impl Walk<'_, '_> {
    /// What a payment says of its money, when its object has ended.
    #[inline(never)]
    pub(super) fn count_money(&mut self, level: &Level, said: &Said, place: Place, api: bool) {
        let failed = said.bad || said.refused;
        let paying = place.kind == At::Payment || place.paying;
        self.money.maybe |=
            said.took || said.settled || !failed && (said.captured || (said.paid || said.success) && paying);
        let state = level.get(Key::Status).or(level.get(Key::State));
        if !state.is(Kind::Text) || said.bad || place.listed {
            return;
        }
        static PAYMENTS: Beginnings = beginnings!["payment", "charge", "invoice", "checkoutsession", "order"];
        static PAID: Beginnings = beginnings!["succeeded", "requirescapture", "paid", "captured"];
        static OPEN: Beginnings = beginnings!["processing"];
        let payment = if api {
            Squeezed::new(self.scanner.bytes(level.get(Key::Object))).begins(&PAYMENTS)
        } else {
            place.kind == At::Payment
        };
        if payment {
            let state = Squeezed::new(self.scanner.bytes(state));
            self.money.paid |= state.begins(&PAID);
            self.money.open |= state.begins(&OPEN);
        }
    }

    /// Whether anything in a provider's answer says so, which its tables were not asked for.
    #[inline(never)]
    pub(super) fn took_below(&mut self, value: Value, depth: u8, paying: bool, own: bool) -> bool {
        // Of the answer itself `captured` says how it was to be taken.
        let own = own || value == self.asked.object;
        if value.is_plain() {
            return value.is(Kind::Text) && says_taken(self.scanner.raw(value));
        }
        if depth > DEPTH {
            self.deep = true;
            return false;
        }
        if value.is(Kind::List) {
            return self.each_member(value, &mut |walk, inner| walk.took_below(inner, depth + 1, paying, own));
        }
        let mut at = value.start() + 1;
        while let Some((name, inner)) = self.scanner.pair(at, value.end()) {
            at = inner.next();
            let took = took(&mut self.scanner, None, name, inner);
            if took == Took::Money
                || took == Took::Captured && !own
                || self.settled_in(name, inner)
                || inner.is_plain() && self.settled(name, inner, paying)
            {
                return true;
            }
            let key = wrap::key(&mut self.scanner, name).map(|key| key.0);
            let role = wrap::role(key, self.scanner.key(name));
            let paying = paying || role == Role::Payment;
            if role != Role::Closed && self.took_below(inner, depth + 1, paying, own) {
                return true;
            }
        }
        false
    }

    /// Whether an object says that it went well beside an error that it holds, which contradicts itself: of one around a
    /// provider's answer that answer is the error.
    #[inline(never)]
    pub(super) fn contradicts(&mut self, object: Value) -> bool {
        static WELL: Beginnings = beginnings!["successful", "success", "ok", "issuccessful", "issuccess", "isok"];
        static ERROR: Beginnings = beginnings!["errors", "error"];
        let (mut well, mut error) = (false, false);
        let mut at = object.start() + 1;
        while let Some((name, inner)) = self.scanner.pair(at, object.end()) {
            at = inner.next();
            let name = Squeezed::new(self.scanner.key(name).bytes());
            well |= inner.is(Kind::True) && WELL.are(name.bytes());
            error |= ERROR.are(name.bytes()) && (object == self.asked.object || inner == self.asked.object);
        }
        well && error
    }

    /// Whether a member is a state with a name of its own, which says so: `{"status": {"code": "PAID"}}`.
    #[inline(never)]
    pub(super) fn settled_in(&mut self, name: Value, value: Value) -> bool {
        static STATES: Phrases = phrases!["status", "state", "result"].folded();
        if !value.is(Kind::Object) || !STATES.any_in(self.scanner.key(name)) {
            return false;
        }
        self.each_member(value, &mut |walk, inner| {
            let text = walk.scanner.bytes(inner.only(Kind::Text));
            let text = if text.len() <= LONGEST { Squeezed::new(text) } else { Squeezed::new(&[]) };
            says_settled(&text)
        })
    }

    /// Whether a member is a state that says so: asked by its value first, as most begin with another letter.
    pub(super) fn settled(&mut self, name: Value, value: Value, paying: bool) -> bool {
        let text = self.scanner.bytes(value.only(Kind::Text));
        let first = text.first().map_or(0, |byte| byte | 0x20);
        if matches!(first, b'u' | b'i') && text.len() <= 14 && NOBODY.are(Squeezed::new(text).bytes()) {
            return states_a_payment(self.scanner.key(name));
        }
        // With that bit a backslash, which may stand before any letter, is `|`.
        if text.len() > LONGEST
            || !matches!(first, b'a' | b'c' | b'f' | b'h' | b'o' | b'p' | b'r' | b's' | b't' | b'|' | b' ')
        {
            return false;
        }
        let text = Squeezed::new(text);
        let mut named = || of_payment(self.scanner.key(name));
        let success = text.begins(&SUCCESS) && (paying || named()) || text.begins(&DONE) && named();
        if !success && !says_settled(&text) {
            return false;
        }
        let key = wrap::key(&mut self.scanner, name).map(|key| key.0);
        wrap::says(key, self.scanner.key(name)) == Says::State
    }
}
