//! When a skill was last used, and how long skills last: for looking back on a CV later. Nothing of it is shown to who
//! makes a first one.

use super::{End, Moment, Profile};
use crate::skill::{Kind, Skill};

/// Half of what someone learnt to do is out of date after this many months: five years (World Economic Forum, "Skill,
/// re-skill and re-skill again", 31 July 2017).
pub const HALF_LIFE: u16 = 60;

/// The same for technical skills: two and a half years (Harvard Business Review, "Reskilling in the Age of AI",
/// September–October 2023).
pub const TECHNICAL_HALF_LIFE: u16 = 30;

/// The half-life of a skill in months. One in the student's own words counts as not technical.
pub fn half_life(skill: &Skill) -> u16 {
    let is_technical = skill.entry().is_some_and(|entry| matches!(entry.kind, Kind::Digital | Kind::Ai));
    if is_technical { TECHNICAL_HALF_LIFE } else { HALF_LIFE }
}

impl Profile {
    /// When this skill was last used, by the dates of the experiences that show it: [`End::Now`] where one of them goes
    /// on; none where nothing that shows it has a date.
    pub fn last_used(&self, skill: &Skill) -> Option<End> {
        let shows = |skills: &[Skill]| skills.contains(skill);
        let showing = self.experiences.iter().filter(|experience| {
            shows(&experience.shows) || experience.examples.iter().any(|example| shows(&example.shows))
        });
        let ends = showing.filter_map(|experience| match experience.period.to {
            Some(End::Now | End::Expected(_)) => Some(End::Now),
            Some(End::At(moment)) => Some(End::At(moment)),
            None => experience.period.from.map(End::At),
        });
        ends.max_by_key(|end| match end {
            End::Now | End::Expected(_) => (true, None),
            End::At(Moment { year, month }) => (false, Some((*year, month.unwrap_or(12)))),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Example, Experience, Period};

    fn experience(from: Option<&str>, to: Option<End>, shows: &[Skill]) -> Experience {
        let from = from.and_then(|text| text.parse().ok());
        Experience { period: Period { from, to }, shows: shows.to_vec(), ..Experience::default() }
    }

    fn at(text: &str) -> End {
        End::At(text.parse().unwrap())
    }

    #[test]
    fn the_latest_experience_that_shows_it_counts() {
        let (excel, till) = (Skill::known("excel"), Skill::known("kassa-bedienen"));
        let till_only = std::slice::from_ref(&till);
        let mut profile = Profile::default();
        let check = |profile: &Profile, expected: Option<End>| assert_eq!(profile.last_used(&till), expected);
        check(&profile, None);
        profile.experiences.push(experience(None, None, till_only));
        check(&profile, None);
        profile.experiences.push(experience(Some("2022"), None, till_only));
        check(&profile, Some(at("2022")));
        profile.experiences.push(experience(Some("2020"), Some(at("2022-03")), till_only));
        check(&profile, Some(at("2022")));
        profile.experiences.push(experience(None, Some(at("2024-06")), till_only));
        profile.experiences.push(experience(None, Some(End::Now), &[excel]));
        check(&profile, Some(at("2024-06")));
        profile.experiences.push(experience(None, at_expected("2027"), till_only));
        check(&profile, Some(End::Now));
    }

    fn at_expected(text: &str) -> Option<End> {
        Some(End::Expected(text.parse().unwrap()))
    }

    #[test]
    fn an_example_shows_it_too() {
        let skill = Skill::known("excel");
        let mut told = experience(None, Some(at("2023")), &[]);
        told.examples.push(Example { shows: vec![skill.clone()], ..Example::default() });
        let profile = Profile { experiences: vec![told], ..Profile::default() };
        assert_eq!(profile.last_used(&skill), Some(at("2023")));
    }

    #[test]
    fn technical_skills_age_twice_as_fast() {
        assert_eq!(half_life(&Skill::known("excel")), 30);
        assert_eq!(half_life(&Skill::known("kassa-bedienen")), 60);
        assert_eq!(half_life(&Skill::known("luisteren")), 60);
    }
}
