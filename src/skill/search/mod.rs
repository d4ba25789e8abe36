//! The search field over skills and activities: pure, in both languages at once, forgiving.
//!
//! Case and accents don't count, the beginning of a word is enough, mistakes in longer words are forgiven, forms of a
//! word find each other, and so do a Dutch compound and its parts. A student's sentence ("ik kan goed met mensen")
//! works as well as a word. It runs in the reader, beside the page: the app never names it.

mod fold;
pub mod index;
pub mod phrase;
mod query;
mod rank;
mod stem;
mod typo;

pub(crate) use fold::base;
pub use fold::{MAX_LETTERS, each_word_at, folded};
pub use index::{Field, Index};
pub use rank::Found;

use super::{activity, lexicon, taxonomy};
use crate::text::{Label, Lang};
use phrase::{Forms, Spotter};
use std::sync::OnceLock;

static SKILLS: OnceLock<Index> = OnceLock::new();
static SKILL_FORMS: OnceLock<Forms> = OnceLock::new();
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
/// A row of the school that is one of our entries stands for that entry; where it fits whole, before ours that fit in
/// part.
pub fn skills_everywhere(text: &str, lang: Lang, most: usize) -> Vec<Hit> {
    let ours = skill_index().search(text, lang);
    let first_in_part = ours.iter().position(|found| !found.is_whole).unwrap_or(ours.len());
    let theirs = taxonomy::now().map(|taxonomy| taxonomy.search(text, lang)).into_iter().flatten();
    let theirs = theirs.map(|(row, is_whole)| (row.ours.map_or(Hit::Theirs(row), Hit::Ours), is_whole));
    let (same, theirs): (Vec<_>, Vec<_>) = theirs.partition(|(hit, _)| matches!(hit, Hit::Ours(_)));
    let (whole, part): (Vec<_>, Vec<_>) = same.into_iter().partition(|(_, is_whole)| *is_whole);
    let mut known = ours.iter().filter_map(|found| Some(Hit::Ours(lexicon::all().get(found.row)?.id)));
    let mut hits = Vec::new();
    let mut add = |hit| {
        if !hits.contains(&hit) {
            hits.push(hit);
        }
    };
    known.by_ref().take(first_in_part).for_each(&mut add);
    whole.into_iter().for_each(|(hit, _)| add(hit));
    known.for_each(&mut add);
    part.into_iter().for_each(|(hit, _)| add(hit));
    hits.truncate(most - theirs.len().min(most * 3 / 8));
    hits.extend(theirs.into_iter().map(|(hit, _)| hit));
    hits.truncate(most);
    hits
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

/// A spotter of the names of the lexicon; a row has the place of its entry in the table.
pub fn skill_spotter() -> Spotter<'static> {
    let index = skill_index();
    Spotter::new(index, SKILL_FORMS.get_or_init(|| Forms::of(index)))
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
