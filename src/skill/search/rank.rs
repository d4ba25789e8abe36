//! Ranking: which rows fit all that was typed, and in which order.
//!
//! A row is worth the sum of how well it holds each typed word, rare words counting more, and half as much again when one
//! of its names is just what was typed. A name that students read counts a little more than one by which it is only found.
//! A label that begins with everything that was typed stands before all others, and before it a name of several words
//! that is just that.

use super::index::{Index, Text};
use super::query::{self, Fit, Typed};
use crate::text::Lang;

/// How many rows are found at most.
const MOST: usize = 32;

/// Fits within so much of the best are what the word means; how many texts hold them says how rare it is.
const NEAR_THE_BEST: Fit = 12;

/// A filler counts so much: "met mensen" prefers the name "met mensen" to "mensen".
const FILLER_WEIGHT: u32 = 1;

/// What a name in other words than the label is worth, and one in the other language than the screen's, in percent.
const NOT_THE_LABEL: u32 = 75;
const OTHER_LANGUAGE: u32 = 95;

/// Rows that are worth less than this part of the best, in percent, are no answer.
const NO_ANSWER: u32 = 30;

const LABEL_BEGINS_SO: u32 = 1 << 27;
/// A name of several words that is just what was typed: "ik kan goed met mensen".
const NAME_IS_SO: u32 = 1 << 28;
const LABEL_IS_SO: u32 = 1 << 29;

/// A row that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its place among the rows.
    pub row: usize,
    /// Whether every typed word fits it.
    pub is_whole: bool,
    worth: u32,
}

/// What is known of a text or row while the words of a query come by.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// The best fit of the word at hand.
    fit: Fit,
    /// Of all words so far.
    worth: u32,
    /// How many words fit, fillers apart.
    words: u32,
}

impl Index {
    /// The rows that fit what was typed, best first; rows of equal worth keep their order.
    pub fn search(&self, text: &str, lang: Lang) -> Vec<Found> {
        let words = query::words(text);
        let content = words.iter().filter(|word| !word.is_filler).count() as u32;
        let mut texts = vec![Tally::default(); self.texts.len()];
        let mut rows = vec![Tally::default(); self.len()];
        for word in &words {
            self.count(word, lang, &mut texts, &mut rows);
        }
        self.add_names(content, &texts, &mut rows);
        self.best(&words, content, &rows)
    }

    /// Adds what a word of the query is worth to all texts and rows that hold it.
    fn count(&self, word: &Typed, lang: Lang, texts: &mut [Tally], rows: &mut [Tally]) {
        let mut touched = Vec::new();
        let mut best = 0;
        query::each_fit(self, word, |number, fit| {
            best = best.max(fit);
            for place in self.places_of(number) {
                let tally = &mut texts[*place as usize];
                if tally.fit == 0 {
                    touched.push(*place);
                }
                tally.fit = tally.fit.max(fit);
            }
        });
        let near = touched.iter().filter(|place| texts[**place as usize].fit + NEAR_THE_BEST >= best).count();
        let weight = if word.is_filler { FILLER_WEIGHT } else { weight(self.texts.len(), near) };
        let counted = u32::from(!word.is_filler);
        // Texts of a row stand together, so rows come by in order once the places are sorted.
        touched.sort_unstable();
        let mut at = 0;
        while let Some(place) = touched.get(at) {
            let row = self.texts[*place as usize].row;
            let mut row_fit = 0;
            while let Some(place) = touched.get(at).filter(|place| self.texts[**place as usize].row == row) {
                let text = &self.texts[*place as usize];
                let tally = &mut texts[*place as usize];
                let fit = std::mem::take(&mut tally.fit) * share(text, lang) / 100;
                tally.worth += fit * weight;
                tally.words += counted;
                row_fit = row_fit.max(fit);
                at += 1;
            }
            let tally = &mut rows[row as usize];
            tally.worth += row_fit * weight;
            tally.words += counted;
        }
    }

    /// Adds to each row what the best of its names is worth by itself: half of it where the name is just what was typed,
    /// less where words are missing on either side (Dice's coefficient).
    fn add_names(&self, content: u32, texts: &[Tally], rows: &mut [Tally]) {
        for (row, tally) in (0..).zip(rows) {
            if tally.worth == 0 {
                continue;
            }
            let first = self.first_text(row);
            let names = self.texts_of(row).iter().zip(&texts[first..]);
            let best = names.map(|(text, name)| name.worth * name.words / (content + text.content)).max();
            tally.worth += best.unwrap_or(0);
        }
    }

    /// The best rows in order.
    fn best(&self, words: &[Typed], content: u32, rows: &[Tally]) -> Vec<Found> {
        let mut best: Vec<Found> = Vec::with_capacity(MOST + 1);
        for (row, tally) in rows.iter().enumerate().filter(|(_, tally)| tally.words > 0) {
            let is_whole = tally.words == content;
            let worth = tally.worth + if is_whole { self.beginning(row as u32, words) } else { 0 };
            if best.len() == MOST && best.last().is_some_and(|last| last.worth >= worth) {
                continue;
            }
            let at = best.partition_point(|known| known.worth >= worth);
            best.insert(at, Found { row, is_whole, worth });
            best.truncate(MOST);
        }
        let plain = |found: &Found| found.worth % LABEL_BEGINS_SO;
        let highest = best.iter().map(plain).max().unwrap_or(0);
        best.retain(|found| plain(found) >= highest * NO_ANSWER / 100);
        best
    }

    /// What it is worth that a label begins with all that was typed, that it is that but for fillers, or that a name is it.
    fn beginning(&self, row: u32, words: &[Typed]) -> u32 {
        let all = || words.iter().map(Typed::letters);
        let content = || words.iter().filter(|word| !word.is_filler).map(Typed::letters);
        // "Ik kan" may stand before a name.
        let opening = words.iter().take_while(|word| word.is_filler).count();
        let worth = self.texts_of(row).iter().map(|text| {
            let begins = |phrase: &mut dyn Iterator<Item = &[u8]>| self.begins(text, phrase);
            match text.field.is_label {
                true if begins(&mut content()) == LABEL_IS_SO => LABEL_IS_SO,
                true => begins(&mut all()),
                false => {
                    let mut said = (0..=opening).filter(|from| words.len() - from > 1);
                    let is_it = said.any(|from| begins(&mut all().skip(from)) == LABEL_IS_SO);
                    if is_it { NAME_IS_SO } else { 0 }
                }
            }
        });
        worth.max().unwrap_or(0)
    }

    fn begins(&self, label: &Text, phrase: &mut dyn Iterator<Item = &[u8]>) -> u32 {
        let mut known = self.words_of(label);
        let mut is_cut = false;
        for typed in phrase {
            // Only the last word may be unfinished.
            match known.next() {
                Some(word) if !is_cut && word.starts_with(typed) => is_cut = word.len() > typed.len(),
                _ => return 0,
            }
        }
        if is_cut || known.len() > 0 { LABEL_BEGINS_SO } else { LABEL_IS_SO }
    }
}

/// What a name counts for, in percent.
fn share(text: &Text, lang: Lang) -> u32 {
    let kind = if text.field.is_label { 100 } else { NOT_THE_LABEL };
    kind * if text.field.lang == lang { 100 } else { OTHER_LANGUAGE } / 100
}

/// The weight of a word that stands in so many of the texts: the rarer, the more; twice as rare adds two.
fn weight(texts: usize, holding: usize) -> u32 {
    2 + 2 * (texts / holding.max(1)).max(1).ilog2()
}
