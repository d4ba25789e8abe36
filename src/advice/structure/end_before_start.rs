//! A period that ends before it begins is a slip of the finger.

use crate::advice::structure::is_before;
use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::{End, Period};

#[cfg(test)]
use crate::advice::structure::{moment, period};

pub const RULE: Rule = Rule {
    name: "end-before-start",
    severity: Severity::Look,
    step: Step::Tell,
    field: None,
    wording: words::structure::END_BEFORE_START,
    source: source::OWN_DATES,
    check: |material| {
        let profile = &material.profile;
        let is_turned = |period: &Period| match (period.from, period.to) {
            (Some(from), Some(End::At(to) | End::Expected(to))) => is_before(to, from),
            _ => false,
        };
        let experience = profile.experiences.iter().find(|experience| is_turned(&experience.period));
        if let Some(experience) = experience {
            return Some(Facts::about(experience.role_shown(material.lang)));
        }
        let school = profile.education.iter().find(|school| is_turned(&school.period))?;
        let words = school.level.map_or(school.school.show(material.lang), |level| level.printed().get(material.lang));
        Some(Facts { step: Some(Step::School), ..Facts::about(words) })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| {
                it.tell("hielp mee");
                it.profile.experiences[0].period = period("2025-06", Some(End::At(moment("2025-03"))));
            },
            |it| {
                let period = period("2025", Some(End::At(moment("2021"))));
                it.profile.education.push(crate::profile::Education { period, ..Default::default() });
            },
        ],
        quiet: &[
            |_| (),
            |it| {
                it.tell("hielp mee");
                it.profile.experiences[0].period = period("2025-06", Some(End::At(moment("2025"))));
            },
        ],
    },
};
