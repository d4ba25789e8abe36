//! A year in which nothing stands is nothing to hide: it may hold care, a course or a search. Asked, never blamed.

use crate::advice::{Facts, Material, Rule, Severity, Step, source, words};
use crate::profile::{End, Moment, Period};

#[cfg(test)]
use crate::advice::structure::{moment, period};

/// Shorter than this nobody asks, in months.
const GAP: u32 = 12;

pub const RULE: Rule = Rule {
    name: "gap",
    severity: Severity::Nice,
    step: Step::Did,
    field: None,
    wording: words::structure::GAP,
    source: source::VDAB,
    check: |material| {
        let mut spans = spans(material);
        spans.sort_unstable();
        let mut covered = spans.first()?.1;
        for (from, to) in spans {
            if from > covered + GAP {
                let (first, last) = ((covered + 1) / 12, (from - 1) / 12);
                let years = if first == last { first.to_string() } else { format!("{first}–{last}") };
                return Some(Facts::about(years));
            }
            covered = covered.max(to);
        }
        None
    },
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| {
            it.tell("hielp mee");
            it.tell("hielp weer mee");
            it.profile.experiences[0].period = period("2021-01", Some(End::At(moment("2021-12"))));
            it.profile.experiences[1].period = period("2024-03", Some(End::Now));
        }],
        quiet: &[
            |_| (),
            |it| {
                it.tell("hielp mee");
                it.tell("hielp weer mee");
                it.profile.experiences[0].period = period("2021", Some(End::At(moment("2022"))));
                it.profile.experiences[1].period = period("2023-09", Some(End::Now));
            },
            |it| {
                it.tell("hielp mee");
                it.tell("hielp weer mee");
                it.profile.experiences[0].period = period("2021-01", Some(End::At(moment("2021-12"))));
                it.profile.experiences[1].period = period("2024-03", Some(End::Now));
                let school = period("2020-08", Some(End::Now));
                it.profile.education.push(crate::profile::Education { period: school, ..Default::default() });
            },
        ],
    },
};

/// From when to when something stands on the CV, in months since the year 0. A year alone is taken whole.
fn spans(material: &Material) -> Vec<(u32, u32)> {
    let now = month(material.today, 12);
    let span = |period: Period, goes_on: bool| {
        let from = period.from.map(|from| month(from, 1));
        let to = match period.to {
            Some(End::Now | End::Expected(_)) => Some(now),
            Some(End::At(to)) => Some(month(to, 12)),
            None if goes_on => Some(now),
            None => period.from.map(|from| month(from, 12)),
        };
        Some((from.or(to)?, to.or(from)?))
    };
    let profile = &material.profile;
    let told = profile.experiences.iter().filter_map(|experience| span(experience.period, false));
    told.chain(profile.education.iter().filter_map(|school| span(school.period, school.state.goes_on()))).collect()
}

fn month(moment: Moment, open: u8) -> u32 {
    u32::from(moment.year) * 12 + u32::from(moment.month.unwrap_or(open)) - 1
}
