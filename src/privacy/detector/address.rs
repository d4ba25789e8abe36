//! Street, house number and postcode: the town is enough until someone is hired (GDPR, article 5: no more than needed).

use super::reading::{Gap, Reading};
use super::{Detector, Severity, words};

/// Endings of Dutch streets that no other word has before a number.
const STREETS: [&str; 15] = [
    "straat",
    "laan",
    "plein",
    "gracht",
    "kade",
    "singel",
    "steeg",
    "dreef",
    "plantsoen",
    "straatje",
    "laantje",
    "voorhout",
    "boulevard",
    "markt",
    "allee",
];

/// Endings that other words have too: only with a capital.
const VAGUE_STREETS: [&str; 16] = [
    "weg", "hof", "dijk", "pad", "wal", "park", "ring", "baan", "haven", "erf", "brink", "hoek", "veld", "donk",
    "burg", "werf",
];

/// English streets, behind a number and a word.
const ENGLISH: [&str; 16] = [
    "street", "st", "road", "rd", "lane", "avenue", "ave", "drive", "close", "square", "court", "terrace", "crescent",
    "way", "gardens", "place",
];

/// Pairs of letters that no postcode has, and units that stand behind a number.
const NO_POSTCODES: [&str; 14] = ["sa", "sd", "ss", "gb", "mb", "kb", "tb", "kw", "km", "mm", "kg", "cm", "mw", "eu"];

/// Words that say where someone lives.
const HOME: [&str; 8] = ["adres", "address", "thuisadres", "woon", "live", "postcode", "woonadres", "home"];

pub const DETECTOR: Detector = Detector {
    category: "address",
    severity: Severity::Advise,
    wording: words::ADDRESS,
    phrases: "",
    quiet: "",
    see: |reading, seen| {
        for at in 0..reading.tokens.len() {
            if let Some((from, to)) = street(reading, at).or_else(|| english_street(reading, at)) {
                seen.find(from, to);
            } else if let Some(to) = postcode_end(reading, at) {
                seen.find(at, to);
            }
        }
    },
};

/// A street that ends here with a house number behind it.
fn street(reading: &Reading, at: usize) -> Option<(usize, usize)> {
    let word = reading.word(at);
    let number = reading.number(at + 1).filter(|number| (1..=9999).contains(number))?;
    let is_spaced = reading.is_word(at) && reading.gap(at + 1) == Gap::Space;
    let has_ending = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let english = ENGLISH.contains(&word) && reading.is_capital(at) && reading.is_capital(at.checked_sub(1)?);
    let is_clear = has_ending(&STREETS) && (word.len() > 8 || reading.is_capital(at));
    let is_vague = has_ending(&VAGUE_STREETS) && reading.is_capital(at) && word.len() > 4;
    if !is_spaced || !(is_clear || is_vague || english) {
        return None;
    }
    let end = house_end(reading, at + 1);
    // "Dorpsstraat 3 vrienden", "Stationsplein 2024": what follows is counted, or it is a year.
    let counts = reading.is_word(end) && !reading.begins_line(end) && !reading.is_capital(end);
    let goes_on = ["in", "te", "en", "is", "and", "dus", "op", "bij", "met", "with", "of", "but", "maar"];
    let is_year = (1950..=2100).contains(&number) && !is_clear;
    if is_year || counts && !goes_on.contains(&reading.word(end)) {
        return None;
    }
    Some((street_start(reading, at), end))
}

/// "12 High Street", "221B Baker Street".
fn english_street(reading: &Reading, at: usize) -> Option<(usize, usize)> {
    reading.number(at).filter(|number| (1..=9999).contains(number))?;
    let is_lettered = reading.gap(at + 1) == Gap::None && reading.word(at + 1).len() == 1;
    let first = if is_lettered { at + 2 } else { at + 1 };
    let is_street = |end: usize| ENGLISH.contains(&reading.word(end)) && reading.is_capital(end);
    let last = (first + 1..=first + 3).find(|&last| is_street(last))?;
    let are_names = (first..last).all(|at| reading.is_capital(at) && reading.gap(at) == Gap::Space);
    let is_free = at == 0 || reading.gap(at) != Gap::None;
    (are_names && is_free).then_some((at, last + 1))
}

/// The words with a capital that belong to a street, with what joins them.
fn street_start(reading: &Reading, at: usize) -> usize {
    let mut start = at;
    let mut next = at;
    while next > 0 && at - next < 4 && reading.gap(next) == Gap::Space {
        next -= 1;
        if reading.is_capital(next)
            && !["op", "aan", "adres", "address", "ik", "de", "het", "home"].contains(&reading.word(next))
        {
            start = next;
        } else if !["de", "van", "der", "den", "het"].contains(&reading.word(next)) {
            break;
        }
    }
    start
}

/// Behind the number and what was added to it: "45a", "7 bis", "200-3".
fn house_end(reading: &Reading, number: usize) -> usize {
    let next = number + 1;
    let is_added = match reading.gap(next) {
        Gap::None => reading.is_word(next) && reading.word(next).len() <= 2,
        Gap::Hyphen => reading.word(next).len() <= 4,
        Gap::Space => {
            ["bis", "hs", "huis"].contains(&reading.word(next))
                || reading.is_capital(next) && reading.word(next).len() == 1 && reading.word(next) != "i"
        }
        Gap::Line => false,
    };
    if is_added { next + 1 } else { next }
}

/// "1234 AB" and "1234ab", unless the letters are a unit.
fn postcode_end(reading: &Reading, at: usize) -> Option<usize> {
    reading.number(at).filter(|number| (1000..=9999).contains(number) && reading.word(at).len() == 4)?;
    let letters = reading.tokens.get(at + 1).filter(|_| reading.is_word(at + 1))?;
    let word = reading.word(at + 1);
    let is_two = word.len() == 2 && matches!(reading.gap(at + 1), Gap::None | Gap::Space);
    let is_alone = !matches!(reading.gap(at + 2), Gap::Hyphen | Gap::None) || reading.ends_clause(at + 2);
    let is_home = super::bsn::is_near(reading, at, &HOME);
    let may_be =
        letters.is_shouted || reading.gap(at + 1) == Gap::None && !is_count(word) || is_home && !is_count(word);
    let is_free = at == 0 || !matches!(reading.gap(at), Gap::None | Gap::Hyphen);
    (is_two && is_alone && may_be && is_free && !NO_POSTCODES.contains(&word)).then_some(at + 2)
}

/// Short words that follow a number in lower case.
fn is_count(word: &str) -> bool {
    ["in", "en", "of", "km", "kg", "op", "to", "de", "me", "te", "is", "at", "it", "on", "er", "we", "ik"]
        .contains(&word)
}
