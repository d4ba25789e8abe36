//! Neither a usable e-mail nor a phone: nobody can answer.

use super::{Finding, Material, Rule};

pub(super) fn check(material: &Material<'_>) -> Option<Finding> {
    let contact = &material.profile.contact;
    let has_email = contact.email.contains('@');
    (!has_email && contact.phone.trim().is_empty()).then(|| Rule::NoContact.found())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn one_way_is_enough() {
        let mut profile = Profile::default();
        assert!(check(&Material { profile: &profile, pages: 1 }).is_some());
        profile.contact.phone = "06-12345678".to_owned();
        assert!(check(&Material { profile: &profile, pages: 1 }).is_none());
    }
}
