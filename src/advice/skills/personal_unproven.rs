//! Soft skills as results: not "team player", but what changed by it.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "personal-unproven",
    severity: Severity::Better,
    step: Step::Skills,
    field: None,
    wording: words::skills::PERSONAL_UNPROVEN,
    source: source::EUROPASS_CLEAR,
    check: |material| {
        let profile = &material.profile;
        if profile.experiences.is_empty() {
            return None;
        }
        let mut unproven =
            profile.skills.iter().skip(1).filter(|skill| !skill.is_concrete() && !profile.is_proven(skill));
        let words = unproven.next()?.printed(material.lang);
        Some(Facts { words, count: 1 + unproven.count(), step: None })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.proves("excel");
            it.knows(&["samenwerken"]);
        }],
        quiet: &[|_| (), |it| it.knows(&["samenwerken"]), |it| it.proves("samenwerken")],
    },
};
