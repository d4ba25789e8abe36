//! Who reads fast loses the thread after some twenty words.

use crate::advice::{Rule, Severity, Step, own, source, words};

/// The most words of a sentence.
const MOST_WORDS: usize = 20;

pub const RULE: Rule = Rule {
    name: "long-sentence",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::LONG_SENTENCE,
    source: source::SHORT_SENTENCES,
    check: |material| {
        let is_long = |sentence: &str| own::words(sentence).len() > MOST_WORDS;
        own::seen(material, |text| own::sentences(text).find(|sentence| is_long(sentence)).map(own::quote))
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.tell("hielp elke week klanten die iets zochten en vulde daarna de schappen en ruimde het magazijn op en veegde ook nog de vloer")
        }],
        quiet: &[
            |_| (),
            |it| {
                it.tell("Hielp elke week klanten die iets zochten. Vulde daarna de schappen en ruimde het magazijn op. Veegde ook nog de vloer.")
            },
        ],
    },
};
