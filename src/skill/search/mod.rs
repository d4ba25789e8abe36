//! The search field over skills and activities: pure, in both languages at once, forgiving.
//!
//! Case and accents don't count, the beginning of a word is enough, mistakes in longer words are forgiven, forms of a
//! word find each other, and so do a Dutch compound and its parts. A student's sentence ("ik kan goed met mensen")
//! works as well as a word. It runs in the reader, beside the page: the app never names it.

mod fold;
pub mod index;
mod query;
mod rank;
mod stem;
mod typo;

pub use fold::{MAX_LETTERS, folded};
pub use index::{Field, Index};
pub use rank::Found;

use super::{activity, lexicon, taxonomy};
use crate::text::{Label, Lang};
use std::sync::OnceLock;

static SKILLS: OnceLock<Index> = OnceLock::new();
static ACTIVITIES: OnceLock<Index> = OnceLock::new();

/// Ids of the skills that fit what was typed, best first; none for an empty query. Where two fit equally, the one whose
/// words are in `lang` stands first.
pub fn skills(text: &str, lang: Lang) -> Vec<&'static str> {
    let found = skill_index().search(text, lang);
    found.into_iter().filter_map(|found| Some(lexicon::all().get(found.row)?.id)).collect()
}

/// A skill that was found: of our lexicon, or of the school's taxonomy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// The id of an entry.
    Ours(&'static str),
    /// A row that the lexicon doesn't have.
    Theirs(&'static taxonomy::Row),
}

/// At most `most` skills that fit what was typed: ours first, and behind them the school's, for which some room is kept.
/// A row of the school that is one of our entries stands for that entry.
pub fn skills_everywhere(text: &str, lang: Lang, most: usize) -> Vec<Hit> {
    let mut ours: Vec<_> = skills(text, lang).into_iter().map(Hit::Ours).collect();
    let Some(taxonomy) = taxonomy::now() else {
        ours.truncate(most);
        return ours;
    };
    let found = taxonomy.search(text, lang).map(|row| row.ours.map_or(Hit::Theirs(row), Hit::Ours));
    let (same, theirs): (Vec<_>, Vec<_>) = found.partition(|hit| matches!(hit, Hit::Ours(_)));
    let more: Vec<_> = same.into_iter().filter(|hit| !ours.contains(hit)).collect();
    ours.extend(more);
    ours.truncate(most - theirs.len().min(most * 3 / 8));
    ours.extend(theirs);
    ours.truncate(most);
    ours
}

/// Ids of the activities that fit what was typed, as for [`skills`].
pub fn activities(text: &str, lang: Lang) -> Vec<&'static str> {
    let found = activity_index().search(text, lang);
    found.into_iter().filter_map(|found| Some(activity::all().get(found.row)?.id)).collect()
}

/// The index of the lexicon; a row has the place of its entry in the table.
///
/// It is built at the first search: a constant of the same content would make the reader larger for every visitor, and
/// save a few milliseconds beside the page of who searches.
pub fn skill_index() -> &'static Index {
    SKILLS.get_or_init(|| Index::of(lexicon::all().iter().map(|entry| names([entry.printed], entry.everyday))))
}

/// The index of the activities.
pub fn activity_index() -> &'static Index {
    let texts = || activity::all().iter().map(|activity| names([activity.label, activity.role], activity.synonyms));
    ACTIVITIES.get_or_init(|| Index::of(texts()))
}

/// The texts of a row: its labels, and the alternatives by which it is found besides.
fn names<const N: usize>(labels: [Label; N], others: Label) -> impl Iterator<Item = (Field, &'static str)> {
    Lang::ALL.into_iter().flat_map(move |lang| {
        let labels = labels.into_iter().map(move |label| (Field { is_label: true, lang }, label.get(lang)));
        let others = others.get(lang).split('|');
        labels.chain(others.map(move |other| (Field { is_label: false, lang }, other)))
    })
}
