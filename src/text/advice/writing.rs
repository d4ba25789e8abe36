//! Tips about: how it is said.

use super::Wording;
use crate::text::label;

pub const OTHER_LANGUAGE: Wording = Wording {
    what: label("Teksten in een andere taal dan je cv: {count}.", "Texts in another language than your CV: {count}."),
    why: label("Een cv leest prettiger in één taal.", "A CV reads better in one language."),
    how: label("Typ ze ook in de taal van je cv.", "Type them in the language of your CV too."),
};

pub const NO_NUMBER: Wording = Wording {
    what: label("In je voorbeelden staat nog geen getal.", "There is no number in your examples yet."),
    why: label("Met een getal ziet een bedrijf hoe groot het was.", "A number shows a company how big it was."),
    how: label("Hoeveel, hoe vaak of hoe lang? Ongeveer is goed.", "How many, how often or how long? Roughly is fine."),
};

pub const VAGUE: Wording = Wording {
    what: label("“{words}” schrijft bijna iedereen.", "Almost everyone writes “{words}”."),
    why: label("Vertel je wat je deed, dan geloven ze het meteen.", "Tell what you did, and they believe it at once."),
    how: label("Waaraan merkte iemand het? Schrijf dat op.", "How did someone notice? Write that down."),
};

pub const AI_TALK: Wording = Wording {
    what: label("“{words}” zegt nog niet wat je ermee deed.", "“{words}” doesn’t say yet what you did with it."),
    why: label(
        "Bedrijven willen het programma en het resultaat zien.",
        "Companies want to see the program and the result.",
    ),
    how: label(
        "Schrijf wat je ermee maakte en wat je zelf nakeek.",
        "Write what you made with it and what you checked.",
    ),
};

pub const WEAK_OPENING: Wording = Wording {
    what: label("Een regel begint met “{words}”.", "A line begins with “{words}”."),
    why: label("Het eerste woord valt het meeste op.", "The first word is noticed most."),
    how: label(
        "Begin met wat je deed, zoals “telde” of “hielp”.",
        "Begin with what you did, like “counted” or “helped”.",
    ),
};

pub const PASSIVE: Wording = Wording {
    what: label("“{words}” zegt niet wie het deed.", "“{words}” doesn’t say who did it."),
    why: label("Jij deed het. Dat mag een bedrijf weten.", "You did it. A company may know that."),
    how: label("Begin met wat jij deed.", "Begin with what you did."),
};

pub const LONG_SENTENCE: Wording = Wording {
    what: label("De zin “{words}” is lang.", "The sentence “{words}” is long."),
    why: label("Korte zinnen leest een bedrijf helemaal.", "A company reads short sentences to the end."),
    how: label("Maak er twee van.", "Make two of it."),
};

pub const LONG_LINE: Wording = Wording {
    what: label("“{words}” is een lange regel.", "“{words}” is a long line."),
    why: label("Op een cv leest iemand vooral het begin.", "On a CV people mostly read the beginning."),
    how: label("Kies het belangrijkste. Twee regels is genoeg.", "Choose what matters most. Two lines are enough."),
};

pub const SAME_TWICE: Wording = Wording {
    what: label("“{words}” staat er twee keer.", "“{words}” is there twice."),
    why: label("Eén keer is genoeg. Zo blijft er ruimte.", "Once is enough. That leaves room."),
    how: label("Vertel op de tweede plek iets anders.", "Tell something else in the second place."),
};

pub const SHORT_PROFILE: Wording = Wording {
    what: label("Je profieltekst is heel kort.", "Your profile text is very short."),
    why: label("Het is het eerste wat een bedrijf leest.", "It is the first thing a company reads."),
    how: label(
        "Schrijf wat je zoekt en wat je kunt. Of laat leeg: dan maken wij hem.",
        "Write what you look for and can do. Or leave it empty: then we make it.",
    ),
};

pub const LONG_PROFILE: Wording = Wording {
    what: label("Je profieltekst heeft {count} woorden.", "Your profile text has {count} words."),
    why: label("De eerste blik op een cv is kort.", "The first look at a CV is short."),
    how: label("Twee of drie zinnen is genoeg.", "Two or three sentences are enough."),
};

pub const CAPITALS: Wording = Wording {
    what: label("“{words}” staat in hoofdletters.", "“{words}” is in capitals."),
    why: label("Dat komt over als schreeuwen.", "That comes across as shouting."),
    how: label("Gewone letters zijn sterk genoeg.", "Ordinary letters are strong enough."),
};

pub const EXCLAMATION: Wording = Wording {
    what: label("In “{words}” staat een uitroepteken.", "There is an exclamation mark in “{words}”."),
    why: label("Rustige zinnen klinken zekerder.", "Calm sentences sound surer."),
    how: label("Een punt is genoeg.", "A full stop is enough."),
};

pub const EMOJI: Wording = Wording {
    what: label("In “{words}” staat een plaatje.", "There is a little picture in “{words}”."),
    why: label("De computer van een bedrijf kan dat niet lezen.", "A company’s computer can’t read it."),
    how: label("Schrijf het in woorden.", "Write it in words."),
};

pub const AND_SO_ON: Wording = Wording {
    what: label("“{words}” laat weg wat je nog meer deed.", "“{words}” leaves out what else you did."),
    why: label("Een bedrijf kan dat niet raden.", "A company can’t guess that."),
    how: label("Noem het, of zet er een punt.", "Name it, or put a full stop."),
};
