//! The first screen.

use crate::text::{Label, label};

pub const LEAD: Label = label(
    "Laat zien wat je kunt. Ook als je nog nooit een baan had.",
    "Show what you can do. Even if you have never had a job.",
);
pub const HOW: Label = label(
    "Je beantwoordt korte vragen en ziet je cv meteen groeien. Na een half uur heb je een pdf om te versturen.",
    "You answer short questions and see your CV grow. In half an hour you have a PDF to send.",
);
pub const PROMISE: Label = label(
    "Je hebt geen account nodig. Deze website stuurt niets van jou door.",
    "You don’t need an account. This website sends nothing about you to anyone.",
);
pub const LANGUAGE: Label = label("Taal", "Language");
pub const WHO_ELSE: Label = label("Wie kan er nog meer bij deze computer?", "Who else can use this computer?");
pub const NOBODY: Label = label("Niemand, hij is van mij", "Nobody, it’s mine");
pub const NOBODY_MEANS: Label = label(
    "Je cv blijft op dit apparaat staan. Je kunt later verder.",
    "Your CV stays on this device. You can continue later.",
);
pub const OTHERS: Label = label("Anderen ook", "Others too");
pub const OTHERS_MEANS: Label = label(
    "Op school, in de bieb of thuis. We bewaren hier niets. Je neemt je cv mee in een bestand. We vragen je op tijd om dat te bewaren.",
    "At school, in the library or at home. We keep nothing here. You take your CV with you in a file. We ask you in time to save it.",
);
pub const UNKNOWN: Label = label("Weet ik niet", "I don’t know");
pub const UNKNOWN_MEANS: Label = label("Dan doen we alsof anderen erbij kunnen.", "Then we treat it as shared.");
pub const BEGIN: Label = label("Beginnen", "Begin");
pub const GO_ON: Label = label("Verder met je cv", "Continue with your CV");
pub const STILL_HERE: Label = label("Je cv staat er nog.", "Your CV is still here.");
pub const START_OVER: Label = label("Opnieuw beginnen", "Start over");
pub const START_OVER_SURE: Label = label(
    "Hiermee gaat je cv weg. Wil je het houden? Bewaar het dan eerst in een bestand.",
    "This removes your CV. Do you want to keep it? Then save it in a file first.",
);
pub const START_OVER_YES: Label = label("Ja, begin opnieuw", "Yes, start over");
pub const OPEN_FILE: Label = label("Verder met mijn bestand", "Continue with my file");
pub const OPEN_HINT: Label = label(
    "Kies het bestand dat je hebt bewaard, of je pdf om te bewaren.",
    "Choose the file that you saved, or your PDF to keep.",
);
pub const OPENED: Label = label("Je bestand is open. Je cv staat er weer.", "Your file is open. Your CV is back.");
pub const OPENING: Label = label("Je bestand gaat open…", "Your file is opening…");
pub const OPEN_FAILED: Label = label(
    "Het bestand ging niet open. Probeer het nog eens. Je cv is niet veranderd.",
    "The file didn’t open. Try again. Your CV hasn’t changed.",
);
pub const EXAMPLE: Label = label("Bekijk een voorbeeld", "See an example");
pub const EXAMPLE_LEAD: Label = label(
    "Dit is het cv van Noor. Noor is verzonnen. Zo kan jouw cv eruitzien.",
    "This is Noor’s CV. We made Noor up. Your CV can look like this.",
);
