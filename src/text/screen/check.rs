//! The screen for a last look.

use crate::text::{Label, label};

pub const LEAD: Label = label(
    "Lees je cv rustig door. Kloppen je naam, je mail en je telefoonnummer?",
    "Take your time to read your CV. Are your name, email and phone right?",
);
pub const TIPS: Label = label("Tips", "Tips");
pub const NO_TIPS: Label = label("We hebben geen tips meer. Mooi werk.", "We have no more tips. Nice work.");
pub const GO_THERE: Label = label("Pas dit aan", "Change this");
pub const MORE_TIPS: Label = label("Toon meer tips", "Show more tips");
pub const LANGUAGE: Label = label("Taal van je cv", "Language of your CV");
pub const DUTCH: Label = label("Nederlands", "Dutch");
pub const ENGLISH: Label = label("Engels", "English");
pub const LANGUAGE_HINT: Label = label(
    "Wat je aantikt, vertalen wij. Je eigen woorden vertaal je zelf.",
    "We translate what you tick. You translate your own words.",
);
pub const BILINGUAL: Label =
    label("Ik wil mijn eigen woorden in twee talen typen", "I want to type my own words in two languages");
pub const LAYOUT: Label = label("Waar staan je voorbeelden?", "Where do your examples stand?");
pub const LAYOUT_HINT: Label = label(
    "Samen zie je ze sneller. Het kost iets meer ruimte.",
    "Together they are found sooner. It takes a little more room.",
);
pub const AT_EXPERIENCES: Label = label("Bij wat je deed", "With what you did");
pub const AT_SKILLS: Label = label("Samen, onder wat je kunt", "Together, under what you can do");
pub const COMPUTER: Label = label("Wat leest de computer van het bedrijf?", "What does the company’s computer read?");
pub const COMPUTER_HINT: Label =
    label("Alleen de tekst van je cv, in deze volgorde.", "Only the text of your CV, in this order.");
