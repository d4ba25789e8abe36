//! A first CV fits on one page; more than two internships earn a second one.

use super::{Finding, Material, Rule};

/// More internships than this need the room.
const INTERNSHIPS: usize = 2;

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    let internships = material.profile.experiences.iter().filter(|item| item.internship).count();
    let is_long = material.pages > 1 && internships <= INTERNSHIPS;
    is_long.then(|| Finding { count: material.pages, ..Rule::SecondPage.found() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Experience, Profile};

    #[test]
    fn three_internships_earn_the_room() {
        let mut profile = Profile::default();
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
        assert!(check(&Material { profile: &profile, pages: 2 }).is_some());
        profile.experiences = vec![Experience { internship: true, ..Experience::default() }; 3];
        assert!(check(&Material { profile: &profile, pages: 2 }).is_none());
    }
}
