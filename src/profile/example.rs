//! The CV of an invented student, to show what can come of it.

use super::Profile;

/// Noor Bakker does not exist. Her CV is a save file like any other.
const TEXT: &str = include_str!("example.vaardig.json");

/// The example profile.
pub fn example() -> Profile {
    crate::saved::file::read(TEXT.as_bytes(), crate::saved::Trust::File)
        .map(|opened| opened.profile)
        .unwrap_or_default()
}
