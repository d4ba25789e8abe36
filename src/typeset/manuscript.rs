//! The text of a block, cleaned to what the fonts can draw and the layout can set.

use super::style::Style;
use super::{Face, Font, Fonts, link};
use crate::cv::Block;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text of a block, ready to set.
pub(super) struct Manuscript {
    /// Composed (NFC), with single spaces, without characters that can't be seen.
    pub(super) text: String,
    /// The stretches of one face that it consists of, in order, without a hole.
    pub(super) spans: Vec<Span>,
}

/// A stretch of a manuscript.
pub(super) struct Span {
    pub(super) range: Range<usize>,
    pub(super) face: Face,
    /// Which run of the block it is.
    pub(super) run: usize,
    pub(super) link: Option<String>,
}

/// Cleans a block. What `fonts` can't draw becomes `?`, and is added to `missing` if it isn't there yet.
pub(super) fn clean(block: &Block, style: &Style, fonts: &Fonts, missing: &mut Vec<char>) -> Manuscript {
    let mut text = String::new();
    let mut spans = vec![];
    for (index, run) in block.runs.iter().enumerate() {
        let face = match (run.bold, run.italic) {
            (true, _) => Face::Bold,
            (false, true) if style.face == Face::Regular => Face::Italic,
            (false, _) => style.face,
        };
        let start = text.len();
        for character in run.text.nfc() {
            push(&mut text, character, fonts.get(face), missing);
        }
        if text.len() > start {
            let link = run.link.as_deref().and_then(link::address);
            spans.push(Span { range: start..text.len(), face, run: index, link });
        }
    }
    // Only the one space that `push` may have left.
    text.truncate(text.trim_end_matches(' ').len());
    for span in &mut spans {
        span.range.end = span.range.end.min(text.len());
    }
    spans.retain(|span| !span.range.is_empty());
    Manuscript { text, spans }
}

/// Adds one character as it will be drawn.
fn push(text: &mut String, character: char, font: &Font, missing: &mut Vec<char>) {
    match character {
        // The fixed spaces of other programs: they mean "don't break here", as the no-break space does.
        '\u{2007}' | '\u{202f}' => text.push('\u{a0}'),
        '\u{a0}' => text.push(character),
        _ if character.is_whitespace() => {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        }
        _ if is_unseen(character) => {}
        // Hyphens of other programs, as the key that people search with.
        '\u{2010}' | '\u{2011}' => text.push('-'),
        // Ligatures pasted from a PDF ("ﬁ"), as the letters that they are.
        '\u{fb00}'..='\u{fb06}' => text.extend(std::iter::once(character).nfkc()),
        _ if is_left_to_right(character) && font.draws([character]) => text.push(character),
        // A composed letter that the font has in parts only.
        _ if is_left_to_right(character) && font.draws(std::iter::once(character).nfd()) => {
            text.extend(std::iter::once(character).nfd());
        }
        _ => {
            if !missing.contains(&character) {
                missing.push(character);
            }
            text.push('?');
        }
    }
}

/// What takes no room and says nothing once a line is set: controls, joiners, marks of direction, soft hyphens,
/// selectors of a variant, and the skin tones of an emoji that is a `?` already.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether the layout, which goes from left to right, can set it. Private codes mean nothing to a reader (PDF/A-2a, 6.2.11.7.3).
fn is_left_to_right(character: char) -> bool {
    !matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{e000}'..='\u{f8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Whether a character sits on the letter before it, and so can't begin a line.
pub(super) fn leans(text: &str) -> bool {
    text.chars().next().is_some_and(is_combining_mark)
}
