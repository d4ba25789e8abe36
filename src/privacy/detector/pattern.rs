//! Patterns: how the phrases of a detector are written down, and how one is laid beside a text.
//!
//! A pattern is a line of atoms with a space between them, and after ` = ` what to write instead (nothing: leave it
//! out). A word stands for itself; `zwanger*` for every word that begins so, `*straat` for every word that ends so;
//! `a|b` for either. A name in capitals is a class: of words ([`word_class`]) or one of these:
//!
//! | atom | stands for |
//! |---|---|
//! | `mevr.` | the word, with or without its dot |
//! | `?x` | `x`, or nothing |
//! | `..` | up to three words |
//! | `:` and `::` | a colon, dash or opening bracket that may, or must, stand there |
//! | `$` and `~` | the end, or the start, of a clause; takes nothing |
//! | `[` and `]` | the bounds of what is found, where that is less than the whole |
//! | `NUM`, `COUNT`, `AGE`, `YEAR` | a number; one to nine; 12 to 30; a year of birth. Also in words, but for `YEAR` |
//! | `DATE` | a day and month, with or without a year |
//! | `NAME`, `NAMES` | a name: a word with a capital or more; at least two |
//! | `CAP` | one word with a capital |
//! | `CODE` | letters and digits that hang together, at least five with a digit |
//! | `GLUED`, `TIED`, `NICK` | whatever hangs together; the same, tied to what stands before; the same, more than a word |
//! | `SHORT` | a word that is one letter |
//! | any mark | that mark |

use super::date;
use super::reading::{Gap, Kind, Reading};
use super::word_class;

/// Where a pattern fits: its first token, and the one behind its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The token behind the whole pattern.
    pub(super) until: usize,
}

/// Words of twelve to thirty.
const AGES: [&str; 32] = [
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
    "eenentwintig",
    "tweeentwintig",
    "drieentwintig",
    "vierentwintig",
    "vijfentwintig",
    "zesentwintig",
    "zevenentwintig",
    "achtentwintig",
    "negenentwintig",
    "dertig",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "twentyone",
    "twentytwo",
    "twentythree",
    "thirty",
];

/// Words of one to nine.
const COUNTS: [&str; 20] = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "one", "two", "three", "four", "five",
    "six", "seven", "eight", "nine", "a", "an",
];

/// Words inside a Dutch name that have no capital.
const PARTICLES: [&str; 16] =
    ["de", "van", "der", "den", "het", "t", "te", "ten", "ter", "el", "al", "la", "von", "da", "dos", "op"];

/// The most tokens of a name.
const LONGEST_NAME: usize = 8;

/// The keys under which the first atom of a pattern is looked up; see [`key_of`].
pub(super) fn keys(pattern: &'static str) -> Vec<u32> {
    let first = pattern.split(' ').find(|atom| !matches!(*atom, "[" | "~")).unwrap_or_default();
    first.split('|').flat_map(keys_of).collect()
}

fn keys_of(word: &'static str) -> Vec<u32> {
    match word {
        "NUM" | "AGE" | "COUNT" | "YEAR" | "DATE" => {
            let spoken: &[&str] = match word {
                "AGE" => &AGES,
                "COUNT" => &COUNTS,
                _ => &[],
            };
            std::iter::once(NUMBER).chain(spoken.iter().map(|word| key(word))).collect()
        }
        _ => word_class::words(word).unwrap_or(word).split('|').map(key).collect(),
    }
}

/// The key of a token: its kind for a number, itself for a mark, its first letters for a word.
pub(super) fn key_of(reading: &Reading, at: usize) -> u32 {
    match reading.tokens[at].kind {
        Kind::Number => NUMBER,
        Kind::Mark(c) => c as u32,
        Kind::Word => key(reading.word(at)),
    }
}

/// The key of all numbers: no letter and no mark has it.
const NUMBER: u32 = 1;

/// The first four bytes of a word; itself for a mark.
fn key(word: &str) -> u32 {
    let first = word.split('-').next().filter(|first| !first.is_empty()).unwrap_or(word);
    let mut letters = first.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    if let (Some(mark), true) = (word.chars().next(), !word.bytes().any(|byte| byte.is_ascii_alphanumeric())) {
        return mark as u32;
    }
    (0..4).fold(0, |key, _| key << 8 | u32::from(letters.next().unwrap_or(0)))
}

/// Lays a pattern beside the text from a token on; gives what it found, if it fits.
pub(super) fn fit(reading: &Reading, at: usize, pattern: &str) -> Option<Fit> {
    let laid = Laying { reading, at, from: at, to: None }.lay(pattern)?;
    let found = Fit { from: laid.from, to: laid.to.unwrap_or(laid.at), until: laid.at };
    // A part of a compound is another word, unless the pattern leaves the ending open.
    let is_open_ended = pattern.ends_with('*');
    let is_part = reading.gap(at) == Gap::Hyphen && at > 0 && reading.is_word(at - 1) && reading.is_word(at)
        || !is_open_ended
            && reading.gap(laid.at) == Gap::Hyphen
            && reading.is_word(laid.at)
            && reading.is_word(laid.at - 1);
    (!is_part && found.to > found.from).then_some(found)
}

#[derive(Clone, Copy)]
struct Laying<'r> {
    reading: &'r Reading,
    /// The next token.
    at: usize,
    from: usize,
    to: Option<usize>,
}

impl Laying<'_> {
    fn lay(mut self, atoms: &str) -> Option<Self> {
        let Some((atom, rest)) = atoms.split_once(' ').or((!atoms.is_empty()).then_some((atoms, ""))) else {
            return Some(self);
        };
        let reading = self.reading;
        match atom {
            "[" => self.from = self.at,
            "]" => self.to = Some(self.at),
            "~" if self.at > 0 && !reading.begins_line(self.at) && !reading.ends_clause(self.at - 1) => return None,
            "$" if !reading.ends_clause(self.at) => return None,
            "~" | "$" => {}
            ".." => {
                return (0..=3).find_map(|count| {
                    let is_filled = (self.at..self.at + count).all(|at| reading.is_word(at) && !self.is_cut(at));
                    is_filled.then(|| Self { at: self.at + count, ..self }.lay(rest)).flatten()
                });
            }
            _ if atom.len() > 1 && atom.starts_with('?') => {
                let with = self.take(&atom[1..]).and_then(|taken| taken.lay(rest));
                return with.or_else(|| self.lay(rest));
            }
            _ => self = self.take(atom)?,
        }
        self.lay(rest)
    }

    /// Whether a line break stands before a token that is not the first.
    fn is_cut(&self, at: usize) -> bool {
        at > self.from && self.reading.begins_line(at)
    }

    fn take(self, atom: &str) -> Option<Self> {
        let Self { reading, at, .. } = self;
        if atom == ":" {
            let is_there = [':', '=', '–', '-', '('].into_iter().any(|mark| reading.is_mark(at, mark));
            return Some(if is_there && !self.is_cut(at) { Self { at: at + 1, ..self } } else { self });
        }
        if at >= reading.tokens.len() || self.is_cut(at) {
            return None;
        }
        if atom.contains('|') {
            return atom.split('|').find_map(|either| self.take(either));
        }
        let end = match atom {
            "::" => [':', '=', '–', '-'].into_iter().any(|mark| reading.is_mark(at, mark)).then_some(at + 1),
            "NUM" => reading.is_number(at).then_some(at + 1),
            "AGE" => {
                let is_age =
                    reading.number(at).is_some_and(|age| (12..=30).contains(&age)) || spoken(reading, at, &AGES);
                is_age.then_some(at + 1)
            }
            "COUNT" => {
                let is_count = reading.number(at).is_some_and(|n| (1..=9).contains(&n)) || spoken(reading, at, &COUNTS);
                is_count.then_some(at + 1)
            }
            "YEAR" => date::year(reading, at).filter(|(year, _)| date::is_birth_year(*year)).map(|(_, end)| end),
            "DATE" => date::at(reading, at).map(|date| date.end),
            "NAME" => name_end(reading, at, 1),
            "NAMES" => name_end(reading, at, 2),
            "CAP" => reading.is_capital(at).then_some(at + 1),
            "CODE" => code_end(reading, at),
            "TIED" => (reading.gap(at) == Gap::None && !self.is_spaced_mark(at)).then(|| handle_end(reading, at)),
            "NICK" => Some(handle_end(reading, at)).filter(|end| {
                let is_odd = |at: usize| !reading.is_word(at);
                !self.is_spaced_mark(at) && *end > at + 1 && (at..*end).any(is_odd)
            }),
            "GLUED" => (!self.is_spaced_mark(at)).then(|| handle_end(reading, at)),
            "SHORT" => (reading.is_word(at) && reading.word(at).len() == 1).then_some(at + 1),
            _ => self.take_word(atom),
        };
        end.map(|end| Self { at: end, ..self })
    }

    fn is_spaced_mark(&self, at: usize) -> bool {
        matches!(self.reading.tokens[at].kind, Kind::Mark(_))
    }

    fn take_word(&self, atom: &str) -> Option<usize> {
        let (reading, at) = (self.reading, self.at);
        if let Kind::Mark(mark) = reading.tokens[at].kind {
            return (atom.chars().eq([mark])).then_some(at + 1);
        }
        let words = word_class::words(atom).unwrap_or(atom);
        words.split('|').find_map(|word| self.take_one(at, word))
    }

    /// One of the words: a whole one, a beginning, an ending, or several with hyphens between them.
    fn take_one(&self, at: usize, word: &str) -> Option<usize> {
        let reading = self.reading;
        let letters = reading.word(at);
        if let Some(stem) = word.strip_suffix('*') {
            return letters.starts_with(stem).then_some(at + 1);
        }
        if let Some(ending) = word.strip_prefix('*') {
            return letters.ends_with(ending).then_some(at + 1);
        }
        if let Some(short) = word.strip_suffix('.') {
            let end = if reading.is_mark(at + 1, '.') && reading.gap(at + 1) == Gap::None { at + 2 } else { at + 1 };
            return (letters == short).then_some(end);
        }
        let mut at = at;
        for (count, part) in word.split('-').enumerate() {
            if reading.word(at) != part || (count > 0 && reading.begins_line(at)) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

fn spoken(reading: &Reading, at: usize, words: &[&str]) -> bool {
    reading.is_word(at) && words.contains(&reading.word(at))
}

/// The end of a name of at least so many words with a capital, initials among them.
fn name_end(reading: &Reading, at: usize, least: usize) -> Option<usize> {
    let mut end = None;
    let mut count = 0;
    let mut next = at;
    while next < reading.tokens.len() && next - at < LONGEST_NAME && (next == at || !reading.begins_line(next)) {
        let is_particle = PARTICLES.contains(&reading.word(next));
        if reading.is_capital(next) && !(is_particle && reading.word(next).len() == 1) {
            let is_initial = reading.word(next).len() == 1 && reading.is_mark(next + 1, '.');
            next += if is_initial { 2 } else { 1 };
            count += 1;
            end = Some(next).filter(|_| count >= least);
        } else if is_particle || (reading.is_mark(next, '\'') && count == 0) {
            next += 1;
        } else {
            break;
        }
    }
    end
}

fn code_end(reading: &Reading, at: usize) -> Option<usize> {
    let end = reading.glued_end(at);
    let tokens = &reading.tokens[at..end];
    let letters: usize = (at..end).map(|at| reading.word(at).len()).sum();
    let is_plain = tokens.iter().all(|token| !matches!(token.kind, Kind::Mark(_)));
    let mut last = end;
    // A sentence may end directly behind it.
    if !is_plain {
        last = (at..end).find(|&at| matches!(reading.tokens[at].kind, Kind::Mark(_))).unwrap_or(end);
    }
    let has_digit = (at..last).any(|at| reading.is_number(at));
    (has_digit && letters >= 5 && last > at).then_some(last)
}

/// The end of a name on a network: letters, digits, dots, underscores and number signs; a dot at its end is none.
fn handle_end(reading: &Reading, at: usize) -> usize {
    let is_part = |at: usize| match reading.tokens[at].kind {
        Kind::Mark(c) => matches!(c, '_' | '.' | '#' | '@' | '/'),
        _ => true,
    };
    let mut end = at + 1;
    while end < reading.glued_end(at) && is_part(end) {
        end += 1;
    }
    while end > at + 1 && reading.is_mark(end - 1, '.') {
        end -= 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, text: &str, expected: Option<&str>) {
        let reading = Reading::of(text);
        let fits = (0..reading.tokens.len()).find_map(|at| fit(&reading, at, pattern));
        let found = fits.map(|fit| &text[reading.tokens[fit.from].start..reading.tokens[fit.to - 1].end]);
        assert_eq!(found, expected, "{pattern}");
    }

    #[test]
    fn patterns_fit_where_they_should() {
        check("ik ben [ ?een man ]", "Nu: ik ben een man.", Some("een man"));
        check("man", "man-uren", None);
        check("man", "de vakman", None);
        check("wajong*", "Wajong-uitkering", Some("Wajong"));
        check("mevr. NAME", "mevr. J. van der Berg en ik", Some("mevr. J. van der Berg"));
        check("geb. : DATE", "(geb. 3 mei '08)", Some("geb. 3 mei '08"));
        check("AGE jaar $", "zestien jaar\noud", Some("zestien jaar"));
        check("ik ben", "ik\nben", None);
        check("burn-out", "een burn-out", Some("burn-out"));
        check("insta GLUED", "insta noor.bakt.", Some("insta noor.bakt"));
        check("lid .. vvd", "lid van de VVD", Some("lid van de VVD"));
    }
}
