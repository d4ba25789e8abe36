//! A profile text says what the student looks for and can do; a few words can't.

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};

/// "What I look for" and "what I can do" take at least as many.
const FEWEST_WORDS: usize = 8;

pub const RULE: Rule = Rule {
    name: "short-profile",
    severity: Severity::Better,
    step: Step::You,
    field: Some("summary"),
    wording: words::writing::SHORT_PROFILE,
    source: source::WESTMINSTER,
    check: |material| {
        let words = own::words(material.summary()).len();
        (1..FEWEST_WORDS).contains(&words).then(Facts::default)
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.profile.summary.nl = "Ik zoek werk.".into()],
        quiet: &[
            |_| (),
            |it| it.profile.summary.nl = "Ik zoek een bijbaan in een kas, op zaterdag en in de vakantie.".into(),
        ],
    },
};
