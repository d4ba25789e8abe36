//! The first skill is what an employer reads first, so its example counts most.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "first-unproven",
    severity: Severity::Better,
    step: Step::Skills,
    field: None,
    wording: words::skills::FIRST_UNPROVEN,
    source: source::NIELSEN,
    check: |material| {
        let profile = &material.profile;
        let first =
            profile.skills.first().filter(|skill| !profile.experiences.is_empty() && !profile.is_proven(skill))?;
        Some(Facts::about(first.printed(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.knows(&["excel"]);
            it.tell("hielp mee");
        }],
        quiet: &[|it| it.knows(&["excel"]), |it| it.proves("excel")],
    },
};
