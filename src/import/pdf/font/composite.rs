//! Fonts whose codes may have more than one byte (ISO 32000-1, 9.7).

use super::cmap::CMap;
use super::ranges::{Range, Ranges};
use crate::import::pdf::budget::Budget;
use hayro_syntax::object::{Array, Dict, Number, Object};

/// The codes of a font, and how wide the glyphs are that they stand for.
pub(super) struct Composite {
    encoding: CMap,
    /// In thousandths of the font's size; down where the lines run from top to bottom. The bits of an `f32` each.
    widths: Ranges,
    default_width: f32,
}

impl Composite {
    /// None without an encoding, or with one that is known by its name and not by its content.
    pub(super) fn read(dict: &Dict<'_>, budget: &mut Budget) -> Option<Self> {
        let encoding = match dict.get::<Object<'_>>("Encoding")? {
            Object::Name(name) => match &*name {
                b"Identity-H" => CMap::identity(false),
                b"Identity-V" => CMap::identity(true),
                _ => return None,
            },
            Object::Stream(stream) => CMap::read(&budget.unpack(&stream)?),
            _ => return None,
        };
        let descendant = dict.get::<Array<'_>>("DescendantFonts")?.iter::<Dict<'_>>().next()?;
        let (key, each, default_width) = if encoding.is_upright() {
            let below = descendant.get::<Array<'_>>("DW2").and_then(|array| array.iter::<f32>().nth(1));
            ("W2", 3, below.unwrap_or(-1_000.0))
        } else {
            ("W", 1, descendant.get::<f32>("DW").unwrap_or(1_000.0))
        };
        let widths = descendant.get::<Array<'_>>(key).map(|table| widths(&table, each)).unwrap_or_default();
        Some(Self { encoding, widths, default_width })
    }

    pub(super) fn is_horizontal(&self) -> bool {
        !self.encoding.is_upright()
    }

    /// The first code of these bytes, and its length in bytes.
    pub(super) fn code(&self, bytes: &[u8]) -> (u32, usize) {
        self.encoding.code(bytes).map_or((0, 1), |(code, length, _)| (code, length))
    }

    /// How far the next glyph stands from this one, in parts of the font's size.
    pub(super) fn advance(&self, code: u32) -> (f64, f64) {
        let bytes = code.to_be_bytes();
        let glyph = (0..bytes.len()).rev().find_map(|from| {
            let (found, length, glyph) = self.encoding.code(&bytes[from..])?;
            (found == code && length == bytes.len() - from).then_some(glyph)
        });
        let width =
            self.widths.find(glyph.unwrap_or(0)).map_or(self.default_width, |range| f32::from_bits(range.value));
        let advance = f64::from(width) / 1_000.0;
        if self.is_horizontal() { (advance, 0.0) } else { (0.0, advance) }
    }
}

/// A table of widths: of glyphs one after the other, or of a range. `each` numbers belong to a glyph; the first is how
/// far the next glyph stands from it.
fn widths(table: &Array<'_>, each: usize) -> Ranges {
    let mut ranges = Vec::new();
    let mut numbers: Vec<Number> = Vec::new();
    for entry in table.iter::<Object<'_>>() {
        match entry {
            Object::Number(number) => numbers.push(number),
            Object::Array(list) => {
                let first = numbers.pop().map_or(0, glyph);
                numbers.clear();
                let widths = list.iter::<f32>().step_by(each);
                ranges.extend((first..).zip(widths).map(|(glyph, width)| Range {
                    first: glyph,
                    last: glyph,
                    value: width.to_bits(),
                }));
            }
            _ => {}
        }
        if let [first, last, width, ..] = numbers[..]
            && numbers.len() == 2 + each
        {
            #[expect(clippy::cast_possible_truncation, reason = "a width has few digits")]
            let value = (width.as_f64() as f32).to_bits();
            ranges.push(Range { first: glyph(first), last: glyph(last), value });
            numbers.clear();
        }
    }
    Ranges::of(ranges)
}

fn glyph(number: Number) -> u32 {
    u32::try_from(number.as_i64()).unwrap_or(u32::MAX)
}
