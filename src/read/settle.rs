//! Which of an object's errors govern. When an object ends, it is known what it says itself and which errors stand in
//! it:
//!
//! | in order | what governs |
//! |---|---|
//! | 1 | an object that was paid in the end: none of the errors that it keeps from before |
//! | 2 | a list or map of errors: all of them, with the code and type of the object around |
//! | 3 | an error kept from an earlier attempt: yields to any other error of a provider, never to a shop's envelope |
//! | 4 | a provider's error inside a shop's: the provider's; the shop's status stays evidence |
//! | 5 | a provider's error inside a provider's: the outer one, and from the inner one what it lacks |
//! | 6 | a shop's error inside a shop's: the one with a code, a type or a field |

use super::entry::{self, Entry};
use super::find::{self, DEPTH};
use super::found::{At, Candidate, Place, Rank, Said, Walk, graver};
use super::scan::{Level, Scanner};
use super::value::{Kind, Value};
use super::{exception, wrap};
use crate::bytes::phrases::{Beginnings, Phrases, beginnings, phrases};
use crate::context::Told;
use crate::lookup::Among;
use crate::tables::facts::{Facts, Family};
use crate::tables::keys::{Key, Keys, Role};
use crate::tables::shapes::Shape;
use crate::tables::stems::{GOOD, Sense, Squeezed, WELL};
use crate::tables::words::Word;

impl Walk<'_, '_> {
    /// An object has ended: decides which errors of it govern, see the table above.
    pub(super) fn settle(&mut self, level: &mut Level, said: &Said, place: Place, from: usize) {
        let api = level.get(Key::Object).is(Kind::Text) && self.scanner.word(level.get(Key::Object)) != Word::Error;
        self.count_money(level, said, place, api);
        let failing = said.bad || said.refused;
        self.step |= said.step;
        self.failing |= failing && place.main;
        // A success around what says that it failed contradicts nothing.
        for one in self.found.since(from).iter_mut().filter(|_| failing) {
            one.erring = false;
        }
        // It failed, and is said to be under way.
        self.money.open |=
            place.main && failing && said.going || (place.main || !place.listed && !place.past) && said.moving;
        self.money.waits |= (said.going || said.open && !api) && !failing && !place.listed && !place.past;
        (self.last_good, self.last_open) = (said.good && !failing, said.open && !failing);
        self.last_created = entry::number_of(self.scanner.bytes(level.get(Key::Created)));
        // A refund, a dispute; or a list that was asked for, of which no item is this answer's payment.
        let aside = match self.scanner.word(level.get(Key::Object)) {
            Word::Aside => true,
            Word::Listing => place.main && place.kind == At::Body,
            _ => false,
        };
        // An error says so of itself by its type, and is read: `{"error": {"type": "refund_declined"}}`.
        let error = matches!(place.kind, At::Error | At::Item) && level.get(Key::Type).is_some();
        self.money.maybe |= said.aside && error;
        if api && aside || said.aside && !error {
            self.found.length = from;
            // What became of a payment that was made before, nobody said.
            self.aside |= place == Place::ROOT && !said.good;
            return;
        }
        self.money.maybe |= said.later || self.left_open(level, said, place);
        // What failed before, among others that were asked for.
        if said.listing && place == Place::ROOT && !failing && !self.around.refused() {
            self.found.retain(from, |one| !one.record);
        }
        // The answer says that it went well: keep only the errors on the payment itself, or of a known type.
        if said.good && !failing && place.main {
            self.found
                .retain(from, |one| !one.aside && (one.main || one.paying || one.rank >= Rank::Type && !one.record));
        }
        if said.took && !failing && place.main {
            self.found.retain(from, |one| !one.aside);
        }
        if said.good && !failing {
            // One that holds an error, and no payment that failed, contradicts itself.
            let errors = self.found.since(from);
            self.money.maybe |= !errors.is_empty() && errors.iter().all(|one| one.erring && !one.paying);
        }
        // Of a payment that was made or is under way, older attempts say nothing.
        if (said.settled || said.open) && !failing && place.main {
            self.found.retain(from, |one| !one.past && (one.main || !said.settled));
        }
        if (said.paid || said.going && !self.around.refused()) && !said.bad && (api || place.kind == At::Payment) {
            self.found.retain(from, |one| !one.kept);
        }
        if said.good && !failing && place.main {
            // The same of an error as text: `{"data": {"success": true, "error": "Your card was declined."}}`.
            let error = error_of(&self.scanner, level).only(Kind::Text);
            self.money.maybe |= !self.scanner.bytes(error).is_empty();
        }
        if place.main {
            self.remark = level.get(Key::Message).or(self.remark);
        }
        if self.silent(level, said, place, api) {
            self.choose(from);
        } else {
            let mut own = Candidate::blank();
            let evident = self.own(&mut own, level, said, place, api);
            // As above: the answer says that it went well, and names an error.
            self.money.maybe |= evident && said.good && !failing && place.main;
            if !self.found.since(from).iter().any(|one| one.item) {
                self.params(&own, evident, level, place);
            }
            self.choose(from);
            if evident {
                let item = matches!(place.kind, At::Item | At::MaybeItem);
                if failing && self.found.length == from && !item {
                    // `{"success": false, "data": {"message": "..."}}`: what failed, and around it that it did.
                    own.entry.take(Key::Message, self.remark);
                }
                self.merge(&mut own, from);
            }
        }
        self.surround(level, said, from);
    }

    /// Whether one of several attempts or results goes on, or nobody knows its end: `{"gateway": "a", "status":
    /// "timeout"}`, beside one that was declined.
    #[inline(never)]
    fn left_open(&self, level: &Level, said: &Said, place: Place) -> bool {
        static LOST: Phrases =
            phrases!["timeout", "timed out", "timedout", "econnreset", "no_response", "no response", "hang up"]
                .folded();
        let lost = |key| LOST.any_in(self.scanner.raw(level.get(key).only(Kind::Text)));
        (place.listed || place.past || matches!(place.kind, At::Item | At::MaybeItem))
            && (said.going
                || [Key::Status, Key::Result, Key::Error, Key::Code, Key::Message].into_iter().any(lost)
                || self.scanner.bytes(level.get(Key::Status)) == b"unknown")
    }

    /// Whether an object cannot report an error of its own, which most need not be asked.
    fn silent(&self, level: &Level, said: &Said, place: Place, api: bool) -> bool {
        // What an error's attributes are gathered from, and what makes one evident: see `own`.
        static SPEAK: Keys = entry::SOURCES.with(Keys::of(&[
            Key::Error,
            Key::Errors,
            Key::Err,
            Key::ErrorCode,
            Key::ErrorType,
            Key::Object,
            Key::TypeName,
            Key::Outcome,
            Key::Title,
            Key::Detail,
        ]));
        /// Where an API object keeps its error.
        static KEPT: Keys = Keys::of(&[Key::FailureCode, Key::FailureMessage]);
        let failed = said.bad || said.refused;
        if api {
            return (!failed || !place.main || said.good) && !said.code.is_some() && !level.any(&KEPT);
        }
        let spoken = failed || said.canceled || said.sense < Sense::None;
        let named = said.code.is_some() || said.decline.is_some();
        matches!(place.kind, At::Body | At::Payment) && !(spoken || named || self.around.thrown) && !level.any(&SPEAK)
    }

    /// An error without a status or request id of its own takes those of the object around it.
    #[inline(never)]
    fn surround(&mut self, level: &Level, said: &Said, from: usize) {
        if self.found.length == from && !level.any(&entry::EVIDENCE) {
            return;
        }
        let mut around = Entry::blank();
        entry::evidence(&mut self.scanner, &mut around, level);
        around.take(Key::RequestId, level.get(Key::RequestId));
        let created = self.last_created;
        for one in self.found.since(from) {
            if one.entry.status == 0 {
                one.entry.status = around.status;
            }
            if one.entry.should_retry == Told::Nothing {
                one.entry.should_retry = around.should_retry;
            }
            one.entry.take(Key::RequestId, around.get(Key::RequestId));
            one.entry.masked |= said.hidden;
            if one.created == 0 {
                one.created = created;
            }
            if said.canceled && one.entry.sense == Sense::Expired {
                // What ran out is the payment's time: `{"status": "canceled", "cancellation_details": {"reason": "expired"}}`.
                one.entry.sense = Sense::TimedOut;
            }
        }
        if around.status != 0 {
            self.status = around.status;
        }
    }

    /// WordPress repeats the request's parameters beside an error, each with what is wrong with it:
    /// `{"code": ..., "message": ..., "data": {"params": {"email": "Invalid email address."}}}`.
    fn params(&mut self, own: &Candidate, evident: bool, level: &Level, place: Place) {
        let data = level.get(Key::Data);
        if !evident || own.rank >= Rank::Type || !own.named() || !data.is(Kind::Object) {
            return;
        }
        let params = wrap::level(&mut self.scanner, data.start()).get(Key::Params);
        if params.is(Kind::Object) {
            let before = self.found.length;
            self.map(params.start(), DEPTH - 1, place);
            for one in self.found.since(before) {
                one.group = u16::MAX;
            }
        }
    }

    /// Of the groups of errors under an object's keys, keeps the one that governs.
    #[inline(never)]
    pub(super) fn choose(&mut self, from: usize) {
        // A provider's before a shop's; then what is not of an earlier attempt; then who says more.
        let score = |one: &Candidate| {
            let errors = matches!(one.role, Role::Error | Role::Kept) || one.item;
            (one.rank >= Rank::Type, !one.kept, !one.loose, one.rank, errors, one.entry.sense < Sense::Failed)
        };
        let mut best: Option<(_, u16)> = None;
        for one in self.found.since(from).iter() {
            if best.is_none_or(|(before, _)| score(one) > before) {
                best = Some((score(one), one.group));
            }
        }
        let Some((_, group)) = best else { return };
        let governs = self.found.since(from).iter().find(|one| one.group == group).copied();
        let Some(best) = governs else { return };
        // Lists under several keys are one list, as far as the same party wrote them.
        self.found.retain(from, |one| {
            let alike = one.item && !one.loose && (one.rank >= Rank::Type) == (best.rank >= Rank::Type);
            one.group == group || best.item && alike
        });
    }

    /// Puts the object's own error beside those in it, or instead of them, or leaves it out.
    #[inline(never)]
    pub(super) fn merge(&mut self, own: &mut Candidate, from: usize) {
        let placed = self.found.since(from).iter().any(|one| one.placed() && !one.loose);
        let Some(best) = self.found.since(from).iter().max_by_key(|one| one.rank) else {
            self.found.add(own);
            return;
        };
        if own.empty {
            return;
        }
        // An object whose names say nothing, a number, a client's code, an HTTP status, around words that say why:
        // `{"code": "ERR_BAD_REQUEST", "response": {"data": {"message": "Your card was declined."}}}`.
        let blank = own.rank == Rank::Said
            && own.entry.sense == Sense::None
            && !own.entry.get(Key::DeclineCode).is_some()
            && best.rank < Rank::Type
            && says_why(&mut self.scanner, best);
        // A plain no names nothing, by whatever word.
        let no = own.rank == Rank::Word && own.entry.sense == Sense::Declined && !own.has(Key::Type);
        let named = own.named() && !no;
        let governs = if blank {
            false
        } else if best.kept && !own.kept {
            own.rank >= Rank::Type
        } else if best.item {
            // Items that say where they belong, or more than the object around, are the errors.
            let more = best.rank > own.rank
                || best.rank == Rank::Word && best.entry.sense < own.entry.sense
                || best.rank < Rank::Type && own.entry.sense == Sense::Failed && says_why(&mut self.scanner, best);
            let says_more = (named || own.rank >= Rank::Type) && !placed && !more;
            says_more || best.loose && !placed && (own.has(Key::Message) || own.rank > Rank::Said)
        } else if best.rank >= Rank::Type && own.rank < Rank::Type {
            false
        } else if own.rank >= Rank::Type {
            true
        } else {
            let alike = !best.named() && own.has(Key::Message) && own.rank >= best.rank;
            let less = no || own.entry.sense >= Sense::Failed;
            named || alike && !(less && says_why(&mut self.scanner, best))
        };
        if governs {
            if !best.item && (own.kept || !best.kept) {
                own.absorb(best);
            }
            self.found.length = from;
            self.found.add(own);
            return;
        }
        for one in self.found.since(from) {
            one.entry.status = graver(one.entry.status, own.entry.status);
            one.entry.going |= own.entry.going;
            one.entry.waits |= own.entry.waits;
            if !one.has(Key::Message) && own.has(Key::Message) {
                one.entry.set(Key::Message, own.entry.get(Key::Message));
                one.entry.merged = true;
            }
            // A reason below an object that names a field is that field's.
            if !one.item && !one.placed() {
                one.entry.take(Key::Param, own.entry.get(Key::Param));
                one.entry.place = own.entry.place;
            }
            if !one.placed() {
                one.entry.take(Key::DeclineCode, own.entry.get(Key::DeclineCode));
            }
            // The type and code around a list are those of its items.
            if one.item && own.rank < Rank::Code && !(no && one.placed()) {
                let code = own.entry.get(Key::Code);
                one.entry.take(Key::Type, own.entry.get(Key::Type));
                one.entry.take(Key::Code, code);
            }
            // What says where it belongs is no decline for what stands around it.
            if !(one.placed() && own.entry.sense == Sense::Declined) {
                one.entry.sense = one.entry.sense.min(own.entry.sense);
            }
        }
    }

    /// The object's own error, where it is evidence of one.
    #[inline(never)]
    pub(super) fn own(&mut self, own: &mut Candidate, level: &mut Level, said: &Said, place: Place, api: bool) -> bool {
        if api {
            return self.kept(own, level, said, place);
        }
        if said.before && said.good && !(said.bad || said.refused) {
            return false;
        }
        // Where the payer confirms the payment stands in it, and no reason.
        if self.step
            && !(said.refused || self.around.refused() || said.sense < Sense::None)
            && !level.get(Key::Message).is(Kind::Text)
            && place.kind != At::Error
        {
            return false;
        }
        // A notice among the messages of an answer.
        static NOTICES: Beginnings = beginnings!["warning", "info", "notice", "success"];
        if place.kind == At::MaybeItem && NOTICES.are(self.scanner.bytes(level.get(Key::Type).only(Kind::Text))) {
            return false;
        }
        // What waits or is looked at has not failed for the reason beside that: `{"status": "on_hold", "reason": "fraud
        // review"}`.
        if said.going && !(said.bad || said.refused || self.around.refused()) && place.kind != At::Error {
            static CODED: Keys = Keys::of(&[
                Key::Type,
                Key::Code,
                Key::DeclineCode,
                Key::FailureCode,
                Key::FailureMessage,
                Key::ErrorCode,
                Key::ErrorMessage,
            ]);
            static ERRORS: Keys = Keys::of(&[Key::Error, Key::Err, Key::Errors]);
            let coded = level.any(&CODED) || self.around.failed;
            if !(coded || level.any(&ERRORS)) {
                return false;
            }
            self.money.open |= coded;
            own.entry.going = coded;
        }
        // A state alone is a failure's only where a payment's own state stands, or beside a sum.
        static SUM: Keys = Keys::of(&[Key::Amount, Key::Currency]);
        let stated = place.main || place.kind == At::Payment || place.paying || level.any(&SUM);
        let (mut shape, message) = self.own_attributes(&mut own.entry, level, said, place, stated);
        let entry = &own.entry;
        let scanner = &mut self.scanner;
        // `{"code": "00", "message": "Approved"}`, beside a success: nothing went wrong.
        let code = entry.get(Key::Code);
        let zeros = code.is_some() && scanner.bytes(code).iter().all(|byte| *byte == b'0');
        let said_well =
            zeros && !said.reasoned && (!message.is_some() || Squeezed::new(scanner.bytes(message)).states(&WELL));
        let named_well =
            || entry.sense == Sense::None && !said.reasoned && Squeezed::new(scanner.bytes(code)).begins(&WELL);
        if !self.around.refused() && !said.bad && !said.refused && (said_well || named_well()) {
            return false;
        }
        let kind = scanner.kind(entry.get(Key::Type).or(entry.name));
        let as_text = error_of(scanner, level).is(Kind::Text);
        let (rank, stated_so) = self.rank(entry, kind, message, level, said, place);
        let refused = !(200..400).contains(&self.around.status);
        let message = message.is_some() || entry.get(Key::Message).is_some();
        let named = entry.get(Key::Type).or(code).or(entry.get(Key::DeclineCode)).is_some();
        let placed = entry.get(Key::Param).or(entry.place).is_some();
        let scanner = &mut self.scanner;
        let says_error = message
            && [&b"Error"[..], b"_ERROR"].iter().any(|end| scanner.bytes(level.get(Key::Name)).ends_with(end))
            || level.get(Key::TypeName).hidden()
            || scanner.bytes(level.get(Key::TypeName)).ends_with(b"Error")
            || level.get(Key::ErrorMessage).is(Kind::Text) && level.get(Key::ErrorType).is(Kind::Text)
            || scanner.word(level.get(Key::Object)) == Word::Error
            || self.around.thrown && place == Place::ROOT
            || [Key::RawType, Key::StripeCode, Key::DeclineCode].iter().any(|key| level.get(*key).scalar().is_some())
            || place.main && !(said.good || said.open) && self.names_an_error(level, place);
        let filled = named || message || placed || entry.sense < Sense::None || said.bad;
        let evidence = match place.kind {
            At::Error | At::Item => filled,
            At::MaybeItem => rank > Rank::Said || message && (named || placed),
            At::Body | At::Payment => false,
        };
        let strong = rank >= Rank::Type
            || rank == Rank::Word
                && (!said.good || said.refused)
                && (entry.sense < Sense::Failed || place.main || stated_so || place.paying && said.failed)
                && (stated || said.reasoned || named || message)
            || says_error
            || said.bad && place.main;
        let weak = place.main && refused && !said.good && (message && (named || placed) || as_text || entry.problem);
        // In a list of other things a name alone may be anything's: `{"code": "LOST_LUGGAGE"}`.
        static REFUSED: Keys = Keys::of(&[Key::DeclineCode, Key::FailureCode]);
        let told = said.bad || said.refused || kind.known() || message || as_text || level.any(&REFUSED);
        let strong = strong && (!place.listed || rank > Rank::Said && told);
        // An object where an error should be reports one, whatever it holds; see `merge`.
        let holds = level.unknown || !level.is_empty();
        let empty = place.kind == At::Error && !place.kept && holds && !filled;
        // An error that says why contradicts a state that says well: `{"status": "active", "error": "card_declined"}`.
        let why = rank == Rank::Reason || entry.sense < Sense::Failed && entry.sense != Sense::Innocent;
        let text = as_text && place.main && (!said.good || why && !said.success);
        if !(evidence || empty || strong || weak || text) {
            return false;
        }
        if entry.problem && shape == Shape::Bare {
            shape = Shape::Problem;
        } else if shape == Shape::Bare && !named && !says_error && (said.bad || rank == Rank::Word) {
            shape = Shape::Refusal;
        }
        if place.kept {
            shape = Shape::Object;
        }
        (own.shape, own.rank, own.kept, own.empty, own.main) = (shape, rank, place.kept, empty, place.main);
        (own.paying, own.past) = (place.paying, place.past);
        own.record = place.listed && (said.bad || said.refused);
        own.ended = said.canceled && place.kind == At::Payment && own.entry.sense == Sense::Failed;
        own.aside = said.before;
        true
    }

    /// Whether an answer names an error by keys that only errors have, or by a message that stands alone, under whatever
    /// status it came: `{"errorMessage": "Task timed out after 3.00 seconds"}` (AWS Lambda), `{"errorCode": "E12",
    /// "msg": "..."}`, `{"exception": "..."}`, `{"message": "Internal server error"}`.
    #[inline(never)]
    fn names_an_error(&mut self, level: &Level, place: Place) -> bool {
        let scanner = &mut self.scanner;
        let text = |key| level.get(key).only(Kind::Text);
        let well = |value| {
            let words = Squeezed::new(scanner.bytes(value));
            words.states(&GOOD)
                || words.begins(&WELL)
                || !scanner.bytes(value).iter().any(|byte| byte.is_ascii_alphabetic() || *byte > 0x7F)
        };
        // A code of zeros says that it went well, in whatever language the message says so.
        let code = scanner.bytes(level.get(Key::ErrorCode).scalar());
        if !code.is_empty() && code.iter().all(|byte| *byte == b'0') {
            return false;
        }
        let said = text(Key::ErrorMessage).or(text(Key::ErrorDescription));
        if !scanner.bytes(said).is_empty() && !well(said) {
            return true;
        }
        let message = text(Key::Message).or(text(Key::Msg)).or(text(Key::Detail)).or(text(Key::Description));
        // A number may be anything's: PayU has 102 for a refund that is queued.
        let code = text(Key::ErrorCode);
        let coded = scanner.bytes(code).iter().any(u8::is_ascii_alphabetic) && !well(code);
        if coded && (level.has_only(Key::ErrorCode) || message.is_some() && !well(message)) {
            return true;
        }
        if Squeezed::new(scanner.bytes(text(Key::ErrorType))).names_a_fault() {
            return true;
        }
        static OCCURRED: Phrases = phrases![
            "nternal server error",
            "nternal error",
            "nexpected error",
            "omething went wrong",
            "n error occurred",
            "n error has occurred"
        ]
        .folded();
        let alone = [Key::Message, Key::Msg, Key::Detail].iter().any(|key| level.has_only(*key));
        place == Place::ROOT
            && (text(Key::Exception).is_some()
                || scanner.word(text(Key::Type)) == Word::Error
                || alone && OCCURRED.any_in(scanner.raw(message)))
    }

    /// Gathers what the object says of itself; gives its shape, and the message as it stands there.
    #[inline(never)]
    fn own_attributes(
        &mut self,
        entry: &mut Entry,
        level: &mut Level,
        said: &Said,
        place: Place,
        stated: bool,
    ) -> (Shape, Value) {
        entry::gather_into(&mut self.scanner, level, entry);
        // The route that was asked, as Spring, Nest and tRPC name it, and no place in a form.
        let path = level.get(Key::Path);
        let item = matches!(place.kind, At::Item | At::MaybeItem);
        if said.queried && path.is(Kind::List) && entry.place == path {
            entry.place = Value::ABSENT;
        }
        if path.is(Kind::Text)
            && entry.place == path
            && !item
            && (level.get(Key::HttpStatus).is_some() || self.scanner.at(path.start()) == b'/')
        {
            entry.place = Value::ABSENT;
        }
        let scanner = &mut self.scanner;
        if item && !entry.place.is_some() && !entry.get(Key::Param).is_some() {
            // Any of these may name the field: `{"name": "postcode", "message": "..."}`.
            static NAMES: Keys = Keys::of(&[Key::Name, Key::Attribute, Key::Input, Key::Id, Key::Source]);
            let mut names = level.among(&NAMES);
            while let Some(key) = names.take() {
                let name = level.at(key).only(Kind::Text);
                if wrap::names_field(scanner.bytes(name)) {
                    entry.place = name;
                    break;
                }
            }
        }
        entry.sense = said.sense;
        if said.canceled {
            if place.kind == At::Payment {
                // By whom is not known, nor whether it was paid before.
                entry.sense = entry.sense.min(Sense::Failed);
            }
            // `{"status": "cancelled", "message": "Payment was canceled."}`.
            let words = Squeezed::new(scanner.bytes(level.get(Key::Message).only(Kind::Text)));
            if words.sense(true) == Sense::Canceled || words.composed() == Sense::Canceled {
                entry.sense = entry.sense.min(Sense::Canceled);
            }
        }
        entry.failed = said.failed;
        entry.waits = said.going;
        entry.masked = said.hidden;
        entry.shipping = said.shipping;
        let own = stated || !(said.stated || said.detailed && place.listed) || place.kind != At::Body;
        if own {
            // A bank's number says less than a reason beside it.
            let text = scanner.bytes(entry.get(Key::DeclineCode));
            if !text.is_empty() && text.iter().all(u8::is_ascii_digit) {
                entry.reason.take(said.decline);
            }
            entry.take(Key::DeclineCode, said.decline);
            if !stated {
                entry.take(Key::DeclineCode, said.no);
            }
        }
        let error = error_of(scanner, level);
        let mut shape = if place.kind == At::Error { Shape::Error } else { Shape::Bare };
        if error.is(Kind::Text) {
            shape = Shape::Error;
            // OAuth's code, a code of the API, or a sentence.
            if wrap::is_code_like(scanner.name(error).bytes()) {
                if !entry.get(Key::Code).is_some() {
                    entry.set(Key::Code, error);
                    if !scanner.is_code(error) && !error.hidden() && level.get(Key::ErrorDescription).is_some() {
                        shape = Shape::OAuth;
                    }
                }
            } else {
                entry.take(Key::Message, error);
                // `{"status": "FETCH_ERROR", "error": "TypeError: ..."}`: a client's own code.
                if scanner.is_code(level.get(Key::Status)) {
                    entry.take(Key::Code, level.get(Key::Status));
                }
            }
        }
        let message = entry.get(Key::Message);
        let asked = said.bad || matches!(self.around.status, 400 | 422);
        if place.main && !entry.place.is_some() && asked && message.is(Kind::Text) {
            entry.place = find::property(scanner, message);
        }
        // A title says what the detail below it does not: `{"title": "Payment declined", "detail": "Bank reference 9912"}`.
        let title = level.get(Key::Title).only(Kind::Text);
        if place.main
            && title.is_some()
            && message.is_some()
            && message != title
            && !message.hidden()
            && !scanner.known(message).told()
            && wrap::sense(scanner, message) == Sense::None
        {
            let text = scanner.bytes(title);
            let sense = Squeezed::new(text).sense(wrap::is_name(text) || wrap::names_hidden(text));
            entry.masked |= sense == Sense::Hidden;
            let sense = if sense == Sense::Hidden { Sense::Declined } else { sense };
            if !(200..400).contains(&self.around.status) && sense != Sense::Innocent {
                entry.sense = entry.sense.min(sense);
            }
        }
        // A code where a sentence should be.
        // One that was hidden stood under a key for reasons, where a plain code is one.
        let named = |scanner: &mut Scanner| {
            let text = scanner.bytes(message);
            let spelled = text.contains(&b'_');
            wrap::is_code_like(text)
                && (scanner.is_code(message) || spelled && wrap::sense(scanner, message) == Sense::Hidden)
        };
        let name = message.hidden() || named(scanner);
        let hidden = (name || wrap::is_name(scanner.bytes(message))) && wrap::sense(scanner, message) == Sense::Hidden;
        entry.masked |= hidden;
        if name {
            let code = if hidden { message.hide() } else { message };
            // A decline stands beside a code of somebody's own.
            let declines = scanner.known(code).decline.known();
            if declines {
                entry.take(Key::DeclineCode, code);
            }
            // One of somebody's own that says why goes before it, too.
            let own = wrap::sense_of_code(scanner, entry.get(Key::Code));
            let says = (Sense::Hidden..Sense::Failed).contains(&own);
            if declines || says || scanner.is_code(entry.get(Key::Code)) {
                entry.take(Key::Code, level.get(Key::ErrorCode).scalar().or(code));
            } else {
                entry.set(Key::Code, code);
            }
        }
        // A number of a shop's own says less than a code that is known, under whatever key.
        for key in
            [Key::StripeCode, Key::ErrorCode, Key::FailureCode, Key::Error, Key::FailureMessage, Key::ErrorMessage]
        {
            let value = level.get(key);
            if scanner.is_code(value) && !scanner.is_code(entry.get(Key::Code)) {
                if scanner.facts(Among::Decline, value).known() {
                    entry.take(Key::DeclineCode, value);
                } else {
                    entry.set(Key::Code, value);
                }
            }
        }
        entry.take(Key::Code, level.get(Key::ErrorCode));
        let code = entry.get(Key::Code);
        if said.code.is_some()
            && own
            && !scanner.is_code(code)
            && matches!(wrap::sense(scanner, code), Sense::None | Sense::Failed | Sense::Declined)
        {
            entry.set(Key::Code, said.code);
        }
        let kind = scanner.kind(entry.get(Key::Type).or(entry.name));
        if kind.known() && kind.is_of(Family::Class) && !entry.get(Key::Code).is_some() && message.is(Kind::Text) {
            // Spring prints the class apart from the rest.
            exception::pairs(scanner, entry, message.start(), message.end());
        } else if !kind.known() && !exception::read(scanner, entry, message) {
            // What is hidden is no message, and may be printed all the same: `CardError: stolen_card`.
            const PRINTED: [Key; 6] = [Key::Error, Key::Exception, Key::Trace, Key::Stack, Key::StackTrace, Key::Debug];
            let _ = PRINTED.iter().any(|key| exception::read(scanner, entry, level.get(*key)));
        }
        (shape, message)
    }

    /// How much the object's own error says, and whether a brief message alone says no.
    #[inline(never)]
    fn rank(
        &mut self,
        entry: &Entry,
        kind: Facts,
        message: Value,
        level: &Level,
        said: &Said,
        place: Place,
    ) -> (Rank, bool) {
        let scanner = &mut self.scanner;
        let known = |scanner: &mut Scanner, set, value| scanner.facts(set, value).known();
        let code = entry.get(Key::Code);
        let refused = !(200..400).contains(&self.around.status);
        let mut stated_so = false;
        let reason = scanner.facts(Among::Decline, entry.get(Key::DeclineCode).or(entry.reason));
        let coded = scanner.facts(Among::Code, code);
        let no = coded.is_plain();
        let coded = coded.known();
        let reasoned = if coded { Facts::NONE } else { scanner.facts(Among::Decline, code) };
        // A plain no says no more by its code than by its words.
        let says_more = |facts: Facts| facts.known() && !facts.is_plain();
        let bare = entry.sense == Sense::Declined
            && !kind.known()
            && (no || !coded)
            && !says_more(reason)
            && !says_more(reasoned);
        let rank = if bare {
            Rank::Word
        } else if reason.known() || reasoned.known() {
            Rank::Reason
        } else if coded || known(scanner, Among::Code, entry.get(Key::DeclineCode)) {
            Rank::Code
        } else if kind.known() {
            Rank::Type
        } else {
            // A message that says no: under a success beside a code or alone, or it may speak of anything.
            let sense = wrap::sense(scanner, message);
            // Longer ones explain what a decline is.
            let brief = || Squeezed::new(scanner.bytes(message)).bytes().len() <= 80;
            let supposed = !(refused || said.bad || said.coded) && Squeezed::new(scanner.bytes(message)).supposes();
            stated_so = (said.coded || said.bad) && matches!(sense, Sense::Declined | Sense::Hidden) && brief();
            // What a success says of a field is no fault unless it finds one: "Coupon applied".
            let noticed = !(refused || said.bad || said.coded)
                && (sense == Sense::Canceled
                    && !message.hidden()
                    && Squeezed::new(scanner.bytes(message)).sense(false) != Sense::Canceled
                    || sense.facts().field().is_some() && !Squeezed::new(scanner.bytes(message)).finds_fault());
            let in_words = (place.main || stated_so && !place.listed)
                && !(supposed || noticed)
                && sense <= Sense::Failed
                && sense != Sense::Innocent
                // Under a success what goes on is no error.
                && (sense != Sense::Going || refused)
                && !(said.good || said.open)
                && (refused
                    || said.coded
                    || said.bad
                    || [Key::Message, Key::Msg, Key::Detail, Key::Title, Key::Description]
                        .iter()
                        .any(|key| level.has_only(*key)));
            let attempt = place.paying && said.failed;
            let words = entry.sense < Sense::None || said.canceled && place.kind == At::Payment || in_words || attempt;
            if words { Rank::Word } else { Rank::Said }
        };
        (rank, stated_so)
    }

    /// The error that an API object keeps on itself.
    #[inline(never)]
    pub(super) fn kept(&mut self, own: &mut Candidate, level: &Level, said: &Said, place: Place) -> bool {
        let failure = level.get(Key::FailureCode).scalar().or(said.code);
        let message = level.get(Key::FailureMessage).scalar();
        let entry = &mut own.entry;
        entry::evidence(&mut self.scanner, entry, level);
        entry.set(Key::Code, failure);
        entry.take(Key::Message, message);
        entry.take(Key::DeclineCode, entry.reason);
        entry.masked = said.hidden;
        let failed = said.bad || said.refused;
        if !failure.is_some() && !message.is_some() {
            if !failed || !place.main || said.good {
                return false;
            }
            entry.sense = said.sense.min(Sense::Failed);
        }
        let scanner = &mut self.scanner;
        let rank = if scanner.facts(Among::Decline, entry.get(Key::DeclineCode)).known() {
            Rank::Reason
        } else if scanner.is_code(failure) {
            Rank::Code
        } else {
            Rank::Word
        };
        (own.shape, own.rank, own.kept, own.main) = (Shape::Object, rank, true, place.main);
        (own.paying, own.past) = (place.paying, place.past);
        own.record = place.listed && (said.bad || said.refused);
        true
    }
}

/// Whether the message of an error says why the payment failed, or that it was declined.
fn says_why(scanner: &mut Scanner, one: &Candidate) -> bool {
    let message = one.entry.get(Key::Message);
    let sense = wrap::sense(scanner, message);
    (Sense::Hidden..Sense::Failed).contains(&sense) || sense == Sense::None && scanner.is_code(message)
}

/// What stands where an error should, also as text: `{"err": "card_declined"}`, `{"errors": "Your card was declined."}`.
fn error_of(scanner: &Scanner, level: &Level) -> Value {
    let sentence = |key| {
        let value = level.get(key).only(Kind::Text);
        if scanner.bytes(value).contains(&b' ') { value } else { Value::ABSENT }
    };
    let text = |key| level.get(key).only(Kind::Text);
    // eWAY lists its codes: `"Errors": "V6021,V6022"`.
    let errors = text(Key::Errors);
    let errors = if scanner.bytes(errors).contains(&b',') { errors } else { sentence(Key::Errors) };
    level.get(Key::Error).or(text(Key::Err)).or(text(Key::Fault)).or(errors)
}
