//! Recruiters search for tools, machines, tasks and languages: at least three of the skills should be such.

use super::{Finding, Material, Rule};

/// How many concrete skills are enough.
pub const ENOUGH_CONCRETE: usize = 3;

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    let count = material.profile.skills.iter().filter(|skill| skill.is_concrete()).count();
    (count < ENOUGH_CONCRETE).then(|| Finding { count, ..Rule::FewConcreteSkills.found() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;
    use crate::skill::Skill;

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
