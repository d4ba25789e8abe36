//! What keeps a computer from reading a Word file.

use super::{MAX_BYTES, MAX_LINES};
use crate::zip;
use std::fmt::{self, Display, Formatter};

/// Something that may keep a computer from reading a file that was read here; with how many there are.
///
/// In English for the command line ([`Display`]); a screen says it in its own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Text boxes: many readers pass over what stands in them.
    TextBoxes(usize),
    /// Tables: readers differ in the order of their cells.
    Tables(usize),
    /// Lines in the header or the footer: many readers pass over them.
    Margins(usize),
    /// Characters that mean something in one font only, such as the icons of symbol fonts.
    Private(usize),
    /// The text goes on after [`MAX_LINES`]; the rest was not read.
    MoreContent,
    /// No text at all.
    NoText,
    /// No text, but pictures.
    ImageOnly,
}

/// Why nothing of a file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No Word file.
    NotWord,
    /// A Word file of the old format (.doc), or one that asks for a password: they look alike.
    OldOrLocked,
    /// Larger than [`MAX_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// Nested deeper than any file that a program writes.
    TooDeep,
    /// Its XML is broken, or has a document type, which no Word file has.
    Damaged,
    /// Its zip is broken, encrypted, or unpacks to too much.
    Zip(zip::Refused),
}

impl From<zip::Refused> for Refused {
    fn from(refused: zip::Refused) -> Self {
        match refused {
            zip::Refused::NotZip => Self::NotWord,
            other => Self::Zip(other),
        }
    }
}

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::TextBoxes(count) => write!(f, "{count} text boxes; many readers miss what stands in them"),
            Self::Tables(count) => write!(f, "{count} tables; readers differ in the order of their cells"),
            Self::Margins(count) => write!(f, "{count} lines in the header or footer; many readers miss them"),
            Self::Private(count) => write!(f, "{count} characters mean something in one font only"),
            Self::MoreContent => write!(f, "holds more than {MAX_LINES} lines; the rest was left out"),
            Self::NoText => f.write_str("holds no text"),
            Self::ImageOnly => f.write_str("holds pictures only, no text"),
        }
    }
}

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWord => f.write_str("is no Word file (.docx)"),
            Self::OldOrLocked => f.write_str("is a Word file of the old kind (.doc) or asks for a password"),
            Self::TooLarge { bytes } => write!(f, "is {bytes} bytes; at most {MAX_BYTES} are read"),
            Self::TooDeep => f.write_str("is nested too deep"),
            Self::Damaged => f.write_str("is a damaged Word file"),
            Self::Zip(refused) => refused.fmt(f),
        }
    }
}

impl std::error::Error for Refused {}
