//! The rows of the activity table.

use super::activity::{Activity, Group, NumberQuestion, Phrase, Section};
use crate::text::{Label, label};

const fn task(id: &'static str, nl: &'static str, en: &'static str) -> Phrase {
    Phrase { id, text: label(nl, en) }
}

const NONE: Label = label("", "");

pub(super) const ACTIVITIES: &[Activity] = &[Activity {
    id: "vakkenvuller",
    group: Group::Work,
    section: Section::Work,
    label: label("Vakken vullen in een winkel", "Stocking shelves in a shop"),
    synonyms: label("supermarkt|Albert Heijn|Jumbo|schappen", "supermarket|shelf stacker"),
    role: label("Vakkenvuller", "Shelf stacker"),
    place: label("Bij welke winkel?", "In which shop?"),
    organisation: NONE,
    tasks: &[
        task("bijvullen", "schappen bijvullen", "stocking shelves"),
        task("spiegelen", "producten netjes vooraan zetten", "facing products neatly"),
        task("datum", "houdbaarheidsdata controleren", "checking best-before dates"),
        task("klanten", "klanten de weg wijzen", "helping customers find products"),
    ],
    number: NumberQuestion {
        ask: label(
            "Hoeveel pallets of rolcontainers vulde je ongeveer per dienst?",
            "About how many pallets or roll cages did you empty per shift?",
        ),
        result: label(
            "verwerkte ongeveer {n} [rolcontainer|rolcontainers] per dienst",
            "emptied about {n} roll [cage|cages] per shift",
        ),
        shows: "schappen-vullen",
    },
    shows: &["schappen-vullen", "klantgericht-werken"],
    not_shown: NONE,
}];
