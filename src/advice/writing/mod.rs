//! How it is said.

pub(super) mod ai_talk;
pub(super) mod and_so_on;
pub(super) mod capitals;
pub(super) mod emoji;
pub(super) mod exclamation;
pub(super) mod long_line;
pub(super) mod long_profile;
pub(super) mod long_sentence;
pub(super) mod no_number;
pub(super) mod other_language;
pub(super) mod passive;
pub(super) mod same_twice;
pub(super) mod short_profile;
pub(super) mod vague;
pub(super) mod weak_opening;
