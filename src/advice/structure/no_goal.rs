//! Without a goal or words of one's own, the sheet does not say what the student looks for.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "no-goal",
    severity: Severity::Look,
    step: Step::Goal,
    field: None,
    wording: words::structure::NO_GOAL,
    source: source::DELFT,
    check: |material| {
        let profile = &material.profile;
        (profile.goal.is_none() && profile.summary.is_empty()).then(Facts::default)
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|_| ()],
        quiet: &[
            |it| it.profile.goal = Some(crate::profile::Goal::SideJob),
            |it| it.profile.summary.nl = "Ik zoek werk in een kas.".into(),
        ],
    },
};
