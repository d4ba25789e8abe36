//! The citizen service number: only bodies that a law names may process it, and consent does not help (Wabb, article 10;
//! UAVG, article 46). Nine digits that pass the eleven test.

use super::reading::{Gap, Reading};
use super::{Detector, Seen, Severity, words};

/// Words that say which number it is.
const CUES: [&str; 6] = ["bsn", "burgerservicenummer", "sofi", "sofinummer", "bsnnummer", "service"];

/// Words that say that it is a phone.
const PHONES: [&str; 8] = ["tel", "telefoon", "bel", "gsm", "phone", "mobiel", "mobile", "call"];

pub const DETECTOR: Detector = Detector {
    category: "bsn",
    severity: Severity::Block,
    wording: words::BSN,
    phrases: "",
    quiet: "",
    see: |reading, seen| {
        each_nine(reading, seen, |digits, at| {
            let is_called = is_near(reading, at, &CUES);
            let is_phone = reading.word_before(at) == "0031" || is_near(reading, at, &PHONES);
            let is_long = digits.len() == 9;
            is_called || is_long && remainder(digits) == Some(0) && !is_phone && digits != "000000000"
        });
    },
};

/// Shows every run of nine digits, and of eight, whose leading zero was left out; finds those that are meant.
pub(super) fn each_nine(reading: &Reading, seen: &mut Seen<'_>, is_meant: impl Fn(&str, usize) -> bool) {
    let mut at = 0;
    while at < reading.tokens.len() {
        if !reading.is_number(at) {
            at += 1;
            continue;
        }
        let (digits, last) = reading.digits(at, 9);
        let is_glued = |at: usize| reading.gap(at) == Gap::None && reading.is_word(at);
        let is_part = at > 0 && (reading.is_mark(at - 1, '+') || is_glued(at) && reading.is_word(at - 1));
        let alone = reading.word(at);
        if (8..=9).contains(&digits.len()) && !is_part && !is_glued(last + 1) && is_meant(&digits, at) {
            seen.find(at, last + 1);
            at = last + 1;
        } else if last > at && alone.len() == 9 && is_meant(alone, at) {
            seen.find(at, at + 1);
            at += 1;
        } else {
            at += 1;
        }
    }
}

/// Whether one of these words stands within six tokens before, on the same line.
pub(super) fn is_near(reading: &Reading, at: usize, cues: &[&str]) -> bool {
    let mut before = at;
    while before > 0 && at - before < 6 && !reading.begins_line(before) {
        before -= 1;
        if cues.contains(&reading.word(before)) {
            return true;
        }
    }
    false
}

/// What is left of 9a+8b+7c+6d+5e+4f+3g+2h-i after division by 11; none without nine digits.
pub(super) fn remainder(digits: &str) -> Option<i32> {
    let digits: Vec<i32> = digits.bytes().map(|digit| i32::from(digit) - i32::from(b'0')).collect();
    let [first @ .., last] = digits.as_slice() else { return None };
    let sum: i32 = first.iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    (digits.len() == 9).then(|| (sum - last).rem_euclid(11))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleven_test_is_that_of_the_law() {
        let passing = ["111222333", "123456782", "111252333", "101222331"].map(remainder);
        assert_eq!([passing[0], passing[1]], [Some(0), Some(0)]);
        assert_ne!(passing[2], Some(0));
        assert_eq!(passing[3], Some(5));
        assert_eq!(remainder("1234"), None);
    }
}
