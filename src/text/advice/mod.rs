//! Tips in words: what we saw, why it matters, and what helps. Never a grade, never a reproach.
//!
//! `{words}` stands for a skill or for the student's own words, `{count}` for a number.

#![expect(missing_docs, reason = "each is named after its rule, which says what it is about")]

pub mod contact;
pub mod layout;
pub mod links;
pub mod privacy;
pub mod skills;
pub mod structure;
pub mod writing;

use super::Label;

/// What the tip of a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What we saw.
    pub what: Label,
    /// Why it matters.
    pub why: Label,
    /// What helps.
    pub how: Label,
}
