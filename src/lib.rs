//! Vaardig helps a student make a first CV: skills-first, readable by every applicant tracking system (ATS), without
//! personal data that has no business there. It runs entirely in the browser, as a folder of static files.
//!
//! # Layout
//!
//! Pure, for the host and the browser alike:
//!
//! - [`profile`]: the student's own material, and verbs on it.
//! - [`skill`]: the lexicon of skills, the activities in which they show, the search over both, a school's taxonomy.
//! - [`privacy`]: who may see what; personal data in texts, found and taken out.
//! - [`cv`]: the ordered blocks of a CV, built from a profile for one audience in one language.
//! - [`typeset`]: those blocks as pages of positioned glyphs.
//! - [`vacancy`]: what a pasted vacancy asks, laid beside a profile.
//! - [`advice`]: one table of rules, each of which may give a tip.
//! - [`export`]: what a student takes along: PDF, preview, Word, plain text, Markdown, JSON Resume.
//! - [`import`]: opening a student's file, of ours or of others; the text of any PDF or Word file.
//! - [`recognition`]: what a computer recognises in a CV, beside what is printed.
//! - [`reader`]: what the program beside the page answers that reads through the student's text.
//! - [`opener`]: what the program beside the page answers that reads files of others.
//! - [`saved`]: the save file, and the slots in a store.
//! - [`checksum`]: by which our files know damage.
//! - [`zip`]: the archives that Word files are.
//! - [`text`]: Dutch and English: languages, localized texts, messages.
//! - [`route`]: where the student is.
//! - [`config`]: what a school may set.
//!
//! For the browser only:
//!
//! - `browser`: the only code that touches the browser. It decides nothing.
//! - `app`: the screens, in Leptos.
//!
//! Four wasm programs are made of it: the app (`src/main.rs`), and beside the page, in workers, the typesetter, the
//! reader and the opener (`src/bin/`). `src/boot/` starts them. The app comes in two halves: what only the doors of
//! `src/app/door.rs` lead to arrives after the first paint (`.ci/split.mjs`). `src/bin/vaardig/` is the same core on the
//! command line, which alone reads published taxonomies.
//!
//! # Rules
//!
//! - What the host can compile knows nothing of the browser; what touches the browser decides nothing. The compiler
//!   holds this: `leptos`, `web-sys`, `wasm-bindgen` and `gloo-storage` are dependencies of wasm32 alone.
//! - One way for the data: `Profile` → (`Audience`, `Lang`) → [`cv::Document`] → every output. PDF and preview are the
//!   same typeset pages, painted twice.
//! - One door for edits: the session's `edit` normalises, remembers the step for undo, and saves.
//! - One place for "may this field go there": [`privacy::view`].
//! - A half-filled profile is a normal value. Parsers of foreign bytes return what they read with notes, or a refusal;
//!   nothing panics.
//! - `tests/layers.rs` holds the finer lines.

pub mod advice;
pub mod checksum;
pub mod config;
pub mod cv;
pub mod export;
pub mod import;
pub mod opener;
pub mod privacy;
pub mod profile;
pub mod reader;
pub mod recognition;
pub mod route;
pub mod saved;
pub mod skill;
pub mod text;
pub mod typeset;
pub mod vacancy;
pub mod zip;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
