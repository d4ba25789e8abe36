//! The fonts of a file: the character that a code stands for, and how wide it is.

use super::problem::Problem;
use hayro_font::hayro_cmap::BfString;
use hayro_font::{CMapResolverFn, Font, FontCache, FontGlyph, FontQuery, FontResolverFn};
use hayro_syntax::object::{Array, Dict, Object};
use std::sync::Arc;

/// A font without glyphs (a TrueType header, no tables), in the place of every font that is not in the file: what is
/// never painted needs no outlines, and the characters and widths of the standard fonts are known without.
const NO_GLYPHS: [u8; 12] = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// The largest number in a table of widths: the highest code, and more than any width. A larger one is an attack.
const MAX_IN_WIDTHS: f64 = 65_535.0;

/// What a code of a string shows.
pub(super) struct Glyph {
    /// The code.
    pub(super) code: u32,
    /// How many bytes of the string it takes.
    pub(super) length: usize,
    /// How far the next one stands from it, in parts of the font's size.
    pub(super) advance: (f64, f64),
    /// Its characters; a replacement character if the file doesn't say them.
    pub(super) text: Text,
}

/// The characters of a glyph, most often one.
pub(super) enum Text {
    One(char),
    More(String),
}

/// The fonts that were met, and what they lack.
pub(super) struct Fonts<'a> {
    cache: FontCache<'a>,
    outlines: FontResolverFn,
    cmaps: CMapResolverFn,
    unnamed: usize,
    private: usize,
}

impl Default for Fonts<'_> {
    fn default() -> Self {
        Self {
            cache: FontCache::new(),
            outlines: Arc::new(|_: &FontQuery| Some((Arc::new(NO_GLYPHS), 0))),
            cmaps: Arc::new(|_| None),
            unnamed: 0,
            private: 0,
        }
    }
}

impl<'a> Fonts<'a> {
    /// The font of a dictionary; none if it is damaged, of an unknown kind, or for Chinese, Japanese or Korean by name.
    pub(super) fn load(&self, dict: &Dict<'a>) -> Option<Font<'a>> {
        is_bounded(dict).then(|| self.cache.font(dict, &self.outlines, &self.cmaps))?
    }

    /// What the first code of these bytes shows; none at their end.
    pub(super) fn read(&mut self, font: Option<&Font<'a>>, bytes: &[u8]) -> Option<Glyph> {
        let first = *bytes.first()?;
        let Some(font) = font else {
            self.unnamed += 1;
            let text = Text::One(char::REPLACEMENT_CHARACTER);
            return Some(Glyph { code: first.into(), length: 1, advance: (0.5, 0.0), text });
        };
        let (code, length) = font.read_code(bytes, 0);
        let advance = font.code_advance(code);
        let text = match unicode(font, code) {
            Some(BfString::Char(char)) => Text::One(self.checked(char)),
            Some(BfString::String(text)) => Text::More(text.chars().map(|char| self.checked(char)).collect()),
            None => Text::One(self.checked('\0')),
        };
        Some(Glyph { code, length: length.max(1), advance: (advance.x / 1_000.0, advance.y / 1_000.0), text })
    }

    /// What was found lacking.
    pub(super) fn problems(&self) -> impl Iterator<Item = Problem> {
        let unnamed = (self.unnamed > 0).then_some(Problem::Unnamed { count: self.unnamed });
        let private = (self.private > 0).then_some(Problem::Private { count: self.private });
        unnamed.into_iter().chain(private)
    }

    fn checked(&mut self, char: char) -> char {
        match char {
            '\0' | char::REPLACEMENT_CHARACTER => {
                self.unnamed += 1;
                return char::REPLACEMENT_CHARACTER;
            }
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => self.private += 1,
            _ => {}
        }
        char
    }
}

fn unicode(font: &Font<'_>, code: u32) -> Option<BfString> {
    match font.glyph(font.map_code(code), code) {
        FontGlyph::Outline(glyph) => glyph.as_unicode(),
        FontGlyph::Type3(glyph) => glyph.as_unicode(),
    }
}

/// Whether the tables of widths are of a size that is worth reading: a range of four billion codes fits in ten bytes.
fn is_bounded(font: &Dict<'_>) -> bool {
    let first = font.get::<f64>("FirstChar").unwrap_or(0.0);
    let descendants = font.get::<Array<'_>>("DescendantFonts");
    let mut tables = descendants
        .iter()
        .flat_map(|fonts| fonts.iter::<Dict<'_>>().take(1))
        .flat_map(|font| [font.get::<Array<'_>>("W"), font.get::<Array<'_>>("W2")])
        .flatten();
    (0.0..=255.0).contains(&first) && tables.all(|table| table.iter::<Object<'_>>().all(|entry| is_small(&entry)))
}

fn is_small(entry: &Object<'_>) -> bool {
    match entry {
        Object::Number(number) => number.as_f64().abs() <= MAX_IN_WIDTHS,
        _ => true,
    }
}
