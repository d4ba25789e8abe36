//! What an employer need not know.

pub(super) mod age;
pub(super) mod gender;
pub(super) mod photo;
pub(super) mod street_in_town;
