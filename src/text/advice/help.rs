//! The page with every tip: how it opens, the names of its groups, and what our own judgement rests on.

use crate::text::{Label, label};

pub const INTRO: [Label; 2] = [
    label(
        "Dit zijn alle tips die Vaardig kent. Bij jouw cv zie je alleen wat daarbij past.",
        "These are all the tips that Vaardig knows. With your CV you only see those that fit.",
    ),
    label(
        "De voorbeelden zijn verzonnen. Bij elke tip staat waar hij vandaan komt. Een getal kozen we soms zelf.",
        "The examples are invented. Each tip says where it comes from. Some numbers we chose ourselves.",
    ),
];

pub const LOOK: Label = label("Kijk hier eerst naar", "Look at these first");
pub const BETTER: Label = label("Zo wordt je cv sterker", "What makes your CV stronger");
pub const NICE: Label = label("Mooi als je nog tijd hebt", "Nice if you have time left");

pub const SOURCE: Label = label("Bron: ", "Source: ");
pub const JUDGED: Label = label("Ons eigen oordeel: ", "Our own judgement: ");
pub const MEASURED: Label = label("Zelf gemeten: ", "Measured by us: ");

pub const DATES: Label = label("datums op een cv moeten kloppen.", "dates on a CV must be right.");
pub const LANGUAGE: Label = label("wie leest, wisselt niet graag van taal.", "readers don’t like to change languages.");
pub const ROOM: Label = label("de ruimte op een cv is klein.", "there is little room on a CV.");
pub const GLANCE: Label = label("acht tot twaalf zie je in één blik.", "you see eight to twelve at a glance.");
pub const LOOKS: Label = label("een bijna lege bladzijde lijkt niet af.", "an almost empty page looks unfinished.");
pub const GUESS: Label = label("wat er niet staat, weet een bedrijf niet.", "a company doesn’t know what isn’t there.");
pub const COUNT: Label = label(
    "geen van de 112 namen in CompetentNL heeft meer dan vijf woorden.",
    "none of the 112 names in CompetentNL has more than five words.",
);
pub const PDF: Label =
    label("een emoji wordt op de pdf een vraagteken.", "an emoji becomes a question mark on the PDF.");
