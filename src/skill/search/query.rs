//! What was typed: its words, and how well each fits a word of the index.

use super::fold::{MAX_LETTERS, each_word};
use super::index::{Index, Word};
use super::{stem, typo};

/// At most this many words of a query count.
const MAX_WORDS: usize = 12;

/// Words that say nothing about what is searched, folded and sorted. "Ik kan goed met mensen" looks for "mensen".
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "a", "aan", "al", "alles", "als", "also", "altijd", "always", "am", "an", "and", "anderen", "at", "ben",
    "best", "bij", "can", "dat", "de", "die", "dingen", "do", "doe", "doen", "een", "eigen", "en", "er", "for",
    "ga", "gemaakt", "gewerkt", "gewoon", "goed", "good", "graag", "had", "have", "heb", "hebben", "heel",
    "her", "het", "him", "how", "hun", "i", "iets", "ik", "im", "in", "is", "it", "jij", "kan", "know", "kon",
    "kun", "kunnen", "leuk", "like", "love", "m", "maak", "maakt", "maakte", "made", "make", "maken", "making",
    "met", "mijn", "mn", "my", "naar", "niet", "of", "om", "omgaan", "on", "onze", "ook", "op", "or", "over",
    "own", "really", "s", "some", "soms", "stuff", "te", "that", "the", "things", "to", "uit", "vaak", "van",
    "veel", "very", "vind", "voor", "was", "we", "wel", "well", "werk", "werken", "werkt", "werkte", "with",
    "work", "worked", "working", "zelf", "zijn", "zo",
];

/// How well a word fits, in percent.
pub(super) type Fit = u32;

const SAME: Fit = 100;
const SAME_STEM: Fit = 80;
/// The typed word is the beginning of another; each letter that is still to come takes one off, at most [`TO_COME`].
const BEGINNING: Fit = 88;
const TO_COME: usize = 18;
const ONE_MISTAKE: Fit = 62;
const BEGINNING_WITH_A_MISTAKE: Fit = 55;
const TWO_MISTAKES: Fit = 45;
/// Parts of a compound: "kassa" of "kassawerk", and "werk", which says what it is but is seldom what is searched.
const FIRST_PART: Fit = 60;
const LAST_PART: Fit = 48;
/// The typed word is a part of a compound: "training" of "voetbaltraining".
const LAST_PART_OF: Fit = 50;
const MIDDLE_OF: Fit = 40;
const STEM_IN: Fit = 38;

/// A part of a compound has at least so many letters, and leaves so many, or a filler ("optijd").
const PART: usize = 4;
const REST: usize = 3;

/// A word of the query.
pub(super) struct Typed {
    letters: [u8; MAX_LETTERS],
    len: usize,
    pub(super) is_filler: bool,
    /// The stem of the verb that it makes with a particle further on: "ruim de kamer op" is "opruimen".
    with_particle: Option<u32>,
}

impl Typed {
    pub(super) fn letters(&self) -> &[u8] {
        &self.letters[..self.len]
    }
}

/// The words of a text, fillers marked. Where there are only fillers, they are what is searched.
pub(super) fn words(text: &str) -> Vec<Typed> {
    let mut words = Vec::with_capacity(MAX_WORDS);
    each_word(text, |word| {
        if words.len() < MAX_WORDS {
            let mut letters = [0; MAX_LETTERS];
            letters[..word.len()].copy_from_slice(word.as_bytes());
            let is_filler = is_filler(word.as_bytes());
            words.push(Typed { letters, len: word.len(), is_filler, with_particle: None });
        }
    });
    for at in 0..words.len() {
        let (verb, further) = (&words[at], &words[at + 1..]);
        let particle = further.iter().map(Typed::letters).find(|word| stem::PARTICLES.contains(word));
        words[at].with_particle =
            particle.filter(|_| !verb.is_filler).and_then(|it| stem::stem(&[it, verb.letters()].concat()));
    }
    if words.iter().all(|word| word.is_filler) {
        words.iter_mut().for_each(|word| word.is_filler = false);
    }
    words
}

pub(super) fn is_filler(word: &[u8]) -> bool {
    FILLERS.binary_search_by(|filler| filler.as_bytes().cmp(word)).is_ok()
}

/// Calls `each` with every word of the index that fits a typed word, and how well. One word may come more than once.
pub(super) fn each_fit(index: &Index, typed: &Typed, mut each: impl FnMut(u32, Fit)) {
    let letters = typed.letters();
    let from = index.words.partition_point(|word| index.letters_of(word) < letters);
    let beginning = index.words[from..].iter().take_while(|word| index.letters_of(word).starts_with(letters));
    let mut is_there = false;
    for (number, word) in (from as u32..).zip(beginning) {
        let to_come = index.letters_of(word).len() - letters.len();
        is_there |= to_come == 0;
        if !typed.is_filler || to_come == 0 {
            each(number, if to_come == 0 { SAME } else { BEGINNING - to_come.min(TO_COME) as Fit });
        }
    }
    if typed.is_filler || letters.len() < REST {
        return;
    }
    let stem = stem::stem(letters);
    let word = Sought {
        letters,
        set: typo::letter_set(letters),
        beginning: stem::beginning(letters),
        beginning_set: typo::letter_set(stem::beginning(letters)),
    };
    let mut is_known = is_there;
    for (number, known) in (0..).zip(&index.words) {
        if known.stem.is_some() && known.stem == stem {
            is_known = true;
            each(number, SAME_STEM);
        } else if known.stem.is_some() && known.stem == typed.with_particle {
            each(number, SAME_STEM);
        } else if let Some(fit) = word.is_held(index, known) {
            each(number, fit);
        } else if !is_there && let Some(fit) = word.holds(index, known) {
            // A word that is there itself is made of others by chance ("listener" of "list").
            each(number, fit);
        }
    }
    // A word that exists is seldom a mistake for another.
    if !is_known {
        for (number, known) in (0..).zip(&index.words) {
            if let Some(fit) = word.mistaken_for(index, known) {
                each(number, fit);
            }
        }
    }
}

/// A typed word, prepared for comparing with all words of an index.
struct Sought<'a> {
    letters: &'a [u8],
    set: u32,
    beginning: &'a [u8],
    beginning_set: u32,
}

impl Sought<'_> {
    /// How well the typed word fits as a part of a compound. The sets of letters rule nearly all words out.
    fn is_held(&self, index: &Index, known: &Word) -> Option<Fit> {
        let len = self.letters.len();
        if self.beginning_set & !known.letter_set != 0 || known.letters.len() <= len || len < PART {
            return None;
        }
        let letters = index.letters_of(known);
        if letters.ends_with(self.letters) {
            return Some(LAST_PART_OF);
        }
        if len > PART && holds(letters, self.letters) {
            return Some(MIDDLE_OF);
        }
        (self.beginning.len() >= PART && holds(letters, self.beginning)).then_some(STEM_IN)
    }

    /// How well the typed word fits as a compound of which this is a part.
    fn holds(&self, index: &Index, known: &Word) -> Option<Fit> {
        let len = known.letters.len();
        if known.letter_set & !self.set != 0 || len < PART || self.letters.len() <= len {
            return None;
        }
        let letters = index.letters_of(known);
        let is_enough = |rest: &[u8]| rest.len() >= REST || is_filler(rest);
        if self.letters.strip_prefix(letters).is_some_and(is_enough) {
            return Some(FIRST_PART);
        }
        self.letters.strip_suffix(letters).is_some_and(is_enough).then_some(LAST_PART)
    }

    fn mistaken_for(&self, index: &Index, known: &Word) -> Option<Fit> {
        let most = typo::forgiven(self.letters.len()).max(1);
        let len = known.letters.len();
        let missing = (self.set & !known.letter_set).count_ones();
        if missing > most || len + (most as usize) < self.letters.len() {
            return None;
        }
        let letters = index.letters_of(known);
        let is_near = len <= self.letters.len() + most as usize && (known.letter_set & !self.set).count_ones() <= most;
        if is_near && let Some(count) = typo::mistakes(self.letters, letters) {
            return Some(if count == 1 { ONE_MISTAKE } else { TWO_MISTAKES });
        }
        // The first letter is seldom the mistake, and it rules most words out.
        let is_begun = missing <= 1 && letters.first() == self.letters.first();
        (is_begun && typo::begins_but_for_one(self.letters, letters)).then_some(BEGINNING_WITH_A_MISTAKE)
    }
}

/// Whether the letters stand together somewhere in a word.
fn holds(word: &[u8], part: &[u8]) -> bool {
    word.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::FILLERS;

    #[test]
    fn fillers_are_sorted() {
        assert!(FILLERS.is_sorted_by(|a, b| a < b));
    }
}
