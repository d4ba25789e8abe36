//! The same words twice take the room of something new.

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};
use std::collections::HashSet;

pub const RULE: Rule = Rule {
    name: "same-twice",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::SAME_TWICE,
    source: source::OWN_ROOM,
    check: |material| {
        let mut seen = HashSet::new();
        let again = material.bullets().find(|text| !seen.insert(own::plain(text)))?;
        Some(Facts::about(own::quote(again)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.tell("hielp klanten");
            it.tell("Hielp klanten.");
        }],
        quiet: &[
            |_| (),
            |it| {
                it.tell("hielp klanten");
                it.tell("hielp klanten in het Engels");
            },
        ],
    },
};
