//! Lines as any file gives them: of a PDF with their place on the page, of a text without.

use super::heading;
use crate::import::pdf::{self, Reading};
use crate::import::word;
use std::cmp::Reverse;

/// The most lines that are looked at; a CV has some hundred.
pub const MAX_LINES: usize = 4_000;

/// The longest line that is looked at, in characters; the rest of it is left out.
pub const MAX_LINE: usize = 2_000;

/// So many rows with a gap that ends at one place are columns.
const COLUMN: usize = 5;

/// How far apart two edges may stand and still look like one, in points.
const EDGE: f32 = 4.0;

/// A line of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What it says. A tab stands where more than the space between two words parts it.
    pub text: String,
    /// What the file itself says that it is.
    pub mark: Mark,
    /// Whether white stands above it, where the file has no places but says so.
    pub is_apart: bool,
    /// Where it stands, in a file that has pages.
    pub place: Option<Place>,
}

/// What a file says that a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Nothing in particular.
    #[default]
    None,
    /// A heading.
    Heading,
    /// A heading below those of the parts: the head of an entry.
    Subheading,
    /// An item of a list.
    Item,
}

/// Where a line stands on its page, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// On which page, from 1.
    pub page: usize,
    /// Its beginning, from the left.
    pub x: f32,
    /// Its base line, from the top.
    pub y: f32,
    /// Its end, from the left.
    pub end: f32,
    /// The size of its letters.
    pub size: f32,
}

/// The lines of a text: a blank line parts, an indented one goes on.
pub fn of_text(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut is_apart = false;
    for raw in text.trim_start_matches('\u{feff}').lines().take(4 * MAX_LINES) {
        let raw: String = raw.chars().take(MAX_LINE).collect();
        let words = parted(raw.trim());
        if words.is_empty() {
            is_apart = true;
            continue;
        }
        if lines.len() == MAX_LINES {
            break;
        }
        let indent = raw.chars().take_while(|c| c.is_whitespace()).count();
        // A place on a page of letters that are all one wide: enough to see where a line goes on.
        let wide = words.chars().count();
        let place = Place { page: 0, x: indent as f32, y: 0.0, end: (indent + wide) as f32, size: 0.0 };
        lines.push(Line { text: words, mark: Mark::None, is_apart, place: Some(place) });
        is_apart = false;
    }
    lines
}

/// A tab for every run of three spaces or more, or of tabs; one space for any other white space.
fn parted(text: &str) -> String {
    let mut parted = String::with_capacity(text.len());
    let mut white = 0;
    let mut has_tab = false;
    for c in text.chars() {
        if c.is_whitespace() {
            white += 1;
            has_tab |= c == '\t';
            continue;
        }
        if white > 0 {
            parted.push(if has_tab || white > 2 { '\t' } else { ' ' });
        }
        (white, has_tab) = (0, false);
        parted.push(c);
    }
    parted
}

/// The lines of a Word file.
pub fn of_word(reading: &word::Reading) -> Vec<Line> {
    let parts = level_of_parts(&reading.lines);
    let lines = reading.lines.iter().take(MAX_LINES).map(|line| {
        let mark = match line {
            word::Line { heading: Some(level), .. } if parts.is_some_and(|parts| *level > parts) => Mark::Subheading,
            word::Line { heading: Some(_), .. } => Mark::Heading,
            word::Line { bullet: true, .. } => Mark::Item,
            _ => Mark::None,
        };
        Line { text: line.text.chars().take(MAX_LINE).collect(), mark, is_apart: line.is_apart, place: None }
    });
    lines.collect()
}

/// The level of most headings whose words name a part of a CV; none where no heading does.
fn level_of_parts(lines: &[word::Line]) -> Option<u8> {
    let named = lines.iter().filter(|line| heading::part_of(&line.text).is_some());
    let levels: Vec<u8> = named.filter_map(|line| line.heading).collect();
    let count = |level: u8| levels.iter().filter(|other| **other == level).count();
    // Of two levels with as many, the upper one.
    levels.iter().copied().max_by_key(|level| (count(*level), Reverse(*level)))
}

/// The lines of a PDF in the order of its content. Columns that were drawn row by row are taken apart.
pub fn of_pdf(reading: &Reading) -> Vec<Line> {
    let lines = &reading.lines[..reading.lines.len().min(MAX_LINES)];
    let pages = lines.chunk_by(|one, next| one.page == next.page);
    pages.flat_map(of_page).filter(|line| !is_page_number(&line.text)).collect()
}

fn of_page(lines: &[pdf::Line]) -> Vec<Line> {
    let Some(edge) = column_edge(lines) else {
        return lines.iter().flat_map(|line| beside_heading(line, lines)).collect();
    };
    let (mut page, mut left, mut right) = (Vec::new(), Vec::new(), Vec::new());
    for line in lines {
        let gap = line.gaps.iter().find(|gap| (gap.x - edge).abs() <= EDGE);
        match gap {
            Some(gap) => {
                left.push(part_of(line, 0, gap.at));
                right.push(part_of(line, gap.at + 1, line.text.len()));
            }
            None if line.x >= edge - EDGE => right.push(part_of(line, 0, line.text.len())),
            None if line.end <= edge => left.push(part_of(line, 0, line.text.len())),
            // It goes over both: what stood above it is read first.
            None => {
                page.append(&mut left);
                page.append(&mut right);
                page.push(part_of(line, 0, line.text.len()));
            }
        }
    }
    page.append(&mut left);
    page.append(&mut right);
    page
}

/// A line; or the two of it, where a heading stands left of what it heads.
fn beside_heading(line: &pdf::Line, page: &[pdf::Line]) -> Vec<Line> {
    let gap = line.gaps.first().filter(|gap| is_heading(&line.text[..gap.at]));
    let Some(gap) = gap else {
        return vec![part_of(line, 0, line.text.len())];
    };
    let (heading, mut content) = (part_of(line, 0, gap.at), part_of(line, gap.at + 1, line.text.len()));
    // Its letters are as large as those beneath it.
    let beneath = page.iter().find(|other| (other.x - gap.x).abs() <= EDGE);
    if let (Some(place), Some(beneath)) = (&mut content.place, beneath) {
        place.size = beneath.size;
    }
    vec![heading, content]
}

fn is_heading(text: &str) -> bool {
    super::heading::part_of(text).is_some_and(|(_, is_sure)| is_sure)
}

/// Where the right one of two columns begins; none where most pieces are dates, labels or headings of what is beside them.
fn column_edge(lines: &[pdf::Line]) -> Option<f32> {
    let gaps = || lines.iter().flat_map(|line| line.gaps.iter().map(move |gap| (line, gap)));
    let mut edges: Vec<f32> = gaps().map(|(_, gap)| gap.x).collect();
    edges.sort_by(f32::total_cmp);
    let near = |edge: f32| {
        let from = edges.partition_point(|x| *x < edge - EDGE);
        edges.partition_point(|x| *x <= edge + EDGE) - from
    };
    let best = edges.iter().copied().max_by_key(|edge| near(*edge)).filter(|edge| near(*edge) >= COLUMN)?;
    let (mut rows, mut facts) = (0, 0);
    for (line, gap) in gaps().filter(|(_, gap)| (gap.x - best).abs() <= EDGE) {
        let (left, right) = (&line.text[..gap.at], line.text[gap.at..].trim());
        let is_fact = |text: &str| {
            is_heading(text) || super::date::is_date(text) || text.ends_with(':') || text.chars().count() <= 3
        };
        rows += 1;
        facts += usize::from(is_fact(left) || super::date::is_date(right));
    }
    (facts * 2 < rows).then_some(best)
}

fn part_of(line: &pdf::Line, from: usize, to: usize) -> Line {
    let is_gap = |at: usize| line.gaps.binary_search_by_key(&at, |gap| gap.at).is_ok();
    let chars = line.text[from..to].char_indices().take(MAX_LINE);
    let whole: String = chars.map(|(at, c)| if is_gap(from + at) { '\t' } else { c }).collect();
    let x = line.gaps.iter().find(|gap| gap.at + 1 == from).map_or(line.x, |gap| gap.x);
    // Where a piece before a gap ends is not known; its letters are about half as wide as high.
    let end = if to == line.text.len() { line.end } else { x + whole.chars().count() as f32 * line.size / 2.0 };
    let place = Place { page: line.page, x, y: line.y, end, size: line.size };
    Line { text: whole, place: Some(place), ..Line::default() }
}

/// "2", "2/3", "Pagina 2 van 3".
fn is_page_number(text: &str) -> bool {
    if text.len() > 20 || text.contains(|c: char| !c.is_alphanumeric() && !" /-–|".contains(c)) {
        return false;
    }
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_number = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = |word: &str| ["pagina", "page", "van", "of", "p", "blad"].contains(&word.to_lowercase().as_str());
    let numbers = words.clone().filter(|word| is_number(word)).count();
    (1..=2).contains(&numbers) && words.all(|word| is_number(word) || is_word(word))
}
