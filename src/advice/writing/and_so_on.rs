//! "Etc." leaves the best part to the reader.

use crate::advice::{Rule, Severity, Step, own, source, words};

const PHRASES: [&str; 9] =
    ["enz", "enzo", "enzovoort", "enzovoorts", "etc", "etcetera", "en dergelijke", "and so on", "and so forth"];

pub const RULE: Rule = Rule {
    name: "and-so-on",
    severity: Severity::Nice,
    step: Step::Tell,
    field: None,
    wording: words::writing::AND_SO_ON,
    source: source::OWN_GUESS,
    check: |material| own::seen(material, |text| own::phrase(text, &PHRASES).map(str::to_owned)),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell("kassa, schappen vullen, enz."), |it| it.tell("till, shelves etc.")],
        quiet: &[|_| (), |it| it.tell("kassa en schappen vullen")],
    },
};
