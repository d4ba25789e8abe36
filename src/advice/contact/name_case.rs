//! A name has capitals where names have them; all capitals read as shouting.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "name-case",
    severity: Severity::Nice,
    step: Step::You,
    field: Some("name"),
    wording: words::contact::NAME_CASE,
    source: source::NAMES,
    check: |material| {
        let name = material.profile.contact.name.trim();
        let letters = || name.chars().filter(|c| c.is_lowercase() || c.is_uppercase());
        let is_one_case = letters().all(char::is_lowercase) || letters().all(char::is_uppercase);
        (letters().count() > 2 && is_one_case).then(|| Facts::about(name))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.contact.name = "sanne de vries".into(),
            |it| it.profile.contact.name = "SANNE DE VRIES".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.profile.contact.name = "Sanne de Vries".into(),
            |it| it.profile.contact.name = "سارة علي".into(),
        ],
    },
};
