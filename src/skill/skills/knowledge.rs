//! Knowledge of rules and safety.

use super::super::lexicon::{Entry, Kind::Knowledge};
use crate::text::label;

pub(super) const KNOWLEDGE: &[Entry] = &[
    Entry {
        id: "ehbo",
        printed: label("EHBO", "First aid"),
        kind: Knowledge,
        everyday: label(
            "eerste hulp|reanimatie|pleisters|BHV|AED|wond verzorgen",
            "emergency help|CPR|AED|treating a wound",
        ),
        question: label(
            "Heb je een EHBO-diploma? Wanneer hielp je iemand?",
            "Do you have a first aid certificate? When did you help someone?",
        ),
        competentnl: Some("3DA7BAB0C4"),
        esco: Some("1d21f6ad-340f-45da-a0a3-4e83867f47a6"),
    },
    Entry {
        id: "veilig-werken",
        printed: label("Veilig werken", "Working safely"),
        kind: Knowledge,
        everyday: label(
            "veiligheid|VCA|helm en handschoenen|veilig tillen|regels",
            "safety|VCA|helmet and gloves|lifting safely|rules",
        ),
        question: label("Hoe zorgde je dat het werk veilig bleef?", "How did you keep the work safe?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "hygienisch-werken",
        printed: label("Hygiënisch werken", "Working hygienically"),
        kind: Knowledge,
        everyday: label(
            "HACCP|schoon werken|handen wassen|voedselveiligheid",
            "HACCP|working cleanly|washing hands|food safety",
        ),
        question: label(
            "Welke regels voor hygiëne volgde je? Hoe controleerde je dat?",
            "Which hygiene rules did you follow? How did you check?",
        ),
        competentnl: None,
        esco: Some("6816e28f-a48d-41c7-8492-309f50c049fc"),
    },
];
