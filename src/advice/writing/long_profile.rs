//! The first look at a profile lasts about three seconds; two or three sentences fit in it.

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};

/// Three sentences of twenty words.
const MOST_WORDS: usize = 60;

pub const RULE: Rule = Rule {
    name: "long-profile",
    severity: Severity::Better,
    step: Step::You,
    field: Some("summary"),
    wording: words::writing::LONG_PROFILE,
    source: source::DELFT,
    check: |material| {
        let count = own::words(material.summary()).len();
        (count > MOST_WORDS).then(|| Facts::many(count))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.profile.summary.nl = "Ik help graag mensen. ".repeat(16)],
        quiet: &[|_| (), |it| it.profile.summary.nl = "Ik help graag mensen. ".repeat(15)],
    },
};
