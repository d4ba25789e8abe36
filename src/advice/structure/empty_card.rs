//! An experience of which only the name stands there does not say what the student can do.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::Experience;

pub const RULE: Rule = Rule {
    name: "empty-card",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::structure::EMPTY_CARD,
    source: source::PORTSMOUTH,
    check: |material| {
        let is_such = |experience: &&Experience| experience.tasks.is_empty() && experience.examples.is_empty();
        let experience = material.profile.experiences.iter().find(is_such)?;
        Some(Facts::about(experience.role_shown(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases { fires: &[|it| it.tell("")], quiet: &[|_| (), |it| it.tell("hielp mee")] },
};
