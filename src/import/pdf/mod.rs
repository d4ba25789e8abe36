//! The text of any PDF, as a computer reads it: in the order of the content, by position, and by its tags.
//!
//! The objects are read by `hayro-syntax`; the few operators that show text are obeyed here, and of fonts is read what their
//! codes mean.
//! Nothing is painted. Every count is bounded, and any bytes give a [`Reading`] with what is wrong, or a refusal.

mod attachment;
mod budget;
mod font;
mod interpret;
mod lines;
mod matrix;
mod problem;
mod strings;
mod tags;

pub use lines::{Gap, Line};
pub use problem::{Problem, Refused};
pub use tags::Tag;

use budget::Budget;
use font::Fonts;
use hayro_syntax::page::{Page, Pages};
use hayro_syntax::{LoadPdfError, Pdf};
use interpret::Interpreter;
use lines::Layout;
use std::collections::HashMap;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 20_000_000;

/// The most pages that are read.
pub const MAX_PAGES: usize = 400;

/// The most objects that a file may have.
pub const MAX_OBJECTS: usize = 20_000;

/// The deepest nesting of dictionaries that is read. Real files have some ten levels; random bytes look like under a
/// hundred; a million would be read for minutes.
const MAX_DEPTH: usize = 1_000;

/// The most text that is read, in bytes of UTF-8.
pub const MAX_TEXT: usize = 5_000_000;

/// How far from the end of a whole file its last mark may stand, in bytes (ISO 32000-1, annex H, note 18).
const TAIL: usize = 1_024;

/// What a computer reads in a PDF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The lines in the order in which the file draws them.
    pub lines: Vec<Line>,
    /// The lines as they stand on the page, from the top, what stands on one height from the left.
    pub by_position: Vec<Line>,
    /// What the tags say, in their order; empty in a file without tags.
    pub tags: Vec<Tag>,
    /// The title; empty if the file states none.
    pub title: String,
    /// The language, as a tag such as "nl-NL"; empty if the file states none.
    pub language: String,
    /// How many pages the file has.
    pub pages: usize,
    /// What may keep a computer from reading this, each kind once.
    pub problems: Vec<Problem>,
}

/// Reads the text of a PDF.
///
/// # Errors
/// [`Refused`], when nothing of it can be read within the limits.
pub fn read(bytes: &[u8]) -> Result<Reading, Refused> {
    let pdf = load(bytes)?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(Refused::Damaged);
    }
    let mut reading = Reading { pages: pages.len(), ..Reading::default() };
    if contains(bytes, b"/Encrypt") {
        reading.problems.push(Problem::Protected);
    }
    if !contains(&bytes[bytes.len().saturating_sub(TAIL)..], b"%%EOF") {
        reading.problems.push(Problem::Truncated);
    }
    if pages.len() > MAX_PAGES {
        reading.problems.push(Problem::MorePages { count: pages.len() });
    }
    read_pages(&pdf, pages, &mut reading);
    Ok(reading)
}

/// The save file of ours that travels in a PDF to keep, at most `most` bytes of it; none if there is none.
///
/// # Errors
/// [`Refused`], when nothing of the file can be read within the limits, or when the save file in it is damaged.
pub fn save_file(bytes: &[u8], most: usize) -> Result<Option<Vec<u8>>, Refused> {
    attachment::save_file(&load(bytes)?, most)
}

/// The objects of a PDF, once its size, depth and count are known to be within the limits.
fn load(bytes: &[u8]) -> Result<Pdf, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(Refused::TooLarge { bytes: bytes.len() });
    }
    if !contains(&bytes[..bytes.len().min(TAIL)], b"%PDF-") {
        return Err(Refused::NotPdf);
    }
    if nesting(bytes) > MAX_DEPTH {
        return Err(Refused::TooDeep);
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Refused::Encrypted,
        LoadPdfError::Invalid => Refused::Damaged,
    })?;
    if pdf.len() > MAX_OBJECTS {
        return Err(Refused::TooManyObjects { count: pdf.len() });
    }
    Ok(pdf)
}

/// Fills in what the pages say.
fn read_pages<'a>(pdf: &'a Pdf, pages: &'a Pages<'a>, reading: &mut Reading) {
    let mut budget = Budget::default();
    let mut fonts = Fonts::default();
    let mut layout = Layout::default();
    let mut images = 0;
    let mut damaged = 0;
    for (index, page) in pages.iter().take(MAX_PAGES).enumerate() {
        let drawn = Interpreter::new(page, &mut fonts, &mut budget).draw();
        images += drawn.images;
        damaged += usize::from(drawn.damaged);
        layout.add(index, &drawn);
        if budget.is_spent() {
            break;
        }
    }

    if budget.is_spent() {
        reading.problems.push(Problem::MoreContent);
    }
    if damaged > 0 {
        reading.problems.push(Problem::DamagedPages { count: damaged });
    }
    reading.by_position = layout.by_position();
    reading.problems.extend(fonts.problems());
    reading.problems.extend(layout.problems());
    let catalog = tags::catalog(pdf);
    reading.tags = tags::read(&catalog, &numbers_of(pages), &layout.marked);
    reading.language = strings::language(&catalog);
    reading.title = strings::title(pdf);
    reading.lines = layout.into_lines();
    if reading.lines.is_empty() {
        reading.problems.push(if images > 0 { Problem::ImageOnly } else { Problem::NoText });
    }
}

/// The index of each page by the number of its object.
fn numbers_of(pages: &[Page<'_>]) -> HashMap<u32, usize> {
    let numbered = pages.iter().take(MAX_PAGES).enumerate();
    numbered.filter_map(|(index, page)| Some((page.raw().obj_id()?.obj_number, index))).collect()
}

/// How many dictionaries are open at most, as if all bytes were objects.
fn nesting(bytes: &[u8]) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    let mut rest = bytes;
    while let [_, after @ ..] = rest {
        rest = match rest {
            [b'<', b'<', after @ ..] => {
                open += 1;
                most = most.max(open);
                after
            }
            [b'>', b'>', after @ ..] => {
                open = open.saturating_sub(1);
                after
            }
            _ => after,
        };
    }
    most
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
