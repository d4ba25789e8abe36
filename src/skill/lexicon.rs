//! The skill lexicon: one row per skill, with the words that employers print and the words that students say.

use crate::text::Label;
use serde::{Deserialize, Serialize};

/// What sort of skill it is. A CV opens with the concrete ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A trade skill: a machine, a task, a technique.
    Hard,
    /// How someone works and deals with people.
    Soft,
    /// A program or a digital task.
    Digital,
    /// Work with AI tools: always a tool and a result.
    Ai,
    /// A spoken or signed language.
    Language,
    /// A body of knowledge or rules.
    Knowledge,
}

impl Kind {
    /// Whether the skill names a tool, machine, task or language, so that a recruiter can search for it.
    pub const fn is_concrete(self) -> bool {
        !matches!(self, Self::Soft)
    }
}

/// One skill of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// A readable Dutch slug; never changes once published, because save files hold it.
    pub id: &'static str,
    /// Employers' plain words, as printed on the CV. Never a whole sentence.
    pub printed: Label,
    /// What sort of skill it is.
    pub kind: Kind,
    /// How a student says it; alternatives are separated by `|`.
    pub everyday: Label,
    /// A question that draws out an example.
    pub question: Label,
    /// The ten hex digits of `https://linkeddata.competentnl.nl/id/humancapability/…`, at the one row that means
    /// the same.
    pub competentnl: Option<&'static str>,
    /// The UUID of `http://data.europa.eu/esco/skill/…`, where one fits.
    pub esco: Option<&'static str>,
}

/// The whole lexicon, in table order.
pub fn all() -> &'static [Entry] {
    super::tables::now().skills
}

/// The entry with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    all().iter().find(|entry| entry.id == id)
}
