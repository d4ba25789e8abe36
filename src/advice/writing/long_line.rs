//! A line under an experience is skimmed; of more than two printed lines the end is not read.

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};

/// A little more than two printed lines.
const MOST_CHARACTERS: usize = 220;

pub const RULE: Rule = Rule {
    name: "long-line",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::LONG_LINE,
    source: source::NIELSEN,
    check: |material| {
        let long = material.bullets().find(|text| text.chars().count() > MOST_CHARACTERS)?;
        Some(Facts::about(own::quote(long)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell(&"Dit was leuk. ".repeat(20))],
        quiet: &[|_| (), |it| it.tell("telde elke avond de kassa")],
    },
};
