//! A skill convinces by an example. Asked only once there is a place to hang one on.

use super::{Finding, Material, Rule};

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    let profile = material.profile;
    if profile.experiences.is_empty() {
        return None;
    }
    let mut unproven = profile.skills.iter().filter(|skill| !profile.is_proven(skill));
    let first = unproven.next()?.clone();
    Some(Finding { skill: Some(first), count: 1 + unproven.count(), ..Rule::UnprovenSkill.found() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;
    use crate::skill::Skill;
    use crate::text::Lang;

    #[test]
    fn an_example_quiets_it() {
        let skill = Skill::known("excel");
        let mut profile = Profile { skills: vec![skill.clone()], ..Profile::default() };
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
        let id = profile.add_typed_experience(Lang::Nl, "Penningmeester");
        assert_eq!(
            check(&Material { profile: &profile, pages: 1 }).and_then(|finding| finding.skill),
            Some(skill.clone())
        );
        profile.prove(&skill, id, Lang::Nl, "maakte elke maand het overzicht");
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
    }
}
