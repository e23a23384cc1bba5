//! What the search keeps: the objects that are evidence of an error, and what was noticed about them.

use super::MOST;
use super::entry::Entry;
use super::scan::Scanner;
use super::value::Value;
use crate::context::Around;
use crate::tables::dialect::Dialects;
use crate::tables::keys::{Key, Role};
use crate::tables::shapes::Shape;
use crate::tables::stems::Sense;

/// How much an object knows of its error. The more, the higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Rank {
    /// That something failed.
    Said,
    /// In words of its own: `"DO_NOT_HONOR"`.
    Word,
    /// A known type, or a class.
    Type,
    /// A known code.
    Code,
    /// A known decline code.
    Reason,
}

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) kind: At,
    /// On the way from the root through bodies and payments alone: what it says of its state counts.
    pub(crate) main: bool,
    /// In a list of other things than errors.
    pub(crate) listed: bool,
    /// In a list of payments, captures or authorizations.
    pub(crate) paying: bool,
    /// In what was tried before.
    pub(crate) past: bool,
    /// In an error that an object keeps from an earlier attempt.
    pub(crate) kept: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    /// The root, a body or a wrapper.
    Body,
    /// A payment, or what became of it.
    Payment,
    /// An error, whatever it holds.
    Error,
    /// One of a list of errors.
    Item,
    /// One of a list that may hold errors.
    MaybeItem,
}

impl Place {
    pub(crate) const ROOT: Place =
        Place { kind: At::Body, main: true, listed: false, paying: false, past: false, kept: false };

    /// The place of what stands under a key of that role.
    pub(crate) fn under(self, role: Role) -> Place {
        let place = |kind, main| Place { kind, main: self.main && main, ..self };
        match role {
            Role::Error => place(At::Error, true),
            Role::Kept => Place { kept: true, ..place(At::Error, true) },
            // In an error, a payment keeps what failed before.
            Role::Payment => Place { kept: self.kept || self.kind == At::Error, ..place(At::Payment, true) },
            Role::Body | Role::Maybe => place(At::Body, true),
            Role::History => Place { past: true, ..place(At::Body, false) },
            Role::Plain | Role::Facts | Role::List | Role::Closed => place(At::Body, false),
        }
    }
}

/// What the words and signs of one object say.
pub(crate) struct Said {
    /// A known code and a known decline code, under keys that have no row.
    pub(crate) code: Value,
    pub(crate) decline: Value,
    /// Words that say no, under a key for a state.
    pub(crate) no: Value,
    /// The decline code is that of a `status`, which anything may have.
    pub(crate) stated: bool,
    /// It is that of a state under another key: `status_detail`.
    pub(crate) detailed: bool,
    /// The most careful sense of its reasons and states.
    pub(crate) sense: Sense,
    pub(crate) good: bool,
    pub(crate) bad: bool,
    /// A state that says so, of the object itself.
    pub(crate) paid: bool,
    /// A state that says so of the money: no order is told "paid" for its form's sake, as it is "completed".
    pub(crate) settled: bool,
    /// It speaks of a refund or a payout; or of a capture, after the payment.
    pub(crate) aside: bool,
    pub(crate) later: bool,
    /// A sign says that it went well: `success: true`.
    pub(crate) success: bool,
    /// A member says that money was taken; or that it was captured.
    pub(crate) took: bool,
    pub(crate) captured: bool,
    /// A state that says that it is not at its end; that it goes on without the payer; or that it is processed.
    pub(crate) open: bool,
    pub(crate) going: bool,
    pub(crate) moving: bool,
    /// A reason that says something: more than a state alone.
    pub(crate) reasoned: bool,
    /// A reason or a state that is a code or a number.
    pub(crate) coded: bool,
    /// A bank's answer, in two digits, that is no yes.
    pub(crate) answered: bool,
    /// A transaction's state is false, which beside such an answer says that it failed.
    pub(crate) unsure: bool,
    /// It is one page of a list.
    pub(crate) listing: bool,
    /// It names the places of a query, as GraphQL's errors do.
    pub(crate) queried: bool,
    /// A state that says failed.
    pub(crate) failed: bool,
    /// A state that says declined.
    pub(crate) refused: bool,
    /// A state that says canceled.
    pub(crate) canceled: bool,
    pub(crate) hidden: bool,
    /// It says that the address it speaks of is the delivery's.
    pub(crate) shipping: bool,
    /// Its reason is that of an earlier attempt.
    pub(crate) before: bool,
    /// An answer that says so failed, if nothing in it says that it went well.
    pub(crate) grave: bool,
    /// It speaks of a coupon, or of a discount; it says whether something is valid; and a reason in it says what coupons
    /// and others have in common: `EXPIRED`.
    pub(crate) coupon: bool,
    pub(crate) discount: bool,
    pub(crate) checks: bool,
    pub(crate) common: bool,
    /// It says that it has no data: `data: null`.
    pub(crate) nothing: bool,
    /// It names what came of it by a number that is no zero, or by a path: `ResultCode: "Dealer.Pay.PosNotFound"`.
    pub(crate) numbered: bool,
    pub(crate) pathed: bool,
    /// A bank's answer by ISO 8583, in two digits, that is a no in every list of them; and what stands beside such an
    /// answer: `transactionId`, `rrn`.
    pub(crate) iso: bool,
    pub(crate) traced: bool,
    /// It holds where the payer confirms the payment.
    pub(crate) step: bool,
}

impl Said {
    pub(crate) const NOTHING: Said = Said {
        code: Value::ABSENT,
        decline: Value::ABSENT,
        no: Value::ABSENT,
        stated: false,
        detailed: false,
        sense: Sense::None,
        good: false,
        bad: false,
        paid: false,
        settled: false,
        aside: false,
        later: false,
        success: false,
        took: false,
        captured: false,
        open: false,
        going: false,
        moving: false,
        coded: false,
        reasoned: false,
        answered: false,
        unsure: false,
        listing: false,
        queried: false,
        failed: false,
        refused: false,
        canceled: false,
        hidden: false,
        shipping: false,
        before: false,
        grave: false,
        coupon: false,
        discount: false,
        checks: false,
        common: false,
        nothing: false,
        numbered: false,
        pathed: false,
        iso: false,
        traced: false,
        step: false,
    };
}

/// An object that is evidence of an error.
#[derive(Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) entry: Entry,
    pub(crate) shape: Shape,
    pub(crate) rank: Rank,
    /// Of an earlier attempt, as an object keeps it.
    pub(crate) kept: bool,
    /// A text in a list that may hold something else.
    pub(crate) loose: bool,
    /// Nothing of it is known.
    pub(crate) empty: bool,
    /// One of a list or map of errors.
    pub(crate) item: bool,
    /// Of the answer itself: see [`Place::main`].
    pub(crate) main: bool,
    /// It stands under a key for something beside the payment: a receipt, an e-mail.
    pub(crate) aside: bool,
    /// It stands under a key for warnings, or for an earlier attempt.
    pub(crate) noticed: bool,
    /// See [`Place::paying`] and [`Place::past`].
    pub(crate) paying: bool,
    pub(crate) past: bool,
    /// One of a list of other things than errors, with a state of its own.
    pub(crate) record: bool,
    /// A payment that was canceled, and no more is said.
    pub(crate) ended: bool,
    /// Which member of the current object it was found under, as a count; below, that member's key.
    pub(crate) group: u16,
    pub(crate) key: Option<Key>,
    pub(crate) role: Role,
    /// It was found under an error's key, of whatever object around it.
    pub(crate) erring: bool,
    /// When it was made, in seconds; 0 where that is not known.
    pub(crate) created: u32,
}

/// The errors that were found, in wire order.
pub(crate) struct Found {
    pub(crate) items: [Candidate; ROOM],
    pub(crate) length: usize,
    /// The first members of the object that is asked whose it is: the bit of the key, the key and the value.
    pub(super) members: [(u32, Value, Value); MEMBERS],
}

/// So many members of an object are kept; the others are looked for in the body.
const MEMBERS: usize = 32;

/// One more than are reported, so that more are noticed.
const ROOM: usize = MOST + 1;

impl Found {
    pub(crate) const EMPTY: Found =
        Found { items: [Candidate::EMPTY; ROOM], length: 0, members: [(0, Value::ABSENT, Value::ABSENT); MEMBERS] };

    /// Adds an error, and gives it to be described further.
    #[inline(never)]
    pub(crate) fn push(&mut self, entry: &Entry, shape: Shape, rank: Rank) -> Option<&mut Candidate> {
        let one = self.next()?;
        one.entry = *entry;
        (one.shape, one.rank) = (shape, rank);
        Some(one)
    }

    /// Adds an error of which nothing is known yet.
    #[inline(never)]
    pub(crate) fn next(&mut self) -> Option<&mut Candidate> {
        let slot = self.items.get_mut(self.length)?;
        *slot = Candidate::EMPTY;
        self.length += 1;
        Some(slot)
    }

    /// Adds one that is described already.
    #[inline(never)]
    pub(crate) fn add(&mut self, one: &Candidate) {
        if let Some(slot) = self.items.get_mut(self.length) {
            *slot = *one;
            self.length += 1;
        }
    }

    /// Adds an error of which a message is known, and where in a form.
    #[inline(never)]
    pub(crate) fn push_message(&mut self, message: Value, shape: Shape) -> Option<&mut Candidate> {
        let one = self.next()?;
        one.entry.set(Key::Message, message);
        one.shape = shape;
        one.item = true;
        Some(one)
    }

    /// Copies the error at one place to another.
    #[inline(never)]
    pub(crate) fn copy(&mut self, from: usize, to: usize) {
        if from != to
            && let Some(one) = self.items.get(from).copied()
            && let Some(slot) = self.items.get_mut(to)
        {
            *slot = one;
        }
    }

    pub(crate) fn since(&mut self, from: usize) -> &mut [Candidate] {
        self.items.get_mut(from..self.length).unwrap_or_default()
    }

    /// Keeps those since `from` of which that holds.
    pub(crate) fn retain(&mut self, from: usize, mut holds: impl FnMut(&Candidate) -> bool) {
        let mut to = from;
        for at in from..self.length {
            if self.items.get(at).is_some_and(&mut holds) {
                self.copy(at, to);
                to += 1;
            }
        }
        self.length = to;
    }
}

impl Candidate {
    pub(crate) const EMPTY: Candidate = Candidate {
        entry: Entry::EMPTY,
        shape: Shape::Error,
        rank: Rank::Said,
        kept: false,
        loose: false,
        empty: false,
        item: false,
        main: false,
        aside: false,
        noticed: false,
        paying: false,
        past: false,
        record: false,
        ended: false,
        group: 0,
        key: None,
        role: Role::Plain,
        erring: false,
        created: 0,
    };

    #[inline(never)]
    pub(crate) fn blank() -> Candidate {
        Candidate::EMPTY
    }

    pub(crate) fn has(&self, key: Key) -> bool {
        self.entry.get(key).is_some()
    }

    /// Whether it names what failed, or where.
    pub(crate) fn named(&self) -> bool {
        self.has(Key::Type) || self.has(Key::Code) || self.has(Key::DeclineCode)
    }

    pub(crate) fn placed(&self) -> bool {
        self.has(Key::Param) || self.entry.place.is_some()
    }

    /// Takes from an error inside what this one lacks.
    #[inline(never)]
    pub(crate) fn absorb(&mut self, inner: &Candidate) {
        for (slot, value) in self.entry.values.iter_mut().zip(&inner.entry.values) {
            if !slot.is_some() && value.is_some() {
                *slot = *value;
                self.entry.merged = true;
            }
        }
        self.entry.place = self.entry.place.or(inner.entry.place);
        self.entry.reason = self.entry.reason.or(inner.entry.reason);
        self.entry.name = self.entry.name.or(inner.entry.name);
        self.entry.masked |= inner.entry.masked;
        self.entry.going |= inner.entry.going;
        self.entry.sense = self.entry.sense.min(inner.entry.sense);
        self.rank = self.rank.max(inner.rank);
        self.entry.status = graver(self.entry.status, inner.entry.status);
    }
}

/// Of the statuses of an error and of one in it the first, unless the second leaves open what became of the money.
pub(super) fn graver(own: u32, other: u32) -> u32 {
    let open = |status| (500..600).contains(&status);
    if own == 0 || open(other) && !open(own) { other } else { own }
}

/// What the body says of the money.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Money {
    /// An intent or payment succeeded, or waits for its capture.
    pub(crate) paid: bool,
    /// One is being processed.
    pub(crate) open: bool,
    /// Something says that money was taken, of whatever: nothing is claimed then.
    pub(crate) maybe: bool,
    /// Something waits beside the error: a decline leaves an order so, but what was only not answered may be paid yet.
    pub(crate) waits: bool,
}

/// An object that is asked whose it is.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    pub(super) object: Value,
    /// A bit for each key that it may have.
    pub(super) keys: u64,
    /// How many of its members are kept, and where the others begin.
    pub(super) count: usize,
    pub(super) rest: usize,
}

impl Asked {
    pub(super) const NOTHING: Asked = Asked { object: Value::ABSENT, keys: 0, count: 0, rest: 0 };
}

/// A walk through a body.
pub(crate) struct Walk<'a, 'f> {
    pub(super) scanner: Scanner<'a>,
    pub(super) around: Around,
    pub(super) found: &'f mut Found,
    pub(super) money: Money,
    /// The providers that may be asked.
    pub(super) dialects: Dialects<'a>,
    /// The object that is asked whose it is.
    pub(super) asked: Asked,
    /// The one whose answer it is.
    pub(super) provider: Option<usize>,
    /// It is a stream of events, of which the last counts.
    pub(super) stream: bool,
    /// A body as text inside the body.
    pub(super) nested: Value,
    /// Something lies deeper than is read.
    pub(super) deep: bool,
    /// A state that says that something is under way.
    pub(super) open: bool,
    /// Where the payer confirms the payment was named.
    pub(super) step: bool,
    /// The answer speaks of a refund or a payout.
    pub(super) aside: bool,
    /// The status that the root names.
    pub(super) status: u32,
    /// A sign of failure stands on the answer itself.
    pub(super) failing: bool,
    /// Of the object that ended last: whether it says that it went well or goes on, and when it was made.
    pub(super) last_good: bool,
    pub(super) last_open: bool,
    pub(super) last_created: u32,
    /// The message of the object of the answer, or of its payment, that ended last.
    pub(super) remark: Value,
    /// The object at hand said that it failed, before the member that is read.
    pub(super) faulty: bool,
}
