//! No birth date or age: it says nothing about the work and may tip the scale (NVP Sollicitatiecode; the law on equal
//! treatment).

use super::exposed;
use crate::advice::{Rule, Severity, Step, source, words};

/// The categories that tell it.
pub(super) const CATEGORIES: [&str; 3] = ["age", "birth-date", "birthplace"];

pub const RULE: Rule = Rule {
    name: "age",
    severity: Severity::Look,
    step: Step::Tell,
    field: None,
    wording: words::privacy::AGE,
    source: source::AGE_LAW,
    check: |material| exposed(material, |exposure| CATEGORIES.contains(&exposure.category)),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Ik ben 17 jaar en zoek een baan in de zorg.".into(),
            |it| it.tell("Ik ben geboren in Delft"),
            |it| it.profile.summary.nl = "Een 16-jarige scholier die van koken houdt.".into(),
            |it| it.profile.summary.en = "I’m 17 and I love cooking.".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.tell("dronk koffie met een bewoner van 91"),
            |it| it.tell("paste op een meisje van 2 jaar oud en een 12-jarige"),
            |it| it.tell("heb 3 jaar ervaring met Excel 2019"),
            |it| it.profile.summary.nl = "Ik ben een geboren verkoper.".into(),
            |it| it.profile.summary.nl = "Ik ben 20 uur per week beschikbaar.".into(),
        ],
    },
};
