//! AI skills as tool and result ("automated the monthly report with Power Automate"), never "experience with AI
//! tools".

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};
use crate::skill::Skill;

const PHRASES: [&str; 12] = [
    "ervaring met ai",
    "ervaring met ai-tools",
    "ervaring met chatgpt",
    "kennis van ai",
    "handig met ai",
    "ai-tools",
    "ai tools",
    "experience with ai",
    "experience with chatgpt",
    "knowledge of ai",
    "good with ai",
    "ai expert",
];

pub const RULE: Rule = Rule {
    name: "ai-talk",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::AI_TALK,
    source: source::EUROPASS_CLEAR,
    check: |material| {
        let says = |text: &str| own::phrase(text, &PHRASES).map(str::to_owned);
        own::seen(material, says).or_else(|| {
            let own = material.profile.skills.iter().filter(|skill| matches!(skill, Skill::Own(_)));
            let words = own.into_iter().find_map(|skill| says(&skill.printed(material.lang)))?;
            Some(Facts { step: Some(Step::Skills), ..Facts::about(words) })
        })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.tell("heb ervaring met AI-tools"),
            |it| {
                it.profile
                    .skills
                    .push(Skill::Own(crate::text::Localized::only(crate::text::Lang::Nl, "Ervaring met ChatGPT")))
            },
        ],
        quiet: &[|_| (), |it| it.tell("maakte met ChatGPT een oefentoets en keek elk antwoord na")],
    },
};
