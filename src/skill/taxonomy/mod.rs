//! A school's own taxonomy of skills, beside our lexicon: compiled by `vaardig taxonomy`, searched by the reader.

pub mod file;

use super::lexicon;
use super::search::Index;
use crate::text::{Lang, Localized};
use file::Unreadable;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A skill of a taxonomy with all its names, as its publisher gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// Its identifier.
    pub uri: String,
    /// Its preferred label in each language; one of them may be empty.
    pub label: Localized,
    /// Its other names.
    pub others: Vec<(Lang, String)>,
}

/// A taxonomy that can be searched.
#[derive(Clone, Debug)]
pub struct Taxonomy {
    rows: Vec<Row>,
    index: Index,
}

/// A skill of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its identifier.
    pub uri: String,
    /// Its label in each language; one of them may be empty.
    pub label: Localized,
    /// The id of the lexicon entry that is this skill, if there is one.
    pub ours: Option<&'static str>,
}

static GIVEN: OnceLock<Taxonomy> = OnceLock::new();

/// The taxonomy that this program was given.
pub fn now() -> Option<&'static Taxonomy> {
    GIVEN.get()
}

/// Searches this taxonomy too, for as long as the program runs; a second call changes nothing.
///
/// # Errors
/// When it is no file of `vaardig taxonomy`, or a damaged one.
pub fn adopt(bytes: &[u8]) -> Result<(), Unreadable> {
    let taxonomy = file::read(bytes)?;
    let _ = GIVEN.set(taxonomy);
    Ok(())
}

impl Taxonomy {
    /// A taxonomy of rows, and an index of exactly these rows.
    fn new(rows: Vec<(String, Localized)>, index: Index) -> Self {
        let ours = ours_by_code();
        let rows = rows.into_iter().map(|(uri, label)| {
            let code = uri.rsplit('/').next().unwrap_or_default();
            Row { ours: ours.get(code).copied(), uri, label }
        });
        Self { rows: rows.collect(), index }
    }

    /// The rows that fit what was typed, best first, and whether every word fits; see [`Index::search`].
    pub fn search(&self, text: &str, lang: Lang) -> impl Iterator<Item = (&Row, bool)> {
        let found = self.index.search(text, lang);
        found.into_iter().filter_map(|found| Some((self.rows.get(found.row)?, found.is_whole)))
    }

    /// All rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many distinct words its names have.
    pub fn word_count(&self) -> usize {
        self.index.word_count()
    }
}

/// The ids of our entries by their code or UUID, with which public identifiers end.
fn ours_by_code() -> HashMap<&'static str, &'static str> {
    let codes = |entry: &'static lexicon::Entry| {
        [entry.competentnl, entry.esco].into_iter().flatten().map(|code| (code, entry.id))
    };
    lexicon::all().iter().flat_map(codes).collect()
}
