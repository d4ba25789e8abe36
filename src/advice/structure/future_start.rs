//! A job that has not begun is a plan; on a CV stands what was done.

use crate::advice::structure::is_before;
use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::Experience;

#[cfg(test)]
use crate::advice::structure::period;

pub const RULE: Rule = Rule {
    name: "future-start",
    severity: Severity::Look,
    step: Step::Tell,
    field: None,
    wording: words::structure::FUTURE_START,
    source: source::OWN_DATES,
    check: |material| {
        let is_such =
            |experience: &&Experience| experience.period.from.is_some_and(|from| is_before(material.today, from));
        let experience = material.profile.experiences.iter().find(is_such)?;
        Some(Facts::about(experience.role_shown(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.tell("hielp mee");
            it.profile.experiences[0].period = period("2026-10", None);
        }],
        quiet: &[|it| {
            it.tell("hielp mee");
            it.profile.experiences[0].period = period("2026-09", None);
        }],
    },
};
