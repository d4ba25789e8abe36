//! Tasks say what the work was; an example says what this student made of it. Shown results weigh more than
//! potential.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::Experience;

pub const RULE: Rule = Rule {
    name: "no-example",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::structure::NO_EXAMPLE,
    source: source::EUROPASS_CLEAR,
    check: |material| {
        let is_such = |experience: &&Experience| !experience.tasks.is_empty() && experience.examples.is_empty();
        let experience = material.profile.experiences.iter().find(is_such)?;
        Some(Facts::about(experience.role_shown(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.tell("");
            it.profile.set_own_task(1, crate::text::Lang::Nl, "kassa geteld");
        }],
        quiet: &[|it| {
            it.tell("telde elke avond de kassa");
            it.profile.set_own_task(1, crate::text::Lang::Nl, "kassa geteld");
        }],
    },
};
