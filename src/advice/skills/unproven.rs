//! A concrete skill convinces by an example. Asked only once there is a place to hang one on.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::skill::{Kind, Skill};

pub const RULE: Rule = Rule {
    name: "unproven",
    severity: Severity::Better,
    step: Step::Skills,
    field: None,
    wording: words::skills::UNPROVEN,
    source: source::EUROPASS_CLEAR,
    check: |material| {
        let profile = &material.profile;
        if profile.experiences.is_empty() {
            return None;
        }
        let is_other =
            |skill: &Skill| !skill.is_concrete() || skill.entry().is_some_and(|entry| entry.kind == Kind::Ai);
        let rest = profile.skills.iter().skip(1).filter(|skill| !is_other(skill));
        let mut unproven = rest.filter(|skill| !profile.is_proven(skill));
        let words = unproven.next()?.printed(material.lang);
        Some(Facts { words, count: 1 + unproven.count(), step: None })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.proves("kassa-bedienen");
            it.knows(&["excel"]);
        }],
        quiet: &[
            |it| it.knows(&["kassa-bedienen", "excel"]),
            |it| {
                it.proves("kassa-bedienen");
                it.proves("excel");
            },
        ],
    },
};
