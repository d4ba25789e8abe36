//! Whole words in capitals read as shouting, and slower.

use crate::advice::{Rule, Severity, Step, own, source, words};

/// Shorter texts may be an abbreviation.
const FEWEST: usize = 8;

pub const RULE: Rule = Rule {
    name: "capitals",
    severity: Severity::Nice,
    step: Step::Tell,
    field: None,
    wording: words::writing::CAPITALS,
    source: source::CAPITALS,
    check: |material| {
        let is_loud = |text: &str| {
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            let capitals = text.chars().filter(|c| c.is_uppercase()).count();
            letters >= FEWEST && capitals * 2 > letters
        };
        own::seen(material, |text| is_loud(text).then(|| own::quote(text)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell("HIELP ELKE DAG KLANTEN")],
        quiet: &[|_| (), |it| it.tell("haalde mijn VCA en EHBO"), |it| it.tell("EHBO")],
    },
};
