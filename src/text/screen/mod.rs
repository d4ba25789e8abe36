//! The words of the screens, Dutch and English side by side, so that whoever changes one sees the other.
//!
//! Sentences have at most fifteen words, in words that students use; `tests/text.rs` holds them to it.

#![expect(missing_docs, reason = "the words of a message say what it means")]

pub mod check;
pub mod check_other;
pub mod did;
pub mod done;
pub mod goal;
pub mod saving;
pub mod school;
pub mod shelf;
pub mod shell;
pub mod skills;
pub mod start;
pub mod tell;
pub mod vacancy;
pub mod you;
