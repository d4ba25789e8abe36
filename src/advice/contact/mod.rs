//! Name and ways to be reached.

pub(super) mod no_contact;
pub(super) mod no_name;
