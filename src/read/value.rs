//! A value of the body in one word: where it lies and what kind it is.

/// What kind of value stands in the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// None, or one that says that there is nothing: null, false, empty text, text that was cut.
    Nothing,
    Text,
    Number,
    True,
    Object,
    List,
}

/// A value: where it lies in the body and what kind it is. Text lies between its quotes, objects
/// and lists include their brackets.
///
/// One word, so that it travels in a register. The record holds it as two words of 32 bits, so no part
/// crosses the middle:
///
/// ```text
/// 63 ... 40 | 39 ... 35 | 34     | 33     | 32      | 31 ... 8 | 7 ... 0
/// end       | unused    | hidden | quoted | escaped | start    | kind
/// ```
///
/// What is kept of nothing is zero: see [`Value::kept`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Value(u64);

pub(crate) const START: u32 = 8;
pub(crate) const ESCAPED: u32 = 32;
const QUOTED: u32 = 33;
pub(crate) const HIDDEN: u32 = 34;
pub(crate) const END: u32 = 40;
const _: () = assert!(super::LIMIT < 1 << (ESCAPED - START) && super::LIMIT < 1 << (u64::BITS - END));

impl Value {
    pub(crate) const ABSENT: Value = Value(0);

    #[inline(always)]
    pub(crate) fn new(kind: Kind, start: usize, end: usize, escaped: bool) -> Value {
        Value((kind as u32 | (start as u32) << START) as u64 | (escaped as u64) << ESCAPED | (end as u64) << END)
    }

    #[inline(always)]
    pub(crate) fn start(self) -> usize {
        (self.0 as u32 >> START) as usize
    }

    #[inline(always)]
    pub(crate) fn end(self) -> usize {
        (self.0 >> END) as usize
    }

    /// The same value, closed by a quote, or by another byte that does not belong to it.
    #[inline(always)]
    pub(crate) fn closed(self) -> Value {
        Value(self.0 | 1 << QUOTED)
    }

    /// The place after the value and the quote that closes it.
    #[inline(always)]
    pub(crate) fn next(self) -> usize {
        self.end() + (self.0 >> QUOTED & 1) as usize
    }

    /// The same value, which names a reason that must stay hidden: it is looked up as a plain decline.
    #[inline(always)]
    pub(crate) fn hide(self) -> Value {
        Value(self.0 | 1 << HIDDEN)
    }

    /// Whether it names a reason that must stay hidden.
    #[inline(always)]
    pub(crate) fn hidden(self) -> bool {
        self.0 >> HIDDEN & 1 != 0
    }

    /// Text with backslashes in it.
    #[inline(always)]
    pub(crate) fn escaped(self) -> bool {
        self.0 >> ESCAPED & 1 != 0
    }

    #[inline(always)]
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.0 as u8 == kind as u8
    }

    /// Whether something stands there. Only of a value that was kept.
    #[inline(always)]
    pub(crate) fn is_some(self) -> bool {
        self.0 != 0
    }

    /// The value, without its place where it is nothing.
    #[inline(always)]
    pub(crate) fn kept(self) -> Value {
        if self.is(Kind::Nothing) { Value::ABSENT } else { self }
    }

    /// Whether it is no object and no list.
    #[inline(always)]
    pub(crate) fn is_plain(self) -> bool {
        (self.0 as u8) < Kind::Object as u8
    }

    /// The value, or the other where there is none.
    #[inline]
    pub(crate) fn or(self, other: Value) -> Value {
        if self.is_some() { self } else { other }
    }

    /// Becomes the other, as far as that is text or a number, where nothing stands here yet.
    #[inline(never)]
    pub(crate) fn take(&mut self, other: Value) {
        *self = self.or(other.scalar());
    }

    /// The value if it is text or a number: what an attribute that is text may be.
    #[inline]
    pub(crate) fn scalar(self) -> Value {
        if self.is(Kind::Text) || self.is(Kind::Number) { self } else { Value::ABSENT }
    }

    /// What an attribute may be: an object, or else text or a number.
    #[inline(always)]
    pub(crate) fn attribute(self, object: bool) -> Value {
        if object { self.only(Kind::Object) } else { self.scalar() }
    }

    #[inline]
    pub(crate) fn only(self, kind: Kind) -> Value {
        if self.is(kind) { self } else { Value::ABSENT }
    }
}
