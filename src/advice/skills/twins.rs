//! Two skills that say the same take the room of another one.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "twins",
    severity: Severity::Better,
    step: Step::Skills,
    field: None,
    wording: words::skills::TWINS,
    source: source::OWN_ROOM,
    check: |material| {
        let profile = &material.profile;
        profile.twins().map(|(_, later)| Facts::about(later.printed(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.knows(&["koken", "eten-klaarmaken"])],
        quiet: &[
            |it| it.knows(&["koken"]),
            |it| {
                it.knows(&["koken", "eten-klaarmaken"]);
                it.profile.keep_twin(crate::skill::Skill::known("eten-klaarmaken"));
            },
        ],
    },
};
