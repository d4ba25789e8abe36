//! What a recruiter can search for opens the CV; personal skills follow.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "personal-first",
    severity: Severity::Nice,
    step: Step::Skills,
    field: None,
    wording: words::skills::PERSONAL_FIRST,
    source: source::QUINNIPIAC,
    check: |material| (!material.profile.has_concrete_first()).then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.knows(&["samenwerken", "excel"])],
        quiet: &[|_| (), |it| it.knows(&["excel", "samenwerken"])],
    },
};
