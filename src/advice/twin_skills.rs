//! Two skills that say the same take the room of another one.

use super::{Finding, Material, Rule};

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    let (_, later) = material.profile.twins()?;
    Some(Finding { skill: Some(later.clone()), ..Rule::TwinSkills.found() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;
    use crate::skill::Skill;

    #[test]
    fn keeping_both_quiets_it() {
        let [one, other] = ["koken", "eten-klaarmaken"].map(Skill::known);
        let mut profile = Profile { skills: vec![one], ..Profile::default() };
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
        profile.add_skill(other.clone());
        let found = check(&Material { profile: &profile, pages: 1 });
        assert_eq!(found.and_then(|finding| finding.skill), Some(other.clone()));
        profile.keep_twin(other);
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
    }
}
