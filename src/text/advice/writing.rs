//! Tips about: how it is said.

use super::Wording;
use crate::text::label;

pub const OTHER_LANGUAGE: Wording = Wording {
    what: label(
        "Teksten in een andere taal dan je cv: {count:2}.",
        "Texts in another language than your CV: {count:2}.",
    ),
    why: label("Een cv leest prettiger in één taal.", "A CV reads better in one language."),
    how: label("Typ ze ook in de taal van je cv.", "Type them in the language of your CV too."),
};

pub const NO_NUMBER: Wording = Wording {
    what: label("In je voorbeelden staat nog geen getal.", "There is no number in your examples yet."),
    why: label("Met een getal ziet een bedrijf hoe groot het was.", "A number shows a company how big it was."),
    how: label("Hoeveel, hoe vaak of hoe lang? Ongeveer is goed.", "How many, how often or how long? Roughly is fine."),
};

pub const VAGUE: Wording = Wording {
    what: label("“{words:teamplayer}” schrijft bijna iedereen.", "Almost everyone writes “{words:team player}”."),
    why: label("Vertel je wat je deed, dan geloven ze het meteen.", "Tell what you did, and they believe it at once."),
    how: label("Waaraan merkte iemand het? Schrijf dat op.", "How did someone notice? Write that down."),
};

pub const AI_TALK: Wording = Wording {
    what: label(
        "“{words:ervaring met AI-tools}” zegt nog niet wat je ermee deed.",
        "“{words:experience with AI tools}” doesn’t say yet what you did with it.",
    ),
    why: label(
        "Een voorbeeld zegt meer: het programma en het resultaat.",
        "An example says more: the program and the result.",
    ),
    how: label(
        "Schrijf wat je ermee maakte en wat je zelf nakeek.",
        "Write what you made with it and what you checked.",
    ),
};

pub const WEAK_OPENING: Wording = Wording {
    what: label(
        "Een regel begint met “{words:verantwoordelijk voor}”.",
        "A line begins with “{words:responsible for}”.",
    ),
    why: label("Het eerste woord valt het meest op.", "The first word is noticed most."),
    how: label(
        "Begin met wat je deed, zoals “telde” of “hielp”.",
        "Begin with what you did, like “counted” or “helped”.",
    ),
};

pub const PASSIVE: Wording = Wording {
    what: label(
        "“{words:De kassa werd elke avond…}” zegt niet wie het deed.",
        "“{words:The till was counted every…}” doesn’t say who did it.",
    ),
    why: label("Jij deed het. Dat mag een bedrijf weten.", "You did it. A company may know that."),
    how: label("Begin met wat jij deed.", "Begin with what you did."),
};

pub const LONG_SENTENCE: Wording = Wording {
    what: label(
        "De zin “{words:Hielp elke week klanten die…}” is lang.",
        "The sentence “{words:Helped customers each week who…}” is long.",
    ),
    why: label("Korte zinnen leest een bedrijf helemaal.", "A company reads short sentences to the end."),
    how: label("Maak er twee van.", "Make two of it."),
};

pub const LONG_LINE: Wording = Wording {
    what: label(
        "“{words:Vulde na school de schappen…}” is een lange regel.",
        "“{words:Filled the shelves after school…}” is a long line.",
    ),
    why: label("Op een cv leest iemand vooral het begin.", "On a CV people mostly read the beginning."),
    how: label("Kies het belangrijkste. Twee regels is genoeg.", "Choose what matters most. Two lines are enough."),
};

pub const SAME_TWICE: Wording = Wording {
    what: label("“{words:Hielp klanten}” staat er twee keer.", "“{words:Helped customers}” is there twice."),
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
    what: label("Je profieltekst heeft {count:85} woorden.", "Your profile text has {count:85} words."),
    why: label("De eerste blik op een cv is kort.", "The first look at a CV is short."),
    how: label("Twee of drie zinnen is genoeg.", "Two or three sentences are enough."),
};

pub const CAPITALS: Wording = Wording {
    what: label(
        "“{words:HIELP ELKE DAG KLANTEN}” staat in hoofdletters.",
        "“{words:HELPED CUSTOMERS EVERY DAY}” is in capitals.",
    ),
    why: label("Dat komt over als schreeuwen.", "That comes across as shouting."),
    how: label("Gewone letters zijn sterk genoeg.", "Ordinary letters are strong enough."),
};

pub const EXCLAMATION: Wording = Wording {
    what: label(
        "In “{words:Ik help graag!}” staat een uitroepteken.",
        "There is an exclamation mark in “{words:I like to help!}”.",
    ),
    why: label("Rustige zinnen klinken zekerder.", "Calm sentences sound surer."),
    how: label("Een punt is genoeg.", "A full stop is enough."),
};

pub const EMOJI: Wording = Wording {
    what: label(
        "In “{words:Bakte taarten 🎂}” staat een plaatje.",
        "There is a little picture in “{words:Baked cakes 🎂}”.",
    ),
    why: label("Op je pdf wordt dat een vraagteken.", "On your PDF it becomes a question mark."),
    how: label("Schrijf het in woorden.", "Write it in words."),
};

pub const AND_SO_ON: Wording = Wording {
    what: label("“{words:enz}” laat weg wat je nog meer deed.", "“{words:etc}” leaves out what else you did."),
    why: label("Een bedrijf kan dat niet raden.", "A company can’t guess that."),
    how: label("Noem het, of zet er een punt.", "Name it, or put a full stop."),
};
