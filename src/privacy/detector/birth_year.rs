//! A year of birth inside an e-mail address tells the age that the CV does not (WGBL; NVP Sollicitatiecode).

use super::email::addresses;
use super::{Detector, Severity, date, words};

pub const DETECTOR: Detector = Detector {
    category: "birth-year",
    severity: Severity::Advise,
    wording: words::BIRTH_YEAR,
    phrases: "",
    quiet: "",
    see: |reading, seen| {
        for (from, sign, to) in addresses(reading) {
            let is_year = |at: usize| reading.number(at).is_some_and(date::is_birth_year);
            if (from..sign).any(is_year) {
                seen.find(from, to);
            }
        }
    },
};
