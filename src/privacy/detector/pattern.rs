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
//! | `..` | up to three words or numbers |
//! | `:` and `::` | a colon or dash that may, or must, stand there |
//! | `$`, `~` and `^` | the end or the start of a clause, the start of a line; takes nothing |
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

/// The words of all patterns, sorted: each token is looked up once, and patterns compare numbers.
pub(super) struct Vocabulary(Vec<&'static str>);

/// The number of a word that no pattern has.
const UNKNOWN: u16 = u16::MAX;

impl Vocabulary {
    /// The words of these patterns.
    pub(super) fn of(patterns: impl Iterator<Item = &'static str>) -> Self {
        let mut words = Vec::new();
        for atom in patterns.flat_map(|pattern| pattern.split(' ')) {
            for either in atom.split('|') {
                let either = either.strip_prefix('?').unwrap_or(either);
                let list = word_class::words(either).unwrap_or(either);
                words.extend(list.split(['|', '-']).map(|word| word.trim_end_matches('.')));
            }
        }
        words.sort_unstable();
        words.dedup();
        Self(words)
    }

    fn number(&self, word: &str) -> u16 {
        self.0.binary_search(&word).ok().and_then(|at| u16::try_from(at).ok()).unwrap_or(UNKNOWN)
    }

    /// The numbers of the tokens of a text.
    pub(super) fn numbers(&self, reading: &Reading) -> Vec<u16> {
        (0..reading.tokens.len()).map(|at| self.number(reading.word(at))).collect()
    }
}

/// A pattern, ready to be laid beside a text.
pub(super) struct Pattern {
    atoms: Vec<Atom>,
    is_open_ended: bool,
}

/// A part of a pattern.
enum Atom {
    From,
    To,
    Start,
    LineStart,
    End,
    UpToThree,
    Optional(Box<Atom>),
    Either(Vec<Atom>),
    Word(u16),
    /// Sorted.
    Words(Vec<u16>),
    /// Words with hyphens or spaces between them.
    Row(Vec<u16>),
    Short(u16),
    Prefix(&'static str),
    Suffix(&'static str),
    Mark(char),
    Colon {
        may_lack: bool,
    },
    Number,
    Count,
    Age,
    Year,
    Date,
    Names(usize),
    Capital,
    Code,
    Glued,
    Tied,
    Nick,
    Letter,
}

impl Pattern {
    /// Reads a line of atoms.
    pub(super) fn read(line: &'static str, vocabulary: &Vocabulary) -> Self {
        Self {
            atoms: line.split(' ').map(|atom| Atom::read(atom, vocabulary)).collect(),
            is_open_ended: line.ends_with('*'),
        }
    }
}

impl Atom {
    fn read(atom: &'static str, vocabulary: &Vocabulary) -> Self {
        match atom {
            "[" => Self::From,
            "]" => Self::To,
            "~" => Self::Start,
            "^" => Self::LineStart,
            "$" => Self::End,
            ".." => Self::UpToThree,
            ":" => Self::Colon { may_lack: true },
            "::" => Self::Colon { may_lack: false },
            "NUM" => Self::Number,
            "COUNT" => Self::Count,
            "AGE" => Self::Age,
            "YEAR" => Self::Year,
            "DATE" => Self::Date,
            "NAME" => Self::Names(1),
            "NAMES" => Self::Names(2),
            "CAP" => Self::Capital,
            "CODE" => Self::Code,
            "GLUED" => Self::Glued,
            "TIED" => Self::Tied,
            "NICK" => Self::Nick,
            "SHORT" => Self::Letter,
            _ => match (atom.strip_prefix('?').filter(|rest| !rest.is_empty()), word_class::words(atom)) {
                (Some(optional), _) => Self::Optional(Box::new(Self::read(optional, vocabulary))),
                (_, Some(words)) => Self::either(words, vocabulary),
                _ if atom.contains('|') => Self::either(atom, vocabulary),
                _ => Self::word(atom, vocabulary),
            },
        }
    }

    /// Whole words become one sorted list; the others are tried one by one.
    fn either(list: &'static str, vocabulary: &Vocabulary) -> Self {
        let mut words = Vec::new();
        let mut others = Vec::new();
        for atom in list.split('|').map(|atom| Self::read(atom, vocabulary)) {
            match atom {
                Self::Word(word) => words.push(word),
                Self::Words(more) => words.extend(more),
                Self::Either(more) => others.extend(more),
                other => others.push(other),
            }
        }
        words.sort_unstable();
        if others.is_empty() {
            return Self::Words(words);
        }
        others.insert(0, Self::Words(words));
        Self::Either(others)
    }

    fn word(word: &'static str, vocabulary: &Vocabulary) -> Self {
        let mut chars = word.chars();
        let is_mark = |c: char| !c.is_alphanumeric();
        if let (Some(mark), None) = (chars.next().filter(|c| is_mark(*c)), chars.next()) {
            return Self::Mark(mark);
        }
        if let Some(stem) = word.strip_suffix('*') {
            return Self::Prefix(stem);
        }
        if let Some(ending) = word.strip_prefix('*') {
            return Self::Suffix(ending);
        }
        if let Some(short) = word.strip_suffix('.') {
            return Self::Short(vocabulary.number(short));
        }
        if word.contains('-') {
            return Self::Row(word.split('-').map(|part| vocabulary.number(part)).collect());
        }
        Self::Word(vocabulary.number(word))
    }
}

/// The keys under which the first atom of a pattern is looked up; see [`key_of`].
pub(super) fn keys(pattern: &'static str) -> Vec<u32> {
    let mut keys = Vec::new();
    for atom in pattern.split(' ').filter(|atom| !matches!(*atom, "[" | "~" | "^")) {
        let optional = atom.strip_prefix('?');
        keys.extend(optional.unwrap_or(atom).split('|').flat_map(keys_of));
        if optional.is_none() {
            break;
        }
    }
    keys
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
pub(super) fn fit(reading: &Reading, numbers: &[u16], at: usize, pattern: &Pattern) -> Option<Fit> {
    let laid = Laying { reading, numbers, at, first: at, from: at, to: None }.lay(&pattern.atoms)?;
    let found = Fit { from: laid.from, to: laid.to.unwrap_or(laid.at), until: laid.at };
    // A part of a compound is another word, unless the pattern leaves the ending open.
    let is_joined =
        |at: usize| reading.gap(at) == Gap::Hyphen && at > 0 && reading.is_word(at - 1) && reading.is_word(at);
    let is_part = is_joined(at) || !pattern.is_open_ended && is_joined(laid.at);
    (!is_part && found.to > found.from).then_some(found)
}

#[derive(Clone, Copy)]
struct Laying<'r> {
    reading: &'r Reading,
    /// The numbers of its tokens in the vocabulary.
    numbers: &'r [u16],
    /// The next token.
    at: usize,
    first: usize,
    from: usize,
    to: Option<usize>,
}

impl Laying<'_> {
    fn lay(mut self, atoms: &[Atom]) -> Option<Self> {
        let reading = self.reading;
        for (count, atom) in atoms.iter().enumerate() {
            let rest = &atoms[count + 1..];
            match atom {
                Atom::From => self.from = self.at,
                Atom::To => self.to = Some(self.at),
                Atom::Start => {
                    let begins = reading.begins_clause(self.at);
                    begins.then_some(())?;
                }
                Atom::LineStart => (self.at == 0 || reading.begins_line(self.at)).then_some(())?,
                Atom::End => reading.ends_clause(self.at).then_some(())?,
                Atom::UpToThree => {
                    let is_filled = |at: usize| (reading.is_word(at) || reading.is_number(at)) && !self.is_cut(at);
                    let most = (0..3).find(|count| !is_filled(self.at + count)).unwrap_or(3);
                    return (0..=most).find_map(|count| Self { at: self.at + count, ..self }.lay(rest));
                }
                Atom::Optional(inner) => {
                    let with = self.take(inner).and_then(|end| Self { at: end, ..self }.lay(rest));
                    if with.is_some() {
                        return with;
                    }
                }
                _ => self.at = self.take(atom)?,
            }
        }
        Some(self)
    }

    /// Whether a line break stands before a token that is not the first.
    fn is_cut(&self, at: usize) -> bool {
        at > self.first && self.reading.begins_line(at)
    }

    /// The token behind what this atom takes.
    fn take(&self, atom: &Atom) -> Option<usize> {
        let Self { reading, at, .. } = *self;
        let is_colon = |marks: &[char]| marks.iter().any(|mark| reading.is_mark(at, *mark)) && !self.is_cut(at);
        if let Atom::Colon { may_lack } = atom {
            let is_there = is_colon(&[':', '=', '–', '-']);
            return if is_there { Some(at + 1) } else { may_lack.then_some(at) };
        }
        if at >= reading.tokens.len() || self.is_cut(at) {
            return None;
        }
        let number = self.numbers[at];
        let is_mark = matches!(reading.tokens[at].kind, Kind::Mark(_));
        let one = |fits: bool| fits.then_some(at + 1);
        match atom {
            Atom::Word(word) => one(number == *word && number != UNKNOWN),
            Atom::Words(words) => one(number != UNKNOWN && words.binary_search(&number).is_ok()),
            Atom::Either(atoms) => atoms.iter().find_map(|atom| self.take(atom)),
            Atom::Row(words) => {
                let is_next = |(count, word): (usize, &u16)| {
                    self.numbers.get(at + count) == Some(word) && (count == 0 || !reading.begins_line(at + count))
                };
                words.iter().enumerate().all(is_next).then_some(at + words.len())
            }
            Atom::Short(word) => {
                let has_dot = reading.is_mark(at + 1, '.') && reading.gap(at + 1) == Gap::None;
                (number == *word && number != UNKNOWN).then_some(if has_dot { at + 2 } else { at + 1 })
            }
            Atom::Prefix(stem) => one(reading.word(at).starts_with(stem)),
            Atom::Suffix(ending) => one(reading.word(at).ends_with(ending)),
            Atom::Mark(mark) => one(reading.is_mark(at, *mark)),
            Atom::Number => one(reading.is_number(at)),
            Atom::Age => {
                let is_age = reading.number(at).is_some_and(|age| (12..=30).contains(&age));
                one(is_age || spoken(reading, at, &AGES))
            }
            Atom::Count => {
                let is_count = reading.number(at).is_some_and(|count| (1..=9).contains(&count));
                one(is_count || spoken(reading, at, &COUNTS))
            }
            Atom::Year => date::year(reading, at).filter(|(year, _)| date::is_birth_year(*year)).map(|(_, end)| end),
            Atom::Date => date::at(reading, at).map(|date| date.end),
            Atom::Names(least) => name_end(reading, at, *least),
            Atom::Capital => one(reading.is_capital(at)),
            Atom::Code => code_end(reading, at),
            Atom::Glued => (!is_mark).then(|| handle_end(reading, at)),
            Atom::Tied => (!is_mark && reading.gap(at) == Gap::None).then(|| handle_end(reading, at)),
            Atom::Nick => Some(handle_end(reading, at))
                .filter(|end| !is_mark && *end > at + 1 && (at..*end).any(|at| !reading.is_word(at))),
            Atom::Letter => one(reading.is_word(at) && reading.word(at).len() == 1),
            Atom::From
            | Atom::To
            | Atom::Start
            | Atom::LineStart
            | Atom::End
            | Atom::UpToThree
            | Atom::Optional(_)
            | Atom::Colon { .. } => None,
        }
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
        let is_initial = reading.word(next).len() == 1 && reading.is_mark(next + 1, '.');
        if reading.is_capital(next) && (is_initial || !["i", "t"].contains(&reading.word(next))) {
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
    fn check(pattern: &'static str, text: &str, expected: Option<&str>) {
        let reading = Reading::of(text);
        let vocabulary = Vocabulary::of([pattern].into_iter());
        let (numbers, pattern) = (vocabulary.numbers(&reading), Pattern::read(pattern, &vocabulary));
        let fits = (0..reading.tokens.len()).find_map(|at| fit(&reading, &numbers, at, &pattern));
        let found = fits.map(|fit| &text[reading.tokens[fit.from].start..reading.tokens[fit.to - 1].end]);
        assert_eq!(found, expected, "{text}");
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
