//! The screen of skills.

use crate::text::{Label, Lang, label};

pub const LEAD: Label =
    label("Dit staat bovenaan op je cv. Zet het beste eerst.", "This is at the top of your CV. Put the best first.");
pub const EMPTY: Label = label(
    "Hier staat straks wat je bij stap 4 aantikt. Je kunt ook zoeken.",
    "What you tick in step 4 comes here. You can also search.",
);
pub const WHERE: Label = label("Waar deed je dit?", "Where did you do this?");
/// The label of the list of what the student did.
pub const AT: Label = label("Waarbij was dat?", "What was it part of?");
pub const NO_PLACE: Label = label("Kies", "Choose");
pub const EXAMPLE: Label = label("Wat deed je daar?", "What did you do there?");
pub const SAVE_EXAMPLE: Label = label("Voeg dit voorbeeld toe", "Add this example");
pub const SEARCH: Label = label("Wat kun je nog meer?", "What else can you do?");
pub const SEARCH_HINT: Label =
    label("Typ het zoals je het zegt: Excel, lassen, luisteren", "Type it as you say it: Excel, welding, listening");

/// How many skills stand there, and how many are good.
pub fn count(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::Nl, 0..=7) => format!("Je hebt er {count}. Acht tot twaalf is goed."),
        (Lang::Nl, 8..=12) => format!("Je hebt er {count}. Dat is een mooi aantal."),
        (Lang::Nl, _) => format!("Je hebt er {count}. De eerste twaalf komen op je cv."),
        (Lang::En, 0..=7) => format!("You have {count}. Eight to twelve is good."),
        (Lang::En, 8..=12) => format!("You have {count}. That is a good number."),
        (Lang::En, _) => format!("You have {count}. The first twelve go on your CV."),
    }
}
