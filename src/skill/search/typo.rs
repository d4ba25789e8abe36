//! Typing mistakes: a letter wrong, missing, too many, or swapped with its neighbour (Damerau's four edits).

use super::fold::MAX_LETTERS;

/// Words shorter than this forgive no mistake: too many others are one letter away.
const ONE_FROM: usize = 5;

/// Words of this length and more forgive two.
const TWO_FROM: usize = 8;

/// How many mistakes a word of so many letters forgives.
pub fn forgiven(len: usize) -> u32 {
    match len {
        0..ONE_FROM => 0,
        ONE_FROM..TWO_FROM => 1,
        _ => 2,
    }
}

/// The set of letters of a word, a bit each; what is not a to z shares one.
pub fn letter_set(word: &[u8]) -> u32 {
    word.iter().fold(0, |set, letter| set | 1 << if letter.is_ascii_lowercase() { letter - b'a' } else { 26 })
}

/// How many mistakes make `typed` of the whole of `known`; none when it takes more than are forgiven.
///
/// Four letters may be a five-letter word that misses one ("exel").
pub fn mistakes(typed: &[u8], known: &[u8]) -> Option<u32> {
    if typed.len() + 1 == ONE_FROM && known.len() == ONE_FROM {
        return one_missing(typed, known).then_some(1);
    }
    let most = forgiven(typed.len()).min(forgiven(known.len()));
    if most == 0 || typed.len().abs_diff(known.len()) > most as usize {
        return None;
    }
    let count = distance(typed, known);
    (count <= most).then_some(count)
}

/// Whether `typed` is the beginning of `known` but for one mistake: a word that isn't finished yet.
pub fn begins_but_for_one(typed: &[u8], known: &[u8]) -> bool {
    if typed.len() < ONE_FROM || known.len() < typed.len() {
        return false;
    }
    let at = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (Some((typed_first, typed_rest)), Some((known_first, known_rest))) =
        (typed[at..].split_first(), known[at..].split_first())
    else {
        return false;
    };
    let is_wrong = known_rest.starts_with(typed_rest);
    let is_missing = known_rest.starts_with(&typed[at..]);
    let is_too_many = known[at..].starts_with(typed_rest);
    let is_swapped = typed_rest.first() == Some(known_first)
        && known_rest.first() == Some(typed_first)
        && known_rest[1..].starts_with(&typed_rest[1..]);
    is_wrong || is_missing || is_too_many || is_swapped
}

fn one_missing(typed: &[u8], known: &[u8]) -> bool {
    let at = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    known[at + 1..] == typed[at..]
}

/// The number of edits between two words, each letter edited at most once (optimal string alignment).
fn distance(a: &[u8], b: &[u8]) -> u32 {
    let b = &b[..b.len().min(MAX_LETTERS)];
    let mut before = [0; MAX_LETTERS + 1];
    let mut last = [0; MAX_LETTERS + 1];
    for (cell, count) in last.iter_mut().zip(0..) {
        *cell = count;
    }
    for (row, letter) in a.iter().enumerate() {
        let mut next = [0; MAX_LETTERS + 1];
        next[0] = row as u32 + 1;
        for (column, known) in b.iter().enumerate() {
            let replaced = last[column] + u32::from(letter != known);
            let mut best = replaced.min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && *letter == b[column - 1] && a[row - 1] == *known {
                best = best.min(before[column - 1] + 1);
            }
            next[column + 1] = best;
        }
        (before, last) = (last, next);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_counted_and_forgiven_by_length() {
        let check = |typed: &str, known: &str, expected| {
            assert_eq!(mistakes(typed.as_bytes(), known.as_bytes()), expected, "{typed} {known}");
        };
        check("exel", "excel", Some(1));
        check("execl", "excel", Some(1));
        check("exccel", "excel", Some(1));
        check("cassa", "kassa", Some(1));
        check("kasas", "kassa", Some(1));
        check("kasss", "tassa", None);
        check("wrod", "word", None);
        check("programeeren", "programmeren", Some(1));
        check("progameeren", "programmeren", Some(2));
        check("progrmeren", "programmeren", Some(2));
        check("progrmeern", "programmeren", None);
        check("a", "", None);
        check("", "kassa", None);
    }

    #[test]
    fn the_beginning_of_a_word_may_hold_one_mistake() {
        let check = |typed: &str, known: &str, expected| {
            assert_eq!(begins_but_for_one(typed.as_bytes(), known.as_bytes()), expected, "{typed} {known}");
        };
        check("progamm", "programmeren", true);
        check("prgoram", "programmeren", true);
        check("prograam", "programmeren", true);
        check("prograss", "programmeren", false);
        check("wrod", "wordpress", false);
    }
}
