//! The index: every distinct word of all rows once, with the texts in which it stands.
//!
//! A *row* is what is found (a skill, an activity). A row has *texts*: its labels and its other names, in two languages.
//! A text is a list of numbers of *words*. From these lists everything else follows in one pass, so a file needs to
//! hold no more than the words and the lists.

use super::fold::each_word;
use super::query::is_filler;
use super::stem::stem;
use super::typo::letter_set;
use crate::text::Lang;
use std::collections::HashMap;
use std::ops::Range;

/// Which of a row's names a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// What the student sees, rather than another name by which it is found.
    pub is_label: bool,
    /// Its language.
    pub lang: Lang,
}

/// A text of a row: some of the numbers in [`Index::numbers`].
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) row: u32,
    pub(super) field: Field,
    pub(super) words: Range<u32>,
    /// How many of its words are no fillers.
    pub(super) content: u32,
}

/// A word of the vocabulary, prepared for comparing.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) letters: Range<u32>,
    pub(super) letter_set: u32,
    pub(super) stem: Option<u32>,
    pub(super) is_filler: bool,
    /// Where its texts stand in [`Index::places`].
    places: Range<u32>,
}

/// Rows that can be searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// All words behind each other, sorted.
    letters: Vec<u8>,
    pub(super) words: Vec<Word>,
    pub(super) texts: Vec<Text>,
    /// The words of all texts, by number.
    numbers: Vec<u32>,
    /// The texts of all words.
    places: Vec<u32>,
    /// The first text of each row, and the end.
    rows: Vec<u32>,
}

/// A text of a row on its way into an index: its field, and the numbers of its words.
pub type Numbered = (Field, Vec<u32>);

/// Why parts make no index: a number points at nothing, or the words are not sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

/// Gathers rows for an [`Index`].
#[derive(Default)]
pub struct Builder {
    known: HashMap<String, u32>,
    rows: Vec<Vec<Numbered>>,
}

impl Builder {
    /// Adds the next row with all its texts; a text without words is left out, and so is one that is there already.
    /// What is written with a hyphen is also found without ("makeup").
    pub fn add<'a>(&mut self, texts: impl IntoIterator<Item = (Field, &'a str)>) {
        let mut row: Vec<Numbered> = Vec::new();
        for (field, text) in texts {
            let joined = text.contains('-').then(|| text.replace('-', ""));
            for text in [Some(text), joined.as_deref()].into_iter().flatten() {
                let numbers = self.numbers(text);
                if !numbers.is_empty() && !row.iter().any(|(held, words)| *held == field && *words == numbers) {
                    row.push((field, numbers));
                }
            }
        }
        self.rows.push(row);
    }

    /// The numbers of the words of a text; a new word gets the next.
    fn numbers(&mut self, text: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        each_word(text, |word| {
            let next = self.known.len() as u32;
            let known = self.known.get(word).copied();
            numbers.push(known.unwrap_or_else(|| {
                self.known.insert(word.to_owned(), next);
                next
            }));
        });
        numbers
    }

    /// The words in order, and the rows with the numbers of these words.
    pub fn finish(self) -> (Vec<String>, Vec<Vec<Numbered>>) {
        let mut words: Vec<_> = self.known.into_iter().collect();
        words.sort_unstable();
        let mut place = vec![0; words.len()];
        for (new, (_, old)) in words.iter().enumerate() {
            place[*old as usize] = new as u32;
        }
        let mut rows = self.rows;
        for number in rows.iter_mut().flatten().flat_map(|(_, numbers)| numbers) {
            *number = place[*number as usize];
        }
        (words.into_iter().map(|(word, _)| word).collect(), rows)
    }
}

impl Index {
    /// An index of rows, each with its texts.
    pub fn of<'a, R, T>(rows: R) -> Self
    where
        R: IntoIterator<Item = T>,
        T: IntoIterator<Item = (Field, &'a str)>,
    {
        let mut builder = Builder::default();
        rows.into_iter().for_each(|texts| builder.add(texts));
        let (words, rows) = builder.finish();
        // A builder numbers its own words, and sorts them.
        Self::from_parts(&words, rows).unwrap_or_default()
    }

    /// An index of sorted words, and of rows whose texts are numbers of these words.
    ///
    /// # Errors
    /// When a number points at no word, or when the words are not sorted and distinct.
    pub fn from_parts(
        sorted: &[String],
        rows: impl IntoIterator<Item = impl IntoIterator<Item = Numbered>>,
    ) -> Result<Self, Broken> {
        if !sorted.is_sorted_by(|a, b| a < b) {
            return Err(Broken);
        }
        let mut index = Self::default();
        for word in sorted {
            let start = index.letters.len() as u32;
            index.letters.extend_from_slice(word.as_bytes());
            index.words.push(Word {
                letters: start..index.letters.len() as u32,
                letter_set: letter_set(word.as_bytes()),
                stem: stem(word.as_bytes()),
                is_filler: is_filler(word.as_bytes()),
                places: 0..0,
            });
        }
        for (row, texts) in (0..).zip(rows) {
            index.rows.push(index.texts.len() as u32);
            for (field, numbers) in texts {
                index.add(row, field, &numbers)?;
            }
        }
        index.rows.push(index.texts.len() as u32);
        index.place();
        Ok(index)
    }

    fn add(&mut self, row: u32, field: Field, numbers: &[u32]) -> Result<(), Broken> {
        let start = self.numbers.len() as u32;
        let mut content = 0;
        for number in numbers {
            let word = self.words.get(*number as usize).ok_or(Broken)?;
            content += u32::from(!word.is_filler);
            self.numbers.push(*number);
        }
        let words = start..self.numbers.len() as u32;
        self.texts.push(Text { row, field, words, content: content.max(1) });
        Ok(())
    }

    /// Finds out in which texts each word stands: counts, then fills. A text that says a word twice stands there twice.
    fn place(&mut self) {
        for number in &self.numbers {
            self.words[*number as usize].places.end += 1;
        }
        let mut end = 0;
        for word in &mut self.words {
            let count = word.places.end;
            word.places = end..end;
            end += count;
        }
        self.places = vec![0; end as usize];
        for (at, text) in (0..).zip(&self.texts) {
            for number in &self.numbers[text.words.start as usize..text.words.end as usize] {
                let next = &mut self.words[*number as usize].places.end;
                self.places[*next as usize] = at;
                *next += 1;
            }
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len().saturating_sub(1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many distinct words there are.
    pub fn word_count(&self) -> usize {
        self.words.len()
    }

    /// About how many bytes it takes in memory.
    pub fn size(&self) -> usize {
        self.letters.len()
            + size_of_val(self.words.as_slice())
            + size_of_val(self.texts.as_slice())
            + (self.numbers.len() + self.places.len() + self.rows.len()) * size_of::<u32>()
    }

    pub(super) fn letters_of(&self, word: &Word) -> &[u8] {
        &self.letters[word.letters.start as usize..word.letters.end as usize]
    }

    /// The numbers of the texts that hold this word.
    pub(super) fn places_of(&self, number: u32) -> &[u32] {
        let places = &self.words[number as usize].places;
        &self.places[places.start as usize..places.end as usize]
    }

    /// The numbers of the words of a text.
    pub(super) fn numbers_of(&self, text: &Text) -> &[u32] {
        &self.numbers[text.words.start as usize..text.words.end as usize]
    }

    /// The words of a text.
    pub(super) fn words_of(&self, text: &Text) -> impl ExactSizeIterator<Item = &[u8]> {
        self.numbers_of(text).iter().map(|number| self.letters_of(&self.words[*number as usize]))
    }

    /// The place of a row's first text among all texts.
    pub(super) fn first_text(&self, row: u32) -> usize {
        self.rows[row as usize] as usize
    }

    /// The texts of a row.
    pub(super) fn texts_of(&self, row: u32) -> &[Text] {
        &self.texts[self.rows[row as usize] as usize..self.rows[row as usize + 1] as usize]
    }
}
