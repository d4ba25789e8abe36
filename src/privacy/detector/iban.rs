//! Bank accounts: ISO 13616, country, two check digits, account; mod 97 is 1 (ISO 7064).

use super::reading::{Gap, Reading};
use super::{Detector, Severity, words};

/// The lengths of the countries around us and of those that our students come from.
const LENGTHS: [(&str, usize); 32] = [
    ("nl", 18),
    ("be", 16),
    ("de", 22),
    ("fr", 27),
    ("gb", 22),
    ("lu", 20),
    ("at", 20),
    ("ch", 21),
    ("es", 24),
    ("pt", 25),
    ("it", 27),
    ("ie", 22),
    ("dk", 18),
    ("no", 15),
    ("se", 24),
    ("fi", 18),
    ("pl", 28),
    ("cz", 24),
    ("sk", 24),
    ("hu", 28),
    ("ro", 24),
    ("bg", 22),
    ("gr", 27),
    ("hr", 21),
    ("si", 19),
    ("lt", 20),
    ("lv", 21),
    ("ee", 20),
    ("tr", 26),
    ("ua", 29),
    ("rs", 22),
    ("pk", 24),
];

pub const DETECTOR: Detector = Detector {
    category: "iban",
    severity: Severity::Block,
    wording: words::IBAN,
    phrases: "",
    quiet: "",
    see: |reading, seen| {
        for at in 0..reading.tokens.len() {
            if let Some(end) = account_end(reading, at) {
                seen.find(at, end);
            }
        }
    },
};

/// The token behind an account that begins here.
fn account_end(reading: &Reading, at: usize) -> Option<usize> {
    let country = reading.word(at);
    let length = LENGTHS.iter().find(|(code, _)| *code == country)?.1;
    let mut account = country.to_owned();
    let mut end = at + 1;
    while account.len() < length && end < reading.tokens.len() && reading.gap(end) != Gap::Line {
        let is_split = reading.is_mark(end, '.') || reading.is_mark(end, '-');
        if !is_split {
            account.push_str(reading.word(end));
            if reading.word(end).is_empty() {
                return None;
            }
        }
        end += 1;
    }
    let has_shape = account.bytes().skip(2).take(2).all(|byte| byte.is_ascii_digit());
    (account.len() == length && has_shape && remainder(&account) == Some(1)).then_some(end)
}

/// The account as a number, its first four characters last, letters as 10 to 35, modulo 97.
fn remainder(account: &str) -> Option<u32> {
    let (first, rest) = account.split_at_checked(4)?;
    rest.chars().chain(first.chars()).try_fold(0, |sum, c| {
        let value = c.to_digit(36)?;
        Some((sum * if value < 10 { 10 } else { 100 } + value) % 97)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_that_of_the_standard() {
        assert_eq!(remainder("nl91abna0417164300"), Some(1));
        assert_eq!(remainder("nl92abna0417164300"), Some(2));
        assert_eq!(remainder("nl"), None);
    }
}
