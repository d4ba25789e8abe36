//! Published taxonomies as their publishers hand them out, for the command line: the ESCO CSVs, and CompetentNL as CSV,
//! SPARQL-JSON or N-Triples.
//!
//! What can't be used is counted with its reason; what is no table at all is refused.

mod check;
mod csv;
mod ntriples;
mod report;
mod sparql;

pub use check::{Findings, check};
pub use report::{Reject, Report};

use super::taxonomy::Concept;
use crate::text::Lang;
use std::collections::HashMap;
use std::fmt;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 500_000_000;

/// The longest name that is taken over, in characters; the longest of ESCO has 150.
const MAX_NAME: usize = 200;

/// Why a file is no table of skills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    /// The line, where one can be named.
    pub line: Option<u64>,
    /// What is wrong, in a few words.
    pub reason: String,
}

impl Unusable {
    fn new(reason: impl Into<String>) -> Self {
        Self { line: None, reason: reason.into() }
    }

    fn at(line: u64, reason: impl Into<String>) -> Self {
        Self { line: Some(line), reason: reason.into() }
    }
}

/// ":line: reason", to stand behind a file's name.
impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// The skills of one or more files, joined on their identifier, in the order of the files.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    concepts: Vec<Concept>,
    places: HashMap<String, usize>,
}

impl Gathered {
    /// The skills.
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// Adds what the file of this name holds; what it is is decided by its content, its language by its columns, its
    /// texts or its name (`..._nl.csv`).
    ///
    /// # Errors
    /// When it is no table of skills; then nothing is added.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<Report, Unusable> {
        let mut tried = self.clone();
        let report = tried.read(name, bytes)?;
        *self = tried;
        Ok(report)
    }

    fn read(&mut self, name: &str, bytes: &[u8]) -> Result<Report, Unusable> {
        let mut report = Report::default();
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return Err(Unusable::new("is UTF-16: save it as UTF-8"));
        }
        let bytes = match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) => {
                report.has_mark = true;
                rest
            }
            None => bytes,
        };
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            Unusable::at(line as u64, "is not UTF-8")
        })?;
        let mut input = Input { gathered: self, report, lang: language_of(name) };
        match text.trim_start().chars().next() {
            None => return Err(Unusable::new("is empty")),
            Some('{') => sparql::read(text, &mut input)?,
            Some('<' | '_' | '#') if !text.trim_start().starts_with("<!") => ntriples::read(text, &mut input)?,
            Some(_) => csv::read(text, &mut input)?,
        }
        let report = input.report;
        // A table that only repeats what is known is none the less a table.
        if report.taken == 0 && !report.rejects.contains_key(&Reject::Duplicate) {
            return Err(Unusable::new(format!("holds no skill that can be used{report}")));
        }
        Ok(report)
    }
}

/// A file on its way in.
struct Input<'a> {
    gathered: &'a mut Gathered,
    report: Report,
    /// The language that the file's name says.
    lang: Option<Lang>,
}

impl Input<'_> {
    fn reject(&mut self, reason: Reject, line: u64) {
        self.report.reject(reason, line);
    }

    /// Takes over the label of a skill; false when the skill has one in this language already, or this one can't be used.
    fn label(&mut self, uri: &str, lang: Lang, label: &str, line: u64) -> bool {
        if !is_identifier(uri) {
            self.reject(Reject::NoIdentifier, line);
            return false;
        }
        let name = match self.name(label) {
            Ok(name) => name,
            Err(reason) => {
                self.reject(reason, line);
                return false;
            }
        };
        let held = self.concept(uri).label.get_mut(lang);
        if !held.is_empty() {
            self.reject(Reject::Duplicate, line);
            return false;
        }
        *held = name;
        self.report.taken += 1;
        true
    }

    /// Takes over another name of a skill. One that can't be used is counted, no more.
    fn other(&mut self, uri: &str, lang: Lang, name: &str, line: u64) {
        match self.name(name) {
            Ok(name) => {
                let concept = self.concept(uri);
                let is_known = concept.label.get(lang) == name || concept.others.contains(&(lang, name.clone()));
                if !is_known {
                    concept.others.push((lang, name));
                }
            }
            Err(Reject::NoLabel) => {}
            Err(reason) => self.reject(reason, line),
        }
    }

    fn concept(&mut self, uri: &str) -> &mut Concept {
        let Gathered { concepts, places } = &mut *self.gathered;
        let place = *places.entry(uri.to_owned()).or_insert_with(|| {
            concepts.push(Concept { uri: uri.to_owned(), ..Concept::default() });
            concepts.len() - 1
        });
        &mut concepts[place]
    }

    /// A name as one line of plain text.
    fn name(&mut self, text: &str) -> Result<String, Reject> {
        let decoded = decoded(text);
        let (plain, had_tags) = without_tags(&decoded);
        if had_tags || decoded != text {
            self.report.with_html += 1;
        }
        let is_hidden = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        let shown: String =
            plain.chars().filter(|c| !is_hidden(c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let name = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        match name.chars().count() {
            0 => Err(Reject::NoLabel),
            1..=MAX_NAME => Ok(name),
            _ => Err(Reject::TooLong),
        }
    }
}

/// The language that a file's name ends with, as in `skills_nl.csv`.
fn language_of(name: &str) -> Option<Lang> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase();
    Lang::ALL
        .into_iter()
        .find(|lang| ["_", "-", "."].iter().any(|mark| stem.ends_with(&format!("{mark}{}", lang.tag()))))
}

/// Whether it is an address that can identify something.
fn is_identifier(uri: &str) -> bool {
    let has_scheme = ["http://", "https://", "urn:"].iter().any(|scheme| uri.starts_with(scheme));
    has_scheme && uri.len() <= 300 && !uri.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
}

/// The few entities of HTML that spreadsheets leave behind.
fn decoded(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    entities.iter().fold(text.to_owned(), |text, (entity, plain)| text.replace(entity, plain))
}

/// The text without tags, and whether it had any.
fn without_tags(text: &str) -> (String, bool) {
    let mut plain = String::new();
    let mut rest = text;
    let mut had_tags = false;
    while let Some(open) = rest.find('<') {
        let is_tag = rest[open + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        let Some(close) = rest[open..].find('>').filter(|_| is_tag) else {
            plain.push_str(&rest[..=open]);
            rest = &rest[open + 1..];
            continue;
        };
        had_tags = true;
        plain.push_str(&rest[..open]);
        plain.push(' ');
        rest = &rest[open + close + 1..];
    }
    plain.push_str(rest);
    (plain, had_tags)
}
