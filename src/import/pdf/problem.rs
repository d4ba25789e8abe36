//! What keeps a computer from reading a PDF.

use super::{MAX_BYTES, MAX_OBJECTS, MAX_PAGES};
use std::fmt::{self, Display, Formatter};

/// Something that may keep a computer from reading a file that was read here.
///
/// In English for the command line ([`Display`]); a screen says it in its own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is encrypted, but opens without a password. Some readers refuse such a file.
    Protected,
    /// The file's last mark is missing: its end may be lost.
    Truncated,
    /// The file has more than [`MAX_PAGES`] pages; the rest was not read.
    MorePages {
        /// How many it has.
        count: usize,
    },
    /// The content goes on after a limit of text, of instructions or of unpacked bytes; the rest was not read.
    MoreContent,
    /// The content of some pages could not be read, or not to its end.
    DamagedPages {
        /// How many.
        count: usize,
    },
    /// No text at all.
    NoText,
    /// No text, but pictures: a scan, or a page that was saved as one.
    ImageOnly,
    /// Signs of which the file does not say what character they are. They are read as U+FFFD.
    Unnamed {
        /// How many.
        count: usize,
    },
    /// Characters that mean something in one font only, such as the bullets and icons of symbol fonts.
    Private {
        /// How many.
        count: usize,
    },
    /// Joined letters such as "ﬁ" that stand as one character: a search for the word misses them. Parted here.
    Joined {
        /// How many.
        count: usize,
    },
    /// Text in columns: who reads by position mixes what who reads by content keeps apart, or the other way round.
    Columns {
        /// On how many heights of a page.
        rows: usize,
    },
}

/// Why nothing of a file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No PDF.
    NotPdf,
    /// Larger than [`MAX_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// More than [`MAX_OBJECTS`] objects.
    TooManyObjects {
        /// How many.
        count: usize,
    },
    /// Nested deeper than any file that a program writes.
    TooDeep,
    /// It asks for a password, or its encryption is unknown or broken.
    Encrypted,
    /// So damaged that no page is found.
    Damaged,
}

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Protected => f.write_str("is encrypted without a password; some readers refuse it"),
            Self::Truncated => f.write_str("its end is missing"),
            Self::MorePages { count } => write!(f, "has {count} pages; only the first {MAX_PAGES} were read"),
            Self::MoreContent => f.write_str("holds more than is read; the rest was left out"),
            Self::DamagedPages { count } => write!(f, "the content of {count} pages is damaged"),
            Self::NoText => f.write_str("holds no text"),
            Self::ImageOnly => f.write_str("holds pictures only, no text"),
            Self::Unnamed { count } => write!(f, "{count} signs don't say what character they are"),
            Self::Private { count } => write!(f, "{count} characters mean something in one font only"),
            Self::Joined { count } => write!(f, "{count} joined letters stand as one character"),
            Self::Columns { rows } => write!(f, "columns: {rows} rows read differently by position and by content"),
        }
    }
}

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPdf => f.write_str("is no PDF"),
            Self::TooLarge { bytes } => write!(f, "is {bytes} bytes; at most {MAX_BYTES} are read"),
            Self::TooManyObjects { count } => write!(f, "has {count} objects; at most {MAX_OBJECTS} are read"),
            Self::TooDeep => f.write_str("is nested too deep"),
            Self::Encrypted => f.write_str("is encrypted and asks for a password"),
            Self::Damaged => f.write_str("is so damaged that no page is found"),
        }
    }
}

impl std::error::Error for Refused {}
