//! What a student takes along: the CV as a PDF, as the preview of exactly that PDF, and as plain text.
//!
//! PDF and preview are painted from the same [`crate::typeset`] pages, so they can't disagree. [`service`] offers both
//! over messages, for the worker of the page.

pub mod pdf;
pub mod preview;
pub mod service;
pub mod text;
