//! Recruiters filter on title, skill and place. The town is enough.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "no-town",
    severity: Severity::Better,
    step: Step::You,
    field: Some("town"),
    wording: words::contact::NO_TOWN,
    source: source::LINKEDIN,
    check: |material| material.profile.contact.town.trim().is_empty().then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases { fires: &[|_| ()], quiet: &[|it| it.profile.contact.town = "Delft".into()] },
};
