//! Signs on a page become pieces of text, and those become lines: in the order of the content, and by position.

use super::font::Text;
use super::interpret::{Drawn, Glyph};
use super::matrix::Point;
use super::problem::Problem;
use crate::import::composed;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

// How far two signs stand apart, in parts of the font's size, and what a reader makes of it.

/// Further aside is another line. A raised or lowered sign stands nearer.
const ASIDE: f64 = 0.4;
/// Further back is another line; kerning goes back less.
const BACK: f64 = -0.5;
/// Further on is another word; kerning parts letters less, and a narrow space is wider.
const WORD: f64 = 0.15;
/// Further on is another piece: a tab, or the next column.
const GAP: f64 = 1.2;
/// Nearer in height is the same row.
const ROW: f64 = 0.3;

/// A label of a list is not longer, in characters; two pieces with a label before them are no columns.
const LABEL: usize = 3;
/// So many rows of a page whose pieces the content has apart are columns.
const APART: usize = 3;
/// So many rows of a page with a gap that ends at one place are columns too.
const ALIGNED: usize = 5;

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// On which page, from 1.
    pub page: usize,
    /// Where it begins, in points from the left of the page.
    pub x: f32,
    /// The height of its base line, in points from the top of the page.
    pub y: f32,
    /// Where it ends, in points from the left of the page.
    pub end: f32,
    /// The size of its first letters, in points.
    pub size: f32,
    /// What it says, in NFC, with single spaces.
    pub text: String,
    /// Where more than the space between two words parts it: a tab, or the next column.
    pub gaps: Vec<Gap>,
}

/// A gap within a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// The byte of the line's text at which its space stands.
    pub at: usize,
    /// Where the text goes on, in points from the left of the page.
    pub x: f32,
}

/// The text of all pages so far.
#[derive(Default)]
pub(super) struct Layout {
    pieces: Vec<Piece>,
    /// What each piece that the tags know says, by the index of its page and its number.
    pub(super) marked: HashMap<(usize, i32), String>,
    joined: usize,
}

/// Text without a gap.
struct Piece {
    page: usize,
    start: Point,
    stop: Point,
    direction: Point,
    size: f64,
    text: String,
    /// Whether it goes on in the line of the piece before, after a gap.
    goes_on: bool,
}

/// How one sign follows on what was before.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Same,
    Word,
    Gap,
    Line,
}

impl Layout {
    /// Adds what a page draws.
    pub(super) fn add(&mut self, page: usize, drawn: &Drawn) {
        for glyph in &drawn.glyphs {
            let text = self.plain(&glyph.text);
            let last = self.pieces.last().filter(|piece| piece.page == page);
            let step = last.map_or(Step::Line, |piece| piece.step(glyph));
            if let Some(number) = glyph.mark {
                let marked = self.marked.entry((page, number)).or_default();
                if step != Step::Same {
                    marked.push(' ');
                }
                marked.push_str(&text);
            }
            self.push(page, glyph, &text, step);
        }
    }

    /// The lines in the order of the content.
    pub(super) fn into_lines(self) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for piece in &self.pieces {
            match lines.last_mut().filter(|_| piece.goes_on) {
                Some(line) => line.go_on(piece),
                None => lines.push(piece.line()),
            }
        }
        finish(lines)
    }

    /// The lines from the top, what stands on one height from the left.
    pub(super) fn by_position(&self) -> Vec<Line> {
        let line = |row: Vec<usize>| {
            let mut line = self.pieces[*row.first()?].line();
            row[1..].iter().for_each(|index| line.go_on(&self.pieces[*index]));
            Some(line)
        };
        finish(self.rows().into_iter().filter_map(line).collect())
    }

    /// What was seen on the way.
    pub(super) fn problems(&self) -> impl Iterator<Item = Problem> {
        let rows = self.rows_in_columns();
        let joined = (self.joined > 0).then_some(Problem::Joined { count: self.joined });
        joined.into_iter().chain((rows > 0).then_some(Problem::Columns { rows }))
    }

    fn push(&mut self, page: usize, glyph: &Glyph, text: &str, step: Step) {
        let same = matches!(step, Step::Same | Step::Word);
        match self.pieces.last_mut() {
            Some(piece) if same => {
                if step == Step::Word {
                    piece.text.push(' ');
                }
                piece.text.push_str(text);
                piece.stop = glyph.stop;
            }
            // White space never begins a piece.
            _ if text.trim().is_empty() => {}
            _ => self.pieces.push(Piece {
                page,
                start: glyph.start,
                stop: glyph.stop,
                direction: glyph.direction,
                size: glyph.size,
                text: text.to_owned(),
                goes_on: step == Step::Gap,
            }),
        }
    }

    /// Characters as a search needs them: without controls, with joined letters parted.
    fn plain(&mut self, text: &Text) -> String {
        let mut plain = String::new();
        let mut push = |char: char| match char {
            '\u{fb00}'..='\u{fb06}' => {
                self.joined += 1;
                plain.extend(std::iter::once(char).nfkc());
            }
            '\u{200b}' | '\u{feff}' => {}
            _ if char.is_control() || char.is_whitespace() => plain.push(' '),
            _ => plain.push(char),
        };
        match text {
            Text::One(char) => push(*char),
            Text::More(text) => text.chars().for_each(push),
        }
        plain
    }

    /// The pieces by position: what stands on one height, from the left.
    fn rows(&self) -> Vec<Vec<usize>> {
        let piece = |index: usize| &self.pieces[index];
        let mut order: Vec<usize> = (0..self.pieces.len()).collect();
        order.sort_by(|a, b| {
            let (a, b) = (piece(*a), piece(*b));
            a.page.cmp(&b.page).then(a.start.y.total_cmp(&b.start.y))
        });
        let mut rows: Vec<Vec<usize>> = Vec::new();
        for index in order {
            let first = rows.last().map(|row| piece(row[0]));
            let here = piece(index);
            let same = |first: &Piece| {
                first.page == here.page && here.start.y - first.start.y <= ROW * first.size.min(here.size)
            };
            match rows.last_mut() {
                Some(row) if first.is_some_and(same) => row.push(index),
                _ => rows.push(vec![index]),
            }
        }
        for row in &mut rows {
            row.sort_by(|a, b| piece(*a).start.x.total_cmp(&piece(*b).start.x));
        }
        rows
    }

    /// On how many rows text stands in columns; 0 when it is too few to be columns.
    fn rows_in_columns(&self) -> usize {
        let mut apart: HashMap<usize, usize> = HashMap::new();
        let mut aligned: HashMap<(usize, i64), usize> = HashMap::new();
        let mut before: Option<usize> = None;
        for row in self.rows() {
            let page = self.pieces[row[0]].page;
            let pairs = || row.windows(2).map(|pair| (pair[0], pair[1]));
            let no_label = |index: usize| self.pieces[index].text.trim().chars().count() > LABEL;
            // Columns of other heights share no row: there the content goes back from row to row.
            let back = before.is_some_and(|last| row[0] < last && self.pieces[last].page == page);
            if back || pairs().any(|(left, right)| right != left + 1) {
                *apart.entry(page).or_default() += 1;
            } else if let Some((_, right)) = pairs().find(|(left, right)| no_label(*left) && no_label(*right)) {
                // Two points of difference still look like one edge.
                let edge = (self.pieces[right].start.x / 2.0).round();
                *aligned.entry((page, edge as i64)).or_default() += 1;
            }
            before = row.last().copied();
        }
        let apart: usize = apart.into_values().filter(|rows| *rows >= APART).sum();
        let aligned: usize = aligned.into_values().filter(|rows| *rows >= ALIGNED).sum();
        apart + aligned
    }
}

impl Piece {
    /// How a sign follows on this piece.
    fn step(&self, glyph: &Glyph) -> Step {
        let size = self.size.max(glyph.size);
        let (along, aside) = glyph.start.from(self.stop).along(self.direction);
        let (turned, _) = glyph.direction.along(self.direction);
        match along / size {
            _ if turned < 0.9 || aside.abs() > ASIDE * size => Step::Line,
            on if on < BACK => Step::Line,
            on if on > GAP => Step::Gap,
            on if on > WORD => Step::Word,
            _ => Step::Same,
        }
    }

    fn line(&self) -> Line {
        Line {
            page: self.page + 1,
            x: self.start.x as f32,
            y: self.start.y as f32,
            end: self.stop.x as f32,
            size: self.size as f32,
            text: tidy(&self.text),
            gaps: Vec::new(),
        }
    }
}

impl Line {
    /// Adds a piece after a gap.
    fn go_on(&mut self, piece: &Piece) {
        let text = tidy(&piece.text);
        if text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.gaps.push(Gap { at: self.text.len(), x: piece.start.x as f32 });
            self.text.push(' ');
        }
        self.text.push_str(&text);
        self.end = piece.stop.x as f32;
    }
}

/// Without lines of nothing but white space.
fn finish(mut lines: Vec<Line>) -> Vec<Line> {
    lines.retain(|line| !line.text.is_empty());
    lines
}

/// A text in NFC, with single spaces.
pub(super) fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    composed(&tidy)
}
