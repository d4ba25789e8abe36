//! The last screen.

use crate::text::{Label, label};

pub const LEAD: Label = label("Je cv is klaar. Goed gedaan.", "Your CV is ready. Well done.");
pub const LEAD_EMPTY: Label = label(
    "Je cv is nog niet af. Zet eerst je naam erop, en wat je kunt.",
    "Your CV isn’t ready yet. First add your name, and what you can do.",
);
pub const SEND: Label = label("Cv om te versturen", "CV to send");
pub const SEND_HINT: Label =
    label("Een pdf. De computer van het bedrijf kan hem lezen.", "A PDF. The company’s computer can read it.");
pub const KEEP: Label = label("Bestand om verder te werken", "File to continue later");
pub const KEEP_HINT: Label = label(
    "Bewaar dit zelf. Stuur het niet op. Hiermee ga je later verder.",
    "Keep this yourself. Don’t send it. You need it to continue later.",
);
pub const KEEP_BUTTON: Label = label("Bewaar mijn bestand", "Save my file");
pub const KEPT: Label = label("Je bestand staat bij je downloads.", "Your file is in your downloads.");
pub const WIPE: Label = label("Alles wissen", "Delete everything");
pub const WIPE_HINT: Label = label(
    "Je cv gaat weg uit deze website. Je downloads blijven staan.",
    "Your CV goes from this website. Your downloads stay.",
);
pub const WIPE_SURE: Label = label(
    "Heb je je bestand bewaard? Hierna krijg je je cv niet terug.",
    "Have you saved your file? You can’t get your CV back after this.",
);
pub const WIPE_YES: Label = label("Ja, wis alles", "Yes, delete everything");
pub const WIPE_NO: Label = label("Nee, toch niet", "No, keep it");
pub const WIPED: Label = label("Alles is gewist. Sluit dit tabblad.", "Everything is deleted. Close this tab.");
