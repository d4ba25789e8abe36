//! The sentences of a vacancy: lines, items of lists and the sentences in them, each in its part, with its bytes.

use super::cues::Folded;
use super::section::{self, Section};
use std::ops::Range;

/// A sentence, or an item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes.
    pub at: Range<usize>,
    /// The part in which it stands.
    pub section: Section,
    /// Whether what it asks is nice to have.
    pub is_wish: bool,
    /// Whether it says that something isn't needed.
    pub is_waived: bool,
}

/// What makes of something that is asked a wish.
#[rustfmt::skip]
const WISHES: &str = "pre|meegenomen|pluspunt|pluspunten|een plus|voorkeur|het liefst|liefst|is handig|handig als|handig maar|handig geen|is fijn|tot aanbeveling|\
    streepje voor|niet verplicht|geen must|geen eis|geen vereiste|is leuk|mag ook|nice to have|a plus|bonus|advantage|an asset|preferred|preferably|\
    not essential|not a must|optional|ideally|desirable|would be great|nice extra|helpful but|dan verdien je meer|welkom maar";

/// What says that something isn't needed.
const WAIVED: &str = "niet nodig|niet noodzakelijk|geen ervaring nodig|geen ervaring vereist|not necessary|not needed|not required|dont need|\
    no experience|no diploma|hoef je niet|geen probleem";

/// Questions like these ask for what is nice to have: "Heb je al eens met een scanner gewerkt?"
const MAYBE: &str = "heb je|heb jij|ken je|kun je ook|kun je|do you have|have you|spreek je";

/// The first line is a title, unless it is a heading of so few words.
const TITLE: usize = 3;

/// The sentences of a text in order, headings apart.
pub(super) fn split(text: &str) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    // The part that the last heading began, and what the last sentence was by its words.
    let (mut headed, mut last) = (None, Section::AboutUs);
    let mut is_first = true;
    for line in lines(text) {
        let folded = Folded::of(&text[line.at.clone()]);
        if folded.len() == 0 {
            continue;
        }
        let is_title = std::mem::take(&mut is_first);
        let (found, from) = opening(&text[line.at.clone()], &folded);
        let is_heading = found.filter(|_| !line.is_item && (!is_title || from > 0 || folded.len() <= TITLE));
        // A heading that stands before its text holds for that paragraph, and for a list below.
        let mut of_line = headed;
        if let Some(section) = is_heading {
            of_line = Some(section);
            let is_alone = from >= line.at.len() || text[line.at.start + from..line.at.end].trim().is_empty();
            if is_alone || headed.is_some() {
                headed = Some(section);
            }
            if is_alone {
                continue;
            }
        }
        let from = if is_heading.is_some() { line.at.start + from } else { line.at.start };
        let first = sentences.len();
        for at in sentences_of(text, from..line.at.end) {
            let folded = Folded::of(&text[at.clone()]);
            if folded.len() == 0 {
                continue;
            }
            let section = match of_line {
                Some(section) => section,
                None if is_title => Section::AboutUs,
                None => section::by_cue(&folded, last),
            };
            last = section;
            let is_wish = folded.says_one_of(WISHES);
            // "Heb je al eens ...? Mooi meegenomen!"
            if is_wish
                && folded.len() <= 8
                && sentences.len() > first
                && let Some(asked) = sentences.last_mut().filter(|asked| text[asked.at.clone()].ends_with('?'))
            {
                asked.is_wish = true;
            }
            let is_maybe =
                text[at.clone()].ends_with('?') && MAYBE.split('|').any(|cue| folded.text[1..].starts_with(cue));
            let is_waived = folded.says_one_of(WAIVED);
            sentences.push(Sentence { at, section, is_wish: is_wish || is_maybe, is_waived });
        }
    }
    sentences
}

/// The part that a line opens, and where its text begins behind the heading; without a heading, zero.
fn opening(line: &str, folded: &Folded) -> (Option<Section>, usize) {
    if let Some(colon) = line.find(':').filter(|colon| *colon <= 80) {
        let head = Folded::of(&line[..colon]);
        if let Some(section) = section::heading(&head, true) {
            return (Some(section), colon + 1);
        }
    }
    let is_sentence = line.ends_with(['.', ',', ';']) || [". ", "? ", "! "].iter().any(|mark| line.contains(mark));
    match section::heading(folded, false).filter(|_| !is_sentence) {
        Some(section) => (Some(section), line.len()),
        None => (None, 0),
    }
}

/// A line, or some that belong together.
struct Line {
    at: Range<usize>,
    is_item: bool,
}

/// A line of at least so many bytes that ends within a sentence was broken by its width.
const WIDE: usize = 45;

/// The lines without their bullets. A sentence that was broken by the width of its page is one line again.
fn lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    let mut is_blank_before = true;
    for raw in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let whole = start..start + raw.len();
        start = whole.end;
        let trimmed = raw.trim();
        if trimmed.is_empty() {
            // "\r\n" is one break, not an empty line.
            is_blank_before |= !(raw == "\n" && text[..whole.start].ends_with('\r'));
            continue;
        }
        let from = whole.start + raw.len() - raw.trim_start().len();
        let content = trimmed.trim_start_matches(is_bullet);
        let numbered = content.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_numbered =
            content.len() > numbered.len() && numbered.starts_with(['.', ')']) && numbered[1..].starts_with(' ');
        let content = if is_numbered { numbered[1..].trim_start() } else { content };
        let skipped = trimmed.len() - content.len();
        let at = from + skipped..from + trimmed.len();
        let goes_on = skipped == 0 && !is_blank_before && content.starts_with(char::is_lowercase);
        is_blank_before = false;
        match lines.last_mut() {
            Some(line)
                if goes_on && line.at.len() >= WIDE && !text[line.at.clone()].ends_with(['.', '!', '?', ':', ';']) =>
            {
                line.at.end = at.end;
            }
            _ => lines.push(Line {
                at,
                is_item: skipped > 0 && !trimmed.starts_with('#') && !trimmed.starts_with("**") || is_numbered,
            }),
        }
    }
    lines
}

fn is_bullet(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '*' | '•' | '·' | '–' | '—' | '>' | '#' | '✓' | '✔' | '○' | '▪' | '●' | '◦' | '+')
}

/// The sentences in a range: a mark ends one where a space follows, and no small letter ("ca. 8 uur", "bijv. snoeien").
fn sentences_of(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = range.start;
    let mut chars = text[range.clone()].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = range.start + at + c.len_utf8();
        let is_mark = matches!(c, '.' | '!' | '?' | ';' | '…');
        let next = chars.peek().map(|(_, next)| *next);
        if !is_mark || !next.is_some_and(char::is_whitespace) {
            continue;
        }
        let follows = text[end..range.end].trim_start().chars().next();
        if c == '.' && follows.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit()) {
            continue;
        }
        push_trimmed(text, start..end, &mut sentences);
        start = end;
    }
    push_trimmed(text, start..range.end, &mut sentences);
    sentences
}

fn push_trimmed(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let words = &text[range.clone()];
    let start = range.start + words.len() - words.trim_start().len();
    let end = start + words.trim().len();
    if start < end {
        sentences.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_of(text: &str) -> Vec<(&str, Section)> {
        split(text).into_iter().map(|sentence| (&text[sentence.at], sentence.section)).collect()
    }

    #[test]
    fn headings_lists_and_sentences_are_told_apart() {
        use Section::{AboutUs, Offers, Requirements, Tasks};
        let text = "Hulp gezocht!\n\nTaken\n- Je vult de\r\n- Je ruimt op, bijv. dozen. Samen!\n\nWij vragen:\n* Je bent 16.\n\
                    Wat we bieden: geld; en meer.\nOver ons\nKlein.";
        assert_eq!(
            split_of(text),
            [
                ("Hulp gezocht!", AboutUs),
                ("Je vult de", Tasks),
                ("Je ruimt op, bijv. dozen.", Tasks),
                ("Samen!", Tasks),
                ("Je bent 16.", Requirements),
                ("geld;", Offers),
                ("en meer.", Offers),
                ("Klein.", AboutUs),
            ]
        );
    }

    #[test]
    fn without_headings_the_words_tell() {
        use Section::{AboutUs, Application, Offers, Requirements, Tasks};
        let text = "Bakker zoekt hulp\nOns bedrijf is klein. Je bakt brood. Je bent op tijd. Je krijgt 8 euro per uur. Stuur een bericht.";
        let sections: Vec<_> = split_of(text).into_iter().map(|(_, section)| section).collect();
        assert_eq!(sections, [AboutUs, AboutUs, Tasks, Requirements, Offers, Application]);
    }

    #[test]
    fn a_wish_may_stand_in_the_next_sentence() {
        let wish = |text: &str| split(text).iter().map(|sentence| sentence.is_wish).collect::<Vec<_>>();
        assert_eq!(wish("Eisen\nJe kunt lassen. Heb je VCA? Mooi meegenomen!"), [false, true, true]);
        assert_eq!(wish("Eisen\nVCA is een pré.\nJe bent precies."), [true, false]);
    }

    #[test]
    fn a_line_that_was_broken_by_its_width_is_whole_again() {
        let text = "Taken\nJe vult elke avond samen met al je collega's de\nschappen en je helpt klanten.";
        assert_eq!(split(text).len(), 1);
    }
}
