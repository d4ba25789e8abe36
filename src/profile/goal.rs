//! What the CV is for, and when the student can work.

use super::Moment;
use crate::text::Localized;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the CV is for: the six cards of the second screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// A side job (bijbaan).
    SideJob,
    /// An internship (stage).
    Internship,
    /// A work placement in the BBL track (leerbaan).
    Apprenticeship,
    /// A first job after school.
    FirstJob,
    /// Volunteering.
    Volunteering,
    /// Admission to a study.
    Study,
}

impl Goal {
    /// Every goal, in the order of the cards.
    pub const ALL: [Self; 6] =
        [Self::SideJob, Self::Internship, Self::Apprenticeship, Self::FirstJob, Self::Volunteering, Self::Study];

    /// Whether hours and availability matter.
    pub const fn is_work(self) -> bool {
        !matches!(self, Self::Study)
    }

    /// Whether Education stands directly after Skills.
    pub const fn puts_school_first(self) -> bool {
        matches!(self, Self::Internship | Self::Apprenticeship | Self::Study)
    }

    /// Whether a driving licence and the right to work may be asked for.
    pub const fn asks_mobility(self) -> bool {
        matches!(self, Self::SideJob | Self::FirstJob | Self::Apprenticeship)
    }
}

/// A part of the week in which the student can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WeekPart {
    /// Weekdays by day.
    Weekdays,
    /// Weekdays after school.
    AfterSchool,
    /// Weekday evenings.
    Evenings,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
    /// School holidays.
    Holidays,
}

impl WeekPart {
    /// Every part, in the order of the screen.
    pub const ALL: [Self; 6] =
        [Self::Weekdays, Self::AfterSchool, Self::Evenings, Self::Saturday, Self::Sunday, Self::Holidays];
}

/// Hours a week, from at least to at most; equal when the student gave one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// At least this many hours a week.
    pub min: u8,
    /// At most this many hours a week.
    pub max: u8,
}

/// What the student looks for and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// The kind of work or study, in the student's words ("een winkel of restaurant").
    pub direction: Localized,
    /// Parts of the week.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub availability: BTreeSet<WeekPart>,
    /// Hours a week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The first month; none is "at once".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
    /// The last month, for an internship or a holiday job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
}
