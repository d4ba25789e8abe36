//! Another CV: what a computer reads in it, and taking it over.

use crate::text::{Label, label};

pub const LEAD: Label = label(
    "Heb je al een cv? Kijk wat een computer erin leest. Neem daarna over wat klopt.",
    "Do you have a CV already? See what a computer reads in it. Then take over what is right.",
);
pub const FILE: Label = label("Kies je cv", "Choose your CV");
pub const FILE_HINT: Label = label(
    "Een pdf, een Word-bestand (.docx) of een tekst. Je cv blijft op deze computer.",
    "A PDF, a Word file (.docx) or a text. Your CV stays on this computer.",
);

pub const READING: Label = label("We lezen je cv…", "We’re reading your CV…");
pub const STOP: Label = label("Stop", "Stop");
pub const STOPPED: Label = label(
    "Gestopt. We hebben niets overgenomen. Kies een ander bestand, of probeer het nog eens.",
    "Stopped. We took nothing over. Choose another file, or try again.",
);
pub const FAILED: Label = label(
    "Dit bestand is te zwaar om te lezen. Maak een nieuwe pdf met alleen je cv.",
    "This file is too heavy to read. Make a new PDF with just your CV.",
);
pub const UNREADABLE: Label = label(
    "Je browser kon dit bestand niet openen. Kies het nog een keer.",
    "Your browser couldn’t open this file. Choose it again.",
);
pub const READ: Label =
    label("Gelezen. Hieronder staat wat een computer ziet.", "Done. Below is what a computer sees.");

pub const PROBLEMS: Label = label("Dit maakt lezen lastig", "This makes it hard to read");
pub const FOUND: Label = label("Dit leest een computer", "What a computer reads");
pub const FOUND_HINT: Label =
    label("Klopt iets niet? Haal dan het vinkje weg.", "Is something wrong? Then take the tick away.");
pub const FOUND_NOTHING: Label = label(
    "Een computer herkent hier niets van een cv. Je kunt je cv wel zelf invullen.",
    "A computer recognises nothing of a CV here. You can still fill in your CV yourself.",
);
pub const ABOUT_YOU: Label = label("Wie je bent", "Who you are");
pub const SKILLS: Label = label("Wat je kunt", "What you can do");
pub const EXPERIENCES: Label = label("Wat je hebt gedaan", "What you have done");
pub const SCHOOL: Label = label("School, talen en certificaten", "School, languages, certificates");

pub const LEFT_OUT: Label = label("Dit nemen we niet over", "What we don’t take over");
pub const LEFT_OUT_WHY: Label = label(
    "Een bedrijf heeft dit niet nodig om je te kiezen. Is een hobby belangrijk? Zet die dan bij wat je doet.",
    "A company doesn’t need this to choose you. Does a hobby matter? Then add it to what you do.",
);
pub const UNRECOGNISED: Label = label("Dit herkennen we niet", "What we don’t recognise");
pub const UNRECOGNISED_HINT: Label = label(
    "Staat er iets belangrijks bij? Vul dat straks zelf in.",
    "Is anything here important? Add it yourself later.",
);
pub const IN_ORDER: Label = label("De tekst zoals een computer hem leest", "The text as a computer reads it");
pub const BY_POSITION: Label = label("De tekst van boven naar beneden", "The text from top to bottom");
pub const BY_POSITION_HINT: Label = label(
    "Sommige computers lezen zo. Staat het door elkaar? Zet dan alles onder elkaar.",
    "Some computers read like this. Is it mixed up? Then put everything below each other.",
);

pub const REPLACES: Label = label(
    "Dit komt in de plaats van het cv dat je nu hebt. Met “Ongedaan maken” krijg je dat terug.",
    "This replaces the CV that you have now. “Undo” brings that back.",
);
pub const TAKE: Label = label("Neem dit over", "Take this over");
pub const TAKE_NOTHING: Label = label("Zet eerst ergens een vinkje.", "First tick something.");
pub const NOT_TAKEN: Label = label(
    "Dat is niet gelukt. Je cv is niet veranderd. Kies het bestand nog een keer.",
    "That didn’t work. Your CV hasn’t changed. Choose the file again.",
);
pub const TAKEN: Label = label(
    "We hebben je cv overgenomen. Kijk bij elke stap of het klopt.",
    "We took over your CV. Check at every step that it is right.",
);
