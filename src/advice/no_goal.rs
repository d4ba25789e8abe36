//! Without a goal or words of one's own, the sheet does not say what the student looks for.

use super::{Finding, Material, Rule};

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    let profile = material.profile;
    (profile.goal.is_none() && profile.summary.is_empty()).then(|| Rule::NoGoal.found())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Goal, Profile};

    #[test]
    fn a_goal_quiets_it() {
        let mut profile = Profile::default();
        assert!(check(&Material { profile: &profile, pages: 1 }).is_some());
        profile.goal = Some(Goal::SideJob);
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
    }
}
