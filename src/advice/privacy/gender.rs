//! No gender in the profile text: it says nothing about the work (NVP Sollicitatiecode).

use crate::advice::{Facts, Rule, Severity, Step, own, words};

/// Sayings about oneself; in an example the same words are about others.
const PHRASES: [&str; 14] = [
    "een jongen",
    "een meisje",
    "een man",
    "een vrouw",
    "jongen van",
    "meisje van",
    "geslacht",
    "a boy",
    "a girl",
    "a man",
    "a woman",
    "boy of",
    "girl of",
    "gender",
];

pub const RULE: Rule = Rule {
    name: "gender",
    severity: Severity::Look,
    step: Step::You,
    field: Some("summary"),
    wording: words::privacy::GENDER,
    check: |material| own::phrase(material.summary(), &PHRASES).map(Facts::about),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Ik ben een meisje dat van dieren houdt.".into(),
            |it| it.profile.summary.nl = "Spontane jongen van de Veluwe.".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.profile.summary.nl = "Ik help graag bij de mannenmode.".into(),
            |it| it.tell("paste op een jongen van 5"),
        ],
    },
};
