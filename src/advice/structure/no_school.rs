//! School is what most students do all week, and employers look for it.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "no-school",
    severity: Severity::Better,
    step: Step::School,
    field: None,
    wording: words::structure::NO_SCHOOL,
    source: source::LADDERS,
    check: |material| (material.profile.education.is_empty() && !material.profile.none.education).then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|_| ()],
        quiet: &[|it| it.profile.none.education = true, |it| it.profile.education.push(Default::default())],
    },
};
