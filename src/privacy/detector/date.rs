//! Dates in figures and words, Dutch and English.

use super::reading::{Gap, Reading};

/// A day and month, with or without a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    /// The token behind it.
    pub(super) end: usize,
    /// The year, if it was written with four digits.
    pub(super) year: Option<u32>,
}

/// Beginnings of the names of the months that no other word has before a number.
const MONTHS: [&str; 29] = [
    "jan",
    "januari",
    "january",
    "feb",
    "februari",
    "february",
    "mrt",
    "maart",
    "mar",
    "march",
    "apr",
    "april",
    "mei",
    "may",
    "jun",
    "juni",
    "june",
    "jul",
    "juli",
    "july",
    "aug",
    "augustus",
    "august",
    "sep",
    "sept",
    "september",
    "okt",
    "oct",
    "nov",
];

/// The rest of them.
const MORE_MONTHS: [&str; 5] = ["oktober", "october", "november", "dec", "december"];

/// Whether someone who makes a first CV may be born in this year.
pub(super) fn is_birth_year(year: u32) -> bool {
    (1985..=2014).contains(&year)
}

/// The date that begins with this token, if one does.
pub(super) fn at(reading: &Reading, at: usize) -> Option<Date> {
    in_figures(reading, at).or_else(|| in_words(reading, at))
}

/// The year at this token, of four digits or two behind an apostrophe, and the token behind it.
pub(super) fn year(reading: &Reading, at: usize) -> Option<(u32, usize)> {
    if reading.is_mark(at, '\'') && reading.word(at + 1).len() == 2 {
        let short = reading.number(at + 1)?;
        return Some((if short > 50 { 1900 + short } else { 2000 + short }, at + 2));
    }
    let year = reading.number(at).filter(|year| (1900..=2100).contains(year) && reading.word(at).len() == 4)?;
    Some((year, at + 1))
}

/// 03-05-2008, 3/5/08, 3.5.2008, 3 5 2008 or 2008-05-03.
fn in_figures(reading: &Reading, at: usize) -> Option<Date> {
    let first = reading.number(at)?;
    let second_at = next_part(reading, at)?;
    let second = reading.number(second_at)?;
    let short = second_at + 1;
    let has_short_year =
        ['-', '/', '.', ' '].into_iter().any(|mark| reading.is_mark(short, mark)) && reading.is_mark(short + 1, '\'');
    let third_at = if has_short_year { short + 2 } else { next_part(reading, second_at)? };
    let third = reading.number(third_at)?;
    let long = |at: usize| reading.word(at).len() == 4;
    let is_day = |day: u32| (1..=31).contains(&day);
    let (year, parts) = match (long(at), long(third_at)) {
        (true, false) => (Some(first), [second, third]),
        (false, true) => (Some(third), [first, second]),
        (false, false) if reading.word(third_at).len() == 2 => (None, [first, second]),
        _ => return None,
    };
    let is_date = parts.into_iter().all(is_day) && parts.into_iter().any(|part| part <= 12);
    let is_spaced = reading.gap(second_at) == Gap::Space && second_at == at + 1;
    let fits = is_date && year.is_none_or(|year| (1900..=2100).contains(&year)) && !(is_spaced && year.is_none());
    fits.then_some(Date { end: third_at + 1, year })
}

/// The number behind one separator.
fn next_part(reading: &Reading, at: usize) -> Option<usize> {
    let is_mark = ['.', '/', '-', '\\'].into_iter().any(|mark| reading.is_mark(at + 1, mark));
    let next = if is_mark { at + 2 } else { at + 1 };
    let is_apart = is_mark || reading.gap(next) != Gap::None;
    (is_apart && reading.is_number(next) && !reading.begins_line(next)).then_some(next)
}

/// "3 mei 2008", "3 mei '08", "3rd of May 2008", "May 3, 2008".
fn in_words(reading: &Reading, start: usize) -> Option<Date> {
    let is_month = |at: usize| {
        (MONTHS.contains(&reading.word(at)) || MORE_MONTHS.contains(&reading.word(at))) && !reading.begins_line(at)
    };
    let is_day =
        |at: usize| reading.number(at).is_some_and(|day| (1..=31).contains(&day)) && reading.word(at).len() <= 2;
    let past = |at: usize, words: &[&str]| if words.contains(&reading.word(at)) { at + 1 } else { at };
    let past_mark = |at: usize, mark: char| if reading.is_mark(at, mark) { at + 1 } else { at };
    let ordinals = ["e", "ste", "de", "st", "nd", "rd", "th"];
    let mut end = if is_day(start) {
        let month = past(past(start + 1, &ordinals), &["of"]);
        past_mark(Some(month).filter(|month| is_month(*month))? + 1, '.')
    } else {
        let first_of_line = MONTHS.contains(&reading.word(start)) || MORE_MONTHS.contains(&reading.word(start));
        let day = past_mark(start + 1, '.');
        if !first_of_line || !is_day(day) || reading.begins_line(day) {
            return None;
        }
        past(day + 1, &ordinals)
    };
    let year_at = past_mark(end, ',');
    let found = year(reading, year_at).filter(|_| !reading.begins_line(year_at));
    if let Some((_, behind)) = found {
        end = behind;
    }
    Some(Date { end, year: found.map(|(year, _)| year) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(Option<u32>, usize)>) {
        let reading = Reading::of(text);
        let found = (0..reading.tokens.len()).find_map(|start| at(&reading, start));
        assert_eq!(found.map(|date| (date.year, date.end)), expected, "{text}");
    }

    #[test]
    fn dates_are_read_in_every_form() {
        check("03-05-2008", Some((Some(2008), 3)));
        check("3.5.08", Some((None, 5)));
        check("2008-05-03", Some((Some(2008), 3)));
        check("3 mei '08", Some((Some(2008), 4)));
        check("3rd of May 2008", Some((Some(2008), 5)));
        check("May 3, 2008", Some((Some(2008), 4)));
        check("3 mei", Some((None, 2)));
        check("45-50-2008", None);
        check("3-5-2", None);
        check("mei 2008", None);
        check("10:00", None);
    }
}
