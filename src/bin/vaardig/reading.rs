//! `vaardig read`: what a computer reads in a PDF, a Word file or a text.

use crate::host::{Failure, read};
use std::fmt::Display;
use std::path::Path;
use vaardig::import::{pdf, word};
use vaardig::recognition::{self, Line, line};

/// What a file gives to read.
enum Given {
    Pdf(pdf::Reading),
    Word(word::Reading),
    Text(String),
}

/// The lines of a file in the order of its content. What may keep a computer from reading it goes to standard error.
pub(crate) fn text(from: &Path) -> Result<String, Failure> {
    match open(from)? {
        Given::Pdf(reading) => Ok(reading.lines.into_iter().map(|line| line.text + "\n").collect()),
        Given::Word(reading) => Ok(reading.lines.into_iter().map(|line| line.text + "\n").collect()),
        Given::Text(text) => Ok(text),
    }
}

/// The fields of a CV as JSON Resume. What was left out, and what was not recognised, goes to standard error.
pub(crate) fn resume(from: &Path) -> Result<String, Failure> {
    let lines: Vec<Line> = match open(from)? {
        Given::Pdf(reading) => line::of_pdf(&reading),
        Given::Word(reading) => line::of_word(&reading),
        Given::Text(text) => line::of_text(&text),
    };
    let recognised = recognition::recognise(&lines);
    for left in &recognised.left_out {
        eprintln!("{}: left out: {}", from.display(), left.text);
    }
    for line in &recognised.unrecognised {
        eprintln!("{}: not recognised: {line}", from.display());
    }
    let mut json = serde_json::to_string_pretty(&recognised.resume()).expect("only texts, lists and objects");
    json.push('\n');
    Ok(json)
}

/// Opens a file, which is told by what is in it.
fn open(from: &Path) -> Result<Given, Failure> {
    let bytes = read(from, pdf::MAX_BYTES.max(word::MAX_BYTES) as u64)?;
    if word::looks_like(&bytes) {
        let reading = word::read(&bytes).map_err(|refused| Failure::of(from, refused))?;
        say(from, &reading.problems);
        return Ok(Given::Word(reading));
    }
    match pdf::read(&bytes) {
        Ok(reading) => {
            say(from, &reading.problems);
            Ok(Given::Pdf(reading))
        }
        Err(pdf::Refused::NotPdf) => String::from_utf8(bytes)
            .map(Given::Text)
            .map_err(|_| Failure::of(from, "is neither a PDF, a Word file nor a text")),
        Err(refused) => Err(Failure::of(from, refused)),
    }
}

fn say(from: &Path, problems: &[impl Display]) {
    for problem in problems {
        eprintln!("{}: {problem}", from.display());
    }
}
