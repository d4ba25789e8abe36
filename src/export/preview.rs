//! The preview: the same pages as the PDF, as shapes that a screen paints. Typed values, never markup.
//!
//! Lengths are whole hundredths of a point: fine enough to look the same, and the page does without decimals.

use crate::typeset::style;
pub use crate::typeset::style::Ink;
use crate::typeset::{Face, Fonts, GlyphRun, Rule, Typeset};
use serde::{Deserialize, Serialize};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{GlyphId, MetadataProvider};
use std::collections::HashMap;
use std::fmt::Write as _;

/// A page to paint; y counts down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewPage {
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
    /// Every line of text, then the page number, then the rules.
    pub shapes: Vec<Shape>,
}

/// A line of text as its outlines, or a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// The ink, which the style sheet gives a colour.
    pub ink: Ink,
    /// The path (SVG 2, 9.3), filled nonzero.
    pub d: String,
    /// Which block of the document a line of text belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<usize>,
}

/// Paints every page.
pub fn paint(typeset: &Typeset, fonts: &Fonts) -> Vec<PreviewPage> {
    let mut outlines = Outlines::new(fonts);
    let pages = typeset.pages.iter().map(|page| {
        let lines = page.lines.iter().map(|line| {
            let runs = line.label.iter().chain(&line.runs);
            Shape { ink: line.ink, d: outlines.path(runs, line.baseline), block: Some(line.block) }
        });
        let mut shapes: Vec<_> = lines.collect();
        let footer = page.footer.iter();
        shapes.extend(footer.map(|footer| {
            let d = outlines.path([&footer.run], footer.baseline);
            Shape { ink: footer.ink, d, block: None }
        }));
        shapes.extend(page.rules.iter().map(rectangle));
        PreviewPage { width: hundredths(style::PAGE_WIDTH), height: hundredths(style::PAGE_HEIGHT), shapes }
    });
    pages.collect()
}

fn rectangle(rule: &Rule) -> Shape {
    let [left, top, width, height] = [rule.x, rule.y, rule.width, rule.height].map(hundredths);
    Shape { ink: Ink::Rule, d: format!("M{left} {top}h{width}v{height}h-{width}z"), block: None }
}

/// The outlines of glyphs that were painted before: a page repeats some sixty of them.
struct Outlines<'a> {
    fonts: [OutlineGlyphCollection<'a>; 3],
    /// By face, glyph and size (its bits).
    known: HashMap<(Face, u32, u32), Outline>,
}

/// A glyph at one size: where its first contour begins, seen from its origin, and all that follows in relative commands.
#[derive(Default)]
struct Outline {
    start: (i32, i32),
    rest: String,
}

impl<'a> Outlines<'a> {
    fn new(fonts: &'a Fonts) -> Self {
        let fonts = Face::ALL.map(|face| fonts.get(face).tables().outline_glyphs());
        Self { fonts, known: HashMap::new() }
    }

    /// One path for all these runs.
    fn path<'r>(&mut self, runs: impl IntoIterator<Item = &'r GlyphRun>, baseline: f32) -> String {
        let mut d = String::new();
        for run in runs {
            let mut x = run.x;
            for glyph in &run.glyphs {
                let outline = self.outline(run.face, glyph.id, run.size);
                if !outline.rest.is_empty() {
                    let left = hundredths(x + glyph.dx * run.size) + outline.start.0;
                    let top = hundredths(baseline - glyph.dy * run.size) + outline.start.1;
                    // Writing to a string can't fail.
                    let _ = write!(d, "M{left} {top}{}", outline.rest);
                }
                x += glyph.advance * run.size;
            }
        }
        d
    }

    /// The outline of a glyph; an empty one if the font has none, as for a space.
    fn outline(&mut self, face: Face, glyph: u32, size: f32) -> &Outline {
        let fonts = &self.fonts;
        self.known.entry((face, glyph, size.to_bits())).or_insert_with(|| {
            let mut pen = Pen::default();
            let drawn = fonts[face as usize]
                .get(GlyphId::new(glyph))
                .map(|outline| outline.draw(DrawSettings::unhinted(Size::new(size), LocationRef::default()), &mut pen));
            if matches!(drawn, Some(Ok(_))) { pen.outline } else { Outline::default() }
        })
    }
}

/// Writes an outline in relative commands. It counts in whole hundredths, so that rounding errors don't add up.
#[derive(Default)]
struct Pen {
    outline: Outline,
    started: bool,
    /// The last command: one that is repeated need not be named again.
    last: char,
    /// Where the pen is, and where the contour began.
    at: (i32, i32),
    contour: (i32, i32),
}

impl Pen {
    /// Appends a command with points relative to where the pen is, and moves to the last one.
    fn command(&mut self, name: char, points: &[(f32, f32)]) {
        let mut end = self.at;
        let mut numbers = Vec::with_capacity(6);
        for &(x, y) in points {
            end = (hundredths(x), hundredths(-y));
            numbers.extend([end.0 - self.at.0, end.1 - self.at.1]);
        }
        self.at = end;
        match (name, numbers.as_slice()) {
            ('l', [0, 0]) => {}
            ('l', &[x, 0]) => self.write('h', &[x]),
            ('l', &[0, y]) => self.write('v', &[y]),
            _ => self.write(name, &numbers),
        }
    }

    fn write(&mut self, name: char, numbers: &[i32]) {
        let d = &mut self.outline.rest;
        let mut parted = true;
        if self.last != name {
            d.push(name);
            self.last = name;
            parted = false;
        }
        for &number in numbers {
            // A minus parts numbers by itself.
            if parted && number >= 0 {
                d.push(' ');
            }
            // Writing to a string can't fail.
            let _ = write!(d, "{number}");
            parted = true;
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        if self.started {
            // Numbers after a move mean lines: it is always named, and never a repetition.
            self.last = ' ';
            self.command('m', &[(x, y)]);
        } else {
            self.started = true;
            self.at = (hundredths(x), hundredths(-y));
            self.outline.start = self.at;
        }
        self.contour = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.command('l', &[(x, y)]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.command('q', &[(cx, cy), (x, y)]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.command('c', &[(cx0, cy0), (cx1, cy1), (x, y)]);
    }

    fn close(&mut self) {
        self.outline.rest.push('z');
        self.last = 'z';
        self.at = self.contour;
    }
}

/// A length in whole hundredths of a point.
fn hundredths(points: f32) -> i32 {
    (points * 100.0).round() as i32
}

#[cfg(test)]
mod tests {
    use super::Pen;
    use skrifa::outline::OutlinePen as _;

    #[test]
    fn contours_are_relative_and_y_counts_down() {
        let mut pen = Pen::default();
        pen.move_to(1.0, 2.0);
        pen.line_to(2.0, 2.0);
        pen.quad_to(3.0, 3.0, 4.0, 1.0);
        pen.quad_to(4.0, 1.5, 4.5, 1.5);
        pen.close();
        pen.move_to(1.5, 2.5);
        pen.line_to(1.0, 2.5);
        pen.close();
        assert_eq!(pen.outline.start, (100, -200));
        assert_eq!(pen.outline.rest, "h100q100-100 200 100 0-50 50-50zm50-50h-50z");
    }
}
