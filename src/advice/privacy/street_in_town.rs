//! The town is all that an employer needs; a street and a number are for after hiring.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "street-in-town",
    severity: Severity::Look,
    step: Step::You,
    field: Some("town"),
    wording: words::privacy::STREET_IN_TOWN,
    source: source::PORTSMOUTH,
    check: |material| material.profile.contact.town.contains(|c: char| c.is_ascii_digit()).then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.contact.town = "Dorpsstraat 12, Ede".into(),
            |it| it.profile.contact.town = "1234 AB Ede".into(),
        ],
        quiet: &[|_| (), |it| it.profile.contact.town = "’s-Hertogenbosch".into()],
    },
};
