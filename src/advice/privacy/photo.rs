//! No photo: it says nothing about the work, and a computer can't read it.

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};

/// Sayings about a picture of oneself; in an example a photo is work.
const PHRASES: [&str; 9] = [
    "pasfoto",
    "mijn foto",
    "foto van mij",
    "foto bijgevoegd",
    "zie foto",
    "photo attached",
    "my photo",
    "photo of me",
    "passport photo",
];

pub const RULE: Rule = Rule {
    name: "photo",
    severity: Severity::Look,
    step: Step::You,
    field: Some("summary"),
    wording: words::privacy::PHOTO,
    source: source::PORTSMOUTH,
    check: |material| own::phrase(material.summary(), &PHRASES).map(Facts::about),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Zie mijn foto hiernaast.".into(),
            |it| it.profile.summary.en = "Photo attached.".into(),
        ],
        quiet: &[|_| (), |it| it.tell("met mijn foto won ik een prijs")],
    },
};
