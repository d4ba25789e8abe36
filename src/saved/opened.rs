//! What comes of opening a file or a slot: a profile with notes, or a refusal with its facts.
//!
//! The wording, with one next step each, stands in [`crate::text::saved`].

use super::Revision;
use crate::profile::Profile;

/// A profile that could be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The profile, normalised.
    pub profile: Profile,
    /// Its revision; 0 where the file knows none.
    pub revision: Revision,
    /// What the student should know about it; empty for a file of ours that nobody touched.
    pub notes: Vec<Note>,
}

/// Something about an opened file that the student should know.
///
/// A field is named by its path in the file, as in `education[0].score`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The checksum is missing or wrong: somebody edited the file, or it was damaged in a way that still reads.
    ChangedOutside,
    /// A field that has no place in a profile; it was not taken over.
    LeftOut {
        /// Its path.
        field: String,
    },
    /// A field that Vaardig does not take over, to protect the student: a photo, an address, a birth date.
    OnPurpose {
        /// Its path.
        field: String,
    },
    /// A text or list that was cut to its greatest length, or cleaned of characters that no CV prints.
    Adjusted {
        /// Its path.
        field: String,
    },
    /// Something that the file does not say for certain, such as whether a school was finished.
    Assumed {
        /// The path of the item to look at.
        field: String,
    },
    /// More notes than a reader can use; this many are not listed.
    More {
        /// How many.
        count: usize,
    },
}

/// Why a file or slot could not be opened. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Larger than any real file; refused before it was read.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The greatest size that opens, in bytes.
        max: usize,
    },
    /// Nothing in it.
    Empty,
    /// Not a file of a kind that Vaardig opens.
    NotOurs {
        /// What it seems to be.
        looks: Looks,
    },
    /// Not UTF-8: UTF-16, or bytes that are no text.
    Encoding {
        /// Whether it looks like UTF-16, which some editors write.
        utf16: bool,
        /// The first byte that is not UTF-8; none for UTF-16.
        place: Option<Place>,
    },
    /// It stops before its end.
    Truncated {
        /// Where it stops.
        place: Place,
    },
    /// Not valid JSON.
    Syntax {
        /// Where.
        place: Place,
    },
    /// An escape for half a character (such as `\ud800` alone), which is no text.
    LoneSurrogate {
        /// Where.
        place: Place,
    },
    /// Lists in lists deeper than any real file.
    TooDeep {
        /// Where the limit is passed.
        place: Place,
    },
    /// Something else than expected: a number for a name, an unknown word in a choice, a number out of range.
    WrongType {
        /// Where; none when the place is known only by its field.
        place: Option<Place>,
        /// The path of the field, where it is known.
        field: Option<String>,
    },
    /// A version of the format that this Vaardig does not know.
    Version {
        /// The version that the file states; none if it states none.
        found: Option<u64>,
        /// The newest version that this Vaardig knows.
        newest: u64,
    },
    /// The envelope is there, the profile is not.
    NoProfile,
    /// In a slot: length, revision or checksum is missing or does not fit.
    Damaged,
}

/// What a file seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// A PDF without a save file in it.
    Pdf,
    /// A PDF that asks for a password.
    LockedPdf,
    /// A PDF that can't be read, or not within the limits.
    BrokenPdf,
    /// A zip archive, which a Word document is too.
    Zip,
    /// A picture.
    Image,
    /// JSON of another program.
    Json,
    /// Something else.
    Other,
}

/// A place in a text, as an editor counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a byte offset; an offset beyond the end is the end.
    pub fn at(text: &str, offset: usize) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        Self { line, column: before[line_start..].chars().count() + 1 }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl Refused {
    /// The place in the file, where one is known.
    pub const fn place(&self) -> Option<Place> {
        match self {
            Self::Truncated { place }
            | Self::Syntax { place }
            | Self::LoneSurrogate { place }
            | Self::TooDeep { place } => Some(*place),
            Self::Encoding { place, .. } | Self::WrongType { place, .. } => *place,
            Self::TooLarge { .. }
            | Self::Empty
            | Self::NotOurs { .. }
            | Self::Version { .. }
            | Self::NoProfile
            | Self::Damaged => None,
        }
    }
}
