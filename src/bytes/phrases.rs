//! Whether one of a few words stands in a text.

use crate::bytes::simd::{Byte, WIDTH};
use crate::bytes::text::Text;

/// `phrases!["fraud", "stolen"]`: a static of [`Phrases`].
macro_rules! phrases {
    ($($word:literal),+ $(,)?) => {
        $crate::bytes::phrases::Phrases::new($crate::bytes::phrases::beginnings![$($word),+])
    };
}
pub(crate) use phrases;

/// `beginnings!["paid", "settle"]`: a static of [`Beginnings`].
macro_rules! beginnings {
    ($($word:literal),+ $(,)?) => {{
        const LENGTH: usize = 0 $(+ 1 + $word.len())+;
        static PACKED: [u8; LENGTH] = $crate::bytes::phrases::packed(&[$($word),+]);
        $crate::bytes::phrases::Beginnings::new(&PACKED)
    }};
}
pub(crate) use beginnings;

/// Each word behind a byte that says how long it is.
pub(crate) const fn packed<const LENGTH: usize>(words: &[&str]) -> [u8; LENGTH] {
    let mut out = [0; LENGTH];
    let (mut at, mut n) = (0, 0);
    while n < words.len() {
        let word = words[n].as_bytes();
        out[at] = word.len() as u8;
        let mut byte = 0;
        while byte < word.len() {
            out[at + 1 + byte] = word[byte];
            byte += 1;
        }
        at += 1 + word.len();
        n += 1;
    }
    out
}

/// Words that a text may begin with.
pub(crate) struct Beginnings {
    /// The words, each behind a byte that says how long it is.
    words: &'static [u8],
    /// The bit that tells capitals from small letters where it does not count, or none.
    folded: u8,
}

impl Beginnings {
    pub(crate) const fn new(words: &'static [u8]) -> Self {
        Beginnings { words, folded: 0 }
    }

    /// Whether the text begins with one of them.
    pub(crate) fn begin(&self, text: &[u8]) -> bool {
        self.length_in(text) > 0
    }

    /// Whether the text is one of them, of which longer ones stand before those that they begin with.
    pub(crate) fn are(&self, text: &[u8]) -> bool {
        !text.is_empty() && self.length_in(text) == text.len()
    }

    /// Whether the function holds of one of them.
    pub(crate) fn any(&self, mut f: impl FnMut(&[u8]) -> bool) -> bool {
        let mut at = 0;
        while let Some(length) = self.words.get(at) {
            let next = at + 1 + *length as usize;
            if self.words.get(at + 1..next).is_some_and(&mut f) {
                return true;
            }
            at = next;
        }
        false
    }

    /// How long the first of them is that the text begins with; zero for none.
    #[inline(never)]
    pub(crate) fn length_in(&self, text: &[u8]) -> usize {
        let Some(start) = text.first().map(|byte| byte | self.folded) else { return 0 };
        let mut at = 0;
        while let Some([length, first]) = self.words.get(at..at + 2) {
            let next = at + 1 + *length as usize;
            // Most begin with another letter, which is asked first.
            if first | self.folded == start
                && let Some(word) = self.words.get(at + 1..next)
                && word.len() <= text.len()
                && word.iter().zip(text).all(|(one, other)| one | self.folded == other | self.folded)
            {
                return word.len();
            }
            at = next;
        }
        0
    }
}

/// Phrases to look for in a text.
pub(crate) struct Phrases {
    words: Beginnings,
    /// The bytes that begin them, each once: few, and rare in sentences.
    firsts: [u8; FEW],
    /// Their second bytes likewise; None where there are more, or a word has none.
    seconds: Option<[u8; FEW]>,
}

/// At most so many bytes begin the phrases of a list.
const FEW: usize = 8;

/// The bytes that stand at `place` in the words, each once; None where they are many, or a word is shorter.
const fn bytes_at(words: &[u8], place: usize) -> Option<[u8; FEW]> {
    let mut found = [0; FEW];
    let (mut at, mut count) = (0, 0);
    while at < words.len() {
        if words[at] as usize <= place {
            return None;
        }
        let byte = words[at + 1 + place];
        let mut n = 0;
        while n < count && found[n] != byte {
            n += 1;
        }
        if n == count && count == FEW {
            return None;
        }
        if n == count {
            found[count] = byte;
            count += 1;
        }
        at += words[at] as usize + 1;
    }
    while count < FEW {
        found[count] = found[count - 1];
        count += 1;
    }
    Some(found)
}

impl Phrases {
    /// Collects the bytes that begin the words.
    pub(crate) const fn new(words: Beginnings) -> Self {
        let Some(firsts) = bytes_at(words.words, 0) else { panic!("too many bytes begin these phrases") };
        Phrases { firsts, seconds: bytes_at(words.words, 1), words }
    }

    /// The same words, which are of small letters, in capitals too.
    pub(crate) const fn folded(self) -> Self {
        Phrases { words: Beginnings { folded: 0x20, ..self.words }, ..self }
    }

    /// Whether one of them stands in the text.
    #[inline(never)]
    pub(crate) fn any_in(&self, text: Text) -> bool {
        let bytes = text.bytes();
        let folded = Byte::new(self.words.folded);
        let places = |at: usize, bytes: &[u8; FEW]| {
            let block = text.block(at).with(folded);
            let [first, rest @ ..] = bytes;
            rest.iter().fold(block.is(Byte::new(*first)), |found, byte| found.or(block.is(Byte::new(*byte))))
        };
        let mut at = 0;
        while at < bytes.len() {
            // A mark may stand past the text's end.
            let mut marks = places(at, &self.firsts).mask();
            if let (true, Some(seconds)) = (marks != 0, &self.seconds) {
                marks &= places(at + 1, seconds).mask();
            }
            while marks != 0 {
                let place = at + marks.trailing_zeros() as usize;
                let Some(rest @ [_, ..]) = bytes.get(place..) else { break };
                if self.words.begin(rest) {
                    return true;
                }
                marks &= marks - 1;
            }
            at += WIDTH;
        }
        false
    }
}
