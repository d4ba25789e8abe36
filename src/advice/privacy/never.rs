//! What never belongs on a CV: numbers with which others can pose as the student, pregnancy, punishment (GDPR, articles
//! 9 and 10; UAVG, article 46).

use super::exposed;
use crate::advice::{Rule, Severity, Step, source, words};
use crate::privacy::detector;

pub const RULE: Rule = Rule {
    name: "never",
    severity: Severity::Look,
    step: Step::Tell,
    field: None,
    wording: words::privacy::NEVER,
    source: source::GDPR_NEVER,
    check: |material| exposed(material, |exposure| exposure.severity == detector::Severity::Block),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Mijn bsn is 111222333.".into(),
            |it| it.tell("Deed een taakstraf bij de gemeente"),
        ],
        quiet: &[
            |_| (),
            |it| it.tell("zocht bestelling 111252333 op"),
            |it| it.profile.summary.nl = "VOG beschikbaar.".into(),
        ],
    },
};
