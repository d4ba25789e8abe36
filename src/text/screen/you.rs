//! The screen about the student.

use crate::text::{Label, label};

pub const LEAD: Label = label(
    "Zo kan een bedrijf je bereiken. Meer hoeven ze niet te weten.",
    "This is how a company reaches you. They need to know no more.",
);
pub const NAME: Label = label("Naam", "Name");
pub const NAME_HINT: Label = label("Voornaam en achternaam", "First and last name");
pub const EMAIL: Label = label("E-mail", "E-mail");
pub const EMAIL_HINT: Label = label(
    "Liever niet van school: dat adres stopt na je diploma.",
    "Better not the school’s: that address stops after your diploma.",
);
pub const EMAIL_WRONG: Label =
    label("Dit lijkt geen e-mailadres. Kijk het even na.", "This doesn’t look like an e-mail address. Please check.");
pub const PHONE: Label = label("Telefoon", "Phone");
pub const TOWN: Label = label("Woonplaats", "Town");
pub const TOWN_HINT: Label = label("Alleen je plaats. Geen straat.", "Only the town. No street.");
pub const LINK: Label = label("Link", "Link");
pub const LINK_HINT: Label =
    label("Een portfolio of LinkedIn. Begint met https://", "A portfolio or LinkedIn. Starts with https://");
pub const ADD_LINK: Label = label("Voeg een link toe", "Add a link");
pub const WHY_SO_LITTLE: Label = label("Waarom geen foto of geboortedatum?", "Why no photo or date of birth?");
pub const WHY_SO_LITTLE_TEXT: Label = label(
    "Een bedrijf kiest op wat je kunt. Leeftijd, foto en afkomst horen daar niet bij.",
    "A company chooses by what you can do. Age, photo and origin are no part of that.",
);
pub const LICENCE: Label = label("Rijbewijs", "Driving licence");
pub const LICENCE_HINT: Label = label("Alleen als de baan erom vraagt.", "Only if the job asks for it.");
pub const TRANSPORT: Label = label("Ik heb eigen vervoer", "I have my own transport");
pub const MAY_WORK: Label = label("Zet erop: ik mag in Nederland werken", "Say: I may work in the Netherlands");
pub const SUMMARY: Label = label("Je eerste zinnen", "Your first sentences");
pub const SUMMARY_HINT: Label =
    label("Deze zinnen komen uit je antwoorden.", "These sentences come from your answers.");
pub const SUMMARY_EMPTY: Label = label(
    "Kies bij stap 2 waar je cv voor is. Dan staan hier zinnen.",
    "Choose at step 2 what your CV is for. Then sentences stand here.",
);
pub const WRITE_MYSELF: Label = label("Zelf schrijven", "Write it myself");
pub const USE_COMPOSED: Label = label("Gebruik de zinnen uit mijn antwoorden", "Use the sentences from my answers");
