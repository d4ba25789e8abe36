//! The shelf: what can be done with a CV beside sending it.

use crate::route::Extra;
use crate::text::{Label, label};

pub const LEAD: Label =
    label("Dit hoeft niet voor een goed cv. Het kan je wel helpen.", "You don’t need this for a good CV. It can help.");
pub const TO_SHELF: Label = label("Bekijk wat er nog meer kan", "See what else you can do");
pub const BACK_TO_SHELF: Label = label("Terug", "Back");
pub const BACK_TO_CHECK: Label = label("Terug naar je tips", "Back to your tips");
pub const TO_DONE: Label = label("Naar je cv", "To your CV");

/// What a thing on the shelf is for.
pub const fn about(extra: Extra) -> Label {
    match extra {
        Extra::Vacancy => label(
            "Zie wat een vacature vraagt en wat jij al laat zien. Maak je cv ervoor.",
            "See what a vacancy asks and what you already show. Make your CV for it.",
        ),
        Extra::Files => label(
            "Voor een bedrijf dat om Word vraagt, of een website met vakjes.",
            "For a company that asks for Word, or a website with boxes.",
        ),
        Extra::CheckOther => label(
            "Zie wat een computer leest in een cv dat je al hebt. Neem het daarna over.",
            "See what a computer reads in a CV that you already have. Then take it over.",
        ),
        Extra::Tips => {
            label("Waar we op letten, en van wie we dat weten.", "What we look at, and from whom we know it.")
        }
    }
}

pub const FILES_LEAD: Label = label(
    "Een pdf is bijna altijd goed. Soms vraagt een bedrijf iets anders.",
    "A PDF is almost always right. Sometimes a company asks for something else.",
);
pub const OTHER_PROGRAMS: Label = label("Voor andere programma’s", "For other programs");
pub const MAKING: Label = label("We maken je bestand…", "We’re making your file…");
pub const MADE: Label = label("Je bestand staat bij je downloads.", "Your file is in your downloads.");
pub const NOT_MADE: Label = label("Dat is niet gelukt. Probeer het nog eens.", "That didn’t work. Try again.");

/// A form of the CV: its name, what it is for, and its button.
#[derive(Clone, Copy)]
pub struct FormWords {
    pub name: Label,
    pub about: Label,
    pub button: Label,
}

pub const WORD: FormWords = FormWords {
    name: label("Word", "Word"),
    about: label(
        "Een ander kan dit nog veranderen. Stuur het alleen als ze erom vragen.",
        "Someone else can still change this. Send it only if they ask for it.",
    ),
    button: label("Download voor Word", "Download for Word"),
};
pub const TEXT: FormWords = FormWords {
    name: label("Gewone tekst", "Plain text"),
    about: label(
        "Voor een website waar je je cv in vakjes plakt.",
        "For a website where you paste your CV into boxes.",
    ),
    button: label("Download tekst", "Download text"),
};
pub const KEEP: FormWords = FormWords {
    name: label("Pdf om te bewaren", "PDF to keep"),
    about: label(
        "Je cv met je bestand erin. Open hem hier om verder te gaan. Stuur hem niet op.",
        "Your CV with your file inside. Open it here to go on. Don’t send it.",
    ),
    button: label("Download om te bewaren", "Download to keep"),
};
pub const JSON_RESUME: FormWords = FormWords {
    name: label("JSON Resume", "JSON Resume"),
    about: label("Andere cv-programma’s kunnen dit openen.", "Other CV programs can open this."),
    button: label("Download als JSON Resume", "Download as JSON Resume"),
};
pub const MARKDOWN: FormWords = FormWords {
    name: label("Markdown", "Markdown"),
    about: label("Tekst met tekens voor koppen en lijsten.", "Text with marks for headings and lists."),
    button: label("Download Markdown", "Download Markdown"),
};

pub const TIPS_LEAD: Label = label(
    "Dit zijn alle tips. Je ziet alleen wat bij jouw cv past.",
    "These are all the tips. You only see what fits your CV.",
);
