//! Pages: which lines stay together, and where a page ends.

use super::line::SetLine;
use super::style::{self, Density, FOOTER, Style};
use super::{Face, Fonts, Footer, GlyphRun, Line, Page, Rule};
use crate::cv::Role;
use std::ops::Range;

/// A block whose lines have no place yet.
pub(super) struct SetBlock {
    /// Which block of the document it is.
    pub(super) block: usize,
    pub(super) role: Role,
    pub(super) style: Style,
    pub(super) lines: Vec<SetLine>,
}

/// A line on its way to a page.
struct Row {
    block: usize,
    role: Role,
    style: Style,
    line: SetLine,
    /// Whether it is the first line of its block, and whether it is the last.
    first: bool,
    last: bool,
    /// White above it, unless it begins a page.
    above: f32,
    /// Whether a page may end before it.
    may_begin: bool,
}

/// Gives every line its place.
pub(super) fn paginate(blocks: Vec<SetBlock>, fonts: &Fonts) -> Vec<Page> {
    let mut rows = rows(blocks);
    let room = style::PAGE_HEIGHT - style::MARGIN_TOP - style::MARGIN_BOTTOM;
    tighten(&mut rows, room);
    let mut cuts = cut(&rows, room);
    if cuts.len() > 1 {
        // Page numbers need room of their own.
        cuts = cut(&rows, room - style::FOOTER_HEIGHT);
    }
    let total = cuts.len();
    let mut rows = rows.into_iter();
    let pages = cuts.into_iter().enumerate().map(|(index, range)| {
        let mut page = page(rows.by_ref().take(range.len()), fonts);
        page.footer = (total > 1).then(|| footer(index + 1, total, fonts));
        page
    });
    pages.collect()
}

/// Sets a sheet that all but fits on one page a little tighter, so that it does; a few lines on a second page look
/// like a mistake. What needs the second page keeps its air.
fn tighten(rows: &mut [Row], room: f32) {
    let white: f32 = rows.iter().map(|row| row.above).sum();
    let lines: f32 = rows.iter().map(Row::height).sum();
    let fits = |density: &&Density| white * density.gap + lines * density.leading <= room;
    let Some(density) = style::DENSITIES.iter().find(fits) else {
        return;
    };
    for row in rows {
        row.above *= density.gap;
        row.style.leading *= density.leading;
    }
}

/// All lines in order, with what they may be separated from.
fn rows(blocks: Vec<SetBlock>) -> Vec<Row> {
    let mut rows = vec![];
    let mut previous: Option<Role> = None;
    let roles: Vec<_> = blocks.iter().map(|block| block.role).collect();
    for (at, SetBlock { block, role, style, lines }) in blocks.into_iter().enumerate() {
        let next = roles.get(at + 1).copied();
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let may_begin = match (index, previous) {
                (0, Some(above)) => !style::stays_with(above, role) && !ends_list(above, role, next),
                (0, None) => true,
                _ => may_split(role, index, count),
            };
            let above = match previous {
                Some(above) if index == 0 => style::gap(above, role),
                _ => 0.0,
            };
            let (first, last) = (index == 0, index + 1 == count);
            rows.push(Row { block, role, style, line, first, last, above, may_begin });
        }
        previous = Some(role);
    }
    rows
}

/// Whether this block is the last item of a list of two or more, which would stand forlorn at the top of a page.
fn ends_list(above: Role, role: Role, next: Option<Role>) -> bool {
    (above, role) == (Role::Item, Role::Item) && next != Some(Role::Item)
}

/// Whether a page may end between line `index - 1` and line `index` of a block of `count` lines.
fn may_split(role: Role, index: usize, count: usize) -> bool {
    let together = style::LINES_TOGETHER;
    matches!(role, Role::Item | Role::Paragraph) && index >= together && count - index >= together
}

/// The lines of each page, which has this much room; there is at least one page.
fn cut(rows: &[Row], room: f32) -> Vec<Range<usize>> {
    let mut pages = vec![];
    let (mut start, mut at, mut filled) = (0, 0, 0.0);
    while at < rows.len() {
        let row = &rows[at];
        filled += row.height() + if at > start { row.above } else { 0.0 };
        if filled > room && at > start {
            // What can't stay together on any page is cut where the page is full.
            let end = (start + 1..=at).rev().find(|&end| rows[end].may_begin).unwrap_or(at);
            pages.push(start..end);
            (start, at, filled) = (end, end, 0.0);
        } else {
            at += 1;
        }
    }
    if start < rows.len() || pages.is_empty() {
        pages.push(start..rows.len());
    }
    pages
}

impl Row {
    fn height(&self) -> f32 {
        self.style.leading
    }
}

/// Puts lines on a page, from the top.
fn page(rows: impl Iterator<Item = Row>, fonts: &Fonts) -> Page {
    let mut page = Page::default();
    let mut y = style::MARGIN_TOP;
    for row in rows {
        if !page.lines.is_empty() {
            y += row.above;
        }
        let top = y;
        y += row.height();
        if row.role == Role::Section && row.last {
            page.rules.push(Rule {
                x: style::MARGIN_SIDE,
                y: y + style::RULE_OFFSET,
                width: style::TEXT_WIDTH,
                height: style::RULE_THICKNESS,
            });
        }
        let label = (row.role == Role::Item && row.first).then(|| bullet(&row.style, fonts));
        page.lines.push(place(row, top, label));
    }
    page
}

/// A line at its place.
fn place(row: Row, top: f32, label: Option<GlyphRun>) -> Line {
    let Row { block, role, style, line, .. } = row;
    let left = style::MARGIN_SIDE + style.indent;
    let runs = line.runs.into_iter().map(|run| GlyphRun { x: run.x + left, ..run }).collect();
    let (height, baseline) = (style.leading, top + style.ascent());
    Line { block, role, text: line.text, ink: style.ink, top, height, baseline, label, runs }
}

/// The bullet of an item, at the margin.
fn bullet(style: &Style, fonts: &Fonts) -> GlyphRun {
    own_words(style::BULLET, style, style::MARGIN_SIDE, fonts)
}

/// "1 / 2", at the right.
fn footer(number: usize, total: usize, fonts: &Fonts) -> Footer {
    let text = format!("{number} / {total}");
    let mut run = own_words(&text, &FOOTER, 0.0, fonts);
    run.x = style::PAGE_WIDTH - style::MARGIN_SIDE - run.width;
    let top = style::PAGE_HEIGHT - style::MARGIN_BOTTOM - FOOTER.leading;
    Footer { text, ink: FOOTER.ink, baseline: top + FOOTER.ascent(), run }
}

/// A line in the middle of the bottom margin.
pub(super) fn notice(words: &str, fonts: &Fonts) -> Footer {
    let mut run = own_words(words, &FOOTER, 0.0, fonts);
    run.x = (style::PAGE_WIDTH - run.width) / 2.0;
    let top = style::PAGE_HEIGHT - (style::MARGIN_BOTTOM + FOOTER.leading) / 2.0;
    Footer { text: words.to_owned(), ink: FOOTER.ink, baseline: top + FOOTER.ascent(), run }
}

/// A few words of ours in the regular face.
fn own_words(text: &str, style: &Style, x: f32, fonts: &Fonts) -> GlyphRun {
    let glyphs = fonts.get(Face::Regular).shape(text);
    let width = glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * style.size;
    GlyphRun { face: Face::Regular, size: style.size, x, width, run: 0, link: None, glyphs }
}
