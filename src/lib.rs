//! Vaardig helps a student make a first CV: skills-first, readable by every applicant tracking system (ATS), without
//! personal data that has no business there. It runs entirely in the browser, as a folder of static files.
//!
//! # Layout
//!
//! - [`profile`]: the student's own material, and verbs on it.
//! - [`skill`]: the lexicon of skills, and the activities in which they show.
//! - [`privacy`]: who may see what.
//! - [`text`]: Dutch and English: languages, localized texts, messages.
//! - [`cv`]: the ordered blocks of a CV.
//! - [`typeset`]: those blocks as pages of positioned glyphs.
//! - [`export`]: those pages as a PDF and as the preview.
//! - [`saved`]: the save file, and the slots in a store.
//! - [`import`]: opening a student's file, of ours or of others.
//! - [`export`]: what a student takes along.
//!
//! # Rules
//!
//! - What the host can compile knows nothing of the browser; what touches the browser decides nothing.

pub mod config;
pub mod cv;
pub mod export;
pub mod import;
pub mod privacy;
pub mod export;
pub mod profile;
pub mod route;
pub mod saved;
pub mod skill;
pub mod text;
pub mod typeset;
