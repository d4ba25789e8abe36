//! Recruiters search for tools, machines, tasks and languages: at least three of the skills should be such.

use super::{Finding, Material, Rule};
use crate::skill::Skill;

/// How many concrete skills are enough.
const ENOUGH: usize = 3;

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    let is_concrete = |skill: &&Skill| skill.entry().is_none_or(|entry| entry.kind.is_concrete());
    let count = material.profile.skills.iter().filter(is_concrete).count();
    (count < ENOUGH).then(|| Finding { count, ..Rule::FewConcreteSkills.found() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn personal_skills_do_not_count() {
        let concrete = ["schappen-vullen", "kassa-bedienen", "excel"].map(Skill::known);
        let mut profile = Profile { skills: concrete[..2].to_vec(), ..Profile::default() };
        profile.skills.push(Skill::known("samenwerken"));
        assert_eq!(check(&Material { profile: &profile, pages: 1 }).map(|finding| finding.count), Some(2));
        profile.skills.push(concrete[2].clone());
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
    }
}
