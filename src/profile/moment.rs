//! Dates as a CV needs them: a year or a year and month, "now", and "expected".

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;
use std::str::FromStr;

/// A year, or a year and month. Written `2026` or `2026-09` (ISO 8601, reduced precision).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The year, 1900 to 2100.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: Option<u8>,
}

impl Moment {
    /// A moment, if year (1900-2100) and month (1-12) are in range.
    pub fn new(year: u16, month: Option<u8>) -> Option<Self> {
        let valid = (1900..=2100).contains(&year) && month.is_none_or(|month| (1..=12).contains(&month));
        valid.then_some(Self { year, month })
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

/// What was written is not a year or a year and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMoment;

impl fmt::Display for NotAMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a year (2026) or a year and month (2026-09) from 1900 to 2100")
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    /// Reads `yyyy`, `yyyy-mm` and, dropping the day, `yyyy-mm-dd`.
    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let mut parts = text.trim().splitn(3, '-');
        let number = |part: &str, digits: usize| -> Result<u16, NotAMoment> {
            let exact = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            if exact { part.parse().map_err(|_| NotAMoment) } else { Err(NotAMoment) }
        };
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(|part| number(part, 2)).transpose()?;
        let _day = parts.next().map(|part| number(part, 2)).transpose()?;
        Self::new(year, month.map(|month| month as u8)).ok_or(NotAMoment)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|expected: NotAMoment| D::Error::custom(format_args!("expected {expected}, found {text:?}")))
    }
}

/// How a period ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum End {
    /// It goes on ("heden").
    Now,
    /// It ended then.
    At(Moment),
    /// It goes on, and is expected to end then ("verwacht").
    Expected(Moment),
}

/// From when to when; each side may be unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Period {
    /// The beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
    /// The end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<End>,
}

impl Period {
    /// The key that sorts newest first when sorted in descending order: what goes on, then by end, then by beginning.
    pub fn recency(&self) -> impl Ord + use<> {
        let end = match self.to {
            Some(End::Now | End::Expected(_)) => (2, None),
            Some(End::At(moment)) => (1, Some(moment)),
            None => (1, self.from),
        };
        (end, self.from)
    }

    /// Whether neither side is known.
    pub const fn is_empty(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn moments_read_what_they_write() {
        for text in ["2024", "2024-09", "1900-01", "2100-12"] {
            assert_eq!(moment(text).to_string(), text);
        }
        assert_eq!(moment("2024-09-30").to_string(), "2024-09");
    }

    #[test]
    fn what_is_not_a_moment_is_refused() {
        for text in ["", "24", "2024-13", "2024-9", "1899", "2101", "sep 2024", "2024-00", "+024", "2024-09-3x"] {
            assert_eq!(text.parse::<Moment>(), Err(NotAMoment), "{text}");
        }
    }

    #[test]
    fn newest_first_puts_what_goes_on_above_what_ended() {
        let period = |from: Option<&str>, to: Option<End>| Period { from: from.map(moment), to };
        let mut periods = [
            period(Some("2020"), Some(End::At(moment("2021")))),
            period(None, None),
            period(Some("2019"), Some(End::Now)),
            period(Some("2023-05"), None),
            period(Some("2024"), Some(End::Now)),
        ];
        periods.sort_by_key(|period| std::cmp::Reverse(period.recency()));
        let from: Vec<_> = periods.iter().map(|period| period.from.map(|from| from.year)).collect();
        assert_eq!(from, [Some(2024), Some(2019), Some(2023), Some(2020), None]);
    }
}
