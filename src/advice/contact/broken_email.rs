//! An e-mail address needs one @ with something before it, and a domain with a dot behind it (RFC 5321, 4.1.2, in
//! short).

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "broken-email",
    severity: Severity::Look,
    step: Step::You,
    field: Some("email"),
    wording: words::contact::BROKEN_EMAIL,
    source: source::RFC_5321,
    check: |material| {
        let email = material.profile.contact.email.trim();
        let is_whole = email.split_once('@').is_some_and(|(name, domain)| {
            let has_dot = domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty());
            !name.is_empty() && has_dot && !domain.contains('@') && !email.contains(char::is_whitespace)
        });
        (!email.is_empty() && !is_whole).then(|| Facts::about(email))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.contact.email = "sanne".into(),
            |it| it.profile.contact.email = "sanne@gmail".into(),
            |it| it.profile.contact.email = "sanne@@example.nl".into(),
            |it| it.profile.contact.email = "sanne de@example.nl".into(),
        ],
        quiet: &[|_| (), |it| it.profile.contact.email = "sanne.de-vries+werk@mail.example.nl ".into()],
    },
};
