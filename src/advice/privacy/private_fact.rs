//! What an employer may not ask, or need not know, in the student's own words: religion, health, family, money, an
//! address, the names of others (GDPR, article 9; NVP Sollicitatiecode).

use super::{age, exposed};
use crate::advice::{Rule, Severity, Step, source, words};
use crate::privacy::detector;

/// The categories of other rules.
const ELSEWHERE: [&str; 3] = ["gender", "photo", "birth-year"];

pub const RULE: Rule = Rule {
    name: "private-fact",
    severity: Severity::Look,
    step: Step::Tell,
    field: None,
    wording: words::privacy::PRIVATE_FACT,
    source: source::GDPR_SPECIAL,
    check: |material| {
        exposed(material, |exposure| {
            let is_elsewhere = age::CATEGORIES.contains(&exposure.category) || ELSEWHERE.contains(&exposure.category);
            // A town with a street has its own rule.
            exposure.severity == detector::Severity::Advise && !is_elsewhere && !exposure.place.is_contact()
        })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.tell("hielp elke week in de moskee"),
            |it| it.profile.summary.nl = "Door mijn autisme werk ik heel precies.".into(),
            |it| it.profile.summary.en = "I have two children.".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.tell("begeleidde kinderen met ADHD bij hun huiswerk"),
            |it| {
                it.profile.summary.nl = "Ik ben getrouwd.".into();
                it.profile.kept_facts.push("family summary".into());
            },
        ],
    },
};
