//! A vacancy that a student pasted: what it asks, and where the student's own material already shows that.
//!
//! It is read as people read it: into tasks, requirements, offers, who they are and how to apply, and in these the
//! skills of our lexicon, the level, languages, licences, hours and age. What was found has its place in the text, so
//! that a screen can show it there. Nothing is scored, and nobody passes or fails: each thing that is asked is shown,
//! known or not yet there, with a way to learn it. Words that shut people out and signs of a job that may not exist
//! are pointed out on the vacancy, never on the student.

mod cues;
mod fact;
mod fit;

mod flag;
mod section;
mod sentence;
mod skills;
mod tongue;

pub use fact::{Fact, What};

pub use fit::{Condition, Evidence, Fit, Offer, Part, Place, Question, Row, Status, Task, Warning, fit};
pub use flag::{Flag, FlagKind};
pub use section::Section;
pub use sentence::Sentence;
pub use skills::Wanted;
pub use tongue::Tongue;

use crate::text::Lang;
use std::ops::Range;

/// The longest vacancy that is read, in bytes. A long one has 10,000.
pub const MAX_BYTES: usize = 200_000;

/// Why a text is not read as a vacancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is longer than [`MAX_BYTES`].
    TooLong,
    /// There are no words in it.
    Empty,
    /// It is in a language that we don't speak.
    OtherLanguage(Tongue),
}

/// What a vacancy says, with the bytes where it says so. All ranges lie on borders of characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its language.
    pub lang: Lang,
    /// Its sentences in order, headings apart.
    pub sentences: Vec<Sentence>,
    /// The skills that it asks, in the order of the text; each once.
    pub skills: Vec<Wanted>,
    /// What else it asks.
    pub facts: Vec<Fact>,
    /// What to look out for.
    pub flags: Vec<Flag>,
}

/// Something that a vacancy asks, whatever it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whether it is more than a wish.
    pub is_required: bool,
    /// The words that say so.
    pub at: Range<usize>,
}

/// Reads a vacancy.
///
/// # Errors
/// When it is too long, holds no words, or is in another language.
pub fn read(text: &str) -> Result<Reading, Refused> {
    if text.len() > MAX_BYTES {
        return Err(Refused::TooLong);
    }
    let lang = tongue::of(text)?;
    let sentences = sentence::split(text);
    let skills = skills::wanted(text, &sentences, lang);
    let facts = fact::facts(text, &sentences);
    let flags = flag::flags(text, &sentences, &facts);
    Ok(Reading { lang, sentences, skills, facts, flags })
}
