//! The screens about vacancies. What is said about what a vacancy asks stands in `text::vacancy`.

use crate::profile::MAX_VACANCY;
use crate::text::{Label, Lang, label};

pub const LEAD: Label = label(
    "Plak een vacature. Je ziet wat ze vragen en wat jij al laat zien.",
    "Paste a vacancy. You see what they ask and what you already show.",
);
pub const HAVE_ONE: Label = label("Ik heb een vacature", "I have a vacancy");
pub const PASTE: Label = label("De tekst van de vacature", "The text of the vacancy");
pub const PASTE_HINT: Label = label(
    "Kopieer de hele tekst en plak hem hier. We sturen hem niet door.",
    "Copy the whole text and paste it here. We don’t pass it on.",
);
pub const FILE: Label = label("Of kies een bestand", "Or choose a file");
pub const FILE_HINT: Label = label("Een pdf, Word-bestand of tekst.", "A PDF, Word file or text.");
pub const COMPARE: Label = label("Leg naast mijn cv", "Compare with my CV");
pub const READING: Label = label("We lezen de vacature…", "We’re reading the vacancy…");
pub const FILE_READ: Label = label("De tekst staat hierboven. Klopt hij?", "The text stands above. Is it right?");
pub const FILE_TOO_LARGE: Label = label(
    "Dit bestand is te groot. Kopieer de tekst en plak hem hier.",
    "This file is too large. Copy the text and paste it here.",
);
pub const FAILED: Label = label("Dat is niet gelukt. Probeer het nog eens.", "That didn’t work. Try again.");
pub const ANOTHER: Label = label("Nog een vacature", "Another vacancy");
pub const FULL: Label = label(
    "Je bewaart al twaalf vacatures. Haal er eerst een weg.",
    "You keep twelve vacancies already. Remove one first.",
);

pub const FOR_WHICH: Label = label("Voor welke vacature is je cv nu?", "Which vacancy is your CV for now?");
pub const GENERAL: Label = label("Voor geen: mijn gewone cv", "For none: my usual CV");
pub const UNNAMED: Label = label("Vacature zonder naam", "Vacancy without a name");
pub const USUAL_NOW: Label = label(
    "Je ziet nu je gewone cv. Kies een vacature om te vergelijken.",
    "You now see your usual CV. Choose a vacancy to compare.",
);
pub const TO_USUAL: Label = label("Terug naar mijn gewone cv", "Back to my usual CV");
pub const TO_VACANCY: Label = label("Naar de vacature", "To the vacancy");
pub const KEPT: Label = label("Je vacatures", "Your vacancies");

pub const MANAGE: Label = label("Naam of weghalen", "Name or remove");
pub const NAME: Label = label("Naam van deze vacature", "Name of this vacancy");
pub const REMOVE: Label = label("Haal deze vacature weg", "Remove this vacancy");
pub const TEXT: Label = label("Lees de vacature", "Read the vacancy");

pub const EMPTY_CV: Label = label(
    "Je cv is nog leeg. Vertel eerst wat je doet. Dan zie je hier wat past.",
    "Your CV is still empty. First tell what you do. Then you see here what fits.",
);
pub const NOTHING_ASKED: Label = label(
    "We herkennen hier geen eisen in. Lees de vacature zelf goed door.",
    "We recognise no demands in this. Read the vacancy well yourself.",
);
pub const OFFERS: Label = label("Zeg het met hun woord", "Say it in their word");
pub const USE_WORD: Label = label("Gebruik dit woord", "Use this word");
pub const SHOW_ALL: Label = label("Toon alles", "Show all");
pub const WISHES: Label = label("Mooi meegenomen", "Nice to have");
pub const LET_SEE: Label = label("Zet op dit cv", "Put on this CV");
pub const CAN_DO: Label = label("Dit kan ik al", "I can do this already");
pub const FILL_IN: Label = label("Vul dit aan", "Add this");
pub const NEEDS_EXAMPLE: Label = label("Geef een voorbeeld", "Give an example");
pub const DID_YOU: Label = label("Heb je dit gedaan?", "Did you do this?");
pub const SAYS: Label = label("In de vacature: ", "In the vacancy: ");
pub const TASKS: Label = label("Dit ga je doen", "What you will do");
pub const CONDITIONS: Label = label("Regels voor dit werk", "Rules for this work");
pub const CAREFUL: Label = label("Let op bij deze vacature", "Look out with this vacancy");
pub const SOURCE: Label = label("Bron: ", "Source: ");

pub const SELECTION: Label = label("Kies wat er op dit cv staat", "Choose what is on this CV");
pub const SELECTION_HINT: Label = label(
    "Dit geldt alleen voor deze vacature. Je gewone cv blijft zoals het is.",
    "This counts for this vacancy alone. Your usual CV stays as it is.",
);
pub const SKILLS: Label = label("Wat je kunt, in deze volgorde", "What you can do, in this order");
pub const MORE_SKILLS: Label = label("Staat niet op dit cv", "Not on this CV");
pub const ENTRIES: Label = label("Wat er verder op staat", "What else is on it");
pub const GO_ON: Label = label("Verder met je cv", "Go on with your CV");

/// What a CV is for at the moment.
pub fn for_now(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Dit cv is voor: {name}"),
        Lang::En => format!("This CV is for: {name}"),
    }
}

/// A text that can be read but is too long to be kept.
pub fn too_long(lang: Lang) -> String {
    let most = MAX_VACANCY / 1000;
    match lang {
        Lang::Nl => format!("Deze tekst is te lang: meer dan {most}.000 tekens. Plak alleen de vacature."),
        Lang::En => format!("This text is too long: more than {most},000 characters. Paste the vacancy only."),
    }
}

/// A heading with how many things stand below it, in words.
pub fn counted(name: &str, count: usize, lang: Lang) -> String {
    [name, &number(count, lang)].join(": ")
}

/// The words of a skill on this CV, and the way back to those that it had.
pub fn adopted(words: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Op dit cv heet dit nu “{words}”."),
        Lang::En => format!("On this CV this is now called “{words}”."),
    }
}

/// Goes back to the words that a skill had.
pub fn back_to(words: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Toch “{words}”"),
        Lang::En => format!("Rather “{words}”"),
    }
}

/// What stands on the CV now, where the vacancy has another word.
pub fn says_now(words: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Op je cv staat nu “{words}”."),
        Lang::En => format!("Your CV now says “{words}”."),
    }
}

/// Where something was done.
pub fn at_place(text: &str, place: &str) -> String {
    let said: Vec<&str> = [place, text].into_iter().filter(|words| !words.is_empty()).collect();
    said.join(": ")
}

/// A small number in words, as one says it.
fn number(count: usize, lang: Lang) -> String {
    const WORDS: [Label; 13] = [
        label("niets", "nothing"),
        label("één ding", "one thing"),
        label("twee dingen", "two things"),
        label("drie dingen", "three things"),
        label("vier dingen", "four things"),
        label("vijf dingen", "five things"),
        label("zes dingen", "six things"),
        label("zeven dingen", "seven things"),
        label("acht dingen", "eight things"),
        label("negen dingen", "nine things"),
        label("tien dingen", "ten things"),
        label("elf dingen", "eleven things"),
        label("twaalf dingen", "twelve things"),
    ];
    match (WORDS.get(count), lang) {
        (Some(words), _) => words.get(lang).to_owned(),
        (None, Lang::Nl) => format!("{count} dingen"),
        (None, Lang::En) => format!("{count} things"),
    }
}
