//! A badge is proof because it can be looked up at its official address.

use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::{Certificate, CertificateKind};

pub const RULE: Rule = Rule {
    name: "badge-link",
    severity: Severity::Nice,
    step: Step::School,
    field: None,
    wording: words::links::BADGE_LINK,
    source: source::EDUBADGES,
    check: |material| {
        let is_such = |item: &&Certificate| item.kind == CertificateKind::Badge && item.url.trim().is_empty();
        let badge = material.profile.certificates.iter().find(is_such)?;
        Some(Facts::about(badge.name.show(material.lang).trim()))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            let mut badge = Certificate { kind: CertificateKind::Badge, ..Certificate::default() };
            badge.name.nl = "Digitale vaardigheden".into();
            it.profile.certificates.push(badge);
        }],
        quiet: &[|_| (), |it| it.profile.certificates.push(Certificate::default())],
    },
};
