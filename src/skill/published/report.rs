//! What came of reading a published file: how many rows, and why some were not taken over.

use std::collections::BTreeMap;
use std::fmt;

/// Why a row or a name was not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reject {
    /// It has no identifier, or one that is no address.
    NoIdentifier,
    /// It has no label.
    NoLabel,
    /// A label or other name is too long.
    TooLong,
    /// Its identifier stood there already, with a label in the same language.
    Duplicate,
    /// It has more or fewer columns than the header.
    OtherColumns,
    /// It is of another type than a skill.
    OtherType,
    /// Its publisher does not, or no longer, use it.
    NotReleased,
    /// It is in another language than Dutch or English.
    OtherLanguage,
    /// It is no statement of the format.
    Malformed,
}

impl Reject {
    const fn words(self) -> &'static str {
        match self {
            Self::NoIdentifier => "without an http(s) or urn identifier",
            Self::NoLabel => "without a label",
            Self::TooLong => "with a name longer than 200 characters",
            Self::Duplicate => "with an identifier that stood there already",
            Self::OtherColumns => "with more or fewer columns than the header",
            Self::OtherType => "that are no skill",
            Self::NotReleased => "not released",
            Self::OtherLanguage => "in another language",
            Self::Malformed => "malformed",
        }
    }
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What kind of file it is.
    pub kind: &'static str,
    /// The columns or variables of its header.
    pub header: Vec<String>,
    /// How many rows or statements it has, the header apart.
    pub rows: u64,
    /// How many labels were taken over.
    pub taken: u64,
    /// How many names lost tags or entities of HTML.
    pub with_html: u64,
    /// Whether it began with a byte-order mark.
    pub has_mark: bool,
    /// For each reason how often, and the line where it was met first.
    pub rejects: BTreeMap<Reject, (u64, u64)>,
}

impl Report {
    pub(super) fn reject(&mut self, reason: Reject, line: u64) {
        self.rejects.entry(reason).or_insert((0, line)).0 += 1;
    }
}

/// Indented lines to stand below the name of the file.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n  {}: {}", self.kind, self.header.join(", "))?;
        write!(f, "\n  {} rows, {} labels taken", self.rows, self.taken)?;
        if self.has_mark {
            write!(f, "\n  began with a byte-order mark, which was passed over")?;
        }
        if self.with_html > 0 {
            write!(f, "\n  {} names held HTML, which was taken out", self.with_html)?;
        }
        for (reason, (count, line)) in &self.rejects {
            write!(f, "\n  not taken: {count} {} (the first in line {line})", reason.words())?;
        }
        Ok(())
    }
}
