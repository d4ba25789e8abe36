//! Tips about: how the sheet is filled.

use super::Wording;
use crate::text::label;

pub const THIN_END: Wording = Wording {
    what: label("Op bladzijde {count:2} staan maar een paar regels.", "There are only a few lines on page {count:2}."),
    why: label("Dat lijkt al snel een vergissing.", "That soon looks like a mistake."),
    how: label("Maak een of twee teksten korter. Dan past alles.", "Make one or two texts shorter. Then all fits."),
};

pub const SECOND_PAGE: Wording = Wording {
    what: label("Je cv heeft {count:2} bladzijden.", "Your CV has {count:2} pages."),
    why: label("Eén bladzijde leest prettiger.", "One page is easier to read."),
    how: label("Laat de minst belangrijke regels weg.", "Leave out the lines that matter least."),
};

pub const MANY_LINES: Wording = Wording {
    what: label("Bij “{words:Vakkenvuller}” staan veel regels.", "“{words:Shelf stacker}” has many lines."),
    why: label("De beste vallen dan minder op.", "The best ones then stand out less."),
    how: label("Kies er zes of zeven.", "Choose six or seven."),
};
