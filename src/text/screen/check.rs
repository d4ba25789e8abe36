//! The screen for a last look.

use crate::text::{Label, label};

pub const LEAD: Label = label(
    "Lees je cv rustig door. Klopt je naam, je mail en je telefoon?",
    "Read your CV calmly. Are your name, e-mail and phone right?",
);
pub const TIPS: Label = label("Tips", "Tips");
pub const NO_TIPS: Label = label("We zien niets dat beter moet. Mooi werk.", "We see nothing to improve. Nice work.");
pub const GO_THERE: Label = label("Ga erheen", "Go there");
pub const MORE_TIPS: Label = label("Toon meer tips", "Show more tips");
pub const LANGUAGE: Label = label("Taal van je cv", "Language of your CV");
pub const DUTCH: Label = label("Nederlands", "Dutch");
pub const ENGLISH: Label = label("Engels", "English");
pub const LANGUAGE_HINT: Label = label(
    "Wat je aantikte, staat er meteen goed. Eigen woorden vertaal je zelf.",
    "What you ticked is right at once. You translate your own words.",
);
pub const BILINGUAL: Label =
    label("Toon bij mijn eigen woorden ook de andere taal", "Show the other language beside my own words");
pub const COMPUTER: Label = label("Wat leest de computer van het bedrijf?", "What does the company’s computer read?");
pub const COMPUTER_HINT: Label =
    label("Dit is de tekst van je cv, in deze volgorde.", "This is the text of your CV, in this order.");
