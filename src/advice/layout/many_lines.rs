//! Under one experience the best lines drown among many.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::Experience;

/// Four tasks and five examples.
const MOST: usize = 9;

pub const RULE: Rule = Rule {
    name: "many-lines",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::layout::MANY_LINES,
    source: source::EUROPASS_ESSENTIALS,
    check: |material| {
        let is_such = |experience: &&Experience| experience.tasks.len() + experience.examples.len() > MOST;
        let experience = material.profile.experiences.iter().find(is_such)?;
        Some(Facts::about(experience.role_shown(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.tell("hielp mee");
            let example = it.profile.experiences[0].examples[0].clone();
            it.profile.experiences[0].examples = vec![example; 10];
        }],
        quiet: &[|_| (), |it| it.tell("hielp mee")],
    },
};
