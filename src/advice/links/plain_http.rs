//! A link without https makes a browser warn the employer.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "plain-http",
    severity: Severity::Nice,
    step: Step::You,
    field: None,
    wording: words::links::PLAIN_HTTP,
    source: source::SECURE_WEB,
    check: |material| {
        let mut urls = material.profile.contact.links.iter().map(|link| link.url.trim());
        urls.find(|url| url.starts_with("http://")).map(Facts::about)
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.links("http://sanne.nl")],
        quiet: &[|_| (), |it| it.links("https://sanne.nl")],
    },
};
