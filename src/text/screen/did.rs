//! The screen where activities are ticked.

use crate::text::{Label, Lang, label};

pub const LEAD: Label = label(
    "Kies er drie tot vijf. Alles telt, ook thuis, sport en school.",
    "Choose three to five. Everything counts, also home, sport and school.",
);
pub const SEARCH: Label = label("Zoek of typ zelf", "Search or type your own");
pub const SEARCH_HINT: Label =
    label("Bijvoorbeeld: oppassen, voetbal, Minecraft", "For example: babysitting, football, Minecraft");
pub const FOUND: Label = label("Gevonden", "Found");
pub const NOT_FOUND: Label =
    label("Dat staat er niet bij. Je kunt het zelf toevoegen.", "That isn’t in the list. You can add it yourself.");
pub const YOURS: Label = label("Door jou gekozen", "Your choice");
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
