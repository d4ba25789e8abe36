//! Tables written in several files and joined at compile time, so that each file stays short and a reader sees one slice.

/// The number of rows in all parts.
pub(super) const fn len<T>(parts: &[&[T]]) -> usize {
    let mut sum = 0;
    let mut part = 0;
    while part < parts.len() {
        sum += parts[part].len();
        part += 1;
    }
    sum
}

/// The rows of all parts in order. `N` must be [`len`] of the parts, or it does not compile.
pub(super) const fn join<T: Copy, const N: usize>(parts: &[&[T]]) -> [T; N] {
    assert!(N == len(parts), "the joined table holds every row");
    let mut rows = [first(parts); N];
    let (mut part, mut next) = (0, 0);
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            rows[next] = parts[part][row];
            next += 1;
            row += 1;
        }
        part += 1;
    }
    rows
}

/// Any row, to fill the array with before the real ones arrive.
const fn first<T: Copy>(parts: &[&[T]]) -> T {
    parts[0][0]
}
