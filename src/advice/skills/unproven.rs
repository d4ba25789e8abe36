//! A skill convinces by an example. Asked only once there is a place to hang one on.

use crate::advice::{Facts, Rule, Severity, Step, words};

pub const RULE: Rule = Rule {
    name: "unproven",
    severity: Severity::Better,
    step: Step::Skills,
    field: None,
    wording: words::UNPROVEN,
    check: |material| {
        let profile = &material.profile;
        if profile.experiences.is_empty() {
            return None;
        }
        let mut unproven = profile.skills.iter().filter(|skill| !profile.is_proven(skill));
        let words = unproven.next()?.printed(profile.language);
        Some(Facts { words, count: 1 + unproven.count(), step: None })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.knows(&["excel"]);
            it.tell("maakte elke maand het overzicht");
        }],
        quiet: &[
            |it| it.knows(&["excel"]),
            |it| {
                it.knows(&["excel"]);
                it.tell("maakte elke maand het overzicht");
                let (id, lang) = (it.profile.experiences[0].id, it.profile.language);
                it.profile.prove(&crate::skill::Skill::known("excel"), id, lang, "maakte het overzicht");
            },
        ],
    },
};
