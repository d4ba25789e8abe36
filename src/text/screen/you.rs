//! The screen about the student.

use crate::text::{Label, label};

pub const LEAD: Label = label(
    "Zo kan een bedrijf je bereiken. Meer is niet nodig.",
    "This is how a company can reach you. They need no more.",
);
pub const NAME: Label = label("Naam", "Name");
pub const NAME_HINT: Label = label("Voornaam en achternaam", "First and last name");
pub const EMAIL: Label = label("E-mail", "Email");
pub const EMAIL_HINT: Label = label(
    "Liever niet je schoolmail: die stopt na je diploma.",
    "Better not your school email: it stops after your diploma.",
);
pub const EMAIL_WRONG: Label =
    label("Dit lijkt geen e-mailadres. Kijk het even na.", "This doesn’t look like an email address. Please check it.");
pub const PHONE: Label = label("Telefoon", "Phone");
pub const TOWN: Label = label("Woonplaats", "Town");
pub const TOWN_HINT: Label = label("Alleen je plaats. Geen straat.", "Only your town. No street.");
pub const LINK: Label = label("Link", "Link");
pub const LINK_HINT: Label =
    label("Een portfolio of LinkedIn. Begint met https://", "A portfolio or LinkedIn. Starts with https://");
pub const ADD_LINK: Label = label("Voeg een link toe, zoals een portfolio", "Add a link, like a portfolio");
pub const WHY_SO_LITTLE: Label = label("Waarom geen foto of geboortedatum?", "Why no photo or date of birth?");
pub const WHY_SO_LITTLE_TEXT: Label = label(
    "Het gaat om wat je kunt. Leeftijd, foto en afkomst doen er niet toe.",
    "What counts is what you can do. Age, photo and background don’t matter.",
);
pub const LICENCE: Label = label("Rijbewijs", "Driving licence");
pub const LICENCE_HINT: Label = label("Alleen als de baan erom vraagt.", "Only if the job asks for it.");
pub const TRANSPORT: Label = label("Ik heb eigen vervoer", "I have my own transport");
pub const MAY_WORK: Label =
    label("Zet erop: ik mag in Nederland werken", "Add: I am allowed to work in the Netherlands");
pub const SUMMARY: Label = label("De eerste zinnen van je cv", "The first sentences of your CV");
pub const SUMMARY_HINT: Label = label("We maken ze van je antwoorden.", "We make them from your answers.");
pub const SUMMARY_EMPTY: Label = label(
    "Kies bij stap 2 waar je cv voor is. Dan staan ze hier.",
    "Choose in step 2 what your CV is for. Then you will see them here.",
);
pub const WRITE_MYSELF: Label = label("Ik schrijf ze zelf", "Write them myself");
pub const USE_COMPOSED: Label = label("Gebruik de zinnen uit mijn antwoorden", "Use the sentences from my answers");
