//! The screen about the goal and when the student can work.

use crate::profile::Goal;
use crate::text::{Label, label};

pub const LEAD: Label = label("Kies er een. Je kunt dit later veranderen.", "Choose one. You can change it later.");
pub const WHEN: Label = label("Wanneer kun je werken?", "When can you work?");
pub const WHEN_HELP: Label = label("Wanneer kun je helpen?", "When can you help?");
pub const HOURS: Label = label("Hoeveel uur per week?", "How many hours a week?");
pub const HOURS_ANY: Label = label("Weet ik nog niet", "I don’t know yet");
pub const START: Label = label("Vanaf wanneer?", "From when?");
pub const START_HINT: Label = label("Leeg betekent: meteen.", "Empty means: at once.");
pub const END: Label = label("Tot en met wanneer?", "Until when?");

/// Ranges of hours a week to choose from: at least, at most.
pub const HOUR_RANGES: [(u8, u8); 5] = [(4, 8), (8, 12), (12, 20), (20, 32), (32, 40)];

/// The question that completes the first sentence of the CV, and an example of an answer.
pub const fn direction(goal: Goal) -> (Label, Label) {
    match goal {
        Goal::SideJob => (
            label("Ik zoek een bijbaan …", "I am looking for a part-time job …"),
            label("Bijvoorbeeld: in een winkel of bij een restaurant", "For example: in a shop or a restaurant"),
        ),
        Goal::Internship => (
            label("Ik zoek een stage …", "I am looking for an internship …"),
            label("Bijvoorbeeld: in de zorg of bij een garage", "For example: in care or at a garage"),
        ),
        Goal::Apprenticeship => (
            label("Ik zoek een leerbaan …", "I am looking for a work placement …"),
            label("Bijvoorbeeld: als elektricien of in de keuken", "For example: as an electrician or in a kitchen"),
        ),
        Goal::FirstJob => (
            label("Ik zoek een baan …", "I am looking for a job …"),
            label("Bijvoorbeeld: als verkoper of op een kantoor", "For example: in sales or in an office"),
        ),
        Goal::Volunteering => (
            label("Ik wil vrijwilligerswerk doen …", "I would like to volunteer …"),
            label("Bijvoorbeeld: met kinderen of met dieren", "For example: with children or with animals"),
        ),
        Goal::Study => (
            label("Ik wil een opleiding doen …", "I would like to study …"),
            label("Bijvoorbeeld: in de techniek of tot kok", "For example: engineering or to become a cook"),
        ),
    }
}
