//! Own words that exist only in the other language make a CV of two languages.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::text::Localized;

pub const RULE: Rule = Rule {
    name: "other-language",
    severity: Severity::Look,
    step: Step::Tell,
    field: None,
    wording: words::writing::OTHER_LANGUAGE,
    source: source::OWN_LANGUAGE,
    check: |material| {
        let lang = material.profile.language;
        let is_foreign = |text: &&Localized| !text.is_empty() && text.get(lang).trim().is_empty();
        let bullets = material.bullet_texts().filter(is_foreign).count();
        let summary = Some(&material.profile.summary).filter(is_foreign).is_some();
        let step = (bullets == 0).then_some(Step::You);
        (bullets > 0 || summary).then(|| Facts { count: bullets + usize::from(summary), step, ..Facts::default() })
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| {
                it.tell("hielp mee");
                it.profile.language = crate::text::Lang::En;
            },
            |it| it.profile.summary.en = "I like to help people in a shop.".into(),
        ],
        quiet: &[|_| (), |it| it.tell("hielp mee")],
    },
};
