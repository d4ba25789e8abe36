//! The fonts of a file: the character that a code stands for, and how wide it is (ISO 32000-1, 9.5 to 9.10).
//!
//! Nothing is painted, so of a font within the file only its own encoding is read, and only where nothing else says what
//! its codes mean.

mod cmap;
mod composite;
mod encoding;
mod names;
mod program;
mod ranges;
mod simple;
mod standard;

use super::budget::Budget;
use super::problem::Problem;
use cmap::CMap;
use composite::Composite;
use hayro_syntax::object::{Dict, Name, Stream};
use names::Names;
use simple::Simple;
use std::collections::HashMap;
use std::rc::Rc;

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
#[derive(Clone)]
pub(super) enum Text {
    One(char),
    More(String),
}

/// A font of the file.
pub(super) struct Font {
    codes: Codes,
    to_unicode: Option<CMap>,
}

/// What a font says of its codes.
enum Codes {
    Simple(Simple),
    Composite(Composite),
}

/// The fonts that were met, and what they lack.
#[derive(Default)]
pub(super) struct Fonts<'a> {
    /// By the bytes of their dictionaries.
    met: HashMap<&'a [u8], Option<Rc<Font>>>,
    names: Names,
    unnamed: usize,
    private: usize,
}

impl<'a> Fonts<'a> {
    /// The font of a dictionary; none if it is damaged, of an unknown kind, or for Chinese, Japanese or Korean by name.
    pub(super) fn load(&mut self, dict: &Dict<'a>, budget: &mut Budget) -> Option<Rc<Font>> {
        if let Some(font) = self.met.get(dict.data()) {
            return font.clone();
        }
        let font = Font::read(dict, &self.names, budget).map(Rc::new);
        self.met.insert(dict.data(), font.clone());
        font
    }

    /// What the first code of these bytes shows; none at their end.
    pub(super) fn read(&mut self, font: Option<&Font>, bytes: &[u8]) -> Option<Glyph> {
        let first = *bytes.first()?;
        let Some(font) = font else {
            self.unnamed += 1;
            let text = Text::One(char::REPLACEMENT_CHARACTER);
            return Some(Glyph { code: first.into(), length: 1, advance: (0.5, 0.0), text });
        };
        let (code, length) = match &font.codes {
            Codes::Simple(_) => (first.into(), 1),
            Codes::Composite(font) => font.code(bytes),
        };
        let text = match font.text(code) {
            Some(Text::One(char)) => Text::One(self.checked(char)),
            Some(Text::More(text)) => Text::More(text.chars().map(|char| self.checked(char)).collect()),
            None => Text::One(self.checked('\0')),
        };
        Some(Glyph { code, length, advance: font.advance(code), text })
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

impl Font {
    /// Whether its lines run from left to right, not from top to bottom.
    pub(super) fn is_horizontal(&self) -> bool {
        match &self.codes {
            Codes::Simple(_) => true,
            Codes::Composite(font) => font.is_horizontal(),
        }
    }

    fn read(dict: &Dict<'_>, names: &Names, budget: &mut Budget) -> Option<Self> {
        let kind = dict.get::<Name<'_>>("Subtype")?;
        let codes = match &*kind {
            b"Type0" => Codes::Composite(Composite::read(dict, budget)?),
            b"Type1" | b"MMType1" | b"TrueType" | b"OpenType" | b"Type3" => {
                Codes::Simple(Simple::read(dict, &kind, names, budget))
            }
            _ => return None,
        };
        let to_unicode = dict.get::<Stream<'_>>("ToUnicode").and_then(|stream| budget.unpack(&stream));
        Some(Self { codes, to_unicode: to_unicode.map(|table| CMap::read(&table)) })
    }

    /// The characters of a code. A table that says "nothing" is not believed while the font itself knows more.
    fn text(&self, code: u32) -> Option<Text> {
        let said = self.to_unicode.as_ref().and_then(|table| table.text(code));
        match (said, &self.codes) {
            (Some(Text::One('\0')) | None, Codes::Simple(font)) => font.text(code),
            (said, _) => said,
        }
    }

    fn advance(&self, code: u32) -> (f64, f64) {
        match &self.codes {
            Codes::Simple(font) => (font.width(code), 0.0),
            Codes::Composite(font) => font.advance(code),
        }
    }
}
