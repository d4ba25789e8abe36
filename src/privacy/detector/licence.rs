//! A driving licence: only if the job asks for it; never its number or date.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "licence",
    severity: Severity::Note,
    wording: words::LICENCE,
    phrases: "\
in bezit van ?een rijbewijs ?am|b|be|c|t
rijbewijs ?am|b|be|c|d|t|a
brommerrijbewijs
autorijbewijs
scooterrijbewijs
motorrijbewijs
vrachtwagenrijbewijs
trekkerrijbewijs
driving|driver|drivers licence|license ?b|be|am|a|c|d|t
moped|car|scooter|truck|tractor licence|license
full ?clean licence|license",
    quiet: "",
    see: super::nothing,
};
