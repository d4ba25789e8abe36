//! The search field over skills and activities: pure, in both languages at once, forgiving.
//!
//! Case and accents don't count, the beginning of a word is enough, and one typing mistake is forgiven in longer
//! words. A student's sentence ("ik kan goed koken") works as well as a word: filler words are skipped.

use super::{activity, lexicon};
use crate::text::Label;

/// At most this many words of a query count.
const MAX_WORDS: usize = 8;

/// At most this many letters of a word count: enough for every row, and a bound for pasted text.
const MAX_LETTERS: usize = 32;

/// Words shorter than this forgive no mistake: too many others are one letter away.
const FORGIVING_LENGTH: usize = 5;

/// Words that say nothing about what is searched, folded.
const FILLERS: &[&str] = &[
    "ik", "kan", "kon", "ben", "heb", "goed", "graag", "leuk", "met", "de", "het", "een", "en", "in", "op", "van",
    "bij", "i", "im", "am", "can", "good", "like", "at", "with", "the", "a", "an", "and", "to", "of", "my",
];

/// What one word of the query is worth in a field: lower is better.
type Cost = u16;

const SAME: Cost = 0;
const PREFIX: Cost = 1;
const MISTAKE: Cost = 6;
/// Added for a hit in the other words by which a row is found, so that the label wins.
const NOT_THE_LABEL: Cost = 2;
/// Added for a hit behind the first word of a label, so that "organiseren" wins from "evenementen organiseren".
const NOT_THE_FIRST_WORD: Cost = 1;
/// A label that begins with the whole query stands before all others.
const NOT_THE_BEGINNING: Cost = 100;
/// Where a label that merely begins with the query stands behind one that equals it.
const NOT_THE_END: Cost = 1;

/// Ids of the skills that fit what was typed, best first; none for an empty query.
pub fn skills(text: &str) -> Vec<&'static str> {
    let Some(query) = Query::new(text) else {
        return Vec::new();
    };
    best(lexicon::all(), |entry| entry.id, |entry| query.rank([entry.printed], [entry.everyday]))
}

/// Ids of the activities that fit what was typed, best first; none for an empty query.
pub fn activities(text: &str) -> Vec<&'static str> {
    let Some(query) = Query::new(text) else {
        return Vec::new();
    };
    best(
        activity::all(),
        |activity| activity.id,
        |activity| query.rank([activity.label, activity.role], [activity.synonyms]),
    )
}

/// What was typed, prepared once and compared with many rows. Comparing allocates nothing.
pub struct Query {
    words: Vec<Word>,
    /// All words with single spaces, fillers too: what a label may begin with.
    phrase: Vec<char>,
}

impl Query {
    /// A query, or none when nothing was typed that could be found.
    pub fn new(text: &str) -> Option<Self> {
        let mut words = Vec::new();
        each_word(text, |word| {
            if words.len() < MAX_WORDS {
                words.push(*word);
            }
        });
        let mut phrase = Vec::new();
        for word in &words {
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.extend_from_slice(word.letters());
        }
        if words.iter().any(|word| !word.is_filler()) {
            words.retain(|word| !word.is_filler());
        }
        (!words.is_empty()).then_some(Self { words, phrase })
    }

    /// How well a row fits, lower is better; none when a word of the query is nowhere in it.
    ///
    /// `labels` are what the student sees, `others` the words by which it is found besides.
    pub fn rank<const L: usize, const O: usize>(&self, labels: [Label; L], others: [Label; O]) -> Option<u16> {
        let mut costs = [None; MAX_WORDS];
        for text in labels.iter().flat_map(|label| [label.nl, label.en]) {
            self.look(text, 0, NOT_THE_FIRST_WORD, &mut costs);
        }
        for text in others.iter().flat_map(|other| [other.nl, other.en]) {
            self.look(text, NOT_THE_LABEL, NOT_THE_LABEL, &mut costs);
        }
        let mut sum = 0;
        for cost in costs.iter().take(self.words.len()) {
            sum += (*cost)?;
        }
        let beginning = labels.iter().flat_map(|label| [label.nl, label.en]).filter_map(|text| self.begins(text)).min();
        Some(sum + beginning.unwrap_or(NOT_THE_BEGINNING))
    }

    /// Lowers the cost of each word of the query that this field holds. A hit in the field's first word and one
    /// further on cost so much extra.
    fn look(&self, field: &str, first: Cost, further: Cost, costs: &mut [Option<Cost>; MAX_WORDS]) {
        let mut extra = first;
        each_word(field, |word| {
            for (wanted, best) in self.words.iter().zip(costs.iter_mut()) {
                let Some(cost) = wanted.cost_in(word) else {
                    continue;
                };
                let cost = cost + extra;
                if best.is_none_or(|known| cost < known) {
                    *best = Some(cost);
                }
            }
            extra = further;
        });
    }

    /// Whether a label begins with everything that was typed.
    fn begins(&self, label: &str) -> Option<Cost> {
        let mut rest = self.phrase.as_slice();
        let mut fits = true;
        let mut longer = false;
        each_word(label, |word| {
            if !fits {
                return;
            }
            if rest.is_empty() {
                longer = true;
                return;
            }
            let common = word.letters().iter().zip(rest).take_while(|(a, b)| a == b).count();
            if common == rest.len() {
                longer |= common < word.len;
                rest = &[];
            } else if common == word.len && rest[common] == ' ' {
                rest = &rest[common + 1..];
            } else {
                fits = false;
            }
        });
        (fits && rest.is_empty()).then_some(if longer { NOT_THE_END } else { 0 })
    }
}

/// The ids of the rows that have a rank, best first; rows of equal rank keep the order of the table.
fn best<T>(
    rows: &'static [T],
    id: impl Fn(&'static T) -> &'static str,
    rank: impl Fn(&T) -> Option<u16>,
) -> Vec<&'static str> {
    let mut found: Vec<_> = rows.iter().filter_map(|row| Some((rank(row)?, id(row)))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, id)| id).collect()
}

/// A word without case and accents, on the stack.
#[derive(Clone, Copy)]
struct Word {
    letters: [char; MAX_LETTERS],
    len: usize,
}

impl Word {
    const EMPTY: Self = Self { letters: ['\0'; MAX_LETTERS], len: 0 };

    fn push(&mut self, letter: char) {
        if self.len < MAX_LETTERS {
            self.letters[self.len] = letter;
            self.len += 1;
        }
    }

    fn letters(&self) -> &[char] {
        &self.letters[..self.len]
    }

    fn is_filler(&self) -> bool {
        FILLERS.iter().any(|filler| filler.chars().eq(self.letters().iter().copied()))
    }

    /// What this word of a query costs in a word of a row.
    fn cost_in(&self, word: &Self) -> Option<Cost> {
        let (typed, known) = (self.letters(), word.letters());
        if known.len() + 1 < typed.len() {
            return None;
        }
        if known.starts_with(typed) {
            return Some(if typed.len() == known.len() { SAME } else { PREFIX });
        }
        one_mistake(typed, known).then_some(MISTAKE)
    }
}

/// Whether `typed` is the beginning of `known` but for one letter: wrong, missing, too many, or two swapped.
///
/// Four letters may be a five-letter word that misses one ("exel"), but only that whole word.
fn one_mistake(typed: &[char], known: &[char]) -> bool {
    if known.len() < FORGIVING_LENGTH || typed.len() + 1 < FORGIVING_LENGTH {
        return false;
    }
    let at = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed_rest, known_rest) = (&typed[at..], &known[at..]);
    let missing = !known_rest.is_empty() && known_rest[1..].starts_with(typed_rest);
    if typed.len() < FORGIVING_LENGTH {
        return missing && known_rest.len() == typed_rest.len() + 1;
    }
    let too_many = !typed_rest.is_empty() && known_rest.starts_with(&typed_rest[1..]);
    let (Some((typed_first, typed_tail)), Some((known_first, known_tail))) =
        (typed_rest.split_first(), known_rest.split_first())
    else {
        return missing || too_many;
    };
    let wrong = known_tail.starts_with(typed_tail);
    let swapped = typed_tail.first() == Some(known_first)
        && known_tail.first() == Some(typed_first)
        && known_tail[1..].starts_with(&typed_tail[1..]);
    missing || too_many || wrong || swapped
}

/// The ASCII letters of an accented or joined Latin letter in lower case.
///
/// Our tables are Dutch and English, so Latin is enough; the full tables of Unicode would cost the first screen 50 kB.
fn base(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ'..='ị' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        'ß' => "ss",
        _ => return None,
    })
}

/// Calls `each` with every word of a text, folded: lower case, without accents, ligatures as their letters.
///
/// An apostrophe belongs to its word ("video's" is found by "videos"), and so do `&`, `+` and `#` ("H&M", "C#").
fn each_word(text: &str, mut each: impl FnMut(&Word)) {
    let mut word = Word::EMPTY;
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '&' | '+' | '#') {
            word.push(c.to_ascii_lowercase());
        } else if matches!(c, '\'' | '’' | '‘' | '`' | '\u{300}'..='\u{36f}') {
            continue;
        } else if c.is_alphanumeric() {
            for lower in c.to_lowercase() {
                match base(lower) {
                    Some(letters) => letters.chars().for_each(|letter| word.push(letter)),
                    None => word.push(lower),
                }
            }
        } else if word.len > 0 {
            each(&word);
            word.len = 0;
        }
    }
    if word.len > 0 {
        each(&word);
    }
}
