//! Numbers that stand for numbers, in ranges: codes for characters, glyphs for widths.

/// How many ranges may lie over each other.
const MAX_OVERLAP: usize = 64;

/// Ranges and what each stands for. Where they lie over each other, that which begins last counts.
#[derive(Default)]
pub(super) struct Ranges(Vec<Range>);

/// Numbers in a row.
#[derive(Clone, Copy)]
pub(super) struct Range {
    pub(super) first: u32,
    pub(super) last: u32,
    /// What they stand for.
    pub(super) value: u32,
}

impl Ranges {
    pub(super) fn of(mut ranges: Vec<Range>) -> Self {
        ranges.sort_by_key(|range| range.first);
        Self(ranges)
    }

    /// The range that a number is in.
    pub(super) fn find(&self, number: u32) -> Option<Range> {
        let begun = self.0.partition_point(|range| range.first <= number);
        self.0[..begun].iter().rev().take(MAX_OVERLAP).find(|range| number <= range.last).copied()
    }
}
