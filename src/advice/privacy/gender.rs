//! No gender in the profile text: it says nothing about the work (NVP Sollicitatiecode).

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};

/// Sayings about oneself; in an example the same words are about others.
const PHRASES: [&str; 16] = [
    "ik ben een jongen",
    "ik ben een meisje",
    "ik ben een man",
    "ik ben een vrouw",
    "jongen van",
    "meisje van",
    "als jongen",
    "als meisje",
    "geslacht",
    "i am a boy",
    "i am a girl",
    "i am a man",
    "i am a woman",
    "i m a boy",
    "i m a girl",
    "gender",
];

pub const RULE: Rule = Rule {
    name: "gender",
    severity: Severity::Look,
    step: Step::You,
    field: Some("summary"),
    wording: words::privacy::GENDER,
    source: source::EQUAL_TREATMENT,
    check: |material| own::phrase(material.summary(), &PHRASES).map(Facts::about),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Ik ben een meisje dat van dieren houdt.".into(),
            |it| it.profile.summary.nl = "Spontane jongen van de Veluwe.".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.profile.summary.nl = "Ik help graag een man of een vrouw bij de mannenmode.".into(),
            |it| it.tell("paste op een jongen van 5"),
        ],
    },
};
