//! The screen where activities are ticked.

use crate::text::{Label, Lang, label};

pub const LEAD: Label = label(
    "Kies drie tot vijf dingen. Alles telt: ook thuis, sport en school.",
    "Choose three to five things. Everything counts: home, sport and school too.",
);
pub const SEARCH: Label = label("Zoek, of typ het zelf", "Search, or type your own");
pub const SEARCH_HINT: Label =
    label("Bijvoorbeeld: oppassen, voetbal, Minecraft", "For example: babysitting, football, Minecraft");
pub const FOUND: Label = label("Resultaat", "Result");
pub const NOT_FOUND: Label =
    label("Dat staat niet in de lijst. Voeg het gerust toe.", "That isn’t on the list. You are welcome to add it.");
pub const YOURS: Label = label("Jouw keuze", "Your choices");
pub const NOTHING_YET: Label =
    label("Nog niets gekozen? Denk aan wat je elke week doet.", "Nothing chosen yet? Think of what you do every week.");

/// Offers to add what was typed.
pub fn add_typed(words: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Voeg “{words}” toe"),
        Lang::En => format!("Add “{words}”"),
    }
}

/// How many are chosen.
pub fn chosen(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("{count} gekozen"),
        Lang::En => format!("{count} chosen"),
    }
}
