//! Tips in words: what we saw, why it matters, and what helps. Never a grade, never a reproach.
//!
//! `{words}` stands for a skill or for the student's own words, `{count}` for a number.

#![expect(missing_docs, reason = "each is named after its rule, which says what it is about")]

use super::{Label, label};

/// What the tip of a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What we saw.
    pub what: Label,
    /// Why it matters.
    pub why: Label,
    /// What helps.
    pub how: Label,
}

pub const NO_NAME: Wording = Wording {
    what: label("Je naam staat er nog niet op.", "Your name isn’t on it yet."),
    why: label("Een bedrijf wil weten van wie het cv is.", "A company wants to know whose CV it is."),
    how: label("Vul je voornaam en achternaam in.", "Fill in your first name and last name."),
};
pub const NO_CONTACT: Wording = Wording {
    what: label("Je e-mail en telefoon staan er nog niet op.", "Your email and phone aren’t on it yet."),
    why: label("Met een van de twee kan een bedrijf je bereiken.", "With one of the two a company can reach you."),
    how: label("Vul in wat je het meest gebruikt.", "Fill in the one you use most."),
};
pub const NO_GOAL: Wording = Wording {
    what: label("Er staat nog niet waar je cv voor is.", "It doesn’t say yet what your CV is for."),
    why: label("Dan ziet een bedrijf meteen wat je zoekt.", "Then a company sees at once what you want."),
    how: label("Kies een doel. Wij maken de zin.", "Choose a goal. We make the sentence."),
};
pub const FEW_CONCRETE: Wording = Wording {
    what: label("Dingen die je kunt doen of bedienen: nu {count}.", "Things that you can do or use: now {count}."),
    why: label("Bedrijven zoeken op woorden zoals Excel of kassa.", "Companies search for words like Excel or till."),
    how: label("Noem er minstens drie.", "Name at least three."),
};
pub const TWINS: Wording = Wording {
    what: label("“{words}” staat er al in andere woorden.", "“{words}” is there already in other words."),
    why: label("Zo houd je ruimte over voor iets anders.", "That leaves room for something else."),
    how: label("Kies de beste van de twee.", "Choose the better of the two."),
};
pub const UNPROVEN: Wording = Wording {
    what: label("“{words}” heeft nog geen voorbeeld.", "“{words}” has no example yet."),
    why: label("Met een voorbeeld gelooft een bedrijf je sneller.", "An example makes a company believe you sooner."),
    how: label(
        "Vertel waar je het deed. Nog zonder voorbeeld: {count}.",
        "Tell where you did it. Without an example: {count}.",
    ),
};
pub const SECOND_PAGE: Wording = Wording {
    what: label("Je cv heeft {count} bladzijden.", "Your CV has {count} pages."),
    why: label("Eén bladzijde leest prettiger.", "One page is easier to read."),
    how: label("Laat de minst belangrijke regels weg.", "Leave out the lines that matter least."),
};
