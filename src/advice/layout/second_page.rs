//! A first CV fits on one page; more than two internships earn a second one.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

/// More internships than this need the room.
const INTERNSHIPS: usize = 2;

pub const RULE: Rule = Rule {
    name: "second-page",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::layout::SECOND_PAGE,
    source: source::MIT,
    check: |material| {
        let internships = material.profile.experiences.iter().filter(|item| item.internship).count();
        (material.pages > 1 && internships <= INTERNSHIPS && !super::has_thin_end(material))
            .then(|| Facts::many(material.pages))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.pages = 2],
        quiet: &[
            |_| (),
            |it| {
                it.pages = 2;
                let internship = crate::profile::Experience { internship: true, ..Default::default() };
                it.profile.experiences = vec![internship; 3];
            },
        ],
    },
};
