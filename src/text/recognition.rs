//! What a computer read in a CV, in words: the fields, why one was not read and what helps, what is wrong with a file.

use super::{Label, label};
use crate::import::pdf::{Problem, Refused};
use crate::import::word;
use crate::recognition::{Cause, Field, Private};
use crate::zip;

/// What we saw, and what helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What we saw, and why it matters. `{count}` stands for a number.
    pub what: Label,
    /// What helps.
    pub fix: Label,
}

const fn remark(what: Label, fix: Label) -> Remark {
    Remark { what, fix }
}

/// The name of a field.
pub const fn field(field: Field) -> Label {
    match field {
        Field::Name => label("Naam", "Name"),
        Field::Email => label("E-mail", "Email"),
        Field::Phone => label("Telefoon", "Phone"),
        Field::Town => label("Woonplaats", "Town"),
        Field::Link | Field::CertificateLink => label("Link", "Link"),
        Field::Summary => label("Tekst over jou", "Text about you"),
        Field::Skill => label("Wat je kunt", "What you can do"),
        Field::AppliedSkill => label("Voorbeeld", "Example"),
        Field::Organisation => label("Bedrijf of club", "Company or club"),
        Field::Role => label("Functie", "Role"),
        Field::Place | Field::SchoolPlace => label("Plaats", "Place"),
        Field::Period | Field::SchoolPeriod => label("Van wanneer tot wanneer", "From when to when"),
        Field::Bullet => label("Wat je deed", "What you did"),
        Field::School => label("School", "School"),
        Field::Study => label("Opleiding", "Education"),
        Field::SchoolState => label("Hoe ver je bent", "How far you are"),
        Field::Language => label("Taal", "Language"),
        Field::LanguageLevel => label("Niveau van de taal", "Level of the language"),
        Field::Certificate => label("Certificaat", "Certificate"),
        Field::CertificateIssuer => label("Van wie je het kreeg", "Who gave it to you"),
        Field::CertificateDate => label("Wanneer je het kreeg", "When you got it"),
    }
}

/// Why a field was not read as it is printed, and what helps.
pub const fn cause(cause: Cause) -> Remark {
    match cause {
        Cause::Letters => remark(
            label("Ons lettertype heeft niet al deze tekens.", "Our letters don’t have all these signs."),
            label("Schrijf het zoals in je paspoort.", "Write it as in your passport."),
        ),
        Cause::Sign => remark(
            label(
                "Er staat een streep of komma in. Daar knipt een computer de regel door.",
                "It has a dash or comma. A computer cuts the line there.",
            ),
            label("Schrijf het zonder dat teken.", "Write it without that sign."),
        ),
        Cause::Elsewhere => remark(
            label("Een computer ziet dit aan voor iets anders.", "A computer takes this for something else."),
            label(
                "Gebruik gewone woorden, zoals medewerker of stage.",
                "Use common words, such as assistant or internship.",
            ),
        ),
        Cause::InText => remark(
            label(
                "De woorden staan er wel. Een computer ziet alleen niet wat het is.",
                "The words are there. A computer just can’t tell what they are.",
            ),
            label("Maak het korter, of gebruik gewone woorden.", "Make it shorter, or use common words."),
        ),
        Cause::Gone => remark(
            label("Deze woorden staan niet in het bestand.", "These words aren’t in the file."),
            label("Typ ze opnieuw en maak je pdf nog een keer.", "Type them again and make your PDF once more."),
        ),
    }
}

/// What has no business on a CV.
pub const fn private(private: Private) -> Label {
    match private {
        Private::Birth => label("Geboortedatum of leeftijd", "Date of birth or age"),
        Private::Birthplace => label("Geboorteplaats", "Place of birth"),
        Private::Nationality => label("Nationaliteit", "Nationality"),
        Private::Gender => label("Man of vrouw", "Man or woman"),
        Private::MaritalStatus => label("Getrouwd of niet, of geloof", "Married or not, or faith"),
        Private::Address => label("Straat, nummer of postcode", "Street, number or postcode"),
        Private::Number => label("Nummer van je paspoort of BSN", "Number of your passport or BSN"),
        Private::References => label("Namen van anderen", "Names of others"),
    }
}

/// Hobbies, for which a profile has no place.
pub const INTERESTS: Label = label("Hobby’s", "Hobbies");

/// What may keep a computer from reading a PDF, and what helps.
pub const fn problem(problem: &Problem) -> Remark {
    match problem {
        Problem::Protected => remark(
            label(
                "De pdf is beveiligd. Sommige computers openen hem dan niet.",
                "The PDF is protected. Some computers won’t open it.",
            ),
            label("Bewaar hem opnieuw zonder beveiliging.", "Save it again without protection."),
        ),
        Problem::Truncated => remark(
            label("Het einde van de pdf ontbreekt.", "The end of the PDF is missing."),
            label("Maak of download de pdf opnieuw.", "Make or download the PDF again."),
        ),
        Problem::MorePages { .. } => remark(
            label(
                "De pdf heeft {count} pagina’s. We lazen alleen het begin.",
                "The PDF has {count} pages. We only read the beginning.",
            ),
            label("Maak een pdf met alleen je cv.", "Make a PDF with just your CV."),
        ),
        Problem::MoreContent => remark(
            label("De pdf is zo vol dat we niet alles lazen.", "The PDF is so full that we didn’t read all of it."),
            label("Maak een pdf met alleen je cv.", "Make a PDF with just your CV."),
        ),
        Problem::DamagedPages { .. } => remark(
            label(
                "Een deel van de pdf is kapot: {count} keer een pagina.",
                "A part of the PDF is broken, on {count} of its pages.",
            ),
            label("Maak of download de pdf opnieuw.", "Make or download the PDF again."),
        ),
        Problem::NoText => remark(
            label("Er staat geen tekst in de pdf.", "There is no text in the PDF."),
            label("Maak hem opnieuw met tekst die je kunt kopiëren.", "Make it again with text that you can copy."),
        ),
        Problem::ImageOnly => remark(
            label(
                "De pdf is een plaatje. Een computer leest er niets in.",
                "The PDF is a picture. A computer reads nothing in it.",
            ),
            label("Bewaar je cv als pdf, niet als foto of scan.", "Save your CV as a PDF, not as a photo or scan."),
        ),
        Problem::Unnamed { .. } => remark(
            label(
                "Van {count} tekens zegt de pdf niet welke letter het is.",
                "For {count} signs the PDF doesn’t say which letter they are.",
            ),
            label("Kies een ander lettertype en maak de pdf opnieuw.", "Choose another font and make the PDF again."),
        ),
        Problem::Private { .. } => remark(
            label(
                "Er staan {count} plaatjes of speciale tekens tussen de letters.",
                "There are {count} icons or special signs among the letters.",
            ),
            label("Schrijf het in woorden, zoals “Telefoon”.", "Write it in words, such as “Phone”."),
        ),
        Problem::Joined { .. } => remark(
            label(
                "Letters zitten aan elkaar vast, {count} keer. Zoeken op zo’n woord lukt dan niet.",
                "Letters are stuck together, {count} times. A search for such a word fails.",
            ),
            label("Kies een ander lettertype en maak de pdf opnieuw.", "Choose another font and make the PDF again."),
        ),
        Problem::Columns { .. } => remark(
            label(
                "Er staat tekst naast elkaar. Sommige computers lezen die door elkaar.",
                "Text stands side by side. Some computers mix it up.",
            ),
            label("Zet alles onder elkaar.", "Put everything below each other."),
        ),
    }
}

/// What may keep a computer from reading a Word file, and what helps.
pub const fn word_problem(problem: &word::Problem) -> Remark {
    match problem {
        word::Problem::TextBoxes(_) => remark(
            label(
                "Er staat tekst in losse vakken, {count} keer. Veel computers slaan die over.",
                "Some text stands in boxes, {count} times. Many computers skip those.",
            ),
            label("Zet die tekst gewoon onder elkaar.", "Put that text on plain lines."),
        ),
        word::Problem::Tables(_) => remark(
            label(
                "Er staat tekst in een tabel, {count} keer. Sommige computers lezen die door elkaar.",
                "Some text stands in a table, {count} times. Some computers mix it up.",
            ),
            label("Zet alles onder elkaar, zonder tabel.", "Put everything below each other, without a table."),
        ),
        word::Problem::Margins(_) => remark(
            label(
                "Boven- of onderaan de pagina staat tekst in de rand. Veel computers slaan die over.",
                "Text stands in the top or bottom margin. Many computers skip it.",
            ),
            label("Zet je naam en telefoon in het cv zelf.", "Put your name and phone in the CV itself."),
        ),
        word::Problem::Private(_) => remark(
            label(
                "Er staan {count} plaatjes of speciale tekens tussen de letters.",
                "There are {count} icons or special signs among the letters.",
            ),
            label("Schrijf het in woorden, zoals “Telefoon”.", "Write it in words, such as “Phone”."),
        ),
        word::Problem::MoreContent => remark(
            label(
                "Het bestand is zo vol dat we niet alles lazen.",
                "The file is so full that we didn’t read all of it.",
            ),
            label("Maak een bestand met alleen je cv.", "Make a file with just your CV."),
        ),
        word::Problem::NoText => remark(
            label("Er staat geen tekst in het bestand.", "There is no text in the file."),
            label("Kies het bestand waarin je cv staat.", "Choose the file that has your CV in it."),
        ),
        word::Problem::ImageOnly => remark(
            label(
                "In het bestand staat alleen een plaatje. Een computer leest er niets in.",
                "The file holds just a picture. A computer reads nothing in it.",
            ),
            label("Typ de tekst zelf in Word.", "Type the text in Word yourself."),
        ),
    }
}

const TOO_LARGE: Remark = remark(
    label("Dit bestand is te groot.", "This file is too large."),
    label("Kies een bestand met alleen je cv.", "Choose a file with just your CV."),
);

/// Why nothing of a Word file was read, and what helps.
pub const fn word_refused(refused: &word::Refused) -> Remark {
    match refused {
        word::Refused::NotWord => remark(
            label("Dit is geen Word-bestand (.docx).", "This isn’t a Word file (.docx)."),
            label("Kies een pdf, een Word-bestand of een tekst.", "Choose a PDF, a Word file or a text."),
        ),
        word::Refused::OldOrLocked => remark(
            label(
                "Dit Word-bestand is oud (.doc) of vraagt om een wachtwoord.",
                "This Word file is old (.doc) or asks for a password.",
            ),
            label("Bewaar het opnieuw als .docx, zonder wachtwoord.", "Save it again as .docx, without a password."),
        ),
        word::Refused::TooLarge { .. } => TOO_LARGE,
        word::Refused::TooDeep
        | word::Refused::Zip(zip::Refused::TooManyEntries { .. } | zip::Refused::Inflates { .. }) => remark(
            label("Dit Word-bestand is te groot of te ingewikkeld.", "This Word file is too large or too complex."),
            label("Maak een nieuw bestand met alleen je cv.", "Make a new file with just your CV."),
        ),
        word::Refused::Zip(zip::Refused::Encrypted) => remark(
            label("Dit bestand vraagt om een wachtwoord.", "This file asks for a password."),
            label("Bewaar het opnieuw zonder wachtwoord.", "Save it again without a password."),
        ),
        word::Refused::Damaged | word::Refused::Zip(_) => remark(
            label("Dit Word-bestand is kapot.", "This Word file is broken."),
            label("Bewaar of download het opnieuw.", "Save or download it again."),
        ),
    }
}

/// Why nothing of a file was read, and what helps.
pub const fn refused(refused: &Refused) -> Remark {
    match refused {
        Refused::NotPdf => remark(
            label("We kunnen dit bestand niet lezen.", "We can’t read this file."),
            label("Kies een pdf, een Word-bestand of een tekst.", "Choose a PDF, a Word file or a text."),
        ),
        Refused::TooLarge { .. } => TOO_LARGE,
        Refused::TooManyObjects { .. } | Refused::TooDeep => remark(
            label("Deze pdf is te ingewikkeld.", "This PDF is too complex."),
            label("Maak een nieuwe pdf met alleen je cv.", "Make a new PDF with just your CV."),
        ),
        Refused::Encrypted => remark(
            label("Deze pdf vraagt om een wachtwoord.", "This PDF asks for a password."),
            label("Bewaar hem opnieuw zonder wachtwoord.", "Save it again without a password."),
        ),
        Refused::Damaged => remark(
            label("Deze pdf is kapot.", "This PDF is broken."),
            label("Maak of download de pdf opnieuw.", "Make or download the PDF again."),
        ),
    }
}
