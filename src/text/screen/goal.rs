//! The screen about the goal and when the student can work.

use crate::profile::Goal;
use crate::text::{Label, label};

pub const LEAD: Label = label("Kies er één. Je kunt dit later veranderen.", "Choose one. You can change it later.");
pub const WHEN: Label = label("Wanneer kun je werken?", "When can you work?");
pub const WHEN_HELP: Label = label("Wanneer kun je helpen?", "When can you help?");
pub const HOURS: Label = label("Hoeveel uur per week?", "How many hours a week?");
pub const HOURS_ANY: Label = label("Weet ik nog niet", "I don’t know yet");
pub const START: Label = label("Vanaf wanneer?", "From when?");
pub const START_HINT: Label = label("Kun je meteen? Laat dit dan leeg.", "Can you start now? Then leave this empty.");
pub const END: Label = label("Tot en met wanneer?", "Until when?");

/// Ranges of hours a week to choose from: at least, at most.
pub const HOUR_RANGES: [(u8, u8); 5] = [(4, 8), (8, 12), (12, 20), (20, 32), (32, 40)];

/// The question that completes the first sentence of the CV, and an example of an answer.
pub const fn direction(goal: Goal) -> (Label, Label) {
    match goal {
        Goal::SideJob => (
            label("Ik zoek een bijbaan …", "I am looking for a part-time job …"),
            label(
                "Maak de zin af, zoals: in een winkel of restaurant",
                "Finish the sentence, like: in a shop or restaurant",
            ),
        ),
        Goal::Internship => (
            label("Ik zoek een stage …", "I am looking for an internship …"),
            label(
                "Maak de zin af, zoals: in de zorg of bij een garage",
                "Finish the sentence, like: in care or at a garage",
            ),
        ),
        Goal::Apprenticeship => (
            label("Ik zoek een leerbaan …", "I am looking for a work placement …"),
            label(
                "Maak de zin af, zoals: als elektricien of in een keuken",
                "Finish the sentence, like: as an electrician or in a kitchen",
            ),
        ),
        Goal::FirstJob => (
            label("Ik zoek een baan …", "I am looking for a job …"),
            label(
                "Maak de zin af, zoals: als verkoper of op een kantoor",
                "Finish the sentence, like: in sales or in an office",
            ),
        ),
        Goal::Volunteering => (
            label("Ik wil vrijwilligerswerk doen …", "I would like to volunteer …"),
            label(
                "Maak de zin af, zoals: met kinderen of met dieren",
                "Finish the sentence, like: with children or with animals",
            ),
        ),
        Goal::Study => (
            label("Ik wil een opleiding doen …", "I would like to study …"),
            label(
                "Maak de zin af, zoals: in de techniek of tot kok",
                "Finish the sentence, like: engineering or to become a cook",
            ),
        ),
    }
}
