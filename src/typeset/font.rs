//! The three faces of the sheet: read once, used for every document.

use super::Glyph;
use harfrust::{BufferClusterLevel, Direction, Feature, FontRef, ShapeOptions, ShapePlan, ShaperData, Tag};
use harfrust::{UnicodeBuffer, script};
use skrifa::MetadataProvider;
use std::fmt;
use std::sync::Arc;

/// A face of the one family that the sheet is set in. Bold italic does not exist: bold wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Upright.
    #[default]
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Italic];
}

/// The fonts of a sheet.
pub struct Fonts {
    faces: [Font; 3],
}

/// One font, ready to shape.
pub struct Font {
    bytes: Arc<Vec<u8>>,
    shaper: ShaperData,
    plan: ShapePlan,
    /// The characters that it draws, in ascending order.
    characters: Vec<char>,
}

/// A file that isn't a font that we can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontError {
    /// Which of the three.
    pub face: Face,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for FontError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {:?} font cannot be used: {}", self.face, self.reason)
    }
}

impl std::error::Error for FontError {}

impl Fonts {
    /// Reads three TrueType files.
    ///
    /// # Errors
    ///
    /// If one of them is not a TrueType font with a table of characters, or lacks a character of our own: `?` or `•`.
    pub fn new(regular: Vec<u8>, bold: Vec<u8>, italic: Vec<u8>) -> Result<Self, FontError> {
        let read = |face, bytes| Font::new(bytes).map_err(|reason| FontError { face, reason });
        Ok(Self { faces: [read(Face::Regular, regular)?, read(Face::Bold, bold)?, read(Face::Italic, italic)?] })
    }

    /// The font of a face.
    pub const fn get(&self, face: Face) -> &Font {
        let [regular, bold, italic] = &self.faces;
        match face {
            Face::Regular => regular,
            Face::Bold => bold,
            Face::Italic => italic,
        }
    }
}

/// Ligatures are off, so that what is drawn is what every extractor reads: "efficiënt" keeps its letters.
fn features() -> [Feature; 3] {
    [b"liga", b"clig", b"dlig"].map(|tag| Feature::new(Tag::new(tag), 0, ..))
}

impl Font {
    fn new(bytes: Vec<u8>) -> Result<Self, String> {
        let font = FontRef::new(&bytes).map_err(|error| error.to_string())?;
        if font.outline_glyphs().format().is_none() {
            return Err("it has no outlines".into());
        }
        let drawn = font.charmap().mappings().filter(|(_, glyph)| glyph.to_u32() != 0);
        let mut characters: Vec<_> = drawn.filter_map(|(code, _)| char::from_u32(code)).collect();
        characters.sort_unstable();
        if let Some(lacking) = ['?', '•', ' '].iter().find(|own| characters.binary_search(own).is_err()) {
            return Err(format!("it lacks {lacking:?}"));
        }
        let shaper = ShaperData::new(&font);
        // One plan for Latin, Greek and Cyrillic: the kerning and marks of the family are the same in all three.
        let plan = ShapePlan::new(
            &shaper.shaper(&font).build(),
            Direction::LeftToRight,
            Some(script::LATIN),
            None,
            &features(),
        );
        Ok(Self { bytes: Arc::new(bytes), shaper, plan, characters })
    }

    /// The file.
    pub const fn bytes(&self) -> &Arc<Vec<u8>> {
        &self.bytes
    }

    /// The font that the file holds.
    pub fn tables(&self) -> FontRef<'_> {
        FontRef::new(&self.bytes).expect("the same bytes were read when the fonts were made")
    }

    /// Whether the font draws every one of these characters.
    pub fn draws(&self, characters: impl IntoIterator<Item = char>) -> bool {
        characters.into_iter().all(|character| self.characters.binary_search(&character).is_ok())
    }

    /// Turns text into glyphs, from left to right; each glyph points into `text`.
    pub fn shape(&self, text: &str) -> Vec<Glyph> {
        let tables = self.tables();
        let shaper = self.shaper.shaper(&tables).build();
        let em = shaper.units_per_em() as f32;
        let mut buffer = UnicodeBuffer::new();
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        // A letter and a mark that stay two glyphs stay two clusters: each then says its own character to an extractor.
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.push_str(text);
        let features = features();
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&self.plan)).features(&features));
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(infos.len());
        // From the right, because a cluster ends where the next one begins.
        let mut end = text.len();
        for (at, (info, position)) in infos.iter().zip(positions).enumerate().rev() {
            let start = info.cluster as usize;
            glyphs.push(Glyph {
                id: info.glyph_id,
                text: start..end,
                advance: position.x_advance as f32 / em,
                dx: position.x_offset as f32 / em,
                dy: position.y_offset as f32 / em,
            });
            if at > 0 && infos[at - 1].cluster as usize != start {
                end = start;
            }
        }
        glyphs.reverse();
        glyphs
    }
}
