//! No birth date or age: it says nothing about the work and may tip the scale (NVP Sollicitatiecode; the law on equal
//! treatment).

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};

/// What is said of oneself anywhere.
const PHRASES: [&str; 9] = [
    "geboren in",
    "geboren op",
    "geboortedatum",
    "geboortejaar",
    "mijn leeftijd",
    "born in",
    "born on",
    "date of birth",
    "my age",
];

/// What is said of oneself in a profile text; in an example it is about a child or a customer.
const IN_PROFILE: [&str; 2] = ["jaar oud", "years old"];

/// Words behind a number that make it something else than an age.
const UNITS: [&str; 8] = ["uur", "hours", "dagen", "days", "keer", "times", "procent", "minuten"];

pub const RULE: Rule = Rule {
    name: "age",
    severity: Severity::Look,
    step: Step::Tell,
    field: None,
    wording: words::privacy::AGE,
    source: source::AGE_LAW,
    check: |material| {
        let profile = material.summary();
        if says_age_in_profile(profile) {
            return Some(Facts { step: Some(Step::You), ..Facts::about(own::quote(profile)) });
        }
        own::seen(material, |text| says_age(text).then(|| own::quote(text)))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Ik ben 17 jaar en zoek een baan in de zorg.".into(),
            |it| it.tell("Ik ben geboren in Delft"),
            |it| it.profile.summary.nl = "Een 16-jarige scholier die van koken houdt.".into(),
            |it| it.profile.summary.en = "I’m 17 and I love cooking.".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.tell("dronk koffie met een bewoner van 91"),
            |it| it.tell("paste op een meisje van 2 jaar oud en een 12-jarige"),
            |it| it.tell("heb 3 jaar ervaring met Excel 2019"),
            |it| it.profile.summary.nl = "Ik ben een geboren verkoper.".into(),
            |it| it.profile.summary.nl = "Ik ben 20 uur per week beschikbaar.".into(),
        ],
    },
};

fn says_age(text: &str) -> bool {
    let words = own::words(text);
    let is_age = |word: &str| word.parse().is_ok_and(|age: u8| (12..=30).contains(&age));
    let is_me = |two: &[String]| ["ben", "am", "m"].contains(&two[0].as_str()) && is_age(&two[1]);
    let says_me = words
        .windows(2)
        .enumerate()
        .any(|(at, two)| is_me(two) && words.get(at + 2).is_none_or(|unit| !UNITS.contains(&unit.as_str())));
    says_me || own::phrase(text, &PHRASES).is_some()
}

fn says_age_in_profile(text: &str) -> bool {
    own::words(text).iter().any(|word| word.ends_with("-jarige")) || own::phrase(text, &IN_PROFILE).is_some()
}
