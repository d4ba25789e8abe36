//! The ordered, ATS-safe blocks of a CV: the one thing that every output is made from.

use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// A CV in reading order, which is drawing order, which is tag order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language of the text.
    pub lang: Lang,
    /// The title of the document ("CV Sanne de Vries").
    pub title: String,
    /// The author in the metadata; empty when the audience must not see it.
    pub author: String,
    /// The blocks.
    pub blocks: Vec<Block>,
}

/// One block: a heading, a line or a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// Its text, as runs of one style.
    pub runs: Vec<Run>,
}

/// What a block is, which decides its look, its tag and what it may be separated from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The student's name: heading 1.
    Name,
    /// Ways to be reached, under the name.
    Contact,
    /// A section ("Vaardigheden"): heading 2; stays with what follows.
    Section,
    /// The head of an entry, its organisation or school: heading 3; stays with what follows.
    Entry,
    /// A line that belongs to the head above (role; dates and place); stays with what follows in the entry.
    Detail,
    /// A paragraph.
    Paragraph,
    /// An item of a bulleted list.
    Item,
}

/// Text of one style.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Bold.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
    /// Italic.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub italic: bool,
    /// Where it leads: https, http, mailto or tel, nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Run {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text that leads somewhere.
    pub fn linked(text: impl Into<String>, link: impl Into<String>) -> Self {
        Self { text: text.into(), link: Some(link.into()), ..Self::default() }
    }
}

impl Block {
    /// A block of plain text.
    pub fn plain(role: Role, text: impl Into<String>) -> Self {
        Self { role, runs: vec![Run::plain(text)] }
    }

    /// Its words without style.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}
