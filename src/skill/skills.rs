//! The rows of the skill lexicon, one file per corner that skills come from.

mod character;
mod digital;
mod knowledge;
mod people;
mod tasks;
mod thinking;
mod trade;

use super::lexicon::Entry;
use super::table::{join, len};

/// The corners; concrete skills first, as on a CV.
const PARTS: &[&[Entry]] = &[
    trade::TRADE,
    tasks::TASKS,
    digital::DIGITAL,
    knowledge::KNOWLEDGE,
    people::PEOPLE,
    character::CHARACTER,
    thinking::THINKING,
];

pub(super) static SKILLS: [Entry; len(PARTS)] = join(PARTS);
