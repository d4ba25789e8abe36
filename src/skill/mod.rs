//! What students can do, and where that shows: the lexicon of skills and the activities with their task phrases.
//!
//! Both are tables of ours, written by hand. An entry that the tables don't know (typed by a student, or from a
//! newer file) stays a normal value: it keeps its words. [`search`] finds entries by what students type; a school may
//! add a [`taxonomy`] of its own, made of tables that others have [`published`](https://esco.ec.europa.eu).

pub mod activity;
pub mod asked;
pub mod lexicon;
#[cfg(not(target_arch = "wasm32"))]
pub mod published;
pub mod search;

mod activities;
mod skills;
mod table;
pub mod tables;
pub mod taxonomy;
mod twin;

pub use activity::{Activity, Ask, Group, NumberQuestion, Phrase, Sample, Section, Shown};
pub use lexicon::{Entry, Kind};
pub use twin::are_twins;

use crate::text::{Lang, Localized, capitalise};
use serde::{Deserialize, Serialize};

/// A skill on a profile: an entry of the lexicon, or the student's own words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Skill {
    /// The id of a lexicon [`Entry`].
    Known(String),
    /// Typed by the student.
    Own(Localized),
    /// Chosen from the taxonomy of a school. It keeps its words: another school's app may not have that taxonomy.
    Listed {
        /// Its identifier in that taxonomy.
        uri: String,
        /// Its words there.
        words: Localized,
    },
}

impl Skill {
    /// A lexicon skill by its id.
    pub fn known(id: &str) -> Self {
        Self::Known(id.to_owned())
    }

    /// The lexicon entry, if it is one that this version knows.
    pub fn entry(&self) -> Option<&'static Entry> {
        match self {
            Self::Known(id) => lexicon::find(id),
            Self::Own(_) | Self::Listed { .. } => None,
        }
    }

    /// Whether a recruiter can search for it: a tool, machine, task or language. The student's own words count as such.
    pub fn is_concrete(&self) -> bool {
        self.entry().is_none_or(|entry| entry.kind.is_concrete())
    }

    /// The words printed on a CV: employers' plain words.
    ///
    /// An id that this version does not know prints as itself with spaces: ids are readable Dutch slugs, so a
    /// file from a newer version loses nothing.
    pub fn printed(&self, lang: Lang) -> String {
        match self {
            Self::Known(id) => match lexicon::find(id) {
                Some(entry) => entry.printed.get(lang).to_owned(),
                None => capitalise(&id.replace('-', " ")),
            },
            Self::Own(text) => text.show(lang).trim().to_owned(),
            // Taxonomies write in lower case, a CV does not.
            Self::Listed { words, .. } => capitalise(words.show(lang).trim()),
        }
    }
}
