//! The education number of pupils without a citizen service number: the same weights, remainder 5, from 10 on (Wet
//! register onderwijsdeelnemers, article 1).

use super::bsn::{each_nine, is_near, remainder};
use super::{Detector, Severity, words};

/// Words that say which number it is.
const CUES: [&str; 5] = ["onderwijsnummer", "own", "owndnummer", "leerlingnummer", "education"];

pub const DETECTOR: Detector = Detector {
    category: "education-number",
    severity: Severity::Block,
    wording: words::EDUCATION_NUMBER,
    phrases: "",
    quiet: "",
    see: |reading, seen| {
        each_nine(reading, seen, |digits, at| {
            let is_one = digits.len() == 9 && digits.starts_with("10") && remainder(digits) == Some(5);
            is_one || digits.len() == 9 && is_near(reading, at, &CUES[..3])
        });
    },
};
