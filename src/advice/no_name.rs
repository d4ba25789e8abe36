//! A CV without a name can't be filed or answered.

use super::{Finding, Material, Rule};

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    material.profile.contact.name.trim().is_empty().then(|| Rule::NoName.found())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn fires_without_a_name_only() {
        let mut profile = Profile::default();
        assert!(check(&Material { profile: &profile, pages: 1 }).is_some());
        profile.contact.name = "Null".to_owned();
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
    }
}
