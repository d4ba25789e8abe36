//! AI skills as tool and result: which tool, what came of it, what was checked. Never "experience with AI tools".

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::skill::Kind;

pub const RULE: Rule = Rule {
    name: "ai-unproven",
    severity: Severity::Better,
    step: Step::Skills,
    field: None,
    wording: words::skills::AI_UNPROVEN,
    source: source::EUROPASS_CLEAR,
    check: |material| {
        let profile = &material.profile;
        if profile.experiences.is_empty() {
            return None;
        }
        let mut unproven = profile
            .skills
            .iter()
            .skip(1)
            .filter(|skill| skill.entry().is_some_and(|entry| entry.kind == Kind::Ai) && !profile.is_proven(skill));
        let words = unproven.next()?.printed(material.lang);
        Some(Facts { words, count: 0, step: None })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.proves("excel");
            let ai = crate::skill::lexicon::all().iter().find(|entry| entry.kind == Kind::Ai).expect("one of AI");
            it.knows(&[ai.id]);
        }],
        quiet: &[
            |_| (),
            |it| {
                it.proves("excel");
                it.knows(&["samenwerken"]);
            },
        ],
    },
};
