//! A diploma that was expected in the past has come, or has another date.

use crate::advice::structure::is_before;
use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::EducationState;

#[cfg(test)]
use crate::advice::structure::moment;

pub const RULE: Rule = Rule {
    name: "diploma-past",
    severity: Severity::Look,
    step: Step::School,
    field: None,
    wording: words::structure::DIPLOMA_PAST,
    source: source::OWN_DATES,
    check: |material| {
        let is_late = |state| matches!(state, EducationState::Expected(Some(date)) if is_before(date, material.today));
        material.profile.education.iter().any(|school| is_late(school.state)).then(Facts::default)
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            let state = EducationState::Expected(Some(moment("2026-06")));
            it.profile.education.push(crate::profile::Education { state, ..Default::default() });
        }],
        quiet: &[
            |_| (),
            |it| {
                let state = EducationState::Expected(Some(moment("2026")));
                it.profile.education.push(crate::profile::Education { state, ..Default::default() });
            },
        ],
    },
};
