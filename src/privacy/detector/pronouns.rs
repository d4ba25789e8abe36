//! Pronouns: some want them on their CV. That is the student's choice.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "pronouns",
    severity: Severity::Note,
    wording: words::PRONOUNS,
    phrases: "\
voornaamwoorden ?zijn ?: [ zij|hij|die|hen|ze / haar|hem|hun|diens|die ]
pronouns ?are ?: [ she|he|they|ze|xe|it / her|him|them|hers|his|theirs|they|zir ]
zij|hij|die|hen|ze / haar|hem|hun|diens|die
zij|hij|die|hen / haar|hem|hun|diens / haar|zijn|hun|diens
she|he|they|ze|xe / her|him|them|hers|his|theirs|they|she|he
she|he|they / her|him|them / hers|his|theirs",
    quiet: "",
    see: super::nothing,
};
