//! Neither a usable e-mail nor a phone: nobody can answer.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "no-contact",
    severity: Severity::Look,
    step: Step::You,
    field: Some("email"),
    wording: words::contact::NO_CONTACT,
    source: source::PORTSMOUTH,
    check: |material| {
        let contact = &material.profile.contact;
        (!contact.email.contains('@') && contact.phone.trim().is_empty()).then(Facts::default)
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|_| (), |it| it.profile.contact.email = "sanne".into()],
        quiet: &[
            |it| it.profile.contact.email = "sanne@example.nl".into(),
            |it| it.profile.contact.phone = "06-12345678".into(),
        ],
    },
};
