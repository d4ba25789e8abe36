//! The first word of a line is read most. A verb that says what was done is stronger than "responsible for".

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};

const PHRASES: [&str; 12] = [
    "verantwoordelijk voor",
    "ik was verantwoordelijk voor",
    "mijn taak was",
    "mijn taken waren",
    "mijn werk was",
    "ik moest",
    "responsible for",
    "i was responsible for",
    "my task was",
    "my tasks were",
    "my duties",
    "i had to",
];

pub const RULE: Rule = Rule {
    name: "weak-opening",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::WEAK_OPENING,
    source: source::QUINNIPIAC,
    check: |material| {
        let opens = |text: &str| PHRASES.iter().find(|phrase| own::plain(text).starts_with(&format!(" {phrase} ")));
        material.bullets().find_map(opens).map(|phrase| Facts::about(*phrase))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell("Verantwoordelijk voor de kassa"), |it| it.tell("I was responsible for the till")],
        quiet: &[|_| (), |it| it.tell("telde elke avond de kassa, en was daar verantwoordelijk voor")],
    },
};
