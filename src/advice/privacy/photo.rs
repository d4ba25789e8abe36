//! No photo: it says nothing about the work, and a computer can't read it.

use super::exposed;
use crate::advice::{Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "photo",
    severity: Severity::Look,
    step: Step::You,
    field: Some("summary"),
    wording: words::privacy::PHOTO,
    source: source::PORTSMOUTH,
    check: |material| exposed(material, |exposure| exposure.category == "photo"),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Zie mijn foto hiernaast.".into(),
            |it| it.profile.summary.en = "Photo attached.".into(),
        ],
        quiet: &[|_| (), |it| it.tell("met mijn foto won ik een prijs")],
    },
};
