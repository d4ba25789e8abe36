//! A CV without a name can't be filed or answered.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "no-name",
    severity: Severity::Look,
    step: Step::You,
    field: Some("name"),
    wording: words::contact::NO_NAME,
    source: source::PORTSMOUTH,
    check: |material| material.profile.contact.name.trim().is_empty().then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases { fires: &[|_| ()], quiet: &[|it| it.profile.contact.name = "Null".into()] },
};
