//! Recruiters search for tools, machines, tasks and languages: at least three of the skills should be such.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::ENOUGH_CONCRETE;

pub const RULE: Rule = Rule {
    name: "few-concrete",
    severity: Severity::Look,
    step: Step::Skills,
    field: Some("search"),
    wording: words::skills::FEW_CONCRETE,
    source: source::QUINNIPIAC,
    check: |material| {
        let count = material.profile.skills.iter().filter(|skill| skill.is_concrete()).count();
        (count < ENOUGH_CONCRETE).then(|| Facts::many(count))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|_| (), |it| it.knows(&["schappen-vullen", "kassa-bedienen", "samenwerken"])],
        quiet: &[|it| it.knows(&["schappen-vullen", "kassa-bedienen", "excel"])],
    },
};
