//! Languages are concrete skills that recruiters search for; two of them are more than many think.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "no-languages",
    severity: Severity::Better,
    step: Step::School,
    field: None,
    wording: words::structure::NO_LANGUAGES,
    source: source::LINKEDIN,
    check: |material| (material.profile.languages.is_empty() && !material.profile.none.languages).then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|_| ()],
        quiet: &[
            |it| it.profile.none.languages = true,
            |it| {
                let name = crate::profile::LanguageName::Code("nl".into());
                it.profile.languages.push(crate::profile::Language { id: 1, name, level: None });
            },
        ],
    },
};
