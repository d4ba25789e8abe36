//! What a student takes along: the CV as a PDF, as the preview of exactly that PDF, as a Word file, as plain text and as
//! Markdown; and its facts as JSON Resume, for other programs.
//!
//! PDF and preview are painted from the same [`crate::typeset`] pages, so they can't disagree. [`service`] offers both
//! over messages, for the worker of the page.

pub(crate) mod address;
pub mod docx;
pub mod json_resume;
pub mod markdown;
pub mod pdf;
pub mod preview;
pub mod service;
pub mod text;
