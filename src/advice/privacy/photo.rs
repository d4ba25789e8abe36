//! No photo: it says nothing about the work, and a computer can't read it.

use crate::advice::{Rule, Severity, Step, own, words};

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
    step: Step::Tell,
    field: None,
    wording: words::privacy::PHOTO,
    check: |material| own::seen(material, |text| own::phrase(text, &PHRASES).map(str::to_owned)),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Zie mijn foto hiernaast.".into(),
            |it| it.profile.summary.en = "Photo attached.".into(),
        ],
        quiet: &[|_| (), |it| it.tell("maakte foto’s voor de schoolkrant")],
    },
};
