//! A driving licence: only if the job asks for it; never its number or date.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "licence",
    severity: Severity::Note,
    wording: words::LICENCE,
    phrases: "\
rijbewijs : am|a|b|be|c|t , am|a|b|be|c|t
rijbewijs am|a|b|be|c|t en am|a|b|be|c|t
in bezit van ?een rijbewijs am|a|b|be|c|t en am|a|b|be|c|t
driving|driver|drivers licence|license : ?category ?b|be|am|a|c
category b|am licence|license
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
