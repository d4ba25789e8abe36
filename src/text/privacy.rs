//! What is said about personal data that was found: what it is, why it may go, which law or code says so, and what helps.

#![expect(missing_docs, reason = "each is named after its category")]

use super::{Label, label};

/// What is said about a category of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What it is, as part of a sentence: "je leeftijd".
    pub what: Label,
    /// Why it has no place on a CV.
    pub why: Label,
    /// What helps.
    pub how: Label,
    /// The law or code, with its article.
    pub law: Label,
}

const NVP: Label = label("NVP Sollicitatiecode, artikel 2", "NVP recruitment code, article 2");
const SPECIAL: Label = label("AVG, artikel 9", "GDPR, article 9");
const MINIMAL: Label = label("AVG, artikel 5", "GDPR, article 5");
const OTHERS: Label = label("AVG, artikel 6", "GDPR, article 6");

const TAKE_OUT: Label = label("Haal het gerust weg.", "You can safely take it out.");
const NOT_NEEDED: Label =
    label("Een bedrijf hoeft dit niet te weten om je uit te nodigen.", "A company needn’t know this to invite you.");
const NOBODY_ASKS: Label = label("Een bedrijf mag hier niet naar vragen.", "A company may not ask about this.");
const MISUSE: Label =
    label("Met dit nummer kan iemand zich voor jou uitgeven.", "With this number someone can pretend to be you.");
const NOT_YOURS: Label =
    label("Die ander heeft niet gevraagd om op jouw cv te staan.", "That person did not ask to be on your CV.");

pub const BSN: Wording = Wording {
    what: label("een burgerservicenummer", "a citizen service number"),
    why: MISUSE,
    how: label(
        "Haal het weg. Een werkgever vraagt het pas als je bent aangenomen.",
        "Take it out. An employer only asks for it once you are hired.",
    ),
    law: label("UAVG, artikel 46", "Dutch privacy act (UAVG), article 46"),
};

pub const EDUCATION_NUMBER: Wording = Wording {
    what: label("een onderwijsnummer", "an education number"),
    why: label("Alleen je school heeft dit nummer nodig.", "Only your school needs this number."),
    how: TAKE_OUT,
    law: label("UAVG, artikel 46", "Dutch privacy act (UAVG), article 46"),
};

pub const ID_NUMBER: Wording = Wording {
    what: label("een nummer van een pas of document", "a number of a card or document"),
    why: MISUSE,
    how: label(
        "Haal het weg. Laat je pas pas zien als je bent aangenomen.",
        "Take it out. Show your card once you are hired.",
    ),
    law: MINIMAL,
};

pub const IBAN: Wording = Wording {
    what: label("een rekeningnummer", "a bank account number"),
    why: label("Je loon komt later pas ter sprake.", "Being paid comes up only later."),
    how: label("Haal het weg. Geef het als je bent aangenomen.", "Take it out. Give it once you are hired."),
    law: MINIMAL,
};

pub const PREGNANCY: Wording = Wording {
    what: label("iets over zwanger zijn", "something about being pregnant"),
    why: label("Niemand mag je daar minder kans om geven.", "Nobody may give you less of a chance for it."),
    how: TAKE_OUT,
    law: label("BW, artikel 7:646", "Dutch Civil Code, article 7:646"),
};

pub const CRIMINAL: Wording = Wording {
    what: label("iets over politie of straf", "something about police or punishment"),
    why: label("Op een cv hoort dit nooit.", "This never belongs on a CV."),
    how: label("Haal het weg. “VOG beschikbaar” mag wel.", "Take it out. “VOG available” is fine."),
    law: label("AVG, artikel 10", "GDPR, article 10"),
};

pub const BIRTH_DATE: Wording = Wording {
    what: label("je geboortedatum", "your date of birth"),
    why: NOT_NEEDED,
    how: TAKE_OUT,
    law: label("WGBL, artikel 3; NVP Sollicitatiecode", "Dutch act on age and work, article 3; NVP code"),
};

pub const AGE: Wording = Wording {
    what: label("je leeftijd", "your age"),
    why: NOT_NEEDED,
    how: label("Haal het weg. “16 jaar of ouder” mag wel.", "Take it out. “16 or older” is fine."),
    law: label("WGBL, artikel 3; NVP Sollicitatiecode", "Dutch act on age and work, article 3; NVP code"),
};

pub const BIRTH_YEAR: Wording = Wording {
    what: label("een geboortejaar in een e-mailadres", "a year of birth in an e-mail address"),
    why: label("Zo staat je leeftijd toch op je cv.", "That still puts your age on your CV."),
    how: label("Neem liever een adres met alleen je naam.", "Better use an address with just your name."),
    law: label("WGBL, artikel 3; NVP Sollicitatiecode", "Dutch act on age and work, article 3; NVP code"),
};

pub const BIRTHPLACE: Wording = Wording {
    what: label("waar je geboren bent", "where you were born"),
    why: label(
        "Het gaat om wat je kunt, waar je ook vandaan komt.",
        "It is about what you can do, wherever you come from.",
    ),
    how: TAKE_OUT,
    law: label("AWGB, artikel 5; NVP Sollicitatiecode", "Dutch equal treatment act, article 5; NVP code"),
};

pub const ADDRESS: Wording = Wording {
    what: label("een adres", "an address"),
    why: label(
        "Wie je cv leest, hoeft niet te weten waar je voordeur is.",
        "Your reader needn’t know where your front door is.",
    ),
    how: label("Laat alleen de plaats staan.", "Keep only the town."),
    law: MINIMAL,
};

pub const PHONE: Wording = Wording {
    what: label("een telefoonnummer", "a phone number"),
    why: label("Je eigen nummer staat al bovenaan.", "Your own number already stands at the top."),
    how: label("Haal het hier weg, ook dat van een ander.", "Take it out here, and anyone else’s too."),
    law: OTHERS,
};

pub const EMAIL: Wording = Wording {
    what: label("een e-mailadres", "an e-mail address"),
    why: label("Je eigen adres staat al bovenaan.", "Your own address already stands at the top."),
    how: label("Haal het hier weg, ook dat van een ander.", "Take it out here, and anyone else’s too."),
    law: OTHERS,
};

pub const GENDER: Wording = Wording {
    what: label("of je een jongen of meisje bent", "whether you are a boy or a girl"),
    why: label("Dat maakt voor het werk niet uit.", "It makes no difference to the work."),
    how: label("Schrijf liever wat je kunt of zoekt.", "Better write what you can do or look for."),
    law: label("BW, artikel 7:646; NVP Sollicitatiecode", "Dutch Civil Code, article 7:646; NVP code"),
};

pub const PRONOUNS: Wording = Wording {
    what: label("hoe mensen over je praten", "how people speak of you"),
    why: label("Ze vertellen iets over je gender.", "They say something about your gender."),
    how: label("Jij kiest of je dit wilt.", "You choose whether you want this."),
    law: SPECIAL,
};

pub const GENDERED_JOB: Wording = Wording {
    what: label("een woord dat ook zegt of je man of vrouw bent", "a word that also says man or woman"),
    why: label("Een ander woord zegt hetzelfde over je werk.", "Another word says the same about your work."),
    how: label("Neem het andere woord als je wilt.", "Take the other word if you like."),
    law: label("AWGB, artikel 5", "Dutch equal treatment act, article 5"),
};

pub const TEAM_CODE: Wording = Wording {
    what: label("een team waaraan je leeftijd te zien is", "a team that shows your age"),
    why: label("Zo staat je leeftijd toch op je cv.", "That still puts your age on your CV."),
    how: label("Schrijf “competitieteam”.", "Write “competition team”."),
    law: label("WGBL, artikel 3; NVP Sollicitatiecode", "Dutch act on age and work, article 3; NVP code"),
};

pub const NATIONALITY: Wording = Wording {
    what: label("je nationaliteit of verblijf", "your nationality or residence"),
    why: NOBODY_ASKS,
    how: label("Schrijf zo nodig: “Ik mag in Nederland werken.”", "If needed write: “I may work in the Netherlands.”"),
    law: label("AWGB, artikel 5; NVP Sollicitatiecode", "Dutch equal treatment act, article 5; NVP code"),
};

pub const ORIGIN: Wording = Wording {
    what: label("waar je vandaan komt", "where you come from"),
    why: label(
        "Het gaat om wat je kunt, waar je ook vandaan komt.",
        "It is about what you can do, wherever you come from.",
    ),
    how: label("Noem liever de taal en hoe goed je die kent.", "Better name the language and how well you know it."),
    law: SPECIAL,
};

pub const FAMILY: Wording = Wording {
    what: label("iets over je gezin of relatie", "something about your family or partner"),
    why: NOBODY_ASKS,
    how: TAKE_OUT,
    law: label("AWGB, artikel 5; NVP Sollicitatiecode", "Dutch equal treatment act, article 5; NVP code"),
};

pub const RELIGION: Wording = Wording {
    what: label("iets over geloof", "something about religion"),
    why: NOBODY_ASKS,
    how: label("Schrijf wat je deed: “hielp bij een vereniging”.", "Write what you did: “helped at an association”."),
    law: SPECIAL,
};

pub const POLITICS: Wording = Wording {
    what: label("iets over politiek", "something about politics"),
    why: NOBODY_ASKS,
    how: label("Schrijf wat je deed: “organiseerde een campagne”.", "Write what you did: “organised a campaign”."),
    law: SPECIAL,
};

pub const UNION: Wording =
    Wording { what: label("een vakbond", "a trade union"), why: NOBODY_ASKS, how: TAKE_OUT, law: SPECIAL };

pub const HEALTH: Wording = Wording {
    what: label("iets over je gezondheid", "something about your health"),
    why: NOBODY_ASKS,
    how: label("Haal het weg. Later kun je nog om hulp vragen.", "Take it out. You can still ask for help later."),
    law: SPECIAL,
};

pub const HEALTH_OTHER: Wording = Wording {
    what: label("de gezondheid van een ander", "someone else’s health"),
    why: label("Dat vertelt die ander liever zelf.", "That is theirs to tell."),
    how: label("Schrijf: “zorgtaken thuis”.", "Write: “care tasks at home”."),
    law: SPECIAL,
};

pub const ORIENTATION: Wording = Wording {
    what: label("iets over op wie je valt of wie je bent", "something about who you love or are"),
    why: NOBODY_ASKS,
    how: label("Jij kiest of je dit wilt.", "You choose whether you want this."),
    law: SPECIAL,
};

pub const MONEY: Wording = Wording {
    what: label("iets over geld", "something about money"),
    why: label("Over loon praat je later.", "You talk about pay later."),
    how: TAKE_OUT,
    law: NVP,
};

pub const LICENCE: Wording = Wording {
    what: label("een rijbewijs", "a driving licence"),
    why: label("Het telt alleen als de baan erom vraagt.", "It only counts if the job asks for it."),
    how: label("Noem nooit het nummer of de datum.", "Never give its number or date."),
    law: MINIMAL,
};

pub const PHOTO: Wording = Wording {
    what: label("een foto van jezelf", "a photo of yourself"),
    why: label(
        "Op een cv hoort geen foto. Het gaat om wat je kunt.",
        "A CV needs no photo. It is about what you can do.",
    ),
    how: label(
        "Vraagt een baan er echt om? Stuur hem dan apart.",
        "Does a job really ask for one? Then send it apart.",
    ),
    law: NVP,
};

pub const REFEREE: Wording = Wording {
    what: label("de naam van iemand die jou kent", "the name of someone who knows you"),
    why: NOT_YOURS,
    how: label("Schrijf: “Referenties op verzoek”.", "Write: “References on request”."),
    law: OTHERS,
};

pub const OTHER_NAME: Wording = Wording {
    what: label("de naam van een ander", "someone else’s name"),
    why: NOT_YOURS,
    how: label("Laat de naam weg.", "Leave out the name."),
    law: OTHERS,
};

pub const HANDLE: Wording = Wording {
    what: label("je naam op een app of spel", "your name on an app or game"),
    why: label(
        "Zo vindt een bedrijf ook je foto’s en grappen.",
        "That way a company also finds your photos and jokes.",
    ),
    how: label("Een link naar je eigen werk mag wel.", "A link to your own work is fine."),
    law: MINIMAL,
};
