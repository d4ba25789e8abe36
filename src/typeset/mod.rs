//! Typesetting: a CV's [`Document`] becomes pages of positioned glyphs, which every painter draws alike.
//!
//! `manuscript` cleans the text of a block to what the fonts can draw, `line` shapes and fills its lines, `pagination`
//! decides where a page ends. [`style`] holds every measure. Nothing here knows of PDF or of the screen.

mod font;
mod line;
mod link;
mod manuscript;
mod pagination;
pub mod style;

pub use font::{Face, Font, FontError, Fonts};

use crate::cv::{Document, Role};
use std::ops::Range;
use style::{Ink, Style};

/// A document as it will be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Typeset {
    /// The pages; at least one.
    pub pages: Vec<Page>,
    /// The characters that no font can draw, each once, in the order of the text. Each is drawn as `?`.
    pub missing: Vec<char>,
}

/// One page of A4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The lines in reading order.
    pub lines: Vec<Line>,
    /// The rules, which mean nothing: decoration.
    pub rules: Vec<Rule>,
    /// The page number, if there is more than one page. It is no part of the text.
    pub footer: Option<Footer>,
}

/// A line of ours at the foot of a page: its number, or a [`notice`].
#[derive(Clone, Debug, PartialEq)]
pub struct Footer {
    /// Its words, such as "1 / 2", which the glyphs point into.
    pub text: String,
    /// Its colour.
    pub ink: Ink,
    /// Where its glyphs stand, in points from the top of the page.
    pub baseline: f32,
    /// Its glyphs.
    pub run: GlyphRun,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which block of the document it belongs to.
    pub block: usize,
    /// What that block is.
    pub role: Role,
    /// Its text, which the glyphs point into.
    pub text: String,
    /// Its colour.
    pub ink: Ink,
    /// The top of its box, in points from the top of the page.
    pub top: f32,
    /// The height of its box, in points.
    pub height: f32,
    /// Where its glyphs stand, in points from the top of the page.
    pub baseline: f32,
    /// The bullet, on the first line of an item. Its glyphs point into [`style::BULLET`].
    pub label: Option<GlyphRun>,
    /// Its text from left to right.
    pub runs: Vec<GlyphRun>,
}

/// Glyphs of one face, from one run of the block.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The face of every glyph.
    pub face: Face,
    /// The size of the font in points.
    pub size: f32,
    /// The left end, in points from the left of the page.
    pub x: f32,
    /// What is visible of it: white space at the end of a line is drawn, but takes no room.
    pub width: f32,
    /// Which run of the block it is of.
    pub run: usize,
    /// Where it leads: https, http, mailto or tel, in ASCII.
    pub link: Option<String>,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
}

/// One glyph. Lengths are in em, so that they don't depend on the size.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// The bytes of the line's text that it draws.
    pub text: Range<usize>,
    /// To the next glyph.
    pub advance: f32,
    /// How far it is moved to the right.
    pub dx: f32,
    /// How far it is moved up.
    pub dy: f32,
}

/// A filled rectangle, in points from the top left of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// Left.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A line in the white at the bottom of a page, where nothing of a document stands: pages with it break as those without.
pub fn notice(words: &str, fonts: &Fonts) -> Footer {
    pagination::notice(words, fonts)
}

/// Sets a document. It can't fail: what can't be drawn becomes `?` and is listed.
pub fn pages(document: &Document, fonts: &Fonts) -> Typeset {
    let mut missing = vec![];
    let mut blocks = vec![];
    for (block, source) in document.blocks.iter().enumerate() {
        let style = Style::of(source.role);
        let manuscript = manuscript::clean(source, &style, fonts, &mut missing);
        let lines = line::set(&manuscript, &style, fonts);
        if !lines.is_empty() {
            blocks.push(pagination::SetBlock { block, role: source.role, style, lines });
        }
    }
    Typeset { pages: pagination::paginate(blocks, fonts), missing }
}
