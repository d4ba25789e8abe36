//! `vaardig read`: what a computer reads in a PDF.

use crate::host::{Failure, read};
use std::path::Path;
use vaardig::import::pdf;

/// The lines of a PDF in the order of its content. What may keep a computer from reading it goes to standard error.
pub(crate) fn text(from: &Path) -> Result<String, Failure> {
    let bytes = read(from, pdf::MAX_BYTES as u64)?;
    let reading = pdf::read(&bytes).map_err(|refused| Failure::of(from, refused))?;
    for problem in &reading.problems {
        eprintln!("{}: {problem}", from.display());
    }
    Ok(reading.lines.into_iter().map(|line| line.text + "\n").collect())
}
