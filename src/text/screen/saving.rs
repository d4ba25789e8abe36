//! How saving stands, in words.

use crate::saved::SaveState;
use crate::text::{Label, label};

pub const KEEP_FILE: Label = label("Bewaar mijn bestand", "Save my file");
pub const AGAIN: Label = label("Probeer nog eens", "Try again");
pub const OPEN_OTHER: Label = label("Open de andere versie", "Open the other version");
pub const GET_ASIDE: Label = label("Download deze kopie", "Download this copy");
pub const NOTES: Label = label("Let op bij dit bestand:", "Please note about this file:");
pub const READ: Label = label("Oké, gelezen", "OK, I’ve read this");
pub const ELSEWHERE_TITLE: Label = label("Je cv is al open", "Your CV is already open");
pub const ELSEWHERE: Label = label(
    "Je werkt in een ander tabblad aan dit cv. Ga daar verder, of hier.",
    "You are working on this CV in another tab. Continue there, or here.",
);
pub const TAKE_OVER: Label = label("Ga hier verder", "Continue here");

pub const IN_FILE: Label = label("Bewaard in je bestand", "Saved in your file");

/// The state in a few words, in the bar.
pub const fn line(state: SaveState) -> Label {
    match state {
        SaveState::Saved => label("Bewaard op dit apparaat", "Saved on this device"),
        SaveState::Saving => label("Bezig met bewaren…", "Saving…"),
        SaveState::MemoryOnly(_) => label("Hier niet bewaard", "Not saved here"),
        SaveState::Full => label("Niet bewaard: vol", "Not saved: full"),
        SaveState::ChangedElsewhere => label("Niet bewaard: ander tabblad", "Not saved: other tab"),
    }
}
