//! "The till was counted" hides who did it.

use crate::advice::{Rule, Severity, Step, own, source, words};

/// What is done to someone as praise: a passive that tells something.
const PRAISE: [&str; 10] =
    ["gevraagd", "gekozen", "gebeld", "genoemd", "gestemd", "geprezen", "asked", "invited", "elected", "promoted"];

/// Words that look like a participle and are none.
const OTHERS: [&str; 6] = ["geluid", "gezond", "gebied", "gezicht", "gedicht", "gewicht"];

pub const RULE: Rule = Rule {
    name: "passive",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::PASSIVE,
    source: source::ACTIVE_VOICE,
    check: |material| own::seen(material, |text| is_passive(&own::words(text)).then(|| own::quote(text))),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.tell("De kassa werd elke avond geteld"),
            |it| {
                it.profile.language = crate::text::Lang::En;
                it.tell("the till was counted every evening");
            },
        ],
        quiet: &[
            |_| (),
            |it| it.tell("werd elk jaar teruggevraagd"),
            |it| it.tell("werd gekozen tot aanvoerder"),
            |it| it.tell("De planten werden weer gezond"),
            |it| it.tell("telde elke avond de kassa"),
        ],
    },
};

/// Dutch: a form of "worden" with a participle near it; English: a form of "to be" right before one.
fn is_passive(words: &[String]) -> bool {
    let is_praise = |word: &str| PRAISE.iter().any(|praise| word.ends_with(praise));
    words.iter().enumerate().any(|(at, word)| match word.as_str() {
        "werd" | "werden" | "wordt" | "worden" => words[at + 1..].iter().take(5).any(|word| {
            let is_participle = word.len() > 5 && word.starts_with("ge") && word.ends_with(['d', 't', 'n']);
            is_participle && !is_praise(word) && !OTHERS.contains(&word.as_str())
        }),
        "was" | "were" | "been" => {
            words.get(at + 1).is_some_and(|word| word.len() > 4 && word.ends_with("ed") && !is_praise(word))
        }
        _ => false,
    })
}
