//! Lines: where a text may break (UAX #14), and how many words a line takes.

use super::manuscript::{Manuscript, leans};
use super::style::Style;
use super::{Fonts, Glyph, GlyphRun};
use std::ops::Range;
use unicode_linebreak::linebreaks;

/// A line that has no place on a page yet.
pub(super) struct SetLine {
    pub(super) text: String,
    /// With `x` from the left end of the line.
    pub(super) runs: Vec<GlyphRun>,
}

/// How well a line can end before a glyph, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Break {
    /// Between words.
    Word,
    /// In an address, or at the hyphen or slash of a word: an extractor that finds half of it finds nothing, so only
    /// where it is longer than a line.
    Compound,
    /// In a word that is longer than a line.
    Letter,
}

/// A glyph and the span that it is of.
struct Shaped {
    glyph: Glyph,
    span: usize,
}

/// Sets a text in lines, each as full as it can be. No line is wider than the style allows, unless one glyph is.
pub(super) fn set(manuscript: &Manuscript, style: &Style, fonts: &Fonts) -> Vec<SetLine> {
    let mut glyphs = vec![];
    for (index, span) in manuscript.spans.iter().enumerate() {
        for mut glyph in fonts.get(span.face).shape(&manuscript.text[span.range.clone()]) {
            glyph.text = glyph.text.start + span.range.start..glyph.text.end + span.range.start;
            glyphs.push(Shaped { glyph, span: index });
        }
    }
    let breaks = breaks(manuscript, &glyphs);
    let lines = fill(&manuscript.text, &glyphs, &breaks, style.width() / style.size);
    lines.into_iter().map(|range| line(manuscript, style, &glyphs[range])).collect()
}

/// How a line may end before each glyph.
fn breaks(manuscript: &Manuscript, glyphs: &[Shaped]) -> Vec<Option<Break>> {
    let text = manuscript.text.as_str();
    let mut allowed = linebreaks(text).map(|(at, _)| at).filter(|&at| !parts_a_separator(text, at)).peekable();
    let mut previous = None;
    glyphs
        .iter()
        .map(|Shaped { glyph, span }| {
            let at = glyph.text.start;
            // Glyphs of one cluster belong together, and so do a letter and its mark.
            if previous.replace(at) == Some(at) || leans(&text[at..]) {
                return None;
            }
            while allowed.next_if(|&next| next < at).is_some() {}
            let span = &manuscript.spans[*span];
            let in_address = span.link.is_some() && at > span.range.start && !text[..at].ends_with(' ');
            let within = in_address || text[..at].ends_with(['-', '\u{2010}', '–', '/']);
            match allowed.peek() == Some(&at) {
                true if within => Some(Break::Compound),
                true => Some(Break::Word),
                false => Some(Break::Letter),
            }
        })
        .collect()
}

/// Whether a break would put a lone separator (" | ", " · ", " – ") at the beginning of a line.
fn parts_a_separator(text: &str, at: usize) -> bool {
    let mut rest = text[at..].chars();
    matches!(rest.next(), Some('|' | '·' | '•' | '–' | '—')) && rest.next() == Some(' ')
}

/// The glyphs of each line; `width` in em.
fn fill(text: &str, glyphs: &[Shaped], breaks: &[Option<Break>], width: f32) -> Vec<Range<usize>> {
    let mut lines = vec![];
    let (mut start, mut at, mut filled) = (0, 0, 0.0);
    // The last break of each kind on this line.
    let mut ends: [Option<usize>; 3] = [None; 3];
    while at < glyphs.len() {
        if at > start
            && let Some(kind) = breaks[at]
        {
            ends[kind as usize] = Some(at);
        }
        filled += glyphs[at].glyph.advance;
        let over = filled > width && !is_blank(text, &glyphs[at].glyph);
        if let (true, Some(end)) = (over, ends.into_iter().flatten().next()) {
            lines.push(start..end);
            (start, at, filled, ends) = (end, end, 0.0, [None; 3]);
        } else {
            at += 1;
        }
    }
    if start < glyphs.len() {
        lines.push(start..glyphs.len());
    }
    lines
}

/// Whether a glyph is white space, which may hang over the end of a line.
fn is_blank(text: &str, glyph: &Glyph) -> bool {
    text[glyph.text.clone()].chars().all(char::is_whitespace)
}

/// Makes a line of these glyphs.
fn line(manuscript: &Manuscript, style: &Style, glyphs: &[Shaped]) -> SetLine {
    let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) else {
        return SetLine { text: String::new(), runs: vec![] };
    };
    let base = first.glyph.text.start;
    let text = &manuscript.text[base..last.glyph.text.end];
    let seen = glyphs.iter().rposition(|shaped| !is_blank(&manuscript.text, &shaped.glyph)).map_or(0, |last| last + 1);
    let mut runs: Vec<GlyphRun> = vec![];
    let (mut x, mut at) = (0.0, 0);
    for group in glyphs.chunk_by(|left, right| left.span == right.span) {
        let span = &manuscript.spans[group[0].span];
        let advance = |group: &[Shaped]| group.iter().map(|shaped| shaped.glyph.advance).sum::<f32>() * style.size;
        let glyphs = group.iter().map(|Shaped { glyph, .. }| Glyph {
            text: glyph.text.start - base..glyph.text.end - base,
            ..glyph.clone()
        });
        runs.push(GlyphRun {
            face: span.face,
            size: style.size,
            x,
            width: advance(&group[..group.len().min(seen.saturating_sub(at))]),
            run: span.run,
            link: span.link.clone(),
            glyphs: glyphs.collect(),
        });
        x += advance(group);
        at += group.len();
    }
    SetLine { text: text.to_owned(), runs }
}
