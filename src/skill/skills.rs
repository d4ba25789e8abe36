//! The rows of the skill lexicon.

use super::lexicon::{Entry, Kind::*};
use crate::text::label;

pub(super) const SKILLS: &[Entry] = &[
    Entry {
        id: "klantgericht-werken",
        printed: label("Klantgericht", "Customer-focused"),
        kind: Soft,
        everyday: label(
            "klanten helpen|vriendelijk zijn tegen klanten|ik kan goed met klanten",
            "helping customers|friendly to customers",
        ),
        question: label(
            "Welke klant hielp je heel goed? Wat deed je?",
            "Which customer did you help really well? What did you do?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "schappen-vullen",
        printed: label("Schappen vullen", "Shelf stocking"),
        kind: Hard,
        everyday: label("vakken vullen|spiegelen", "stocking shelves|filling shelves"),
        question: label(
            "Hoeveel schappen of pallets vulde je op een dienst?",
            "How many shelves or pallets did you fill in a shift?",
        ),
        competentnl: None,
        esco: Some("7e9daad3-8604-4839-af9b-dc6f8db3ef68"),
    },
];
