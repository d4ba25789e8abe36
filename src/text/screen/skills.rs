//! The screen of skills.

use crate::text::{Label, Lang, label};

pub const LEAD: Label =
    label("Dit staat bovenaan op je cv. Zet het beste eerst.", "This is at the top of your CV. Put the best first.");
pub const EMPTY: Label = label(
    "Hier staat straks wat je bij stap 4 aantikt. Je kunt ook zoeken.",
    "What you tick in step 4 comes here. You can also search.",
);
pub const WHERE: Label = label("Waar deed je dit?", "Where did you do this?");
pub const DID_YOU: Label = label("Deed je dit? Tik het aan.", "Did you do this? Tick it.");
/// The label of the list of what the student did.
pub const AT: Label = label("Waarbij was dat?", "What was it part of?");
pub const NO_PLACE: Label = label("Kies", "Choose");
pub const EXAMPLE: Label = label("Wat deed je daar?", "What did you do there?");
pub const SAVE_EXAMPLE: Label = label("Voeg dit voorbeeld toe", "Add this example");
/// Beside the question about a skill that shows in how someone works.
pub const MOMENT: Label =
    label("Noem één moment. Wat gebeurde er, en wat deed jij?", "Name one moment. What happened, and what did you do?");
pub const CONCRETE: Label = label(
    "Noem ook drie dingen die je doet of bedient, zoals Excel of de kassa.",
    "Also name three things that you do or use, like Excel or a till.",
);
pub const CONCRETE_FIRST: Label = label("Zet eerst wat je doet of bedient", "Put what you do or use first");
pub const KEEP_BOTH: Label = label("Houd beide", "Keep both");
pub const ONLY_PROVEN: Label = label(
    "Laat weg waar geen voorbeeld bij staat. Anders komt het achteraan.",
    "Leave out what has no example. Otherwise it comes last.",
);
pub const MIRROR: Label = label("Hier vragen werkgevers vaak om", "What employers often ask for");
pub const MIRROR_HINT: Label =
    label("Ter vergelijking. Niemand heeft ze alle zeven nodig.", "To compare with. Nobody needs all seven.");
pub const MIRROR_SOURCE: Label =
    label("Bron: lijsten van Nederlandse loopbaanadviseurs, 2025.", "Source: lists by Dutch career advisers, 2025.");
pub const SEARCH: Label = label("Wat kun je nog meer?", "What else can you do?");
pub const SEARCH_HINT: Label =
    label("Typ het zoals je het zegt: Excel, lassen, luisteren", "Type it as you say it: Excel, welding, listening");

/// How many skills stand there, and why eight to twelve are good.
pub fn count(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::Nl, 0..=7) => format!("Je hebt er {count}. Acht tot twaalf laat veel zien en leest nog snel."),
        (Lang::Nl, 8..=12) => format!("Je hebt er {count}. Dat laat veel zien en leest nog snel."),
        (Lang::Nl, _) => format!("Je hebt er {count}. De eerste twaalf komen op je cv, dan leest het snel."),
        (Lang::En, 0..=7) => format!("You have {count}. Eight to twelve say a lot and are still quick to read."),
        (Lang::En, 8..=12) => format!("You have {count}. That says a lot and is still quick to read."),
        (Lang::En, _) => format!("You have {count}. The first twelve go on your CV, so it stays quick to read."),
    }
}

/// Two skills that a reader would take for one.
pub fn twins(one: &str, other: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("“{one}” en “{other}” lijken op elkaar. Wil je beide?"),
        Lang::En => format!("“{one}” and “{other}” are much alike. Do you want both?"),
    }
}

/// Takes one of the two away.
pub fn remove(skill: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Haal “{skill}” weg"),
        Lang::En => format!("Remove “{skill}”"),
    }
}

/// What employers ask for, and the student's skill that shows it, if one does.
pub fn asked(name: &str, shown_by: Option<&str>, lang: Lang) -> String {
    match (shown_by, lang) {
        (None, _) => name.to_owned(),
        (Some(skill), Lang::Nl) if skill == name => format!("{name}: staat op je cv"),
        (Some(skill), Lang::En) if skill == name => format!("{name}: on your CV"),
        (Some(skill), Lang::Nl) => format!("{name}: op je cv als “{skill}”"),
        (Some(skill), Lang::En) => format!("{name}: on your CV as “{skill}”"),
    }
}
