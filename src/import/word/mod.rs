//! The text of any Word file (DOCX, ECMA-376), as a computer reads it: its paragraphs in their order, with what the file
//! says that each is.
//!
//! The zip is ours ([`crate::zip`]), the XML is read by `quick-xml`. Nothing is laid out and no picture is unpacked. Every
//! count is bounded, and any bytes give a [`Reading`] with what is wrong, or a refusal.

mod body;
mod package;
mod problem;
mod style;
mod xml;

pub use problem::{Problem, Refused};

use body::Body;
use package::{Package, Relation};
use style::Styles;

/// The largest file that is read, in bytes. What it unpacks to is bounded by [`crate::zip`].
pub const MAX_BYTES: usize = 20_000_000;

/// The most lines that are read.
pub const MAX_LINES: usize = 20_000;

/// What a computer reads in a Word file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The lines: of the header, of the text, of the footer.
    pub lines: Vec<Line>,
    /// What may keep a computer from reading this, each kind once.
    pub problems: Vec<Problem>,
}

/// A line: a paragraph, or what stands between two of its line breaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says, in NFC, with single spaces. A tab stands where the file has one.
    pub text: String,
    /// The level of the heading that it is, from 1.
    pub heading: Option<u8>,
    /// Whether it is the beginning of an item of a list.
    pub bullet: bool,
    /// Whether white or the edge of a table parts it from what stands above.
    pub is_apart: bool,
    /// Where its links lead.
    pub links: Vec<String>,
}

/// What a file of the old format begins with, and one that is locked with a password.
const OLD: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// Whether the bytes begin as a Word file does, of this format or the old one.
pub fn looks_like(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(OLD)
}

/// Reads the text of a Word file.
///
/// # Errors
/// [`Refused`], when nothing of it can be read within the limits.
pub fn read(bytes: &[u8]) -> Result<Reading, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(Refused::TooLarge { bytes: bytes.len() });
    }
    if bytes.starts_with(OLD) {
        return Err(Refused::OldOrLocked);
    }
    let mut package = Package::open(bytes)?;
    let main = package.main()?;
    let relations = package.relations(&main)?;
    let styles = match relations.iter().find(|relation| relation.is("styles")) {
        Some(relation) => Styles::read(&package.part(&relation.target)?)?,
        None => Styles::default(),
    };

    let mut text = Body::new(&styles, &relations);
    xml::walk(&package.part(&main)?, &mut text)?;
    if !text.is_word {
        return Err(Refused::NotWord);
    }
    let header = margin(&mut package, &styles, &relations, "header")?;
    let footer = margin(&mut package, &styles, &relations, "footer")?;
    Ok(reading(header, text, footer))
}

/// The headers or the footers: those of the first, the even and the other pages, of which most say the same.
fn margin<'a>(
    package: &mut Package<'_>,
    styles: &'a Styles,
    relations: &'a [Relation],
    kind: &str,
) -> Result<Body<'a>, Refused> {
    let mut all = Body::new(styles, relations);
    for part in relations.iter().filter(|relation| relation.is(kind)) {
        let own = package.relations(&part.target)?;
        let mut body = Body::new(styles, &own);
        xml::walk(&package.part(&part.target)?, &mut body)?;
        all.adopt(body);
    }
    Ok(all)
}

fn reading(header: Body<'_>, text: Body<'_>, footer: Body<'_>) -> Reading {
    let margins = header.lines.len() + footer.lines.len();
    let count = |of: fn(&Body<'_>) -> usize| of(&header) + of(&text) + of(&footer);
    let images = count(|body| body.images);
    let counts = [
        (count(|body| body.boxes), Problem::TextBoxes as fn(usize) -> Problem),
        (count(|body| body.tables), Problem::Tables),
        (margins, Problem::Margins),
        (count(|body| body.symbols), Problem::Private),
    ];
    let found = counts.into_iter().filter(|(count, _)| *count > 0);
    let mut problems: Vec<Problem> = found.map(|(count, problem)| problem(count)).collect();

    let mut lines = header.lines;
    lines.extend(text.lines);
    lines.extend(footer.lines);
    if lines.len() > MAX_LINES {
        lines.truncate(MAX_LINES);
        problems.push(Problem::MoreContent);
    }
    if lines.is_empty() {
        problems.push(if images > 0 { Problem::ImageOnly } else { Problem::NoText });
    }
    Reading { lines, problems }
}
