//! A year of birth in an address gives away an age that nobody may ask for (NVP Sollicitatiecode; equal-treatment
//! law).

use crate::advice::privacy::exposed;
use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::privacy::place::Place;

pub const RULE: Rule = Rule {
    name: "year-in-email",
    severity: Severity::Better,
    step: Step::You,
    field: Some("email"),
    wording: words::contact::YEAR_IN_EMAIL,
    source: source::AGE_LAW,
    check: |material| {
        let found = exposed(material, |it| it.place == Place::Email && it.category == "birth-year");
        found.map(|_| Facts::about(material.profile.contact.email.trim()))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.profile.contact.email = "sanne2008@example.nl".into()],
        quiet: &[
            |_| (),
            |it| it.profile.contact.email = "sanne2026@example.nl".into(),
            |it| it.profile.contact.email = "s20081@example.nl".into(),
        ],
    },
};
