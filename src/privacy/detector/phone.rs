//! Phone numbers in a text: the student's own has a field; another's is not theirs to give (GDPR, article 6).

use super::reading::Reading;
use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "phone",
    severity: Severity::Advise,
    wording: words::PHONE,
    phrases: "",
    quiet: "",
    see: |reading, seen| {
        let mut at = 0;
        while at < reading.tokens.len() {
            match phone_end(reading, at) {
                Some(end) => {
                    seen.find(at, end);
                    at = end;
                }
                None => at += 1,
            }
        }
    },
};

/// The token behind a phone number: ten digits from 0, or a country code and nine or more.
fn phone_end(reading: &Reading, at: usize) -> Option<usize> {
    let has_plus = reading.is_mark(at, '+');
    // "(015) 212 34 56" and "+31 (0)6".
    let first = if has_plus || reading.is_mark(at, '(') { at + 1 } else { at };
    if !reading.is_number(first) || at > 0 && reading.is_number(at - 1) && !reading.begins_line(at) {
        return None;
    }
    let mut digits = String::new();
    let mut last = first;
    let mut next = first;
    while next < reading.tokens.len() && next < first + 20 && digits.len() < 15 {
        if next > first && reading.begins_line(next) {
            break;
        }
        if reading.is_number(next) {
            digits.push_str(reading.word(next));
            last = next;
        } else if !['-', '.', '(', ')', '/'].into_iter().any(|mark| reading.is_mark(next, mark)) {
            break;
        }
        next += 1;
    }
    let is_home = digits.starts_with('0') && digits.len() == 10 && !digits.starts_with("00");
    let is_abroad =
        (has_plus || digits.starts_with("00") && !digits.starts_with("000")) && (10..=14).contains(&digits.len());
    // 2023-2024 and the like begin with no 0.
    (is_home || is_abroad).then_some(last + 1)
}
