//! A year of birth in an address gives away an age that nobody may ask for (NVP Sollicitatiecode; equal-treatment
//! law).

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "year-in-email",
    severity: Severity::Better,
    step: Step::You,
    field: Some("email"),
    wording: words::contact::YEAR_IN_EMAIL,
    source: source::AGE_LAW,
    check: |material| {
        let email = &material.profile.contact.email;
        let name = email.split('@').next().unwrap_or_default();
        let mut numbers = name.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
        let this_year = material.today.year;
        let is_birth =
            |digits: &str| digits.parse().is_ok_and(|year: u16| (13..=40).contains(&this_year.saturating_sub(year)));
        numbers.any(is_birth).then(|| Facts::about(email.trim()))
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
