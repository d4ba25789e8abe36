//! Name and ways to be reached.

pub(super) mod broken_email;
pub(super) mod name_case;
pub(super) mod no_contact;
pub(super) mod no_name;
pub(super) mod no_town;
pub(super) mod odd_address;
pub(super) mod phone_digits;
pub(super) mod school_address;
pub(super) mod year_in_email;
