//! `vaardig read`: what a computer reads in a PDF or a Word file.

use crate::host::{Failure, read};
use std::fmt::Display;
use std::path::Path;
use vaardig::import::{pdf, word};

/// The lines of a file in the order of its content, which is told by what is in it. What may keep a computer from reading
/// it goes to standard error.
pub(crate) fn text(from: &Path) -> Result<String, Failure> {
    let bytes = read(from, pdf::MAX_BYTES.max(word::MAX_BYTES) as u64)?;
    let (lines, problems): (Vec<String>, _) = if bytes.starts_with(b"PK") {
        let reading = word::read(&bytes).map_err(|refused| Failure::of(from, refused))?;
        (reading.lines.into_iter().map(|line| line.text).collect(), said(&reading.problems))
    } else {
        let reading = pdf::read(&bytes).map_err(|refused| Failure::of(from, refused))?;
        (reading.lines.into_iter().map(|line| line.text).collect(), said(&reading.problems))
    };
    for problem in problems {
        eprintln!("{}: {problem}", from.display());
    }
    Ok(lines.into_iter().map(|line| line + "\n").collect())
}

fn said(problems: &[impl Display]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}
