//! Periods in words: months and seasons of both languages, numbers, "heden", "verwacht".

use crate::profile::{End, Moment, Period};
use std::ops::Range;

/// The names of months, each by as many letters as tell it from others.
const MONTHS: [&str; 12] = [
    "jan|januari|january",
    "feb|februari|february|febr",
    "mrt|maart|mar|march|maa",
    "apr|april",
    "mei|may",
    "jun|juni|june",
    "jul|juli|july",
    "aug|augustus|august",
    "sep|sept|september",
    "okt|oktober|oct|october",
    "nov|november",
    "dec|december",
];

const NOW: &str = "heden|nu|now|present|today|current|currently|vandaag|huidig|lopend|ongoing|momenteel";
const SEASONS: &str = "zomer|winter|herfst|lente|voorjaar|najaar|summer|autumn|fall|spring|begin|eind|einde|early|late|\
                       zomervakantie|schooljaar";
const TO: &str = "-|–|—|−|t/m|tm|tot|to|until|till|through|/|›|→";
const SINCE: &str = "vanaf|sinds|since|from|van|per";
const EXPECTED: &str = "verwacht|verwachte|expected|anticipated";
/// Words that may stand between "verwacht" and its date, or before it.
const OF_DIPLOMA: &str = "diploma|in|einddatum|afstuderen|graduation|afronding";

/// A period, and where in the text it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dated {
    pub(super) period: Period,
    pub(super) range: Range<usize>,
}

/// A word, a number or a sign, and where it stands.
#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    text: &'a str,
    at: usize,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.at + self.text.len()
    }

    fn is_one_of(&self, words: &str) -> bool {
        let lower = self.text.to_lowercase();
        words.split('|').any(|word| word == lower)
    }
}

/// A moment that may lack its year ("sep – dec 2024").
#[derive(Clone, Copy)]
struct Part {
    year: Option<u16>,
    month: Option<u8>,
    /// How many tokens it takes.
    tokens: usize,
}

impl Part {
    fn moment(self, year: Option<u16>) -> Option<Moment> {
        Moment::new(self.year.or(year)?, self.month)
    }
}

/// The first period that the text names.
pub(super) fn find(text: &str) -> Option<Dated> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| period_at(&tokens, at, text))
}

/// The first full date with a day ("12 mei 2008", "12-05-2008"): of birth, more often than not.
pub(super) fn full_date(text: &str) -> Option<(Moment, Range<usize>)> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| {
        let day = number(tokens.get(at)?, 1..=31)?;
        let rest = &tokens[at + 1..];
        let part = day_first(rest).or_else(|| {
            let part = named_month(rest)?;
            part.year.map(|_| part)
        })?;
        let (_, last) = (day, tokens[at + part.tokens]);
        Some((part.moment(None)?, tokens[at].at..last.end()))
    })
}

/// Whether the text is a period and nothing else.
pub(super) fn is_date(text: &str) -> bool {
    find(text).is_some_and(|dated| rest_of(text, &dated.range).trim().is_empty())
}

/// The text without this part of it, and without the signs that held it.
pub(super) fn rest_of(text: &str, range: &Range<usize>) -> String {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let (before, after) =
        match (before.trim_end().strip_suffix(['(', '[']), after.trim_start().strip_prefix([')', ']'])) {
            (Some(before), Some(after)) => (before, after),
            _ => (before, after),
        };
    let is_sign = |c: char| c.is_whitespace() || ",;:|·•-–—".contains(c);
    let before = before.trim_end_matches(is_sign);
    let after = after.trim_start_matches(is_sign).trim_end();
    match (before.is_empty(), after.is_empty()) {
        (true, _) => after.to_owned(),
        (_, true) => before.to_owned(),
        (false, false) => format!("{before}\t{after}"),
    }
}

fn period_at(tokens: &[Token<'_>], at: usize, text: &str) -> Option<Dated> {
    let first = tokens.get(at)?;
    let dated = |period: Period, used: usize| {
        let last = tokens.get(at + used - 1)?;
        Some(Dated { period, range: first.at..last.end() })
    };
    if let Some((end, used)) = expected(&tokens[at..]) {
        return dated(Period { from: None, to: Some(end) }, used);
    }
    // "heden" alone.
    let is_alone = text[..first.at].trim().is_empty()
        && tokens.get(at + 1).is_none_or(|token| ["|", "·", "•"].contains(&token.text));
    if is_alone && first.is_one_of("heden|present|ongoing|lopend") {
        return dated(Period { from: None, to: Some(End::Now) }, 1);
    }
    let opens = usize::from(first.is_one_of(SINCE));
    let Some(from) = part(tokens.get(at + opens..)?, text) else {
        let is_until = first.is_one_of("tot|until|till") || first.text.eq_ignore_ascii_case("t/m");
        let end = part(tokens.get(at + 1..)?, text).filter(|_| is_until)?;
        return dated(Period { from: None, to: Some(End::At(end.moment(None)?)) }, 1 + end.tokens);
    };
    let used = opens + from.tokens;
    if let Some((to, more)) = ending(&tokens[at + used..], text) {
        let year = match to {
            Ending::Part(part) | Ending::Expected(part) => part.year,
            Ending::Now => None,
        };
        let begin = from.moment(year)?;
        let end = match to {
            Ending::Now => End::Now,
            Ending::Part(part) => End::At(part.moment(Some(begin.year))?),
            Ending::Expected(part) => End::Expected(part.moment(Some(begin.year))?),
        };
        // "2024 – 06" is no period that goes back.
        return dated(Period { from: Some(begin), to: Some(end) }, used + more);
    }
    let begin = from.moment(None)?;
    let to = if opens > 0 { End::Now } else { End::At(begin) };
    dated(Period { from: Some(begin), to: Some(to) }, used)
}

#[derive(Clone, Copy)]
enum Ending {
    Now,
    Part(Part),
    Expected(Part),
}

/// "– heden", "t/m dec 2024", "– verwacht jun 2027", "– 2027 (verwacht)".
fn ending(tokens: &[Token<'_>], text: &str) -> Option<(Ending, usize)> {
    let mut used = 0;
    while tokens.get(used).is_some_and(|token| token.is_one_of(TO) || (used > 0 && token.is_one_of("en|met|and"))) {
        used += 1;
    }
    if used == 0 {
        return None;
    }
    let rest = &tokens[used..];
    if rest.first()?.is_one_of(NOW) {
        return Some((Ending::Now, used + 1));
    }
    if let Some((End::Expected(moment), more)) = expected(rest) {
        let part = Part { year: Some(moment.year), month: moment.month, tokens: 0 };
        return Some((Ending::Expected(part), used + more));
    }
    let part = part(rest, text)?;
    used += part.tokens;
    let behind = &tokens[used..];
    let bracket = usize::from(behind.first().is_some_and(|token| token.text == "("));
    if behind.get(bracket).is_some_and(|token| token.is_one_of(EXPECTED)) {
        let closed = usize::from(bracket == 1 && behind.get(2).is_some_and(|token| token.text == ")"));
        return Some((Ending::Expected(part), used + bracket + 1 + closed));
    }
    Some((Ending::Part(part), used))
}

/// "verwacht jun 2027", "verwacht diploma 2027", "diploma verwacht in juni 2027".
fn expected(tokens: &[Token<'_>]) -> Option<(End, usize)> {
    let mut used = usize::from(tokens.first()?.is_one_of("diploma"));
    if !tokens.get(used)?.is_one_of(EXPECTED) {
        return None;
    }
    used += 1;
    while tokens.get(used).is_some_and(|token| token.is_one_of(OF_DIPLOMA) || token.text == ":") {
        used += 1;
    }
    let part = part(&tokens[used..], "")?;
    Some((End::Expected(part.moment(None)?), used + part.tokens))
}

/// A moment at the beginning of these tokens.
fn part(tokens: &[Token<'_>], text: &str) -> Option<Part> {
    let first = tokens.first()?;
    if first.is_one_of(SEASONS) {
        let inner = part_of_numbers(&tokens[1..], text).or_else(|| named_month(&tokens[1..]))?;
        return Some(Part { tokens: inner.tokens + 1, ..inner });
    }
    if let Some(part) = named_month(tokens) {
        return Some(part);
    }
    // A day, which a CV has no use for.
    if number(first, 1..=31).is_some() {
        if let Some(part) = day_first(&tokens[1..]) {
            return Some(Part { tokens: part.tokens + 1, ..part });
        }
        if let Some(part) = named_month(&tokens[1..]) {
            return Some(Part { tokens: part.tokens + 1, ..part });
        }
    }
    part_of_numbers(tokens, text)
}

/// "september 2024", "sept. '24", "sep-2024", or "sep" alone.
fn named_month(tokens: &[Token<'_>]) -> Option<Part> {
    let first = tokens.first()?;
    let month = MONTHS.iter().position(|names| first.is_one_of(names))? as u8 + 1;
    let mut used = 1;
    while used < 3 && tokens.get(used).is_some_and(|token| [".", ",", "'", "’", "‘", "-"].contains(&token.text)) {
        used += 1;
    }
    let is_short = tokens.get(used - 1).is_some_and(|token| ["'", "’", "‘"].contains(&token.text));
    let year = tokens.get(used).and_then(|token| year(token).or_else(|| short_year(token).filter(|_| is_short)));
    match year {
        Some(_) => Some(Part { year, month: Some(month), tokens: used + 1 }),
        None => Some(Part { year: None, month: Some(month), tokens: 1 }),
    }
}

/// "2024", "09/2024", "2024-09", "'24".
fn part_of_numbers(tokens: &[Token<'_>], text: &str) -> Option<Part> {
    let first = tokens.first()?;
    let sign = |at: usize, signs: &str| {
        tokens.get(at).is_some_and(|token| signs.contains(token.text) && token.text.len() == 1)
    };
    let touches = |at: usize| tokens.get(at).zip(tokens.get(at + 1)).is_some_and(|(one, two)| one.end() == two.at);
    if let Some(found) = year(first) {
        let month = tokens.get(2).and_then(|token| number(token, 1..=12).filter(|_| token.text.len() == 2));
        if let Some(month) = month.filter(|_| sign(1, "-/") && touches(0) && touches(1) && !touches(2)) {
            return Some(Part { year: Some(found), month: Some(month as u8), tokens: 3 });
        }
        // A postcode.
        let behind = text.get(first.end()..).unwrap_or_default().trim_start();
        let mut letters = behind.chars();
        let is_postcode = letters.by_ref().take(2).filter(char::is_ascii_uppercase).count() == 2
            && letters.next().is_none_or(|c| !c.is_alphanumeric());
        return (!is_postcode).then_some(Part { year: Some(found), month: None, tokens: 1 });
    }
    if ["'", "’", "‘"].contains(&first.text) {
        let short = tokens.get(1).and_then(short_year).filter(|_| touches(0))?;
        return Some(Part { year: Some(short), month: None, tokens: 2 });
    }
    let month = number(first, 1..=12)?;
    let found = tokens.get(2).and_then(year).filter(|_| sign(1, "-/.") && touches(0) && touches(1))?;
    Some(Part { year: Some(found), month: Some(month as u8), tokens: 3 })
}

/// "-05-2008" behind a day.
fn day_first(tokens: &[Token<'_>]) -> Option<Part> {
    let sign = |at: usize| tokens.get(at).is_some_and(|token| ["-", "/", "."].contains(&token.text));
    let month = tokens.get(1).and_then(|token| number(token, 1..=12))?;
    let found = tokens.get(3).and_then(year)?;
    (sign(0) && sign(2)).then_some(Part { year: Some(found), month: Some(month as u8), tokens: 4 })
}

fn year(token: &Token<'_>) -> Option<u16> {
    let is_year = token.text.len() == 4 && token.text.bytes().all(|byte| byte.is_ascii_digit());
    token.text.parse().ok().filter(|year| is_year && (1950..=2099).contains(year))
}

fn short_year(token: &Token<'_>) -> Option<u16> {
    let is_short = token.text.len() == 2 && token.text.bytes().all(|byte| byte.is_ascii_digit());
    token.text.parse().ok().filter(|_| is_short).map(|year: u16| 2000 + year)
}

fn number(token: &Token<'_>, range: std::ops::RangeInclusive<u16>) -> Option<u16> {
    let is_number = token.text.len() <= 2 && token.text.bytes().all(|byte| byte.is_ascii_digit());
    token.text.parse().ok().filter(|number| is_number && range.contains(number))
}

/// Words, numbers and single signs; "t/m" is one.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let length = if rest.get(..3).is_some_and(|three| three.eq_ignore_ascii_case("t/m")) {
            3
        } else if first.is_ascii_digit() {
            rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())
        } else if first.is_alphanumeric() {
            rest.find(|c: char| !c.is_alphanumeric() || c.is_ascii_digit()).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        if !first.is_whitespace() {
            tokens.push(Token { text: &rest[..length], at });
        }
        rest = &rest[length..];
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, from: &str, to: &str, rest: &str) {
        let dated = find(text).unwrap_or_else(|| panic!("{text}: no period"));
        let from_read = dated.period.from.map_or(String::new(), |from| from.to_string());
        let to_read = match dated.period.to {
            None => String::new(),
            Some(End::Now) => "now".to_owned(),
            Some(End::At(moment)) => moment.to_string(),
            Some(End::Expected(moment)) => format!("~{moment}"),
        };
        assert_eq!(
            (from_read.as_str(), to_read.as_str(), rest_of(text, &dated.range).as_str()),
            (from, to, rest),
            "{text}"
        );
    }

    #[test]
    fn periods_are_read_as_people_write_them() {
        check("jul 2025 – heden | Delft", "2025-07", "now", "Delft");
        check("september 2022 t/m mei 2023", "2022-09", "2023-05", "");
        check("Vakkenvuller (2022 - 2023)", "2022", "2023", "Vakkenvuller");
        check("2022-2023 | Oppas | Familie Jansen", "2022", "2023", "Oppas | Familie Jansen");
        check("09/2021 – 06/2022", "2021-09", "2022-06", "");
        check("2021-09 – 2022-06", "2021-09", "2022-06", "");
        check("sep – dec 2024", "2024-09", "2024-12", "");
        check("Jan. 2020 to Mar. 2021", "2020-01", "2021-03", "");
        check("zomer 2023", "2023", "2023", "");
        check("sinds maart 2024", "2024-03", "now", "");
        check("2023 – 2027 (verwacht)", "2023", "~2027", "");
        check("2025 – verwacht jun 2027", "2025", "~2027-06", "");
        check("diploma verwacht in juni 2027", "", "~2027-06", "");
        check("tot 2023", "", "2023", "");
        check("2021/2022", "2021", "2022", "");
        check("01-09-2022 tot en met 31-01-2023", "2022-09", "2023-01", "");
        check("Jumbo sept '22 - nu", "2022-09", "now", "Jumbo");
        check("2611 AB Delft, 2024", "2024", "2024", "2611 AB Delft");
    }

    #[test]
    fn other_numbers_are_no_periods() {
        for text in ["06 12345678", "12 klanten per uur", "2611 AB Delft", "may work", "Excel 365", "mei", "1/2", ""] {
            let found = find(text);
            assert!(found.is_none(), "{text}: {found:?}");
        }
    }
}
