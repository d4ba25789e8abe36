//! Advice on a CV: rules that return findings. No score, no grade; an empty experience list is never a fault.
//!
//! A rule is a file with its check and its tests; [`RULES`] orders them, the most useful first. The wording stands in
//! [`crate::text::advice`].

mod few_concrete_skills;
mod no_contact;
mod no_goal;
mod no_name;
mod second_page;
mod twin_skills;
mod unproven_skill;

pub use few_concrete_skills::ENOUGH_CONCRETE;

use crate::profile::Profile;
use crate::route::Step;
use crate::skill::Skill;

/// How many findings are shown before the student asks for more.
pub const FIRST: usize = 3;

/// A rule of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// A CV without a name.
    NoName,
    /// No way to reach the student: neither e-mail nor phone.
    NoContact,
    /// Without a goal, no sentence says what the student looks for.
    NoGoal,
    /// Fewer than three skills that a recruiter can search for.
    FewConcreteSkills,
    /// Two skills that say the same.
    TwinSkills,
    /// A skill that no example shows.
    UnprovenSkill,
    /// A second page without two internships to fill it.
    SecondPage,
}

/// Something to look at, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// The skill it is about.
    pub skill: Option<Skill>,
    /// A number it is about: skills or pages.
    pub count: usize,
}

/// What a rule looks at.
struct Material<'a> {
    profile: &'a Profile,
    /// Pages of the sheet; 0 while unknown.
    pages: usize,
}

type Check = fn(&Material<'_>) -> Option<Finding>;

/// Every rule with its check, in the order in which tips are shown.
const RULES: [(Rule, Check); 7] = [
    (Rule::NoName, no_name::check),
    (Rule::NoContact, no_contact::check),
    (Rule::NoGoal, no_goal::check),
    (Rule::FewConcreteSkills, few_concrete_skills::check),
    (Rule::TwinSkills, twin_skills::check),
    (Rule::UnprovenSkill, unproven_skill::check),
    (Rule::SecondPage, second_page::check),
];

/// Every finding on this profile, the most useful first. `pages` is the length of the sheet; 0 while unknown.
pub fn findings(profile: &Profile, pages: usize) -> Vec<Finding> {
    let material = Material { profile, pages };
    RULES.iter().filter_map(|(_, check)| check(&material)).collect()
}

impl Rule {
    /// The step where the student can do something about it.
    pub const fn step(self) -> Step {
        match self {
            Self::NoName | Self::NoContact => Step::You,
            Self::NoGoal => Step::Goal,
            Self::FewConcreteSkills | Self::TwinSkills | Self::UnprovenSkill => Step::Skills,
            Self::SecondPage => Step::Tell,
        }
    }

    /// The field of that step to begin with, by its id.
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::NoName => Some("name"),
            Self::NoContact => Some("email"),
            Self::FewConcreteSkills => Some("search"),
            Self::NoGoal | Self::TwinSkills | Self::UnprovenSkill | Self::SecondPage => None,
        }
    }

    fn found(self) -> Finding {
        Finding { rule: self, skill: None, count: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_each_rule_in_its_own_row() {
        let empty = Material { profile: &Profile::default(), pages: 0 };
        for (rule, check) in RULES {
            if let Some(finding) = check(&empty) {
                assert_eq!(finding.rule, rule);
            }
        }
    }

    #[test]
    fn an_empty_profile_is_not_scolded_for_having_done_nothing() {
        let found: Vec<_> = findings(&Profile::default(), 1).into_iter().map(|finding| finding.rule).collect();
        assert_eq!(found, [Rule::NoName, Rule::NoContact, Rule::NoGoal, Rule::FewConcreteSkills]);
    }
}
