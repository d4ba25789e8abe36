//! How the sheet is filled.

pub(super) mod second_page;
