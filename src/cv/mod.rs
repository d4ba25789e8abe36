//! The CV: the [`Document`] of ordered, ATS-safe blocks, built from a profile for one audience in one language.

pub mod document;

pub use document::{Block, Document, Role, Run};
