//! The rows of the skill lexicon, one file per corner that skills come from.

mod ai;
mod building;
mod care;
mod character;
mod creative;
mod digital;
mod green;
mod hospitality;
mod knowledge;
mod languages;
mod logistics;
mod office;
mod people;
mod programs;
mod retail;
mod sport;
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
    care::CARE,
    office::OFFICE,
    creative::CREATIVE,
    sport::SPORT,
    digital::DIGITAL,
    knowledge::KNOWLEDGE,
    programs::PROGRAMS,
    ai::AI,
    languages::LANGUAGES,
    people::PEOPLE,
    character::CHARACTER,
    thinking::THINKING,
];

pub(super) static SKILLS: [Entry; len(PARTS)] = join(PARTS);
