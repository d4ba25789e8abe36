//! An experience without a date can't be placed; a year is enough.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::Experience;

#[cfg(test)]
use crate::advice::structure::period;

pub const RULE: Rule = Rule {
    name: "no-dates",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::structure::NO_DATES,
    source: source::LADDERS,
    check: |material| {
        let is_such = |experience: &&Experience| experience.period.is_empty();
        let experience = material.profile.experiences.iter().find(is_such)?;
        Some(Facts::about(experience.role_shown(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell("hielp mee")],
        quiet: &[
            |_| (),
            |it| {
                it.tell("hielp mee");
                it.profile.experiences[0].period = period("2025", None);
            },
        ],
    },
};
