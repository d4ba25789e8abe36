//! The rows of the activity table, one file per group; side jobs fill three.

mod care;
mod club;
mod family_business;
mod hospitality;
mod internship;
mod making;
mod new_country;
mod online;
mod school;
mod shop;
mod sport;
mod volunteering;
mod work;

use super::activity::{Activity, Ask, Phrase, Sample, Shown};
use super::table::{join, len};
use crate::text::{Label, label};

/// The groups in the order of the screen.
const PARTS: &[&[Activity]] = &[
    shop::SHOP,
    hospitality::HOSPITALITY,
    work::WORK,
    internship::INTERNSHIP,
    sport::SPORT,
    club::CLUB,
    care::CARE,
    school::SCHOOL,
    making::MAKING,
    online::ONLINE,
    volunteering::VOLUNTEERING,
    family_business::FAMILY_BUSINESS,
    new_country::NEW_COUNTRY,
];

pub(super) static ACTIVITIES: [Activity; len(PARTS)] = join(PARTS);

/// Nothing to say.
const NONE: Label = label("", "");

/// A task in the fewest words: id, Dutch, English.
const fn task(id: &'static str, nl: &'static str, en: &'static str) -> Phrase {
    Phrase { id, text: label(nl, en) }
}

/// A skill and the tasks by which it shows.
const fn shown(skill: &'static str, by: &'static [&'static str]) -> Shown {
    Shown { skill, by }
}

/// A sample answer in the fewest words: what it answers, Dutch, English.
const fn sample(ask: Ask, nl: &'static str, en: &'static str) -> Sample {
    Sample { ask, words: label(nl, en) }
}
