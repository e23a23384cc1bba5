//! Whether one of a few words stands in a text.

use crate::bytes::simd::{Byte, WIDTH};
use crate::bytes::text::Text;

/// `phrases!["fraud", "stolen"]`: a static of [`Phrases`].
macro_rules! phrases {
    ($($word:literal),+ $(,)?) => {{
        const LENGTH: usize = 0 $(+ 1 + $word.len())+;
        static PACKED: [u8; LENGTH] = $crate::bytes::phrases::packed(&[$($word),+]);
        $crate::bytes::phrases::Phrases::new(&PACKED)
    }};
}
pub(crate) use phrases;

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

/// Phrases to look for in a text.
pub(crate) struct Phrases {
    /// The words, each behind a byte that says how long it is.
    words: &'static [u8],
    /// The bytes that begin them, each once: few, and rare in sentences.
    firsts: [u8; 8],
    /// The bit that tells capitals from small letters where it does not count, or none.
    folded: u8,
}

impl Phrases {
    /// Packs the words behind their lengths, and collects the bytes that begin them.
    pub(crate) const fn new(words: &'static [u8]) -> Self {
        let mut firsts = [0; 8];
        let (mut at, mut count) = (0, 0);
        while at < words.len() {
            let mut n = 0;
            while n < count && firsts[n] != words[at + 1] {
                n += 1;
            }
            if n == count {
                firsts[count] = words[at + 1];
                count += 1;
            }
            at += words[at] as usize + 1;
        }
        assert!(at == words.len());
        while count < 8 {
            firsts[count] = firsts[count - 1];
            count += 1;
        }
        Phrases { words, firsts, folded: 0 }
    }

    /// The same words, which are of small letters, in capitals too.
    pub(crate) const fn folded(self) -> Self {
        Phrases { folded: 0x20, ..self }
    }

    /// Whether one of them stands in the text.
    #[inline(never)]
    pub(crate) fn any_in(&self, text: Text) -> bool {
        let bytes = text.bytes();
        let mut at = 0;
        while at < bytes.len() {
            // A mark may stand behind the text's end.
            let block = text.block(at).with(Byte::new(self.folded));
            let mut firsts = block.is(Byte::new(self.firsts[0]));
            for first in &self.firsts[1..] {
                firsts = firsts.or(block.is(Byte::new(*first)));
            }
            let mut marks = firsts.mask();
            while marks != 0 {
                let place = at + marks.trailing_zeros() as usize;
                let Some(rest @ [_, ..]) = bytes.get(place..) else { break };
                if self.begins(rest) {
                    return true;
                }
                marks &= marks - 1;
            }
            at += WIDTH;
        }
        false
    }

    #[inline(never)]
    fn begins(&self, text: &[u8]) -> bool {
        let mut words = self.words;
        while let [length, tail @ ..] = words {
            let Some((word, next)) = tail.split_at_checked(*length as usize) else { break };
            let mut pairs = word.iter().zip(text);
            if word.len() <= text.len() && pairs.all(|(one, other)| one | self.folded == other | self.folded) {
                return true;
            }
            words = next;
        }
        false
    }
}
