//! "English" alone says little; the level of the Common European Framework says how much.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "no-level",
    severity: Severity::Better,
    step: Step::School,
    field: None,
    wording: words::structure::NO_LEVEL,
    source: source::LANGUAGE_LEVELS,
    check: |material| {
        let language = material.profile.languages.iter().find(|language| language.level.is_none())?;
        Some(Facts::about(language.name.printed(material.lang)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            let name = crate::profile::LanguageName::Code("en".into());
            it.profile.languages.push(crate::profile::Language { id: 1, name, level: None });
        }],
        quiet: &[
            |_| (),
            |it| {
                let (name, level) = (crate::profile::LanguageName::Code("en".into()), Some(crate::profile::Cefr::B1));
                it.profile.languages.push(crate::profile::Language { id: 1, name, level });
            },
        ],
    },
};
