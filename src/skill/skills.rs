//! The rows of the skill lexicon, one file per corner that skills come from.

mod building;
mod character;
mod digital;
mod green;
mod hospitality;
mod knowledge;
mod logistics;
mod people;
mod retail;
mod tasks;
mod technical;
mod thinking;
mod trade;

use super::lexicon::Entry;
use super::table::{join, len};

/// The corners; concrete skills first, as on a CV.
const PARTS: &[&[Entry]] = &[
    trade::TRADE,
    tasks::TASKS,
    retail::RETAIL,
    hospitality::HOSPITALITY,
    logistics::LOGISTICS,
    technical::TECHNICAL,
    building::BUILDING,
    green::GREEN,
    digital::DIGITAL,
    knowledge::KNOWLEDGE,
    people::PEOPLE,
    character::CHARACTER,
    thinking::THINKING,
];

pub(super) static SKILLS: [Entry; len(PARTS)] = join(PARTS);
