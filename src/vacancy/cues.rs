//! Cues: a text as its folded words, in which a phrase can be looked for as it is written.

use crate::skill::search::each_word_at;
use std::ops::Range;

/// The folded words of a text, each with a space before and behind it, and where they come from.
#[derive(Debug, Default)]
pub(super) struct Folded {
    pub(super) text: String,
    /// Where each word begins in `text`, and its bytes in the original.
    words: Vec<(usize, Range<usize>)>,
}

impl Folded {
    pub(super) fn of(original: &str) -> Self {
        let mut folded = Self { text: " ".to_owned(), words: Vec::new() };
        each_word_at(original, |at, word| {
            folded.words.push((folded.text.len(), at));
            folded.text.push_str(word);
            folded.text.push(' ');
        });
        folded
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether a phrase is there, whole words only; one that ends in `*` may go on.
    pub(super) fn says(&self, phrase: &str) -> bool {
        self.find(phrase).is_some()
    }

    /// Whether one of the phrases is there; `|` stands between them.
    pub(super) fn says_one_of(&self, phrases: &str) -> bool {
        phrases.split('|').any(|phrase| self.says(phrase))
    }

    /// The bytes of the original where a phrase stands first.
    pub(super) fn find(&self, phrase: &str) -> Option<Range<usize>> {
        self.find_all(phrase).next()
    }

    /// The bytes of the original wherever a phrase stands.
    pub(super) fn find_all<'a>(&'a self, phrase: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        let (letters, is_open) = phrase.strip_suffix('*').map_or((phrase, false), |letters| (letters, true));
        let found = self.text.match_indices(letters).filter(move |(at, _)| {
            let end = at + letters.len();
            self.text[..*at].ends_with(' ') && (is_open || self.text[end..].starts_with(' '))
        });
        found.filter_map(move |(at, _)| {
            let first = self.words.partition_point(|(start, _)| *start < at);
            let behind = self.words.partition_point(|(start, _)| *start < at + letters.len());
            let (first, last) = (self.words.get(first)?, self.words.get(behind.checked_sub(1)?)?);
            Some(first.1.start..last.1.end)
        })
    }

    /// The words with their bytes in the original.
    pub(super) fn words(&self) -> impl DoubleEndedIterator<Item = (&str, Range<usize>)> {
        self.words.iter().map(|(start, at)| {
            let word = &self.text[*start..];
            (word.split(' ').next().unwrap_or_default(), at.clone())
        })
    }
}

/// Whether a list of words with spaces around them holds a word.
pub(super) fn has(list: &str, word: &str) -> bool {
    list.match_indices(word).any(|(at, _)| list[..at].ends_with(' ') && list[at + word.len()..].starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words_and_know_their_place() {
        let original = "Een diploma Sociale Hygiëne is een pré!";
        let folded = Folded::of(original);
        let at = |phrase: &str| folded.find(phrase).map(|at| &original[at]);
        assert_eq!(at("sociale hygiene"), Some("Sociale Hygiëne"));
        assert_eq!(at("pre"), Some("pré"));
        assert_eq!(at("dip"), None);
        assert_eq!(at("dip*"), Some("diploma"));
        assert!(folded.says_one_of("must|een pre") && !folded.says_one_of("must|nee"));
        assert!(has(" a bc d ", "bc") && !has(" a bc d ", "b"));
    }
}
