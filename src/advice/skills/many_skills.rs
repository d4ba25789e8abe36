//! A CV opens with a block of 8 to 12 skills; of more, the best ones drown.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

/// The most that are read.
const MOST: usize = 12;

pub const RULE: Rule = Rule {
    name: "many-skills",
    severity: Severity::Better,
    step: Step::Skills,
    field: None,
    wording: words::skills::MANY_SKILLS,
    source: source::OWN_GLANCE,
    check: |material| {
        let count = material.profile.skills.len();
        (count > MOST).then(|| Facts::many(count))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.knows(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"])],
        quiet: &[|_| (), |it| it.knows(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"])],
    },
};
