//! What a student takes along: the CV as a PDF, and as the preview of exactly that PDF.
//!
//! Both are painted from the same [`crate::typeset`] pages, so they can't disagree. [`service`] offers both over messages,
//! for the worker of the page.

pub mod pdf;
pub mod preview;
pub mod service;
//! What a student takes along.

pub mod text;
