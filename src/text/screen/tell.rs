//! The screen with a card per activity.

use crate::profile::{Id, Profile, Scaffold};
use crate::skill::Section;
use crate::text::{Label, Lang, label};

pub const LEAD: Label =
    label("Tik aan wat klopt. Wat je niet weet, sla je over.", "Tick what is true. Skip what you don’t know.");
pub const NONE: Label =
    label("Kies eerst iets wat je doet of hebt gedaan.", "First choose something you do or have done.");
pub const TO_DID: Label = label("Kies wat je doet", "Choose what you do");
pub const PLACE: Label = label("Bij wie, of bij welk bedrijf?", "For which person or company?");
pub const TOWN: Label = label("Plaats", "Town");
pub const ROLE: Label = label("Hoe noem je dit op je cv?", "What do you call this on your CV?");
pub const SECTION: Label = label("Waar hoort dit bij?", "Where does this belong?");
pub const TASKS: Label = label("Wat deed je?", "What did you do?");
pub const OTHER_TASK: Label = label("Deed je nog iets anders?", "Did you do anything else?");
pub const OTHER_TASK_HINT: Label =
    label("In je eigen woorden. Mag leeg blijven.", "In your own words. You can leave this empty.");
pub const OWN_TASK: Label = label("Wat deed je daar?", "What did you do there?");
pub const NUMBER_HINT: Label = label("Een schatting is goed.", "A guess is fine.");
pub const EXAMPLE: Label = label("Wat ging er goed?", "What went well?");
pub const EXAMPLE_HINT: Label = label(
    "Een moment waar je trots op bent. Schrijf het zoals je het vertelt.",
    "A moment you are proud of. Write it as you would tell it.",
);
pub const MORE_EXAMPLE: Label = label("Nog een voorbeeld", "Another example");
pub const QUESTIONS: Label = label("Of kies een vraag:", "Or choose a question:");
pub const FOR_EXAMPLE: Label = label("Bijvoorbeeld:", "For example:");
pub const SENTENCE: Label = label("Zo komt het op je cv:", "On your CV it will say:");
pub const USE_SENTENCE: Label = label("Neem deze zin over", "Use this sentence");
pub const SHOWS: Label = label("Dit laat zien:", "This shows:");
pub const SHOWS_HINT: Label = label("Tik alleen aan wat je echt kunt.", "Only tick what you can really do.");
pub const EXAMPLE_SHOWS: Label = label("Waar is dit een voorbeeld van?", "What is this an example of?");
pub const MORE_ABOUT: Label = label("Meer invullen of weghalen", "Fill in more, or remove");
pub const REMOVE_CARD: Label = label("Haal deze kaart weg", "Remove this card");

/// A question that helps to find an example, on its button.
pub const fn question(scaffold: Scaffold) -> Label {
    match scaffold {
        Scaffold::Hard => label("Wat was lastig?", "What was hard?"),
        Scaffold::Said => label("Wat zei iemand?", "What did they say?"),
        Scaffold::Often => label("Hoe vaak?", "How often?"),
        Scaffold::Change => label("Wat werd beter?", "What got better?"),
        Scaffold::Learnt => label("Hoe snel geleerd?", "How fast to learn?"),
        Scaffold::Ai => label("Wat met AI?", "What with AI?"),
    }
}

/// What is to tick with it; empty where nothing is.
pub const fn pick(scaffold: Scaffold) -> Label {
    match scaffold {
        Scaffold::Said => label("Wie zei het?", "Who said it?"),
        Scaffold::Often => label("Hoe vaak deed je het?", "How often did you do it?"),
        Scaffold::Learnt => label("Hoe snel leerde je het?", "How fast did you learn it?"),
        Scaffold::Hard | Scaffold::Change | Scaffold::Ai => label("", ""),
    }
}

/// Its short fields, as many as [`Scaffold::fields`].
pub fn fields(scaffold: Scaffold) -> Vec<Label> {
    match scaffold {
        Scaffold::Hard => vec![
            label("Wat was er lastig?", "What was the hard part?"),
            label("Wat deed je toen?", "What did you do then?"),
        ],
        Scaffold::Said => vec![label("Wat zei die persoon?", "What did this person say?")],
        Scaffold::Often => vec![label("Wat deed je steeds?", "What did you do each time?")],
        Scaffold::Change => {
            vec![label("Hoe was het eerst?", "What was it like at first?"), label("En daarna?", "And after that?")]
        }
        Scaffold::Learnt => vec![label("Wat leerde je?", "What did you learn?")],
        Scaffold::Ai => vec![
            label("Welke AI gebruikte je?", "Which AI tool did you use?"),
            label("Wat maakte of deed je ermee?", "What did you make or do with it?"),
            label("Wat kwam eruit?", "What came out of it?"),
            label("Wat controleerde je zelf?", "What did you check yourself?"),
        ],
    }
}

/// The skills of a card that nothing on it shows yet; empty when there are none.
pub fn unproven(profile: &Profile, id: Id, lang: Lang) -> String {
    let skills = profile.experience(id).map_or(&[][..], |experience| &experience.shows);
    let here = |skill: &&_| !profile.proofs(skill).any(|(experience, _)| experience.id == id);
    let names: Vec<_> = skills.iter().filter(here).map(|skill| skill.printed(lang)).collect();
    match (names.is_empty(), lang) {
        (true, _) => String::new(),
        (false, Lang::Nl) => format!("Nog geen voorbeeld van: {}.", names.join(", ")),
        (false, Lang::En) => format!("No example yet of: {}.", names.join(", ")),
    }
}

/// The section of the CV, to choose.
pub const fn section(section: Section) -> Label {
    match section {
        Section::Work => label("Werk of stage", "Work or internship"),
        Section::Volunteering => label("Vrijwilligerswerk, club of hulp thuis", "Volunteering, club or help at home"),
        Section::Projects => label("Project, school of hobby", "Project, school or hobby"),
    }
}

/// How many cards have something on them.
pub fn progress(profile: &Profile, lang: Lang) -> String {
    let told = profile.experiences.iter().filter(|item| !item.tasks.is_empty() || !item.examples.is_empty()).count();
    let all = profile.experiences.len();
    match lang {
        Lang::Nl => format!("{told} van {all} kaarten ingevuld"),
        Lang::En => format!("{told} of {all} cards filled in"),
    }
}

/// Opens the next card.
pub fn next_card(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Nl => format!("Volgende: {name}"),
        Lang::En => format!("Next: {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_its_question() {
        for scaffold in Scaffold::ALL {
            assert_eq!(fields(scaffold).len(), scaffold.fields(), "{scaffold:?}");
            assert_eq!(pick(scaffold).nl.is_empty(), scaffold.picks().is_empty(), "{scaffold:?}");
        }
    }
}
