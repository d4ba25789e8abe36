//! The date that a PDF carries: an argument of the caller, never the clock, so that equal input gives equal bytes.

use krilla::metadata::DateTime;
use serde::{Deserialize, Serialize};

/// A moment in UTC: the file doesn't tell in which time zone its maker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PdfDate {
    /// Year, 0 to 9999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
}

impl PdfDate {
    /// The moment so many seconds after the beginning of 1970, as clocks count; from the year 10000 on, the last day before it.
    pub fn from_unix(seconds: u64) -> Self {
        const DAY: u64 = 86_400;
        const LAST: u64 = 253_402_300_799;
        let seconds = seconds.min(LAST);
        let (mut days, time) = (seconds / DAY, seconds % DAY);
        let mut year = 1970;
        while days >= days_in_year(year) {
            days -= days_in_year(year);
            year += 1;
        }
        let mut month = 1;
        while days >= days_in_month(year, month) {
            days -= days_in_month(year, month);
            month += 1;
        }
        // Every cast is of a number that the loops or the remainders have made small.
        Self {
            year,
            month,
            day: days as u8 + 1,
            hour: (time / 3_600) as u8,
            minute: (time / 60 % 60) as u8,
            second: (time % 60) as u8,
        }
    }
}

/// Days in a year of the Gregorian calendar.
const fn days_in_year(year: u16) -> u64 {
    if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) { 366 } else { 365 }
}

/// Days in a month of it.
const fn days_in_month(year: u16, month: u8) -> u64 {
    match month {
        2 => days_in_year(year) - 337,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl From<PdfDate> for DateTime {
    fn from(date: PdfDate) -> Self {
        Self::new(date.year)
            .month(date.month)
            .day(date.day)
            .hour(date.hour)
            .minute(date.minute)
            .second(date.second)
            .utc_offset_hour(0)
            .utc_offset_minute(0)
    }
}

#[cfg(test)]
mod tests {
    use super::PdfDate;

    #[test]
    fn seconds_become_the_date_that_the_calendar_gives() {
        let check = |seconds: u64, expected: (u16, u8, u8, u8, u8, u8)| {
            let PdfDate { year, month, day, hour, minute, second } = PdfDate::from_unix(seconds);
            assert_eq!((year, month, day, hour, minute, second), expected, "{seconds}");
        };
        check(0, (1970, 1, 1, 0, 0, 0));
        check(951_782_399, (2000, 2, 28, 23, 59, 59));
        check(951_782_400, (2000, 2, 29, 0, 0, 0));
        check(1_795_334_400, (2026, 11, 22, 8, 0, 0));
        check(4_107_542_399, (2100, 2, 28, 23, 59, 59));
        check(4_107_542_400, (2100, 3, 1, 0, 0, 0));
        check(u64::MAX, (9999, 12, 31, 23, 59, 59));
    }
}
