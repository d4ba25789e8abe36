//! Tips about: what stands on the CV at all, and when it was.

use super::Wording;
use crate::text::label;

pub const NO_GOAL: Wording = Wording {
    what: label("Er staat nog niet waar je cv voor is.", "It doesn’t say yet what your CV is for."),
    why: label("Een bedrijf wil meteen zien wat je zoekt.", "A company wants to see that at once."),
    how: label("Kies een doel. Wij maken de zin.", "Choose a goal. We make the sentence."),
};

pub const END_BEFORE_START: Wording = Wording {
    what: label(
        "Bij “{words:Vakkenvuller}” ligt het einde vóór het begin.",
        "At “{words:Shelf stacker}” the end comes before the beginning.",
    ),
    why: label("Zo’n foutje is snel gemaakt en snel hersteld.", "A slip like that is easily made and easily mended."),
    how: label("Draai de twee datums om.", "Swap the two dates."),
};

pub const FUTURE_START: Wording = Wording {
    what: label(
        "“{words:Trainer}” begint volgens je cv pas later.",
        "According to your CV “{words:Trainer}” has yet to begin.",
    ),
    why: label("Een bedrijf leest daar wat je al gedaan hebt.", "A company reads there what you have done already."),
    how: label("Klopt de datum? Kijk hem nog eens na.", "Is the date right? Have another look."),
};

pub const DIPLOMA_PAST: Wording = Wording {
    what: label("De maand van je diploma is al voorbij.", "The month of your diploma has passed."),
    why: label("Heb je het gehaald? Dan mag dat erop.", "Did you get it? Then it may say so."),
    how: label("Kies “Ik heb mijn diploma”, of een nieuwe datum.", "Choose “I have my diploma”, or a new date."),
};

pub const CERTIFICATE_EXPIRED: Wording = Wording {
    what: label("“{words:EHBO}” is niet meer geldig.", "“{words:First aid}” is no longer valid."),
    why: label("Een bedrijf vraagt soms om het bewijs.", "A company sometimes asks for the proof."),
    how: label("Heb je het verlengd? Zet dan de nieuwe datum erbij.", "Did you renew it? Then add the new date."),
};

pub const NOTHING_TOLD: Wording = Wording {
    what: label("Je hebt vast meer gedaan dan je denkt.", "You have surely done more than you think."),
    why: label(
        "Ook sport, hulp thuis en dingen voor school tellen.",
        "Sport, helping at home and things for school count too.",
    ),
    how: label("Tik er één aan. De rest vragen wij.", "Tick one. We ask the rest."),
};

pub const EMPTY_CARD: Wording = Wording {
    what: label(
        "Bij “{words:Oppas}” staat nog niet wat je deed.",
        "At “{words:Babysitter}” it doesn’t say yet what you did.",
    ),
    why: label("Daaraan ziet een bedrijf wat je kunt.", "That shows a company what you can do."),
    how: label("Tik een paar dingen aan.", "Tick a few things."),
};

pub const NO_EXAMPLE: Wording = Wording {
    what: label("“{words:Oppas}” heeft nog geen voorbeeld.", "“{words:Babysitter}” has no example yet."),
    why: label("Eén voorbeeld zegt meer dan tien taken.", "One example says more than ten tasks."),
    how: label("Wat ging goed, of wat veranderde door jou?", "What went well, or what changed because of you?"),
};

pub const NO_DATES: Wording = Wording {
    what: label(
        "Bij “{words:Oppas}” staat nog niet wanneer het was.",
        "At “{words:Babysitter}” it doesn’t say yet when it was.",
    ),
    why: label("Een bedrijf wil weten of het kort geleden was.", "A company wants to know whether it was recent."),
    how: label("Alleen een jaar is al genoeg.", "Just a year is enough."),
};

pub const NO_SCHOOL: Wording = Wording {
    what: label("Je school staat er nog niet op.", "Your school isn’t on it yet."),
    why: label("Ook een school waar je nog op zit telt.", "A school that you still go to counts too."),
    how: label(
        "Vul je school in. Of kies dat je geen school hebt.",
        "Fill in your school. Or choose that you have none.",
    ),
};

pub const NO_LANGUAGES: Wording = Wording {
    what: label("Je talen staan er nog niet op.", "Your languages aren’t on it yet."),
    why: label("Bedrijven zoeken ook op talen.", "Companies search for languages too."),
    how: label(
        "Begin met Nederlands. Spreek je thuis een andere taal? Die telt ook.",
        "Begin with Dutch. Do you speak another language at home? It counts too.",
    ),
};

pub const NO_LEVEL: Wording = Wording {
    what: label("Bij {words:Engels} staat nog geen niveau.", "With {words:English} there is no level yet."),
    why: label("Een bedrijf wil weten wat het kan verwachten.", "A company wants to know what to expect."),
    how: label("Kies wat het beste past. Een schatting is goed.", "Choose what fits best. A guess is fine."),
};

pub const GAP: Wording = Wording {
    what: label("Over {words:2023} staat er nog niets.", "There is nothing about {words:2023} yet."),
    why: label(
        "Zorg voor iemand, een cursus of een pauze mag op een cv.",
        "Caring for someone, a course or a break may stand on a CV.",
    ),
    how: label("Wil je er iets over vertellen? Het hoeft niet.", "Would you like to tell about it? You needn’t."),
};
