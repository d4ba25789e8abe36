//! Fonts whose codes are single bytes (ISO 32000-1, 9.6).

use super::encoding::Encoding;
use super::names::Names;
use super::standard::Standard;
use super::{Text, program};
use crate::import::pdf::budget::Budget;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};

/// How many codes there are.
const CODES: usize = 256;

/// The codes of a font, and how wide they are.
pub(super) struct Simple {
    texts: Vec<Option<Text>>,
    widths: Widths,
}

/// In parts of the font's size.
enum Widths {
    Said {
        first: usize,
        widths: Vec<f64>,
        missing: f64,
    },
    /// The file says none: it counts on those that everyone knows.
    Known(Standard),
}

impl Simple {
    /// What a font of this kind says.
    pub(super) fn read(dict: &Dict<'_>, kind: &[u8], names: &Names, budget: &mut Budget) -> Self {
        let name = dict.get::<Name<'_>>("BaseFont");
        let standard = Standard::named(name.as_ref().map_or("", |name| name.as_str()));
        let descriptor = dict.get::<Dict<'_>>("FontDescriptor").unwrap_or_default();
        let mut texts = match kind {
            b"Type3" => encoding_of(dict).map_or_else(|| vec![None; CODES], table),
            b"TrueType" | b"OpenType" if descriptor.contains_key("FontFile2") => {
                table(encoding_of(dict).unwrap_or(Encoding::Standard))
            }
            _ => texts_of_type_1(dict, &descriptor, standard, names, budget),
        };
        for (code, name) in differences(dict) {
            texts[usize::from(code)] = names.text(name.as_str(), standard == Standard::Dingbats);
        }
        Self { texts, widths: Widths::read(dict, kind, &descriptor, standard) }
    }

    pub(super) fn text(&self, code: u32) -> Option<Text> {
        self.texts.get(usize::try_from(code).ok()?)?.clone()
    }

    /// How far the next glyph stands from this one, in parts of the font's size.
    pub(super) fn width(&self, code: u32) -> f64 {
        match &self.widths {
            Widths::Said { first, widths, missing } => {
                let index = usize::try_from(code).ok().and_then(|code| code.checked_sub(*first));
                index.and_then(|index| widths.get(index)).copied().unwrap_or(*missing)
            }
            Widths::Known(standard) => match self.text(code) {
                Some(Text::One(char)) => standard.width(char),
                Some(Text::More(text)) => text.chars().map(|char| standard.width(char)).sum(),
                None => 0.0,
            },
        }
    }
}

impl Widths {
    fn read(dict: &Dict<'_>, kind: &[u8], descriptor: &Dict<'_>, standard: Standard) -> Self {
        let (Some(first), Some(widths)) = (dict.get::<usize>("FirstChar"), dict.get::<Array<'_>>("Widths")) else {
            return Self::Known(standard);
        };
        let unit = match kind {
            b"Type3" => dict.get::<Array<'_>>("FontMatrix").and_then(|matrix| matrix.iter::<f64>().next()),
            _ => None,
        };
        let unit = unit.unwrap_or(0.001);
        let widths = widths.iter::<f64>().take(CODES).map(|width| width * unit).collect();
        Self::Said { first, widths, missing: descriptor.get::<f64>("MissingWidth").unwrap_or(0.0) * unit }
    }
}

/// The characters of a Type 1 font: as the file says, as the font within says, or as the standard font has them.
fn texts_of_type_1(
    dict: &Dict<'_>,
    descriptor: &Dict<'_>,
    standard: Standard,
    names: &Names,
    budget: &mut Budget,
) -> Vec<Option<Text>> {
    let within = ["FontFile3", "FontFile"].iter().find_map(|key| descriptor.get::<Stream<'_>>(key));
    let own = match standard {
        Standard::Symbol => Some(Encoding::Symbol),
        Standard::Dingbats => Some(Encoding::Dingbats),
        _ => None,
    };
    match (within, own, encoding_of(dict)) {
        (None, Some(own), _) => table(own),
        (_, _, Some(encoding)) => table(encoding),
        (None, None, None) => table(Encoding::Standard),
        (Some(within), own, None) => {
            let said = budget.unpack(&within).and_then(|bytes| program::texts(&bytes, names, own.is_some()));
            said.unwrap_or_else(|| table(own.unwrap_or(Encoding::Standard)))
        }
    }
}

fn table(encoding: Encoding) -> Vec<Option<Text>> {
    (0..=u8::MAX).map(|code| encoding.char(code).map(Text::One)).collect()
}

/// The encoding that a font names.
fn encoding_of(dict: &Dict<'_>) -> Option<Encoding> {
    let name = match dict.get::<Object<'_>>("Encoding")? {
        Object::Name(name) => name,
        Object::Dict(own) => own.get::<Name<'_>>("BaseEncoding")?,
        _ => return None,
    };
    Encoding::named(&name)
}

/// The names of glyphs that differ from the encoding.
fn differences<'a>(dict: &Dict<'a>) -> Vec<(u8, Name<'a>)> {
    let own = dict.get::<Dict<'_>>("Encoding").and_then(|encoding| encoding.get::<Array<'_>>("Differences"));
    let mut code = 0_i64;
    let mut differences = Vec::new();
    for entry in own.iter().flat_map(|array| array.iter::<Object<'_>>()) {
        match entry {
            Object::Number(number) => code = number.as_i64(),
            Object::Name(name) => {
                differences.extend(u8::try_from(code).ok().map(|code| (code, name)));
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    differences
}
