//! Nobody has done nothing: helping at home, sport and school count. An invitation, not a fault.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "nothing-told",
    severity: Severity::Better,
    step: Step::Did,
    field: None,
    wording: words::structure::NOTHING_TOLD,
    source: source::EUROPASS_ESSENTIALS,
    check: |material| material.profile.experiences.is_empty().then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases { fires: &[|_| ()], quiet: &[|it| it.tell("hielp mee")] },
};
