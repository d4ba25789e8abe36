//! An address of a school ends when the student leaves it.

use crate::advice::{Facts, Rule, Severity, Step, source, words};

/// Labels of a domain that schools give to their students.
const WHOLE: [&str; 6] = ["student", "students", "leerling", "leerlingen", "edu", "mijnschool"];

/// What names of schools hold.
const WITHIN: [&str; 4] = ["lyceum", "college", "school", "gymnasium"];

pub const RULE: Rule = Rule {
    name: "school-address",
    severity: Severity::Better,
    step: Step::You,
    field: Some("email"),
    wording: words::contact::SCHOOL_ADDRESS,
    source: source::GRONINGEN,
    check: |material| {
        let email = material.profile.contact.email.to_lowercase();
        let domain = email.split_once('@').map_or("", |(_, domain)| domain.trim());
        let mut labels = domain.split('.');
        labels
            .any(|label| WHOLE.contains(&label) || WITHIN.iter().any(|word| label.contains(word)))
            .then(|| Facts::about(material.profile.contact.email.trim()))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.contact.email = "112233@student.rocmn.nl".into(),
            |it| it.profile.contact.email = "s.devries@corderiuscollege.nl".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.profile.contact.email = "student@example.nl".into(),
            |it| it.profile.contact.email = "sanne@proton.me".into(),
        ],
    },
};
