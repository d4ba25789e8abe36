//! Entries: the blocks under a heading such as "Werkervaring" or "Opleiding", each with its head, its dates and its body.

use super::block::Block;
use super::date;
use super::words::is_word_of;
use crate::profile::Period;

/// The most entries under one heading.
const MAX_ENTRIES: usize = 100;

/// A longer line without dates is no head, in characters.
const MAX_HEAD: usize = 110;

/// The head of an entry in lines, its period, and what stands under it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    pub(super) lines: Vec<HeadLine>,
    pub(super) period: Period,
    pub(super) body: Vec<String>,
}

/// A line of a head without its dates.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct HeadLine {
    pub(super) text: String,
    /// Whether dates stood on it.
    pub(super) is_dated: bool,
    /// Whether they opened it.
    pub(super) opens_with_date: bool,
}

/// The entries of these blocks, in their order.
pub(super) fn entries(blocks: &[Block]) -> Vec<Entry> {
    if blocks.iter().all(|block| block.is_item) {
        // A list of one-line entries.
        return blocks.iter().take(MAX_ENTRIES).map(|block| entry(std::slice::from_ref(block), Vec::new())).collect();
    }
    let mut entries = Vec::new();
    for (heads, body) in runs(blocks) {
        let mut groups = groups(heads);
        let last = groups.pop();
        entries.extend(groups.into_iter().map(|group| entry(group, Vec::new())));
        entries.extend(last.map(|last| entry(last, body)));
    }
    entries.truncate(MAX_ENTRIES);
    entries
}

/// Lines that may be heads, each run with the items and sentences that follow it.
fn runs(blocks: &[Block]) -> Vec<(&[Block], Vec<String>)> {
    let mut runs = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let heads = rest.iter().take_while(|block| is_head(block)).count();
        let body = rest[heads..].iter().take_while(|block| !is_head(block)).count();
        let texts = rest[heads..heads + body].iter().map(|block| block.text.replace('\t', " ")).collect();
        runs.push((&rest[..heads], texts));
        rest = &rest[heads + body..];
    }
    runs
}

fn is_head(block: &Block) -> bool {
    !block.is_item && (!is_sentence(&block.text) || block.is_heading)
}

/// Whether this is a sentence: long, or ended as one.
pub(super) fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let ends = text.ends_with(['.', '!', '?']);
    // "Bakkerij Jansen B.V." ends with a name, a sentence with a small word.
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let ends_small =
        ends && last.starts_with(char::is_lowercase) && !["co.", "zn.", "bv.", "enz.", "e.d."].contains(&last);
    let is_dated = date::find(text).is_some();
    (ends && words >= 8) || (ends_small && words >= 3) || (text.chars().count() > MAX_HEAD && !is_dated) || words > 24
}

/// The heads of one run, parted: by larger letters, by white, or by where the dates stand.
fn groups(heads: &[Block]) -> Vec<&[Block]> {
    if heads.is_empty() {
        return vec![heads];
    }
    let largest = heads.iter().map(|block| block.size).fold(0.0, f32::max);
    let is_large = |block: &Block| largest - block.size < 0.15;
    let has_sizes = heads.iter().any(|block| !is_large(block)) && is_large(&heads[0]);
    let by_size = |at: usize| has_sizes && is_large(&heads[at]) && !is_large(&heads[at - 1]);
    let mut parts = vec![heads];
    let is_marked = heads[0].is_heading && heads.iter().any(|block| !block.is_heading);
    if is_marked {
        parts = split(heads, |at| heads[at].is_heading && !heads[at - 1].is_heading);
    } else if has_sizes {
        parts = split(heads, by_size);
    } else {
        let apart = split(heads, |at| heads[at].is_apart);
        let dated = apart.iter().filter(|part| part.iter().any(is_dated)).count();
        if dated == apart.len() || dated == 0 {
            parts = apart;
        }
    }
    parts.into_iter().flat_map(by_dates).collect()
}

fn split(heads: &[Block], is_start: impl Fn(usize) -> bool) -> Vec<&[Block]> {
    let mut starts: Vec<usize> = (1..heads.len()).filter(|at| is_start(*at)).collect();
    starts.insert(0, 0);
    starts.push(heads.len());
    starts.windows(2).map(|two| &heads[two[0]..two[1]]).collect()
}

/// Each entry has one line of dates; as many lines stand above it as above the first.
fn by_dates(heads: &[Block]) -> Vec<&[Block]> {
    let dated: Vec<usize> = (0..heads.len()).filter(|at| is_dated(&heads[*at])).collect();
    let before = dated.first().copied().unwrap_or_default();
    let starts: Vec<usize> = dated.windows(2).map(|two| two[1].saturating_sub(before).max(two[0] + 1)).collect();
    split(heads, |at| starts.contains(&at))
}

fn is_dated(block: &Block) -> bool {
    date::find(&block.text).is_some()
}

fn entry(heads: &[Block], body: Vec<String>) -> Entry {
    let mut entry = Entry::default();
    let mut names = 0;
    let mut after = Vec::new();
    let has_dates = heads.iter().any(is_dated);
    for block in heads {
        let found = date::find(&block.text).filter(|_| entry.period.is_empty());
        let is_over = if has_dates { !entry.period.is_empty() } else { names > 0 };
        let is_town = !has_dates
            && names == 2
            && super::place::looks_like_town(&block.text)
            && block.text.split(' ').count() <= 3;
        if found.is_none() && is_over && !is_town && (names >= 2 || !after.is_empty()) && !is_fact(&block.text) {
            after.push(block.text.replace('\t', " "));
            continue;
        }
        let line = match found {
            Some(dated) => {
                entry.period = dated.period;
                HeadLine {
                    text: date::rest_of(&block.text, &dated.range),
                    is_dated: true,
                    opens_with_date: block.text[..dated.range.start].chars().all(|c| !c.is_alphanumeric()),
                }
            }
            None => HeadLine { text: block.text.clone(), ..HeadLine::default() },
        };
        if !line.text.is_empty() {
            let has_two =
                has_dates && [" – ", " - ", " bij ", " at ", " @ "].iter().any(|sign| line.text.contains(sign));
            names += if has_two { 2 } else { pieces(&line.text).len() };
            entry.lines.push(line);
        }
    }
    entry.body = after;
    entry.body.extend(body);
    // Dates as a head, with the role as the first item under them.
    if entry.lines.is_empty() && !entry.period.is_empty() && !entry.body.is_empty() {
        entry.lines.push(HeadLine { text: entry.body.remove(0), ..HeadLine::default() });
    }
    entry
}

/// Whether a line behind the dates still belongs to the head: a town, or how far an education is.
fn is_fact(text: &str) -> bool {
    super::place::is_town(text)
        || pieces(text).into_iter().any(|piece| super::education::state(piece).is_some())
        || is_word_of(text, "locatie|location|plaats")
}

/// What stands between tabs, bars and dots.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let is_sign = |c: char| "\t|·•●∙".contains(c);
    text.split(is_sign).map(tidy).filter(|piece| !piece.is_empty()).collect()
}

/// Without signs around it.
pub(super) fn tidy(text: &str) -> &str {
    let text = text.trim().trim_matches(|c: char| ",;:–—-".contains(c)).trim();
    match text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) if !inner.contains(['(', ')']) => inner.trim(),
        _ => text,
    }
}
