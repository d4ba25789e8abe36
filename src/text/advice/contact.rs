//! Tips about: name and ways to be reached.

use super::Wording;
use crate::text::label;

pub const NO_NAME: Wording = Wording {
    what: label("Je naam staat er nog niet op.", "Your name isn’t on it yet."),
    why: label("Een bedrijf wil weten van wie het cv is.", "A company wants to know whose CV it is."),
    how: label("Vul je voornaam en achternaam in.", "Fill in your first name and last name."),
};

pub const NO_CONTACT: Wording = Wording {
    what: label("Je e-mail en telefoon staan er nog niet op.", "Your email and phone aren’t on it yet."),
    why: label("Met een van de twee kan een bedrijf je bereiken.", "With one of the two a company can reach you."),
    how: label("Vul in wat je het meest gebruikt.", "Fill in the one you use most."),
};

pub const BROKEN_EMAIL: Wording = Wording {
    what: label(
        "“{words:sanne@example}” lijkt nog geen heel e-mailadres.",
        "“{words:sanne@example}” doesn’t look like a whole email address yet.",
    ),
    why: label("Dan komt een antwoord niet aan.", "Then an answer doesn’t arrive."),
    how: label("Kijk naar het apenstaartje en de punt.", "Look at the @ and the dot."),
};

pub const PHONE_DIGITS: Wording = Wording {
    what: label(
        "Je telefoonnummer heeft een ander aantal cijfers dan we verwachten.",
        "Your phone number has another number of digits than we expect.",
    ),
    why: label("Met één cijfer te weinig kan niemand je bellen.", "With one digit missing nobody can call you."),
    how: label("Tel ze even na. Een 06-nummer heeft er tien.", "Count them. A Dutch mobile number has ten."),
};

pub const NO_TOWN: Wording = Wording {
    what: label("Je woonplaats staat er nog niet op.", "Your town isn’t on it yet."),
    why: label("Veel bedrijven zoeken iemand uit de buurt.", "Many companies look for someone nearby."),
    how: label("Je plaats is genoeg. Je straat hoeft niet.", "Your town is enough. No street needed."),
};

pub const ODD_ADDRESS: Wording = Wording {
    what: label(
        "“{words:xxsannexx@example.nl}” klinkt als een adres voor vrienden.",
        "“{words:xxsannexx@example.nl}” sounds like an address for friends.",
    ),
    why: label(
        "Een adres met je naam maakt een betere indruk.",
        "An address with your name makes a better impression.",
    ),
    how: label(
        "Maak gratis een tweede adres, zoals voornaam.achternaam.",
        "Make a second one for free, such as firstname.lastname.",
    ),
};

pub const SCHOOL_ADDRESS: Wording = Wording {
    what: label(
        "“{words:112233@student.example.nl}” lijkt een adres van je school.",
        "“{words:112233@student.example.nl}” looks like an address of your school.",
    ),
    why: label("Dat adres stopt als je van school gaat.", "That address ends when you leave school."),
    how: label("Gebruik liever je eigen adres.", "Better use an address of your own."),
};

pub const YEAR_IN_EMAIL: Wording = Wording {
    what: label(
        "In “{words:sanne2008@example.nl}” lijkt je geboortejaar te staan.",
        "“{words:sanne2008@example.nl}” seems to hold your year of birth.",
    ),
    why: label("Je leeftijd hoeft niet op een cv.", "Your age needn’t be on a CV."),
    how: label("Een adres zonder jaartal is beter.", "An address without a year is better."),
};

pub const NAME_CASE: Wording = Wording {
    what: label("Je naam staat er als “{words:sanne de vries}”.", "Your name is written as “{words:sanne de vries}”."),
    why: label("Met gewone hoofdletters oogt het verzorgd.", "With ordinary capitals it looks cared for."),
    how: label(
        "Begin je voornaam en achternaam met een hoofdletter.",
        "Begin your first and last name with a capital.",
    ),
};
