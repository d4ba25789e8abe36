//! No gender: it says nothing about the work (NVP Sollicitatiecode).

use super::exposed;
use crate::advice::{Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "gender",
    severity: Severity::Look,
    step: Step::You,
    field: Some("summary"),
    wording: words::privacy::GENDER,
    source: source::EQUAL_TREATMENT,
    check: |material| exposed(material, |exposure| exposure.category == "gender"),
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
