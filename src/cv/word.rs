//! Words that a CV prints: standard headings, months, periods. Headings are the ones that parsers know.

use crate::profile::{End, Moment, Period};
use crate::text::{Label, Lang, label};

pub(super) const PROFILE: Label = label("Profiel", "Profile");
pub(super) const SKILLS: Label = label("Vaardigheden", "Skills");
pub(super) const APPLIED_SKILLS: Label = label("Toegepaste vaardigheden", "Applied skills");
pub(super) const WORK: Label = label("Werkervaring", "Work experience");
pub(super) const VOLUNTEERING: Label = label("Vrijwilligerswerk", "Volunteering");
pub(super) const PROJECTS: Label = label("Projecten", "Projects");
pub(super) const EDUCATION: Label = label("Opleiding", "Education");
pub(super) const LANGUAGES: Label = label("Talen", "Languages");
pub(super) const CERTIFICATES: Label = label("Certificaten", "Certifications");
pub(super) const CERTIFICATES_AND_BADGES: Label = label("Certificaten en badges", "Certifications and badges");

/// Month names in full, for sentences.
const MONTHS: [Label; 12] = [
    label("januari", "January"),
    label("februari", "February"),
    label("maart", "March"),
    label("april", "April"),
    label("mei", "May"),
    label("juni", "June"),
    label("juli", "July"),
    label("augustus", "August"),
    label("september", "September"),
    label("oktober", "October"),
    label("november", "November"),
    label("december", "December"),
];

/// Abbreviations that parsers of both languages know; Dutch `mrt`, not `maa`.
const SHORT_MONTHS: [Label; 12] = [
    label("jan", "Jan"),
    label("feb", "Feb"),
    label("mrt", "Mar"),
    label("apr", "Apr"),
    label("mei", "May"),
    label("jun", "Jun"),
    label("jul", "Jul"),
    label("aug", "Aug"),
    label("sep", "Sep"),
    label("okt", "Oct"),
    label("nov", "Nov"),
    label("dec", "Dec"),
];

/// The name of a month, 1 to 12; empty outside.
pub fn month_name(month: u8, lang: Lang) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).map_or("", |name| name.get(lang))
}

/// "september 2026", for sentences.
pub(super) fn long_moment(moment: Moment, lang: Lang) -> String {
    match moment.month {
        Some(month) => format!("{} {}", month_name(month, lang), moment.year),
        None => moment.year.to_string(),
    }
}

/// "sep 2026", for the line of dates.
pub(super) fn short_moment(moment: Moment, lang: Lang) -> String {
    let month = moment.month.and_then(|month| SHORT_MONTHS.get(usize::from(month) - 1));
    month.map_or_else(|| moment.year.to_string(), |month| format!("{} {}", month.get(lang), moment.year))
}

/// "sep 2024 – heden"; empty when neither side is known.
pub(crate) fn period(period: Period, lang: Lang) -> String {
    let end = period.to.map(|end| match end {
        End::Now => label("heden", "present").get(lang).to_owned(),
        End::At(moment) => short_moment(moment, lang),
        End::Expected(moment) => format!("{} {}", label("verwacht", "expected").get(lang), short_moment(moment, lang)),
    });
    match (period.from.map(|from| short_moment(from, lang)), end) {
        (Some(from), Some(end)) if from == end => from,
        (Some(from), Some(end)) => format!("{from} – {end}"),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_read_as_parsers_expect() {
        let moment = |text: &str| text.parse::<Moment>().ok();
        let check = |from: Option<&str>, to: Option<End>, expected: &str| {
            let from = from.and_then(moment);
            assert_eq!(period(Period { from, to }, Lang::Nl), expected);
        };
        check(Some("2024-09"), Some(End::Now), "sep 2024 – heden");
        check(Some("2024-03"), moment("2024-05").map(End::At), "mrt 2024 – mei 2024");
        check(Some("2024"), moment("2024").map(End::At), "2024");
        check(Some("2025"), moment("2027-06").map(End::Expected), "2025 – verwacht jun 2027");
        check(None, None, "");
    }
}
