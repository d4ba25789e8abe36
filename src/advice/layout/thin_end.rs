//! A last page with a few lines looks like a slip; one line less mends it.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "thin-end",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::layout::THIN_END,
    source: source::OWN_LOOKS,
    check: |material| super::has_thin_end(material).then(|| Facts::many(material.pages)),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.pages = 2;
            it.last_lines = 3;
        }],
        quiet: &[
            |_| (),
            |it| {
                it.pages = 2;
                it.last_lines = 20;
            },
            |it| it.last_lines = 2,
        ],
    },
};
