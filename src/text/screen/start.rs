//! The first screen.

use crate::text::{Label, label};

pub const LEAD: Label = label(
    "Laat zien wat je kunt. Ook als je nog nooit een baan had.",
    "Show what you can do. Even if you have never had a job.",
);
pub const HOW: Label = label(
    "Je beantwoordt korte vragen en ziet je cv meteen groeien. Na een half uur heb je een pdf om te versturen.",
    "You answer short questions and see your CV grow. After half an hour you have a PDF to send.",
);
pub const PROMISE: Label = label(
    "Je hebt geen account nodig. Deze website stuurt niets van jou door.",
    "You need no account. This website passes on nothing of yours.",
);
pub const LANGUAGE: Label = label("Taal", "Language");
pub const WHO_ELSE: Label = label("Wie kan er nog meer bij deze computer?", "Who else can use this computer?");
pub const NOBODY: Label = label("Niemand, hij is van mij", "Nobody, it is mine");
pub const NOBODY_MEANS: Label = label(
    "Je cv blijft op dit apparaat staan. Je kunt later verder.",
    "Your CV stays on this device. You can go on later.",
);
pub const OTHERS: Label = label("Anderen ook", "Others too");
pub const OTHERS_MEANS: Label = label(
    "Op school, in de bieb of thuis. We bewaren hier niets. Je neemt je cv mee in een bestand.",
    "At school, in the library or at home. We keep nothing here. You take your CV along in a file.",
);
pub const UNKNOWN: Label = label("Weet ik niet", "I don’t know");
pub const UNKNOWN_MEANS: Label =
    label("Dan doen we alsof anderen erbij kunnen.", "Then we act as if others can use it.");
pub const BEGIN: Label = label("Beginnen", "Begin");
pub const GO_ON: Label = label("Verder met je cv", "Go on with your CV");
pub const STILL_HERE: Label = label("Je cv staat nog op dit apparaat.", "Your CV is still on this device.");
pub const START_OVER: Label = label("Opnieuw beginnen", "Start over");
pub const START_OVER_SURE: Label = label(
    "Dit haalt je cv van dit apparaat. Bewaar eerst een bestand als je hem wilt houden.",
    "This takes your CV off this device. Keep a file first if you want to have it later.",
);
pub const START_OVER_YES: Label = label("Ja, haal weg", "Yes, take it away");
pub const OPEN_FILE: Label = label("Verder met mijn bestand", "Go on with my file");
pub const OPEN_HINT: Label = label(
    "Kies je Vaardig-bestand, of een JSON Resume. Slepen mag ook.",
    "Choose your Vaardig file, or a JSON Resume. You can drop it too.",
);
pub const OPENED: Label = label("Je bestand is open. Je cv staat er weer.", "Your file is open. Your CV is back.");
pub const OPENING: Label = label("Je bestand gaat open…", "Your file is opening…");
pub const OPEN_FAILED: Label = label(
    "Het bestand ging niet open. Probeer het nog eens. Je cv is niet veranderd.",
    "The file didn’t open. Try again. Your CV has not changed.",
);
pub const EXAMPLE: Label = label("Bekijk een voorbeeld", "See an example");
pub const EXAMPLE_LEAD: Label = label(
    "Dit is het cv van Noor. Zij bestaat niet. Zo kan jouw cv eruitzien.",
    "This is Noor’s CV. She doesn’t exist. Yours can look like this.",
);
