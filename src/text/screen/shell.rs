//! What stands around every screen: steps, tools, the sheet, lists, dates.

use crate::profile::{Goal, WeekPart};
use crate::route::{Extra, Guide, Route, Step};
use crate::skill::Group;
use crate::text::{Label, Lang, label};

pub const BRAND: &str = "Vaardig";
pub const SKIP: Label = label("Naar de vraag", "Skip to the question");
pub const STEPS: Label = label("Stappen", "Steps");
pub const TO_START: Label = label("Naar het begin", "To the start");
pub const BACK: Label = label("Terug", "Back");
pub const NEXT: Label = label("Verder", "Next");
pub const UNDO: Label = label("Ongedaan maken", "Undo");
pub const REDO: Label = label("Toch doen", "Redo");
pub const SETTINGS: Label = label("Instellingen", "Settings");
pub const SCREEN_LANGUAGE: Label = label("Taal van deze website", "Language of this website");
pub const TEXT_SIZE: Label = label("Grootte van de letters", "Text size");
pub const SIZES: [Label; 3] = [label("Gewoon", "Normal"), label("Groot", "Large"), label("Groter", "Larger")];
pub const SPACING: Label = label("Ruimte tussen letters en regels", "Space between letters and lines");
pub const SPACINGS: [Label; 2] = [label("Gewoon", "Normal"), label("Ruim", "Wide")];
pub const COLOURS: Label = label("Kleuren", "Colours");
pub const THEMES: [Label; 3] =
    [label("Zoals dit apparaat", "Same as this device"), label("Licht", "Light"), label("Donker", "Dark")];
pub const CALM: Label = label("Achtergrond", "Background");
pub const CALMS: [Label; 2] = [label("Gewoon", "Normal"), label("Rustig", "Calm")];
pub const YOUR_CV: Label = label("Je cv", "Your CV");
pub const SHOW_CV: Label = label("Bekijk je cv", "See your CV");
pub const HIDE_CV: Label = label("Terug naar de vraag", "Back to the question");
pub const AS_TEXT: Label = label("Lees als tekst", "Read as text");
pub const AS_SHEET: Label = label("Toon als blad", "Show as a sheet");
pub const DOWNLOAD: Label = label("Download cv (pdf)", "Download CV (PDF)");
pub const MAKING: Label = label("We maken je pdf…", "We’re making your PDF…");
pub const DOWNLOADED: Label = label(
    "Je cv staat bij je downloads. Een computer leest er alles in.",
    "Your CV is in your downloads. A computer reads all of it.",
);
pub const DOWNLOAD_FAILED: Label = label(
    "De pdf is niet gelukt. Probeer het nog eens. Bewaar anders je cv als tekst.",
    "The PDF didn’t work. Try again. Or save your CV as text.",
);
pub const PLAIN_PDF: Label = label(
    "Je pdf mist de extra’s voor schermlezers. De tekst klopt.",
    "Your PDF has no extras for screen readers. The text is right.",
);
pub const EMPTY_SHEET: Label =
    label("Hier groeit je cv. Begin met een antwoord.", "Your CV grows here. Start with an answer.");
pub const SHEET_WAITS: Label = label("Je cv komt eraan.", "Your CV is on its way.");
pub const UP: Label = label("Omhoog", "Up");
pub const DOWN: Label = label("Omlaag", "Down");
pub const GO_THERE: Label = label("Pas dit aan", "Change this");
pub const REMOVE: Label = label("Weghalen", "Remove");
pub const REMOVED: Label = label("Weggehaald.", "Removed.");
pub const PUT_BACK: Label = label("Zet terug", "Put it back");
pub const OPTIONAL: Label = label("Mag leeg blijven.", "You can leave this empty.");
pub const TOWN: Label = label("Plaats", "Town");
pub const FROM: Label = label("Van", "From");
pub const TO: Label = label("Tot", "To");
pub const MONTH: Label = label("maand", "month");
pub const YEAR: Label = label("jaar", "year");
pub const ANY_MONTH: Label = label("maand", "month");
pub const ANY_YEAR: Label = label("jaar", "year");
pub const STILL: Label = label("Ik doe dit nog steeds", "I still do this");
pub const IN_OTHER_LANGUAGE: [Label; 2] =
    [label("In het Nederlands", "In Dutch"), label("In het Engels", "In English")];

/// A character that no font of ours has, named, with what to do.
pub fn missing_characters(characters: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Dit kan niet op je cv: {characters}. Gebruik de letters uit je paspoort of ID-kaart."),
        Lang::En => format!("This can’t go on your CV: {characters}. Use the letters in your passport or ID card."),
    }
}

/// The CV was handed over, and a computer reads some of it otherwise.
pub fn downloaded_but(otherwise: usize, lang: Lang) -> String {
    match (lang, otherwise) {
        (Lang::Nl, 1) => {
            "Je cv staat bij je downloads. Eén ding leest een computer anders. Kijk bij Controle.".to_owned()
        }
        (Lang::Nl, count) => {
            format!("Je cv staat bij je downloads. {count} dingen leest een computer anders. Kijk bij Controle.")
        }
        (Lang::En, 1) => {
            "Your CV is in your downloads. A computer reads one thing differently. Look at Check.".to_owned()
        }
        (Lang::En, count) => {
            format!("Your CV is in your downloads. A computer reads {count} things differently. Look at Check.")
        }
    }
}

/// How many pages the sheet has, for screen readers.
pub fn page_of(number: usize, count: usize, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Pagina {number} van {count}"),
        Lang::En => format!("Page {number} of {count}"),
    }
}

/// The short name in the progress line.
pub const fn step_name(step: Step) -> Label {
    match step {
        Step::Start => label("Begin", "Start"),
        Step::Goal => label("Doel", "Goal"),
        Step::Did => label("Wat je doet", "What you do"),
        Step::Tell => label("Vertel", "Tell"),
        Step::Skills => label("Dit kun jij", "Skills"),
        Step::School => label("School", "School"),
        Step::You => label("Over jou", "You"),
        Step::Check => label("Controle", "Check"),
        Step::Done => label("Klaar", "Done"),
    }
}

/// The heading of a place; it is the title of the browser's tab too, so it holds no personal data.
pub const fn heading(route: Route) -> Label {
    match route {
        Route::Step(step) => match step {
            Step::Start => label("Maak je eerste cv", "Make your first CV"),
            Step::Goal => label("Waar is je cv voor?", "What is your CV for?"),
            Step::Did => label("Wat doe je of heb je gedaan?", "What do you do, or have you done?"),
            Step::Tell => label("Vertel kort", "Tell it briefly"),
            Step::Skills => label("Dit kun jij", "What you can do"),
            Step::School => label("School, talen en certificaten", "School, languages, certificates"),
            Step::You => label("Over jou", "About you"),
            Step::Check => label("Even controleren", "A last look"),
            Step::Done => label("Klaar", "Done"),
        },
        Route::Example => label("Een voorbeeld", "An example"),
        Route::Guide(guide) => match guide {
            Guide::Privacy => label("Privacy", "Privacy"),
            Guide::Accessibility => label("Toegankelijkheid", "Accessibility"),
            Guide::About => label("Over Vaardig", "About Vaardig"),
        },
        Route::Shelf => label("Meer met je cv", "More with your CV"),
        Route::Extra(extra) => match extra {
            Extra::Vacancy => label("Je cv voor een vacature", "Your CV for a vacancy"),
            Extra::Files => label("Je cv als Word of tekst", "Your CV as Word or text"),
            Extra::CheckOther => label("Een ander cv nakijken", "Check another CV"),
            Extra::Tips => label("Alle tips", "All tips"),
        },
    }
}

/// The name of a group of activities.
pub const fn group(group: Group) -> Label {
    match group {
        Group::Work => label("Werk en bijbaan", "Work and part-time jobs"),
        Group::Internship => label("Stage", "Internship"),
        Group::Sport => label("Sport", "Sport"),
        Group::Club => label("Club, muziek en cultuur", "Clubs, music and culture"),
        Group::Care => label("Zorgen voor anderen", "Caring for others"),
        Group::School => label("School", "School"),
        Group::Making => label("Gamen en maken", "Gaming and making"),
        Group::Online => label("Online", "Online"),
        Group::Volunteering => label("Vrijwilligerswerk", "Volunteering"),
        Group::FamilyBusiness => label("Familiebedrijf", "Family business"),
        Group::NewCountry => label("Nieuw land, nieuwe taal", "New country, new language"),
    }
}

/// A goal on its card: its name, and what it is.
pub const fn goal(goal: Goal) -> (Label, Label) {
    match goal {
        Goal::SideJob => (label("Bijbaan", "Part-time job"), label("Werk naast school", "Work while at school")),
        Goal::Internship => (label("Stage", "Internship"), label("Leren op een werkplek", "Learning at a workplace")),
        Goal::Apprenticeship => (
            label("Leerbaan", "Work placement"),
            label("Werken en leren, zoals bbl", "Working and learning, as in BBL"),
        ),
        Goal::FirstJob => (label("Eerste baan", "First job"), label("Na je school of studie", "After school or study")),
        Goal::Volunteering => {
            (label("Vrijwilligerswerk", "Volunteering"), label("Helpen zonder loon", "Helping without pay"))
        }
        Goal::Study => (label("Opleiding", "Study"), label("Je aanmelden bij een school", "Applying to a school")),
    }
}

/// A part of the week, to tick.
pub const fn week_part(part: WeekPart) -> Label {
    match part {
        WeekPart::Weekdays => label("Doordeweeks overdag", "Weekdays in the daytime"),
        WeekPart::AfterSchool => label("Na school", "After school"),
        WeekPart::Evenings => label("’s Avonds", "Evenings"),
        WeekPart::Saturday => label("Zaterdag", "Saturday"),
        WeekPart::Sunday => label("Zondag", "Sunday"),
        WeekPart::Holidays => label("Schoolvakanties", "School holidays"),
    }
}
