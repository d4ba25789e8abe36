//! Only a whole address that begins with https:// leads anywhere on the PDF.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "broken-link",
    severity: Severity::Look,
    step: Step::You,
    field: None,
    wording: words::links::BROKEN_LINK,
    source: source::RFC_3986,
    check: |material| {
        let is_whole = |url: &str| {
            let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            let host = host.and_then(|rest| rest.split('/').next()).unwrap_or_default();
            host.split('.').count() > 1
                && host.split('.').all(|part| !part.is_empty())
                && !url.contains(char::is_whitespace)
        };
        let mut urls = material.profile.contact.links.iter().map(|link| link.url.trim()).filter(|url| !url.is_empty());
        urls.find(|url| !is_whole(url)).map(Facts::about)
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.links("github.com/sanne"),
            |it| it.links("https://github"),
            |it| it.links("https://mijn site.nl"),
        ],
        quiet: &[
            |_| (),
            |it| it.links("https://github.com/sanne"),
            |it| it.links("http://sanne.nl"),
            |it| it.links(""),
        ],
    },
};
