//! What stands on the CV at all, and when it was.

pub(super) mod certificate_expired;
pub(super) mod diploma_past;
pub(super) mod empty_card;
pub(super) mod end_before_start;
pub(super) mod future_start;
pub(super) mod gap;
pub(super) mod no_dates;
pub(super) mod no_example;
pub(super) mod no_goal;
pub(super) mod no_languages;
pub(super) mod no_level;
pub(super) mod no_school;
pub(super) mod nothing_told;

use crate::profile::Moment;
#[cfg(test)]
use crate::profile::{End, Period};

/// Whether one moment surely lies before another; a year alone does so once it is over.
fn is_before(one: Moment, other: Moment) -> bool {
    (one.year, one.month.unwrap_or(12)) < (other.year, other.month.unwrap_or(1))
}

#[cfg(test)]
fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

#[cfg(test)]
fn period(from: &str, to: Option<End>) -> Period {
    Period { from: Some(moment(from)), to }
}
