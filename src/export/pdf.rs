//! The CV as a PDF: tagged, PDF/UA-1 (ISO 14289-1) and PDF/A (ISO 19005) at once, the same bytes for the same CV and date.
//!
//! There are two, for two [`Purpose`]s that are never mixed up: one to send, and one to keep, which carries the save file.
//! Both are drawn in reading order, which is the order of their tags: extractors that follow either find the same text.

mod date;
mod keep;
mod tags;

pub use date::PdfDate;

use crate::cv::Document;
use crate::typeset::style::{self, Ink};
use crate::typeset::{self, Face, Fonts, Footer, GlyphRun, Line, Page, Rule, Typeset};
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{SerializeSettings, color::rgb, metadata::Metadata};
use serde::{Deserialize, Serialize};
use std::fmt;
use tags::Structure;

/// What a PDF is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose<'a> {
    /// To send: nothing travels in it but what is seen. PDF/A-2a, which allows no such attachment.
    Send,
    /// To keep: the save file travels in it, so that it opens again in full, and each page says so. PDF/A-3a.
    Keep {
        /// The save file, as [`crate::saved::file::write`] gives it.
        save_file: &'a [u8],
    },
}

/// A finished PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// The standards that it says it keeps.
    pub marks: Marks,
    /// The characters that were drawn as `?`.
    pub missing: Vec<char>,
}

/// The standards that a PDF says it keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marks {
    /// PDF/UA-1 and PDF/A: 2a of the PDF to send, 3a of the one to keep.
    UaAndA,
    /// None: the same pages, of which the library could not vouch for one of the two.
    None,
}

/// No PDF could be made, not even one without standards: a font is damaged or a limit of the format is exceeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten(String);

impl fmt::Display for NotWritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the PDF could not be written: {}", self.0)
    }
}

impl std::error::Error for NotWritten {}

/// Writes the PDF to send, dated `date`: [`write_for`] that [`Purpose`].
///
/// # Errors
///
/// As [`write_for`].
pub fn write(document: &Document, fonts: &Fonts, date: PdfDate) -> Result<Pdf, NotWritten> {
    write_for(Purpose::Send, document, fonts, date)
}

/// Writes a document as a PDF for this purpose, dated `date`.
///
/// # Errors
///
/// If a font can't be embedded or a limit of the format is exceeded. A document that only misses a standard is written
/// without its mark.
pub fn write_for(purpose: Purpose, document: &Document, fonts: &Fonts, date: PdfDate) -> Result<Pdf, NotWritten> {
    let typeset = typeset::pages(document, fonts);
    let draw = |configuration| draw(purpose, document, &typeset, fonts, date, configuration);
    let (bytes, marks) = match draw(standards(purpose)) {
        Ok(bytes) => (bytes, Marks::UaAndA),
        Err(_) => (draw(Configuration::default())?, Marks::None),
    };
    Ok(Pdf { bytes, marks, missing: typeset.missing })
}

/// PDF/UA-1 and PDF/A together.
fn standards(purpose: Purpose) -> Configuration {
    let archival = match purpose {
        Purpose::Send => Archival::A2_A,
        Purpose::Keep { .. } => Archival::A3_A,
    };
    ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .with_archival_validator(archival)
        .finish()
        .expect("both are PDF 1.7")
}

/// Draws the pages under a configuration; krilla refuses what does not keep to it.
fn draw(
    purpose: Purpose,
    document: &Document,
    typeset: &Typeset,
    fonts: &Fonts,
    date: PdfDate,
    configuration: Configuration,
) -> Result<Vec<u8>, NotWritten> {
    let notice = match purpose {
        Purpose::Send => None,
        Purpose::Keep { .. } => Some(typeset::notice(keep::NOTICE.get(document.lang), fonts)),
    };
    let fonts = Face::ALL.map(|face| Font::new(fonts.get(face).bytes().clone().into(), 0));
    let [Some(regular), Some(bold), Some(italic)] = fonts else {
        return Err(NotWritten("a font cannot be read".into()));
    };
    let painter = Painter { fonts: [regular, bold, italic] };
    let mut pdf = krilla::Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut structure = Structure::new(document);
    for page in &typeset.pages {
        let size = PageSettings::from_wh(style::PAGE_WIDTH, style::PAGE_HEIGHT).expect("A4 has a size");
        let mut sheet = pdf.start_page_with(size);
        let mut surface = sheet.surface();
        painter.page(&mut surface, page, notice.as_ref(), &mut structure);
        surface.finish();
        // After the surface: a second one of the same page would number its content from 0 again.
        structure.finish_page(&mut sheet);
        sheet.finish();
    }
    let title = title(document);
    let (tree, outline) = structure.finish(&title);
    pdf.set_tag_tree(tree);
    pdf.set_outline(outline);
    pdf.set_metadata(metadata(document, title, date));
    if let Purpose::Keep { save_file } = purpose {
        pdf.embed_file(keep::attachment(save_file, document.lang, date));
    }
    pdf.finish().map_err(|error| NotWritten(error.to_string()))
}

/// The title, which both standards demand; of a document without one, its first words.
fn title(document: &Document) -> String {
    let first = || document.blocks.iter().map(|block| printable(&block.text())).find(|text| !text.is_empty());
    let title = printable(&document.title);
    if title.is_empty() { first().unwrap_or_else(|| "CV".into()) } else { title }
}

/// What the file says of itself. The author is there only if the document names one.
fn metadata(document: &Document, title: String, date: PdfDate) -> Metadata {
    let metadata = Metadata::new()
        .title(title)
        .language(document.lang.region_tag().into())
        .creator("Vaardig".into())
        .creation_date(date.into());
    let author = printable(&document.author);
    if author.is_empty() { metadata } else { metadata.authors(vec![author]) }
}

/// Text for metadata, which is XML: no controls, and not longer than PDF/A allows a string to be (ISO 19005-2, 6.1.13).
fn printable(text: &str) -> String {
    const LONGEST: usize = 1_000;
    let keep = |character: &char| !character.is_control() && !matches!(character, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(keep).take(LONGEST).collect::<String>().trim().to_owned()
}

/// Draws on a page.
struct Painter {
    fonts: [Font; 3],
}

impl Painter {
    fn page(&self, surface: &mut Surface<'_>, page: &Page, notice: Option<&Footer>, structure: &mut Structure<'_>) {
        for line in &page.lines {
            self.line(surface, line, structure);
        }
        let mut decorate = |kind, draw: &mut dyn FnMut(&mut Surface<'_>)| {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
            draw(surface);
            surface.end_tagged();
        };
        for rule in &page.rules {
            decorate(ArtifactType::Layout, &mut |surface| fill(surface, rule));
        }
        let footers = [(ArtifactType::PageNumber, page.footer.as_ref()), (ArtifactType::Footer, notice)];
        for (kind, footer) in footers {
            let Some(Footer { text, ink, baseline, run }) = footer else { continue };
            decorate(kind, &mut |surface| self.run(surface, run, text, *ink, *baseline));
        }
    }

    fn line(&self, surface: &mut Surface<'_>, line: &Line, structure: &mut Structure<'_>) {
        structure.start_line(line);
        if let Some(label) = &line.label {
            let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            self.run(surface, label, style::BULLET, line.ink, line.baseline);
            surface.end_tagged();
            structure.add_label(id);
        }
        for run in &line.runs {
            let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            self.run(surface, run, &line.text, line.ink, line.baseline);
            surface.end_tagged();
            structure.add_run(line, run, id);
        }
    }

    fn run(&self, surface: &mut Surface<'_>, run: &GlyphRun, text: &str, ink: Ink, baseline: f32) {
        let glyphs: Vec<_> = run
            .glyphs
            .iter()
            .map(|glyph| KrillaGlyph {
                glyph_id: GlyphId::new(glyph.id),
                text_range: glyph.text.clone(),
                x_advance: glyph.advance,
                x_offset: glyph.dx,
                y_offset: glyph.dy,
                y_advance: 0.0,
                location: None,
            })
            .collect();
        surface.set_fill(Some(colour(ink)));
        let font = self.fonts[run.face as usize].clone();
        surface.draw_glyphs(Point::from_xy(run.x, baseline), &glyphs, font, text, run.size, false);
    }
}

/// Fills a rule.
fn fill(surface: &mut Surface<'_>, rule: &Rule) {
    let mut path = PathBuilder::new();
    let Some(rect) = Rect::from_xywh(rule.x, rule.y, rule.width, rule.height) else { return };
    path.push_rect(rect);
    let Some(path) = path.finish() else { return };
    surface.set_fill(Some(colour(Ink::Rule)));
    surface.draw_path(&path);
}

/// An ink on paper.
fn colour(ink: Ink) -> Fill {
    let [red, green, blue] = ink.rgb();
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: Default::default() }
}
