//! A playful address is the first thing that an employer reads of a student.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

/// Words that say it where they stand alone; within a name they may be a name (Glover).
const WHOLE: [&str; 4] = ["lover", "boss", "baby", "queen"];

/// Words that say it where a part opens with them.
const OPENINGS: [&str; 8] = ["sexy", "gamer", "prinses", "princess", "cutie", "ninja", "killer", "lekkerding"];

pub const RULE: Rule = Rule {
    name: "odd-address",
    severity: Severity::Better,
    step: Step::You,
    field: Some("email"),
    wording: words::contact::ODD_ADDRESS,
    source: source::INFORMAL_ADDRESS,
    check: |material| {
        let email = material.profile.contact.email.to_lowercase();
        let name = email.split('@').next().unwrap_or_default();
        let mut parts = name.split(|c: char| !c.is_alphabetic());
        let is_odd = |part: &str| {
            WHOLE.contains(&part) || part.contains("xx") || OPENINGS.iter().any(|opening| part.starts_with(opening))
        };
        parts.any(is_odd).then(|| Facts::about(material.profile.contact.email.trim()))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.contact.email = "sexy_sanne@example.nl".into(),
            |it| it.profile.contact.email = "xxlievexx@example.nl".into(),
            |it| it.profile.contact.email = "GamerBoy@example.nl".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.profile.contact.email = "j.glover@example.nl".into(),
            |it| it.profile.contact.email = "alex.maxwell@example.nl".into(),
        ],
    },
};
