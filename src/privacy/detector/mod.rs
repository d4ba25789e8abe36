//! Detectors of personal data in a text, Dutch and English: one file for each category, in one ordered table.
//!
//! We say "we found", never "this is safe". A text is read once ([`reading`]); the phrases of all detectors are looked
//! up by the first letters of their first word ([`pattern`]), so that the time grows with the text alone. What needs
//! arithmetic or more than a phrase stands in a detector's own function. It runs in the reader and on the command line:
//! the page never names it.

mod address;
mod age;
mod birth_date;
mod birth_year;
mod birthplace;
mod bsn;
mod criminal;
mod date;
mod education_number;
mod email;
mod family;
mod gender;
mod gendered_job;
mod handle;
mod health;
mod health_other;
mod iban;
mod id_number;
mod licence;
mod money;
mod nationality;
mod orientation;
mod origin;
mod other_name;
mod pattern;
mod phone;
mod photo;
mod politics;
mod pregnancy;
mod pronouns;
mod reading;
mod referee;
mod religion;
mod team_code;
mod union;
mod word_class;

use crate::text::privacy::{self as words, Wording};
use crate::text::{Lang, capitalise};
use pattern::{Fit, Pattern, Vocabulary};
use reading::Reading;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

/// How much a category matters. The first matter most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Never on a CV.
    Block,
    /// Better taken out, unless it is needed.
    Advise,
    /// The student decides.
    Note,
}

/// Finds personal data of one category.
#[derive(Clone, Copy, Debug)]
pub struct Detector {
    /// The name of the category, which never changes.
    pub category: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is said about it.
    pub wording: Wording,
    /// What is found: patterns, one a line; see [`pattern`].
    phrases: &'static str,
    /// What stays silent: patterns; a finding that lies inside, or begins there, is none.
    quiet: &'static str,
    /// Finds what is more than a phrase.
    see: fn(&Reading, &mut Seen<'_>),
}

/// Personal data in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of its category.
    pub category: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it stands, in bytes; both ends are character boundaries.
    pub span: Range<usize>,
    /// What to write instead; nothing, when it is better left out.
    pub rewrite: String,
}

/// Every detector. Where two find the same words equally well, the first counts.
pub const DETECTORS: [Detector; 32] = [
    bsn::DETECTOR,
    education_number::DETECTOR,
    id_number::DETECTOR,
    iban::DETECTOR,
    pregnancy::DETECTOR,
    criminal::DETECTOR,
    birth_date::DETECTOR,
    birthplace::DETECTOR,
    birth_year::DETECTOR,
    age::DETECTOR,
    address::DETECTOR,
    phone::DETECTOR,
    email::DETECTOR,
    gender::DETECTOR,
    nationality::DETECTOR,
    family::DETECTOR,
    religion::DETECTOR,
    politics::DETECTOR,
    union::DETECTOR,
    health_other::DETECTOR,
    health::DETECTOR,
    money::DETECTOR,
    photo::DETECTOR,
    referee::DETECTOR,
    pronouns::DETECTOR,
    gendered_job::DETECTOR,
    team_code::DETECTOR,
    origin::DETECTOR,
    orientation::DETECTOR,
    licence::DETECTOR,
    other_name::DETECTOR,
    handle::DETECTOR,
];

/// The detector of a category.
pub fn detector(category: &str) -> Option<&'static Detector> {
    DETECTORS.iter().find(|detector| detector.category == category)
}

/// Everything found in a text, in its order; no two overlap. Both languages are looked for; what to write instead is in
/// the text’s own.
pub fn scan(text: &str, lang: Lang) -> Vec<Finding> {
    let reading = Reading::of(text);
    let phrases = &*PHRASES;
    let numbers = phrases.vocabulary.numbers(&reading);
    let mut hits = Vec::new();
    for at in 0..reading.tokens.len() {
        for phrase in phrases.of(pattern::key_of(&reading, at)) {
            if let Some(fit) = pattern::fit(&reading, &numbers, at, &phrase.pattern) {
                hits.push(Hit { fit, at, rank: phrase.rank, rewrite: phrase.rewrite });
            }
        }
    }
    for (rank, detector) in DETECTORS.iter().enumerate() {
        (detector.see)(&reading, &mut Seen { rank, hits: &mut hits });
    }
    let hits = loudest(hits);
    let found = hits.into_iter().map(|hit| {
        let detector = &DETECTORS[hit.rank];
        let [first, last] = [hit.fit.from, hit.fit.to - 1].map(|at| &reading.tokens[at]);
        let rewrite = hit.rewrite.unwrap_or_default();
        let rewrite = match (rewrite.split_once(" / "), lang) {
            (Some((dutch, _)), Lang::Nl) => dutch,
            (Some((_, english)), Lang::En) => english,
            (None, _) => rewrite,
        };
        let opens = first.is_capital
            && reading.begins_clause(hit.fit.from)
            && !reading.is_mark(hit.fit.from.wrapping_sub(1), '(');
        Finding {
            category: detector.category,
            severity: detector.severity,
            span: first.start..last.end,
            rewrite: if opens { capitalise(rewrite) } else { rewrite.to_owned() },
        }
    });
    found.collect()
}

/// Where a detector's function puts what it sees.
struct Seen<'h> {
    rank: usize,
    hits: &'h mut Vec<Hit>,
}

impl Seen<'_> {
    /// Found: the tokens from the first up to the second.
    fn find(&mut self, from: usize, to: usize) {
        self.hits.push(Hit { fit: Fit { from, to, until: to }, at: from, rank: self.rank, rewrite: Some("") });
    }
}

/// For a detector that has phrases alone.
fn nothing(_: &Reading, _: &mut Seen<'_>) {}

/// Something that fits.
#[derive(Clone, Copy, Debug)]
struct Hit {
    fit: Fit,
    /// Where the whole pattern begins.
    at: usize,
    /// The place of its detector in the table.
    rank: usize,
    /// What to write instead; none for a pattern that silences.
    rewrite: Option<&'static str>,
}

/// Leaves out what is silenced, and of those that overlap all but one: the most severe, then the longest, then the first
/// of the table.
fn loudest(hits: Vec<Hit>) -> Vec<Hit> {
    let (mut silences, mut hits): (Vec<Hit>, Vec<Hit>) = hits.into_iter().partition(|hit| hit.rewrite.is_none());
    silences.sort_by_key(|hit| (hit.rank, hit.at));
    hits.retain(|hit| !is_silenced(hit, &silences));
    hits.sort_by_key(|hit| (DETECTORS[hit.rank].severity, Reverse(hit.fit.to - hit.fit.from), hit.rank, hit.fit.from));
    let last = hits.iter().map(|hit| hit.fit.to).max().unwrap_or_default();
    let mut is_taken = vec![false; last];
    hits.retain(|hit| {
        let tokens = &mut is_taken[hit.fit.from..hit.fit.to];
        let is_free = !tokens.contains(&true);
        if is_free {
            tokens.fill(true);
        }
        is_free
    });
    hits.sort_by_key(|hit| hit.fit.from);
    hits
}

/// Whether a silence of the same detector holds the words found: it begins no later than the pattern that found them, or
/// reaches further. Silences are sorted, and short.
fn is_silenced(hit: &Hit, silences: &[Hit]) -> bool {
    let first = hit.fit.from;
    let from = silences.partition_point(|silence| (silence.rank, silence.at + LONGEST) < (hit.rank, first));
    let near = silences[from..].iter().take_while(|silence| (silence.rank, silence.at) <= (hit.rank, first));
    near.into_iter()
        .any(|silence| silence.fit.until > first && (silence.at <= hit.at || silence.fit.until > hit.fit.until))
}

/// More tokens than any pattern takes.
const LONGEST: usize = 48;

/// The patterns of all detectors, by the key of their first atom.
struct Phrases {
    vocabulary: Vocabulary,
    /// Sorted by key.
    keyed: Vec<(u32, usize)>,
    all: Vec<Phrase>,
}

/// A pattern of the table.
struct Phrase {
    rank: usize,
    pattern: Pattern,
    rewrite: Option<&'static str>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let lines = || DETECTORS.iter().enumerate().flat_map(|(rank, detector)| lines(rank, detector));
    let vocabulary = Vocabulary::of(lines().map(|(_, pattern, _)| pattern));
    let mut keyed = Vec::new();
    let mut all = Vec::new();
    for (rank, pattern, rewrite) in lines() {
        keyed.extend(pattern::keys(pattern).into_iter().map(|key| (key, all.len())));
        all.push(Phrase { rank, pattern: Pattern::read(pattern, &vocabulary), rewrite });
    }
    keyed.sort_unstable();
    keyed.dedup();
    Phrases { vocabulary, keyed, all }
});

/// The patterns of a detector, each with what to write instead; none for one that silences.
fn lines(
    rank: usize,
    detector: &Detector,
) -> impl Iterator<Item = (usize, &'static str, Option<&'static str>)> + use<> {
    let phrases = detector.phrases.lines().map(|line| line.split_once(" = ").unwrap_or((line, "")));
    let phrases = phrases.map(move |(pattern, rewrite)| (rank, pattern, Some(rewrite)));
    let quiet = detector.quiet.lines().map(move |pattern| (rank, pattern, None));
    phrases.chain(quiet).filter(|(_, pattern, _)| !pattern.is_empty())
}

impl Phrases {
    /// Those whose first atom may fit a token with this key.
    fn of(&self, key: u32) -> impl Iterator<Item = &Phrase> {
        let from = self.keyed.partition_point(|(at, _)| *at < key);
        self.keyed[from..].iter().take_while(move |(at, _)| *at == key).map(|(_, at)| &self.all[*at])
    }
}

#[cfg(test)]
mod tests;
