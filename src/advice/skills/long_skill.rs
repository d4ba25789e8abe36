//! A skill is a word or two that a recruiter types; a sentence belongs with the examples.

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};
use crate::skill::Skill;

/// The longest names of skills that are published have about as many.
const MOST_WORDS: usize = 5;

pub const RULE: Rule = Rule {
    name: "long-skill",
    severity: Severity::Nice,
    step: Step::Skills,
    field: None,
    wording: words::skills::LONG_SKILL,
    source: source::OWN_COUNT,
    check: |material| {
        let mut skills = material.profile.skills.iter().filter(|skill| matches!(skill, Skill::Own(_)));
        let printed = skills.find_map(|skill| {
            let printed = skill.printed(material.lang);
            (own::words(&printed).len() > MOST_WORDS).then_some(printed)
        })?;
        Some(Facts::about(own::quote(&printed)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.profile.skills.push(Skill::Own(crate::text::Localized::only(
                crate::text::Lang::Nl,
                "Ik kan heel goed met oude mensen omgaan",
            )))
        }],
        quiet: &[
            |_| (),
            |it| {
                it.profile
                    .skills
                    .push(Skill::Own(crate::text::Localized::only(crate::text::Lang::Nl, "Boekhouden in Exact")))
            },
        ],
    },
};
