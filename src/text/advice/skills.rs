//! Tips about: the block of skills that opens the CV.

use super::Wording;
use crate::text::label;

pub const FEW_CONCRETE: Wording = Wording {
    what: label(
        "Je noemt nog geen drie dingen die je kunt doen of bedienen.",
        "You name fewer than three things that you can do or use.",
    ),
    why: label("Bedrijven zoeken op woorden zoals Excel of kassa.", "Companies search for words like Excel or till."),
    how: label("Noem er minstens drie. Nu: {count:2}.", "Name at least three. Now: {count:2}."),
};

pub const FIRST_UNPROVEN: Wording = Wording {
    what: label(
        "“{words:Excel}” staat vooraan, maar heeft nog geen voorbeeld.",
        "“{words:Excel}” stands first, but has no example yet.",
    ),
    why: label("Wat vooraan staat, valt het meest op.", "What stands first is noticed most."),
    how: label("Geef een voorbeeld, of zet iets anders vooraan.", "Give an example, or put something else first."),
};

pub const AI_UNPROVEN: Wording = Wording {
    what: label("“{words:Werken met AI}” heeft nog geen voorbeeld.", "“{words:Working with AI}” has no example yet."),
    why: label("Bij AI telt wat je ermee maakte en zelf nakeek.", "With AI it counts what you made and checked."),
    how: label("Noem het programma en wat het opleverde.", "Name the program and what came of it."),
};

pub const UNPROVEN: Wording = Wording {
    what: label("“{words:Kassa}” heeft nog geen voorbeeld.", "“{words:Till}” has no example yet."),
    why: label("Met een voorbeeld gelooft een bedrijf je sneller.", "An example makes a company believe you sooner."),
    how: label(
        "Vertel waar je het deed. Nog zonder voorbeeld: {count:3}.",
        "Tell where you did it. Without an example: {count:3}.",
    ),
};

pub const PERSONAL_UNPROVEN: Wording = Wording {
    what: label("“{words:Samenwerken}” kun je nog laten zien.", "You can still show “{words:Working together}”."),
    why: label("Een echt voorbeeld overtuigt het meest.", "A real example convinces most."),
    how: label(
        "Vertel wat er gebeurde. Nog zonder voorbeeld: {count:2}.",
        "Tell what happened. Without an example: {count:2}.",
    ),
};

pub const TWINS: Wording = Wording {
    what: label(
        "“{words:Kassawerk}” staat er al in andere woorden.",
        "“{words:Till work}” is there already in other words.",
    ),
    why: label("Twee keer hetzelfde kost ruimte.", "The same twice takes room."),
    how: label("Kies de beste van de twee.", "Choose the better of the two."),
};

pub const FEW_SKILLS: Wording = Wording {
    what: label(
        "Op je cv staan nog geen acht dingen die je kunt.",
        "Your CV names fewer than eight things that you can do.",
    ),
    why: label(
        "Acht tot twaalf geeft een goed beeld. Nu: {count:5}.",
        "Eight to twelve give a good picture. Now: {count:5}.",
    ),
    how: label("Denk ook aan sport, thuis en school.", "Think of sport, home and school too."),
};

pub const MANY_SKILLS: Wording = Wording {
    what: label("Je cv noemt {count:14} dingen die je kunt.", "Your CV names {count:14} things that you can do."),
    why: label("Bij meer dan twaalf vallen de beste niet op.", "Among more than twelve the best don’t stand out."),
    how: label("Laat weg wat het minst bij je doel past.", "Leave out what fits your goal least."),
};

pub const PERSONAL_FIRST: Wording = Wording {
    what: label("Hoe je bent, staat nu vóór wat je kunt doen.", "How you are now stands before what you can do."),
    why: label(
        "Bedrijven zoeken eerst op dingen zoals Excel of kassa.",
        "Companies first search for things like Excel or till.",
    ),
    how: label("Zet die vooraan. Dat kan met één knop.", "Put those first. One button does it."),
};

pub const LONG_SKILL: Wording = Wording {
    what: label(
        "“{words:klanten helpen die iets zoeken…}” is best lang.",
        "“{words:helping customers who look for…}” is rather long.",
    ),
    why: label("Bedrijven zoeken op één of twee woorden.", "Companies search for one or two words."),
    how: label("Maak het korter. Het verhaal past bij een voorbeeld.", "Make it shorter. The story fits an example."),
};
