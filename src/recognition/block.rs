//! Blocks: lines that go on in the next one are joined, and labels of lists are taken off.

use super::line::{Line, Mark, Place};

/// A paragraph, a line of its own, or an item of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    /// What it says, without the label of an item.
    pub(super) text: String,
    /// Whether it is an item of a list.
    pub(super) is_item: bool,
    /// Whether the file says that it is a heading.
    pub(super) is_heading: bool,
    /// Whether it stands below the headings of the parts.
    pub(super) is_below: bool,
    /// Whether more white stands above it than between most lines.
    pub(super) is_apart: bool,
    /// The size of its letters in points; 0 where the file has none.
    pub(super) size: f32,
}

/// The labels of lists that are never a word, and those that are only before a space.
const LABELS: &str = "•▪◦‣●○■□◆◇♦➢➤►▶▸✓✔✦★☑→⁃∙\u{f0b7}\u{f0a7}\u{f0d8}\u{f076}\u{f0fc}\u{fffd}";
const DASHES: &str = "-–—*·o§+>";

/// In a narrower column a full line says nothing, in letters.
const LEAST_WIDTH: f32 = 24.0;

/// The blocks of these lines, in their order.
pub(super) fn blocks(lines: &[Line]) -> Vec<Block> {
    let step = usual_step(lines);
    let columns = Columns::of(lines);
    let mut blocks: Vec<Block> = Vec::new();
    let mut before: Option<Told<'_>> = None;
    let mut bare_label = false;
    for line in lines {
        let (label, text) = unlabelled(&line.text);
        let is_item = label || bare_label || line.mark == Mark::Item;
        bare_label = label && text.is_empty();
        if text.is_empty() {
            continue;
        }
        let goes_on = !is_item && before.as_ref().is_some_and(|before| before.goes_on(line, text, step, &columns));
        let is_apart = line.is_apart || before.as_ref().is_some_and(|before| before.is_parted(line, step));
        // A label that stands alone has the place of its line.
        // An address that was too long for its column.
        let is_cut = !is_item && blocks.last().is_some_and(|block| is_cut_address(&block.text, text));
        if let Some(block) = blocks.last_mut().filter(|_| is_cut) {
            block.text.push_str(text);
            continue;
        }
        match blocks.last_mut().filter(|_| goes_on) {
            Some(block) => {
                block.text.push(' ');
                block.text.push_str(text);
            }
            None => blocks.push(Block {
                text: text.to_owned(),
                is_item,
                is_heading: matches!(line.mark, Mark::Heading | Mark::Subheading),
                is_below: line.mark == Mark::Subheading,
                is_apart,
                size: line.place.map_or(0.0, |place| place.size),
            }),
        }
        let is_item = if goes_on { before.as_ref().is_some_and(|before| before.is_item) } else { is_item };
        let starts = if goes_on { before.as_ref().map_or(0.0, |before| before.starts) } else { left_of(line) };
        before = Some(Told { line, is_item, starts });
    }
    blocks
}

/// A line that was read, and what it belongs to.
struct Told<'a> {
    line: &'a Line,
    is_item: bool,
    /// Where the block of it begins.
    starts: f32,
}

impl Told<'_> {
    /// Whether the next line is a part of the same sentence or item.
    fn goes_on(&self, next: &Line, text: &str, step: f32, columns: &Columns) -> bool {
        let (Some(here), Some(there)) = (self.line.place, next.place) else {
            return false;
        };
        // A row of facts is whole; only an item may be one and go on.
        let is_row = self.line.text.contains(" | ") && !self.is_item;
        let is_marked = is_row || self.line.mark != Mark::None || next.mark != Mark::None;
        let is_other = (here.size - there.size).abs() > 0.3;
        let is_dated = super::date::find(text).is_some_and(|dated| dated.range.start == 0);
        if is_marked || is_dated || is_other || next.is_apart || self.line.text.contains('\t') || text.contains('\t') {
            return false;
        }
        if here.page == there.page && here.size > 0.0 && !(0.0..=step * 1.2).contains(&(there.y - here.y)) {
            return false;
        }
        // In a list what goes on stands under the words, not under the label.
        let hangs = there.x - self.starts;
        if self.is_item && hangs > 0.5 && hangs < 60.0 {
            return true;
        }
        if hangs.abs() > 1.5 {
            return false;
        }
        let wide = self.line.text.chars().count().max(1) as f32;
        let per_letter = (here.end - here.x) / wide;
        let first = text.split_whitespace().next().map_or(0, |word| word.chars().count()) as f32;
        // In a narrow column words of a list are as wide as it; a sentence is wider.
        let Some(right) = columns.right_of(here.x).filter(|right| right - here.x >= LEAST_WIDTH * per_letter) else {
            return false;
        };
        // Where all lines are short the widest is no edge: only what looks like a sentence goes on.
        let is_over = self.is_item && self.line.text.ends_with(['.', '!']);
        let is_sentence = self.line.text.split(' ').count() >= 6 && !is_over;
        if !is_sentence && !self.line.text.ends_with(',') && !text.starts_with(char::is_lowercase) {
            return false;
        }
        here.end + (first + 1.0) * per_letter > here.x + (right - here.x) * 0.985
    }

    /// Whether there is more white between than usual.
    fn is_parted(&self, next: &Line, step: f32) -> bool {
        match (self.line.place, next.place) {
            (Some(here), Some(there)) if here.page == there.page && step > 0.0 => {
                there.y - here.y > step * 1.3 + (there.size - here.size).max(0.0)
            }
            _ => false,
        }
    }
}

/// Whether an address ends in the middle, and the next line is the rest of it.
fn is_cut_address(text: &str, next: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let is_address = last.contains("://") || last.starts_with("www.") || last.contains('@');
    is_address
        && last.ends_with(['-', '/', '.', '_'])
        && !next.contains(char::is_whitespace)
        && next.len() > 2
        && next.is_ascii()
}

fn left_of(line: &Line) -> f32 {
    line.place.map_or(0.0, |place| place.x)
}

/// The usual distance of two lines that follow each other; 0 where lines have no height.
fn usual_step(lines: &[Line]) -> f32 {
    let places = lines.iter().filter_map(|line| line.place).collect::<Vec<Place>>();
    let pairs = places.windows(2).filter(|two| two[0].page == two[1].page);
    let mut steps: Vec<f32> = pairs.map(|two| two[1].y - two[0].y).filter(|step| *step > 1.0).collect();
    steps.sort_by(f32::total_cmp);
    steps.get(steps.len() / 2).copied().unwrap_or_default()
}

/// How far to the right the lines reach that begin near each other.
struct Columns(Vec<f32>);

impl Columns {
    /// Lines that begin within as many points, or letters of a text, share a column.
    const WIDE: f32 = 20.0;

    fn of(lines: &[Line]) -> Self {
        let mut rights = Vec::new();
        for place in lines.iter().filter_map(|line| line.place) {
            let at = Self::index(place.x);
            if rights.len() <= at {
                rights.resize(at + 1, 0.0);
            }
            rights[at] = place.end.max(rights[at]);
        }
        Self(rights)
    }

    /// The furthest end in this column; one line further in belongs to it.
    fn right_of(&self, x: f32) -> Option<f32> {
        let at = Self::index(x);
        let near = self.0.iter().skip(at.saturating_sub(1)).take(3);
        near.copied().reduce(f32::max)
    }

    /// No page is wider than some thousand points.
    fn index(x: f32) -> usize {
        (x.clamp(0.0, 5_000.0) / Self::WIDE) as usize
    }
}

/// Whether the text has the label of a list, and what stands behind it.
fn unlabelled(text: &str) -> (bool, &str) {
    let text = text.trim();
    let Some(first) = text.chars().next() else {
        return (false, text);
    };
    let rest = &text[first.len_utf8()..];
    let is_label = LABELS.contains(first) || ('\u{e000}'..='\u{f8ff}').contains(&first);
    if is_label || (DASHES.contains(first) && (rest.is_empty() || rest.starts_with(char::is_whitespace))) {
        return (true, rest.trim());
    }
    (false, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognition::line;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let blocks = blocks(&line::of_text(text));
        let said = blocks.iter().map(|block| format!("{}{}", if block.is_item { "* " } else { "" }, block.text));
        assert_eq!(said.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn an_item_goes_on_under_its_words() {
        check("- een\n  twee\n- drie\nvier", &["* een twee", "* drie", "vier"]);
        check("•\neen\n•\ntwee", &["* een", "* twee"]);
        check("-5 graden\n06-12345678", &["-5 graden", "06-12345678"]);
    }

    #[test]
    fn a_full_line_goes_on() {
        check(
            "Ik ben een leerling die graag in een winkel wil werken op\nzaterdag en in de vakanties.\nJumbo",
            &["Ik ben een leerling die graag in een winkel wil werken op zaterdag en in de vakanties.", "Jumbo"],
        );
        check("Jumbo\nVakkenvuller", &["Jumbo", "Vakkenvuller"]);
    }
}
