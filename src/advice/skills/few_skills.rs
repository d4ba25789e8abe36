//! A CV opens with a block of 8 to 12 skills, concrete and personal.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

/// The fewest that give a picture.
const FEWEST: usize = 8;

pub const RULE: Rule = Rule {
    name: "few-skills",
    severity: Severity::Better,
    step: Step::Skills,
    field: Some("search"),
    wording: words::skills::FEW_SKILLS,
    source: source::OWN_GLANCE,
    check: |material| {
        let count = material.profile.skills.len();
        (1..FEWEST).contains(&count).then(|| Facts::many(count))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.knows(&["excel"])],
        quiet: &[|_| (), |it| it.knows(&["1", "2", "3", "4", "5", "6", "7", "8"])],
    },
};
