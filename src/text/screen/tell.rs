//! The screen with a card per activity.

use crate::profile::Profile;
use crate::skill::Section;
use crate::text::{Label, Lang, label};

pub const LEAD: Label =
    label("Tik aan wat klopt. Wat je niet weet, sla je over.", "Tick what is true. Skip what you don’t know.");
pub const NONE: Label =
    label("Kies eerst iets wat je doet of hebt gedaan.", "First choose something you do or have done.");
pub const TO_DID: Label = label("Kies wat je doet", "Choose what you do");
pub const PLACE: Label = label("Bij wie, of bij welk bedrijf?", "For which person or company?");
pub const TOWN: Label = label("Plaats", "Town");
pub const ROLE: Label = label("Hoe noem je dit op je cv?", "What do you call this on your CV?");
pub const SECTION: Label = label("Waar hoort dit bij?", "Where does this belong?");
pub const TASKS: Label = label("Wat deed je?", "What did you do?");
pub const OTHER_TASK: Label = label("Deed je nog iets anders?", "Did you do anything else?");
pub const OTHER_TASK_HINT: Label =
    label("In je eigen woorden. Mag leeg blijven.", "In your own words. You can leave this empty.");
pub const OWN_TASK: Label = label("Wat deed je daar?", "What did you do there?");
pub const NUMBER_HINT: Label = label("Een schatting is goed.", "A guess is fine.");
pub const EXAMPLE: Label = label("Wat ging er goed?", "What went well?");
pub const EXAMPLE_HINT: Label = label(
    "Een moment waar je trots op bent. Schrijf het zoals je het vertelt.",
    "A moment you are proud of. Write it as you would tell it.",
);
pub const MORE_EXAMPLE: Label = label("Nog een voorbeeld", "Another example");
pub const SHOWS: Label = label("Dit laat zien:", "This shows:");
pub const SHOWS_HINT: Label = label("Tik alleen aan wat je echt kunt.", "Only tick what you can really do.");
pub const EXAMPLE_SHOWS: Label = label("Waar is dit een voorbeeld van?", "What is this an example of?");
pub const MORE_ABOUT: Label = label("Meer invullen of weghalen", "Fill in more, or remove");
pub const REMOVE_CARD: Label = label("Haal deze kaart weg", "Remove this card");

/// The section of the CV, to choose.
pub const fn section(section: Section) -> Label {
    match section {
        Section::Work => label("Werk of stage", "Work or internship"),
        Section::Volunteering => label("Vrijwilligerswerk, club of hulp thuis", "Volunteering, club or help at home"),
        Section::Projects => label("Project, school of hobby", "Project, school or hobby"),
    }
}

/// How many cards have something on them.
pub fn progress(profile: &Profile, lang: Lang) -> String {
    let told = profile.experiences.iter().filter(|item| !item.tasks.is_empty() || !item.examples.is_empty()).count();
    let all = profile.experiences.len();
    match lang {
        Lang::Nl => format!("{told} van {all} kaarten ingevuld"),
        Lang::En => format!("{told} of {all} cards filled in"),
    }
}

/// Opens the next card.
pub fn next_card(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Volgende: {name}"),
        Lang::En => format!("Next: {name}"),
    }
}
