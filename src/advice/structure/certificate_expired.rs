//! A certificate that is no longer valid proves less than the course that it came from.

use crate::advice::structure::is_before;
use crate::advice::{Facts, Rule, Severity, Step, source, words};
use crate::profile::Moment;

#[cfg(test)]
use crate::advice::structure::moment;

pub const RULE: Rule = Rule {
    name: "certificate-expired",
    severity: Severity::Look,
    step: Step::School,
    field: None,
    wording: words::structure::CERTIFICATE_EXPIRED,
    source: source::FIRST_AID,
    check: |material| {
        let is_over = |until: Moment| is_before(until, material.today);
        let mut certificates = material.profile.certificates.iter();
        let expired = certificates.find(|certificate| certificate.valid_until.is_some_and(is_over))?;
        Some(Facts::about(expired.name.show(material.lang).trim()))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            let mut certificate = crate::profile::Certificate::default();
            certificate.name.nl = "EHBO".into();
            certificate.valid_until = Some(moment("2025"));
            it.profile.certificates.push(certificate);
        }],
        quiet: &[
            |_| (),
            |it| {
                let valid_until = Some(moment("2026-09"));
                it.profile.certificates.push(crate::profile::Certificate { valid_until, ..Default::default() });
            },
        ],
    },
};
