//! What is said about a vacancy: its parts, what it asks, what helps, and what to look out for.

use super::{Label, Lang, label};
use crate::skill::Kind;
use crate::vacancy::{FlagKind, MAX_BYTES, Refused, Section, Status, What};

/// Why a text is not read, and one next step.
pub fn refused(refused: Refused, lang: Lang) -> String {
    let (text, filled) = match refused {
        Refused::TooLong => (
            label(
                "Deze tekst is te lang: meer dan {} kB. Plak alleen de vacature.",
                "This text is too long: more than {} kB. Paste the vacancy only.",
            ),
            (MAX_BYTES / 1000).to_string(),
        ),
        Refused::Empty => (
            label(
                "We zien geen woorden. Plak de tekst van de vacature.",
                "We see no words. Paste the text of the vacancy.",
            ),
            String::new(),
        ),
        Refused::OtherLanguage(tongue) => (
            label(
                "Deze vacature is in {}. We lezen alleen Nederlands en Engels.",
                "This vacancy is in {}. We read Dutch and English only.",
            ),
            tongue.name().get(lang).to_owned(),
        ),
    };
    text.get(lang).replace("{}", &filled)
}

/// What stands above the comparison, because it is true.
pub const NOT_ALL: Label = label(
    "Je hoeft niet alles te kunnen. Een vacature is een wensenlijst. Laat zien wat je wel kunt.",
    "You don’t have to be able to do everything. A vacancy is a wish list. Show what you can do.",
);

/// The name of a part.
pub const fn section(section: Section) -> Label {
    match section {
        Section::Tasks => label("Wat je gaat doen", "What you will do"),
        Section::Requirements => label("Wat ze vragen", "What they ask"),
        Section::Offers => label("Wat je krijgt", "What you get"),
        Section::AboutUs => label("Over het bedrijf", "About the company"),
        Section::Application => label("Zo reageer je", "How to apply"),
    }
}

/// How something that is asked stands.
pub const fn status(status: Status) -> Label {
    match status {
        Status::Shown => label("Staat op je cv", "On your CV"),
        Status::Profile => label("Heb je verteld, staat niet op dit cv", "You told us, but it is not on this CV"),
        Status::Gap => label("Nog niet", "Not yet"),
    }
}

/// Whether it is a must.
pub const fn is_required(is_required: bool) -> Label {
    if is_required { label("gevraagd", "asked") } else { label("mooi meegenomen", "nice to have") }
}

/// A small way to learn a skill and to prove it.
pub const fn learn_skill(kind: Kind) -> Label {
    match kind {
        Kind::Hard => label(
            "Vraag of je een keer mag meehelpen. Schrijf daarna op wat je deed.",
            "Ask if you may help once. Then write down what you did.",
        ),
        Kind::Soft => label(
            "Kies deze week een moment op school of thuis. Daar laat je dit zien.",
            "Pick one moment this week, at school or at home. Show it there.",
        ),
        Kind::Digital => label(
            "Volg een gratis les van een uur. Maak er iets kleins mee.",
            "Take a free lesson of an hour. Make something small with it.",
        ),
        Kind::Ai => label(
            "Probeer het een keer voor school. Schrijf op wat je zelf controleerde.",
            "Try it once for school. Write down what you checked yourself.",
        ),
        Kind::Language => label(
            "Oefen elke dag tien minuten. Voer dan een kort gesprek.",
            "Practise ten minutes a day. Then have a short conversation.",
        ),
        Kind::Knowledge => label(
            "Zoek een korte cursus. Zet het bewijs bij je certificaten.",
            "Find a short course. Put the proof with your certificates.",
        ),
    }
}

/// What helps where something else is asked that the profile doesn't say.
pub const fn learn_fact(what: &What) -> Label {
    match what {
        What::Level(_) => label(
            "Zet je school op je cv, ook als je nog bezig bent. Vraag of jouw opleiding past.",
            "Put your school on your CV, even if you are still there. Ask if your course fits.",
        ),
        What::Language(..) => label(
            "Spreek je deze taal? Zet hem met je niveau op je cv.",
            "Do you speak this language? Put it on your CV with your level.",
        ),
        What::Licence(_) => label(
            "Heb je dit rijbewijs, of ben je bezig? Zet het op je cv.",
            "Do you have this licence, or are you learning? Put it on your CV.",
        ),
        What::Hours(_) => label(
            "Zet op je cv hoeveel uur je kunt werken. Minder uren? Vraag of dat kan.",
            "Put on your CV how many hours you can work. Fewer hours? Ask if that is possible.",
        ),
        What::Days(_) => label("Zet op je cv wanneer je kunt werken.", "Put on your CV when you can work."),
        What::Age(_) => label(
            "Dit gaat over de regels voor dit werk. Je leeftijd hoort niet op je cv.",
            "This is about the rules for this work. Your age does not belong on your CV.",
        ),
    }
}

/// The hours that a student can work.
pub const HOURS: Label = label("{} uur per week", "{} hours a week");

/// Where a language is lower than asked.
pub const LOWER: Label = label(
    "Ze vragen een hoger niveau: {}. Zeg eerlijk wat je kunt, en dat je oefent.",
    "They ask for a higher level: {}. Say honestly what you can do, and that you practise.",
);

/// Where a skill stands on the CV by its word alone.
pub const NO_EXAMPLE: Label = label(
    "Dit woord staat op je cv, maar zonder voorbeeld. Waar deed je dit?",
    "This word is on your CV, but without an example. Where did you do this?",
);

/// Where the vacancy has another word.
pub const OFFER: Label = label(
    "De vacature zegt “{}”. Klopt dat ook voor jou? Gebruik dan dat woord.",
    "The vacancy says “{}”. Is that true for you too? Then use that word.",
);

/// What stands before a task that would show a skill.
pub const QUESTION: Label = label("Deed je dit? Kruis het dan aan.", "Did you do this? Then tick it.");

/// What a flag is called.
pub const fn flag(kind: FlagKind) -> Label {
    match kind {
        FlagKind::Age => label("Kiest op leeftijd", "Chooses by age"),
        FlagKind::Gender => label("Spreekt één geslacht aan", "Speaks to one sex"),
        FlagKind::Coded => label("Stoere woorden", "Tough words"),
        FlagKind::Origin => label("Kiest op afkomst", "Chooses by origin"),
        FlagKind::Photo => label("Vraagt om een foto", "Asks for a photo"),
        FlagKind::NoEmployer => label("Noemt het bedrijf niet", "Does not name the company"),
        FlagKind::Commission => label("Misschien geen vast loon", "Perhaps no fixed pay"),
        FlagKind::Fee => label("Vraagt geld van jou", "Asks you for money"),
        FlagKind::ChatOnly => label("Alleen via een chat", "By chat only"),
        FlagKind::AlwaysOpen => label("Staat altijd open", "Is always open"),
        FlagKind::HighPay => label("Belooft veel geld", "Promises a lot of money"),
        FlagKind::Papers => label("Vraagt je papieren te vroeg", "Asks for your papers too early"),
    }
}

/// Why it matters, and what the student can do.
pub const fn why(kind: FlagKind) -> Label {
    match kind {
        FlagKind::Age => label(
            "Een werkgever mag bijna nooit op leeftijd kiezen. Past het werk bij je? Reageer gewoon.",
            "An employer may hardly ever choose by age. Does the work suit you? Just apply.",
        ),
        FlagKind::Gender => label(
            "Werk is voor iedereen, welk geslacht je ook hebt. Past het werk bij je? Reageer gewoon.",
            "Work is for everyone, whatever your sex. Does the work suit you? Just apply.",
        ),
        FlagKind::Coded => label(
            "Door zulke woorden reageren veel goede mensen niet. Laat je niet afschrikken.",
            "Words like these keep many good people from applying. Don’t let them put you off.",
        ),
        FlagKind::Origin => label(
            "Een niveau vragen mag, een afkomst of moedertaal bijna nooit. Noem je niveau.",
            "Asking for a level is fine, for an origin hardly ever. Give your level.",
        ),
        FlagKind::Photo => label(
            "Een foto zegt niets over wat je kunt. Je mag hem weglaten.",
            "A photo says nothing about what you can do. You may leave it out.",
        ),
        FlagKind::NoEmployer => label(
            "Vraag eerst bij welk bedrijf je gaat werken. Zoek dat bedrijf op.",
            "Ask first which company you would work for. Look that company up.",
        ),
        FlagKind::Commission => label(
            "Je hebt recht op het minimumloon, ook als je niets verkoopt. Vraag naar het vaste loon.",
            "You have a right to the minimum wage, even if you sell nothing. Ask about fixed pay.",
        ),
        FlagKind::Fee => label(
            "Voor werk hoef je niet te betalen. Maak geen geld over.",
            "You never have to pay for work. Don’t transfer any money.",
        ),
        FlagKind::ChatOnly => label(
            "Een echt bedrijf heeft ook een adres of website. Zoek dat op voor je reageert.",
            "A real company also has an address or website. Look it up before you apply.",
        ),
        FlagKind::AlwaysOpen => label(
            "Misschien is er nu geen plek. Vraag of er echt iemand nodig is.",
            "Perhaps there is no place now. Ask if they really need someone.",
        ),
        FlagKind::HighPay => label(
            "Dit is veel meer dan zulk werk betaalt. Wees voorzichtig en vraag iemand om raad.",
            "This is far more than such work pays. Be careful and ask someone for advice.",
        ),
        FlagKind::Papers => label(
            "Je paspoort en bsn geef je pas als je bent aangenomen. Nu dus nog niet.",
            "Your passport and number come after you are hired. So not now.",
        ),
    }
}
