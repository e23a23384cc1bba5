//! The search: one pass through all objects and lists of a body. What an object says of itself is gathered while it is
//! read; when it ends, [`settle`](super::settle) decides which errors of it govern.

use super::entry::{self, holds_object};
use super::found::{At, Candidate, Place, Rank, Said, Walk};
use super::money::{self, Took, took};
use super::scan::{Level, Member, Scanner};
use super::value::{Kind, Value};
use super::wrap;
use crate::bytes::phrases::{Beginnings, Phrases, beginnings, phrases};
use crate::context::UNKNOWN;
use crate::lookup;
use crate::tables::keys::{Key, Keys, Role, Says};
use crate::tables::messages::Message;
use crate::tables::params::Part;
use crate::tables::shapes::Shape;
use crate::tables::stems::{BAD, GOOD, NOBODY, OPEN, Sense, Squeezed, WAITING};
use crate::tables::words::Word;

/// Objects and lists are entered to this depth; a deeper body sets `complete: false`.
pub(super) const DEPTH: u8 = 16;

/// What an answer warns of.
static WARNINGS: Phrases = phrases!["warning"].folded();

/// What is done beside a payment: of one that went well it is no error.
static ASIDE: Phrases =
    phrases!["receipt", "analytic", "mail", "notification", "newsletter", "warning", "tracking", "loyalty", "sms"]
        .folded();

/// What finds fault with a request, in a message beside a number that is no status.
static FAULT: Phrases = phrases![
    "illegal",
    "invalid",
    "mismatch",
    "missing",
    "not valid",
    "rovide valid",
    "required",
    "not found",
    "fail",
    "timed out",
    "timeout"
]
.folded();

impl Walk<'_, '_> {
    /// Reads the object at `at`; gives the place past it.
    pub(super) fn object(&mut self, at: usize, depth: u8, place: Place) -> usize {
        let mut level = Level::blank();
        let mut said = Said::NOTHING;
        let from = self.found.length;
        let mut group = 0;
        let mut pair = (Value::ABSENT, Value::ABSENT);
        let mut reasons = Value::ABSENT;
        let mut at = at + 1;
        let end = loop {
            let (name, start) = match self.scanner.member(at) {
                Member::End(end) => break end,
                Member::Pair(name, start) => (name, start),
            };
            // What a variant's tag says counts only of what failed: `{"kind": "declined", "count": 3}` reports it.
            let told = self.around.refused() || matches!(place.kind, At::Error | At::Item);
            let key = wrap::key(&mut self.scanner, name).filter(|key| told || *key != (Key::TypeName, false));
            // A second one replaces the first, and what was found in it.
            if let Some((key, true)) = key
                && !level.get(key).is_plain()
            {
                self.found.retain(from, |one| one.key != Some(key));
                self.nested = Value::ABSENT;
            }
            if matches!(self.scanner.at(start), b'{' | b'[') {
                let role = wrap::role(key.map(|key| key.0), self.scanner.key(name));
                let before = self.found.length;
                self.faulty = said.bad;
                let value = self.inside(name, start, depth, place, role);
                at = value.next();
                said.took |= took(&mut self.scanner, key.map(|key| key.0), name, value) == Took::Money
                    || self.settled_in(name, value);
                self.tells(key, value, &mut said);
                if self.found.length == before {
                    self.failed_in(key, name, value, &mut said);
                }
                group = u16::saturating_add(group, 1);
                let known = key.map(|key| key.0);
                let noticed = self.found.length > before
                    && (WARNINGS.any_in(self.scanner.key(name)) || wrap::of_before(known, self.scanner.key(name)));
                let aside = noticed || self.found.length > before && ASIDE.any_in(self.scanner.key(name));
                let shipping = self.found.length > before && self.ships(name);
                let field = self.found.length > before && wrap::names_field(self.scanner.key(name).bytes());
                for one in self.found.since(before) {
                    // `{"cvc": {"_errors": ["Required"]}}`.
                    if field && one.item && !one.placed() {
                        one.entry.place = name;
                    }
                    one.aside |= aside;
                    one.noticed |= noticed;
                    one.entry.shipping |= shipping;
                    one.group = group;
                    one.key = key.map(|key| key.0);
                    one.role = role;
                    one.erring |= matches!(role, Role::Error | Role::List);
                }
                match key {
                    Some((key, exact)) => level.put(key, exact, value),
                    None => level.unknown = true,
                }
                if value.is(Kind::List) && wrap::REASONS.any_in(self.scanner.key(name)) {
                    reasons = value;
                }
                said.queried |= self.scanner.key(name).bytes() == b"locations";
                self.speaks_of(name, value, &mut said);
                continue;
            }
            let value = self.scanner.value(start);
            at = value.next();
            self.said(name, key, value, &mut level, &mut said);
            if key.is_none() {
                match self.scanner.key(name).bytes() {
                    b"key" => pair.0 = value,
                    b"value" => pair.1 = value,
                    // OpenCart: `{"error": {"warning": "Your payment was declined."}}`.
                    b"warning" if place.kind == At::Error => level.put(Key::Msg, false, value),
                    _ => {}
                }
            }
        };
        // WooCommerce lists what a gateway said: `{"key": "errorMessage", "value": "Declined"}`.
        if pair.0.is(Kind::Text) && pair.1.is(Kind::Text) {
            let key = wrap::key(&mut self.scanner, pair.0);
            self.said(pair.0, key, pair.1, &mut level, &mut said);
        }
        if reasons.is_some() && (self.around.refused() || said.bad || said.refused) {
            self.listed_reasons(reasons, &mut said);
        }
        if place.main && (400..500).contains(&self.around.status) {
            self.clauses(level.get(Key::Error).or(level.get(Key::Message)).or(level.get(Key::Errors)));
        }
        self.told_as_data(&mut level, &mut said, place);
        if said.good {
            // What was voided went well: `{"result": "SUCCESS", "order": {"status": "CANCELLED"}}`.
            self.found.retain(from, |one| !one.ended);
        }
        self.by_neighbours(&level, &mut said);
        said.bad |= said.answered && said.unsure;
        if said.answered && said.bad && !said.good {
            // A bank's answer beside a sign that it failed is its no.
            said.sense = said.sense.min(Sense::Declined);
        }
        said.bad |= depth == 0 && self.fails(&level, &said);
        if depth <= 1 && place.main && self.coded_in_threes(&level) {
            // What went well, perhaps to be looked at, and what is pending, whatever the description says.
            static WELL: Beginnings = beginnings![
                "000.000.",
                "000.100.1",
                "000.3",
                "000.6",
                "000.400.0",
                "000.400.100",
                "000.200.",
                "800.400.5",
                "100.400.500"
            ];
            if WELL.begin(self.scanner.bytes(level.get(Key::Code))) {
                self.found.length = from;
                return end;
            }
            said.bad |= !said.good;
            // A failed confirmation; the bank's no; what the payer typed.
            static SENSES: [(&[u8], Sense); 4] = [
                (b"100.380.", Sense::Unconfirmed),
                (b"100.390.", Sense::Unconfirmed),
                (b"800.100.", Sense::Declined),
                (b"100.100.", Sense::Failed),
            ];
            let code = self.scanner.bytes(level.get(Key::Code));
            for (range, sense) in SENSES {
                if code.starts_with(range) {
                    said.sense = said.sense.min(sense);
                }
            }
        }
        // What went well stands beside what failed, and is no envelope of it: `{"error": ..., "data": {"status": "success"}}`.
        let well = (said.paid || said.success) && !(said.bad || said.refused);
        self.money.maybe |= well && depth > 0 && place.main && self.found.length == from;
        self.settle(&mut level, &said, place, from);
        end
    }

    /// Takes what a state says that has a name of its own: `{"status": {"name": "FAILED"}}`.
    #[inline(never)]
    fn failed_in(&mut self, key: Option<(Key, bool)>, name: Value, value: Value, said: &mut Said) {
        let known = key.map(|key| key.0);
        // `{"Code": {"Description": "Failed"}}` within a state, too.
        let state = wrap::says(known, self.scanner.key(name)) == Says::State || known == Some(Key::Code);
        if !state || !value.is(Kind::Object) {
            return;
        }
        let mut at = value.start() + 1;
        while let Some((name, inner)) = self.scanner.pair(at, value.end()) {
            at = inner.next();
            let known = wrap::key(&mut self.scanner, name).map(|key| key.0);
            let text = self.scanner.bytes(inner.only(Kind::Text));
            // What says it by its key is read with the object.
            if text.len() > 40 || wrap::says(known, self.scanner.key(name)) != Says::Nothing {
                continue;
            }
            let words = Squeezed::new(text);
            let no = matches!(words.sense(true), Sense::Hidden | Sense::Canceled | Sense::Declined | Sense::Failed);
            if no || words.settled() {
                self.reason(Some((Key::Status, false)), inner, true, said);
            }
        }
    }

    /// Takes the reasons that a list names: `{"status": "declined", "reasons": ["velocity_check"]}`.
    #[inline(never)]
    fn listed_reasons(&mut self, list: Value, said: &mut Said) {
        self.each_member(list, &mut |walk, reason| {
            if reason.is(Kind::Text) {
                walk.reason(Some((Key::Reason, false)), reason, false, said);
            }
            false
        });
    }

    /// Takes the faults that one sentence lists, as Rails joins them:
    /// `"Validation failed: Email is invalid, Postcode can't be blank"`.
    #[inline(never)]
    fn clauses(&mut self, sentence: Value) {
        let text = self.scanner.bytes(sentence.only(Kind::Text));
        if text.len() > 400 || !text.windows(2).any(|two| two == b", ") && !text.windows(5).any(|word| word == b" and ")
        {
            return;
        }
        let end = sentence.end();
        let before = self.found.length;
        // Behind what stands before the list: `Validation failed: `.
        let head = text.windows(2).position(|two| two == b": ").map_or(0, |colon| colon + 2);
        let mut start = sentence.start() + head;
        while start < end {
            let rest = self.scanner.body.part(start, end).bytes();
            let comma = rest.windows(2).position(|two| two == b", ").map(|at| (at, at + 2));
            let and = rest.windows(5).position(|word| word == b" and ").map(|at| (at, at + 5));
            let (length, next) = comma.into_iter().chain(and).min().unwrap_or((rest.len(), rest.len()));
            let clause = Value::new(Kind::Text, start, start + length, false);
            let place = property(&self.scanner, clause);
            if place.is_some()
                && let Some(one) = self.found.push_message(clause, Shape::Errors)
            {
                (one.entry.place, one.item, one.main) = (place, true, true);
            }
            start += next;
        }
        // One alone is told by the sentence.
        if self.found.length < before + 2 {
            self.found.length = before;
        }
    }

    /// Takes a text that an answer gives for its data, beside a sign that it failed, for the error, as WordPress writes
    /// it: `{"success": false, "data": "Your card was declined."}`.
    #[inline(never)]
    fn told_as_data(&mut self, level: &mut Level, said: &mut Said, place: Place) {
        static TOLD: Keys = Keys::of(&[Key::Error, Key::Message, Key::Msg, Key::ErrorMessage]);
        let data = level.get(Key::Data).only(Kind::Text);
        if !data.is_some() || !place.main || said.good || !(said.bad || said.refused) || level.any(&TOLD) {
            return;
        }
        let text = self.scanner.bytes(data);
        if text.contains(&b' ') || self.scanner.known(data).told() || Squeezed::new(text).sense(true) < Sense::None {
            let error = self.reason(Some((Key::Error, false)), data, false, said);
            level.put(Key::Error, false, error);
        }
    }

    /// Whether a message or a reason stands in an answer.
    fn tells_why(&self, level: &Level, said: &Said) -> bool {
        said.sense < Sense::None || level.get(Key::Message).is(Kind::Text) || level.get(Key::Msg).is(Kind::Text)
    }

    /// Takes what a member says only with others beside it: a reason for a coupon's, where it does not say of what it is,
    /// `EXPIRED`; a number for a bank's, beside what banks send with it: `{"responseCode": "51", "transactionId": "..."}`;
    /// a number or a path for a failure, beside a message that finds fault or `data: null`.
    #[inline(never)]
    fn by_neighbours(&self, level: &Level, said: &mut Said) {
        static SUM: Keys = Keys::of(&[Key::Amount, Key::Currency]);
        if said.iso && !said.good && (said.traced || level.any(&SUM)) {
            refuses(said);
        }
        let message = self.scanner.raw(level.get(Key::Message).or(level.get(Key::Msg)).only(Kind::Text));
        // `{"responseCode": "110", "responseMessage": "Hash mismatch"}`.
        said.bad |= !said.good && (said.numbered && FAULT.any_in(message) || said.pathed && said.nothing);
        // `{"authorised": false, "responseText": "DECLINED"}`.
        let words = || Squeezed::new(message.bytes()).sense(wrap::is_name(message.bytes()));
        if said.unsure && (said.sense == Sense::Declined || matches!(words(), Sense::Declined | Sense::Hidden)) {
            said.bad = true;
            refuses(said);
        }
        if said.coupon {
            let message = self.scanner.bytes(level.get(Key::Message).only(Kind::Text));
            said.common |= is_common(&Squeezed::new(message));
        }
        if said.common && (said.coupon || said.checks && (said.discount || self.names_two(level))) {
            // What expired, or was used, is the coupon.
            said.sense = said.sense.min(Sense::Promotion);
        }
    }

    /// Whether a code stands beside a reason: `{"code": "SAVE20", "error_code": "EXPIRED"}`.
    fn names_two(&self, level: &Level) -> bool {
        static REASONS: Keys = Keys::of(&[Key::ErrorCode, Key::Reason, Key::Error]);
        level.get(Key::Code).is(Kind::Text) && level.any(&REASONS)
    }

    /// Whether an answer failed, of which nothing says that it went well.
    pub(super) fn fails(&self, level: &Level, said: &Said) -> bool {
        !said.good && (said.grave && self.tells_why(level, said) || self.failed_by_number(level, said))
    }

    /// Whether an answer names a status that failed, beside a message, under whatever status it came:
    /// `{"code": 500, "msg": "..."}`; one below zero; a bank's or gateway's `E`.
    #[inline(never)]
    fn failed_by_number(&self, level: &Level, said: &Said) -> bool {
        let failed = |key| {
            let text = self.scanner.bytes(level.get(key).scalar());
            let number = entry::number(self.scanner.bytes(level.get(key).only(Kind::Number)), 3);
            (400..600).contains(&number)
                || matches!(text, [b'-', digit, ..] if digit.is_ascii_digit())
                || key == Key::Status && text == b"E"
        };
        // `{"code": "1160102", "message": "Request parameter is illegal: amount", "data": null}`.
        let none = || {
            let code = self.scanner.bytes(level.get(Key::Code).scalar());
            let number = code.len() > 2
                && code.iter().all(u8::is_ascii_digit)
                && !code.starts_with(b"20")
                && code.iter().any(|digit| *digit != b'0');
            let message = level.get(Key::Message).or(level.get(Key::Msg)).only(Kind::Text);
            said.nothing && number && FAULT.any_in(self.scanner.raw(message))
        };
        (failed(Key::Code) || failed(Key::Status) || failed(Key::ErrorCode) || none())
            && [Key::Message, Key::Msg, Key::Description].iter().any(|key| level.get(*key).is(Kind::Text))
    }

    /// Whether a code is one of ACI's or its resellers': `"result": {"code": "800.400.102", "description": "..."}`.
    #[inline(never)]
    fn coded_in_threes(&self, level: &Level) -> bool {
        let code = self.scanner.bytes(level.get(Key::Code).only(Kind::Text));
        code.len() == 11
            && code
                .iter()
                .enumerate()
                .all(|(at, byte)| if matches!(at, 3 | 7) { *byte == b'.' } else { byte.is_ascii_digit() })
    }

    /// Reads the object or list at `start`, which stands under a key of that role.
    pub(super) fn inside(&mut self, name: Value, start: usize, depth: u8, place: Place, role: Role) -> Value {
        let asked = (400..500).contains(&self.around.status) && !place.kept && !place.listed;
        let faulty = core::mem::take(&mut self.faulty);
        if matches!(role, Role::Closed | Role::Facts) || depth >= DEPTH {
            self.deep |= depth >= DEPTH;
            // What the request said is not entered, but for what is wrong with it.
            if asked && role == Role::Closed && depth < DEPTH && self.holds_sentences(name, start) {
                let end = self.map(start, depth, place);
                return Value::new(Kind::Object, start, end, false);
            }
            if asked && role == Role::Closed && depth < DEPTH && self.finds_fault_with(name, start) {
                return self.fault(name, start, depth, place);
            }
            return self.scanner.value(start);
        }
        if self.scanner.at(start) == b'[' {
            let asked = asked || self.around.status == UNKNOWN && !place.kept && !place.listed;
            if matches!(role, Role::Plain | Role::Payment) && asked && self.sentences(name, start) {
                let list = self.scanner.value(start);
                self.money.maybe |= money::says_taken(self.scanner.raw(list));
                return list;
            }
            // `{"success": false, "data": ["Your card was declined."]}`.
            let told = faulty && role == Role::Body && place.main && self.lists_errors(start);
            // `{"__all__": [{"message": "Do Not Honor", "code": "2000"}]}`.
            let whole = role == Role::Plain && self.scanner.key(name).bytes().starts_with(b"__all");
            let faults = whole && self.lists_errors(start) || role == Role::Plain && self.lists_reasons(name, start);
            let role = if told || faults { Role::Maybe } else { role };
            return Value::new(Kind::List, start, self.list(start, depth, place, role), false);
        }
        let end = match role {
            Role::List | Role::Maybe if self.is_map(start, role) => self.map(start, depth, place),
            Role::List => self.object(start, depth + 1, Place { kind: At::Error, ..place }),
            // What stands in an error may be nothing but faults, as OpenCart has them.
            _ if (asked || faulty || role == Role::Error) && place.kind != At::Item && self.complains(start) => {
                self.map(start, depth, place)
            }
            Role::Body if asked && self.holds_faults(start) => self.map(start, depth, place),
            _ => self.object(start, depth + 1, place.under(role)),
        };
        Value::new(Kind::Object, start, end, false)
    }

    /// Whether the object at `start` says what is wrong with the field that its key names, as no request does:
    /// `{"coupon": {"code": "not_found", "message": "Coupon does not exist"}}`.
    #[inline(never)]
    fn finds_fault_with(&mut self, name: Value, start: usize) -> bool {
        if self.scanner.at(start) != b'{' || !wrap::is_field(self.scanner.key(name).bytes()) {
            return false;
        }
        let message = wrap::level(&mut self.scanner, start).get(Key::Message).only(Kind::Text);
        Squeezed::new(self.scanner.bytes(message)).finds_fault()
    }

    /// Reads that object.
    #[inline(never)]
    fn fault(&mut self, name: Value, start: usize, depth: u8, place: Place) -> Value {
        let from = self.found.length;
        let end = self.object(start, depth + 1, Place { kind: At::Item, ..place });
        for one in self.found.since(from) {
            one.item = true;
            one.entry.place = name;
        }
        Value::new(Kind::Object, start, end, false)
    }

    /// Whether objects for reasons stand in the list at `start`: `"reasons": [{"code": "lost_card"}]`.
    fn lists_reasons(&mut self, name: Value, start: usize) -> bool {
        self.around.refused()
            && wrap::REASONS.any_in(self.scanner.key(name))
            && self.scanner.at(self.scanner.space(start + 1)) == b'{'
    }

    /// Whether the list at `start` begins with an object or a sentence.
    #[inline(never)]
    fn lists_errors(&mut self, start: usize) -> bool {
        let first = self.scanner.space(start + 1);
        let text = self.scanner.value(first).only(Kind::Text);
        self.scanner.at(first) == b'{' || self.scanner.bytes(text).contains(&b' ') || self.scanner.known(text).told()
    }

    /// Whether the key belongs to the delivery.
    #[inline(never)]
    fn ships(&mut self, name: Value) -> bool {
        matches!(lookup::part(self.scanner.key(name).bytes()), Some(Part::Shipping))
    }

    /// Whether the object at `start` holds lists of sentences and nothing else, under the key of a person or an address:
    /// `{"billing_address": {"city": ["This field may not be blank."]}}`, as Django nests them.
    #[inline(never)]
    fn holds_sentences(&mut self, name: Value, start: usize) -> bool {
        let key = wrap::key(&mut self.scanner, name).map(|key| key.0);
        let ours = matches!(
            key,
            Some(Key::Customer | Key::BillingDetails | Key::Address | Key::BillingAddress | Key::ShippingAddress)
        );
        let mut at = start + 1;
        let mut holds = false;
        while ours && let Member::Pair(_, value) = self.scanner.next_member(at) {
            let first = self.scanner.space(value + 1);
            let sentence = self.scanner.at(value) == b'[' && self.scanner.at(first) == b'"' && {
                let sentence = self.scanner.value(first);
                let sentence = self.scanner.bytes(sentence);
                sentence.contains(&b' ') || Squeezed::new(sentence).complains()
            };
            if !sentence {
                return false;
            }
            at = self.scanner.value(value).next();
            holds = true;
        }
        holds
    }

    /// A field and its messages, as Django and Rails have them at the root: `{"email": ["is not valid"]}`.
    pub(super) fn sentences(&mut self, name: Value, start: usize) -> bool {
        let first = self.scanner.space(start + 1);
        if self.scanner.at(first) != b'"' {
            return false;
        }
        let message = self.scanner.value(first);
        let field = wrap::is_field(self.scanner.key(name).bytes());
        let text = self.scanner.bytes(message);
        // Without a status only a fault that is found with a field.
        let told = self.around.status != UNKNOWN && text.contains(&b' ');
        if !(told || field && Squeezed::new(text).complains()) {
            return false;
        }
        // `base`, `__all__`: the form as a whole.
        static PAYING: Phrases = phrases!["payment", "card", "stripe", "gateway", "charge", "transaction"].folded();
        let of_form = !field && PAYING.any_in(self.scanner.key(name));
        let whole = of_form || wrap::foreign(self.scanner.key(name)) == Word::FormKey;
        if let Some(one) = self.found.push_message(message.only(Kind::Text), Shape::Fields) {
            one.entry.place = if whole { Value::ABSENT } else { name };
            one.loose = !field && !of_form;
        }
        true
    }

    /// Takes what a member with text, a number or a truth value says.
    #[inline(never)]
    pub(super) fn said(
        &mut self,
        name: Value,
        key: Option<(Key, bool)>,
        value: Value,
        level: &mut Level,
        said: &mut Said,
    ) {
        // A key that has no row speaks only by what stands under it.
        if key.is_none() && value.is(Kind::Nothing) && self.scanner.at(value.start()) != b'f' {
            level.unknown = true;
            return;
        }
        // `"decline_code": "none"`.
        let coded = matches!(key, Some((Key::DeclineCode | Key::FailureCode | Key::ErrorCode, _)));
        if coded && value.is(Kind::Text) && self.scanner.word(value) == Word::Null {
            return;
        }
        said.nothing |= matches!(key, Some((Key::Data, _))) && value.is(Kind::Nothing);
        self.tells(key, value, said);
        if matches!(key, None | Some((Key::Type | Key::TypeName, _))) {
            self.steps(name, value, said);
        }
        match took(&mut self.scanner, key.map(|key| key.0), name, value) {
            Took::Nothing => {}
            Took::Captured => said.captured = true,
            Took::Money => said.took = true,
        }
        let mut value = value;
        let mut says = wrap::says(key.map(|key| key.0), self.scanner.key(name));
        let (before, reasoned) =
            (said.sense, says == Says::Reason && wrap::of_before(key.map(|key| key.0), self.scanner.key(name)));
        if says == Says::Reason && key.is_none() && self.scanner.bytes(value).contains(&b' ') {
            // `"card_declined": "Your card was declined."`: a page's own texts by code.
            let known = self.scanner.known(name);
            let page = known.decline.known() || known.code.known();
            if page || (200..400).contains(&self.around.status) && wrap::names_text(self.scanner.key(name)) {
                says = Says::Nothing;
            }
        }
        // `{"payment": "declined"}`, `{"charge": "succeeded"}`; an id has digits.
        let whole = matches!(key, Some((Key::Payment | Key::Charge | Key::Transaction, _)));
        let word =
            |text: &[u8]| !text.is_empty() && text.iter().all(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
        if whole && says == Says::Nothing && value.is(Kind::Text) && word(self.scanner.bytes(value)) {
            says = Says::State;
            said.took |= Squeezed::new(self.scanner.bytes(value)).settled();
        }
        // `xCvvResult`.
        if says != Says::Nothing && key.is_none() && wrap::CHECKS.any_in(self.scanner.key(name)) {
            says = Says::Nothing;
        }
        // `postal_code` is no code.
        if says == Says::Reason
            && key.is_none()
            && !self.around.refused()
            && wrap::names_field(self.scanner.key(name).bytes())
        {
            says = Says::Nothing;
        }
        let falsehood = value.is(Kind::Nothing) && self.scanner.at(value.start()) == b'f';
        if matches!(key, Some((Key::StatusCode | Key::HttpStatus | Key::HttpStatusCode, _))) {
            // A number that says that it failed, under whatever status; as a word it is a state.
            let number = entry::number(self.scanner.bytes(value.scalar()), 3);
            said.bad |= (400..600).contains(&number);
            if value.is(Kind::Text) && number == u32::MAX {
                says = Says::State;
                // Google Pay's own, which comes with no response: `{"statusCode": "CANCELED"}`.
                if self.around.status == UNKNOWN
                    && Squeezed::new(self.scanner.bytes(value)).sense(true) == Sense::Canceled
                {
                    said.sense = said.sense.min(Sense::Canceled);
                    said.reasoned = true;
                }
            }
        }
        if matches!(key, None | Some((Key::Coupon, _))) {
            self.speaks_of(name, value, said);
        }
        if key.is_none() {
            self.by_name(name, value, said);
            if wrap::ends(self.scanner.key(name), b"code") {
                self.by_code(name, value, said);
            }
        }
        if key.is_none() && (value.is(Kind::True) || falsehood || value.end() - value.start() <= 5) {
            self.flag(name, value, falsehood, said);
        }
        match says {
            // `authorized: false` alone may be said of a user.
            Says::Nothing => {
                let unauthorized = falsehood && self.scanner.key(name).bytes().starts_with(b"authori");
                said.coded |= unauthorized;
                said.unsure |= unauthorized;
            }
            Says::Sign => {
                // `true`, `"Y"`, 1.
                let word = Squeezed::new(self.scanner.bytes(value));
                let no = matches!(word.bytes(), b"false" | b"n" | b"no" | b"0");
                let no = falsehood || !value.is(Kind::Nothing) && no;
                said.bad |= no;
                said.failed |= no && matches!(key, Some((Key::Approved, _)));
                said.success |= matches!(word.bytes(), b"true" | b"y" | b"yes" | b"1");
                said.good |= said.success;
            }
            Says::Reason | Says::State => {
                let state = says == Says::State;
                // `"status": false`, `"error": true`.
                if state && key.is_some() {
                    said.bad |= falsehood;
                    said.good |= value.is(Kind::True);
                }
                said.bad |= value.is(Kind::True) && matches!(key, Some((Key::Error, _)));
                said.coded |= value.is(Kind::Number) || wrap::is_code_like(self.scanner.bytes(value.only(Kind::Text)));
                // A body inside the text says it better.
                if self.holds_elements(value) {
                    self.elements(value.start(), value.end(), level, said);
                } else if value.is(Kind::Text) && !(value.escaped() && self.looks_nested(value)) {
                    said.took |= state && key.is_none() && money::went_well(&mut self.scanner, name, value);
                    said.took |= state && key.is_none() && self.settled(name, value, false);
                    value = self.reason(key, value, state, said);
                }
            }
        }
        let holds = key.is_none_or(|key| matches!(key.0.role(), Role::Body | Role::Maybe | Role::Error));
        if holds && value.is(Kind::Text) && value.escaped() {
            self.text_body(value);
        }
        if reasoned {
            // `lastFailure`: of an earlier attempt, see `settle`.
            said.before |= said.sense < before || said.decline == value || said.code == value;
        }
        match key {
            Some((key, exact)) => level.put(key, exact, value.kept()),
            None => {
                level.unknown = true;
                // A foreign key counts as the English key that has a row: `mensaje` as `message`.
                match wrap::foreign(self.scanner.key(name)) {
                    // `statusDescription`, `status_desc`.
                    Word::Other
                        if wrap::begins(self.scanner.key(name), b"status")
                            && [&b"desc"[..], b"description"]
                                .iter()
                                .any(|end| wrap::ends(self.scanner.key(name), end)) =>
                    {
                        level.put(Key::Msg, false, value.kept());
                    }
                    // `errorMsg`, `error_text`, `faultstring`.
                    Word::MessageKey | Word::ReasonKey
                        if [&b"err"[..], b"fault"].iter().any(|start| wrap::begins(self.scanner.key(name), start)) =>
                    {
                        level.put(Key::ErrorMessage, false, value.kept());
                    }
                    Word::MessageKey => level.put(Key::Msg, false, value.kept()),
                    Word::FieldKey => level.put(Key::Field, false, value.kept()),
                    // `{"target": "postcode", "message": "..."}`, `"instancePath": "/postcode"`.
                    Word::PlaceKey if wrap::names_field(self.scanner.bytes(value.only(Kind::Text))) => {
                        level.put(Key::Field, false, value.kept());
                    }
                    _ => {}
                }
            }
        }
    }

    /// Whether a text is XML, and no page's: `"<Response><DeclinedCode></DeclinedCode></Response>"`.
    #[inline(never)]
    fn holds_elements(&self, text: Value) -> bool {
        static ENDS: Phrases = phrases!["</", "<\\/", "&lt;/"];
        static PAGE: Phrases = phrases![
            "<p>", "<p ", "<br", "<b>", "<strong", "<span", "<a ", "<div", "<h1", "<h2", "<ul", "<li", "<i>",
            "<script", "<html", "<body", "&lt;p&", "&lt;b"
        ];
        let begins = matches!(self.scanner.bytes(text).trim_ascii_start().first(), Some(b'<' | b'&'));
        begins && ENDS.any_in(self.scanner.raw(text)) && !PAGE.any_in(self.scanner.raw(text))
    }

    /// Takes that an object speaks of a coupon, or of a bank's answer, by what it calls its members.
    #[inline(never)]
    fn speaks_of(&mut self, name: Value, value: Value, said: &mut Said) {
        let name = self.scanner.key(name);
        if !matches!(name.at(0) | 0x20, b'c' | b'p' | b'v' | b'd' | b't' | b'r' | b's') {
            return;
        }
        let begins = |start| wrap::begins(name, start);
        let named = value.is_some() && !value.is(Kind::Nothing) && !value.is(Kind::Number);
        said.coupon |= named && (begins(b"coupon") || begins(b"promo") || begins(b"voucher"));
        said.discount |= begins(b"discount");
        said.traced |= begins(b"trans") || begins(b"rrn") || begins(b"stan") || begins(b"terminal");
    }

    /// Takes what a number or a path says under a key of somebody's own for codes, which no table knows.
    #[inline(never)]
    fn by_code(&mut self, name: Value, value: Value, said: &mut Said) {
        let key = self.scanner.key(name);
        let declines = wrap::begins(key, b"declin");
        let answers = [&b"responsecode"[..], b"resultcode"].iter().any(|end| wrap::ends(key, end));
        let text = self.scanner.bytes(value.scalar());
        let number = text.iter().any(|byte| matches!(byte, b'1'..=b'9'));
        // `<DeclinedCode>183</DeclinedCode>`, whatever it stands for.
        said.bad |= declines && number;
        if !answers {
            return;
        }
        let digits = text.len() > 2 && text.iter().all(u8::is_ascii_digit);
        said.numbered |= digits && number && !text.starts_with(b"20");
        let path = text.contains(&b'.') && wrap::is_code_like(text);
        said.pathed |= path && text.iter().any(u8::is_ascii_alphabetic);
    }

    /// Takes what a value says under a key of somebody's own, which says it by itself.
    #[inline(never)]
    fn by_name(&mut self, name: Value, value: Value, said: &mut Said) {
        let text = self.scanner.bytes(value);
        match lookup::word(self.scanner.key(name)) {
            // A number of its own for each error, and zero for none.
            Word::Errno => {
                let code = value.is(Kind::Number) || wrap::is_code_like(text);
                said.bad |= code && text.iter().any(|digit| matches!(digit, b'1'..=b'9'));
            }
            // Below 100 it was authorised, 400 and 900 are a refund's and a confirmation's.
            Word::Redsys if !matches!(entry::number(text, 4), 0..100 | 400 | 900 | u32::MAX) => refuses(said),
            // Shift4's letter for a no.
            Word::BankAnswer if text == b"D" => refuses(said),
            // What the bank answered, in two digits.
            Word::BankAnswer => {
                said.answered |= bank_says_no(text);
                said.iso |= matches!(
                    text,
                    b"05" | b"14" | b"41" | b"43" | b"51" | b"54" | b"55" | b"57" | b"61" | b"62" | b"65"
                );
            }
            // Declined; an error, or too late.
            Word::PayTabs if text == b"D" => refuses(said),
            Word::PayTabs => said.bad |= matches!(text, b"E" | b"X"),
            Word::BankRefusal if bank_says_no(text) => {
                said.answered = true;
                said.bad = true;
            }
            // Approved, try again, declined.
            Word::CardConnect => said.bad |= matches!(text, b"B" | b"C"),
            // Four digits for what went wrong, zero for nothing.
            Word::Mpesa if (1001..10_000).contains(&entry::number(text, 4)) && !text.ends_with(b"000") => {
                said.bad = true;
                said.failed = true;
            }
            // As HTTP has them.
            Word::Vindicia => said.bad |= (400..600).contains(&entry::number(text, 3)),
            // 3-D Secure 2: not authenticated, or rejected by the bank.
            Word::ThreeDs if matches!(text, b"N" | b"R") => {
                said.sense = said.sense.min(Sense::Unconfirmed);
                said.bad = true;
            }
            // Alipay: what its own code does not say.
            Word::SubCode => said.bad |= !text.is_empty() && !Squeezed::new(text).states(&GOOD),
            // Zero for none.
            Word::Ogone => said.bad |= text.iter().any(|digit| matches!(digit, b'1'..=b'9')),
            // Of a coupon, a card, a form.
            Word::Valid => {
                said.checks = true;
                said.grave |= text == b"false";
                said.good |= text == b"true" && !self.around.refused();
            }
            // Where the payer confirms it is no failure.
            Word::Step => said.step |= !text.is_empty(),
            // What a page shows as such: `{"level": "danger", "text": "..."}`.
            Word::Level => said.grave |= matches!(text, b"error" | b"danger" | b"fatal"),
            // One page of a list.
            Word::Page => said.listing = true,
            // Saleor: `"addressType": "SHIPPING"`.
            Word::AddressType => said.shipping = text.eq_ignore_ascii_case(b"shipping"),
            _ => {}
        }
    }

    /// Takes what a truth value says under a key of somebody's own: `isSuccess`, `payment_succeeded`, `hasErrors`.
    #[inline(never)]
    fn flag(&mut self, name: Value, value: Value, falsehood: bool, said: &mut Said) {
        static BEFORE: Beginnings = beginnings![
            "is",
            "was",
            "has",
            "did",
            "payment",
            "transaction",
            "charge",
            "order",
            "purchase",
            "checkout",
            "sale"
        ];
        static WELL: Beginnings = beginnings!["successful", "succeeded", "success", "ok", "approved"];
        static FAILED: Beginnings =
            beginnings!["errors", "error", "failure", "failed", "declined", "refused", "rejected"];
        let word = Squeezed::new(self.scanner.key(name).bytes());
        // `"true"`, `"yes"`; 1 as far as the name asks, `isSuccess`, or it may be a count.
        static ASKS: Beginnings = beginnings!["is", "was", "has", "did"];
        let truth = Squeezed::new(self.scanner.bytes(value.only(Kind::Text)));
        let (one, none) = match self.scanner.bytes(value.only(Kind::Number)) {
            b"1" => (ASKS.begin(word.bytes()), false),
            b"0" => (false, ASKS.begin(word.bytes()) || word.bytes() == b"transactionapproved"),
            _ => (matches!(truth.bytes(), b"true" | b"yes" | b"y"), matches!(truth.bytes(), b"false" | b"no" | b"n")),
        };
        let falsehood = falsehood || none;
        if !(falsehood || one || value.is(Kind::True)) {
            return;
        }
        let mut rest = word.bytes();
        while let Some(tail @ [_, ..]) = rest.get(BEFORE.length_in(rest)..).filter(|tail| tail.len() < rest.len()) {
            rest = tail;
        }
        if WELL.are(rest) {
            said.failed |= falsehood && rest == b"approved";
            said.bad |= falsehood;
            said.success |= !falsehood;
            said.good |= said.success;
        }
        said.bad |= !falsehood && FAILED.are(rest);
        static NO: Beginnings = beginnings!["declined", "refused", "rejected"];
        if !falsehood && NO.are(rest) {
            said.sense = said.sense.min(Sense::Declined);
        }
        // `{"success": false, "isPending": true}`.
        static GOES_ON: Beginnings = beginnings!["pending", "processing", "inprogress"];
        if !falsehood && GOES_ON.are(rest) {
            self.open = true;
            (said.open, said.going) = (true, true);
        }
        // eWAY: `"TransactionStatus": false`, of a card that was stored, too.
        said.unsure |= falsehood && rest == b"status" && rest.len() < word.bytes().len();
        // `requiresAction: true`, under a status that says that it failed: the payer's next step.
        static STEP: Beginnings = beginnings![
            "requiresaction",
            "requiresauthentication",
            "requiresconfirmation",
            "requires3ds",
            "requiressca",
            "authenticationrequired",
            "actionrequired"
        ];
        if !falsehood && self.around.refused() && STEP.are(word.bytes()) {
            said.sense = said.sense.min(Sense::Confirm);
        }
    }

    /// Takes that an object speaks of another step than the payment, by what it calls itself: `kind: "refund"`,
    /// `event: "transfer.failed"`.
    #[inline(never)]
    fn steps(&mut self, name: Value, value: Value, said: &mut Said) {
        static STEPS: Phrases = phrases![
            "efund",
            "ayout",
            "eversal",
            "ransfer.",
            "opup",
            "apture",
            "ancellation",
            "void",
            "ispute",
            "hargeback"
        ]
        .folded();
        if !value.is(Kind::Text) || value.end() - value.start() > 40 || !STEPS.any_in(self.scanner.raw(value)) {
            return;
        }
        let key = Squeezed::new(self.scanner.key(name).bytes());
        static KINDS: Beginnings =
            beginnings!["type", "kind", "transactiontype", "paymenttype", "eventcode", "operation", "action"];
        static OTHERS: Beginnings = beginnings!["resourcetype", "resource", "eventtype", "eventname", "event"];
        let kind = KINDS.are(key.bytes());
        if !kind && !OTHERS.are(key.bytes()) {
            return;
        }
        let event = key.bytes().starts_with(b"event");
        static ASIDE: Beginnings = beginnings![
            "refund",
            "payout",
            "reversal",
            "topup",
            "paymentrefund",
            "chargerefund",
            "dispute",
            "chargeback"
        ];
        static MOVED: Beginnings = beginnings!["transfer"];
        static LATER: Beginnings = beginnings!["paymentcapture", "paymentvoid", "chargecapture", "capturefail"];
        let text = Squeezed::new(self.scanner.bytes(value));
        said.aside |= text.begins(&ASIDE) || event && text.begins(&MOVED);
        // PayPal calls the payment itself a capture, by its event and its resource.
        static WHOLE: Beginnings = beginnings!["capture", "void", "cancellation"];
        said.later |= kind && (text.begins(&LATER) || WHOLE.are(text.bytes()));
    }

    /// Takes what a sentence says of the money, under whatever key, or a message in several languages.
    fn tells(&mut self, key: Option<(Key, bool)>, value: Value, said: &mut Said) {
        let message = matches!(key, Some((Key::Message | Key::Msg | Key::ErrorMessage | Key::Detail, _)));
        if value.is(Kind::Text) || message {
            said.took |= money::says_taken(self.scanner.raw(value))
                || message && value.is(Kind::Text) && money::says_done(self.scanner.raw(value));
        }
        let text = self.scanner.bytes(value.only(Kind::Text));
        // A body inside a text: JSON, XML, a form. An address is none.
        static ADDRESS: Phrases = phrases!["://"];
        let form = || text.contains(&b'=') && !text.contains(&b' ') && !ADDRESS.any_in(self.scanner.raw(value));
        let body = text.first() == Some(&b'<') || value.escaped() && self.looks_nested(value) || form();
        said.took |= !text.is_empty() && body && money::pair_says_taken(text);
    }

    /// Takes what the text of a reason or a state says; gives it back, hidden where it must be.
    pub(super) fn reason(&mut self, key: Option<(Key, bool)>, value: Value, state: bool, said: &mut Said) -> Value {
        let known = self.scanner.known(value);
        let text = self.scanner.bytes(value);
        // A code is a name, however many words it has.
        let code = matches!(
            key,
            Some((Key::Code | Key::DeclineCode | Key::FailureCode | Key::ErrorCode | Key::StripeCode | Key::Reason, _))
        );
        let words = Squeezed::new(if known.told() && !state { &[] } else { text });
        let name = code || wrap::is_name(text) || wrap::names_hidden(text);
        let mut sense = wrap::sense_of(&known, &words, name);
        let says = (Sense::Hidden..Sense::None).contains(&sense);
        if says && text.contains(&b' ') && wrap::of_a_program(self.scanner.raw(value)) {
            sense = Sense::None;
        }
        if sense == Sense::Hidden
            && !known.told()
            && !wrap::is_bare(text)
            && wrap::hidden_leaves_open(self.scanner.raw(value))
        {
            // As a plain no is told in such a sentence.
            said.hidden = true;
            sense = Sense::Declined;
        }
        // Nobody knows how it ended.
        let whole = matches!(key, Some((Key::Status | Key::State | Key::Outcome | Key::Result, _)));
        said.later |= state && whole && NOBODY.are(words.bytes());
        let value = wrap::hide(value, sense);
        let own_name = key.is_none() && !known.told();
        if sense == Sense::Declined && own_name && wrap::leaves_open(self.scanner.raw(value)) {
            sense = Sense::Failed;
            said.took = true;
        }
        if value.hidden() {
            // From here on it is a plain decline, and a plain no.
            sense = Sense::Declined;
        } else if state && sense == Sense::None {
            // A state is judged by its words, though a code may have the same name: `canceled`.
            sense = words.sense(true);
        } else if matches!(key, Some((Key::Type | Key::RawType | Key::ErrorType, _)))
            && self.scanner.kind(value).known()
        {
            // What a known type says stands in its row.
            sense = Sense::None;
        }
        if matches!(key, Some((Key::Result, _))) && words.bytes() == b"notcaptured" {
            // KNET's no. As a state it would be that of a payment which was authorised.
            sense = Sense::Declined;
        }
        if state && sense == Sense::Going {
            // A state that goes on is told by its first word: see OPEN.
            sense = Sense::None;
        }
        if known.decline.is_plain() || known.code.is_plain() {
            sense = Sense::Declined;
        }
        said.common |= !state && is_common(&words);
        said.hidden |= value.hidden();
        let asked = (400..500).contains(&self.around.status) || self.around.failed;
        let next = state && matches!(sense, Sense::Confirm | Sense::Transfer) || sense == Sense::Going;
        if !value.hidden() && !asked && next {
            // The payer's next step, or the bank's, and no failure.
            self.open = true;
            (said.open, said.going) = (true, true);
            return value;
        }
        if state && sense == Sense::Expired && words.begins(&EXPIRED) {
            // A state is the payment's, where it does not name the card.
            sense = Sense::TimedOut;
        }
        // Codes have keys of their own; under any other key that names a reason they say the same.
        let codes = key.is_none_or(|key| key.0.says() == Says::State || key.0 == Key::Reason);
        let own = code && !matches!(key, Some((Key::Reason, _))) || matches!(key, Some((Key::Error, _)));
        if !(own || state && matches!(sense, Sense::Canceled | Sense::Failed)) {
            // As a type only the plain decline counts, which hidden ones are read as.
            let plain = value.hidden() || known.decline.says(Message::Declined);
            let decline = (value.hidden() || known.decline.known()) && (codes || plain);
            // Words that say no count under `status_detail` as those do that must stay hidden.
            let no = !decline && state && key.is_none() && sense == Sense::Declined;
            if no {
                said.no.take(value);
            }
            if no || decline || codes && known.code.says(Message::Declined) {
                let first = !said.decline.is_some() && !said.code.is_some();
                said.stated = state && key.is_some() && (said.stated || first);
                said.detailed = state && key.is_none() && (said.detailed || first);
            }
            if decline {
                said.decline.take(value);
            } else if codes && known.code.known() {
                said.code.take(value);
            }
        }
        // `{"code": "SYSTEM_ERROR", "msg": "..."}`, whatever the status.
        let faulty = sense == Sense::None && words.names_a_fault();
        said.bad |= faulty && matches!(key, Some((Key::Code, _)));
        if state && !value.hidden() {
            let text = &words;
            let asked = asked && matches!(sense, Sense::Confirm | Sense::Transfer);
            said.settled |= matches!(sense, Sense::None | Sense::AlreadyPaid) && text.settled();
            static HELD: Beginnings = beginnings!["requirescapture"];
            static AGAIN: Beginnings = beginnings!["requirespaymentmethod"];
            if self.around.refused() && text.begins(&AGAIN) {
                said.sense = said.sense.min(Sense::Failed);
            }
            let waits = text.begins(&WAITING);
            if sense != Sense::Declined && !asked && (waits || text.begins(&OPEN)) && !text.begins(&HELD) {
                static GOING: Beginnings = beginnings!["processing", "inprogress", "processando"];
                // A payment that wants another way to pay failed.
                self.open |= !text.begins(&AGAIN);
                said.open = true;
                said.moving |= text.begins(&GOING);
                said.going |= said.moving || waits;
                return value;
            }
            if sense >= Sense::Failed && text.states(&GOOD) {
                said.good = true;
                said.paid |= key.is_some();
                return value;
            }
            if sense == Sense::Failed || faulty || sense == Sense::None && text.begins(&BAD) {
                // A gateway's own words for it.
                static NOT: Beginnings = beginnings!["ko", "nok", "nack", "notok"];
                said.bad = true;
                said.failed |= sense == Sense::Failed || NOT.are(text.bytes());
                return value;
            }
            if sense == Sense::Canceled {
                said.canceled = true;
                // Who canceled it is a reason: `Request cancelled by user`.
                if text.sense(false) == Sense::Canceled {
                    said.sense = said.sense.min(sense);
                    said.reasoned = true;
                }
                return value;
            }
        }
        if sense != Sense::Innocent {
            said.sense = said.sense.min(sense);
            said.reasoned |= !state && sense < Sense::None;
            said.refused |= state && sense == Sense::Declined;
        }
        value
    }

    /// Reads a list; gives the place past it.
    pub(super) fn list(&mut self, start: usize, depth: u8, place: Place, role: Role) -> usize {
        let from = self.found.length;
        let (kind, errors) = match role {
            Role::List | Role::Error => (At::Item, true),
            Role::Maybe => (At::MaybeItem, true),
            _ => (At::Body, false),
        };
        let paying = place.paying || role == Role::Payment;
        let inner = Place {
            main: place.main && errors,
            listed: place.listed || !errors,
            past: place.past || role == Role::History,
            kind,
            paying,
            ..place
        };
        let mut went_well = false;
        let mut at = start + 1;
        loop {
            at = self.scanner.space(at);
            match self.scanner.at(at) {
                b',' => at += 1,
                b']' => return at + 1,
                _ if at >= self.scanner.body.len() => {
                    self.scanner.cut = true;
                    return self.scanner.body.len();
                }
                b'{' if depth < DEPTH => {
                    let before = self.found.length;
                    // `[{"email": "is invalid"}]`.
                    let map = errors && self.complains(at);
                    let end = if map { self.map(at, depth, inner) } else { self.object(at, depth + 1, inner) };
                    at = end.max(at + 1);
                    if errors {
                        for one in self.found.since(before) {
                            one.item = true;
                            // A message, and nothing that makes it an error.
                            one.loose |= role == Role::Maybe
                                && place.kind != At::Error
                                && one.rank == Rank::Said
                                && !one.placed()
                                && self.scanner.word(one.entry.get(Key::Type)) != Word::Error;
                            if place.kind == At::Error && matches!(one.shape, Shape::Bare | Shape::Refusal) {
                                one.shape = Shape::Error;
                            } else if one.shape != Shape::Fields && !one.kept && place.kind != At::Error {
                                one.shape = Shape::Errors;
                            }
                        }
                    } else {
                        went_well |= self.last_good;
                        self.newest(from, before);
                        // Any one payment pays, in whatever order they stand.
                        if went_well && self.last_created == 0 {
                            self.found.retain(from, |one| !(paying || one.record));
                        }
                    }
                }
                b'[' if depth < DEPTH => at = self.list(at, depth + 1, place, role).max(at + 1),
                _ => {
                    let value = self.scanner.value(at);
                    self.deep |= value.is(Kind::Object) || value.is(Kind::List);
                    at = value.next().max(at + 1);
                    self.money.maybe |= value.is(Kind::Text) && money::says_taken(self.scanner.raw(value));
                    // A sentence stands in quotes; what stands so in a list of another language may be half a pair.
                    let quoted = self.scanner.at(value.start().wrapping_sub(1)) == b'"';
                    if errors && quoted && value.is(Kind::Text) && !self.text_body_in(value) {
                        let named = wrap::names_field(self.scanner.bytes(value));
                        let property = if named { value } else { property(&self.scanner, value) };
                        if let Some(one) = self.found.push_message(value, Shape::Errors) {
                            one.entry.place = property;
                            one.loose = role == Role::Maybe && !property.is_some() && place.kind != At::Error;
                            (one.main, one.kept) = (inner.main, inner.kept);
                        }
                    }
                }
            }
        }
    }

    /// Of attempts in a list, the newest counts: by when they were made, else the last.
    pub(super) fn newest(&mut self, from: usize, before: usize) {
        let created = |one: Option<&Candidate>| one.map_or(0, |one| one.created);
        let older = created(self.found.items.get(from));
        if self.found.length == before {
            // One that went well, or goes on, ends what failed before it.
            if before > from
                && (self.last_good || self.last_open)
                && (older == 0 || self.last_created == 0 || older <= self.last_created)
            {
                self.found.length = from;
            }
            return;
        }
        for one in self.found.since(before) {
            one.kept = true;
        }
        if before > from {
            let newer = created(self.found.items.get(before));
            let (first, last) = if older > newer && newer != 0 { (from, before) } else { (before, self.found.length) };
            let mut place = from;
            for at in first..last {
                self.found.copy(at, place);
                place += 1;
            }
            self.found.length = place;
        }
    }

    /// Whether the object at `start` maps fields to messages, and is neither one error nor holds any by its keys.
    pub(super) fn is_map(&mut self, start: usize, role: Role) -> bool {
        (role == Role::List || self.names_fields(start)) && !self.is_error(start)
    }

    /// Whether the object at `start` is an error, or holds errors by one of its keys.
    fn is_error(&mut self, start: usize) -> bool {
        let mut level = Level::blank();
        self.scanner.object(start, &mut level);
        static ERROR: Keys = Keys::of(&[
            Key::Type,
            Key::Code,
            Key::DeclineCode,
            Key::Message,
            Key::Msg,
            Key::Reason,
            Key::Error,
            Key::ErrorCode,
            Key::ErrorMessage,
            Key::FailureCode,
            Key::FailureMessage,
            Key::StripeCode,
            Key::RawType,
            Key::Raw,
            Key::StripeError,
        ]);
        static LISTS: Keys = Keys::of(&[
            Key::Errors,
            Key::FieldErrors,
            Key::FormErrors,
            Key::Issues,
            Key::Violations,
            Key::LastPaymentError,
        ]);
        let mut keys = level.among(&ERROR);
        while let Some(key) = keys.take() {
            if level.at(key).scalar().is_some() {
                return true;
            }
        }
        level.any(&LISTS)
    }

    /// Whether every key names a field with its message, or every value is a list of texts.
    fn names_fields(&mut self, start: usize) -> bool {
        let (mut at, mut fields, mut members, mut texts) = (start + 1, 0, 0, 0);
        while let Member::Pair(key, value) = self.scanner.next_member(at) {
            members += 1;
            let field = wrap::is_field(self.scanner.key(key).bytes());
            fields += field as u32;
            // Before the object is read, so that wrapper in wrapper costs no more than one.
            if !field && self.scanner.at(value) == b'{' {
                return false;
            }
            let value = self.scanner.value(value);
            at = value.next();
            if value.is(Kind::List) {
                texts += (self.scanner.at(self.scanner.space(value.start() + 1)) == b'"') as u32;
            } else if value.is(Kind::Text) {
                // A sentence, no value that was sent, no state, and no reason: `{"state": "Stolen card"}`.
                let text = self.scanner.bytes(value);
                let state = !text.contains(&b' ') || Squeezed::new(text).settled();
                let known = wrap::key(&mut self.scanner, key).map(|key| key.0);
                let no = matches!(wrap::sense(&mut self.scanner, value), Sense::Hidden | Sense::Declined);
                if state || no && wrap::says(known, self.scanner.key(key)) != Says::Nothing {
                    return false;
                }
            } else if !value.is(Kind::Object)
                || !wrap::level(&mut self.scanner, value.start()).get(Key::Message).is_some()
            {
                return false;
            }
        }
        members > 0 && (texts == members || fields == members)
    }

    /// Whether every key is a payer's field, and holds an object with a message, as PocketBase has them:
    /// `{"email": {"code": "validation_is_email", "message": "Must be a valid email address."}}`.
    #[inline(never)]
    fn holds_faults(&mut self, start: usize) -> bool {
        let (mut at, mut holds) = (start + 1, false);
        while let Member::Pair(key, value) = self.scanner.next_member(at) {
            let field = self.scanner.at(value) == b'{' && wrap::is_field(self.scanner.key(key).bytes());
            if !field || !wrap::level(&mut self.scanner, value).get(Key::Message).is(Kind::Text) {
                return false;
            }
            at = self.scanner.value(value).next();
            holds = true;
        }
        holds
    }

    /// Whether the object at `start` holds nothing but sentences that find fault, a payer's field among those that they
    /// find it with: `{"email": "is invalid"}`. What was sent is told from that by its words.
    #[inline(never)]
    pub(super) fn complains(&mut self, start: usize) -> bool {
        let (mut at, mut found) = (start + 1, false);
        while let Member::Pair(key, value) = self.scanner.next_member(at) {
            let field = wrap::is_field(self.scanner.key(key).bytes());
            if self.scanner.at(value) != b'"' || !field && wrap::key(&mut self.scanner, key).is_some() {
                return false;
            }
            let value = self.scanner.value(value);
            at = value.next();
            // `{"state": "INVALID BUSINESS ACCOUNT"}` is a reason, and `incorrect_cvc` is a code.
            let reason = self.scanner.is_code(value) || wrap::sense(&mut self.scanner, value) == Sense::Hidden;
            if reason || !Squeezed::new(self.scanner.bytes(value)).complains() {
                return false;
            }
            found |= field;
        }
        found
    }

    /// Reads a map from fields to messages; gives the place past it.
    pub(super) fn map(&mut self, start: usize, depth: u8, place: Place) -> usize {
        let inner = Place { kind: At::Item, ..place };
        let from = self.found.length;
        // Of several texts each under a code: a page's own texts, where nothing failed.
        let (mut members, mut texts) = (0, 0);
        let mut at = start + 1;
        loop {
            let (key, value) = match self.scanner.next_member(at) {
                Member::End(end) => {
                    for one in self.found.since(from).iter_mut().filter(|_| members > 1 && texts == members) {
                        one.noticed = true;
                    }
                    return end;
                }
                Member::Pair(key, value) => (key, value),
            };
            members += 1;
            // Only a success drops them: see `drop_notices`.
            if (200..400).contains(&self.around.status) && self.scanner.at(value) == b'"' {
                let code = self.scanner.known(key);
                let coded = code.decline.known() || code.code.known() || wrap::names_text(self.scanner.key(key));
                texts += coded as u32;
            }
            let before = self.found.length;
            // As in `sentences`; `non_field_errors`, too.
            let whole = wrap::foreign(self.scanner.key(key)) == Word::FormKey;
            let shipping = self.scanner.at(value) == b'{' && self.ships(key);
            match self.scanner.at(value) {
                b'{' if depth < DEPTH => {
                    // Rails and Phoenix nest them.
                    at = if self.is_map(value, Role::List) {
                        self.map(value, depth + 1, inner)
                    } else {
                        self.object(value, depth + 1, inner)
                    };
                    let inside = Value::new(Kind::Object, value, at, false);
                    // Of a map in a map the outer one asks.
                    self.money.maybe |=
                        self.settled_in(key, inside) || place.kind != At::Item && self.took_in_map(key, inside);
                }
                b'[' if depth < DEPTH => {
                    at = self.list(value, depth + 1, inner, Role::List);
                    // One field, one error: its first sentence. What is said of the whole form may have several.
                    if !whole {
                        self.found.length = self.found.length.min(before + 1);
                    }
                }
                _ => {
                    let value = self.scanner.value(value);
                    at = value.next();
                    let known = wrap::key(&mut self.scanner, key).map(|key| key.0);
                    self.money.maybe |=
                        took(&mut self.scanner, known, key, value) == Took::Money || self.settled(key, value, false);
                    self.money.maybe |= value.is(Kind::Text) && money::says_taken(self.scanner.raw(value));
                    // An id beside the messages is none.
                    let id = wrap::is_code_like(self.scanner.bytes(value))
                        && self.scanner.bytes(value).iter().any(u8::is_ascii_digit);
                    if value.is(Kind::Text) && !id {
                        self.found.push_message(value, Shape::Fields);
                    }
                }
            }
            for one in self.found.since(before) {
                one.item = true;
                one.main = place.main;
                one.kept |= place.kept;
                one.shape = Shape::Fields;
                one.entry.shipping |= shipping;
                // By the name of a rule below a field's: `{"email": {"isEmpty": "..."}}`.
                let rule = one.entry.place.is(Kind::Text)
                    && !wrap::names_field(self.scanner.bytes(one.entry.place))
                    && wrap::names_field(self.scanner.bytes(key));
                if (!one.entry.place.is_some() || rule) && !whole {
                    one.entry.place = key.only(Kind::Text);
                }
            }
        }
    }

    /// Whether anything below a member of a map says that money was taken.
    #[inline(never)]
    fn took_in_map(&mut self, key: Value, value: Value) -> bool {
        let known = wrap::key(&mut self.scanner, key).map(|key| key.0);
        let paying = wrap::role(known, self.scanner.key(key)) == Role::Payment;
        self.took_below(value, 0, paying, true)
    }

    /// A body inside text: read after decoding, by the caller.
    pub(super) fn text_body(&mut self, text: Value) -> bool {
        if !self.nested.is_some() && self.looks_nested(text) {
            self.nested = text;
        }
        self.nested.is_some()
    }

    /// The same of a text in a list.
    pub(super) fn text_body_in(&mut self, text: Value) -> bool {
        self.looks_nested(text) && self.text_body(text)
    }

    /// Whether an object with quoted keys stands in the text.
    #[inline(never)]
    pub(super) fn looks_nested(&self, text: Value) -> bool {
        text.is(Kind::Text) && holds_object(self.scanner.raw(text))
    }
}

/// What expired, without a word for what did.
static EXPIRED: Beginnings =
    beginnings!["expired", "expirad", "caducado", "vencido", "scaduto", "abgelaufen", "verlopen"];

/// Whether a reason says no more than a coupon's may: `EXPIRED`, `USAGE_LIMIT_REACHED`.
fn is_common(words: &Squeezed) -> bool {
    static COMMON: Beginnings = beginnings![
        "notfound",
        "usagelimit",
        "limitreached",
        "alreadyused",
        "used",
        "maxuses",
        "exhausted",
        "redeemed",
        "inactive",
        "disabled",
        "notactive",
        "notstarted",
        "notapplicable",
        "minimum"
    ];
    EXPIRED.are(words.bytes()) || COMMON.begin(words.bytes())
}

/// A member says no.
fn refuses(said: &mut Said) {
    said.sense = said.sense.min(Sense::Declined);
    said.refused = true;
}

/// Whether a bank's answer in two digits is a no: zeros, and a few more, are a yes.
fn bank_says_no(answer: &[u8]) -> bool {
    let yes = matches!(answer, b"00" | b"08" | b"10" | b"11" | b"85");
    answer.len() == 2 && answer.iter().all(u8::is_ascii_alphanumeric) && !yes
}

/// The field that a sentence speaks of: at its beginning, as class-validator, Yup, Joi, Fastify and Rails write them
/// (`"cvc must be longer than ..."`, `"\"card.cvc\" is required"`, `"body/email must match format ..."`, `"First name
/// can't be blank"`) and Go's validator (`"Key: 'Payment.Email' Error:Field validation for ..."`); in quotes within, as
/// Magento does (`"Please check ... \"telephone\" is required."`); or in WooCommerce's HTML
/// (`"<strong>Billing Phone</strong> is a required field."`).
#[inline(never)]
pub(super) fn property(scanner: &Scanner, sentence: Value) -> Value {
    const GO: &[u8] = b"Key: '";
    const STRONG: &[u8] = b"<strong>";
    static RULES: Beginnings =
        beginnings!["must ", "is ", "length must ", "should ", "cannot ", "can't ", "has ", "Error:Field ", "ist "];
    let text = scanner.bytes(sentence);
    // No program's sentence, and none that finds no fault: "Cap is out of stock."
    let words = Squeezed::new(text);
    if wrap::of_a_program(scanner.raw(sentence)) || !words.complains() || words.sense(false) == Sense::Item {
        return Value::ABSENT;
    }
    let past = |opens: &[u8]| text.windows(opens.len()).position(|part| part == opens).map(|at| at + opens.len());
    // Where the name may begin, and what closes it.
    let places: [(Option<usize>, &[u8]); 4] = [
        (text.starts_with(GO).then_some(GO.len()), b"'"),
        (Some(0), b""),
        (past(STRONG), b"</strong>"),
        (past(b"\\\""), b"\\\""),
    ];
    for (start, closes) in places {
        let Some(start) = start else { continue };
        let rest = text.get(start..).unwrap_or(&[]);
        let mut length = 0;
        // A name that nothing closes is one word, or two, or three.
        for _ in 0..if closes.is_empty() { 3 } else { 1 } {
            length = if closes.is_empty() {
                let word = rest.iter().skip(length + 1).position(|byte| *byte == b' ');
                word.map_or(rest.len(), |word| length + 1 + word)
            } else {
                rest.windows(closes.len()).position(|part| part == closes).unwrap_or(rest.len())
            };
            let name = rest.get(..length).unwrap_or(&[]);
            let rule = rest.get(length + closes.len()..).unwrap_or(&[]).trim_ascii_start();
            // `body/shipping/postcode` is a pointer behind its first name; but `Postcode / ZIP`.
            let slash = name.iter().position(|byte| *byte == b'/').filter(|_| !name.contains(&b' '));
            let name = name.get(slash.unwrap_or(0)..).unwrap_or(&[]);
            if RULES.begin(rule) && wrap::names_field(name) {
                let end = sentence.start() + start + length;
                return Value::new(Kind::Text, end - name.len(), end, false);
            }
        }
    }
    Value::ABSENT
}
