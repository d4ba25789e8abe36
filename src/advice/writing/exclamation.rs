//! Facts need no exclamation mark.

use crate::advice::{Rule, Severity, Step, own, source, words};

pub const RULE: Rule = Rule {
    name: "exclamation",
    severity: Severity::Nice,
    step: Step::Tell,
    field: None,
    wording: words::writing::EXCLAMATION,
    source: source::EXCLAMATION,
    check: |material| own::seen(material, |text| text.contains('!').then(|| own::quote(text))),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell("Ik hielp elke dag klanten!")],
        quiet: &[|_| (), |it| it.tell("Ik hielp elke dag klanten.")],
    },
};
