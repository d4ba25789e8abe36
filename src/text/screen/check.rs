//! The screen for a last look.

use crate::text::{Label, Lang, label};

pub const LEAD: Label = label(
    "Lees je cv rustig door. Kloppen je naam, je mail en je telefoonnummer?",
    "Take your time to read your CV. Are your name, email and phone right?",
);
pub const TIPS: Label = label("Tips", "Tips");
pub const NO_TIPS: Label = label("We hebben geen tips meer. Mooi werk.", "We have no more tips. Nice work.");
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
pub const COMPUTER_HINT: Label = label(
    "We lezen je pdf zoals een computer dat doet, vlak voor je hem downloadt.",
    "We read your PDF as a computer does, just before you download it.",
);
pub const READING: Label = label("We lezen je pdf…", "We’re reading your PDF…");
pub const NOT_READ: Label =
    label("Het lezen is niet gelukt. Downloaden kan wel.", "The reading didn’t work. You can still download.");
pub const ALL_READ: Label =
    label("Alles wat op je cv staat, leest een computer ook.", "A computer reads everything on your CV.");
pub const MISSING: Label = label("Een computer vindt dit niet terug.", "A computer doesn’t find this.");
pub const WHOLE_TEXT: Label = label("De hele tekst, zoals gelezen", "The whole text, as it was read");
pub const BY_POSITION: Label =
    label("Sommige computers lezen van boven naar beneden:", "Some computers read from top to bottom:");
pub const ALL_TIPS: Label = label("Bekijk alle tips die er zijn", "See all the tips there are");
pub const GLANCE: Label = label("Wat ziet iemand in drie seconden?", "What does someone see in three seconds?");
pub const GLANCE_HINT: Label = label(
    "Zo kijkt iemand die veel cv’s leest. De rest komt daarna.",
    "This is how someone looks who reads many CVs. The rest comes after.",
);

/// So many fields are read otherwise.
pub fn read_otherwise(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "Eén ding leest een computer anders.".to_owned(),
        (Lang::Nl, _) => format!("{count} dingen leest een computer anders."),
        (Lang::En, 1) => "A computer reads one thing differently.".to_owned(),
        (Lang::En, _) => format!("A computer reads {count} things differently."),
    }
}

/// What was read instead.
pub fn read_as(read: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Een computer leest: “{read}”."),
        Lang::En => format!("A computer reads: “{read}”."),
    }
}

/// So many fields are read as they are printed.
pub fn found(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "Eén ding is goed gelezen".to_owned(),
        (Lang::Nl, _) => format!("{count} dingen zijn goed gelezen"),
        (Lang::En, 1) => "One thing was read well".to_owned(),
        (Lang::En, _) => format!("{count} things were read well"),
    }
}
