//! A number makes an example believable: how many, how often, how long.

use crate::advice::{Facts, Rule, Severity, Step, own, source, words};
use crate::profile::{Example, ExampleText};

const NUMBERS: [&str; 28] = [
    "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "twintig", "honderd",
    "duizend", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
    "hundred", "thousand",
];

pub const RULE: Rule = Rule {
    name: "no-number",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::NO_NUMBER,
    source: source::MIT,
    check: |material| {
        let experiences = &material.profile.experiences;
        let examples = || experiences.iter().flat_map(|experience| &experience.examples);
        let counts = |example: &Example| match &example.text {
            ExampleText::Number(_) => true,
            ExampleText::Own(text) => {
                let text = text.show(material.profile.language);
                text.contains(|c: char| c.is_ascii_digit())
                    || own::words(text).iter().any(|word| NUMBERS.contains(&word.as_str()))
            }
        };
        (examples().count() > 0 && !examples().any(counts)).then(Facts::default)
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell("hielp klanten aan de kassa")],
        quiet: &[|_| (), |it| it.tell("hielp 60 klanten aan de kassa"), |it| it.tell("maakte elf fietsen winterklaar")],
    },
};
